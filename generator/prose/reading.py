"""From a parser's tokens to what the rest of the house asks of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from markdown_it.helpers import parseLinkDestination
from markdown_it.token import Token

from generator.model import KINDS
from generator.prose.parsed import Block, BlockSort, Extent, Link, Parsed
from generator.prose.placing import Places, cells, in_cell, in_lines, tokens_of

_UNCLOSED = re.compile(r"\](?=\()")
_MOST_KEPT = 1 << 14
"""So many texts are kept parsed: a dossier has hundreds of pieces of Markdown, and several rooms ask for each."""


@lru_cache(_MOST_KEPT)
def parse(text: str) -> Parsed:
    """Read Markdown; a text that was read before is not read again."""
    tokens, apart = tokens_of(text)
    reader = _Reader(text)
    for above, token in pairwise([*tokens[:1], *tokens]):
        reader.read(above, token)
    outer = (token for token in tokens if token.level == 0 and token.nesting >= 0)
    return Parsed(
        text=text,
        blocks=tuple(reader.blocks),
        links=tuple(sorted(reader.links, key=lambda link: link.offset)),
        code=tuple(reader.code),
        spans=tuple(reader.spans),
        apart=tuple((label, text.index("[", reader.lines[of["map"][0]])) for label, of in apart.items()),
        unclosed=tuple(reader.unclosed),
        margin=tuple(reader.lines[token.map[0]] for token in outer if token.map),
    )


class _Reader:
    """Goes through the blocks of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [0]
        """Where each line begins, and where one more would."""
        for line in text.split("\n"):
            self.lines.append(self.lines[-1] + len(line) + 1)
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.code: list[Extent] = []
        self.spans: list[Extent] = []
        self.unclosed: list[int] = []
        self.row: tuple[Token, _Words, list[int]] | None = None
        """The row of a table that is being read, and where its other cells begin, the last one first."""

    def read(self, above: Token, token: Token) -> None:
        """A token, and the one before it: where it is text, that one says what of."""
        match token.type:
            case "inline" if self.row:
                self._read_cell(*self.row, token)
            case "inline":
                words = _Words()
                words.read(token, in_lines(self.text, token, above.markup if above.markup.startswith("#") else ""))
                level = int(above.tag[1:]) if above.type == "heading_open" else 0
                self._add("heading" if level else "text", level, above, words)
            case "tr_open":
                self.row = token, _Words(), []
            case "tr_close" if self.row:
                self._add("row", 0, *self.row[:2])
                self.row = None
            case "fence" | "code_block":
                begin, end = self._extent(token)
                self.blocks.append(Block("code", 0, begin, end, token.content))
                first = self.text.find("\n", begin) + 1 if token.type == "fence" else begin
                self.code.append((min(first or end, end), end))

    def _read_cell(self, _row: Token, words: _Words, begins: list[int], token: Token) -> None:
        """A row is read as one, since one cell of it may prove what another says."""
        if not begins:
            begins += cells(self.text, token.meta["lines"][0])[::-1]
        begin = begins.pop() if begins else 0
        if token.content:
            words.read(token, in_cell(self.text, token.content, begin))

    def _extent(self, token: Token) -> Extent:
        """Where the first line of a block begins, and where its last one ends."""
        first, last = token.map or (0, 0)
        return self.lines[first], min(self.lines[last], len(self.text))

    def _add(self, sort: BlockSort, level: int, opening: Token, words: _Words) -> None:
        if words.known:
            self.blocks.append(
                Block(
                    sort,
                    level,
                    words.known[0][1],
                    self._extent(opening)[1],
                    words="".join(words.words),
                    prose="".join(words.prose),
                    places=Places(words.known),
                    links=tuple(sorted(words.links, key=lambda link: link[1].offset)),
                )
            )
        self.links += (link for _, link in words.links)
        self.spans += words.spans
        self.unclosed += words.unclosed


class _Words:
    """Goes through the words of one block."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.prose: list[str] = []
        self.length = 0
        self.known: list[tuple[int, int]] = []
        self.links: list[tuple[int, Link]] = []
        self.spans: list[Extent] = []
        self.unclosed: list[int] = []
        self.signs: int | None = None
        """Where the signs directly before the next words begin, such as those that open bold type."""
        self.opened: list[tuple[Token, Extent, int, int]] = []
        """Links that are open: each with its place, where it begins among the words, and how many parts came before."""

    def read(self, block: Token, places: Places) -> None:
        """A block, or another part of it, apart from what was read before."""
        self.content, self.places = block.content, places
        if self.words:
            self._add(" ", 0)
        for token, begin, end in _placed(block.children or [], 0):
            self._read(token, begin, end)

    def _read(self, token: Token, begin: int, end: int) -> None:
        match token.type:
            case "image":
                start, before, label = self.length, len(self.words), (begin + 2, begin + 2 + len(token.content))
                for part in _placed(token.children or [], label[0]):
                    self._read_words(*part)
                self._link(token, (begin, end), label, start, "".join(self.words[before:]))
            case "link_open":
                self.opened.append((token, (begin, end), self.length, len(self.words)))
                self._opens(begin)
            case "link_close":
                opening, place, start, before = self.opened.pop()
                self._link(opening, place, (place[0] + 1, begin), start, "".join(self.words[before:]))
                self.signs = None
            case "em_open" | "strong_open":
                self._opens(begin)
            case _:
                self._read_words(token, begin, end)

    def _read_words(self, token: Token, begin: int, end: int) -> None:
        match token.type:
            case "text" | "text_special":
                self._add(token.content, begin)
                if token.type == "text":
                    found = _UNCLOSED.finditer(token.content)
                    self.unclosed += (self.places(begin + sign.start()) for sign in found)
            case "softbreak" | "hardbreak":
                self._add(" ", begin)
            case "code_inline":
                self.spans.append(self._extent(begin, end))
                around = (end - begin - len(token.content)) // 2  # the signs, and a blank within them
                self._add(token.content, begin + around, seen=" " * len(token.content))
            case "image":  # in the words for another
                for part in _placed(token.children or [], begin + 2):
                    self._read_words(*part)

    def _opens(self, begin: int) -> None:
        self.signs = self.places(begin) if self.signs is None else self.signs

    def _add(self, words: str, begin: int, seen: str | None = None) -> None:
        """Words that begin at a place of the content; what is ``seen`` of them as prose may be blanks."""
        if words:
            start, end = self.length - begin, begin + len(words)
            if self.signs is not None:
                self.known.append((self.length, self.signs))
                self.signs, begin = None, begin + 1
            self.known.append((start + begin, self.places(begin)))
            inside = self.places.between(begin + 1, end)
            self.known += [(start + at, offset) for at, offset in inside]
            self.words.append(words)
            self.prose.append(words if seen is None else seen)
            self.length += len(words)

    def _extent(self, begin: int, end: int) -> Extent:
        return (self.places(begin), self.places(end - 1) + 1) if end > begin else (self.places(begin),) * 2

    def _link(self, token: Token, place: Extent, label: Extent, start: int, words: str) -> None:
        bare = token.markup == "autolink"
        address = str(token.attrs["src" if token.type == "image" else "href"])
        before, colon, target = address.partition(":")
        by_id = bool(colon) and before in KINDS.names and token.type == "link_open" and not bare
        link = Link(
            sort="bare" if bare else "picture" if token.type == "image" else "link",
            words=words,
            address=address,
            kind=before if by_id else "",
            target=target if by_id else "",
            offset=self.places(place[0]),
            end=self.places(place[1] - 1) + 1,
            inner=self._extent(*label),
            destination=None if bare else self._destination(address, label[1], place[1]),
        )
        self.links.append((start, link))

    def _destination(self, address: str, label: int, end: int) -> Extent | None:
        """Where the address of a link is typed whose words end at one place and which ends at another."""
        if end <= label + 1 or self.content[label + 1] != "(":
            return None
        begin = label + 2
        while self.content[begin] in " \t\n":
            begin += 1
        plainly = begin + len(address)
        if self.content.startswith(address, begin) and self.content[plainly] in " \t\n)":
            return self._extent(begin, plainly)
        found = parseLinkDestination(self.content, begin, end)
        return self._extent(begin, found.pos if found.ok else begin)


def _placed(tokens: list[Token], base: int) -> Iterator[tuple[Token, int, int]]:
    """Tokens with where they begin and end. Text has no place of its own: it begins where what is before it ends."""
    at = base
    for token in tokens:
        begin, end = token.meta.get("place", (at - base, at - base + len(token.content)))
        if token.type == "link_close":
            yield token, at, base + end
        else:
            yield token, base + begin, base + end
        at = base + (begin + 1 if token.type == "link_open" else end)
