"""Two programs make the pages of a site: this one begins with the first, and a copy of it with the last.

What the copy makes is kept on disk, as it would be in any build, and this program takes it over from there. What the
copy cannot make without a warning is left to this program, which warns of it. However the copy comes to its end, this
program makes what is missing.
"""

from __future__ import annotations

import gc
import mmap
import os
import struct
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from pathlib import Path

FEWEST = 100
"""With fewer pages than that a copy would take longer than it saves."""
_AT = struct.Struct("q")
"""How it is written which page this program has come to, where both can read it."""


def worthwhile(pages: int) -> bool:
    """Whether so many pages are made sooner by two: on a system that copies programs, and has a processor for each."""
    counted = getattr(os, "sched_getaffinity", None)
    processors = len(counted(0)) if counted else os.cpu_count() or 1
    return pages >= FEWEST and processors > 1 and "fork" in get_all_start_methods()


class Copy:
    """A copy of this program that makes pages from the last one on, until it meets this program."""

    def __init__(self, pages: Sequence[str], make: Callable[[str], str]) -> None:
        """Begin. ``make`` makes the page at a path in the copy, and says under which key it is then kept."""
        self._places = {path: place for place, path in enumerate(pages)}
        self._here = mmap.mmap(-1, _AT.size)
        self._come_to(-1)
        self._made: dict[str, str] = {}
        context = get_context("fork")
        self._receiving, sending = context.Pipe(duplex=False)
        self._copy = context.Process(target=self._from_the_end, args=(make, sending), daemon=True)
        gc.freeze()  # the copy is not to go through all that the two share, and so take room for it
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # no other thread holds a lock that a page needs
            self._copy.start()
        gc.unfreeze()
        sending.close()

    @property
    def made(self) -> Iterable[str]:
        """The paths of the pages that the copy has made so far."""
        return self._made

    def key_of(self, path: str) -> str | None:
        """The key under which the copy has kept the page to which this program has come, if it has."""
        if path in self._places:
            self._come_to(self._places[path])
        while not self._receiving.closed and self._receiving.poll():
            self._hear()
        return self._made.get(path)

    def end(self) -> None:
        """Wait until the copy has made the page that it is at, and is gone."""
        self._come_to(len(self._places))
        while not self._receiving.closed:
            self._hear()
        self._copy.join()

    def _come_to(self, place: int) -> None:
        self._here[:] = _AT.pack(place)

    def _hear(self) -> None:
        try:
            path, key = self._receiving.recv()
        except (EOFError, OSError):
            self._receiving.close()
        else:
            self._made[path] = key

    def _from_the_end(self, make: Callable[[str], str], sending: Connection) -> None:
        """In the copy: make the pages, and tell of each. Nobody hears of what is printed, or goes wrong."""
        self._receiving.close()  # so that it is noticed where this program was killed
        sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
        with suppress(OSError), sending:
            for path in reversed(self._places):
                if self._places[path] <= _AT.unpack(self._here[:])[0]:
                    break
                try:
                    key = make(path)
                except Exception:  # noqa: BLE001, S112 - this program will come to the same, and tell of it
                    continue
                sending.send((path, key))
