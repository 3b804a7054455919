"""Which pages a site has, and what each shows: a function for each, beside a template of the same name."""

from __future__ import annotations

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
from generator.pages.page import MAKERS, Making, Page
from generator.pages.parts import is_part
from generator.words import speaking

__all__ = [
    "MAKERS",
    "Pages",
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


class Pages(OnDemand[str, Page]):
    """Every generated page of a judged dossier by its path: in the order of the menu, then those of single records."""

    def __init__(self, judged: Judged, making: Making) -> None:
        super().__init__(making, self._page)
        self._judged, self._making = judged, making

    def of(self, judged: Judged) -> Pages:
        """The same pages of a dossier that has the same records, some of which say something else."""
        return Pages(judged, self._making)

    def in_parts(self, path: str) -> bool:
        """Whether a page is one that is in parts, or a part of one."""
        return is_part(self._making[path])

    def anew(self, path: str) -> Page:
        """A page, made now even if it was asked for before."""
        self.keep({}, but=[path])
        return self[path]

    def _page(self, path: str) -> Page:
        with speaking(self._judged.language):
            return self._making[path](self._judged)


def pages(judged: Judged) -> Pages:
    """Every generated page of a judged dossier; each is made when it is first asked for."""
    place = {path: number for number, path in enumerate(PAGES.values())}
    making = {path: make for of in MAKERS.values() for path, make in of(judged).items()}
    return Pages(judged, dict(sorted(making.items(), key=lambda entry: place.get(entry[0], len(place)))))
