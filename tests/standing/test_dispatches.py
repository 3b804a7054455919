"""Dispatches: several prints of one text are one article behind a fact, and each is still there without the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.model import Dispatch, Dossier
from generator.standing import day_by_day, judge
from tests.standing.world import ASKED, Typed, counts, dossier, said, source

WIRE = {"id": "harbour-wire", "name": "the wire of the harbour", "prints": ["s0#p2-3", "s1#p2"]}
"""A text that two sources print; in both, passage 5 is their own."""


def own(at: str, by: str = "", **more: object) -> Typed:
    """A testimony outside of the prints."""
    return said(at, by, **more) | {"at": f'{at}#p5 "two words"'}


def wired(*says: Typed, agency: str | None = None, also: Sequence[Typed] = (), **fact: object) -> Dossier:
    """One fact, in a world where sources print dispatches."""
    world = dossier({"id": "left", **fact, "says": says})
    known = [Dispatch.model_validate(typed) for typed in ({**WIRE, "agency": agency}, *also)]
    return replace(world, dispatches={dispatch.id: dispatch for dispatch in known})


COUNTED: dict[str, tuple[list[Typed], tuple[int, int], str]] = {
    "two prints": ([said("s0"), said("s1")], (1, 0), "1 article (2 prints of one dispatch are counted once)"),
    "two prints and another article": (
        [said("s0"), said("s1"), said("s2")],
        (2, 0),
        "2 articles (2 prints of one dispatch are counted once)",
    ),
    "one print": ([said("s0")], (1, 0), "1 article"),
    "one print and what another source says of its own": ([said("s0"), own("s1")], (2, 0), "2 articles"),
    "two prints, and one source says it in its own words too": (
        [said("s0"), said("s1"), own("s1")],
        (2, 0),
        "2 articles (2 prints of one dispatch are counted once)",
    ),
    "two prints, and both sources say it in their own words too": (
        [said("s0"), said("s1"), own("s0"), own("s1")],
        (2, 0),
        "2 articles (2 prints of one dispatch are counted once)",
    ),
    "one print, and its source says it in its own words too": ([said("s0"), own("s0")], (1, 0), "1 article"),
    "two prints that cite one voice": (
        [said("s0", "ministry"), said("s1", "ministry")],
        (1, 1),
        "1 article, citing Ministry (2 prints of one dispatch are counted once)",
    ),
    "two prints, one of which leaves out whom it has it from": (
        [said("s0", "ministry"), said("s1")],
        (1, 1),
        "1 article, citing Ministry (2 prints of one dispatch are counted once)",
    ),
    "two prints that deny it": (
        [said("s0", act="denies"), said("s1", act="denies")],
        (0, 0),
        "denied in 1 article (2 prints of one dispatch are counted once)",
    ),
    "two prints that leave it open": (
        [said("s0", act="left-open"), said("s1", act="left-open")],
        (0, 0),
        "raised and left open in 1 article",
    ),
}


@pytest.mark.parametrize(("says", "counted", "line"), COUNTED.values(), ids=COUNTED)
def test_prints_count_as_one_article(says: Sequence[Typed], counted: tuple[int, int], line: str) -> None:
    judged = Judged(wired(*says))
    assert counts(judged.judgements["left"]) == counted
    assert judged.facts["left"].counts == line


def test_the_reason_says_so_in_plain_words() -> None:
    [reason] = judge(wired(said("s0"), said("s1")))["left"].reasons
    assert reason.endswith(" Two prints of one dispatch, the wire of the harbour, count as one article.")


def test_two_dispatches_are_two_articles() -> None:
    other = {"id": "island-wire", "name": "the wire of the island", "prints": ["s2#p2", "s3#p2"]}
    judged = Judged(wired(*(said(f"s{n}") for n in range(4)), also=[other]))
    assert judged.facts["left"].counts == "2 articles (4 prints of two dispatches count as two)"


def test_prints_are_counted_by_the_noun_of_their_sort() -> None:
    world = wired(said("s0"), said("s1"))
    world = replace(world, sources={**world.sources, **{s: source(s, sort="web page") for s in ("s0", "s1")}})
    assert Judged(world).facts["left"].counts == "1 web page (2 prints of one dispatch are counted once)"


SPOKEN: dict[str, tuple[Typed, tuple[str, ...]]] = {
    "a print that cites nobody": (said("s0"), ("wire",)),
    "a print that cites somebody": (said("s0", "ministry"), ("ministry",)),
    "what the source says beside it": (own("s0"), ()),
    "a title within the print": (said("s0", headline="yes"), ()),
    "a source that does not print it": (said("s2"), ()),
}


@pytest.mark.parametrize(("testimony", "chain"), SPOKEN.values(), ids=SPOKEN)
def test_its_agency_speaks_in_it(testimony: Typed, chain: tuple[str, ...]) -> None:
    world = wired(testimony, agency="wire")
    assert world.chain_of(world.facts["left"].says[0]) == chain


def test_without_one_print_the_other_stays_and_without_the_dispatch_none() -> None:
    judged = Judged(wired(said("s0"), said("s1")))
    falls = {left.name: [fall.name for fall in left.falls] for left in judged.hanging["left"]}
    assert falls == {"s0": [], "s1": [], "harbour-wire": ["unsaid"]}
    assert judged.facts["left"].dependence == ("Only the wire of the harbour (in all its prints) says so.",)


def test_a_print_alone_is_left_out_as_its_article() -> None:
    judged = Judged(wired(said("s0")))
    assert [left.name for left in judged.hanging["left"]] == ["s0"]


def test_prints_that_differ_are_no_article_that_says_both() -> None:
    judged = Judged(wired(said("s0", answer="asylum"), said("s1", answer="nothing"), **ASKED))
    assert judged.judgements["left"].torn == ()
    assert [len(answer.backing.articles) for answer in judged.judgements["left"].given] == [1, 1]


def test_a_day_later_another_print_adds_no_article() -> None:
    days = {"s0": "2019-01-03", "s1": "2019-01-04"}
    world = wired(said("s0"), said("s1"))
    dated = {name: source(name, published={"when": day, "basis": "Printed."}) for name, day in days.items()}
    known = replace(world, sources={**world.sources, **dated})
    days_in_turn = day_by_day(known, judge(known))
    turns = [day.turns["left"] for day in days_in_turn if "left" in day.turns]
    assert [(len(turn.after.backing.articles), turn.turned) for turn in turns] == [(1, False), (1, False)]
