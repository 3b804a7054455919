"""Records without an id, each of which is the whole of one file."""

from __future__ import annotations

from typing import ClassVar

from generator.model.values import Record


class Alone(Record):
    """A record that a dossier has once or not at all."""

    file: ClassVar[str]
    """The file in which it is typed. Every path into it begins with this name, which no id can have."""
