"""A mapping that knows its keys, and makes each value when somebody first asks for it: few of them ever are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

Key = TypeVar("Key")
Made = TypeVar("Made")


class OnDemand(Mapping[Key, Made]):
    """The values of some keys, in their order; each is made when it is first asked for, and then kept."""

    def __init__(self, keys: Iterable[Key], make: Callable[[Key], Made]) -> None:
        self._made: dict[Key, Made] = {}
        self._keys = keys if isinstance(keys, dict) else dict.fromkeys(keys)  # no copy: there may be very many
        self._make = make

    def __getitem__(self, key: Key) -> Made:
        if key in self._made:
            return self._made[key]
        if key not in self._keys:
            raise KeyError(key)
        self._made[key] = made = self._make(key)
        return made

    @property
    def made(self) -> Mapping[Key, Made]:
        """Those that were asked for already."""
        return self._made

    def keep(self, made: Mapping[Key, Made], but: Iterable[Key] = ()) -> None:
        """Keep values that were made elsewhere, as if they had been asked for; some are to be made anew."""
        self._made.update(made)
        for key in but:
            self._made.pop(key, None)

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[Key]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
