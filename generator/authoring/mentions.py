"""Every place in a dossier's records that names another record, whatever the field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.dates import When
from generator.links import find_links
from generator.model import Citation, Dossier, Leaf, Prose, Where, leaves


@dataclass(frozen=True)
class Mention:
    """An id that was typed to name a record, and the path to the value it stands in."""

    where: Where
    target: str
    sort: Literal["id", "citation", "date", "link"]
    within: str = ""
    """The Markdown around a link."""


def mentions(dossier: Dossier) -> Iterator[Mention]:
    """Every mention in the records; those in hand-written pages are links, which ``links`` finds."""
    for thing in dossier.things.values():
        for leaf in leaves(thing, (thing.id,)):
            yield from _in(leaf)


def _in(leaf: Leaf) -> Iterator[Mention]:
    match leaf.value:
        case Citation(source=source):
            yield Mention(leaf.where, source, "citation")
        case When(refers_to=str(fact)):
            yield Mention(leaf.where, fact, "date")
        case Prose() as prose:
            yield from (Mention(leaf.where, link.target, "link", prose) for link in find_links(prose))
        case str(target) if leaf.names:
            yield Mention(leaf.where, target, "id")
