"""The page of what was known when: only where days differ and are known, and what it cannot tell is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.addresses import PAGES
from generator.judged import Judged
from generator.model import Dossier
from generator.pages import so_far
from generator.site import publish
from tests.standing.test_unfolding import world
from tests.standing.world import ASKED, Typed, said

FACTS: list[Typed] = [
    {"id": "left", "says": [said("s0", "exile", sure="believed"), said("s1", "herald", when="2018-11")]},
    {**ASKED, "id": "asked", "says": [said("s0", "exile", answer="asylum"), said("s1", "deputy", answer="shelter")]},
    {"id": "returned", "says": [said("s0", "exile"), said("s1", "exile"), said("s3", "exile")]},
    {
        "id": "judged-again",  # with the date of the first, and as before
        "says": [said("s0", "exile"), said("s0", "herald", act="no-comment", when="a month before fact:left")],
    },
    {"id": "age", "background": "yes", "says": [said("s1")]},
    {"id": "rested", "says": [said("s3")]},
]


def page(known: Dossier) -> str:
    return publish(Judged(known), []).files[PAGES["known"]].decode()


def two_days() -> Dossier:
    known = world(*FACTS, s0="2019-01-03", s1="2019-01-04")
    return replace(known, sources={name: known.sources[name] for name in ("s0", "s1", "s3")})


def test_each_day_tells_what_it_brought_and_what_it_changed() -> None:
    first, second, last = page(two_days()).split("\n## ")[1:]
    assert first.startswith("3 January 2019")
    assert "One article came out on this day. Of the case, it speaks of four facts." in first
    assert second.startswith("4 January 2019")
    assert (
        "One article came out on this day. Of the case, no fact was new; two stood otherwise than before; one was "
        "spoken of again and stood as before. One fact of the background or about the articles themselves is not shown."
    ) in second
    assert "Before: reported as possible, 1 article, citing Exile.</span>" in second
    assert "New answer: “He asked for shelter.”</span>" in second
    assert last.startswith("The article whose day is not known")
    assert "It is counted last, and on no day. Of the case, one fact was new" in last


def test_the_newest_state_is_that_of_all_pages() -> None:
    judged = Judged(two_days())
    made = so_far.known(judged)
    last = {
        view.id: view.judgement
        for day in made.shows["days"]  # type: ignore[attr-defined]
        for view in (*day.new, *(fact.after for fact in day.otherwise))
    }
    assert {name: judgement.label for name, judgement in last.items()} == {
        name: judged.judgements[name].label for name in last
    }


@pytest.mark.parametrize("days", [{}, {"s0": "2019-01-03"}, {"s0": "2019-01-03", "s1": "2019-01-03"}, {"s0": "2019"}])
def test_without_two_days_that_are_known_there_is_no_such_page(days: dict[str, str]) -> None:
    made = publish(Judged(world(*FACTS, **days)), [])
    assert PAGES["known"] not in made.files
    assert PAGES["known"] not in str(made.nav)
    assert not any(b"known.md" in content for content in made.files.values())


def test_with_them_the_menu_and_the_timeline_lead_to_it() -> None:
    made = publish(Judged(two_days()), [])
    assert PAGES["known"] in str(made.nav)
    assert b"[What was known when](known.md)" in made.files[PAGES["timeline"]]
