"""Dispatches: texts that several papers print from one wire, and that count once behind a fact."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from generator.model.citation import Stretch
from generator.model.kinds import DISPATCH
from generator.model.values import EntityId, Id, Prose, Record, Text


class Dispatch(Record):
    """A text that several sources print, each in its own cut. Its prints count once behind a fact."""

    kind: ClassVar = DISPATCH

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Text
    """What it is, as it stands within a sentence: the notice of the ferry."""
    agency: EntityId | None = None
    """Who sent it out: whose voice says what its prints say where they cite nobody. Left out, that is not known."""
    prints: tuple[Stretch, ...] = Field(min_length=1)
    """Where it is printed: passages in at least two sources."""
    note: Prose | None = None
    """A remark for readers: by what it is known that these are prints of one text, how they differ."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of the sources that print it, each once."""
        return tuple(dict.fromkeys(stretch.source for stretch in self.prints))
