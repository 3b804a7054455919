"""A hedge is told with what it hedges: in the verb of its sentence, or beside the answer it belongs to."""

from __future__ import annotations

import pytest

from generator.standing.hedges import answer_carried
from tests.standing.world import Typed, are, dossier, judged, said

ASYLUM, NOTHING = {"answer": "asylum"}, {"answer": "nothing"}
POSSIBLE, ALLEGED = {"sure": "possible"}, {"sure": "alleged"}

HEDGED: dict[str, tuple[list[Typed], str]] = {
    "nothing is hedged": (
        [said("s0", **ASYLUM), said("s1", **NOTHING)],
        "Two articles answer this question and cite nobody.",
    ),
    "the one passage behind an answer": (
        [said("s0", **ASYLUM), said("s1", **NOTHING, **POSSIBLE)],
        (
            "Two articles answer this question and cite nobody. "
            "The one passage that gives the answer “He asked nothing” says only that it is possible."
        ),
    ),
    "an answer that is only taken for granted, and in a title": (
        [
            said("s0", **ASYLUM),
            said("s1", **NOTHING, sure="presupposed"),
            said("s0", **NOTHING, headline="yes"),
        ],
        (
            "Two articles answer this question. Of these, one cites nobody. One takes an answer for granted "
            "without saying it outright. The one passage that gives the answer “He asked nothing” takes it for "
            "granted. Only a headline says so outright."
        ),
    ),
    "both passages behind an answer, in one way": (
        [said("s0", **ASYLUM), said("s1", **NOTHING, **POSSIBLE), said("s2", **NOTHING, **POSSIBLE)],
        (
            "Three articles answer this question and cite nobody. "
            "Both passages that give the answer “He asked nothing” say only that it is possible."
        ),
    ),
    "both passages behind an answer, each in its way": (
        [said("s0", **ASYLUM), said("s1", **NOTHING, **POSSIBLE), said("s2", **NOTHING, **ALLEGED)],
        (
            "Three articles answer this question and cite nobody. Neither of the two passages that give the "
            "answer “He asked nothing” says "
            "so outright: one says only that it is alleged and one says only that it is possible."
        ),
    ),
    "one of two passages behind each answer": (
        [
            *(said(at, **answer) for at, answer in (("s0", ASYLUM), ("s1", NOTHING))),
            said("s2", **ASYLUM, **ALLEGED),
            said("s3", **NOTHING, **POSSIBLE),
        ],
        (
            "Four articles answer this question and cite nobody. "
            "Of the two passages that give the answer “He asked for asylum”, one says only that it is alleged. "
            "Of the two passages that give the answer “He asked nothing”, one says only that it is possible."
        ),
    ),
}


@pytest.mark.parametrize(("says", "reason"), HEDGED.values(), ids=HEDGED)
def test_of_several_answers_it_is_said_which_one_is_hedged(says: list[Typed], reason: str) -> None:
    assert judged(*says, **are("compatible")).reason.startswith(reason)


def test_who_gives_an_answer_is_told_with_how_they_hedge() -> None:
    says = [said("s0", "exile", **ASYLUM, **POSSIBLE), said("s1", **NOTHING), said("s2", **NOTHING, **ALLEGED)]
    found = judged(*says, **are("compatible"))
    assert [answer_carried(dossier(), found, answer) for answer in found.given] == [
        "One article says only that it is possible, citing Exile.",
        "Two articles give this answer and cite nobody. Of the two passages, one says only that it is alleged.",
    ]


def test_what_articles_do_in_the_same_way_is_the_verb_of_their_sentence() -> None:
    told = {
        "believed": "say only that it is believed",
        "alleged": "say only that it is alleged",
        "possible": "say only that it is possible",
        "conditional": "say so only on a condition (“if”)",
        "predicted": "only predict it",
    }
    for sure, verb in told.items():
        assert judged(said("s0", sure=sure), said("s1", sure=sure)).reason == f"Two articles {verb} and cite nobody."


def test_who_is_cited_where_an_answer_is_only_taken_for_granted_is_told_with_that_answer() -> None:
    says = [said("s0", **ASYLUM), said("s1", "exile", **NOTHING, sure="presupposed", doubt="by"), said("s2", **NOTHING)]
    found = judged(*says, **are("compatible"))
    assert "Exile" not in found.reason
    assert answer_carried(dossier(), found, found.given[1]).endswith(
        "The words that take it for granted may go back to Exile."
    )
