"""Rules about values that repeat another one, or lead back to the record they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Form, Retired, Testimony, Where
from generator.problem import Problem

_SHOWN = 80
_IN_CIRCLES = {"part_of", "under", "role"}
"""Fields whose chains may not come round, not even to their first; each has a rule of its own."""


def repeated_value(case: Case) -> Iterator[Problem]:
    """No list names anything twice."""
    for where, values in case.dossier.lists:
        seen: set[object] = set()
        for i, value in enumerate(map(_compared, values)):
            if value is not None and value in seen:
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


def _compared(value: object) -> object:
    """What two values of a list are the same by: a spelling is the same wherever it was seen."""
    match value:
        case Testimony():
            return None  # one that is given twice is another rule's
        case Form(form=spelling):
            return spelling
        case _:
            return value


def refers_to_itself(case: Case) -> Iterator[Problem]:
    """Nothing names itself: nobody speaks for, passes on or is bound to themselves."""
    for leaf in case.dossier.leaves:
        if leaf.kept.sort == "id" and leaf.target == getattr(leaf.record, "id", None):
            field = str(leaf.where[1])
            if field not in _IN_CIRCLES and not isinstance(leaf.record, Retired):
                yield _itself(case, leaf.where, str(leaf.target), f"drop it: {field} is for another")
    for fact in case.dossier.facts.values():
        if fact.relation and fact.relation.of == fact.relation.to:
            yield _itself(case, (fact.id, "relation", "to"), fact.relation.to, "name whoever is at the other end")


def _itself(case: Case, where: Where, name: str, hint: str) -> Problem:
    return case.problem(where, "refers-to-itself", f"'{name}' is bound to itself", hint)


RULES = (repeated_value, refers_to_itself)
