"""What an inquiry finds is its own word: the witnesses behind it are named and not counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.standing import judge
from tests.standing.world import ASKED, Typed, counts, dossier, judged, said, source

FOUND = said("s0", "ministry", act="finds", witnesses=["exile", "envoy"])
SETTLED: Typed = {"settles": ["ministry"]}
COUNTED: Typed = {"statement": None, "question": "How many envoys left?", "unit": "envoys"}

STANDINGS: dict[str, tuple[list[Typed], Typed, str, tuple[int, int]]] = {
    "an inquiry finds it": ([FOUND], {}, "reported", (1, 1)),
    "its witnesses say so too": ([FOUND, said("s1", "exile")], {}, "reported", (2, 2)),
    "who could settle it finds it": ([FOUND], SETTLED, "confirmed", (1, 1)),
    "who speaks for one who could": ([said("s0", "official", act="finds")], SETTLED, "confirmed", (1, 1)),
    "only a witness could settle it": ([FOUND], {"settles": ["exile"]}, "reported", (1, 1)),
    "who could settle it finds it likely": ([{**FOUND, "sure": "possible"}], SETTLED, "reported as possible", (1, 1)),
    "the text leaves open who finds it": ([{**FOUND, "doubt": "by"}], SETTLED, "stated", (1, 0)),
    "only a title has the finding": ([{**FOUND, "headline": "yes"}], SETTLED, "unknown", (0, 0)),
    "a witness denies what is found": ([FOUND, said("s1", "exile", act="denies")], SETTLED, "disputed", (1, 1)),
    "two inquiries find it": ([FOUND, said("s1", "agency", act="finds")], {}, "reported", (2, 2)),
    "two inquiries find what cannot both be true": (
        [{**FOUND, "answer": "asylum"}, said("s1", "agency", act="finds", answer="nothing")],
        ASKED,
        "disputed",
        (2, 2),
    ),
    "two inquiries find what goes together": (
        [{**FOUND, "answer": "shelter"}, said("s1", "agency", act="finds", answer="nothing")],
        {**ASKED, "settles": []},
        "reported",
        (2, 2),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("says", "fact", "standing", "counted"), STANDINGS.values(), ids=STANDINGS)
def test_how_a_fact_stands_by_a_finding(
    says: Sequence[Typed], fact: Typed, standing: str, counted: tuple[int, int]
) -> None:
    found = judged(*says, **fact)
    assert (found.standing.name, counts(found)) == (standing, counted)


SENTENCES: dict[str, tuple[list[Typed], Typed, str]] = {
    "one finds it": ([FOUND], {}, "That is what Ministry found."),
    "an article says it as well": ([FOUND, said("s1")], {}, "That is what Ministry found."),
    "two find it": ([FOUND, said("s1", "agency", act="finds")], {}, "That is what Ministry and Agency found."),
    "it is passed on by a paper": ([said("s0", "herald ministry", act="finds")], {}, "That is what Ministry found."),
    "one answer of two is found": (
        [{**FOUND, "answer": "shelter"}, said("s1", "agency", answer="nothing")],
        ASKED,
        "“He asked for shelter” is what Ministry found.",
    ),
    "one finds two answers": (
        [{**FOUND, "answer": "shelter"}, {**FOUND, "answer": "nothing"}],
        ASKED,
        "“He asked for shelter” and “He asked nothing” is what Ministry found.",
    ),
    "one amount of two is found": (
        [{**FOUND, "amount": "over 12"}, said("s1", "agency", amount="14")],
        COUNTED,
        "“Over 12 envoys” is what Ministry found.",
    ),
}


@pytest.mark.parametrize(("says", "fact", "sentence"), SENTENCES.values(), ids=SENTENCES)
def test_the_reason_says_whose_finding_it_is(says: Sequence[Typed], fact: Typed, sentence: str) -> None:
    found = judged(*says, **fact).reasons
    assert [reason for reason in found if reason.endswith(" found.")] == [sentence]


NO_FINDING = {
    "it is found likely": {**FOUND, "sure": "possible"},
    "the text leaves open who finds it": {**FOUND, "doubt": "by"},
    "a title has the finding": {**FOUND, "headline": "yes"},
    "nobody finds it": said("s0", "ministry"),
}


@pytest.mark.parametrize("testimony", NO_FINDING.values(), ids=NO_FINDING)
def test_what_is_not_plainly_found_is_called_no_finding(testimony: Typed) -> None:
    assert " found." not in judged(testimony).reason


def test_a_report_finds_with_its_own_voice() -> None:
    world = dossier({"id": "left", "says": [said("s0", act="finds")], **SETTLED})
    report = source("s0", sort="report", voice="ministry")
    found = judge(replace(world, sources={**world.sources, "s0": report}))["left"]
    assert found.standing.name == "confirmed"
    assert "That is what Ministry found." in found.reasons


def test_nothing_hangs_on_a_witness_and_everybody_named_is_found() -> None:
    known = Judged(dossier({"id": "left", "says": [FOUND, said("s1", "agency")]}))
    assert {left.name for left in known.hanging["left"]} == {"ministry", "s0", "agency", "s1"}
    assert known.sayings["exile"] == ()
    assert [(saying.view.id, len(saying.passages)) for saying in known.witnessed["exile"]] == [("left", 1)]
