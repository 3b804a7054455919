"""Clocks: whose time of day a passage gives, and how far that was from the time of others."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from generator.dates import Reckoning
from generator.model.citation import Citation
from generator.model.kinds import CLOCK
from generator.model.values import Holds, Id, Printed, Prose, Record

Offset = Annotated[str, StringConstraints(pattern=r"^[+-]([01][0-9]|2[0-3]):[0-5][0-9]$"), Holds("notation")]
"""How far a clock is ahead of universal time, in hours and minutes."""


class Clock(Record):
    """A clock by which hours are given: a ship's, a city's. One that was put back or forward is two clocks."""

    kind: ClassVar = CLOCK

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Printed
    """Whose time it is, as it stands in brackets behind an hour: ship's time, New York time."""
    offset: Offset | None = None
    """How far it is from universal time: -05:00, +01:00. Left out, that is not known."""
    at: Citation | None = None
    """The passage that says so. Left out, it is general knowledge, and the page says so."""
    note: Prose | None = None
    """A remark for readers: how the offset was worked out, which texts are read on this clock."""

    @property
    def minutes(self) -> int | None:
        """By how many minutes it is ahead of universal time."""
        if self.offset is None:
            return None
        hours, minutes = self.offset[1:].split(":")
        return (-1 if self.offset[0] == "-" else 1) * (int(hours) * 60 + int(minutes))

    @property
    def reckoning(self) -> Reckoning:
        """The clock as hours are compared by it."""
        return Reckoning(self.id, self.name, self.minutes)
