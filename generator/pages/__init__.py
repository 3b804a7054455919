"""Which pages a site has, and what each shows: a function for each, beside a template of the same name."""

from __future__ import annotations

from collections.abc import Mapping

from generator.addresses import PAGES
from generator.judged import Judged
from generator.on_demand import OnDemand
from generator.pages import (
    all_facts,
    attribution,
    downloads,
    front,
    method,
    periods,
    questions,
    records,
    registers,
    site_itself,
    so_far,
    source_pages,
)
from generator.pages.page import MAKERS, Page
from generator.words import speaking

__all__ = [
    "MAKERS",
    "all_facts",
    "attribution",
    "downloads",
    "front",
    "method",
    "pages",
    "periods",
    "questions",
    "records",
    "registers",
    "site_itself",
    "so_far",
    "source_pages",
]


def pages(judged: Judged) -> Mapping[str, Page]:
    """Every generated page of a judged dossier by its path: in the order of the menu, then those of single records.

    Each is made when it is first asked for.
    """
    place = {path: number for number, path in enumerate(PAGES.values())}
    making = {path: make for of in MAKERS.values() for path, make in of(judged).items()}

    def made(path: str) -> Page:
        with speaking(judged.language):
            return making[path]()

    return OnDemand(sorted(making, key=lambda path: place.get(path, len(place))), made)
