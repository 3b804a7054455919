"""What a text of Markdown holds: its blocks, links and words, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.prose.placing import Places

BlockSort = Literal["text", "heading", "row", "code"]
Extent = tuple[int, int]
"""Where something begins in the text, and where it ends."""
_NOWHERE = Places(())


@dataclass(frozen=True, slots=True)
class Link:
    """A link or a picture."""

    sort: Literal["link", "picture", "bare"]
    """Bare is an address in < and >, which has no other words."""
    words: str
    """What a reader sees of it."""
    address: str
    """Where it leads, as a browser would be given it."""
    kind: str
    """The name of the kind of record it names; empty unless it is a link by id."""
    target: str
    """The id of that record."""
    offset: int
    end: int
    inner: Extent
    """The Markdown between its brackets."""
    destination: Extent | None
    """Where its address is typed; None where that is typed apart from the link, below a label."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, a row of a table or a block of code, whatever list or quotation it lies in."""

    sort: BlockSort
    level: int
    """How deep a heading is, from 1 to 6; nought for everything else."""
    offset: int
    end: int
    words: str = ""
    """What a reader sees of it, in one line."""
    prose: str = ""
    """The same with blanks in the place of code."""
    places: Places = _NOWHERE
    """Where the words were typed; of what begins with a link or in bold, the place of that sign."""
    links: tuple[tuple[int, Link], ...] = ()
    """Its links, each with where it begins among the words."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text of Markdown, read."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    """Every link and picture, in the order of the text."""
    code: tuple[Extent, ...]
    """Code in fences, these left out, and code by indentation."""
    spans: tuple[Extent, ...]
    """Code within a line."""
    apart: tuple[tuple[str, int], ...]
    """Addresses that are typed apart from their links: the label of each, and where it begins."""
    unclosed: tuple[int, ...]
    """Where ``](`` is typed without being part of a link."""
    margin: tuple[int, ...]
    """Where each block that lies in no other begins: a paragraph, a heading, a whole list."""

    @property
    def by_id(self) -> tuple[Link, ...]:
        """The links that name a record."""
        return tuple(link for link in self.links if link.kind)

    @property
    def indented(self) -> tuple[Extent, ...]:
        """Code by indentation."""
        blocks = {(block.offset, block.end) for block in self.blocks if block.sort == "code"}
        return tuple(extent for extent in self.code if extent in blocks)

    @property
    def parts(self) -> tuple[str, ...]:
        """The text, taken apart into the blocks that lie in no other."""
        ends = (*self.margin[1:], len(self.text))
        return tuple(self.text[begin:end].strip("\n") for begin, end in zip(self.margin, ends, strict=True))

    @property
    def words(self) -> str:
        """All that a reader sees, in one line."""
        return " ".join(" ".join(block.words for block in self.blocks).split())

    @property
    def title(self) -> str:
        """The words of the first heading of the first level; empty without one."""
        return next((" ".join(block.words.split()) for block in self.blocks if block.level == 1), "")
