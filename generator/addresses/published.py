"""Read and extend the list of every permalink that was ever published, none of which may be lost.

``site_src/published.txt`` holds one URL a line, without the first slash, sorted, below a line that counts them. It
never gets shorter: each release adds the new permalinks, and the permalink of a record that is gone stays in it and
redirects; but of one that is erased a token alone stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.addresses import Addresses
from generator.addresses.forms import url_of
from generator.addresses.tables import PAGES, home
from generator.disk import replace_all
from generator.unicode import lines

LIST = "site_src/published.txt"
ERASED = "erased "
"""How the line of an address begins that is erased. A token follows, which stands for the id in the list of these."""

_COUNT = re.compile(r"# (\d{1,9}) addresses\b.*")
_HEADER = "# {count} addresses, by `explainer release`: a line that is lost is missed.\n"


def permalink(address: str) -> str:
    """An address as it is written into the list."""
    return url_of(address).removeprefix("/")


def permalinks(addresses: Addresses) -> set[str]:
    """The permalink of every record."""
    return {permalink(addresses.of(record)) for record in addresses.dossier.records.values()}


def former(addresses: Addresses) -> set[str]:
    """The permalink of every retired id."""
    retired = addresses.dossier.retired.values()
    return {permalink(home(gone.kind, gone.id)) for gone in retired if not gone.became.nameless}


def erased(addresses: Addresses) -> set[str]:
    """What stands in the list for each id that is erased."""
    return {ERASED + gone.id for gone in addresses.dossier.retired.values() if gone.became.nameless}


def earlier(addresses: Addresses) -> set[str]:
    """The permalink of every record that had a place on a page before it got a page of its own; the place is kept."""
    records = addresses.dossier.records.values()
    return {permalink(f"{PAGES[known.kind.once_on]}#{known.id}") for known in records if known.kind.once_on}


def read(root: Path) -> list[str]:
    """The lines of the list; none if nothing was released yet."""
    path = root / LIST
    if not path.exists():
        return []
    return [line.strip() for line in lines(path.read_bytes().decode("utf-8-sig", errors="replace").rstrip())]


def counted(listed: Iterable[str]) -> int | None:
    """How many addresses the list has by its own count; None where it was written before there was one."""
    found = next(filter(None, map(_COUNT.fullmatch, listed)), None)
    return int(found[1]) if found else None


def alone(listed: Iterable[str]) -> set[str]:
    """The addresses of the list, without the line that counts them."""
    return {line for line in listed if line and not _COUNT.fullmatch(line)}


def content_of(addresses: set[str]) -> bytes:
    """The list as it is written."""
    return (_HEADER.format(count=len(addresses)) + "".join(f"{line}\n" for line in sorted(addresses))).encode()


def lacking(root: Path, addresses: Addresses) -> list[str]:
    """The permalinks of records that the list lacks."""
    return sorted(permalinks(addresses) - set(read(root)))


def release(root: Path, addresses: Addresses, beside: Mapping[str, bytes] | None = None) -> list[str]:
    """Add to the list the permalink of every record that it lacks, and return those that were added.

    Files that are to be written ``beside`` it are written with it, or not at all.
    """
    added, files = lacking(root, addresses), dict(beside or {})
    if added:
        files[LIST] = content_of({*alone(read(root)), *added})
    if files:
        replace_all(root, files)
    return added
