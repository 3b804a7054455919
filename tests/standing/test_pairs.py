"""Answers set against each other: what any two are to each other, and what follows from it."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import PAIR_SORTS
from generator.standing.opposing import folded
from tests.standing.world import ASKED, Typed, are, judged, said

THREE = [
    said("s0", "exile", answer="asylum"),
    said("s1", "herald", answer="shelter"),
    said("s2", "ministry", answer="nothing"),
]


def test_only_answers_that_exclude_each_other_dispute() -> None:
    found = judged(*THREE, **ASKED)
    assert found.conflicting
    assert [(pair.one.id, pair.other.id) for pair in found.disputes] == [("asylum", "shelter"), ("asylum", "nothing")]
    assert found.reason.startswith(
        "“He asked for asylum” cannot be true together with any of these: “He asked for shelter” and "
        "“He asked nothing”. “He asked for asylum”: "
    )


def test_the_reason_of_a_dispute_says_how_alone_each_side_is() -> None:
    reason = judged(*THREE, said("s3", answer="asylum"), **ASKED).reason
    assert (
        "“He asked for asylum”: Two articles give this answer. Of these, one cites Exile. One cites nobody." in reason
    )
    assert "“He asked for shelter”: One article alone gives this answer, citing Herald." in reason
    assert "“He asked nothing”: One article alone gives this answer, citing Ministry." in reason


def test_answers_have_their_letters_by_how_many_voices_they_have() -> None:
    says = [*THREE, said("s3", answer="nothing"), said("s2", "exile", answer="nothing")]
    found = judged(*says, **ASKED)
    assert found.letters == {"nothing": "A", "asylum": "B", "shelter": "C"}
    assert found.reason.endswith("Two of the answers come from Exile: “He asked for asylum” and “He asked nothing”.")


FOLDED: dict[str, tuple[list[str], list[str]]] = {
    "none": ([], []),
    "one": (["AB"], ["A|B"]),
    "any two of three": (["AB", "AC", "BC"], ["ABC"]),
    "any two of four, and one more": (["AB", "AC", "AD", "AF", "CD", "CF", "DF"], ["ACDF", "A|B"]),
    "one with each of two": (["AC", "BC"], ["AB|C"]),
    "each of two with each of two": (["AD", "AE", "BD", "BE"], ["AB|DE"]),
    "a row of four": (["AB", "BC", "CD"], ["AC|B", "C|D"]),
    "two apart": (["AB", "CD"], ["A|B", "C|D"]),
    "typed the other way round": (["BA", "CA"], ["A|BC"]),
}
"""Pairs of answers, and the groups in which they are said."""


@pytest.mark.parametrize(("pairs", "groups"), FOLDED.values(), ids=FOLDED)
def test_pairs_that_are_the_same_to_each_other_are_folded(pairs: list[str], groups: list[str]) -> None:
    found = folded([(pair[0], pair[1]) for pair in pairs], "ABCDEF")
    assert ["|".join("".join(side) for side in group if side) for group in found] == groups


@given(st.sets(st.sampled_from([*combinations("ABCDEF", 2)])))
def test_every_pair_is_said_once_and_none_is_added(pairs: set[tuple[str, str]]) -> None:
    said_of = [
        pair
        for ones, others in folded(pairs, "ABCDEF")
        for pair in (product(ones, others) if others else combinations(ones, 2))
    ]
    assert sorted(tuple(sorted(pair)) for pair in said_of) == sorted(pairs)


PULLING: dict[str, tuple[list[str], str]] = {
    "a pair": (
        ["asylum shelter"],
        "“He asked for asylum” and “He asked for shelter” differ, but may both be true.",
    ),
    "one with two": (
        ["asylum shelter", "asylum nothing"],
        (
            "“He asked for asylum” differs from “He asked for shelter” and “He asked nothing”. "
            "Each time, both may be true."
        ),
    ),
    "two with one": (
        ["asylum nothing", "shelter nothing"],
        (
            "“He asked for asylum” and “He asked for shelter” each differ from “He asked nothing”. "
            "Each time, both may be true."
        ),
    ),
    "any two of three": (
        ["asylum shelter", "asylum nothing", "shelter nothing"],
        (
            "Of “He asked for asylum”, “He asked for shelter” and “He asked nothing”, any two differ, "
            "but may both be true."
        ),
    ),
}
"""Which answers seem to clash, and how that is said."""


@pytest.mark.parametrize(("clashing", "sentence"), PULLING.values(), ids=PULLING)
def test_answers_that_seem_to_clash_are_named_in_as_few_words_as_it_takes(clashing: list[str], sentence: str) -> None:
    pairs = [
        {"pair": [*pair], "are": "tension" if " ".join(pair) in clashing else "compatible", "because": "So it is."}
        for pair in combinations(ASKED["answers"], 2)
    ]
    assert judged(*THREE, **{**ASKED, "pairs": pairs, "compatible": []}).reasons[-1] == sentence


SORTS: dict[str, tuple[str, bool, bool, str]] = {
    "exclusive": (
        "disputed",
        True,
        False,
        "Of “He asked for asylum”, “He asked for shelter” and “He asked nothing”, only one can be true.",
    ),
    "tension": (
        "reported",
        False,
        True,
        "Of “He asked for asylum”, “He asked for shelter” and “He asked nothing”, any two differ",
    ),
    "successive": ("reported", False, False, ""),
    "compatible": ("reported", False, False, ""),
}
"""What each sort of pair does: the standing, whether it disputes, whether it pulls two ways, what the reason says."""


@pytest.mark.parametrize("sort", PAIR_SORTS.names)
def test_each_sort_of_pair_does_what_the_table_says(sort: str) -> None:
    standing, disputes, pulls, told = SORTS[sort]
    found = judged(*THREE, **are(sort))
    assert (found.standing.name, found.conflicting, bool(found.tensions)) == (standing, disputes, pulls)
    assert told in found.reason
    assert ("only one can be true" in found.reason, "may both be true" in found.reason) == (disputes, pulls)
    assert {pair.are.name for pair in found.pairs} == {sort}


def test_a_tension_leaves_the_standing_as_it_is_without_that_pair() -> None:
    assert judged(*THREE, **are("tension")).standing == judged(*THREE, **are("compatible")).standing


def test_all_exclusive_is_every_pair_with_the_one_reason() -> None:
    fact = {**ASKED, "pairs": "all exclusive", "because": "One thing alone was asked.", "compatible": []}
    found = judged(*THREE, **fact)
    assert [pair.are.name for pair in found.pairs] == ["exclusive"] * 3
    assert {str(pair.because) for pair in found.pairs} == {"One thing alone was asked."}


def test_a_pair_of_which_one_is_not_given_is_none() -> None:
    found = judged(THREE[0], said("s1", "herald", answer="shelter", headline="yes"), **ASKED)
    assert (found.pairs, found.standing.name) == ((), "reported")


def test_the_reason_of_a_denial_shows_both_counts_of_who_denies() -> None:
    reason = judged(
        said("s0", "exile"), said("s1", "official", act="denies"), said("s2", "ministry", act="denies")
    ).reason
    assert reason == (
        "It is both said and denied. One article says so, citing Exile. "
        "Two articles deny it; both trace back to Official or Ministry. "
        "Official and Ministry count as one voice, because one may just be repeating the other."
    )


def test_an_answer_that_is_said_and_denied_is_named() -> None:
    reason = judged(THREE[0], said("s1", "ministry", act="denies", answer="asylum"), **ASKED).reason
    assert reason == (
        "“He asked for asylum” is both said and denied. "
        "“He asked for asylum”: One article alone gives this answer, citing Exile. "
        "Against “He asked for asylum”: One article denies it, citing Ministry."
    )


def test_a_pair_is_declared_in_either_order() -> None:
    turned = {**ASKED, "pairs": [{**pair, "pair": [*reversed(pair["pair"])]} for pair in ASKED["pairs"]]}
    found, plain = (
        [(pair.one.id, pair.other.id, pair.are) for pair in judged(*THREE, **fact).pairs] for fact in (turned, ASKED)
    )
    assert found == plain


def test_the_same_voice_behind_two_answers_is_called_out() -> None:
    found = judged(said("s0", "herald", answer="asylum"), said("s1", "courier herald", answer="shelter"), **ASKED)
    [two] = found.two_faced
    assert (two.voice, two.answers) == ("herald", ("asylum", "shelter"))
    assert found.reason.endswith("Both answers come from Herald.")


def test_an_unnamed_voice_behind_two_answers_may_be_two_people() -> None:
    found = judged(said("s0", "diplomat", answer="asylum"), said("s1", "diplomat", answer="shelter"), **ASKED)
    assert found.reason.endswith(
        "Both answers come from Diplomat. Nobody is named there, so it may be one person or several."
    )


AT_EASE: dict[str, tuple[str, bool]] = {
    "exclusive": ("exclusive", False),
    "tension": ("tension", False),
    "successive": ("successive", False),
    "compatible": ("compatible", True),
}
"""What two answers of one voice are to each other, and whether nothing needs to be said of that."""


@pytest.mark.parametrize(("sort", "at_ease"), AT_EASE.values(), ids=AT_EASE)
def test_one_voice_with_two_answers_that_go_together_is_known_and_not_remarked_on(sort: str, at_ease: bool) -> None:
    says = said("s0", "herald", answer="shelter"), said("s1", "herald", answer="nothing")
    found = judged(*says, **are(sort))
    assert [(two.voice, two.at_ease) for two in found.two_faced] == [("herald", at_ease)]
    assert ("Both answers come from Herald" in found.reason) is not at_ease


def test_it_is_remarked_on_where_two_of_three_answers_do_not_go_together() -> None:
    says = (said("s0", "herald", answer=answer) for answer in ("asylum", "shelter", "nothing"))
    assert "All three answers come from Herald" in judged(*says, **ASKED).reason


def test_it_is_remarked_on_where_nothing_is_declared_of_the_answers() -> None:
    says = said("s0", "herald", answer="shelter"), said("s1", "herald", answer="nothing")
    assert "Both answers come from Herald" in judged(*says, **{**ASKED, "pairs": [], "compatible": []}).reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (said("s0", "herald", answer="asylum"), said("s1", "herald", answer="asylum")),
        (said("s0", "herald", answer="asylum"), said("s1", "courier", answer="shelter")),
        (said("s0", "herald", answer="asylum", headline="yes"), said("s1", "herald", answer="shelter")),
        (said("s0", "herald", answer="asylum", act="denies"), said("s1", "herald", answer="shelter")),
        (said("s0", "media", answer="asylum"), said("s1", "media", answer="shelter")),
        (said("s0", "herald", answer="asylum", doubt="by"), said("s1", "herald", answer="shelter")),
    ],
    ids=["one answer", "two voices", "a headline", "it denies one", "a crowd", "it may be somebody else"],
)
def test_nobody_is_accused_of_two_answers_without_cause(one: Typed, other: Typed) -> None:
    assert not judged(one, other, **ASKED).two_faced


def test_what_articles_call_it_is_nobody_s_second_answer() -> None:
    says = said("s0", "herald", answer="asylum"), said("s1", "herald", answer="shelter")
    assert not judged(*says, **{**ASKED, "of_the_texts": "yes"}).two_faced


def test_an_article_that_carries_two_conflicting_answers_is_named() -> None:
    found = judged(said("s0", "exile", answer="asylum"), said("s0", "herald", answer="nothing"), **ASKED)
    assert found.torn == ("s0",)
    assert found.reason.endswith("One article gives more than one version, and is counted for each: “Title of s0”.")


def test_an_article_that_carries_two_compatible_answers_is_not() -> None:
    assert not judged(said("s0", "exile", answer="shelter"), said("s0", "herald", answer="nothing"), **ASKED).torn


def test_a_ruling_stands_beside_the_standing_and_changes_nothing() -> None:
    ruling = {"because": "We asked.", "by": "The editors", "on": "2024-05-02"}
    plain, ruled = judged(*THREE, **ASKED), judged(*THREE, **ASKED, ruling=ruling)
    assert ruled.fact.ruling
    assert (ruled.standing, ruled.label, ruled.reason) == (plain.standing, plain.label, plain.reason)


def test_a_quotation_ends_no_sentence_of_ours_and_keeps_the_sign_of_an_abbreviation() -> None:
    answers = {"early": "It sank at 2.20 a.m.", "late": "It sank at noon."}
    fact = {**ASKED, "answers": answers, "pairs": "all exclusive", "because": "A ship sinks once.", "compatible": []}
    reason = judged(said("s0", answer="early"), said("s1", answer="late"), **fact).reason
    assert reason.startswith(
        "“It sank at 2.20 a.m.” and “It sank at noon” cannot both be true. “It sank at 2.20 a.m.”: "
    )
