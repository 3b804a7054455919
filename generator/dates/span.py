"""The days a date may be, ready to show and to compare: as EDTF, in words, and what several have in common.

Doubt ("about", "?") is kept beside the days and never widens them: days alone decide whether two dates contradict.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from generator.dates.days import Days, Precision, moved, start_of


@dataclass(frozen=True, slots=True)
class Span:
    """The days a date may be."""

    earliest: date | None
    """The first possible day; None where the start is open."""
    latest: date | None
    """The last possible day; None where the end is open."""
    edtf: str
    """EDTF of level 1 or 2. It has no sign for doubt about a one-of set: there only the words and the flags have it."""
    words: str
    approximate: bool = False
    uncertain: bool = False

    @property
    def exact(self) -> bool:
        """Whether it is one day, and without doubt."""
        return self.earliest == self.latest is not None and not (self.approximate or self.uncertain)

    def shares_a_day_with(self, other: Span) -> bool:
        return _common([self, other]) is not None

    def holds(self, other: Span) -> bool:
        """Whether every day that the other may be is one that this may be."""
        starts = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends


def meet(spans: Iterable[Span], *, state: bool = False) -> Span | None:
    """The days common to all spans, or None where there are none. A span with just these days is given back itself."""
    several = list(spans)
    common = _common(several) if several else None
    return common and _these_days(*common, several, state=state)


def hull(spans: Iterable[Span], *, state: bool = False) -> Span:
    """Everything from the earliest day of any to the latest day of any."""
    several = list(spans)
    starts = [span.earliest for span in several if span.earliest]
    ends = [span.latest for span in several if span.latest]
    earliest = min(starts) if len(starts) == len(several) else None
    latest = max(ends) if len(ends) == len(several) else None
    return _these_days(earliest, latest, several, state=state)


def _common(spans: list[Span]) -> tuple[date | None, date | None] | None:
    earliest = max((span.earliest for span in spans if span.earliest), default=None)
    latest = min((span.latest for span in spans if span.latest), default=None)
    return None if earliest and latest and earliest > latest else (earliest, latest)


def _these_days(earliest: date | None, latest: date | None, spans: list[Span], *, state: bool) -> Span:
    """The least doubtful span with just these days, or a new one, as doubtful as those whose ends it shares."""
    same = [span for span in spans if (span.earliest, span.latest) == (earliest, latest)]
    if same:
        return min(same, key=lambda span: span.approximate + span.uncertain)
    bounds = [s for s in spans if (earliest and s.earliest == earliest) or (latest and s.latest == latest)]
    approximate, uncertain = any(s.approximate for s in bounds), any(s.uncertain for s in bounds)
    return span_of(Days(earliest, latest, approximate=approximate, uncertain=uncertain), state=state)


@lru_cache(10_000)  # few days are given often, and naming them takes long
def span_of(days: Days, *, state: bool) -> Span:
    """Days with their EDTF and their words. A ``state`` lasts through all of them, a moment is one of them."""
    edtf, words = _edtf(days, state=state), _words(days, state=state)
    return Span(days.earliest, days.latest, edtf, words, days.approximate, days.uncertain)


# --- EDTF -------------------------------------------------------------------------------------------------------------

_WIDTH: dict[Precision, int] = {"year": 4, "month": 7, "day": 10}
_DOUBT = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}


def _edtf(days: Days, *, state: bool) -> str:
    """A date that holds both ends; else a one-of set for a moment (``[a..b]``), for a state an interval (``a/b``)."""
    start, end = (day.isoformat()[: _WIDTH[days.fineness]] if day else "" for day in (days.earliest, days.latest))
    doubt = _DOUBT[days.approximate, days.uncertain]
    if not start and not end:
        return "XXXX"
    if start == end:
        return start + doubt
    if state:
        return "/".join(edge + doubt if edge else ".." for edge in (start, end))
    return f"[{start}..{end}]"


# --- words ------------------------------------------------------------------------------------------------------------

_PATTERN: dict[Precision, str] = {"year": "y", "month": "MMMM y", "day": "d MMMM y"}


def named(day: date, precision: Precision) -> str:
    """A day, or the month or year it lies in: "3 January 2019", "January 2019", "2019"."""
    return format_date(day, _PATTERN[precision], locale="en")


def in_words(first: date, last: date, precision: Precision) -> tuple[str, ...]:
    """A day, month or year in words; or the first and the last of several, the first without what it shares."""
    return plain_words(Days(first, last, precision))


def plain_words(days: Days) -> tuple[str, ...]:
    """What the days are called, without doubt and without "before": one phrase, or one for each end."""
    return days.words or _phrases(days)[1]


def _words(days: Days, *, state: bool) -> str:
    """The phrase with its doubt: "about early November 2018, uncertain", "before about 30 November 2018"."""
    lead, ends = (days.lead, days.words) if days.words else _phrases(days)
    if len(ends) > 1:
        opening, link = ("from", "to") if state else ("between", "and")
        words = [*(["roughly"] if days.approximate else []), opening, ends[0], link, ends[1]]
    else:
        words = [*([lead] if lead else []), *(["about"] if days.approximate else []), ends[0]]
    return " ".join(words) + (", uncertain" if days.uncertain else "")


def _phrases(days: Days) -> tuple[str, tuple[str, ...]]:
    """What to call days that no typed words name: a lead ("by", "after") and one phrase or two."""
    start, end, unit = days.earliest, days.latest, days.fineness
    if start and end:
        last = named(end, unit)
        return "", (last,) if start_of(start, unit) == start_of(end, unit) else (_first_of_two(start, end, unit), last)
    if end:
        return "by", (named(end, unit),)
    eve = moved(start, -1)
    return ("after", (named(eve, unit),)) if eve else ("", ("at an unknown date",))


def _first_of_two(start: date, end: date, unit: Precision) -> str:
    """The first of two dates without the month and year it shares with the second: "3" and "7 January 2019"."""
    pattern = _PATTERN[unit]
    if unit != "year" and start.year == end.year:
        pattern = "d" if unit == "day" and start.month == end.month else pattern.removesuffix(" y")
    return format_date(start, pattern, locale="en")
