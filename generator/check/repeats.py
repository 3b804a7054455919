"""Rules about values that repeat another one, or lead back to the record they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Citation, Dossier, Form, Record, Where
from generator.problem import Problem

_SHOWN = 80


def repeated_value(case: Case) -> Iterator[Problem]:
    """No list names anything twice."""
    for where, values in _lists(case.dossier):
        seen: set[object] = set()
        for i, value in enumerate(values):
            if value in seen:
                what = f"'{str(value)[:_SHOWN]}' stands here twice"
                yield case.problem((*where, i), "repeated-value", what, "drop one of the two")
            seen.add(value)
    for source in case.dossier.sources.values():
        known: set[int] = set()
        for i, aside in enumerate(source.set_aside):
            if known.intersection(aside.numbers):
                what = f"of {aside.passages} some are set aside already"
                hint = "let each passage stand in one line alone"
                yield case.problem((source.id, "set_aside", i, "passages"), "repeated-value", what, hint)
            known.update(aside.numbers)


def refers_to_itself(case: Case) -> Iterator[Problem]:
    """Nobody speaks for, passes on or is bound to themselves, and no two things are the same."""
    for entity in case.dossier.entities.values():
        for tie in ("speaks_for", "relays"):
            for i, bond in enumerate(getattr(entity, tie)):
                if bond.body == entity.id:
                    yield _itself(case, (entity.id, tie, i, "body"), entity.id, f"drop it: {tie} is for another")
    for fact in case.dossier.facts.values():
        if fact.relation and fact.relation.of == fact.relation.to:
            yield _itself(case, (fact.id, "relation", "to"), fact.relation.to, "name whoever is at the other end")


def _itself(case: Case, where: Where, name: str, hint: str) -> Problem:
    return case.problem(where, "refers-to-itself", f"'{name}' is bound to itself", hint)


def _lists(dossier: Dossier) -> Iterator[tuple[Where, tuple[object, ...]]]:
    """Every list of a dossier, with its path."""
    for thing in dossier.things.values():
        yield from _lists_in(thing, (thing.id,))
    for name, retired in dossier.retired.items():
        yield ("retired", name, "to"), retired.to


def _lists_in(record: Record, where: Where) -> Iterator[tuple[Where, tuple[object, ...]]]:
    for field in type(record).model_fields:
        value = getattr(record, field)
        if isinstance(value, tuple):
            # A testimony given twice is another rule's; a spelling is the same wherever it was seen.
            if field != "says":
                yield (*where, field), tuple(part.form if isinstance(part, Form) else part for part in value)
            for i, part in enumerate(value):
                if isinstance(part, Record) and not isinstance(part, Citation):
                    yield from _lists_in(part, (*where, field, i))


RULES = (repeated_value, refers_to_itself)
