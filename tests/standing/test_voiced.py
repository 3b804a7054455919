"""Whose voice speaks in a source: in a report wherever it cites nobody, in an article what its author saw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.model import Dossier
from generator.standing import judge
from tests.standing.world import ASKED, Typed, dossier, said, source

SPOKEN = ("report", "book", "letter", "transcript")
UNSPOKEN = ("article", "dispatch", "broadcast", "web page", "data set", "other")


def voiced(*says: Typed, sort: str = "report", **fact: object) -> Dossier:
    """One fact, in a world where the exile's voice speaks in ``s0``, which is of this sort."""
    world = dossier({"id": "left", **fact, "says": says})
    return replace(world, sources={**world.sources, "s0": source("s0", sort=sort, voice="exile")})


CHAINS: dict[str, tuple[str, Typed, tuple[str, ...]]] = {
    **{f"a {sort} cites nobody": (sort, said("s0"), ("exile",)) for sort in SPOKEN},
    **{f"a source of the sort {sort} cites nobody": (sort, said("s0"), ()) for sort in UNSPOKEN},
    **{f"{sort}: its author saw it": (sort, said("s0", knew="saw"), ("exile",)) for sort in (*SPOKEN, *UNSPOKEN)},
    "an article whose author was told": ("article", said("s0", knew="told"), ()),
    "a report whose author was told": ("report", said("s0", knew="told"), ("exile",)),
    "a report cites somebody": ("report", said("s0", "ministry"), ("ministry",)),
    "a report cites who passes on somebody's words": ("report", said("s0", "herald ministry"), ("herald", "ministry")),
    "an article cites somebody who saw it": ("article", said("s0", "ministry", knew="saw"), ("ministry",)),
    "the title of a report": ("report", said("s0", headline="yes"), ()),
    "the title of a report cites somebody": ("report", said("s0", "ministry", headline="yes"), ("ministry",)),
    "a source without a voice": ("report", said("s1"), ()),
}


@pytest.mark.parametrize(("sort", "testimony", "chain"), CHAINS.values(), ids=CHAINS)
def test_who_speaks(sort: str, testimony: Typed, chain: tuple[str, ...]) -> None:
    world = voiced(testimony, sort=sort)
    assert world.chain_of(world.facts["left"].says[0]) == chain


def test_a_voice_of_a_source_changes_nothing_that_is_typed() -> None:
    world = voiced(said("s0"))
    assert world.facts["left"].says[0].by == ()


SETTLED: Typed = {"settles": ["exile"]}
STANDINGS: dict[str, tuple[list[Typed], Typed, str, int]] = {
    "a report speaks": ([said("s0")], {}, "reported", 1),
    "a report hedges": ([said("s0", sure="believed")], {}, "reported as possible", 1),
    "a report takes it for granted": ([said("s0", sure="presupposed")], {}, "stated", 0),
    "a report speaks, and an article cites its author": ([said("s0"), said("s1", "exile")], {}, "reported", 1),
    "a report speaks, and cites somebody too": ([said("s0"), said("s0", "ministry")], {}, "reported", 2),
    "a report speaks, and an article says it in its own words": ([said("s0"), said("s1")], {}, "reported", 1),
    "only its title says so": ([said("s0", headline="yes")], {}, "unknown", 0),
    "a report of one who settles it says so": ([said("s0")], SETTLED, "reported", 1),
    "a report of one who settles it confirms": ([said("s0", act="confirms")], SETTLED, "confirmed", 1),
    "a report denies what somebody says": ([said("s0", act="denies"), said("s1", "envoy")], {}, "disputed", 1),
    "a report denies what somebody alleges": (
        [said("s0", act="denies"), said("s1", "envoy", sure="alleged")],
        {},
        "denied",
        1,
    ),
    "its author says that they do not know": ([said("s0", act="does-not-know")], {}, "unknown", 0),
}


@pytest.mark.parametrize(("says", "fact", "standing", "origins"), STANDINGS.values(), ids=STANDINGS)
def test_how_a_fact_stands_by_it(says: Sequence[Typed], fact: Typed, standing: str, origins: int) -> None:
    found = judge(voiced(*says, **fact))["left"]
    assert (found.standing.name, found.backing.count) == (standing, origins)


@pytest.mark.parametrize(("says", "fact", "standing", "origins"), STANDINGS.values(), ids=STANDINGS)
def test_it_is_the_same_as_if_the_voice_were_typed(
    says: Sequence[Typed], fact: Typed, standing: str, origins: int
) -> None:
    typed = [
        each if each["by"] or each.get("headline") or "s0" not in each["at"] else {**each, "by": ["exile"]}
        for each in says
    ]
    spoken, cited = (judge(voiced(*each, **fact))["left"] for each in (says, typed))
    assert replace(spoken, fact=cited.fact) == cited
    assert (standing, origins) == (cited.standing.name, cited.backing.count)


MAIN: dict[str, tuple[list[Typed], str]] = {
    "it speaks": ([said("s0")], "One report says so; its author is Exile."),
    "it cites somebody": ([said("s0", "ministry")], "One report says so, citing Ministry."),
    "it speaks and cites": (
        [said("s0"), said("s0", "ministry")],
        "One report says so, with two separate voices behind it: Exile and Ministry.",
    ),
    "an article cites its author": (
        [said("s0"), said("s1", "exile")],
        "One report and one article say so; both trace back to Exile.",
    ),
    "an article says it in its own words": (
        [said("s0"), said("s1")],
        "One report and one article say so. Of these, one is by Exile. One cites nobody.",
    ),
    "it takes it for granted": (
        [said("s0", sure="presupposed")],
        "One report takes it for granted, in words of Exile; none says so outright.",
    ),
    "it gives a date that the other does not": (
        [said("s0", when="2019-01-03"), said("s1")],
        "One of the two sources, written by Exile, says 3 January 2019.",
    ),
}


@pytest.mark.parametrize(("says", "sentence"), MAIN.values(), ids=MAIN)
def test_it_is_said_that_it_speaks_and_cites_nobody(says: Sequence[Typed], sentence: str) -> None:
    assert sentence in judge(voiced(*says))["left"].reason


def test_its_author_is_named_where_they_were_silent() -> None:
    [reason] = judge(voiced(said("s0", act="does-not-know")))["left"].reasons
    assert "exile" in reason.casefold()


def test_its_author_behind_two_answers_is_called_out() -> None:
    found = judge(voiced(said("s0", answer="asylum"), said("s1", "exile", answer="shelter"), **ASKED))["left"]
    assert [two.voice for two in found.two_faced] == ["exile"]


def test_the_fact_hangs_on_its_author_and_on_the_source() -> None:
    judged = Judged(voiced(said("s0")))
    assert {left.name: [fall.name for fall in left.falls] for left in judged.hanging["left"]} == {
        "exile": ["unsaid"],
        "s0": ["unsaid"],
    }


def test_it_stands_with_its_author_and_among_who_says_what() -> None:
    judged = Judged(voiced(said("s0")))
    assert [saying.view.id for saying in judged.sayings["exile"]] == ["left"]
    assert [[voice.id for voice in passage.voices] for passage in judged.chains] == [["exile"]]
    assert [known.id for known in judged.voiced["exile"]] == ["s0"]


WHOSE: dict[str, tuple[list[Typed], Typed, str]] = {
    "a report": ([said("s0")], {}, "the author of the report says it"),
    "a report that cites somebody": ([said("s0", "ministry")], {}, "we are told where it comes from"),
    "a report, and an article that cites somebody": (
        [said("s0"), said("s1", "herald")],
        {},
        "we are told whose word it is",
    ),
    "a report, and an article that cites nobody": (
        [said("s0"), said("s1")],
        {},
        "one of the two sources tells whose word it is",
    ),
    "a report with two answers": (
        [said("s0", answer="shelter"), said("s0", answer="nothing")],
        ASKED,
        "we are told whose word each answer is; the two answers do not contradict each other",
    ),
}


@pytest.mark.parametrize(("says", "fact", "brief"), WHOSE.values(), ids=WHOSE)
def test_of_what_an_author_says_nobody_is_told_where_it_comes_from(says: list[Typed], fact: Typed, brief: str) -> None:
    assert judge(voiced(*says, **fact))["left"].brief == brief
