"""Find every place in the records of a dossier that names another record, in any field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model import Dossier, Leaf, Retired, Where
from generator.prose import find_links


@dataclass(frozen=True)
class Mention:
    """An id that was typed to name a record, and the path to the value in which it was typed."""

    where: Where
    target: str
    sort: Literal["id", "key", "citation", "passages", "date", "link"]
    within: str = ""
    """For a link, the Markdown in which it is typed."""


def mentions(dossier: Dossier) -> Iterator[Mention]:
    """Every mention in the records. In hand-written pages records are named by links, which ``prose`` finds."""
    for leaf in dossier.leaves:
        if not isinstance(leaf.record, Retired):
            yield from _in(leaf)


def _in(leaf: Leaf) -> Iterator[Mention]:
    match leaf.kept.sort:
        case "prose":
            prose = str(leaf.value)
            yield from (Mention(leaf.where, link.target, "link", prose) for link in find_links(prose))
        case "id" | "citation" | "passages" | "date" as sort if leaf.target is not None:
            yield Mention(leaf.where, leaf.target, "key" if leaf.is_key else sort)
