"""Order: names as a reader looks for them, by Unicode's default collation and not by the numbers of characters."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from pyuca import Collator

from generator.compiling import compiled

_PRIVATE = 0xE000
"""The first of the characters that Unicode leaves to everybody, which it sorts behind all letters."""


@cache
def _collator() -> Collator:
    made = compiled("collation", "pyuca", __file__, "", Collator)  # which reads the weights of all characters
    assert isinstance(made, Collator)
    return made


@cache
def sort_key(name: str, alphabet: str = "") -> tuple[int, ...]:
    """What names are sorted by: letters first, then accents, then capitals; scripts follow one another.

    ``alphabet`` has the letters of the reader's language in their order, with spaces between them. Where it is not
    Unicode's, it decides: "z å ä ö" of Swedish, "h ch i" of Czech. Names in its script come before all others.
    """
    typed = unicodedata.normalize("NFC", name)
    for letter, place in _tailored(alphabet).items():
        typed = typed.replace(letter, place).replace(letter.capitalize(), place.capitalize())
    other = typed[:1].isalpha() and bool(alphabet) and _script(typed[0]) not in set(map(_script, alphabet.split()))
    return (int(other), *_collator().sort_key(typed))


@cache
def _tailored(alphabet: str) -> Mapping[str, str]:
    """Each letter that Unicode sorts elsewhere, and what stands for it: the letter before it, and a private character.

    Of two signs that are one letter, the place is always its own.
    """
    found: dict[str, str] = {}
    last = ""
    for number, letter in enumerate(alphabet.split()):
        if last and (len(letter) > 1 or _weights(letter) <= _weights(last)):
            found[letter] = last + chr(_PRIVATE + number)
        else:
            last = letter
    return dict(sorted(found.items(), key=lambda entry: -len(entry[0])))


def _weights(letter: str) -> tuple[int, ...]:
    """What tells letters apart, without accents and capitals."""
    key = tuple(_collator().sort_key(letter))
    return key[: key.index(0)]


def _script(letter: str) -> str:
    """The script of a letter, as its name in Unicode begins: LATIN, HANGUL."""
    return unicodedata.name(letter[0], "").partition(" ")[0]
