"""The list of every permalink that was ever published: none of them may be lost.

``site_src/published.txt`` holds one URL a line, without the slash of the root, sorted. It only ever grows: each release
adds what is new in it, and what is gone from the site stays listed and leads on.
"""

from __future__ import annotations

from pathlib import Path

from generator.addresses import Addresses
from generator.addresses.forms import url_of
from generator.addresses.tables import home
from generator.disk import replace_all

LIST = "site_src/published.txt"


def permalink(address: str) -> str:
    """An address as the list keeps it."""
    return url_of(address).removeprefix("/")


def permalinks(addresses: Addresses) -> set[str]:
    """The permalink of every record."""
    return {permalink(addresses.of(record)) for record in addresses.dossier.things.values()}


def former(addresses: Addresses) -> set[str]:
    """The permalink that every retired id had."""
    return {permalink(home(gone.kind, gone.id)) for gone in addresses.dossier.retired.values()}


def read(root: Path) -> list[str]:
    """What was published so far, line by line; nothing where nothing was released yet."""
    path = root / LIST
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines() if path.exists() else []
    return [line.strip() for line in lines]


def release(root: Path, addresses: Addresses) -> list[str]:
    """Add to the list whatever has an address now and is not on it; give back what was added."""
    known = read(root)
    added = sorted(permalinks(addresses) - set(known))
    if added:
        lines = sorted({*known, *added} - {""})
        replace_all(root, {LIST: "".join(f"{line}\n" for line in lines).encode()})
    return added
