"""The days a date may be, ready to show and to compare: as EDTF, by its names, and what several have in common.

Doubt ("about", "?") is kept beside the days and never widens them: days alone decide whether two dates contradict.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Literal

from generator.dates.days import Called, Date, Days, Precision
from generator.dates.edtf import written


@dataclass(frozen=True, slots=True)
class Span:
    """The days a date may be."""

    earliest: Date | None
    """The first possible day; None where the start is open."""
    latest: Date | None
    """The last possible day; None where the end is open."""
    edtf: str
    """EDTF of level 1 or 2. It has no sign for doubt about a one-of set: there only the words and the flags have it."""
    fineness: Precision
    """Whether days, months or years are to be named where nothing else names it."""
    lasts: bool = False
    """Whether it lasts through all of the days, and is not one moment in them."""
    called: tuple[Called, ...] = ()
    """What to call it: one name, or one for each end; empty where the days themselves are to be named."""
    lead: Literal["", "before", "by", "after"] = ""
    approximate: bool = False
    uncertain: bool = False
    either: tuple[Span, ...] = ()
    """The dates of which it is one, where that is not known."""

    @property
    def exact(self) -> bool:
        """Whether it is one day, and without doubt."""
        return self.earliest == self.latest is not None and not (self.approximate or self.uncertain)

    def shares_a_day_with(self, other: Span) -> bool:
        return any(_common(two) is not None for two in product(self.each, other.each))

    def holds(self, other: Span) -> bool:
        """Whether every day that the other may be is one that this may be."""
        return all(any(_holds(mine, theirs) for mine in self.each) for theirs in other.each)

    @property
    def each(self) -> tuple[Span, ...]:
        """The dates of which it is one: most often itself alone."""
        return self.either or (self,)


def _holds(one: Span, other: Span) -> bool:
    starts = one.earliest is None or (other.earliest is not None and one.earliest <= other.earliest)
    ends = one.latest is None or (other.latest is not None and other.latest <= one.latest)
    return starts and ends


def meet(spans: Iterable[Span], *, state: bool = False) -> Span | None:
    """The days common to all spans, or None where there are none. A span with just these days is given back itself."""
    several = list(dict.fromkeys(spans))
    if not several or any(not one.shares_a_day_with(other) for one, other in combinations(several, 2)):
        return None
    found = {common: chosen for chosen in product(*(span.each for span in several)) if (common := _common(chosen))}
    if len(found) > 1:  # two dates are left, one of which it is
        return min((span for span in several if span.either), key=lambda span: len(span.either))
    return next((_these_days(*common, chosen, state=state) for common, chosen in found.items()), None)


def hull(spans: Iterable[Span], *, state: bool = False) -> Span:
    """Everything from the earliest day of any to the latest day of any."""
    several = list(spans)
    starts = [span.earliest for span in several if span.earliest]
    ends = [span.latest for span in several if span.latest]
    earliest = min(starts) if len(starts) == len(several) else None
    latest = max(ends) if len(ends) == len(several) else None
    return _these_days(earliest, latest, several, state=state)


def _common(spans: Iterable[Span]) -> tuple[Date | None, Date | None] | None:
    several = list(spans)
    earliest = max((span.earliest for span in several if span.earliest), default=None)
    latest = min((span.latest for span in several if span.latest), default=None)
    return None if earliest and latest and earliest > latest else (earliest, latest)


def _these_days(earliest: Date | None, latest: Date | None, spans: Iterable[Span], *, state: bool) -> Span:
    """The least doubtful span with just these days, or a new one, as doubtful as those whose ends it shares."""
    several = list(spans)
    same = [span for span in several if (span.earliest, span.latest) == (earliest, latest)]
    if same:
        return min(same, key=lambda span: span.approximate + span.uncertain)
    bounds = [s for s in several if (earliest and s.earliest == earliest) or (latest and s.latest == latest)]
    approximate, uncertain = any(s.approximate for s in bounds), any(s.uncertain for s in bounds)
    return span_of(Days(earliest, latest, approximate=approximate, uncertain=uncertain), state=state)


@lru_cache(10_000)  # few days are given often
def span_of(days: Days, *, state: bool) -> Span:
    """Days as a span. A ``state`` lasts through all of them, a moment is one of them."""
    lasts = state and not (days.within or days.either)
    return Span(
        days.earliest,
        days.latest,
        written(days, lasts=lasts),
        days.fineness,
        lasts,
        days.called,
        days.lead,
        days.approximate,
        days.uncertain,
        tuple(span_of(one, state=False) for one in days.either),
    )
