"""What belongs to a key, put together once."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Self, TypeVar

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")


class Index(dict[Key, tuple[Found, ...]]):
    """All that belongs to each key, in the order it came; to any other key belongs nothing."""

    @classmethod
    def of(cls, pairs: Iterable[tuple[Key, Found]]) -> Self:
        """The index of these pairs of a key and what belongs to it."""
        lists: dict[Key, list[Found]] = {}
        for key, found in pairs:
            lists.setdefault(key, []).append(found)
        return cls({key: tuple(found) for key, found in lists.items()})

    def __missing__(self, key: Key) -> tuple[Found, ...]:
        return ()
