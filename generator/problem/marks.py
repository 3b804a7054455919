"""Places in files: the mark of one character, and the marks of all values in a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Mark(NamedTuple):
    """A place in a file that an author edits: its path below the dossier's root, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    @classmethod
    def in_text(cls, file: str, text: str, offset: int) -> Mark:
        """The place of a character in the text of a file."""
        return cls(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


Step = str | int
"""A key of a mapping, or a number in a list."""
Typed = tuple[int, int, int, int]
"""Line and column of a key, and those of the value behind it. In a list it is the place of the value, twice."""

_NONE: Mapping[Any, Any] = {}


class Marks(NamedTuple):
    """Where a list or mapping was typed, and each key and value in it, however deep.

    They are kept as plain numbers, and a ``Mark`` is made when it is asked for, since few ever are.
    """

    file: str
    line: int = 1
    column: int = 1
    typed: Mapping[Step, Typed] = _NONE
    """The place of each key and of its value."""
    parts: Mapping[Step, Marks] = _NONE
    """The marks of each list or mapping inside."""

    def part(self, step: Step) -> Marks:
        """The marks of one value inside."""
        return self.parts.get(step) or Marks(self.file, *self.typed[step][2:])

    def moved(self, lines: int) -> Marks:
        """The same so many lines further down."""
        typed = {step: (a + lines, b, c + lines, d) for step, (a, b, c, d) in self.typed.items()}
        parts = {step: part.moved(lines) for step, part in self.parts.items()}
        return Marks(self.file, self.line + lines, self.column, typed, parts)

    def has(self, *path: Step) -> bool:
        """Whether a key, with or without a value, or a value of a list was typed at the end of a path."""
        around, rest = self._toward(path[:-1])
        return not rest and path[-1] in around.typed

    def of(self, *path: Step) -> Mark:
        """The place of the value at the end of a path, or of the nearest value around it."""
        around, rest = self._toward(path)
        here = around.typed[rest[0]][2:] if rest and rest[0] in around.typed else (around.line, around.column)
        return Mark(self.file, *here)

    def of_key(self, *path: Step) -> Mark:
        """The place of the key at the end of a path, or of the nearest value around it."""
        around, _ = self._toward(path[:-1])
        return Mark(self.file, *around.typed[path[-1]][:2]) if self.has(*path) else self.of(*path)

    def _toward(self, path: tuple[Step, ...]) -> tuple[Marks, tuple[Step, ...]]:
        """The innermost list or mapping on a path, and the rest of the path from there."""
        here = self
        for depth, step in enumerate(path):
            if step not in here.parts:
                return here, path[depth:]
            here = here.parts[step]
        return here, ()
