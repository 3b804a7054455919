"""Draw a map of places: the coasts, a mark for each position, and a line from it to where its number stands."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from generator.drawings import svg
from generator.drawings.land import Window, land_in
from generator.judged import Lies
from generator.model import Degrees
from generator.words import Said, say

WIDTH = 640
LEAST_WIDE = 40.0
"""How much of the earth a map shows at least from west to east, in degrees of the equator: the outline is rough."""
FLATTEST, STEEPEST = 2.2, 1.4
"""Between which ratios of width to height it stays."""
MARGIN = 0.08
"""How much of the width is empty beside the outermost places."""
FEW = 6
"""So many places have their numbers below the map; of more, every other one stands above it."""
LETTER = 7.5
"""How wide a letter of a name is, where names stand beside the numbers."""


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
    def above(self) -> list[tuple[int, Lies]]:
        """The places whose numbers stand above the map, with these."""
        return list(enumerate(self.places, 1))[::2] if len(self.places) > FEW else []

    @property
    def below(self) -> list[tuple[int, Lies]]:
        numbered = list(enumerate(self.places, 1))
        return numbered[1::2] if self.above else numbered

    @property
    def has_names(self) -> bool:
        """Whether there is room for each name beside its number on a wide screen."""
        rows = [row for row in (self.above, self.below) if row]
        return all(LETTER * (len(lies.place.name) + 4) < WIDTH / len(row) for row in rows for _, lies in row)

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
        """The coasts and the marks; a list in words says the same, and screen readers skip it."""
        holder = ET.Element("div", {"class": "map-ground"})
        height = WIDTH / self._ratio
        land = svg.beside_words("drawing map-land", viewBox=f"0 0 {WIDTH} {height:.0f}")
        svg.path(land, "land", "".join(self._coasts(height)))
        marks = svg.beside_words("drawing map-marks", width="100%", height="100%")
        for row, edge in ((self.above, "0%"), (self.below, "100%")):
            for place, (_, lies) in enumerate(row):
                self._mark(marks, lies, (svg.percent(100 * (place + 0.5) / len(row)), edge))
        holder.extend([land, marks])
        return svg.Picture(svg.text_of(holder))

    @property
    def _ratio(self) -> float:
        west, south, east, north = self.window
        return (east - west) * _shrunk(self.true_along) / (north - south)

    def _coasts(self, height: float) -> Iterator[str]:
        for ring in land_in(self.window):
            shares = [self._shares(point) for point in ring]
            steps = [f"{round(WIDTH * x)} {round(height * y)}" for x, y in shares]
            yield f"M{'L'.join(dict.fromkeys(steps))}z"

    def _mark(self, marks: ET.Element, lies: Lies, number: tuple[str, str]) -> None:
        mark = svg.group(marks, f"mark {lies.css}".strip())
        for degrees in lies.degrees:
            x, y = self._shares(_turned(degrees, self.window.west))
            at = (svg.percent(100 * x), svg.percent(100 * y))
            svg.line(mark, "leader", at, number)
            steps = "M0-6 6 0 0 6-6 0z" if lies.disputed else "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"
            spot = ET.SubElement(mark, "svg", {"x": at[0], "y": at[1], "class": "place"})
            svg.path(spot, "dispute" if lies.disputed else "spot", steps)

    def _shares(self, point: Degrees) -> tuple[float, float]:
        """How far along the width and down the height a point of the window is, from nought to one."""
        west, south, east, north = self.window
        return (point.longitude - west) / (east - west), (north - point.latitude) / (north - south)


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
