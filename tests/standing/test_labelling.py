"""What stands in brackets behind a label is true of the fact at which it stands, and not only of its standing."""

from __future__ import annotations

import pytest

from tests.standing.world import ASKED, Typed, are, judged, said

ASYLUM, SHELTER, NOTHING = ({"answer": answer} for answer in ("asylum", "shelter", "nothing"))
TITLE: Typed = {"headline": "yes"}
TOGETHER = are("compatible")

BRIEF: dict[str, tuple[list[Typed], Typed, str]] = {
    "somebody is cited": ([said("s0", "exile"), said("s1")], {}, "one of the two articles tells where it comes from"),
    "every article cites somebody": (
        [said("s0", "exile"), said("s1", "herald")],
        {},
        "we are told where it comes from",
    ),
    "two of three articles cite somebody, be it a crowd": (
        [said("s0", "exile"), said("s1", "media"), said("s2", "herald", doubt="by")],
        {},
        "two of the three articles tell where it comes from",
    ),
    "two answers in nobody's words but the article's": (
        [said("s0", **ASYLUM), said("s0", **SHELTER)],
        TOGETHER,
        "the article answers in its own words; the two answers do not contradict each other",
    ),
    "two numbers of two scopes": (
        [said("s0", amount="12", scope="crew"), said("s1", amount="15", scope="passengers")],
        {"statement": None, "question": "How many left?", "unit": "people"},
        "the articles answer in their own words; the two numbers do not contradict each other",
    ),
    "two answers pull two ways, as the sign beside the label says": (
        [said("s0", **ASYLUM), said("s1", **SHELTER)],
        are("tension"),
        "the articles answer in their own words",
    ),
    "two answers are hedged": (
        [said("s0", sure="possible", **ASYLUM), said("s1", sure="alleged", **SHELTER)],
        TOGETHER,
        "nobody states any answer as a fact; the two answers do not contradict each other",
    ),
    "an unnamed group is cited": ([said("s0", "media")], {}, "only an unnamed group is cited for it"),
    "two unnamed groups are cited": (
        [said("s0", "media"), said("s1", "observers")],
        {},
        "only unnamed groups are cited for it",
    ),
    "every answer is somebody's": (
        [said("s0", "exile", **ASYLUM), said("s1", "herald", **SHELTER)],
        TOGETHER,
        "we are told where each answer comes from; the two answers do not contradict each other",
    ),
    "one of three answers is somebody's": (
        [said("s0", "exile", **ASYLUM), said("s1", **SHELTER), said("s2", **NOTHING)],
        TOGETHER,
        "we are told where one of the three answers comes from; no two of the answers contradict each other",
    ),
    "two of three answers are somebody's, and one is perhaps": (
        [said("s0", "exile", **ASYLUM), said("s1", "herald", **SHELTER), said("s2", "media", doubt="by", **NOTHING)],
        TOGETHER,
        "we are told where two of the three answers come from; no two of the answers contradict each other",
    ),
    "one of two answers is somebody's, the other a crowd's": (
        [said("s0", "exile", **ASYLUM), said("s1", "media", **SHELTER)],
        TOGETHER,
        "we are told where each answer comes from; the two answers do not contradict each other",
    ),
    "one of two answers is a crowd's": (
        [said("s0", "media", **ASYLUM), said("s1", **SHELTER)],
        TOGETHER,
        "for some answers an unnamed group is cited; the two answers do not contradict each other",
    ),
    "nobody is cited": ([said("s0")], {}, "the article says it in its own words"),
    "it is left open who is cited, and nobody is": (
        [said("s0", "exile", doubt="by"), said("s1")],
        {},
        "the articles do not say clearly where it comes from",
    ),
    "it is about the texts": ([said("s0")], {"of_the_texts": "yes"}, "anyone with the article can check it"),
    "all hedge": ([said("s0", "exile", sure="possible")], {}, "nobody states it as a fact"),
    "all hedge under a title that does not": (
        [said("s0", "exile", sure="possible"), said("s0", **TITLE)],
        {},
        "only a headline states it as a fact",
    ),
    "two answers exclude each other": (
        [said("s0", **ASYLUM), said("s1", **NOTHING)],
        ASKED,
        "the answers cannot all be true",
    ),
    "two numbers exclude each other": (
        [said("s0", amount="12"), said("s1", amount="15")],
        {"statement": None, "question": "How many left?", "unit": "people"},
        "the numbers cannot all be right",
    ),
    "it is said and denied": ([said("s0"), said("s1", act="denies")], {}, "it is both said and denied"),
    "one answer is said and denied": (
        [said("s0", **ASYLUM), said("s1", act="denies", **ASYLUM)],
        ASKED,
        "an answer is both said and denied",
    ),
    "one answer is said and denied, and excludes another": (
        [said("s0", **ASYLUM), said("s1", act="denies", **ASYLUM), said("s2", **NOTHING)],
        ASKED,
        "the answers cannot all be true",
    ),
    "nobody answers": ([said("s0", act="left-open")], {}, "no article answers it"),
    "a title alone answers": ([said("s0", **TITLE)], {}, "only a headline answers it"),
    "what was said was taken back": (
        [said("s0", "ministry"), said("s0", "ministry", act="withdraws")],
        {},
        "all that was said of it was taken back",
    ),
}


@pytest.mark.parametrize(("says", "fact", "brief"), BRIEF.values(), ids=BRIEF)
def test_a_label_says_in_brief_what_is_so_of_its_fact(says: list[Typed], fact: Typed, brief: str) -> None:
    assert judged(*says, **fact).brief == brief


SIDES: dict[str, tuple[list[Typed], Typed, tuple[str, ...], bool]] = {
    "said": ([said("s0", "exile")], {}, (), False),
    "taken for granted alone": ([said("s0", sure="presupposed")], {}, (), False),
    "hedged": ([said("s0", "exile", sure="possible")], {}, (), True),
    "alleged and denied": ([said("s0", "exile", sure="alleged"), said("s1", act="denies")], {}, (), True),
    "left open": ([said("s0", act="left-open")], {}, (), True),
    "said and denied": (
        [said("s0", "exile"), said("s1", act="denies")],
        {},
        ("Said · 1 article, 1 voice: Exile", "Denied · 1 article, nobody cited"),
        True,
    ),
    "a question, which says nothing itself": ([said("s0", **ASYLUM), said("s1", **NOTHING)], ASKED, (), False),
}


@pytest.mark.parametrize(("says", "fact", "sides", "in_doubt"), SIDES.values(), ids=SIDES)
def test_a_statement_that_is_disputed_is_listed_with_both_sides_and_one_in_doubt_with_its_label(
    says: list[Typed], fact: Typed, sides: tuple[str, ...], *, in_doubt: bool
) -> None:
    found = judged(*says, **fact)
    assert (found.sides, found.in_doubt) == (sides, in_doubt)


def test_what_the_texts_show_has_a_mark_of_its_own() -> None:
    assert judged(said("s0")).shown_as.glyph == "■"
    assert judged(said("s0"), of_the_texts="yes").shown_as.glyph == "≡"
