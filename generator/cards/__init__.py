"""Cards: the pictures of facts, questions and people that are shown where somebody shares their pages.

They are drawn by Pillow, an extra of the package, and kept in a folder below the root by what is on them: a build draws
only those that changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import cache
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from generator.addresses import url_of
from generator.pages.page import Card

__all__ = ["CARDS", "KEPT", "available", "cards", "place_of_card"]

KEPT = ".cards"
"""The folder below the root of a dossier in which they are kept; a file in it keeps it out of git."""
CARDS = "assets/cards"
"""The folder of a site in which they lie."""


def available() -> bool:
    """Whether what draws them is installed: Pillow, and what reads the paths of shapes."""
    return all(find_spec(package) for package in ("PIL", "svg"))


def place_of_card(path: str) -> str:
    """The path of the card of a page, by that of the page: ``assets/cards/facts/lens-vanished.png``."""
    return f"{CARDS}/{PurePosixPath(path).with_suffix('.png')}"


def cards(pages: Mapping[str, Card], site: str, address: str, root: Path) -> Iterator[tuple[str, bytes]]:
    """The card of each of these pages by its path, but for those with a sign that the font lacks.

    ``site`` is what the site is called, and ``address`` that of its home page, empty where nobody knows it. Cards that
    no page has any more are forgotten.
    """
    from generator.cards import drawing  # noqa: PLC0415 - only where Pillow is installed

    kept = root / KEPT
    kept.mkdir(exist_ok=True)
    (kept / ".gitignore").write_bytes(b"*\n")
    asked = set()
    for path, card in pages.items():
        if not drawing.can_be_drawn(card, site):
            continue
        where = f"{address.partition('://')[2].rstrip('/')}{url_of(path)}".strip("/")
        file = kept / f"{_known_by(card, site, where)}.png"
        asked.add(file.name)
        if not file.exists():
            file.write_bytes(drawing.drawn(card, site, where))
        yield path, file.read_bytes()
    for file in kept.glob("*.png"):
        if file.name not in asked:
            file.unlink()


def _known_by(card: Card, site: str, where: str) -> str:
    content = json.dumps([_hand(), asdict(card), site, where])
    return hashlib.sha256(content.encode()).hexdigest()[:32]


@cache
def _hand() -> str:
    """What draws: another version of it draws other cards."""
    import PIL  # noqa: PLC0415 - only where it is installed

    here = Path(__file__).parent
    files = (*sorted(here.glob("*.py")), *sorted(here.glob("*.woff2")), here.parent / "theme/assets/explainer.css")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files) + PIL.__version__.encode()).hexdigest()
