"""The timeline: a row for each dated fact, in the order and with the numbers of the list beside it."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.drawings import svg
from generator.edition import Moment

WIDTH = 760
LEFT = 30
ROW = 15
TOP = 34
LEAST_LABEL_GAP = 46


class Axis:
    """Days to places from left to right. Stretches in which nothing begins or ends are squeezed."""

    def __init__(self, moments: Sequence[Moment]) -> None:
        days = {day for moment in moments for day in _ends(moment) if day}
        self.days = sorted({*days, min(days) - timedelta(30), max(days) + timedelta(30)})
        steps = [math.log2(1 + (later - earlier).days) for earlier, later in pairwise(self.days)]
        scale = (WIDTH - LEFT - 10) / sum(steps)
        self.places = [float(LEFT)]
        for step in steps:
            self.places.append(self.places[-1] + step * scale)

    def place(self, day: date | None, *, end: bool = False) -> float:
        """Where a day is drawn; an open end lies at the edge."""
        if day is None:
            return self.places[-1] if end else self.places[0]
        at = min(max(bisect_right(self.days, day) - 1, 0), len(self.days) - 2)
        share = (day - self.days[at]).days / (self.days[at + 1] - self.days[at]).days
        return self.places[at] + share * (self.places[at + 1] - self.places[at])


def timeline(moments: Sequence[Moment]) -> Markup:
    """Bars for what lasts, dots for days, hatching for what fell somewhere in a range, diamonds where dates dispute."""
    if not moments:
        return Markup("")
    axis = Axis(moments)
    height = TOP + ROW * len(moments) + 6
    told = (
        f"{len(moments)} entries, numbered as in the list on this page, from {moments[0].words} to {moments[-1].words}."
    )
    top = svg.drawing(WIDTH, height, "Timeline", told, "timeline")
    svg.hatching(top, "timeline")
    _labels(top, axis, height)
    for number, moment in enumerate(moments):
        _row(top, axis, number, moment)
    caption = (
        "Numbers are those of the list. Hatched: somewhere in this span. Solid: lasted throughout. Dot: one day. "
        "Diamond: the date is disputed. Quiet stretches are squeezed."
    )
    return svg.figure(top, caption)


def _labels(top: ET.Element, axis: Axis, height: float) -> None:
    """Years where they begin, as far as there is room for their names."""
    last = -math.inf
    for year in sorted({day.year for day in axis.days}):
        x = axis.place(max(date(year, 1, 1), axis.days[0]))
        svg.line(top, "grid", (x, TOP - 8), (x, height))
        if x - last >= LEAST_LABEL_GAP:
            svg.words(top, "tick", (x + 2, TOP - 12), str(year))
            last = x


def _row(top: ET.Element, axis: Axis, number: int, moment: Moment) -> None:
    y = TOP + ROW * number
    about = " ".join(moment.view.fact.about)
    standing = moment.view.judged.standing.replace(" ", "-")
    row = svg.group(top, f"moment standing-{standing}", fact=moment.view.id, about=about, standing=standing)
    svg.words(row, "number", (LEFT - 6, y + 10), str(number + 1), "end")
    left, right = axis.place(moment.span.earliest), axis.place(moment.span.latest, end=True)
    middle = (left + right) / 2
    if moment.reading:
        svg.rect(row, "span disputed", (left, y + 3, right - left, 8)).set("fill", "url(#timeline-hatch)")
        svg.path(row, "dispute", f"M{middle:g} {y + 1} l6 6 l-6 6 l-6 -6 z")
    elif left == right:
        svg.rect(row, "day", (left - 4, y + 3, 8, 8)).set("rx", "4")
    elif moment.view.fact.state:
        svg.rect(row, "span lasting", (left, y + 3, right - left, 8))
    else:
        svg.rect(row, "span", (left, y + 3, right - left, 8)).set("fill", "url(#timeline-hatch)")


def _ends(moment: Moment) -> tuple[date | None, date | None]:
    return moment.span.earliest, moment.span.latest
