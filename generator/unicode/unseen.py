"""Signs that nobody sees: which they are, where one is part of a word all the same, and texts without them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_CONTROL = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f"
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff"
)
"""Controls, half characters, line breaks of YAML alone, and what turns a text round."""
_IGNORABLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Unicode's Default_Ignorable_Code_Point: what tells a renderer how to join or to choose a shape, and is no letter."""
_BLANK = "\u2800"
"""The pattern of Braille without a dot, which is drawn as a space and counts as a symbol."""
_HIDDEN = re.compile(f"[{_CONTROL}{_IGNORABLE}{_BLANK}]")
_UNCOMPARED = re.compile(f"[{_IGNORABLE}{_BLANK}]")
_LIKE_A_SPACE = re.compile("[\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")

_NON_JOINER, _JOINER = "\u200c", "\u200d"
_IN_MONGOLIAN = re.compile("[\u180b-\u180d\u180f]")
_OF_SYMBOLS = re.compile("[\ufe00-\ufe0f]")
_OF_HAN = re.compile("[\ufe00-\ufe02\U000e0100-\U000e01ef]")
"""The variation selectors, by what they choose the shape of."""
_VIRAMA = 9
"""The combining class of the signs that join two consonants of an Indian script."""
_MOST_MARKS = 8
"""How far a letter is looked for behind the marks that it has."""


def hidden_at(text: str) -> int | None:
    """Where the first sign is that nobody sees and that belongs to no word; None where there is none.

    Within a word belong the joiners, where Unicode's rules for identifiers (UAX 31, A1, A2 and B) have them, and a
    variation selector behind a sign that has variants: of Han, of Mongolian, a symbol. Pictures are joined too.
    """
    return next((found.start() for found in _HIDDEN.finditer(text) if not _is_spelled(text, found.start())), None)


def cleaned(text: str) -> str:
    """A text without the signs no editor shows; those that part words, lone carriage returns too, become spaces.

    What an editor must type to spell a word stays: the joiners of Persian, the variants of a sign.
    """
    apart = _LIKE_A_SPACE.sub(" ", text)
    return _HIDDEN.sub(lambda sign: sign[0] if _is_spelled(apart, sign.start()) else "", apart)


def comparable(text: str) -> str:
    """A text without any sign that only says how others are drawn: how it is compared with another."""
    return _UNCOMPARED.sub("", text)


def printable(text: str) -> str:
    """A text on one line, for a console: each hidden sign and each line break as its number."""
    return re.sub(
        rf"[\r\n]|{_HIDDEN.pattern}",
        lambda sign: sign[0] if _is_spelled(text, sign.start()) else sign[0].encode("unicode_escape").decode(),
        text,
    )


def _is_spelled(text: str, at: int) -> bool:
    """Whether an unseen sign at an offset is part of how a word or a symbol is written."""
    sign, before = text[at], text[at - 1] if at else ""
    if not before:
        return False
    if sign in (_NON_JOINER, _JOINER) and unicodedata.combining(before) == _VIRAMA:
        return sign == _JOINER or text[at + 1 : at + 2].isalpha()
    if sign == _JOINER:
        return _is_pictured(before) and unicodedata.category(text[at + 1 : at + 2] or " ") == "So"
    if sign == _NON_JOINER:
        joined_on, joined_back = _cursive()
        around = text[max(0, at - _MOST_MARKS) : at], text[at + 1 : at + 1 + _MOST_MARKS]
        return _letter(around[0][::-1]) in joined_on and _letter(around[1]) in joined_back
    if _OF_HAN.match(sign) and "CJK" in unicodedata.name(before, ""):
        return True
    if _OF_SYMBOLS.match(sign):
        return unicodedata.category(before) in ("So", "Sm") or before in "‼⁉#*0123456789"
    return bool(_IN_MONGOLIAN.match(sign)) and "MONGOLIAN LETTER" in unicodedata.name(before, "")


def _is_pictured(sign: str) -> bool:
    """Whether a sign can be a part of a picture that is made of several: one, its shape, or its colour."""
    return sign == "\ufe0f" or unicodedata.category(sign) in ("So", "Sk")


def _letter(text: str) -> str:
    """The first sign of a text that is no mark; empty where none is left."""
    return next((sign for sign in text if not unicodedata.combining(sign)), "")


@cache
def _cursive() -> tuple[frozenset[str], frozenset[str]]:
    """The letters of Arabic that are joined to the next, and those that are joined to the one before.

    Unicode lists a shape of each for the beginning, and for the end, of a word.
    """
    shapes = (unicodedata.decomposition(chr(code)).split() for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFF)))
    of_letters = [(shape[0], chr(int(shape[1], 16))) for shape in shapes if len(shape) == len(("shape", "letter"))]
    initial, final = (
        frozenset(letter for shape, letter in of_letters if shape == wanted) for wanted in ("<initial>", "<final>")
    )
    return initial, final
