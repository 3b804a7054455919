"""An index: all values that belong to a key, found at once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Self, TypeVar

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")


class Index(dict[Key, tuple[Found, ...]]):
    """A tuple of values for each key, in the order in which they were given; an empty tuple for any other key."""

    @classmethod
    def of(cls, pairs: Iterable[tuple[Key, Found]]) -> Self:
        """The index of these pairs of a key and a value."""
        lists: dict[Key, list[Found]] = {}
        for key, found in pairs:
            lists.setdefault(key, []).append(found)
        return cls({key: tuple(found) for key, found in lists.items()})

    def __missing__(self, key: Key) -> tuple[Found, ...]:
        return ()
