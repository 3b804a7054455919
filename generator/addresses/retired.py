"""Where an id that is gone leads, through as many renamings, mergers and splits as there were."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol


class Leading(Protocol):
    """An id that is gone, wherever that was read."""

    @property
    def to(self) -> tuple[str, ...]: ...


def reached(names: Iterable[str], retired: Mapping[str, Leading]) -> list[str]:
    """These ids, and every one that they lead to."""
    found = dict.fromkeys(names)
    waiting = list(found)
    for name in waiting:  # grows as it is walked
        leads_to = retired[name].to if name in retired else ()
        new = dict.fromkeys(target for target in leads_to if target not in found)
        found |= new
        waiting += new
    return waiting


def ends(name: str, retired: Mapping[str, Leading]) -> list[str]:
    """Where an id leads today: to ids in use, and to ids withdrawn."""
    return [end for end in reached([name], retired) if end not in retired or not retired[end].to]
