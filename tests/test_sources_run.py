"""On which days the sources came out: told as far as it is known, and how many are not known to the day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.judged.sources_run import run_behind, sources_end, sources_run
from generator.model import Source
from generator.standing import judge
from tests.standing.world import Typed, dossier, said, source

RUN: dict[str, tuple[list[str], str]] = {
    "none": ([], "There is no source here yet."),
    "one": (["2019-01-03"], "The article is of 3 January 2019."),
    "two of one day": (["2019-01-03", "2019-01-03"], "The two articles are of 3 January 2019."),
    "several of two days": (
        ["2019-01-03", "2019-01-04", "2019-01-03"],
        "The three articles are of 3 and 4 January 2019.",
    ),
    "two days of two years": (["1912-04-16", "1990-05-03"], "The two articles are of 16 April 1912 and 3 May 1990."),
    "several days": (
        ["2019-01-05", "2019-01-04", "2019-01-09"],
        "The three articles are of 4 to 9 January 2019.",
    ),
    "one day is not known": (
        ["2019-01-03", "2019-01-03", "2019-01-03", "2019-01?", "2019-01-04"],
        "Four of the five articles are of 3 and 4 January 2019; the day of the fifth is not known.",
    ),
    "one of two": (
        ["2019-01-03", "2018"],
        "One of the two articles is of 3 January 2019; the day of the other is not known.",
    ),
    "one of many": (
        ["2019-01-03"] * 12 + ["2018"],
        "Twelve of the 13 articles are of 3 January 2019; the day of the other is not known.",
    ),
    "several days are not known": (
        ["2019-01-03", "2018", "about 2019-01-04"],
        "One of the three articles is of 3 January 2019; the days of the others are not known.",
    ),
    "a day that is in doubt": (
        ["2019-01-03?"],
        "The article is of 3 January 2019, as it seems; the day is not known.",
    ),
    "one month": (
        ["2019-01?", "2019-01?"],
        "The two articles are of January 2019, as it seems; the day of none is known.",
    ),
    "years": (["2018", "2019?"], "The two articles are of 2018 to 2019, as it seems; the day of none is known."),
    "one with an open end": (["after 2018"], "When the article came out is not known."),
    "a month and an open end": (["2018-05", "after 2018"], "When the articles came out is not known."),
}


END: dict[str, tuple[list[str], str]] = {
    "none": ([], ""),
    "one": (["2019-01-03"], "This article is of 3 January 2019."),
    "several": (["2019-01-03", "2019-01-09", "2019-01-04"], "These articles end on 9 January 2019."),
    "one day is not known": (
        ["2019-01-03", "2019-01?", "2019-01-04"],
        "These articles end on 4 January 2019; the day of one is not known.",
    ),
    "most are not known": (
        ["2019-01-03", "2018", "2017"],
        "These articles end on 3 January 2019; the days of two are not known.",
    ),
    "no day is known": (["2018", "2019?"], "These articles are of 2018 to 2019, as it seems; no day is known."),
    "of one no day is known": (["2018"], "This article is of 2018; the day is not known."),
    "one with an open end": (["after 2018"], "When the article came out is not known."),
}
"""Up to when the sources run."""
BRIEFLY = {
    "several": "From articles up to 9 January 2019",
    "one day is not known": "From articles dated up to 4 January 2019",
    "most are not known": "From articles dated up to 3 January 2019",
    "no day is known": "From articles of 2018 to 2019, as it seems",
    "of one no day is known": "From one article of 2018",
    "one with an open end": "From one article without a date",
}
"""The same on every page, where it is not to be the first thing that a reader has to make sense of."""


@pytest.mark.parametrize(("published", "told"), END.values(), ids=END)
def test_every_page_says_up_to_when_its_sources_run(published: list[str], told: str) -> None:
    assert sources_end([*map(dated, published)]) == told


@pytest.mark.parametrize("case", BRIEFLY)
def test_below_each_title_stands_in_a_few_words_up_to_when_the_sources_run(case: str) -> None:
    published, _ = END[case]
    assert sources_end([*map(dated, published)], "brief") == BRIEFLY[case]


BY_CARD: dict[str, tuple[int, str]] = {
    "none": (0, "Three of the four articles are of 3 and 4 January 2019; the day of the fourth is not known."),
    "one": (
        1,
        (
            "Three of the four articles are of 3 and 4 January 2019, partly according to our own records; "
            "the day of the fourth is not known."
        ),
    ),
    "some": (
        2,
        (
            "Three of the four articles are of 3 and 4 January 2019, partly according to our own records; "
            "the day of the fourth is not known."
        ),
    ),
    "all": (
        3,
        (
            "Three of the four articles are of 3 and 4 January 2019, according to our own records; "
            "the day of the fourth is not known."
        ),
    ),
}
"""How many of the known days are those of a catalogue card."""


@pytest.mark.parametrize(("cards", "told"), BY_CARD.values(), ids=BY_CARD)
def test_a_day_that_no_text_prints_is_marked_as_the_card_s(cards: int, told: str) -> None:
    published = ("2019-01-03", "2019-01-03", "2019-01-04", "2019-01?")
    sources = [dated(when, by_card=n < cards) for n, when in enumerate(published)]
    assert sources_run(sources) == told


def dated(when: str, *, by_card: bool = False) -> Source:
    """A source that came out then, by what its text prints or by its card."""
    published = {"when": when, "basis": "Known."}
    if by_card:
        return source("s", published={"when": "2019", "basis": "Known."}, catalogue={"published": published})
    return source("s", published=published)


@pytest.mark.parametrize(("published", "told"), RUN.values(), ids=RUN)
def test_sources_came_out_on_the_days_that_are_known(published: list[str], told: str) -> None:
    assert sources_run([*map(dated, published)]) == told


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ([said("s0")], "The article is of 3 January 2019."),
        ([said("s0"), said("s1", act="left-open")], "The article is of 3 January 2019."),
        ([said("s0"), said("s1", "ministry", act="denies")], "The two articles are of 3 and 4 January 2019."),
        ([said("s1", act="left-open")], "The article is of 4 January 2019."),
    ],
)
def test_a_fact_is_cited_with_the_days_of_the_sources_it_rests_on(says: list[Typed], told: str) -> None:
    days = {"s0": dated("2019-01-03"), "s1": dated("2019-01-04")}
    known = dossier({"id": "left", "says": says})
    known = replace(known, sources={**known.sources, **days})
    assert run_behind(known, judge(known)["left"]) == told
