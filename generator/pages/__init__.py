"""Which pages a site has, and what each shows: a function for each, beside a template of the same name."""

from __future__ import annotations

from generator.addresses import PAGES
from generator.judged import Judged
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
from generator.words import in_its_language

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


@in_its_language
def pages(judged: Judged) -> list[Page]:
    """Every generated page of a judged dossier: in the order of the menu, then those of single records."""
    place = {path: number for number, path in enumerate(PAGES.values())}
    made = [page for make in MAKERS for page in make(judged)]
    return sorted(made, key=lambda page: place.get(page.path, len(place)))
