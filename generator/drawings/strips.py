"""Draw two overviews: what became of each passage of a source, and how many facts have each standing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.drawings import svg
from generator.evidence import PassageUse
from generator.judged import FactView
from generator.model import Standing
from generator.model.standings import SET_ASIDE
from generator.words import listed, say

CELL = 16
ACROSS = 24
"""How many marks of facts a row has."""


def coverage_strip(source: str, uses: Sequence[PassageUse]) -> Markup:
    """A cell for each passage of a source, darker the more facts rest on it, and hatched if it is set aside."""
    in_words = coverage_words(uses)
    name = f"coverage-{source}"
    size = f"0 0 {CELL * len(uses)} {CELL}"
    top = svg.drawing(say("covered-drawn", source=source), in_words, name, viewBox=size, width=f"{CELL * len(uses)}")
    for number, use in enumerate(uses):
        box = (str(number * CELL + 1), 1.0, str(CELL - 2), float(CELL - 2))
        draw = svg.hatched if depth(use) == "aside" else svg.rect
        draw(top, f"passage {depth(use)}", box)
    return svg.figure(top, in_words)


def coverage_words(uses: Sequence[PassageUse]) -> str:
    """The same in words: how many passages are used, set aside and unread. One that is both counts as used."""
    used = sum(bool(use.used_by) for use in uses)
    aside = sum(use.state is SET_ASIDE for use in uses)
    return say("covered", paragraphs=len(uses), used=used, aside=aside, unread=len(uses) - used - aside)


def depth(use: PassageUse) -> str:
    """The CSS class of a passage's cell: in four steps how many facts rest on it, or that it is set aside or unread."""
    if use.used_by:
        return f"depth-{min(4, 1 + len(use.used_by) // 4)}"
    return "aside" if use.set_aside else "unread"


def standings(by_standing: Mapping[Standing, Sequence[FactView]]) -> Markup:
    """A mark for each fact, in the shape and colour of its standing."""
    counts = {standing: len(views) for standing, views in by_standing.items() if views}
    total = sum(counts.values())
    in_words = say("facts-drawn-counts", count=total, counts=listed(_count(*known) for known in counts.items()))
    size = f"0 0 {CELL * ACROSS} {CELL * -(-total // ACROSS)}"
    top = svg.drawing(say("facts-drawn"), in_words, "standings", viewBox=size)
    defs = ET.SubElement(top, "defs")
    number = 0
    for standing, count in counts.items():
        _shape(defs, standing)
        marks = svg.group(top, standing.css)
        for _ in range(count):
            _use(marks, standing, number)
            number += 1
    return svg.figure(top, say("facts-drawn-caption"))


def _count(standing: Standing, number: int) -> str:
    return say("facts-drawn-count", count=number, standing=say(standing, "label", count=number))


def _shape(defs: ET.Element, standing: Standing) -> None:
    symbol = ET.SubElement(defs, "symbol", {"id": f"shape-{standing.slug}", "viewBox": "0 0 12 12"})
    if standing.filled:
        svg.path(symbol, "filled", standing.filled)
    if standing.outlined:
        svg.path(symbol, "outlined", standing.outlined)


def _use(marks: ET.Element, standing: Standing, number: int) -> None:
    row, column = divmod(number, ACROSS)
    place = {"x": str(column * CELL + 2), "y": str(row * CELL + 2), "width": "12", "height": "12"}
    ET.SubElement(marks, "use", {"href": f"#shape-{standing.slug}", **place})
