"""Keep what was made of a file, for as long as the file stays the same."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
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


MOST_STATES = 8
"""Of how many states of one file it is kept what was made of them: an author takes an edit back, and goes on there."""


class Memory(Generic[Made]):
    """Keeps what was made of files, as long as these have no more than ``most_bytes`` bytes together.

    Of a file that is edited over and over its last few states are kept, however small they are: what is made of a state
    takes many times as much room as its bytes.

    Files are asked for in rounds: each load asks once for every file of a dossier. What was asked for in this round or
    the one before is never removed to make room. Otherwise the files of a dossier that is larger than the room would
    push each other out, each before it is asked for again, and nothing would ever be found here.
    """

    def __init__(self, most_bytes: int) -> None:
        self.room = most_bytes
        self._round = 0
        self._kept: OrderedDict[tuple[str, Hashable], _Kept[Made]] = OrderedDict()
        """What is kept, first what was asked for longest ago."""
        self._states: defaultdict[str, list[Hashable]] = defaultdict(list)
        """By the name of a file its states, in the same order."""

    def begin_round(self) -> None:
        self._round += 1

    def made(self, name: str, state: Hashable, size: int, make: Callable[[], Made]) -> Made:
        """What ``make`` makes of a state of a file, with ``size`` bytes: kept from an earlier call, or made now."""
        key, states = (name, state), self._states[name]
        if kept := self._kept.get(key):
            kept.round = self._round
            self._kept.move_to_end(key)
            states.append(states.pop(states.index(state)))
            return kept.made
        made = make()
        if self._has_room_for(size):
            self._kept[key] = _Kept(made, size, self._round)
            self.room -= size
            states.append(state)
            if len(states) > MOST_STATES:
                self._forget((name, states[0]))
        return made

    def _forget(self, key: tuple[str, Hashable]) -> None:
        gone = self._kept.pop(key)
        self._states[key[0]].remove(key[1])
        self.room += gone.size

    def _has_room_for(self, size: int) -> bool:
        """Remove what was not asked for of late until ``size`` bytes fit, and return whether they do."""
        while self.room < size and self._kept:
            oldest = next(iter(self._kept))
            if self._kept[oldest].round >= self._round - 1:
                break
            self._forget(oldest)
        return self.room >= size
