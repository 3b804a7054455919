"""Draw who says what: each chain as a band from the voice at its end, through whoever passes it on, to the article.

Bands begin and end at boxes and run between them. One that leads past the column in the middle has a lane of its own
there, so that nothing is drawn through a box or a name.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from statistics import fmean as mean
from xml.etree import ElementTree as ET

from markupsafe import Markup

from generator import words
from generator.drawings import svg
from generator.judged import Index, Judged, PassageView
from generator.unicode import breadth

WIDTH = 688
TOP = 26
COLUMNS = (0, 258, 496)
"""Where the three columns begin: origins, voices that pass on, articles."""
BOXES = (196, 130, 192)
"""How wide their boxes are."""
LETTER = 6.5
"""How wide a letter is on average."""
LINE = 15
"""How high a line of a name is."""
BAND, BROADEST = 3.5, 26.0
"""How broad a band is for each paragraph, and how broad one is at most."""
GAP = 7.0
"""How far boxes are apart, and lanes."""
LEFT, RIGHT = 0, 1
"""The sides of a box."""
SINGLY = 12
"""How many voices have a box of their own at most; with more, the eye follows none of their bands."""
REST = "rest-"
"""What stands for all other voices in the one box that they share; no voice can have such an id."""


@dataclass(frozen=True, order=True)
class Chain:
    """Whose words stand in which article, and who passes them on, if anybody."""

    origin: str
    between: str
    article: str

    @property
    def boxes(self) -> tuple[tuple[int, str], ...]:
        """The boxes it runs through, each with its column."""
        between = ((1, self.between),) if self.between else ()
        return (0, self.origin), *between, (2, self.article)


Box = tuple[int, str]
Stop = Box | Chain
"""Where a chain meets a column: in a box, or in a lane of its own past those of the middle."""


def strands(judged: Judged) -> Counter[Chain]:
    """Every chain, with the number of paragraphs in which it is clearly cited."""
    return Counter(map(_chain, judged.chains))


def sharing_a_box(counts: Mapping[Chain, int]) -> frozenset[str]:
    """The voices that get no box of their own, where there are too many: those of the fewest paragraphs.

    Voices of equally many are treated alike, so that none is hidden behind another by chance.
    """
    paragraphs: Counter[str] = Counter()
    for chain, count in counts.items():
        paragraphs[chain.origin] += count
    ranked = paragraphs.most_common()
    fewest = {voice for voice, count in ranked if len(ranked) > SINGLY and count <= ranked[SINGLY][1]}
    return frozenset(fewest if 1 < len(fewest) < len(ranked) else ())


def chains(judged: Judged, counts: Mapping[Chain, int]) -> Markup:
    """The drawing of chains. The more paragraphs a band stands for, the broader it is, and the higher its boxes."""
    if not counts:
        return Markup("")
    layout = Layout(judged, counts)
    printed = words.Sources.of(judged.dossier, {chain.article for chain in counts})
    in_words = words.say("chains-drawn", origins=len({chain.origin for chain in counts}), articles=printed)
    size = f"-1 0 {WIDTH + 2} {TOP + layout.height:g}"
    top = svg.drawing(words.say("page-who-says-what"), in_words, "chains", viewBox=size, role="group")
    headings = ("who-says-what-ends", "who-says-what-between", "who-says-what-articles")
    for x, heading in zip(COLUMNS, headings, strict=True):
        svg.words(top, "tick", (str(x), 12), words.say(heading))
    for chain in layout.counts:
        band = svg.group(top, "strand", of=" ".join(name for _, name in chain.boxes))
        svg.path(band, "chain", layout.way(chain), stroke_width=f"{layout.breadth_of(chain):g}")
    for box in layout.boxes:
        _box(top, layout, box)
    return svg.figure(top, words.say("who-says-what-caption"))


def _chain(passage: PassageView) -> Chain:
    voices = [voice.id for voice in passage.voices]
    return Chain(voices[-1], voices[0] if len(voices) > 1 else "", passage.source.id)


class Layout:
    """Where boxes and lanes are, so that bands cross as little as they can and run through nothing."""

    def __init__(self, judged: Judged, counts: Mapping[Chain, int]) -> None:
        self.judged, self.sharing = judged, sharing_a_box(counts)
        self.counts = counts = self._drawn(counts)
        self.weights: Counter[Box] = Counter()
        for chain, count in counts.items():
            self.weights.update(dict.fromkeys(chain.boxes, count))
        self.unit = min(BAND, BROADEST / max(counts.values()))
        heaviest = sorted(self.weights, key=lambda box: (box[1] == REST, -self.weights[box]))
        origins, articles = ([box for box in heaviest if box[0] == column] for column in (0, 2))
        middle = [*dict.fromkeys(map(_middle, counts))]
        self.boxes = [*origins, *(stop for stop in middle if not isinstance(stop, Chain)), *articles]
        self.height = max(sum(map(self.height_of, stops)) + GAP * len(stops) for stops in (origins, middle, articles))
        self.places: dict[Stop, float] = {}
        """The height of the middle of each box and each lane."""
        self._stack(origins, Index.of((origin, 0.0) for origin in origins))
        self._stack(middle, self._near((_middle(chain), chain.boxes[0]) for chain in counts))
        self._stack(articles, self._spread(self._near((chain.boxes[-1], _middle(chain)) for chain in counts)))
        self.ports = dict(self._ports())

    def _drawn(self, counts: Mapping[Chain, int]) -> Counter[Chain]:
        """The chains as they are drawn: those of voices that share a box are one where they run the same way."""
        drawn: Counter[Chain] = Counter()
        for chain, count in counts.items():
            drawn[replace(chain, origin=REST) if chain.origin in self.sharing else chain] += count
        return drawn

    def height_of(self, stop: Stop) -> float:
        """How high a box or a lane is: a box holds its name, and all its bands side by side."""
        if isinstance(stop, Chain):
            return self.breadth_of(stop)
        return max(LINE * len(self.lines(stop)) + 7, self.unit * self.weights[stop] + 6)

    def breadth_of(self, chain: Chain) -> float:
        return self.unit * self.counts[chain]

    def name(self, box: Box) -> str:
        """What stands in a box: the name of a voice or of an article, whole, or how many voices share it."""
        if box[1] == REST:
            return words.say("chains-rest", count=len(self.sharing))
        if box[0] < 2:
            return self.judged.dossier.speakers[box[1]].name
        return self.judged.source_names[box[1]]

    def lines(self, box: Box) -> list[str]:
        """The name of a box, whole, on as many lines as it takes."""
        name = self.name(box)
        return textwrap.wrap(name, int((BOXES[box[0]] - 32) / LETTER * len(name) / breadth(name)))

    def way(self, chain: Chain) -> str:
        """The way of a chain, as the steps of a path; it is interrupted where it runs through a box."""
        begin, end = self.ports[chain.boxes[0], RIGHT, chain], self.ports[chain.boxes[-1], LEFT, chain]
        if not chain.between:
            lane = self.places[chain]
            return f"M{BOXES[0]} {begin:g}{_bow(0, begin, lane)}h{BOXES[1]}{_bow(1, lane, end)}"
        into, out = (self.ports[chain.boxes[1], side, chain] for side in (LEFT, RIGHT))
        behind = COLUMNS[1] + BOXES[1]
        return f"M{BOXES[0]} {begin:g}{_bow(0, begin, into)}M{behind} {out:g}{_bow(1, out, end)}"

    def _near(self, pairs: Iterable[tuple[Stop, Stop]]) -> Index[Stop, float]:
        """For each of the first: the heights of what is before it, once for each chain."""
        return Index.of((stop, self.places[before]) for stop, before in pairs)

    def _spread(self, near: Index[Stop, float]) -> Index[Stop, float]:
        """The same order, over the whole height: so bands fan out."""
        order = sorted(near, key=lambda stop: mean(near[stop]))
        rest = (self.height - sum(map(self.height_of, order))) / len(order)
        tops = accumulate((self.height_of(stop) + rest for stop in order), initial=TOP + rest / 2)
        return Index.of((stop, top + self.height_of(stop) / 2) for stop, top in zip(order, tops, strict=False))

    def _stack(self, stops: Sequence[Stop], near: Index[Stop, float]) -> None:
        """Place what is in a column: each as near as can be to what is before it, and none on another."""
        order = sorted(stops, key=lambda stop: mean(near[stop]))
        tops, free = [], float(TOP)
        for stop in order:
            tops.append(max(free, mean(near[stop]) - self.height_of(stop) / 2))
            free = tops[-1] + self.height_of(stop) + GAP
        free = TOP + self.height
        for stop, top in zip(reversed(order), reversed(tops), strict=True):
            free = min(top, free - self.height_of(stop) - GAP)
            self.places[stop] = free + self.height_of(stop) / 2

    def _ports(self) -> Iterator[tuple[tuple[Box, int, Chain], float]]:
        """The height at which each chain meets a side of a box: side by side, in the order of where they come from."""
        meeting = Index.of(
            ((box, side), (self.places[other], chain)) for chain in self.counts for box, side, other in _meetings(chain)
        )
        for (box, side), chains in meeting.items():
            at = self.places[box] - sum(self.breadth_of(chain) for _, chain in chains) / 2
            for _, chain in sorted(chains):
                yield (box, side, chain), at + self.breadth_of(chain) / 2
                at += self.breadth_of(chain)


def _middle(chain: Chain) -> Stop:
    """Where a chain meets the column in the middle."""
    return chain.boxes[1] if chain.between else chain


def _meetings(chain: Chain) -> Iterator[tuple[Box, int, Stop]]:
    """Each side of a box at which a chain begins or ends, with what it comes from or goes to."""
    first, last = chain.boxes[0], chain.boxes[-1]
    yield first, RIGHT, _middle(chain)
    if chain.between:
        yield chain.boxes[1], LEFT, first
        yield chain.boxes[1], RIGHT, last
    yield last, LEFT, _middle(chain)


def _bow(column: int, start: float, end: float) -> str:
    """A step of a path from behind a column to the next one."""
    across = COLUMNS[column + 1] - COLUMNS[column] - BOXES[column]
    return f"c{across / 2:g} 0 {across / 2:g} {end - start:g} {across} {end - start:g}"


def _box(top: ET.Element, layout: Layout, box: Box) -> None:
    """Draw a box with its name and the number of its paragraphs; it leads to what is said of it below."""
    column, name = box
    count, x, width = layout.weights[box], COLUMNS[column], BOXES[column]
    height, middle, lines = layout.height_of(box), layout.places[box], layout.lines(box)
    counted = words.say("chains-box", who=layout.name(box), paragraphs=count)
    drawn = svg.link(top, "voice-box", f"#{place_of(box)}", counted, voice=name)
    svg.rect(drawn, "node", (f"{x}", middle - height / 2, f"{width}", height))
    first = middle - LINE * (len(lines) - 1) / 2 + 4
    for number, line in enumerate(lines):
        svg.words(drawn, "name", (f"{x + 6}", first + LINE * number), line)
    svg.words(drawn, "weight-count", (f"{x + width - 6}", middle + 4), str(count), "end")


def place_of(box: Box) -> str:
    """The fragment of the place on the page at which a box is said in words."""
    return f"_{('', 'through-', 'in-')[box[0]]}{box[1]}"
