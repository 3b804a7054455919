"""The sentences of a text, each with its place and its links."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from generator.prose.parsed import Block, Link
from generator.prose.reading import parse

_STOP, _CLOSED = r"[.!?…؟۔।]", r"[\"'”’»“)\]」』]*"
_END = re.compile(rf"{_STOP}{_CLOSED}\s+(?=[\"'“‘«„(\[]*[^\W_a-z])|[。！？]{_CLOSED}\s*(?=\S)")
_WHOLE = re.compile(rf"(?:{_STOP}|[。！？]){_CLOSED}$")
"""Chinese and Japanese have no space behind what ends a sentence."""
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|No|vs|(?:[A-Z]\.)*[A-Z])\.$")
_LONGEST = 20
"""How long an abbreviation may be."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as a reader sees it; whether its code is left blank, whoever asks for it says."""

    words: str
    offset: int
    """Where it begins in the text."""
    links: tuple[Link, ...]


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of Markdown. A heading is none, and neither is code."""
    for block in parse(text).blocks:
        if block.sort in ("text", "row"):
            yield from _of(block, block.prose)


def leading_to_facts(text: str) -> tuple[int, int]:
    """How many sentences of a text link a fact, and how many there are.

    What does not end as a sentence is none here: an entry of a list that is a name or a link, the head of a table.
    """
    whole = [sentence for sentence in sentences(text) if _WHOLE.search(sentence.words)]
    return sum(any(link.kind == "fact" for link in sentence.links) for sentence in whole), len(whole)


def pieces(text: str) -> Iterator[Sentence]:
    """All that a reader sees of Markdown, in its order: sentences with the code in them, headings, blocks of code."""
    for block in parse(text).blocks:
        if block.sort in ("text", "row"):
            yield from _of(block, block.words)
        else:
            yield Sentence(block.words, block.offset, tuple(link for _, link in block.links))


def _of(block: Block, words: str) -> Iterator[Sentence]:
    """The sentences of a block; their words are taken from those of the block, with its code or with blanks for it."""
    ends = [end.end() for end in _END.finditer(block.prose) if not _abbreviates(block.prose, end)]
    for first, last in zip([0, *ends], [*ends, len(words)], strict=True):
        if sentence := words[first:last].strip():
            begin = words.index(sentence, first)
            yield Sentence(sentence, block.places(begin), _between(first, last, block.links))


def _between(first: int, last: int, links: Sequence[tuple[int, Link]]) -> tuple[Link, ...]:
    """The links whose words lie in a stretch of a block's, be it in part."""
    begin, end = (bisect_left(links, at, key=itemgetter(0)) for at in (first, last))
    reaches_in = begin and sum((links[begin - 1][0], len(links[begin - 1][1].words))) > first
    return tuple(link for _, link in links[begin - bool(reaches_in) : end])


def _abbreviates(words: str, end: re.Match[str]) -> bool:
    """Whether it is an abbreviation that ends here; looked for in the words before it, not in all there are."""
    return bool(_ABBREVIATED.search(words[max(0, end.start() - _LONGEST) : end.end()].rstrip()))
