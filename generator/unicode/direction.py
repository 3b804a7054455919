"""Direction: which stretches of a text run against it, and must be kept apart from what is beside them.

Without that a browser takes a number, a bracket or a comma beside an Arabic name for a part of the name; and so beside
a Latin name on a page in Arabic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LEFTWARD = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""The blocks that Unicode keeps for scripts that run from right to left: Hebrew, Arabic, Syriac and others."""
_BREAKS = r",;<>*_~`|\[\]\\\n"
"""Commas and mark-up."""
_RUN = re.compile(rf"[{_LEFTWARD}](?:[{_LEFTWARD}\W\d_](?<![{_BREAKS}]))*(?<=[{_LEFTWARD}])")
"""From one such letter to another, without any letter of another direction, or any comma or mark-up, between them."""
_RUN_RIGHTWARD = re.compile(
    rf"(?![{_LEFTWARD}])[^\W\d_](?:[^{_LEFTWARD}](?<![{_BREAKS}،؛؟]))*(?<=[^\W\d_])(?<![{_LEFTWARD}])"
)
"""The same with the letters of all other scripts."""
_LETTER = re.compile(r"[^\W\d_]")
_LETTER_LEFTWARD = re.compile(rf"[{_LEFTWARD}]")
_PAIRS = (("(", ")"), ("«", "»"), ("“", "”"))


def runs_leftward(text: str) -> bool:
    """Whether a text as a whole runs from right to left: most of its letters do."""
    letters = _LETTER.findall(text)
    return 2 * len(_LETTER_LEFTWARD.findall("".join(letters))) > len(letters)


def contrary(text: str, *, leftwards: bool = False) -> Iterator[tuple[int, int]]:
    """Where each stretch begins that runs against its text, and where it ends.

    They run from right to left within a text that does not; or, where the text itself runs ``leftwards``, from left to
    right.
    """
    for run in (_RUN_RIGHTWARD if leftwards else _RUN).finditer(text):
        yield run.start(), _closed(text, *run.span())


def _closed(text: str, start: int, end: int) -> int:
    """The end of a stretch, behind the bracket that closes one within it."""
    for opening, closing in _PAIRS:
        if text[end : end + 1] == closing and text.count(opening, start, end) > text.count(closing, start, end):
            return end + 1
    return end


def isolated(text: str, *, leftwards: bool = False) -> str:
    """A text with each contrary stretch between Unicode's marks of isolation, where no mark-up can be."""
    parts, last = [], 0
    for start, end in contrary(text, leftwards=leftwards):
        parts += [text[last:start], "\u2068", text[start:end], "\u2069"]
        last = end
    return "".join([*parts, text[last:]])
