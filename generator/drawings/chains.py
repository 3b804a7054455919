"""Draw who says what: lines lead from origins, through the voices that pass their words on, to the articles."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator import words
from generator.drawings import svg
from generator.judged import Index, Judged, PassageView
from generator.unicode import breadth

WIDTH = 688
ROW = 25
TOP = 30
COLUMNS = (0, 306, 498)
"""Where the three columns begin: origins, voices that pass on, articles."""
BOXES = (238, 124, 190)
"""How wide their boxes are."""
LETTER = 6.4
"""How wide a letter is on average."""

Node = tuple[int, str]


def chains(judged: Judged) -> Markup:
    """The drawing. The more paragraphs a line stands for, the thicker it is, and the longer the bars in its boxes."""
    passages = judged.chains
    if not passages:
        return Markup("")
    edges = _edges(passages)
    columns = _columns(passages, edges)
    places = {(i, node): _place(i, at, columns) for i, nodes in enumerate(columns) for at, node in enumerate(nodes)}
    printed = words.Sources.of(judged.dossier, columns[2])
    in_words = words.say("chains-drawn", origins=len(columns[0]), articles=printed)
    height = ROW * max(map(len, columns)) + TOP + 4
    top = svg.drawing(words.say("page-who-says-what"), in_words, "chains", viewBox=f"0 0 {WIDTH} {height}")
    headings = (
        words.say("who-says-what-ends"),
        words.say("who-says-what-between"),
        words.say("who-says-what-articles"),
    )
    for x, heading in zip(COLUMNS, headings, strict=True):
        svg.words(top, "tick", (str(x), 14), heading)
    for (start, end), weight in sorted(edges.items()):
        _edge(top, (places[start], BOXES[start[0]]), places[end], weight)
    weights = _weights(edges)
    most = max(weights.values())
    for node, place in places.items():
        _node(top, node, place, (_name(judged, node[1]), weights[node], most))
    return svg.figure(top, words.say("who-says-what-caption"), least_width=True)


def _steps(passage: PassageView) -> tuple[str, str, str]:
    """The boxes of a chain: the origin, the voice that passes its words on, if any, and the article."""
    voices = [voice.id for voice in passage.voices]
    return voices[-1], voices[0] if len(voices) > 1 else "", passage.source.id


def _edges(passages: Iterable[PassageView]) -> Counter[tuple[Node, Node]]:
    found: Counter[tuple[Node, Node]] = Counter()
    for origin, between, article in map(_steps, passages):
        if between:
            found[(0, origin), (1, between)] += 1
            found[(1, between), (2, article)] += 1
        else:
            found[(0, origin), (2, article)] += 1
    return found


def _columns(passages: Sequence[PassageView], edges: Mapping[tuple[Node, Node], int]) -> list[list[str]]:
    """The boxes of each column from the top: origins of most paragraphs first, others near the boxes that lead to them.

    So fewer lines cross.
    """
    origins = [node for node, _ in Counter(origin for origin, _, _ in map(_steps, passages)).most_common()]
    heights: dict[Node, float] = {(0, origin): at for at, origin in enumerate(origins)}
    columns = [origins]
    for column in (1, 2):
        leading = Index.of((end[1], (start, weight)) for (start, end), weight in edges.items() if end[0] == column)
        heights |= {(column, node): _middle(lines, heights) for node, lines in leading.items()}
        columns.append(sorted(leading, key=lambda node, column=column: (heights[column, node], node)))  # type: ignore[misc]
    return columns


def _middle(lines: Iterable[tuple[Node, int]], heights: Mapping[Node, float]) -> float:
    """The mean height at which these lines begin, weighted by how thick they are."""
    leading = [(heights[start], weight) for start, weight in lines]
    return sum(height * weight for height, weight in leading) / sum(weight for _, weight in leading)


def _weights(edges: Mapping[tuple[Node, Node], int]) -> Counter[Node]:
    """How many paragraphs each box stands for."""
    found: Counter[Node] = Counter()
    for (start, end), weight in edges.items():
        if start[0] == 0:
            found[start] += weight
        found[end] += weight
    return found


def _place(column: int, at: int, columns: Sequence[Sequence[str]]) -> tuple[float, float]:
    """The height of each box: every column is spread over the whole height, so that lines stay short."""
    room = ROW * max(map(len, columns)) / max(len(columns[column]), 1)
    return COLUMNS[column], TOP + room * (at + 0.5)


def _edge(top: ET.Element, start: tuple[tuple[float, float], float], end: tuple[float, float], weight: int) -> None:
    (left, y), box = start
    x = left + box
    half = (end[0] - x) / 2
    steps = f"M{x:g} {y:g}c{half:g} 0 {half:g} {end[1] - y:g} {end[0] - x:g} {end[1] - y:g}"
    svg.path(top, "chain", steps, stroke_width=f"{min(1 + weight / 3, 12):g}")


def _node(top: ET.Element, node: Node, place: tuple[float, float], shown: tuple[str, int, int]) -> None:
    """Draw a box: a name on one line or two, the number of its paragraphs, and a bar of that length."""
    (x, y), box = place, BOXES[node[0]]
    name, weight, most = shown
    letters = int((box - 34) / LETTER * len(name) / breadth(name))
    lines = textwrap.wrap(name, letters, max_lines=2 if node[0] else 1, placeholder="…")
    half = 10 + 7 * (len(lines) - 1)
    svg.rect(top, "node", (f"{x:g}", y - half, f"{box}", 2.0 * half))
    svg.rect(top, "weight", (f"{x:g}", y + half - 3, f"{max(box * weight / most, 2):g}", 3))
    for number, line in enumerate(lines):
        svg.words(top, "name", (f"{x + 6:g}", y - half + 14 + 14 * number), line)
    svg.words(top, "weight-count", (f"{x + box - 6:g}", y + 4), str(weight), "end")


def _name(judged: Judged, name: str) -> str:
    source = judged.dossier.sources.get(name)
    return source.label if source else judged.dossier.speakers[name].name
