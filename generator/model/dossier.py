"""All that was read from one root, in one namespace of ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.model.citation import Citation
from generator.model.entities import Entity, Organisation, Person, Place, Term, Topic, Voice
from generator.model.facts import Fact, Question, Retired, Slip
from generator.model.sources import Source
from generator.model.values import Record
from generator.problem import Mark

Anything = Source | Entity | Term | Topic | Fact | Question | Slip
KINDS: tuple[type[Record], ...] = (
    Source, Person, Organisation, Place, Voice, Term, Topic, Fact, Question, Slip,
)  # fmt: skip


Where = tuple[str | int, ...]
"""A path to a value, from the id of its record: ``("left-embassy", "says", 0, "at")``."""


@dataclass(frozen=True)
class Dossier:
    """All that was read from one root, by id, in the order of files and lines."""

    sources: Mapping[str, Source] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    voices: Mapping[str, Voice] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    topics: Mapping[str, Topic] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    slips: Mapping[str, Slip] = field(default_factory=dict)
    retired: Mapping[str, Retired] = field(default_factory=dict)
    prose: Mapping[str, str] = field(default_factory=dict)
    """Hand-written pages: path below ``docs/`` → Markdown."""
    marks: Mapping[Where, Mark] = field(default_factory=dict)
    """Where each value was typed."""
    broken: frozenset[str] = frozenset()
    """Ids whose record could not be read; what refers to them is not blamed."""

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Everybody and everything that can speak or be spoken of."""
        return {**self.people, **self.organisations, **self.places, **self.voices}

    @cached_property
    def things(self) -> Mapping[str, Anything]:
        """Every record by id: the one namespace."""
        return {
            **self.sources, **self.entities, **self.terms, **self.topics, **self.facts, **self.questions, **self.slips,
        }  # fmt: skip

    def mark(self, *path: str | int) -> Mark:
        """The nearest known place to a path (a field left out has the mark of its record)."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.marks:
                return self.marks[path[:length]]
        return Mark("site_src")

    def citations(self) -> Iterator[tuple[Where, Citation, str | None]]:
        """Every citation with the path of where it was typed, and the spelling it must show, if any."""
        for entity in self.entities.values():
            yield from _citations_of(entity)
        for term in self.terms.values():
            yield from (((term.id, "seen", i), seen, None) for i, seen in enumerate(term.seen))
        for fact in self.facts.values():
            yield from (((fact.id, "says", i, "at"), testimony.at, None) for i, testimony in enumerate(fact.says))
        for slip in self.slips.values():
            yield (slip.id, "at"), slip.at, None


def _citations_of(entity: Entity) -> Iterator[tuple[Where, Citation, str | None]]:
    for i, form in enumerate(entity.forms):
        yield from (((entity.id, "forms", i, "seen", j), seen, form.form) for j, seen in enumerate(form.seen))
    for tie in ("speaks_for", "relays"):
        yield from (((entity.id, tie, i, "at"), bond.at, None) for i, bond in enumerate(getattr(entity, tie)))
