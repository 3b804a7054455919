"""What is said on which page, and what is repeated on page after page: rendered once, and the same wherever it fits.

A part of a page says more where a word of it is asked for the first time on the page, and a link to a place on its own
page is short. A part is kept with what it asked, and repeated where all of that is answered as before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass, field

from generator.addresses import relative
from generator.judged.looks import Look, Looks
from generator.model import Word


@dataclass
class Part:
    """A part of a page while it is rendered, and then: what it depends on, and all that it says."""

    of: object
    """What it shows; holding it here, no other thing can have its identity."""
    first: dict[Word, bool] = field(default_factory=dict)
    """By each word that it explains: whether the page had not explained it before."""
    places: set[str] = field(default_factory=set)
    """The pages with places to which it leads."""
    said: dict[str, None] = field(default_factory=dict)
    looked_up: Collection[Look] = ()
    text: str = ""


class Repeated:
    """The parts of the pages of one site, and what each page says."""

    def __init__(self, looks: Looks) -> None:
        """``looks`` notes what is looked up in the dossier that they show."""
        self._looks = looks
        self.said: defaultdict[str, dict[str, None]] = defaultdict(dict)
        """By path: each text that the catalogue says on a page; what a template says is Markdown, all else is plain."""
        self._explained: defaultdict[str, set[Word]] = defaultdict(set)
        """By path: the words that lead to their meaning on a page already."""
        self._open: list[Part] = []
        """The parts that are being rendered, each within the one before."""
        self._kept: defaultdict[Hashable, list[Part]] = defaultdict(list)

    def note(self, path: str, said: str) -> None:
        """Note that a page says something."""
        self.said[path][said] = None
        for part in self._open:
            part.said[said] = None

    def first(self, path: str, word: Word) -> bool:
        """Whether a word is asked for the first time on a page."""
        first = word not in self._explained[path]
        self._explained[path].add(word)
        for part in self._open:
            part.first.setdefault(word, first)
        return first

    def way(self, path: str, address: str) -> str:
        """A relative link from a page to an address."""
        led_to, sign, _ = address.partition("#")
        if sign:
            for part in self._open:
                part.places.add(led_to)
        return relative(path, address)

    def once(self, path: str, of: object, key: Hashable, render: Callable[[], str]) -> str:
        """The part of a page that shows something: as on a page before it that lies as deep, or rendered now."""
        alike = self._kept[path.count("/"), id(of), key]
        known = next((part for part in alike if self._fits(part, path)), None)
        if known:
            for word in known.first:
                self.first(path, word)
            for said in known.said:
                self.note(path, said)
            for part in self._open:
                part.places |= known.places
            self._looks.note(known.looked_up)
            return known.text
        self._open.append(made := Part(of))
        try:
            with self._looks.within() as made.looked_up:
                made.text = render()
        finally:
            self._open.pop()
        if path not in made.places:
            alike.append(made)
        return made.text

    def _fits(self, part: Part, path: str) -> bool:
        explained = self._explained[path]
        return path not in part.places and all((word not in explained) is was for word, was in part.first.items())
