"""Draw the timeline twice: as one drawing of all entries, and as a strip beside each entry of a list."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.dates import FIRST, LAST, Date
from generator.dates.days import IN_A_DAY, Minutes
from generator.drawings import svg
from generator.judged import Moment, Placed
from generator.words import say
from generator.words.calendar import day_of_year_in_words, year_in_words

LANE = 11
BOTTOM = 20
"""Room for the years below the marks."""
LEAST_LABEL_GAP = 13.0
"""The least distance between the names of two years, in per cent of the width, so that they fit on a telephone."""
OPEN = 4.0
"""How wide the mark of an entry with an open end is, in per cent of the width: its other end is no known day."""
LEAST_WIDTH = 1.4
"""How much room even a single day takes in the drawing of all entries, in per cent of the width."""


@dataclass(frozen=True)
class Row:
    """An entry of the timeline with its strip."""

    moment: Moment
    strip: Markup


class Axis:
    """The scale of a timeline, from days or minutes to per cent of the width. Times in which nothing happens are short.

    It is one of minutes where the hour of any entry is known.
    """

    def __init__(self, dates: Sequence[Placed]) -> None:
        self.unit = 1 if any(date.span.minutes for date in dates) else IN_A_DAY
        self.days = sorted({date.span.earliest for date in dates if date.span.minutes and date.span.earliest})
        """The days of which hours are known."""
        times = {time for date in dates for time in self._bounds(date) if time is not None}
        month = 30 * IN_A_DAY // self.unit
        self.times = sorted({*times, max(min(times) - month, self._of(FIRST)), min(max(times) + month, self._of(LAST))})
        steps = [math.log2(1 + later - earlier) for earlier, later in pairwise(self.times)]
        self.places = [0.0]
        for step in steps:
            self.places.append(self.places[-1] + 100 * step / sum(steps))

    def place(self, time: int | None, *, end: bool = False) -> float:
        """Where a day or a minute is drawn. None is an open end, which is drawn at the edge."""
        if time is None:
            return self.places[-1] if end else self.places[0]
        at = min(max(bisect_right(self.times, time) - 1, 0), len(self.times) - 2)
        share = (time - self.times[at]) / (self.times[at + 1] - self.times[at])
        return self.places[at] + share * (self.places[at + 1] - self.places[at])

    def ends(self, date: Placed) -> tuple[float, float]:
        """Where the mark of a date begins and ends."""
        begun, ended = self._bounds(date)
        first, last = self.place(begun), self.place(ended, end=True)
        if begun is None:
            return max(0.0, last - OPEN), last
        return first, last if ended is not None else min(100.0, first + OPEN)

    def ticks(self) -> list[tuple[str, float]]:
        """Each year in which something begins or ends, and each day of which hours are known; and where they begin."""
        years = sorted({Date.of(time * self.unit // IN_A_DAY).year for time in self.times})
        named = [(year_in_words(year), self.place(max(self._of(Date(year)), self.times[0]))) for year in years]
        return sorted(
            [*named, *((day_of_year_in_words(day), self.place(self._of(day))) for day in self.days)], key=_place
        )

    def _of(self, day: Date) -> int:
        return day.ordinal * IN_A_DAY // self.unit

    def _bounds(self, date: Placed) -> Minutes:
        first, last = (None if minute is None else minute // self.unit for minute in date.bounds)
        return first, last


def _place(tick: tuple[str, float]) -> float:
    return tick[1]


def timeline(moments: Sequence[Moment]) -> Markup:
    """All entries in one drawing: a mark for each of their dates, above one another where they share days."""
    if not moments:
        return Markup("")
    axis, marks = Axis(dates_of(moments)), [(moment, date) for moment in moments for date in moment.dates]
    lanes = _lanes([axis.ends(date) for _, date in marks])
    height = LANE * (max(lanes) + 1) + 4
    in_words = say("timeline-drawn", count=len(moments), first=moments[0].words, last=moments[-1].words)
    top = svg.drawing(say("page-timeline"), in_words, "timeline", width="100%", height=str(height + BOTTOM))
    _ticks(top, axis, height + 13)
    for (moment, date), lane in zip(marks, lanes, strict=True):
        mark = _mark(top, axis, (moment, date), height - LANE * (lane + 1))
        ET.SubElement(mark, "title").text = say("timeline-mark", date=date.words, name=moment.view.name)
    return svg.figure(top, say("timeline-caption-hours") if axis.unit == 1 else say("timeline-caption"))


def dates_of(moments: Iterable[Moment]) -> list[Placed]:
    """Every date of some entries."""
    return [date for moment in moments for date in moment.dates]


def timeline_ruler(moments: Sequence[Moment], name: str) -> Markup:
    """The names of the years above the strips, and the lines of the years, which every strip repeats."""
    if not moments:
        return Markup("")
    axis = Axis(dates_of(moments))
    top = svg.beside_words("ruler", width="100%", height="18")
    grid = ET.SubElement(ET.SubElement(top, "defs"), "symbol", {"id": f"{name}-grid"})
    for _, place in axis.ticks():
        svg.line(grid, "grid", (svg.percent(place), "0"), (svg.percent(place), "100%"))
    _ticks(top, axis, 12)
    return svg.text_of(top)


def timeline_rows(moments: Sequence[Moment], name: str) -> list[Row]:
    """Each entry with a strip on which its days are drawn, on the scale of the ruler."""
    if not moments:
        return []
    axis = Axis(dates_of(moments))
    return [Row(moment, _strip(axis, moment, name)) for moment in moments]


def _strip(axis: Axis, moment: Moment, name: str) -> Markup:
    top = svg.beside_words("strip", width="100%", height="14")
    ET.SubElement(top, "use", {"href": f"#{name}-grid"})
    for date in moment.dates:
        _mark(top, axis, (moment, date), 0)
    return svg.text_of(top)


def _ticks(top: ET.Element, axis: Axis, base: float) -> None:
    """Draw a line where each year begins, and each day of which hours are known; and their names where they fit."""
    last = -math.inf
    for name, place in axis.ticks():
        room = place - last >= LEAST_LABEL_GAP
        # Where the name before reaches so far, the line ends above it.
        svg.line(top, "grid", (svg.percent(place), "0"), (svg.percent(place), "100%" if room else f"{base - 10:g}"))
        if room and place <= 100 - LEAST_LABEL_GAP / 2:
            svg.words(top, "tick", (svg.percent(place + 0.8), base), name)
            last = place


def _mark(top: ET.Element, axis: Axis, dated: tuple[Moment, Placed], y: float) -> ET.Element:
    """Draw the days of one date of an entry, in the colour of its standing."""
    moment, date = dated
    mark = svg.group(top, f"mark {moment.view.judgement.standing.css}", entry=moment.id)
    left, right = axis.ends(date)
    middle = svg.percent((left + right) / 2)
    box = (svg.percent(left), y + 3, svg.percent(max(right - left, 0.5)), 8.0)
    if left == right and not date.reading:
        svg.circle(mark, "day", (middle, y + 7), 4.5)
    elif moment.view.fact.state and not date.reading:
        svg.rect(mark, "span lasting", box)
    else:
        svg.hatched(mark, "span", box)
    if date.span.earliest is None:
        svg.path_at(mark, "open", (svg.percent(left), y + 7), "M5-4 0 0 5 4")
    if date.span.latest is None:
        svg.path_at(mark, "open", (svg.percent(right), y + 7), "M-5-4 0 0-5 4")
    if date.reading:
        svg.path_at(mark, "dispute", (middle, y + 7), "M0-6 6 0 0 6-6 0z")
    return mark


def _lanes(ends: Sequence[tuple[float, float]]) -> list[int]:
    """The number of the lane of each mark: the lowest lane in which it does not touch an earlier mark."""
    half = 1 << max(len(ends) - 1, 0).bit_length()
    # A tree: its leaves, from ``half`` on, are the lanes, each with the place at which its last mark ends; every knot
    # above holds the smaller of the two below it, so that the first lane with room is found without trying all.
    taken = [-math.inf] * (2 * half)
    lanes = []
    for left, right in ends:
        at = 1
        while at < half:
            at = 2 * at + (taken[2 * at] > left)
        lanes.append(at - half)
        taken[at] = max(right, left + LEAST_WIDTH)
        while at > 1:
            at //= 2
            taken[at] = min(taken[2 * at : 2 * at + 2])
    return lanes
