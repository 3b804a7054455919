"""Who says what: from origins through the voices that pass things on to the articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator.drawings import svg
from generator.edition import Edition, PassageView
from generator.problem import counted

WIDTH = 760
ROW = 26
COLUMNS = (4, 300, 560)
"""Where origins, voices that pass on, and articles stand."""
BOX = 196


def chains(edition: Edition) -> Markup:
    """Lines are as thick as the number of passages that run along them."""
    passages = [p for view in edition.facts.values() for p in view.passages if p.voices and not p.testimony.headline]
    if not passages:
        return Markup("")
    columns = [_distinct(steps[i] for steps in map(_steps, passages)) for i in range(3)]
    places = {(i, node): _place(i, at, columns) for i, nodes in enumerate(columns) for at, node in enumerate(nodes)}
    height = ROW * max(len(nodes) for nodes in columns) + 34
    told = (
        f"{counted(len(columns[0]), 'voice')} at the end of the chains, {len(columns[2])} articles. "
        "The list below tells every chain in words."
    )
    top = svg.drawing(WIDTH, height, "Who says what", told, "chains")
    for x, heading in zip(COLUMNS, ("At the end of the chain", "Passed on by", "Printed in"), strict=True):
        svg.words(top, "tick", (x, 14), heading)
    for (start, end), weight in sorted(_edges(passages).items()):
        _edge(top, places[start], places[end], weight)
    for (_, node), place in places.items():
        _node(top, place, _name(edition, node))
    return svg.figure(top, "Each line is a chain of citing; the thicker it is, the more passages rest on it.")


Node = tuple[int, str]


def _steps(passage: PassageView) -> tuple[str, str, str]:
    """Origin, whoever passes it on (nobody, when the article cites the origin itself), article."""
    voices = [voice.id for voice in passage.voices]
    return voices[-1], voices[0] if len(voices) > 1 else "", passage.source.id


def _edges(passages: Sequence[PassageView]) -> Counter[tuple[Node, Node]]:
    found: Counter[tuple[Node, Node]] = Counter()
    for origin, between, article in map(_steps, passages):
        if between:
            found[(0, origin), (1, between)] += 1
            found[(1, between), (2, article)] += 1
        else:
            found[(0, origin), (2, article)] += 1
    return found


def _place(column: int, at: int, columns: Sequence[Sequence[str]]) -> tuple[float, float]:
    """Columns are spread over the same height, so that lines stay short."""
    room = ROW * max(map(len, columns)) / max(len(columns[column]), 1)
    return COLUMNS[column], 22 + room * (at + 0.5)


def _edge(top: ET.Element, start: tuple[float, float], end: tuple[float, float], weight: int) -> None:
    x, y = start[0] + BOX, start[1]
    half = (end[0] - x) / 2
    steps = f"M{x:g} {y:g} c{half:g} 0 {half:g} {end[1] - y:g} {end[0] - x:g} {end[1] - y:g}"
    svg.path(top, "chain", steps, stroke_width=f"{min(1 + weight / 4, 9):g}", fill="none")


def _node(top: ET.Element, place: tuple[float, float], name: str) -> None:
    x, y = place
    svg.rect(top, "node", (x, y - 9, BOX, 19)).set("rx", "3")
    svg.words(top, "name", (x + 6, y + 4), name if len(name) <= 32 else name[:31].rstrip() + "…")


def _name(edition: Edition, node: str) -> str:
    source = edition.dossier.sources.get(node)
    return source.label if source else edition.dossier.entities[node].name


def _distinct(nodes: Iterable[str]) -> list[str]:
    """Those most passages run through first."""
    return [node for node, _ in Counter(node for node in nodes if node).most_common()]
