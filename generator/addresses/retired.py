"""Where a retired id leads, through every renaming, merger and split since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol


class Leading(Protocol):
    """A retired id with the ids that took its place, read from records or from an exported file."""

    @property
    def to(self) -> tuple[str, ...]: ...


def reached(names: Iterable[str], retired: Mapping[str, Leading]) -> list[str]:
    """These ids and every id that they lead to, directly or through others."""
    found = dict.fromkeys(names)
    waiting = list(found)
    for name in waiting:  # grows as it is walked
        leads_to = retired[name].to if name in retired else ()
        new = dict.fromkeys(target for target in leads_to if target not in found)
        found |= new
        waiting += new
    return waiting


def ends(name: str, retired: Mapping[str, Leading]) -> list[str]:
    """The ids to which an id leads in the end: each is in use, or was withdrawn."""
    return [end for end in reached([name], retired) if end not in retired or not retired[end].to]
