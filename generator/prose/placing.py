"""A parser of CommonMark and tables whose every token knows where in the text it was typed.

The tokens are markdown-it's, which knows the lines of blocks alone. Here each inline token is given ``meta["place"]``,
where it begins and ends within the content of its block, and each block ``meta["lines"]``, where its lines begin in the
text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from markdown_it import MarkdownIt, rules_block, rules_inline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

DEEPEST = 100
"""How many quotations, lists and links may lie in each other; what lies deeper is not read."""

_BLOCKS: dict[str, tuple[Callable[[StateBlock, int, int, bool], bool], list[str]]] = {
    "table": (rules_block.table, ["paragraph", "reference"]),
    "heading": (rules_block.heading, ["paragraph", "reference", "blockquote"]),
    "lheading": (rules_block.lheading, []),
    "paragraph": (rules_block.paragraph, []),
}
"""The rules that make text, and the blocks that each may end."""
_INLINE: dict[str, Callable[[StateInline, bool], bool]] = {
    "newline": rules_inline.newline,
    "escape": rules_inline.escape,
    "backticks": rules_inline.backtick,
    "emphasis": rules_inline.emphasis.tokenize,
    "link": rules_inline.link,
    "image": rules_inline.image,
    "autolink": rules_inline.autolink,
    "html_inline": rules_inline.html_inline,
    "entity": rules_inline.entity,
}
_PIPE = re.compile(r"(?<!\\)\|")
"""What divides the cells of a row."""


class _Parser(MarkdownIt):
    """Reads every link as one, wherever it leads: what is allowed is for others to say."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - markdown-it's names
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - markdown-it's name
        return link


def tokens_of(text: str) -> tuple[list[Token], dict[str, dict[str, Any]]]:
    """The blocks of a text in their order, and the addresses that are typed apart from their links, by label."""
    apart: dict[str, Any] = {}
    return _parser().parse(text, apart), apart.get("references", {})


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"maxNesting": DEEPEST}).enable("table")
    parser.disable(["text_join", "fragments_join"])  # what is joined has no place of its own
    for name, (rule, ends) in _BLOCKS.items():
        parser.block.ruler.at(name, _with_lines(rule), {"alt": ends})
    for name, inline in _INLINE.items():
        parser.inline.ruler.at(name, _with_place(inline))
    return parser


def _with_lines(rule: Callable[[StateBlock, int, int, bool], bool]) -> Callable[[StateBlock, int, int, bool], bool]:
    def placed(state: StateBlock, first: int, last: int, silent: bool) -> bool:
        before = len(state.tokens)
        if not rule(state, first, last, silent):
            return False
        for token in state.tokens[before:]:
            if token.type == "inline" and token.map:
                token.meta["lines"] = [state.bMarks[line] + state.tShift[line] for line in range(*token.map)]
        return True

    return placed


def _with_place(rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """The rule, which then gives its tokens places; text between them has none, and begins where the last one ended."""
    marks = rule is rules_inline.emphasis.tokenize  # the one rule whose own tokens are text: stars and underscores

    def placed(state: StateInline, silent: bool) -> bool:
        begin, before = state.pos, len(state.tokens) + (marks and bool(state.pending))
        if not rule(state, silent):
            return False
        for n, token in enumerate(state.tokens[before:]):
            if marks:
                token.meta["place"] = begin + n, begin + n + 1
            elif token.type != "text":
                token.meta.setdefault("place", (begin, state.pos))
        return True

    return placed


class Places:
    """Where in the text each character of a string was typed."""

    def __init__(self, known: Iterable[tuple[int, int]]) -> None:
        """Places of the string with their offsets in the text; from one to the next, string and text are the same."""
        self.known = list(known)
        self.begins = [place for place, _ in self.known]

    def __call__(self, at: int) -> int:
        place, offset = self.known[(bisect_right(self.begins, at) or 1) - 1]
        return offset + at - place

    def between(self, first: int, last: int) -> list[tuple[int, int]]:
        """The places known from one up to another."""
        if len(self.known) == 1:
            return []
        return self.known[bisect_left(self.begins, first) : bisect_left(self.begins, last)]


def in_lines(text: str, block: Token, marker: str) -> Places:
    """The places of a paragraph or heading; its content leaves out the indents and signs before its lines."""
    found, at = [], 0
    for line, start in zip(block.content.split("\n"), block.meta["lines"], strict=False):
        if words := line.lstrip(" \t"):
            found.append((at + len(line) - len(words), text.index(words, start + len(marker))))
        at += len(line) + 1
    return Places(found)


def in_cell(text: str, content: str, begin: int) -> Places:
    """The places of a cell that begins at an offset. The content leaves out the backslash before a pipe."""
    start = text.index(content.replace("|", "\\|"), begin)
    pipes = [at for at, sign in enumerate(content) if sign == "|"]
    return Places([(0, start), *((at, start + at + n) for n, at in enumerate(pipes, 1))])


def cells(text: str, row: int) -> list[int]:
    """Where the cells of the row that begins at an offset begin, be there a pipe before the first one or not."""
    end = text.find("\n", row)
    begins = [row, *(pipe.end() for pipe in _PIPE.finditer(text, row, end if end >= 0 else len(text)))]
    return begins[text[row] == "|" :]
