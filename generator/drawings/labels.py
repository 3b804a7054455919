"""Put labels beside the marks of a map: near them, over nothing else, and with lines to them that cross nothing.

All lengths are in heights of a letter, since labels keep their size whatever the width of the map.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

TALL = 1.85
"""How tall a label is at least, and how wide: a finger finds it."""
MARK = 0.5
"""How far from its middle a mark reaches."""
NEAR = 0.75
"""How far from the middle of its mark a label without a line begins."""
FURTHER = (NEAR, 1.8, 2.8, 4.0, 5.4)
SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))
"""East, west, south and north of a mark, and between these, in the order in which they are tried."""


class Point(NamedTuple):
    x: float
    y: float

    def plus(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y)

    def times(self, other: Point) -> Point:
        return Point(self.x * other.x, self.y * other.y)


Line = tuple[Point, Point]


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    @property
    def diagonals(self) -> tuple[Line, Line]:
        """Whatever goes through a box crosses one of them."""
        return (
            (Point(self.left, self.top), Point(self.right, self.bottom)),
            (Point(self.left, self.bottom), Point(self.right, self.top)),
        )


@dataclass(frozen=True)
class Label:
    """Where a label stands, as seen from the middle of its mark."""

    side: Point
    away: float
    width: float

    @property
    def begins(self) -> Point:
        """The point of its edge that is nearest to the mark."""
        return self.side.times(Point(self.away, self.away))

    @property
    def lines(self) -> list[Line]:
        """From just beside the mark to the label, where that stands apart."""
        return [(self.side.times(Point(NEAR, NEAR)), self.begins)] if self.away > NEAR else []

    @property
    def box(self) -> Box:
        left = self.begins.x - self.width * (1 - self.side.x) / 2
        top = self.begins.y - TALL * (1 - self.side.y) / 2
        return Box(left, top, left + self.width, top + TALL)

    def seen_from(self, mark: Point) -> tuple[Box, list[Line]]:
        """Its box and its lines on a map where its mark is at that point."""
        lines = [(begin.plus(mark), end.plus(mark)) for begin, end in self.lines]
        return Box(*(edge + mark[number % 2] for number, edge in enumerate(self.box))), lines


@dataclass(frozen=True)
class Ground:
    """A map of one size, with the points of every place; the label of a place stands at the first of its points."""

    size: Point
    places: Sequence[Sequence[Point]]

    def has_room(self, number: int, label: Label, others: Mapping[int, Label]) -> bool:
        """Whether the label of a place stands free of all marks and of the labels that stand already."""
        box, lines = label.seen_from(self._mark(number))
        if min(box.left, box.top) < 0 or box.right > self.size.x or box.bottom > self.size.y:
            return False
        marks = (_around(point.times(self.size)) for place in self.places for point in place)
        if any(box.meets(mark) or _cross(lines, mark.diagonals) for mark in marks):
            return False
        return not any(_meet((box, lines), other.seen_from(self._mark(each))) for each, other in others.items())

    def _mark(self, number: int) -> Point:
        return self.places[number][0].times(self.size)


def labels(places: Sequence[Sequence[Point]], widths: Sequence[float], sizes: Sequence[Point]) -> dict[int, Label]:
    """A label for each place by its number, free at each size of the map; a place is left out where none has room.

    ``places`` are the points of each in shares of the map, ``widths`` those of the words. Whoever finds no room comes
    first when all are tried anew.
    """
    grounds = [Ground(size, places) for size in sizes]
    order, best = list(range(len(places))), dict[int, Label]()
    for _ in places:
        found: dict[int, Label] = {}
        for number in order:
            free = (one for one in _tried(widths[number]) if all(each.has_room(number, one, found) for each in grounds))
            if label := next(free, None):
                found[number] = label
        best = max(best, found, key=len)
        order.sort(key=found.__contains__)
        if len(best) == len(places):
            break
    return best


def _tried(width: float) -> Iterator[Label]:
    yield from (Label(Point(*side), away, max(width, TALL)) for away, side in product(FURTHER, SIDES))


def _around(point: Point) -> Box:
    return Box(point.x - MARK, point.y - MARK, point.x + MARK, point.y + MARK)


def _meet(one: tuple[Box, list[Line]], other: tuple[Box, list[Line]]) -> bool:
    """Whether two labels meet, their lines cross, or the line of one goes through the other."""
    (box, lines), (theirs, their_lines) = one, other
    crossing = ((lines, their_lines), (lines, theirs.diagonals), (their_lines, box.diagonals))
    return box.meets(theirs) or any(_cross(these, those) for these, those in crossing)


def _cross(lines: Sequence[Line], others: Sequence[Line]) -> bool:
    return any(_beyond(one, other) and _beyond(other, one) for one, other in product(lines, others))


def _beyond(line: Line, other: Line) -> bool:
    """Whether the ends of another line lie on both sides of one, were that endless."""
    (x, y), (to_x, to_y) = line
    first, last = ((to_x - x) * (end.y - y) > (to_y - y) * (end.x - x) for end in other)
    return first != last
