"""An editor's Markdown, read once by a parser: its links by id, its sentences and headings, the words a reader sees.

``placing`` lets the parser remember places, ``reading`` turns its tokens into what ``parsed`` describes. Pages are
rendered by another program, which a site builder brings along; ``check`` refuses what the two read in two ways.
"""

from __future__ import annotations

from collections.abc import Callable

from generator.prose.parsed import Block, Extent, Link, Parsed
from generator.prose.reading import parse
from generator.prose.sentences import Sentence, leading_to_facts, pieces, sentences
from generator.unicode import contrary

__all__ = [
    "Block",
    "Extent",
    "Link",
    "Parsed",
    "Sentence",
    "find_links",
    "isolated_in",
    "leading_to_facts",
    "parse",
    "pieces",
    "plain",
    "resolve_links",
    "sentences",
]


def find_links(text: str) -> tuple[Link, ...]:
    """The links by id of a text, ``[was gone](fact:lens-vanished)``, in its order."""
    return parse(text).by_id


def plain(text: str) -> str:
    """Markdown as the words a reader sees, in one line."""
    return parse(text).words


def resolve_links(text: str, address: Callable[[Link], str]) -> str:
    """The text with the address of every link by id replaced, and nothing else of it touched."""
    parts, last = [], 0
    for link in find_links(text):
        begin, end = link.destination or (link.offset, link.end)
        typed = address(link) if link.destination else f"[{text[slice(*link.inner)]}]({address(link)})"
        parts += [text[last:begin], typed]
        last = end
    return "".join([*parts, text[last:]])


def isolated_in(text: str, *, leftwards: bool = False) -> str:
    """The text with an element around each stretch that runs against it, so that it turns nothing beside it round.

    Code and addresses are left as they are.
    """
    if not (found := list(contrary(text, leftwards=leftwards))):
        return text
    read = parse(text)
    apart = [(offset, text.find("\n", offset) % (len(text) + 1)) for _, offset in read.apart]
    addresses = [link.destination for link in read.links if link.destination]
    parts, last = [], 0
    for start, end in found:
        if not any(begin < end and start < behind for begin, behind in (*read.code, *read.spans, *addresses, *apart)):
            parts += [text[last:start], f'<bdi dir="{"ltr" if leftwards else "rtl"}">{text[start:end]}</bdi>']
            last = end
    return "".join([*parts, text[last:]])
