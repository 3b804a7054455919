"""Who counts as one voice on a page: the same for all answers, dates and amounts, so that no two counts contradict."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.load import load
from generator.standing import Backing, Explained, judge
from tests.harness import DOSSIER, ROOT
from tests.standing.test_hanging import without
from tests.standing.world import ASKED, Typed, dossier, judged, said

MEASURED: Typed = {"statement": None, "question": "How many left?", "unit": "people"}

CASES: dict[str, tuple[list[Typed], Typed, dict[str, int], int]] = {
    "nobody twice": (
        [said("s0", answer="asylum"), said("s1", answer="shelter")],
        ASKED,
        {"asylum": 0, "shelter": 0},
        0,
    ),
    "one voice behind two answers": (
        [said("s0", "exile", answer="asylum"), said("s1", "exile", answer="shelter")],
        ASKED,
        {"asylum": 1, "shelter": 1},
        1,
    ),
    "two voices, one behind each": (
        [said("s0", "exile", answer="asylum"), said("s1", "diplomat", answer="shelter")],
        ASKED,
        {"asylum": 1, "shelter": 1},
        2,
    ),
    "who passes the other on for one answer": (
        [
            said("s0", "herald exile", answer="asylum"),
            said("s1", "herald", answer="shelter"),
            said("s2", "exile", answer="shelter"),
        ],
        ASKED,
        {"asylum": 1, "shelter": 1},
        1,
    ),
    "two whom one paper passes on for another answer": (
        [
            said("s0", "exile", answer="shelter"),
            said("s1", "diplomat", answer="shelter"),
            said("s2", "herald exile", answer="nothing"),
            said("s3", "herald diplomat", answer="nothing"),
        ],
        ASKED,
        {"shelter": 1, "nothing": 1},
        1,
    ),
    "who passes the other on in denying it": (
        [
            said("s0", "exile", answer="asylum"),
            said("s1", "diplomat", answer="shelter"),
            said("s2", "exile diplomat", answer="asylum", act="denies"),
        ],
        ASKED,
        {"asylum": 1, "shelter": 1},
        1,
    ),
    "two who speak for one body": (
        [said("s0", "official", answer="asylum"), said("s1", "spokeswoman", answer="shelter")],
        ASKED,
        {"asylum": 1, "shelter": 1},
        1,
    ),
    "a vague voice that is passed on elsewhere": (
        [said("s0", "media", answer="asylum"), said("s1", "herald media", answer="shelter")],
        ASKED,
        {"asylum": 0, "shelter": 1},
        1,
    ),
    "who is only perhaps cited for one answer": (
        [said("s0", "exile", answer="asylum", doubt="by"), said("s1", "exile", answer="shelter")],
        ASKED,
        {"asylum": 0, "shelter": 1},
        1,
    ),
    "what is taken for granted ties nobody to anybody": (
        [
            said("s0", "herald exile", answer="asylum", sure="presupposed"),
            said("s1", "herald", answer="shelter"),
            said("s2", "exile", answer="shelter"),
        ],
        ASKED,
        {"asylum": 0, "shelter": 2},
        2,
    ),
    "a silence ties nobody to anybody": (
        [
            said("s0", "herald exile", act="no-comment"),
            said("s1", "herald", answer="shelter"),
            said("s2", "exile", answer="asylum"),
        ],
        ASKED,
        {"asylum": 1, "shelter": 1},
        2,
    ),
    "who passes the other on for one amount": (
        [
            said("s0", "herald exile", amount="12"),
            said("s1", "herald", amount="15"),
            said("s2", "exile", amount="15"),
        ],
        MEASURED,
        {"12 people": 1, "15 people": 1},
        1,
    ),
    "who passes the other on for one date": (
        [
            said("s0", "herald exile", when="2018-11"),
            said("s1", "herald", when="2018-12"),
            said("s2", "exile", when="2018-12"),
        ],
        {},
        {"2018-11": 1, "2018-12": 1},
        1,
    ),
}


def blocks(found: Explained) -> dict[str, Backing]:
    """What carries each answer or amount; of a statement each date."""
    if found.fact.question:
        return {answer.text if answer.reading else answer.id: answer.backing for answer in found.given}
    return {reading.span.edtf: reading.backing for reading in found.dating.readings}


@pytest.mark.parametrize(("says", "fact", "each", "in_all"), CASES.values(), ids=CASES)
def test_the_same_voices_are_one_for_every_answer(
    says: list[Typed], fact: Typed, each: dict[str, int], in_all: int
) -> None:
    found = judged(*says, **fact)
    assert ({key: behind.count for key, behind in blocks(found).items()}, found.backing.count) == (each, in_all)


def test_who_is_left_out_ties_nobody_any_more() -> None:
    says = [
        said("s0", "herald exile", answer="asylum"),
        said("s1", "herald", answer="shelter"),
        said("s2", "exile", answer="shelter"),
    ]
    known = dossier({"id": "left", **ASKED, "says": says})
    assert judge(known)["left"].backing.count == 1
    assert judge(without(known, "s0"))["left"].backing.count == 2


def test_what_was_taken_back_ties_nobody_any_more() -> None:
    says = [
        said("s0", "herald exile", answer="asylum", said="2018-12-01"),
        said("s1", "exile", answer="asylum", act="withdraws", said="2018-12-02"),
        said("s1", "herald", answer="shelter"),
        said("s2", "exile", answer="shelter"),
    ]
    assert judged(*says, **ASKED).backing.count == 2


TOLD: dict[str, tuple[list[Typed], str]] = {
    "no answer has them side by side": (
        [said("s0", "official", answer="asylum"), said("s1", "spokeswoman", answer="shelter")],
        "In all, Official and Spokeswoman count as one voice, because both may be repeating the same statement.",
    ),
    "an answer has them side by side": (
        [
            said("s0", "official", answer="asylum"),
            said("s1", "spokeswoman", answer="asylum"),
            said("s2", answer="shelter"),
        ],
        "",
    ),
    "it is the same one": (
        [said("s0", "official", answer="asylum"), said("s1", "official", answer="shelter")],
        "",
    ),
}


@pytest.mark.parametrize(("says", "sentence"), TOLD.values(), ids=TOLD)
def test_a_count_that_no_answer_explains_is_explained(says: list[Typed], sentence: str) -> None:
    reason = judged(*says, **ASKED).reason
    assert sentence in reason
    assert ("In all," in reason) == bool(sentence)


# --- no two counts on a page contradict each other --------------------------------------------------------------------


def all_blocks(found: Explained) -> Iterator[tuple[Backing, Iterable[Backing]]]:
    """Each count that is printed for all, with the counts that are printed for a part of the same."""
    dating = found.dating
    dates = [who for reading in dating.readings for one in reading.members for who in (one.exact, one.backing)]
    amounts = [one.exact for answer in found.given if answer.reading for one in answer.reading.members]
    yield found.backing, [*(answer.backing for answer in found.answers), *dates, *amounts]
    yield found.denials, [answer.denials for answer in found.answers]


def contradictions(found: Explained) -> Iterator[str]:
    """What a reader could hold against the counts of a fact."""
    for whole, parts in all_blocks(found):
        place = {voice: n for n, origin in enumerate(whole.origins) if origin.countable for voice in origin.voices}
        seen = set[int]()
        for part in parts:
            here = [{place.get(voice) for voice in origin.voices} for origin in part.origins if origin.countable]
            if any(len(known) != 1 or None in known for known in here):
                yield "one voice in a part is not one voice in all"
            if len(set.union(set(), *here)) != part.count:
                yield "two voices in a part are one in all"
            seen |= {n for known in here for n in known if n is not None}
        if len(seen) != whole.count:
            yield "the voices of the parts are not those in all"


@functools.cache
def real(root: Path) -> tuple[Explained, ...]:
    return tuple(judge(load(root)[0]).values())


@pytest.mark.parametrize("root", [ROOT, ROOT / "examples" / "titanic", DOSSIER], ids=lambda root: root.name)
def test_the_counts_of_a_fact_agree(root: Path) -> None:
    assert {found.fact.id: [*contradictions(found)] for found in real(root) if [*contradictions(found)]} == {}
    assert any(len(found.given) > 1 and found.backing.count > 1 for found in real(root))


SAYS = st.lists(
    st.builds(
        said,
        st.sampled_from(["s0", "s1", "s2"]),
        st.sampled_from(["exile", "herald", "herald exile", "media", ""]),
        answer=st.sampled_from(["asylum", "shelter"]),
        sure=st.sampled_from(["stated", "stated", "presupposed"]),
        doubt=st.sampled_from([None, None, "by"]),
        when=st.sampled_from(["2018-11", "2018-12"]),
    ),
    min_size=4,
    max_size=8,
)


@given(SAYS)
def test_the_counts_of_any_fact_agree(says: list[Typed]) -> None:
    found = judged(*says, **ASKED)
    assert not [*contradictions(found)], found.reason
