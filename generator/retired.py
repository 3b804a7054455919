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
    found = list(names)
    for name in found:  # grows as it is walked
        if name in retired:
            found += [target for target in retired[name].to if target not in found]
    return found


def ends(name: str, retired: Mapping[str, Leading]) -> list[str]:
    """Where an id leads today: to ids in use, and to ids withdrawn."""
    return [end for end in reached([name], retired) if end not in retired or not retired[end].to]
