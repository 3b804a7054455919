"""Make ``generator/drawings/land.txt`` from the outlines of the package world-atlas of npm, by hand: see its README.

npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
.venv/bin/python -m bench.outline package/land-110m.json
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MADE = Path(__file__).parent.parent / "generator" / "drawings" / "land.txt"
TOLERANCE = 0.3
"""How far the outline may be moved, in degrees; what is smaller disappears."""
LEAST_POINTS = 5
"""How many points an island has at least, its first one again at the end."""

Ring = list[tuple[float, float]]


def rings(topology: dict[str, Any]) -> Iterator[Ring]:
    """The outlines in degrees: east, then north."""
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    for geometry in topology["objects"]["land"]["geometries"]:
        several = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in several:
            for ring in polygon:
                # A negative number is an arc that runs backwards.
                parts = [arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring]
                yield _unbroken([parts[0][0], *(point for part in parts for point in part[1:])])


def _arc(steps: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    x = y = 0
    east, north = transform["translate"]
    found = []
    for step in steps:
        x, y = x + step[0], y + step[1]
        found.append((x * transform["scale"][0] + east, y * transform["scale"][1] + north))
    return found


def _unbroken(ring: Ring) -> Ring:
    """The ring going on over the line of 180°; one that goes around the pole in the south is closed there."""
    found = ring[:1]
    for east, north in ring[1:]:
        found.append((east + 360 * round((found[-1][0] - east) / 360), north))
    around = abs(found[-1][0] - found[0][0]) > 1
    return [*found, (found[-1][0], -90.0), (found[0][0], -90.0), found[0]] if around else found


def simplified(ring: Ring) -> Ring:
    """The ring without the points that lie nearer than the tolerance to a line between others (Douglas, Peucker)."""
    if len(ring) < 3:
        return ring
    away = [_distance(point, ring[0], ring[-1]) for point in ring]
    furthest = max(range(len(ring)), key=away.__getitem__)
    if away[furthest] <= TOLERANCE:
        return [ring[0], ring[-1]]
    return simplified(ring[: furthest + 1])[:-1] + simplified(ring[furthest:])


def _distance(point: tuple[float, float], start: tuple[float, float], end: tuple[float, float]) -> float:
    length = math.dist(start, end)
    if not length:
        return math.dist(point, start)
    (x, y), (x0, y0), (x1, y1) = point, start, end
    return abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length


def main() -> None:
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    lines = []
    for ring in map(simplified, rings(topology)):
        if len(ring) < LEAST_POINTS:
            continue
        tenths = [(round(10 * x), round(10 * y)) for x, y in ring[:-1]]
        steps = [(x - before[0], y - before[1]) for before, (x, y) in zip([(0, 0), *tenths], tenths, strict=False)]
        lines.append(" ".join(f"{x} {y}" for x, y in steps))
    MADE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
