"""What was known on which day: the same as if nobody had ever read what came later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.dates import Date
from generator.load import load
from generator.model import Dossier
from generator.standing import Day, Explained, day_by_day, judge
from generator.words.calendar import date_in_words
from tests.harness import DOSSIER, ROOT
from tests.standing.world import Typed, dossier, said, source


def out(name: str, day: str) -> Typed:
    return {"id": name, "catalogue": {"published": {"when": day, "basis": "Printed."}}}


def world(*facts: Typed, **days: str) -> Dossier:
    """The small world, its sources out on these days; those that are not named on a day that is not known."""
    known = dossier(*facts)
    dated = {name: source(**out(name, day)) for name, day in days.items()}
    return replace(known, sources={**known.sources, **dated})


def without_the_later(known: Dossier, heard: set[str]) -> Dossier:
    facts = {
        fact.id: fact.model_copy(update={"says": tuple(one for one in fact.says if one.at.source in heard)})
        for fact in known.facts.values()
    }
    return replace(known, facts=facts)


def what_is_told(judgement: Explained) -> tuple[object, ...]:
    dating, behind = judgement.dating, judgement.backing
    return (
        judgement.standing,
        judgement.label,
        dating.span,
        dating.by_card,
        dating.disputed,
        behind.articles,
        behind.count,
        len(judgement.denials.articles),
        [answer.id for answer in judgement.given],
        judgement.background,
    )


CIRCLE = [
    {"id": "a", "says": [said("s0", when="2018-11"), said("s1", when="a day after fact:b")]},
    {"id": "b", "says": [said("s1", when="2018-11-03"), said("s2", when="a day before fact:a")]},
]
CHAIN = [
    {"id": "late", "says": [said("s0", "herald", when="a month after fact:middle")]},
    {"id": "middle", "says": [said("s0", when="this month from fact:early"), said("s2", "exile", when="2018-11")]},
    {"id": "early", "says": [said("s1", when="2018-11-03"), said("s2", "exile", act="denies")]},
    {"id": "headline", "says": [said("s0", headline="yes")]},
]
STORIES: dict[str, Callable[[], Dossier]] = {
    "the invented dossier": lambda: load(DOSSIER)[0],
    "the real one": lambda: load(ROOT)[0],
    "dates counted from each other": lambda: world(*CHAIN, s0="2019-01-03", s1="2019-01-04", s2="2019-02-01"),
    "one day, and the others unknown": lambda: world(*CHAIN, s1="2019-01-04"),
}


@pytest.mark.parametrize("told", STORIES.values(), ids=STORIES)
def test_each_day_every_fact_stands_as_if_nothing_had_come_later(told: Callable[[], Dossier]) -> None:
    known = told()
    heard: set[str] = set()
    now: dict[str, Explained] = {}
    for day in day_by_day(known, judge(known)):
        heard |= {source.id for source in day.sources}
        for name, turn in day.turns.items():
            assert turn.before is now.get(name)
            now[name] = turn.after
        then = judge(without_the_later(known, heard))
        spoken = {fact.id for fact in known.facts.values() if any(_heard(one, heard) for one in fact.says)}
        assert set(now) == spoken
        assert {name: what_is_told(now[name]) for name in now} == {name: what_is_told(then[name]) for name in now}
    assert heard == set(known.sources)


def _heard(testimony: object, heard: set[str]) -> bool:
    return not testimony.headline and testimony.at.source in heard  # type: ignore[attr-defined]


def days(known: Dossier) -> list[tuple[Date | None, list[str], list[str]]]:
    def one(day: Day) -> tuple[Date | None, list[str], list[str]]:
        return day.on, [source.id for source in day.sources], list(day.turns)

    return [one(day) for day in day_by_day(known, judge(known))]


def test_sources_of_one_day_are_taken_together_and_those_of_no_day_last() -> None:
    facts = [{"id": "left", "says": [said("s0"), said("s1"), said("s3")]}, {"id": "returned", "says": [said("s2")]}]
    known = world(*facts, s0="2019-01-04", s1="2019-01-03", s2="2019-01-04")
    assert days(known) == [
        (Date(2019, 1, 3), ["s1"], ["left"]),
        (Date(2019, 1, 4), ["s0", "s2"], ["left", "returned"]),
        (None, ["s3", "odd"], ["left"]),
    ]


def test_a_fact_whose_date_is_counted_from_another_is_judged_again_with_it() -> None:
    known = world(*CHAIN[:3], s0="2019-01-03", s1="2019-01-04", s2="2019-01-05")
    [_, second, *_] = day_by_day(known, judge(known))
    assert list(second.turns) == ["late", "middle", "early"]
    spans = {name: turn.after.dating.span for name, turn in second.turns.items()}
    assert {name: span and date_in_words(span) for name, span in spans.items()} == {
        "late": "about December 2018",
        "middle": "November 2018",
        "early": "3 November 2018",
    }
    assert second.turns["late"].turned


def test_that_one_more_article_says_so_is_no_turn() -> None:
    facts = [{"id": "left", "says": [said("s0", "exile"), said("s1", "exile")]}]
    known = world(*facts, s0="2019-01-03", s1="2019-01-04")
    [_, second, _] = day_by_day(known, judge(known))
    assert not second.turns["left"].turned
    assert len(second.turns["left"].after.backing.articles) == 2


def test_dates_that_go_round_in_a_circle_end() -> None:
    known = world(*CIRCLE, s0="2019-01-03", s1="2019-01-04", s2="2019-01-05")
    assert [on for on, _, _ in days(known)] == [Date(2019, 1, 3), Date(2019, 1, 4), Date(2019, 1, 5), None]


def test_a_day_costs_what_its_own_sources_bear_on() -> None:
    """However many days there are: each of these sources says something on one fact, and has a day of its own."""
    names = [f"p{n}" for n in range(30)]
    facts = [{"id": f"f{n}", "says": [said(name)]} for n, name in enumerate(names)]
    known = world(*facts, **{name: f"2019-03-{n + 1:02}" for n, name in enumerate(names)})
    assert [turns for on, _, turns in days(known) if on] == [[f"f{n}"] for n in range(30)]


def test_the_real_articles_are_known_on_two_days_and_one_of_them_on_none() -> None:
    known = load(Path(ROOT))[0]
    assert [(on, sources) for on, sources, _ in days(known)] == [
        (Date(2019, 1, 3), ["s0", "s1", "s2"]),
        (Date(2019, 1, 4), ["s4"]),
        (None, ["s3"]),
    ]
