"""Draw the timeline twice: as one drawing of all entries, and as a strip beside each entry of a list."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.dates import FIRST, LAST, Date
from generator.dates.days import IN_A_DAY, Minutes
from generator.drawings import svg
from generator.judged import Moment, Placed
from generator.unicode import breadth
from generator.words import say
from generator.words.calendar import day_of_year_in_words, year_in_words

LANE, HIGHEST = 24.0, 480.0
"""The height of a lane, in which a finger finds its mark, and of all together; where they are many, each is lower."""
BOTTOM = 22
"""Room for the years below the marks."""
LETTER = 2.8
"""How much room a letter of the name of a year or a day takes, in per cent of the width of a ruler, the narrowest."""
LINE = 12
"""The height of a line of names; what finds no room on the first stands on a second."""
OPEN = 4.0
"""How wide the mark of an entry with an open end is, in per cent of the width: its other end is no known day."""
LEAST_WIDTH = 7.0
"""How much room a mark takes at least in the drawing of all entries, in per cent: a finger's width on a telephone."""


@dataclass(frozen=True)
class Row:
    """An entry of the timeline with its strip."""

    moment: Moment
    strip: Markup


@dataclass(frozen=True)
class Tick:
    """The beginning of a year or a day on the scale, with its name beside it."""

    name: str
    place: float
    line: int
    """On which line of names its own stands, counted from 0."""
    backwards: bool
    """Whether its name stands before it, for want of room behind."""


class Axis:
    """The scale of a timeline, from days or minutes to per cent of the width. Times in which nothing happens are short.

    It is one of minutes where the hour of any entry is known.
    """

    def __init__(self, dates: Sequence[Placed]) -> None:
        self.unit = 1 if any(date.span.minutes for date in dates) else IN_A_DAY
        self.days = sorted({date.span.earliest for date in dates if date.span.minutes and date.span.earliest})
        """The days of which hours are known."""
        times = {time for date in dates for time in self._bounds(date) if time is not None}
        self.years = sorted({Date.of(time * self.unit // IN_A_DAY).year for time in times})
        """The years in which something begins or ends."""
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

    def middle(self, date: Placed) -> float:
        """Where the middle of the mark of a date is."""
        return sum(self.ends(date)) / 2

    def ticks(self) -> list[Tick]:
        """The years in which something begins or ends, and the days of which hours are known, whose names find room."""
        days = [(day_of_year_in_words(day), self.place(self._of(day))) for day in self.days]
        named = [(year_in_words(year), self._start(year)) for year in self.years]
        ticks, ends = [], [-math.inf, -math.inf]
        for name, place in sorted([*named, *days], key=itemgetter(1)):
            room = LETTER * breadth(name)
            first = place - room if (backwards := place + room > 100) else place
            if line := next((line for line, end in enumerate(ends, 1) if first >= end), 0):
                ticks.append(Tick(name, place, line - 1, backwards))
                ends[line - 1] = first + room
        return ticks

    def breaks(self) -> list[float]:
        """Where the axis leaves out years: between two that follow each other in it and not in the calendar."""
        gaps = [(one, other) for one, other in pairwise(self.years) if other > one + 1]
        return [(self._start(one + 1) + self._start(other)) / 2 for one, other in gaps]

    @property
    def second_line(self) -> int:
        """The height of the second line of names, nought without one."""
        return LINE * max(tick.line for tick in self.ticks())

    def _start(self, year: int) -> float:
        return self.place(max(self._of(Date(year)), self.times[0]))

    def _of(self, day: Date) -> int:
        return day.ordinal * IN_A_DAY // self.unit

    def _bounds(self, date: Placed) -> Minutes:
        first, last = (None if minute is None else minute // self.unit for minute in date.bounds)
        return first, last


def timeline(moments: Sequence[Moment]) -> Markup:
    """All entries in one drawing: a mark for each of their dates, which leads to the entry."""
    if not moments:
        return Markup("")
    axis, marks = Axis(dates_of(moments)), [(moment, date) for moment in moments for date in moment.dates]
    lanes = _lanes([axis.ends(date) for _, date in marks])
    lane_height = min(LANE, HIGHEST / (max(lanes) + 1))
    height = lane_height * (max(lanes) + 1)
    in_words = say("timeline-drawn", count=len(moments), first=moments[0].words, last=moments[-1].words)
    sizes = {"width": "100%", "height": f"{height + BOTTOM + axis.second_line:g}", "role": "group"}
    top = svg.drawing(say("page-timeline"), in_words, "timeline", **sizes)
    _axis(top, axis, height)
    places = {
        date.id: (axis.middle(date), height - lane_height * (lane + 0.5))
        for (_, date), lane in zip(marks, lanes, strict=True)
    }
    for moment, date in marks:
        name = say("timeline-mark", date=date.words, name=moment.view.name)
        mark = svg.link(top, f"mark {moment.view.judgement.standing.css}", f"#{moment.id}", name, entry=moment.id)
        if date.id == moment.dates[0].id:
            _join(mark, [places[one.id] for one in moment.dates])
        middle, y = places[date.id]
        svg.path_at(mark, "hit", (svg.percent(middle), y), "M-12-12h24v24h-24z")
        _draw(mark, axis, (moment, date), y)
    return svg.figure(top, say("timeline-caption-hours") if axis.unit == 1 else say("timeline-caption"))


def _axis(top: ET.Element, axis: Axis, base: float) -> None:
    """Draw the line of time below the marks, broken where years are left out, and the years."""
    svg.line(top, "axis", ("0%", f"{base:g}"), ("100%", f"{base:g}"))
    for place in axis.breaks():
        svg.path_at(top, "gap", (svg.percent(place), base), "M-3-1h6v2h-6z")
        svg.path_at(top, "axis", (svg.percent(place), base), "M-6 6-1-6M1 6 6-6")
    _ticks(top, axis, base + 15)


def _join(mark: ET.Element, places: Sequence[tuple[float, float]]) -> None:
    """Join the marks of dates that dispute."""
    for (left, y), (right, other) in pairwise(places):
        svg.line(mark, "rivals", (svg.percent(left), f"{y:g}"), (svg.percent(right), f"{other:g}"))


def dates_of(moments: Iterable[Moment]) -> list[Placed]:
    """Every date of some entries."""
    return [date for moment in moments for date in moment.dates]


def timeline_ruler(moments: Sequence[Moment], name: str) -> Markup:
    """The names of the years above the strips, and the lines of the years, which every strip repeats."""
    if not moments:
        return Markup("")
    axis = Axis(dates_of(moments))
    top = svg.beside_words("ruler", width="100%", height=str(18 + axis.second_line))
    grid = ET.SubElement(ET.SubElement(top, "defs"), "symbol", {"id": f"{name}-grid"})
    for tick in axis.ticks():
        svg.line(grid, "grid", (svg.percent(tick.place), "0"), (svg.percent(tick.place), "100%"))
    for place in axis.breaks():
        svg.path_at(top, "axis", (svg.percent(place), 9), "M-5 5-1-5M1 5 5-5")
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
    mark = svg.group(top, f"mark {moment.view.judgement.standing.css}", entry=moment.id)
    for date in moment.dates:
        _draw(mark, axis, (moment, date), 7)
    return svg.text_of(top)


def _ticks(top: ET.Element, axis: Axis, base: float) -> None:
    """Draw a line with its name where each year begins, and each day of which hours are known."""
    for tick in axis.ticks():
        # Where the name is on the second line, the line ends above the first and runs through no name there.
        end = f"{base - 11:g}" if tick.line else "100%"
        svg.line(top, "grid", (svg.percent(tick.place), "0"), (svg.percent(tick.place), end))
        aside = -0.8 if tick.backwards else 0.8
        at = svg.percent(tick.place + aside), base + LINE * tick.line
        svg.words(top, "tick", at, tick.name, "end" if tick.backwards else "start")


def _draw(mark: ET.Element, axis: Axis, dated: tuple[Moment, Placed], y: float) -> None:
    """Draw the days of one date of an entry, around a line at the height ``y``."""
    moment, date = dated
    left, right = axis.ends(date)
    middle = svg.percent(axis.middle(date))
    box = (svg.percent(left), y - 4, svg.percent(max(right - left, 0.5)), 8.0)
    if left == right and not date.reading:
        svg.circle(mark, "day", (middle, y), 4.5)
    elif moment.view.fact.state and not date.reading:
        svg.rect(mark, "span lasting", box)
    else:
        svg.hatched(mark, "span", box)
    if date.span.earliest is None:
        svg.path_at(mark, "open", (svg.percent(left), y), "M5-4 0 0 5 4")
    if date.span.latest is None:
        svg.path_at(mark, "open", (svg.percent(right), y), "M-5-4 0 0-5 4")
    if date.reading:
        svg.path_at(mark, "dispute", (middle, y), "M0-6 6 0 0 6-6 0z")


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
