"""What stands in brackets behind a label is true of the fact at which it stands, and not only of its standing."""

from __future__ import annotations

import pytest

from tests.standing.world import ASKED, Typed, are, judged, said

ASYLUM, SHELTER, NOTHING = ({"answer": answer} for answer in ("asylum", "shelter", "nothing"))
TITLE: Typed = {"headline": "yes"}
TOGETHER = are("compatible")

BRIEF: dict[str, tuple[list[Typed], Typed, str]] = {
    "somebody is cited": ([said("s0", "exile"), said("s1")], {}, "it is clear who says so"),
    "an unnamed group is cited": ([said("s0", "media")], {}, "only an unnamed group is cited for it"),
    "two unnamed groups are cited": (
        [said("s0", "media"), said("s1", "observers")],
        {},
        "only unnamed groups are cited for it",
    ),
    "every answer is somebody's": (
        [said("s0", "exile", **ASYLUM), said("s1", "herald", **SHELTER)],
        TOGETHER,
        "it is clear who gives each answer",
    ),
    "one of three answers is somebody's": (
        [said("s0", "exile", **ASYLUM), said("s1", **SHELTER), said("s2", **NOTHING)],
        TOGETHER,
        "it is clear who gives one of the three answers",
    ),
    "two of three answers are somebody's, one is a crowd's": (
        [said("s0", "exile", **ASYLUM), said("s1", "herald", **SHELTER), said("s2", "media", **NOTHING)],
        TOGETHER,
        "it is clear who gives two of the three answers",
    ),
    "one of two answers is a crowd's": (
        [said("s0", "media", **ASYLUM), said("s1", **SHELTER)],
        TOGETHER,
        "of some answers an unnamed group is cited",
    ),
    "nobody is cited": ([said("s0")], {}, "the article cites nobody"),
    "it is left open who is cited, and nobody is": (
        [said("s0", "exile", doubt="by"), said("s1")],
        {},
        "the articles cite nobody clearly",
    ),
    "it is about the texts": ([said("s0")], {"of_the_texts": "yes"}, "whoever reads them sees it"),
    "all hedge": ([said("s0", "exile", sure="possible")], {}, "nobody says it outright"),
    "all hedge under a title that does not": (
        [said("s0", "exile", sure="possible"), said("s0", **TITLE)],
        {},
        "only a headline says it outright",
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
