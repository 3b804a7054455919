"""The bytes of a file as text. Refused is what an author cannot see, and what is more than any honest file holds."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from generator.problem import DossierError, Mark, Problem
from generator.unicode import hidden_at, lines

MOST_BYTES = 1_000_000
"""The largest file that is read; the largest honest one is a few dozen kilobytes."""
LONGEST_LINE = 10_000
"""How many characters a line may have: the longest honest paragraph has a thousand or two."""
MOST_NESTED = 50
"""How many brackets may be open at one place of a paragraph: for each, Markdown searches the rest of it for the end."""

_TOO_LONG = re.compile(rf".{{{LONGEST_LINE + 1}}}")
_BRACKET_OR_GAP = re.compile(r"[\[\](){}]|\n[ \t]*\n")


class Refused(DossierError):
    """One file cannot be read, for the problem that this carries; the others can."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__([problem])


def bytes_of(path: Path) -> bytes:
    """The content of a file; of one that is too large to be read, no more than shows that it is."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def text_of(name: str, content: bytes) -> str:
    """The content of a file as text. Raises Refused with the place of what cannot be read."""
    if len(content) > MOST_BYTES:
        raise Refused(Problem(Mark(name), "too-much", f"more than {MOST_BYTES} bytes are too many", "split the file"))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff")  # columns are counted in characters
        mark = Mark.in_text(name, before, len(before))
        raise Refused(Problem(mark, "not-utf8", "this byte is not UTF-8", "save the file as UTF-8")) from error
    text = "\n".join(lines(text.removeprefix("\ufeff")))
    if (at := hidden_at(text)) is not None:
        raise Refused(hidden_character(Mark.in_text(name, text, at), text[at]))
    if long := _TOO_LONG.search(text):
        what = f"this line has more than {LONGEST_LINE} characters"
        raise Refused(Problem(Mark.in_text(name, text, long.start()), "too-much", what, "break it into several"))
    return text


def page_of(name: str, content: bytes) -> str:
    """A hand-written page as text. Raises Refused as ``text_of`` does, for a lone return, and for too many brackets."""
    text = text_of(name, content)
    if lone := lone_return(name, text):
        raise Refused(lone)
    if (stray := nested_at(text)) is not None:
        raise Refused(too_deep(Mark.in_text(name, text, stray)))
    return text


def nested_at(text: str) -> int | None:
    """The offset in a Markdown text of the bracket that is one too many open at a time; None where there is none."""
    if len(text) <= MOST_NESTED:
        return None
    opened = 0
    for found in _BRACKET_OR_GAP.finditer(text):
        sign = found.group()
        opened = 0 if sign[0] == "\n" else opened + 1 if sign in "[({" else max(opened - 1, 0)
        if opened > MOST_NESTED:
            return found.start()
    return None


def lone_return(name: str, text: str) -> Problem | None:
    """The problem of the first carriage return in a text: some programs end a line there, and some do not."""
    if (at := text.find("\r")) < 0:
        return None
    what, hint = "a carriage return without a line feed", "end each line as your editor does by itself"
    return Problem(Mark.in_text(name, text, at), "hidden-character", f"holds {what}", hint)


def hidden_character(mark: Mark, character: str) -> Problem:
    name = unicodedata.name(character, f"control character U+{ord(character):04X}")
    return Problem(
        mark, "hidden-character", f"holds a character no editor shows ({name})", "delete it and type the words anew"
    )


def too_deep(mark: Mark) -> Problem:
    return Problem(mark, "too-much", "nests too deep", "nothing needs so many levels; look for a stray bracket")
