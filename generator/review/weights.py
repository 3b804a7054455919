"""The weight of each page of a built site: how many bytes a browser must fetch, compressed as by a web server."""

from __future__ import annotations

import gzip
import json
import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator import words
from generator.words.quantities import figures

SHOWN = 10


@dataclass(frozen=True)
class Weight:
    """The compressed bytes of a page, by itself and with all that it loads."""

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


def as_json(weights: Iterable[Weight]) -> bytes:
    """The heaviest pages as the page of health shows them: path, weight alone, weight with all it loads."""
    rows = [(weight.path, _kilobytes(weight.alone), _kilobytes(weight.loaded)) for weight in weights]
    return json.dumps(rows[:SHOWN], ensure_ascii=False).encode()


def _kilobytes(size: int) -> str:
    return words.say("weight", size=figures(Decimal(f"{size / 1000:.1f}"), words.locale()))


def _loads(page: str, path: str) -> set[str]:
    """What a page fetches from its own site before anybody clicks."""
    folder = posixpath.dirname(path)
    local = map(urlsplit, _Loading(page).addresses)
    return {
        posixpath.normpath(posixpath.join(folder, unquote(address.path))).lstrip("/")
        for address in local
        if not address.netloc and address.path
    }


class _Loading(HTMLParser):
    """The addresses of scripts, pictures, styles and icons."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag in ("script", "img"):
            self.addresses.append(known.get("src") or "")
        elif tag == "link" and known.get("rel") in ("stylesheet", "icon"):
            self.addresses.append(known.get("href") or "")
