"""Where there is land: a rough outline of the coasts of the earth, of which a map draws what is in its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from generator.model import Degrees

OUTLINE = Path(__file__).parent / "land.txt"
"""A ring a line: east and north in tenths of a degree, first of a point, then of the step to each next one."""

Ring = tuple[Degrees, ...]


class Window(NamedTuple):
    """A part of the earth in degrees; one that goes over the line of 180° ends beyond it."""

    west: float
    south: float
    east: float
    north: float


@cache
def coasts() -> tuple[Ring, ...]:
    """The outlines of all land."""
    return tuple(map(_ring, OUTLINE.read_text(encoding="utf-8").splitlines()))


def _ring(line: str) -> Ring:
    steps = [int(number) / 10 for number in line.split()]
    return tuple(map(Degrees, accumulate(steps[1::2]), accumulate(steps[::2])))


def land_in(window: Window) -> Iterator[Ring]:
    """The outlines of the land in a window, cut along its edges."""
    for turn in (-360, 0, 360):
        for ring in coasts():
            turned = tuple(Degrees(point.latitude, point.longitude + turn) for point in ring)
            if len(cut := _cut(turned, window)) > 2:
                yield cut


def _cut(ring: Ring, window: Window) -> Ring:
    """A ring cut along the four edges, one after the other (Sutherland, Hodgman)."""
    inside: tuple[Callable[[Degrees], float], ...] = (
        lambda point: point.longitude - window.west,
        lambda point: window.east - point.longitude,
        lambda point: point.latitude - window.south,
        lambda point: window.north - point.latitude,
    )
    for far_in in inside:
        ring = tuple(_kept(ring, far_in))
    return ring


def _kept(ring: Ring, far_in: Callable[[Degrees], float]) -> Iterator[Degrees]:
    """The points that are on the inner side of an edge, and those at which the ring crosses it."""
    for before, point in zip((*ring[-1:], *ring[:-1]), ring, strict=True):
        was, now = far_in(before), far_in(point)
        if was * now < 0:
            share = was / (was - now)
            yield Degrees(*(one + share * (other - one) for one, other in zip(before, point, strict=True)))
        if now >= 0:
            yield point
