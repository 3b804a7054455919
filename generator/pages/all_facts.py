"""The page on all facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import words
from generator.addresses import PAGES
from generator.judged import FactView, Judged
from generator.model import STANDINGS, Entity, Footing, standings
from generator.pages import foundations
from generator.pages.page import Page, Place, makes_page
from generator.pages.parts import Listed, Long, Shown
from generator.problem import Mark

_OF_THE_TEXTS = "of-the-texts"


def _lists(judged: Judged) -> Iterator[Listed]:
    for standing, views in judged.by_standing.items():
        yield Listed(standing, views, _place, words.say(standing, "label"), (standing.slug,))
    sign = standings.BACKGROUND
    yield Listed(sign, judged.background, _place, words.say(sign, "label"), (f"_{sign.slug}",))
    of_the_texts = words.say("how-they-tell-it", sources=words.Sources.of(judged.dossier))
    yield Listed(_OF_THE_TEXTS, judged.of_the_texts, _place, of_the_texts, (f"_{_OF_THE_TEXTS}",))
    above: tuple[str, ...] = ("_hanging",)
    for footing, held in foundations.by_footing(judged, foundations.shares(judged)).items():
        places = (*above, footing.fragment, f"{footing.fragment}_count")
        yield Listed(footing, held, _place, words.say(footing, "label", count=len(held)), places)
        above = ()


def _shown(judged: Judged, entries: Shown) -> dict[str, object]:
    return {
        "by_standing": {standing: entries[standing] for standing in STANDINGS},
        "of_the_case": sum(map(len, judged.by_standing.values())),
        "background": entries[standings.BACKGROUND],
        "sign": standings.BACKGROUND,
        "of_the_texts": entries[_OF_THE_TEXTS],
        "finding": foundations.finding(judged, foundations.shares(judged)),
        "footings": {key: held for key, held in entries.items() if isinstance(key, Footing)},
    }


def _place(entry: FactView | tuple[FactView, Sequence[Entity]]) -> Place:
    return Place((entry[0] if isinstance(entry, tuple) else entry).name)


LONG = Long(400, lambda judged: len(judged.dossier.facts), _lists, _shown)


@makes_page("facts", long=LONG)
def fact_index(judged: Judged) -> Page:
    """All facts, by standing; and those of the case once more, by what they hang on."""
    return Page(
        path=PAGES["facts"],
        template="fact_index",
        title=words.say("page-facts"),
        mark=Mark("site_src/facts"),
        kind="facts",
        show=lambda: LONG.shows(judged),
        description=words.say("page-facts", "description"),
    )
