"""The days a date may be, ready to show and to compare: as EDTF, by its names, and what several have in common.

Doubt ("about", "?") is kept beside the days and never widens them: days alone decide whether two dates contradict.
Hours are compared where both dates have them on one clock, or on clocks that are known to be so far apart; else days.
Ten to midnight by one clock may be ten past by another, which nobody compares: hours of two days contradict each other
only if no two clocks of the world are so far apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Literal

from generator.dates.days import Called, Date, Days, Minutes, Precision, Reckoning, at_minutes, of_whole_days
from generator.dates.edtf import written

FARTHEST_OFFSETS = (-12 * 60, 14 * 60)
"""By how many minutes the clocks of the world are behind universal time and ahead of it at most."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days a date may be, and the minutes in them where a time of day is given."""

    earliest: Date | None
    """The first possible day; None where the start is open."""
    latest: Date | None
    """The last possible day; None where the end is open."""
    edtf: str
    """EDTF of level 1 or 2, of the days alone. Its one-of sets have no sign for doubt: words and flags have it."""
    fineness: Precision
    """Whether days, months or years are to be named where nothing else names it."""
    lasts: bool = False
    """Whether it lasts through all of the days, and is not one moment in them."""
    called: tuple[Called, ...] = ()
    """What to call it: one name, or one for each end; empty where the days themselves are to be named."""
    lead: Literal["", "before", "by", "after"] = ""
    approximate: bool = False
    uncertain: bool = False
    minutes: Minutes | None = None
    """The first and last possible minute on its clock; None where no time of day is given."""
    clock: Reckoning | None = None
    """By whose clock these are; None where nobody says so."""
    either: tuple[Span, ...] = ()
    """The dates of which it is one, where that is not known."""

    @property
    def exact(self) -> bool:
        """Whether it is one day, and without doubt."""
        return self.earliest == self.latest is not None and not (self.approximate or self.uncertain)

    @property
    def bounds(self) -> Minutes:
        """The first and last minute that it may be: on its clock, or from midnight to midnight of its days."""
        return self.minutes or of_whole_days(self.earliest, self.latest)

    def bounds_on(self, clock: Reckoning | None) -> Minutes:
        """The same as another clock counts it, if it is known how far the two are apart; else as its own does."""
        ahead = 0
        if self.minutes and clock and self.clock and None not in (clock.offset, self.clock.offset):
            ahead = (clock.offset or 0) - (self.clock.offset or 0)
        first, last = (None if minute is None else minute + ahead for minute in self.bounds)
        return first, last

    def goes_with(self, other: Span) -> bool:
        """Whether both can be right: they have a day in common, or a minute where their hours can be compared.

        Where hours cannot be compared, it may also be one minute of two days.
        """
        return any(_go_together(*two) for two in product(self.each, other.each))

    def holds(self, other: Span) -> bool:
        """Whether every day, or every minute, that the other may be is one that this may be."""
        return all(any(_holds(mine, theirs) for mine in self.each) for theirs in other.each)

    @property
    def each(self) -> tuple[Span, ...]:
        """The dates of which it is one: most often itself alone."""
        return self.either or (self,)


def comparable(one: Span, other: Span) -> bool:
    """Whether the hours of two dates are on one clock, or on two of which it is known how far they are apart."""
    if not (one.minutes and other.minutes and one.clock and other.clock):
        return False
    return one.clock.id == other.clock.id or None not in (one.clock.offset, other.clock.offset)


def _go_together(one: Span, other: Span) -> bool:
    return _overlap(*_edges(one, other)) or (
        bool(one.minutes and other.minutes)
        and not comparable(one, other)
        and _overlap(_by_universal_time(one), _by_universal_time(other))
    )


def _by_universal_time(span: Span) -> Minutes:
    """The minutes that a time may be by universal time: where nobody knows its clock, by any in the world."""
    offset = span.clock.offset if span.clock else None
    behind, ahead = (offset, offset) if offset is not None else FARTHEST_OFFSETS
    first, last = span.bounds
    return None if first is None else first - ahead, None if last is None else last - behind


def _edges(one: Span, other: Span) -> tuple[Minutes, Minutes]:
    """What two dates are compared by: the first and last of the minutes of both, or of the days."""
    if comparable(one, other):
        return one.bounds, other.bounds_on(one.clock)
    return _days(one), _days(other)


def _days(span: Span) -> Minutes:
    return span.earliest.ordinal if span.earliest else None, span.latest.ordinal if span.latest else None


def _overlap(one: Minutes, other: Minutes) -> bool:
    return _common([one, other]) is not None


def _holds(one: Span, other: Span) -> bool:
    if one.minutes and not other.minutes:
        return False
    (first, last), (start, end) = _edges(one, other)
    if one.minutes and not comparable(one, other):
        return False
    return (first is None or (start is not None and first <= start)) and (
        last is None or (end is not None and end <= last)
    )


def meet(spans: Iterable[Span], *, state: bool = False) -> Span | None:
    """What is common to all spans, or None where nothing is. A span that is just this is given back itself."""
    several = list(dict.fromkeys(spans))
    if not several or any(not one.goes_with(other) for one, other in combinations(several, 2)):
        return None
    found = [common for chosen in product(*(span.each for span in several)) if (common := _meet(chosen, state=state))]
    if len(set(found)) > 1:  # two dates are left, one of which it is
        return min((span for span in several if span.either), key=lambda span: len(span.either))
    return found[0] if found else None


def _meet(spans: Sequence[Span], *, state: bool) -> Span | None:
    timed = [span for span in spans if span.minutes]
    if timed and all(comparable(one, other) for one, other in combinations(timed, 2)):
        hours = _common_hours(timed, state=state)
        if hours is None or all(_holds(span, hours) for span in spans if not span.minutes):
            return hours
    common = _common([_days(span) for span in spans])
    if common is None and timed:  # by clocks that nobody compares, one moment may be of two days
        common = _common([_outer([_days(span) for span in timed]), *(_days(s) for s in spans if not s.minutes)])
    return _these_days(common, spans, state=state) if common else None


def _common_hours(spans: Sequence[Span], *, state: bool) -> Span | None:
    """The minutes common to all; the least doubtful span with just these, or a new one on the clock of the first."""
    clock = spans[0].clock
    known = [(span, span.bounds_on(clock)) for span in spans]
    common = _common([minutes for _, minutes in known])
    same = [span for span, minutes in known if minutes == common]
    if same or common is None:
        return min(same, key=_doubt, default=None)
    approximate, uncertain = any(span.approximate for span in spans), any(span.uncertain for span in spans)
    doubtful = Days(None, None, approximate=approximate, uncertain=uncertain)
    return span_of(at_minutes(doubtful, *common), state=state, clock=clock)


def hull(spans: Iterable[Span], *, state: bool = False) -> Span:
    """Everything from the earliest day of any to the latest day of any; from minute to minute on one clock."""
    several = list(spans)
    clocks = {span.clock for span in several}
    if len(clocks) == 1 and None not in clocks and all(span.minutes for span in several):
        first, last = _outer([span.minutes for span in several if span.minutes])
        return span_of(at_minutes(Days(None, None), first, last), state=state, clock=clocks.pop())
    return _these_days(_outer([_days(span) for span in several]), several, state=state)


def _outer(edges: Sequence[Minutes]) -> Minutes:
    starts, ends = ([edge[end] for edge in edges] for end in (0, 1))
    return (
        None if None in starts else min(start for start in starts if start is not None),
        None if None in ends else max(end for end in ends if end is not None),
    )


def _common(edges: Sequence[Minutes]) -> Minutes | None:
    first = max((start for start, _ in edges if start is not None), default=None)
    last = min((end for _, end in edges if end is not None), default=None)
    return None if first is not None and last is not None and first > last else (first, last)


def _doubt(span: Span) -> int:
    return span.approximate + span.uncertain


def _these_days(days: Minutes, spans: Sequence[Span], *, state: bool) -> Span:
    """The least doubtful span with just these days, or a new one, as doubtful as those whose ends it shares."""
    earliest, latest = (None if number is None else Date.of(number) for number in days)
    same = [span for span in spans if (span.earliest, span.latest) == (earliest, latest) and not span.minutes]
    if same:
        return min(same, key=_doubt)
    bounds = [s for s in spans if (earliest and s.earliest == earliest) or (latest and s.latest == latest)]
    approximate, uncertain = any(s.approximate for s in bounds), any(s.uncertain for s in bounds)
    return span_of(Days(earliest, latest, approximate=approximate, uncertain=uncertain), state=state)


@lru_cache(10_000)  # few days are given often
def span_of(days: Days, *, state: bool, clock: Reckoning | None = None) -> Span:
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
        days.minutes,
        (days.clock or clock) if days.minutes else None,
        tuple(span_of(one, state=False, clock=clock) for one in days.either),
    )
