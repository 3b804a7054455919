"""What a page is, before it is rendered."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from generator.addresses import PAGES, Shown
from generator.judged import Judged
from generator.model import Kind
from generator.problem import Mark
from generator.prose import parse

if TYPE_CHECKING:
    from generator.pages.parts import Parts


@dataclass(frozen=True, slots=True)
class Card:
    """What the picture of a page shows to whoever is shown a link to it. All texts are plain."""

    label: str
    """How what the page tells stands, or what the page is about."""
    title: str
    lines: tuple[str, ...] = ()
    """What else is worth saying, the first thing first: there may not be room for all."""
    sign: str = ""
    """The slug of the standing whose colour it has; empty where it tells more than one fact."""
    filled: str = ""
    outlined: str = ""
    """The paths of the shape of that standing."""

    @property
    def says(self) -> str:
        """All of it, for whoever does not see it."""
        return " · ".join((self.label, self.title, *self.lines))


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it goes, what it is made with, and how everything that it shows is worked out."""

    path: str
    """Below the root of the site: ``facts/lens-vanished.md``."""
    template: str
    title: str
    """Plain text."""
    mark: Mark
    """Where an author edits what the page is made from."""
    kind: str
    show: Callable[[], Mapping[str, object]] = dict
    """Works out all that it shows, which takes far longer than what else is known of it."""
    description: str = ""
    """Plain text for search results and shared links."""
    card: Card | None = None
    """The picture by which it is known where it is shared, if it has one of its own."""
    shared: str = ""
    """Its title in these, with how what it tells stands; empty where that is its own title."""
    searched: str = ""
    """Plain text by which it is found too."""
    parts: Parts | None = None
    """Of one that is too long for a page: its parts, and which of them this is."""

    @property
    def part(self) -> bool:
        """Whether it is a part of another page."""
        return bool(self.parts and self.parts.number)

    @property
    def shows(self) -> Mapping[str, object]:
        """All that it shows, worked out now."""
        return self.show()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of ours, with its place on the page, which lives as long as any address and so in any language."""

    words: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of a page: what it is called, and where links lead to it, if any do."""

    words: str
    fragments: tuple[str, ...] = ()


class InParts(Protocol):
    """How a page is made that may have more entries than one page holds."""

    def made(
        self, path: str, make: Callable[[Judged], Page], judged: Judged, *of: str
    ) -> Iterable[tuple[str, Callable[[Judged], Page]]]: ...


Making = Mapping[str, Callable[[Judged], Page]]
"""By path, what makes a page of a dossier with the same records: which pages there are is known before any is made."""
MAKERS: dict[str, Callable[[Judged], Making]] = {}
"""By the name of each function that makes pages, and of its template: which pages it makes of a dossier."""

Record = TypeVar("Record", bound=Shown)
Maker = TypeVar("Maker", bound=Callable[..., Page])


def makes_page(*names: str, long: InParts | None = None) -> Callable[[Maker], Maker]:
    """Mark a function that makes the page of a name; one that makes several takes the name of each."""

    def mark(maker: Maker) -> Maker:
        def making(judged: Judged) -> Making:
            there = [name for name in names if judged.addresses.has(name)]
            makes = {PAGES[name]: partial(_of_name, maker, name) if len(names) > 1 else maker for name in there}
            if long is None:
                return makes
            return {path: make for page, whole in makes.items() for path, make in long.made(page, whole, judged)}

        MAKERS[maker.__name__] = making
        return maker

    return mark


def makes_pages(records: Callable[[Judged], Iterable[Record]], long: InParts | None = None) -> Callable[[Maker], Maker]:
    """Mark a function that makes the page of one record, and of which records it makes pages."""

    def mark(maker: Maker) -> Maker:
        def making(judged: Judged) -> Making:
            found: dict[str, Callable[[Judged], Page]] = {}
            for one in records(judged):
                page, whole = judged.addresses.of(one), partial(_of_record, maker, one.kind, one.id)
                found.update(long.made(page, whole, judged, one.id) if long else [(page, whole)])
            return found

        MAKERS[maker.__name__] = making
        return maker

    return mark


def _of_name(maker: Maker, name: str, judged: Judged) -> Page:
    return maker(judged, name)


def _of_record(maker: Maker, kind: Kind, name: str, judged: Judged) -> Page:
    return maker(judged, judged.dossier.of(kind)[name])


def shortened(text: str, most: int = 200) -> str:
    """A text cut between words; unless said otherwise, a description as long as search results show."""
    return textwrap.shorten(text, most, placeholder=" …")


def opening_words(markdown: str) -> str:
    """The first words below the headings of a text by hand, as its description."""
    return shortened(" ".join(block.words for block in parse(markdown).blocks if not block.level))


def headed(text: str, otherwise: str) -> tuple[str, str]:
    """The heading a hand-written text may begin with, or another, and the text below it."""
    first = next(iter(parse(text).blocks), None)
    if first is None or first.level != 1 or text[: first.offset].strip("# \t\n"):
        return otherwise, text.strip()
    return " ".join(first.words.split()), text[first.end :].strip()
