"""Draw the amounts that are given for a fact: one axis for all, a row for each source, the earliest on top."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.amounts import Amount
from generator.drawings import svg
from generator.judged import FactView, Measure, day_of
from generator.model import Source
from generator.words import locale, say
from generator.words.calendar import date_in_words
from generator.words.quantities import amount_in_words, figures

ROW = 48
"""How high a row is: its words, close below them its mark, and room before the next."""
WORDS, MARK = 12, 24
"""How far below the top of a row its words and its mark are."""
HEADING = 22
BOTTOM = 20
"""Room for the numbers of the axis below the rows."""
MARGIN = 8.0
"""How far the outermost numbers stand from the edges, in per cent of the width; ends that are open reach the edge."""
MOST_TICKS = 4
"""How many numbers the axis names at most, so that they fit on a telephone."""


@dataclass(frozen=True)
class Axis:
    """The scale from amounts to per cent of the width."""

    low: Fraction
    high: Fraction

    @classmethod
    def of(cls, measures: Sequence[Measure]) -> Axis:
        numbers = [Fraction(number) for measure in measures for number in measure.reading.amount.numbers]
        return cls(min(numbers), max(numbers))

    def place(self, number: Decimal | Fraction) -> float:
        if self.low == self.high:
            return 50.0
        return MARGIN + (100 - 2 * MARGIN) * float((Fraction(number) - self.low) / (self.high - self.low))

    def ticks(self) -> list[Decimal]:
        """Round numbers from the lowest to the highest; where there is but one number, that."""
        if self.low == self.high:
            return [_decimal(self.low)]
        step = _round_step(self.high - self.low)
        first = math.ceil(self.low / step)
        return [_decimal(step * n) for n in range(first, math.floor(self.high / step) + 1)]


def amounts(view: FactView) -> Markup:
    """The drawing; nothing where fewer than two amounts are given."""
    measures = view.measures
    if len(measures) < 2:
        return Markup("")
    axis, scopes = Axis.of(measures), list(dict.fromkeys(measure.scope for measure in measures))
    headed = scopes != [""]
    height = ROW * sum(len(measure.sources) for measure in measures) + (HEADING * len(scopes) if headed else 0)
    sizes = {"width": "100%", "height": str(height + BOTTOM)}
    top = svg.drawing(say("amounts-title", name=view.name), _in_words(measures), f"amounts-{view.id}", **sizes)
    _grid(top, axis, height)
    y = 0
    for scope in scopes:
        if headed:
            svg.words(top, "name scope", ("0", y + 16), scope or say("amounts-unscoped"))
            y += HEADING
        for row in _rows(measure for measure in measures if measure.scope == scope):
            _row(top, axis, view, row, y)
            y += ROW
    return svg.figure(top, say("amounts-caption"))


def _in_words(measures: Sequence[Measure]) -> str:
    numbers = [number for measure in measures for number in measure.reading.amount.numbers]
    first, last = (figures(number, locale()) for number in (min(numbers), max(numbers)))
    return say("amounts-drawn", count=len(measures), first=first, last=last)


def _rows(measures: Iterable[Measure]) -> list[tuple[Measure, Source]]:
    """A row for each source that gives an amount, by the day on which it came out."""
    rows = ((measure, source) for measure in measures for source in measure.sources)
    return sorted(rows, key=lambda row: day_of(row[1]))


def _grid(top: ET.Element, axis: Axis, height: int) -> None:
    for tick in axis.ticks():
        place = svg.percent(axis.place(tick))
        svg.line(top, "grid", (place, "0"), (place, str(height)))
        svg.words(top, "tick", (place, height + 14), amount_in_words(Amount("exactly", (tick,))), "middle")


def _row(top: ET.Element, axis: Axis, view: FactView, row: tuple[Measure, Source], y: float) -> None:
    """Draw who said how much on which day: the words, and below them the mark."""
    measure, source = row
    label = say("amounts-mark", date=date_in_words(source.came_out.when.resolve({})), amount=measure.text)
    svg.line(top, "grid", ("0", f"{y + MARK}"), ("100%", f"{y + MARK}"))
    svg.words(top, "name", ("0", y + WORDS), label)
    mark = svg.group(top, f"mark {view.judgement.standing.css}")
    _mark(mark, axis, measure, y + MARK)


def _mark(mark: ET.Element, axis: Axis, measure: Measure, y: float) -> None:
    amount = measure.reading.amount
    places = [axis.place(number) for number in amount.numbers]
    middle = svg.percent(sum(places) / len(places))
    if amount.how == "about":
        svg.circle(mark, "roughly", (middle, y), 5)
        return
    if amount.how != "exactly":
        left = places[0] if amount.least is not None else 0.0
        right = places[-1] if amount.most is not None else 100.0
        svg.hatched(mark, "span", (svg.percent(left), y - 4, svg.percent(max(right - left, 0.5)), 8.0))
    if amount.most is None:
        svg.path_at(mark, "open", ("100%", y), "M-5-4 0 0-5 4")
    if amount.least is None:
        svg.path_at(mark, "open", ("0%", y), "M5-4 0 0 5 4")
    if measure.against:
        svg.path_at(mark, "dispute", (middle, y), "M0-6 6 0 0 6-6 0z")
    elif amount.how == "exactly":
        svg.circle(mark, "day", (middle, y), 4.5)


def _round_step(room: Fraction) -> Fraction:
    """The smallest of 1, 2, 5, 10, 20, 50 … by which the axis names no more numbers than fit on it."""
    smallest = math.floor(math.log10(room)) - 1
    powers = [Fraction(10) ** (smallest + more) for more in range(3)]
    return next(step for power in powers for step in (power, 2 * power, 5 * power) if room / step <= MOST_TICKS - 1)


def _decimal(number: Fraction) -> Decimal:
    """A number of the axis, which has no more decimals than a power of ten."""
    return Decimal(number.numerator) / Decimal(number.denominator)
