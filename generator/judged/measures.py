"""The amounts of a fact as a table and a drawing show them: each that is given, with who gives it and since when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator import words
from generator.dates import LAST, Date
from generator.model import Source
from generator.standing import AmountReading
from generator.standing.carried import carried
from generator.standing.measured import measured
from generator.words.calendar import date_in_words
from generator.words.quantities import amount_in_words

if TYPE_CHECKING:
    from generator.judged.testified import PassageView
    from generator.judged.views import FactView


@dataclass(frozen=True)
class Measure:
    """One amount that is given, with the sources that give just this."""

    reading: AmountReading
    text: str
    """The amount with its unit: "over 1,200 crowns"."""
    who: str
    """Who gives it."""
    passages: tuple[PassageView, ...]
    """The passages that give it."""
    sources: tuple[Source, ...]
    """In the order of the days on which they came out."""
    against: bool
    """Whether it cannot be right together with another."""

    @property
    def number(self) -> str:
        """The amount without its unit."""
        return amount_in_words(self.reading.amount)

    @property
    def scope(self) -> str:
        return self.reading.scope

    @property
    def days(self) -> str:
        """On which days its sources came out, in words."""
        return words.listed(date_in_words(source.came_out.when.resolve({})) for source in self.sources)


def measures_of(view: FactView) -> tuple[Measure, ...]:
    """Every amount that is given for a fact: scope by scope, in each the one that came out first first."""
    readings = view.judgement.amounts
    scopes = list(dict.fromkeys(reading.scope for reading in readings))
    rivals = [one for reading in readings if not reading.either for one in reading.members]
    found = [
        _measure(view, one, against=not reading.either and not all(one.meets(other) for other in rivals))
        for reading in readings
        for one in reading.members
    ]
    return tuple(sorted(found, key=lambda measure: (scopes.index(measure.scope), _first_day(measure.sources))))


def _measure(view: FactView, reading: AmountReading, *, against: bool) -> Measure:
    dossier = view.judged.dossier
    sources = sorted((dossier.sources[name] for name in reading.exact.sources), key=day_of)
    text, who = measured(view.fact, reading.amount), carried(dossier, reading.exact)
    return Measure(reading, text, who, view.passages_of(reading.exact), tuple(sources), against)


def _first_day(sources: Iterable[Source]) -> Date:
    return min(map(day_of, sources), default=LAST)


def day_of(source: Source) -> Date:
    """The first day on which a source may have come out; the last of all where it has none."""
    span = source.came_out.when.resolve({})
    return span.earliest or span.latest or LAST
