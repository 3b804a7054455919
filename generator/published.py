"""The list of every permalink that was ever published: none of them may be lost.

``site_src/published.txt`` holds one address below the site's root per line, sorted. It only ever grows: each release
adds what is new in it, and what is gone from the site stays listed and leads on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.disk import replace_all
from generator.judged import HOMES, Judged, url_of
from generator.model import Dossier
from generator.problem import Mark, Problem

LIST = "site_src/published.txt"


def permalinks(dossier: Dossier) -> list[str]:
    """The address of every record, below the root of the site."""
    places = Judged(dossier)
    return sorted(_permalink(places.address(record.kind, record.id)) for record in dossier.things.values())


def former(dossier: Dossier) -> list[str]:
    """The address of every id that is retired."""
    return sorted(_permalink(HOMES[gone.kind].format(id=gone.id)) for gone in dossier.retired.values())


def read(root: Path) -> list[str]:
    """What was published so far, line by line; nothing where nothing was released yet."""
    path = root / LIST
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines() if path.exists() else []
    return [line.strip() for line in lines]


def release(root: Path, dossier: Dossier) -> list[str]:
    """Add to the list whatever has an address now and is not on it; give back what was added."""
    known = read(root)
    added = sorted(set(permalinks(dossier)) - set(known))
    if added:
        lines = sorted({*known, *added} - {""})
        replace_all(root, {LIST: "".join(f"{line}\n" for line in lines).encode()})
    return added


def check_published(dossier: Dossier, published: list[str]) -> list[Problem]:
    """A problem for every published address that leads nowhere any more."""
    return list(_lost(dossier, published)) if published else []


def _lost(dossier: Dossier, published: list[str]) -> Iterator[Problem]:
    alive = {*permalinks(dossier), *former(dossier)}
    for number, address in ((number, line) for number, line in enumerate(published, start=1) if line):
        name = address.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
        # A place within a page never had a page of its own that could lead on; being retired is all it can be.
        retired_in_place = "#" in address and name in dossier.retired
        if address not in alive and not retired_in_place and name not in dossier.broken:
            what = f"'{address}' was published and leads nowhere"
            yield Problem(Mark(LIST, number), "lost-permalink", what, _what_to_do(dossier, address, name))


def _what_to_do(dossier: Dossier, address: str, name: str) -> str:
    if address.startswith("#"):
        return "only addresses stand in this list, one a line: delete this line"
    if name in dossier.things:
        return f"its id has another address now: give what is there an id of its own, and list '{name}' as renamed"
    kinds = [kind for kind, home in HOMES.items() if _permalink(home.format(id=name)) == address]
    if name in dossier.retired and kinds:
        return f"it named a {kinds[0]}: type kind: {kinds[0]} at {dossier.mark('retired', name, 'kind')}"
    return f"list '{name}' in site_src/retired.yml with what became of it"


def _permalink(address: str) -> str:
    """An address as the list of permalinks keeps it, without the slash of the root."""
    return url_of(address).removeprefix("/")
