"""Small pictures of a whole: what became of each passage of a source, and how all facts stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from generator.drawings import svg
from generator.edition import FactView
from generator.evidence import PassageUse
from generator.problem import counted

CELL = 16
ACROSS = 40
"""How many facts stand in one row of the overview."""


def coverage_strip(source: str, uses: Sequence[PassageUse]) -> Markup:
    """A cell for each passage: the darker, the more rests on it; hatched where it is set aside."""
    used = sum(bool(use.used_by) for use in uses)
    aside = sum(bool(use.set_aside) and not use.used_by for use in uses)
    unread = len(uses) - used - aside
    told = f"{counted(len(uses), 'passage')}: {used} used, {aside} set aside, {unread} not used yet."
    name = f"coverage-{source}"
    top = svg.drawing(CELL * len(uses), CELL, f"Coverage of {source}", told, name)
    svg.hatching(top, name)
    for number, use in enumerate(uses):
        depth = min(4, 1 + len(use.used_by) // 4) if use.used_by else 0
        kind = f"passage depth-{depth}" if use.used_by else "passage aside" if use.set_aside else "passage unread"
        cell = svg.rect(top, kind, (number * CELL + 1, 1, CELL - 2, CELL - 2))
        if kind == "passage aside":
            cell.set("fill", f"url(#{name}-hatch)")
    return svg.figure(top, told)


def standings(by_standing: Mapping[str, Sequence[FactView]]) -> Markup:
    """A mark for each fact, in the shape and colour of its standing."""
    marks = [view for views in by_standing.values() for view in views]
    told = ", ".join(f"{len(views)} {standing}" for standing, views in by_standing.items() if views) + "."
    rows = -(-len(marks) // ACROSS)
    top = svg.drawing(CELL * ACROSS, CELL * rows + 2, "How all facts stand", told, "standings")
    for number, view in enumerate(marks):
        row, column = divmod(number, ACROSS)
        spot = svg.group(top, f"mark standing-{view.judged.standing.replace(' ', '-')}")
        svg.words(spot, "shape", (column * CELL + CELL / 2, row * CELL + CELL - 3), view.glyph, "middle")
    return svg.figure(top, told)
