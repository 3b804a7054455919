"""Words, as the script of a text divides them: by white space, and where a script has none between words, by ICU."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from unicodedata import east_asian_width

from icu4py.breakers import WordBreaker

_WITHOUT_SPACES = re.compile(
    "["
    "\u0e01-\u0eff"  # Thai, Lao
    "\u0f00-\u109f"  # Tibetan, Burmese
    "\u1780-\u17ff\u19e0-\u19ff"  # Khmer
    "\u1950-\u19df\u1a20-\u1aaf"  # Tai Le, New Tai Lue, Tai Tham
    "\u1b00-\u1b7f\ua980-\ua9df"  # Balinese, Javanese
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\u3031-\u3035\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # Hiragana, Katakana
    "\u3105-\u312f\u31a0-\u31bf"  # Bopomofo
    "\ua000-\ua4cf"  # Yi
    "\ua9e0-\ua9ff\uaa60-\uaadf"  # more of Burmese, Tai Viet
    "\U0001aff0-\U0001b16f"  # more of Hiragana, Katakana
    "\U00020000-\U0003ffff"  # more of Han
    "]"
)
"""The signs of scripts that are written without spaces between words. Korean and Vietnamese have spaces."""
_UNBROKEN = re.compile(r"\S+")
_AS_PRINTED = {"\u0e4d\u0e32": "\u0e33", "\u0ecd\u0eb2": "\u0eb3"}
"""The vowel AM of Thai and Lao as one sign: NFKC divides it, and the dictionaries know only the whole."""
_SIGN = re.compile("|".join([*_AS_PRINTED, "."]), re.DOTALL)


class Words:
    """The words of a text, each known by its number, counted from 0.

    A word is what stands between white space. Where that has letters of a script without spaces, it is divided as
    Unicode's rules for segmentation (UAX 29) and ICU's dictionaries do, and a word is each part with a letter or a
    digit in it; the signs between such parts belong to no word.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        """The offset at which each word begins, and the one behind its end."""
        return list(_spans(self.text))

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[str]:
        return (self.text[start:end] for start, end in self._spans)

    def run(self, first: int, behind: int) -> str:
        """The text from the first word to the last one before ``behind``, with all that is between them."""
        spans = self._spans[first:behind]
        return self.text[spans[0][0] : spans[-1][1]] if spans else ""

    def touched(self, start: int, end: int) -> range:
        """The numbers of the words of which any part is between two offsets."""
        first = bisect_right(self._spans, start, key=lambda span: span[1])
        return range(first, bisect_left(self._spans, end, key=lambda span: span[0]))


def breadth(text: str) -> int:
    """How much room a text takes beside others, if a Latin letter takes one and a sign of Chinese or Korean two."""
    return sum(1 + (east_asian_width(sign) in "WF") for sign in text)


def borders(text: str) -> frozenset[int]:
    """Every offset at which a word of a text may begin or end by Unicode's rules (UAX 29), as browsers search words."""
    return frozenset(accumulate((len(part) for part in WordBreaker(text, "root")), initial=0))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for found in _UNBROKEN.finditer(text):
        if _WITHOUT_SPACES.search(found.group()):
            yield from _divided(found.group(), found.start())
        else:
            yield found.span()


def _divided(unbroken: str, at: int) -> Iterator[tuple[int, int]]:
    signs = list(_SIGN.finditer(unbroken))
    offsets = [at + sign.start() for sign in signs] + [at + len(unbroken)]
    start = 0
    # The offsets that ICU gives count some characters twice; its parts themselves are whole.
    for part in WordBreaker("".join(_AS_PRINTED.get(sign.group(), sign.group()) for sign in signs), "root"):
        end = start + len(part)
        if any(map(str.isalnum, part)):
            yield offsets[start], offsets[end]
        start = end
