"""What was made of files, kept for the next time that they are the same."""

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
    """The last round in which it was asked for."""


class Memory(Generic[Made]):
    """Remembers what was made of files, up to so many bytes of content.

    Files are asked for in rounds: each load asks once for every file of a dossier. What was asked for in this round or
    the one before it makes no room for others. Were it otherwise, the files of a dossier that is larger than the room
    would push each other out, each before it is asked for again; so what fits stays.
    """

    def __init__(self, most_bytes: int) -> None:
        self.room = most_bytes
        self._round = 0
        self._kept: OrderedDict[Hashable, _Kept[Made]] = OrderedDict()
        """What was asked for longest ago comes first."""

    def begin_round(self) -> None:
        self._round += 1

    def made(self, key: Hashable, size: int, make: Callable[[], Made]) -> Made:
        """What is made of a file of so many bytes: remembered, or made now. ``key`` is all that it depends on."""
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
        """Make room from what was not asked for of late, and say whether there is enough."""
        while self.room < size and self._kept:
            oldest = next(iter(self._kept.values()))
            if oldest.round >= self._round - 1:
                break
            self._kept.popitem(last=False)
            self.room += oldest.size
        return self.room >= size
