"""What is looked up in a judged dossier while something is made of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager

Look = tuple[str, str]
"""The name of an index and a key in it, or a fact by its id."""
FACT = "fact"
EVERY: Look = ("facts", "")
"""All facts, and all that is made of them."""


class Looks:
    """What is looked up while something is made, and while a part of it is made within that."""

    def __init__(self) -> None:
        self._open: list[set[Look]] = []
        self.kept: Callable[[str, Callable[[], bytes]], bytes] = lambda _, make: make()
        """What was made under a name before, where all that was looked up for it is as it was; else it is made."""

    @property
    def noted(self) -> bool:
        """Whether anybody wants to know."""
        return bool(self._open)

    def note(self, looks: Iterable[Look]) -> None:
        """Note what is looked up now, or was when a part was made that is now taken over."""
        if self._open:
            self._open[-1].update(looks)

    @contextmanager
    def within(self) -> Iterator[Collection[Look]]:
        """What is looked up within; it is noted around it as well."""
        found: set[Look] = set()
        self._open.append(found)
        try:
            yield found
        finally:
            self._open.pop()
            self.note(found)

    @contextmanager
    def unnoted(self) -> Iterator[None]:
        """Nothing that is looked up within is noted: what is made of it is noted instead, and kept for the next."""
        open_now, self._open = self._open, []
        try:
            yield
        finally:
            self._open = open_now
