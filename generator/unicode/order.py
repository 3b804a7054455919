"""Order: names as a reader looks for them, by Unicode's default collation and not by the numbers of characters."""

from __future__ import annotations

from functools import cache

from pyuca import Collator


@cache
def _collator() -> Collator:
    return Collator()  # reads the weights of all characters, which takes a fifth of a second


@cache
def sort_key(name: str) -> tuple[int, ...]:
    """What names are sorted by: letters first, then accents, then capitals; scripts follow one another."""
    return tuple(_collator().sort_key(name))
