"""The page on all facts."""

from __future__ import annotations

from generator import words
from generator.addresses import PAGES
from generator.judged import Judged
from generator.model import standings
from generator.pages import foundations
from generator.pages.page import Page, makes_page
from generator.problem import Mark


@makes_page("facts")
def fact_index(judged: Judged) -> Page:
    """All facts, by standing; and those of the case once more, by what they hang on."""

    def show() -> dict[str, object]:
        shares = foundations.shares(judged)
        return {
            "by_standing": judged.by_standing,
            "of_the_case": sum(map(len, judged.by_standing.values())),
            "background": judged.background,
            "sign": standings.BACKGROUND,
            "of_the_texts": judged.of_the_texts,
            "finding": foundations.finding(judged, shares),
            "footings": foundations.by_footing(judged, shares),
        }

    return Page(
        path=PAGES["facts"],
        template="fact_index",
        title=words.say("page-facts"),
        mark=Mark("site_src/facts"),
        kind="facts",
        show=show,
        description=words.say("page-facts", "description"),
    )
