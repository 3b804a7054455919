"""The pages of a site side by side: each has an address to itself, and the one that all of them lead to is there.

What a builder would do instead is silent: of two pages at one address it keeps either.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.judged import HOMES, Judged
from generator.model import Dossier
from generator.pages import navigation
from generator.problem import Mark, Problem

HAND_WRITTEN = ("index.md", "story.md")
"""Pages that are made from what is written by hand at their own path."""
METHOD = "method.md"


def check_addresses(dossier: Dossier) -> list[Problem]:
    """A problem for every hand-written page that stands in the way of another, and for the one nobody has written."""
    return [*_two_at_one_address(dossier), *_missing_method(dossier)]


def made(dossier: Dossier) -> set[str]:
    """The path of every page that is made whatever is written by hand."""
    judged = Judged(dataclasses.replace(dossier, prose={}))
    menu = [path for entry in navigation(judged) for path in ((entry,) if isinstance(entry, str) else entry[1])]
    records = [judged.address(thing.kind, thing.id) for thing in dossier.things.values()]
    return {path for path in (*menu, *records) if "#" not in path}


def _two_at_one_address(dossier: Dossier) -> Iterator[Problem]:
    """A page by hand stands where no other page does, be it made from records or by hand too."""
    retired = (HOMES[gone.kind].format(id=gone.id) for gone in dossier.retired.values())
    taken = {_address(path): "where a retired id leads on" for path in retired if "#" not in path}
    taken |= {_address(path): "a page made from the records" for path in made(dossier)}
    for path in sorted(dossier.prose):
        address = _address(path)
        if address in taken and path not in HAND_WRITTEN:
            what, hint = f"/{address} is {taken[address]} already", "give this page another name"
            yield Problem(Mark(f"docs/{path}"), "two-at-one-address", what, hint)
        taken[address] = f"docs/{path}"


def _address(path: str) -> str:
    """Where readers find a page: ``about.md`` and ``about/index.md`` are both at ``about/``."""
    page = PurePosixPath(path).with_suffix("")
    folder = page.parent if page.name in ("index", "README") else page
    return "" if folder == PurePosixPath() else f"{folder}/"


def _missing_method(dossier: Dossier) -> Iterator[Problem]:
    """How the facts were come by is written by hand: no generator can know it."""
    if dossier.things and METHOD not in dossier.prose:
        what = f"there is no docs/{METHOD}, and every page leads to it"
        yield Problem(Mark(f"docs/{METHOD}"), "missing-method", what, "write it: how these pages are made, and by whom")
