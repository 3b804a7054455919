"""What the pages of a built site weigh: how much a reader's browser must fetch, compressed as a web server would."""

from __future__ import annotations

import gzip
import html
import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markupsafe import Markup

PLACE = Markup("<p>What the pages weigh is known once they are built.</p>")
"""Stands on the page of health until the weights are known."""
SHOWN = 10

_LOADING = re.compile(r"<(?P<name>script|img|link)\b(?P<attributes>[^>]*)>")
_ATTRIBUTE = re.compile(r"""([a-z-]+)=["']([^"']*)["']""")


@dataclass(frozen=True)
class Weight:
    """A page in compressed bytes: by itself, and with all that it loads."""

    path: str
    alone: int
    loaded: int


def weigh(built: Path) -> list[Weight]:
    """Every page of a built site, the heaviest first."""

    @cache
    def size(path: str) -> int:
        file = built / path
        return len(gzip.compress(file.read_bytes(), mtime=0)) if file.is_file() else 0

    found = []
    for file in built.rglob("*.html"):
        path = file.relative_to(built).as_posix()
        loads = _loads(file.read_text(encoding="utf-8"), path)
        found.append(Weight(path, size(path), size(path) + sum(map(size, loads))))
    return sorted(found, key=lambda weight: (-weight.loaded, weight.path))


def table(weights: Iterable[Weight]) -> Markup:
    """The heaviest pages as HTML."""
    row = Markup("<tr><td>{}</td><td>{}</td><td>{}</td></tr>")
    heaviest = list(weights)[:SHOWN]
    rows = (row.format(weight.path, _kilobytes(weight.alone), _kilobytes(weight.loaded)) for weight in heaviest)
    head = Markup("<thead><tr><th>Page</th><th>Alone</th><th>With all it loads</th></tr></thead>")
    return Markup("<table>{}<tbody>{}</tbody></table>").format(head, Markup("").join(rows))


def _kilobytes(size: int) -> str:
    return f"{size / 1000:.1f} kB"


def _loads(page: str, path: str) -> set[str]:
    """What a page fetches from its own site before anybody clicks."""
    folder = posixpath.dirname(path)
    local = [urlsplit(html.unescape(address)) for address in _addresses(page)]
    return {
        posixpath.normpath(posixpath.join(folder, unquote(address.path))).lstrip("/")
        for address in local
        if not address.netloc and address.path
    }


def _addresses(page: str) -> Iterator[str]:
    for tag in _LOADING.finditer(page):
        known = dict(_ATTRIBUTE.findall(tag["attributes"]))
        if tag["name"] != "link" or known.get("rel") in ("stylesheet", "icon"):
            yield known.get("href" if tag["name"] == "link" else "src", "")
