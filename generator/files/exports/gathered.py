"""Every record of a dossier as it is exported, made once for all files that hold it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from typing import TypeVar

from generator.files.exports import of_facts, of_names, of_questions, of_sources
from generator.files.exports.promised import Exported, ExportedFact
from generator.files.exports.promised_records import (
    ExportedDispatch,
    ExportedName,
    ExportedNamed,
    ExportedPerson,
    ExportedQuestion,
    ExportedRetired,
    ExportedSource,
)
from generator.files.exports.writing import text_of
from generator.judged import Judged
from generator.words import in_its_language

Kind = TypeVar("Kind", bound=Exported)


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
        facts=[_kept(judged, name, ExportedFact, partial(of_facts.fact, view)) for name, view in judged.facts.items()],
        sources=[of_sources.source(judged, record) for record in dossier.sources.values()],
        dispatches=[of_sources.dispatch(judged, record) for record in dossier.dispatches.values()],
        people=[of_names.person(judged, person) for person in dossier.people.values()],
        names=of_names.names(judged),
        retired=of_names.retired(judged),
        questions=[
            _kept(judged, name, ExportedQuestion, partial(of_questions.question, judged, asked))
            for name, asked in dossier.questions.items()
        ],
    )


def _kept(judged: Judged, name: str, kind: type[Kind], make: Callable[[], Kind]) -> Kind:
    """A record that takes long to make, so that its text is kept; it is read from that whether it was kept or not."""
    return kind.model_validate_json(judged.looks.kept(name, lambda: text_of(make()).encode()))
