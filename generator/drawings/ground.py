"""Draw a map of places: the coasts, a mark for each position, and beside it the name or the number of its place."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from xml.etree import ElementTree as ET

from generator.drawings import svg
from generator.drawings.labels import Label, Point, labels
from generator.drawings.land import Window, land_in
from generator.judged import Lies
from generator.model import Degrees
from generator.unicode import breadth, isolated
from generator.words import Said, say

WIDTH = 640
LEAST_WIDE = 40.0
"""How much of the earth a map shows at least from west to east, in degrees of the equator: the outline is rough."""
FLATTEST, STEEPEST = 2.2, 1.4
"""Between which ratios of width to height it stays."""
MARGIN = 0.08
"""How much of the width is empty beside the outermost places."""
LETTER = 0.62
"""How wide a letter of a label is, of its height."""
NAMED, NUMBERED = (48.0, 62.0), (21.0, 62.0)
"""How wide the map is at least and at most where names stand in it, and where numbers do, in heights of a letter."""

ANCHORS = {1.0: "start", 0.0: "middle", -1.0: "end"}
"""Which part of the words stands nearest to the mark: of a label east of it, above or below it, west of it."""


@dataclass(frozen=True)
class Map:
    """The places of a dossier that have a position, from west to east, and what of the earth shows them all."""

    places: tuple[Lies, ...]
    window: Window

    @classmethod
    def of(cls, lying: Sequence[Lies]) -> Map:
        west = _west_of([degrees.longitude for place in lying for degrees in place.degrees])

        def east(place: Lies) -> float:
            return _turned(place.degrees[0], west).longitude

        places = tuple(sorted(lying, key=east))
        return cls(places, _window([_turned(degrees, west) for place in places for degrees in place.degrees]))

    @property
    def has_names(self) -> bool:
        """Whether there is room for each name beside its mark on a wide screen."""
        return len(self._names) == len(self.places)

    @property
    def true_along(self) -> float:
        """The latitude along which distances are true."""
        return (self.window.south + self.window.north) / 2

    @property
    def differ(self) -> bool:
        """Whether positions of some place differ."""
        return any(lies.disputed for lies in self.places)

    @property
    def words(self) -> Said:
        side = "north" if self.true_along >= 0 else "south"
        return say("map-note", latitude=round(abs(self.true_along)), side=side)

    @property
    def drawing(self) -> svg.Picture:
        """The coasts, the marks, and links from their labels to the list below, which says the same in words."""
        kind = "map-ground map-with-names" if self.has_names else "map-ground"
        holder = ET.Element("div", {"class": kind})
        height = WIDTH / self._ratio
        land = svg.beside_words("drawing map-land", viewBox=f"0 0 {WIDTH} {height:.0f}")
        svg.path(land, "land", "".join(self._coasts(height)))
        spots = svg.beside_words("drawing map-marks", width="100%", height="100%")
        sizes = {"width": "100%", "height": "100%", "role": "group"}
        says = say("map-says", count=len(self.places))
        named = svg.drawing(say("map-title"), says, "map-labels", **sizes)
        for number, lies in enumerate(self.places):
            self._mark(spots, lies)
            for kind, words, found in self._labels(number):
                self._label(named, lies, found, (kind, words))
        holder.extend([land, spots, named])
        picture = svg.Picture(svg.text_of(holder))
        picture.says = says
        return picture

    def _labels(self, number: int) -> Iterator[tuple[str, str, Label]]:
        """The labels of a place by what they say; where names have room, they take turns with numbers."""
        if self.has_names:
            yield "name", self.places[number].place.name, self._names[number]
        if number in self._numbers:
            yield "number", f"{number + 1}", self._numbers[number]

    @cached_property
    def _names(self) -> dict[int, Label]:
        return self._labelled([LETTER * breadth(lies.place.name) + 0.3 for lies in self.places], NAMED)

    @cached_property
    def _numbers(self) -> dict[int, Label]:
        return self._labelled([0.0] * len(self.places), NUMBERED)

    def _labelled(self, widths: Sequence[float], sizes: Sequence[float]) -> dict[int, Label]:
        places = [[Point(*self._shares(self._turned(degrees))) for degrees in lies.degrees] for lies in self.places]
        return labels(places, widths, [Point(size, size / self._ratio) for size in sizes])

    @property
    def _ratio(self) -> float:
        west, south, east, north = self.window
        return (east - west) * _shrunk(self.true_along) / (north - south)

    def _coasts(self, height: float) -> Iterator[str]:
        for ring in land_in(self.window):
            shares = [self._shares(point) for point in ring]
            steps = [f"{round(WIDTH * x)} {round(height * y)}" for x, y in shares]
            yield f"M{'L'.join(dict.fromkeys(steps))}z"

    def _mark(self, spots: ET.Element, lies: Lies) -> None:
        mark = svg.group(spots, f"mark {lies.css}".strip())
        places = [self._percent(degrees) for degrees in lies.degrees]
        for place, other in pairwise(places):
            svg.line(mark, "rivals", place, other)
        for place in places:
            steps = "M0-6 6 0 0 6-6 0z" if lies.disputed else "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
            svg.path(_at(mark, place), "dispute" if lies.disputed else "spot", steps)

    def _label(self, named: ET.Element, lies: Lies, label: Label, kind: tuple[str, str]) -> None:
        link = svg.link(named, f"mark map-{kind[0]}", f"#{lies.place.id}", lies.place.name)
        place = _at(link, self._percent(lies.degrees[0]))
        for begin, end in label.lines:
            svg.line(place, "leader", _em(begin), _em(end))
        left, top, right, bottom = label.box
        (x, y), (width, height) = _em(Point(left, top)), _em(Point(right - left, bottom - top))
        ET.SubElement(place, "rect", {"class": "hit", "x": x, "y": y, "width": width, "height": height})
        x, y = _em(Point(label.begins.x, (top + bottom) / 2 + 0.35))
        words = ET.SubElement(place, "text", {"x": x, "y": y, "text-anchor": ANCHORS[label.side.x]})
        words.text = isolated(kind[1])

    def _percent(self, point: Degrees) -> tuple[str, str]:
        x, y = self._shares(self._turned(point))
        return svg.percent(100 * x), svg.percent(100 * y)

    def _turned(self, point: Degrees) -> Degrees:
        return _turned(point, self.window.west)

    def _shares(self, point: Degrees) -> tuple[float, float]:
        """How far along the width and down the height a point of the window is, from nought to one."""
        west, south, east, north = self.window
        return (point.longitude - west) / (east - west), (north - point.latitude) / (north - south)


def _at(parent: ET.Element, place: tuple[str, str]) -> ET.Element:
    """A place on the map; what is drawn there keeps its size at any width."""
    return ET.SubElement(parent, "svg", {"x": place[0], "y": place[1], "class": "place"})


def _em(point: Point) -> tuple[str, str]:
    return f"{point.x:.3g}em", f"{point.y:.3g}em"


def _west_of(longitudes: Sequence[float]) -> float:
    """The westernmost of some longitudes: the one behind the widest gap, since the earth is round."""
    known = sorted(longitudes)
    gaps = [(known[n] - known[n - 1]) % 360 for n in range(len(known))]
    return known[max(range(len(known)), key=gaps.__getitem__)]


def _turned(point: Degrees, west: float) -> Degrees:
    """A point whose longitude counts on eastwards from the western edge."""
    return Degrees(point.latitude, west + (point.longitude - west) % 360)


def _window(points: Sequence[Degrees]) -> Window:
    """What shows all points with room around them, neither too flat nor too steep."""
    souths, wests = zip(*points, strict=True)
    middle = (min(souths) + max(souths)) / 2
    shrunk = _shrunk(middle)
    wide = max((max(wests) - min(wests)) * (1 + 2 * MARGIN), LEAST_WIDE / shrunk)
    tall = max((max(souths) - min(souths)) * (1 + 2 * MARGIN), wide * shrunk / FLATTEST)
    wide = max(wide, STEEPEST * tall / shrunk)
    east = (min(wests) + max(wests)) / 2
    return Window(east - wide / 2, middle - tall / 2, east + wide / 2, middle + tall / 2)


def _shrunk(latitude: float) -> float:
    """How long a degree of longitude is there, of one at the equator; never nothing, as it is at the poles."""
    return max(math.cos(math.radians(latitude)), 0.1)
