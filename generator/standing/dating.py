"""When a fact happened, worked out from the dates its testimonies give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import combinations

from generator.dates import Span, hull, meet
from generator.model import Dossier, Fact
from generator.standing.origins import Backing, backing


@dataclass(frozen=True, slots=True)
class DateReading:
    """One date that is given for a fact, and who gives it."""

    span: Span
    backing: Backing


@dataclass(frozen=True, slots=True)
class Dating:
    """All dates given for a fact. Disputed only where two of them have no day in common."""

    span: Span | None = None
    """The days all readings share; where they dispute, everything from the first day to the last."""
    readings: tuple[DateReading, ...] = ()
    disputed: bool = False
    torn: tuple[str, ...] = ()
    """Articles that themselves give dates with no day in common."""


def date_facts(dossier: Dossier) -> dict[str, Dating]:
    """The dating of every fact, each after the facts that its dates are counted from.

    A date that is counted, however many facts away, from the fact it is given for tells nothing.
    """
    found: dict[str, Dating] = {}
    known: dict[str, Span] = {}
    for together in _in_steps(dossier):
        datings = {fact.id: _dating(dossier, fact, known) for fact in together}
        found |= datings
        known |= {name: dating.span for name, dating in datings.items() if dating.span}
    return found


def counted_from(dossier: Dossier) -> dict[str, list[str]]:
    """For each fact those that its dates are counted from."""
    return {
        fact.id: [base for said in fact.says if said.when and (base := said.when.refers_to)]
        for fact in dossier.facts.values()
    }


def _in_steps(dossier: Dossier) -> Iterator[list[Fact]]:
    """The facts in groups: each group hangs on those before it alone, and the last on itself, if there is a circle."""
    left = dict(dossier.facts)
    steps = TopologicalSorter(counted_from(dossier))
    with suppress(CycleError):
        steps.prepare()
    while steps.is_active():
        ready = steps.get_ready()
        yield [left.pop(name) for name in ready if name in left]
        steps.done(*ready)
    yield list(left.values())


def _dating(dossier: Dossier, fact: Fact, known: Mapping[str, Span]) -> Dating:
    given: dict[Span, list[int]] = {}
    for number, testimony in enumerate(fact.says):
        if testimony.when is None or testimony.headline or not testimony.act.asserts:
            continue
        if testimony.when.refers_to and testimony.when.refers_to not in known:
            continue
        given.setdefault(testimony.when.resolve(known, state=fact.state), []).append(number)
    readings = tuple(DateReading(span, backing(dossier, fact, numbers)) for span, numbers in given.items())
    if not readings:
        return Dating()
    apart = [(a, b) for a, b in combinations(readings, 2) if not a.span.shares_a_day_with(b.span)]
    spans = list(given)
    span = hull(spans, state=fact.state) if apart else meet(spans, state=fact.state)
    torn = {article for a, b in apart for article in a.backing.articles if article in b.backing.articles}
    return Dating(span, readings, bool(apart), tuple(sorted(torn)))
