"""Signs that nobody sees: which they are, and texts without them."""

from __future__ import annotations

import re

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff0-\ufffb\ufffe\uffff\U000e0000-\U000e0fff]"
)
"""Signs no editor shows: controls, half characters, line breaks of YAML alone, and what turns a text round."""
_IGNORABLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Unicode's Default_Ignorable_Code_Point: what tells a renderer how to join or to choose a shape, and is no letter."""
_LIKE_A_SPACE = re.compile("[\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")


def cleaned(text: str) -> str:
    """A text without the signs no editor shows; those that part words, lone carriage returns too, become spaces.

    What an editor must type to spell a word stays: the joiners of Persian, the variants of a sign.
    """
    return HIDDEN.sub("", _LIKE_A_SPACE.sub(" ", text))


def comparable(text: str) -> str:
    """A text without any sign that only says how others are drawn: how it is compared with another."""
    return _IGNORABLE.sub("", text)


def printable(text: str) -> str:
    """A text on one line, for a console: each hidden sign and each line break as its number."""
    return re.sub(rf"[\r\n]|{HIDDEN.pattern}", lambda sign: sign.group().encode("unicode_escape").decode(), text)
