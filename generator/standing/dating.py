"""When a fact happened, worked out from the dates its testimonies give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from generator.dates import Span, hull, meet
from generator.model import Dossier, Fact
from generator.standing.origins import Backing, backing


class CircularDates(Exception):
    """Dates that are told from each other, so that none is known; carries the ids of the circle."""

    def __init__(self, circle: tuple[str, ...]) -> None:
        self.circle = circle
        super().__init__(" → ".join(circle))


@dataclass(frozen=True)
class DateReading:
    """One date that is given for a fact, and who gives it."""

    span: Span
    backing: Backing


@dataclass(frozen=True)
class Dating:
    """All dates given for a fact. Disputed only where two of them have no day in common."""

    span: Span | None = None
    """The days all readings share; where they dispute, everything from the first day to the last."""
    readings: tuple[DateReading, ...] = ()
    disputed: bool = False
    torn: tuple[str, ...] = ()
    """Articles that themselves give dates with no day in common."""


def date_facts(dossier: Dossier) -> dict[str, Dating]:
    """The dating of every fact. Raises CircularDates."""
    found: dict[str, Dating] = {}

    def settle(fact_id: str, above: tuple[str, ...]) -> None:
        if fact_id in found:
            return
        if fact_id in above:
            raise CircularDates((*above[above.index(fact_id) :], fact_id))
        fact = dossier.facts[fact_id]
        for testimony in fact.says:
            wanted = testimony.when.refers_to if testimony.when else None
            if wanted and wanted in dossier.facts:
                settle(wanted, (*above, fact_id))
        spans = {known: dating.span for known, dating in found.items() if dating.span}
        found[fact_id] = _dating(dossier, fact, spans)

    for fact_id in dossier.facts:
        settle(fact_id, ())
    return found


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
