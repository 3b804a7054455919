"""The shape of the exported files: a promise like that of a fact."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from generator.files.exports.promised import Exported, ExportedFact, Promised
from generator.files.exports.promised_records import (
    ExportedDispatch,
    ExportedName,
    ExportedNamed,
    ExportedOfSite,
    ExportedPerson,
    ExportedQuestion,
    ExportedRetired,
    ExportedSite,
    ExportedSource,
)


class ExportedGenerator(Exported):
    """The program that made the site."""

    name: str
    version: str


class ExportedFile(Promised):
    """A file; its version is written as its ``schema``."""

    schema_: int = Field(alias="schema", serialization_alias="schema")
    generator: ExportedGenerator


class WholeFile(ExportedFile):
    """A file with all records of a kind."""

    site: ExportedSite


class FactsFile(WholeFile):
    version: ClassVar = 2

    facts: list[ExportedFact]
    sources: list[ExportedSource] = Field(description="What the testimonies cite.")
    dispatches: list[ExportedDispatch] = Field(description="Texts that several of the sources print.")


class FactFile(ExportedFile):
    """One fact with all that it names."""

    version: ClassVar = FactsFile.version

    site: ExportedOfSite
    fact: ExportedFact
    sources: list[ExportedSource] = Field(description="What its testimonies cite.")
    names: list[ExportedNamed] = Field(description="Whom and what it is about, and who says it.")


class DossierFile(ExportedFile):
    """All that editors wrote, from which everything else that is exported can be made again."""

    site: ExportedOfSite
    files: dict[str, str | list[Any] | dict[str, Any]] = Field(
        description="By path: a text as it is; or the records of a YAML file, in which every single value is text. "
        "Written to its path, as JSON with one value to a line, which YAML reads, each is again what the editors wrote."
    )


class PeopleFile(WholeFile):
    people: list[ExportedPerson]


class NamesFile(WholeFile):
    """Whatever has an id beside the facts, and the ids that are gone."""

    names: list[ExportedName]
    retired: list[ExportedRetired]


class SourcesFile(WholeFile):
    """What the facts rest on."""

    sources: list[ExportedSource]
    dispatches: list[ExportedDispatch] = Field(description="Texts that several of the sources print.")


class QuestionsFile(WholeFile):
    """What readers ask, with what these sources say to it."""

    questions: list[ExportedQuestion]
