"""Keep what was made of a file, for as long as the file stays the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

Made = TypeVar("Made")


@dataclass
class _Kept(Generic[Made]):
    made: Made
    size: int
    round: int
    """The number of the last round in which it was asked for."""


class Memory(Generic[Made]):
    """Keeps what was made of files, as long as these have no more than ``most_bytes`` bytes together.

    Files are asked for in rounds: each load asks once for every file of a dossier. What was asked for in this round or
    the one before is never removed to make room. Otherwise the files of a dossier that is larger than the room would
    push each other out, each before it is asked for again, and nothing would ever be found here.
    """

    def __init__(self, most_bytes: int) -> None:
        self.room = most_bytes
        self._round = 0
        self._kept: OrderedDict[Hashable, _Kept[Made]] = OrderedDict()
        """What is kept, first what was asked for longest ago."""

    def begin_round(self) -> None:
        self._round += 1

    def made(self, key: Hashable, size: int, make: Callable[[], Made]) -> Made:
        """What ``make`` makes of a file of ``size`` bytes, kept from an earlier call with the same key or made now."""
        if kept := self._kept.get(key):
            kept.round = self._round
            self._kept.move_to_end(key)
            return kept.made
        made = make()
        if self._has_room_for(size):
            self._kept[key] = _Kept(made, size, self._round)
            self.room -= size
        return made

    def _has_room_for(self, size: int) -> bool:
        """Remove what was not asked for of late until ``size`` bytes fit, and return whether they do."""
        while self.room < size and self._kept:
            oldest = next(iter(self._kept.values()))
            if oldest.round >= self._round - 1:
                break
            self._kept.popitem(last=False)
            self.room += oldest.size
        return self.room >= size
