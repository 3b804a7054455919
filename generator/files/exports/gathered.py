"""Every record of a dossier as it is exported, made once for all files that hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.files.exports import of_facts, of_names, of_questions, of_sources
from generator.files.exports.promised import ExportedFact
from generator.files.exports.promised_records import (
    ExportedDispatch,
    ExportedName,
    ExportedNamed,
    ExportedPerson,
    ExportedQuestion,
    ExportedRetired,
    ExportedSource,
)
from generator.judged import Judged
from generator.words import in_its_language


@dataclass(frozen=True, eq=False)
class Records:
    """The exported records of each kind, by the name under which a file lists them."""

    facts: list[ExportedFact]
    sources: list[ExportedSource]
    dispatches: list[ExportedDispatch]
    people: list[ExportedPerson]
    names: list[ExportedName]
    retired: list[ExportedRetired]
    questions: list[ExportedQuestion]

    def cited_by(self, fact: ExportedFact) -> list[ExportedSource]:
        """The sources of the testimonies of a fact."""
        return [self._source[name] for name in dict.fromkeys(said.source for said in fact.testimonies)]

    def named_by(self, fact: ExportedFact) -> list[ExportedNamed]:
        """Whom and what a fact is about, and whoever speaks in its testimonies."""
        voices = (name for said in fact.testimonies for name in (*said.by, *said.witnesses))
        return [self._name[name] for name in dict.fromkeys((*fact.about, *voices))]

    @cached_property
    def _source(self) -> Mapping[str, ExportedSource]:
        return {source.id: source for source in self.sources}

    @cached_property
    def _name(self) -> Mapping[str, ExportedNamed]:
        return {
            known.id: ExportedNamed(id=known.id, kind=known.kind, name=known.name, url=known.url)
            for known in self.names
        }


@lru_cache(maxsize=1)
@in_its_language
def records(judged: Judged) -> Records:
    """All records of a dossier; kept, since the page on the data shows some of them."""
    dossier = judged.dossier
    return Records(
        facts=[of_facts.fact(view) for view in judged.facts.values()],
        sources=[of_sources.source(judged, record) for record in dossier.sources.values()],
        dispatches=[of_sources.dispatch(judged, record) for record in dossier.dispatches.values()],
        people=[of_names.person(judged, person) for person in dossier.people.values()],
        names=of_names.names(judged),
        retired=of_names.retired(judged),
        questions=[of_questions.question(judged, asked) for asked in dossier.questions.values()],
    )
