"""Pages on the whole dossier: all facts, data, imprint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator import words
from generator.addresses import PAGES, exported, schema_of
from generator.files.exports import EXPORTS, Export
from generator.judged import Judged
from generator.model import Dossier, standings
from generator.pages import foundations
from generator.pages.page import Page, makes_pages
from generator.problem import Mark


@dataclass(frozen=True)
class Offered:
    """An exported file, as the page on the data lists it."""

    path: str
    schema: str
    holds: str
    """What is in it, in words."""

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name


@makes_pages
def fact_index(judged: Judged) -> Iterator[Page]:
    """All facts, by standing; and those of the case once more, by what they hang on."""
    shares = foundations.shares(judged)
    yield Page(
        path=PAGES["facts"],
        template="fact_index",
        title=words.say("page-facts"),
        mark=Mark("site_src/facts"),
        kind="facts",
        shows={
            "by_standing": judged.by_standing,
            "of_the_case": sum(map(len, judged.by_standing.values())),
            "background": judged.background,
            "sign": standings.BACKGROUND,
            "of_the_texts": judged.of_the_texts,
            "finding": foundations.finding(judged, shares),
            "footings": foundations.by_footing(judged, shares),
        },
        description=words.say("page-facts", "description"),
    )


@makes_pages
def downloads(judged: Judged) -> Iterator[Page]:
    """The exported data and their licence."""
    yield Page(
        path=PAGES["data"],
        template="downloads",
        title=words.say("page-data"),
        mark=Mark("site_src/facts"),
        kind="data",
        shows={
            "exports": [_offered(export, judged.dossier) for export in EXPORTS],
            "imprint": judged.dossier.imprint,
        },
        description=words.say("page-data", "description"),
    )


def _offered(export: Export, dossier: Dossier) -> Offered:
    what = words.say(export, "meaning", facts=len(dossier.facts), people=len(dossier.people))
    return Offered(exported(export.name), schema_of(export.name), what)
