"""Amounts as answers that are computed: which of them cannot all be right, which say less, and who gives each."""

from __future__ import annotations

import pytest

from generator.standing import Explained, hanging
from generator.standing.judging import judge
from generator.standing.measured import amounts_words
from tests.standing.world import Typed, dossier, judged, said

COUNTED: Typed = {"statement": None, "question": "How many were lost?", "unit": "lives", "settles": ["ministry"]}


def counted(*says: Typed) -> Explained:
    return judged(*says, **COUNTED)


def given(found: Explained) -> list[str]:
    return [answer.text for answer in found.given]


def against(found: Explained) -> list[tuple[str, str]]:
    return [(pair.one.id, pair.other.id) for pair in found.disputes]


def one_after_another(*amounts: str) -> Explained:
    """The judgement of amounts that as many articles give, without citing anybody; a scope stands behind a slash."""
    says = []
    for number, typed in enumerate(amounts):
        amount, _, scope = typed.partition("/")
        says.append(said(f"s{number}", amount=amount, **({"scope": scope} if scope else {})))
    return counted(*says)


# amounts · the answers · the pairs that exclude each other · the standing
CASES = [
    (("1601",), ["1,601 lives"], [], "stated"),
    (("1601", "1,601"), ["1,601 lives"], [], "stated"),
    (("1490", "1601"), ["1,490 lives", "1,601 lives"], [("1490", "1601")], "disputed"),
    (("1601", "over 1500"), ["1,601 lives"], [], "stated"),
    (("1500", "over 1500"), ["1,500 lives", "over 1,500 lives"], [("1500", "over 1500")], "disputed"),
    (("1500", "at least 1500"), ["1,500 lives"], [], "stated"),
    (("1601", "about 1700"), ["1,601 lives", "about 1,700 lives"], [], "stated"),
    (("about 5", "about 1700"), ["about 5 lives", "about 1,700 lives"], [], "stated"),
    (("1490 to 1517", "1510 to 1520"), ["1,490 to 1,517 lives", "1,510 to 1,520 lives"], [], "stated"),
    (("1490 to 1517", "1517"), ["1,517 lives"], [], "stated"),
    (("1490 to 1517", "1518"), ["1,490 to 1,517 lives", "1,518 lives"], [("1490 to 1517", "1518")], "disputed"),
    (("10", "12", "over 5"), ["over 5 lives", "10 lives", "12 lives"], [("10", "12")], "disputed"),
    (("10", "12", "over 11"), ["10 lives", "12 lives"], [("10", "12")], "disputed"),
    (("10", "over 5", "under 20"), ["10 lives"], [], "stated"),
    (("10/men", "12/women"), ["10 lives (men)", "12 lives (women)"], [], "stated"),
    (("10/men", "12/men"), ["10 lives (men)", "12 lives (men)"], [("10 (men)", "12 (men)")], "disputed"),
    (("10/men", "12/Men"), ["10 lives (men)", "12 lives (Men)"], [], "stated"),
    (("10/men", "12"), ["10 lives (men)", "12 lives"], [], "stated"),
    (("12/men", "over 5/men", "1"), ["12 lives (men)", "1 lives"], [], "stated"),
]


@pytest.mark.parametrize(("amounts", "answers", "pairs", "standing"), CASES)
def test_each_case_is_judged_as_the_table_says(
    amounts: tuple[str, ...], answers: list[str], pairs: list[tuple[str, str]], standing: str
) -> None:
    found = one_after_another(*amounts)
    assert (given(found), against(found), found.standing.name) == (answers, pairs, standing)


def test_a_coarser_amount_that_fits_two_that_exclude_each_other_counts_with_neither() -> None:
    found = one_after_another("10", "12", "over 5")
    assert [reading.amount.text for reading in found.amounts if reading.either] == ["over 5"]
    assert found.reason.startswith(
        "These numbers cannot all be right: 10 lives (1 article) and 12 lives (1 article). "
        "Over 5 lives (1 article) fits more than one of them, and leaves open which."
    )


def test_a_coarser_amount_counts_with_the_one_it_holds_and_is_named_beside_it() -> None:
    found = one_after_another("1490", "1601", "over 1500", "1601")
    [_, many] = found.given
    assert many.reading
    assert many.backing.articles == ("s1", "s2", "s3")
    assert [coarse.amount.text for coarse in many.reading.coarser] == ["over 1500"]
    assert (
        "“1,601 lives”: Two articles give this answer and cite nobody. One more says it less exactly: over 1,500."
        in (found.reason)
    )


def test_forty_five_pairs_are_one_sentence() -> None:
    found = counted(*(said(f"s{number % 4}", amount=str(number)) for number in range(10)))
    assert len(found.disputes) == 45
    assert "cannot all be right: 0 lives (1 article), 1 lives (1 article)" in found.reasons[0]
    assert "Four articles give more than one version, and are counted for each" in found.reason
    assert "may both be true" not in found.reason


def test_a_side_that_hedges_is_told_beside_the_numbers_that_cannot_all_be_right() -> None:
    found = counted(said("s0", amount="1490"), said("s1", "exile", amount="1800", sure="believed"))
    assert found.reason == (
        "These numbers cannot all be right: 1,490 lives (1 article) and 1,800 lives (1 article). “1,800 lives”: "
        "One article says only that it is believed, citing Exile."
    )


def test_a_sentence_that_begins_with_a_quotation_begins_with_a_capital() -> None:
    found = counted(
        said("s0", "exile", amount="about 700", sure="believed"), said("s1", amount="1"), said("s2", amount="2")
    )
    assert "“About 700 lives”: One article says only that it is believed, citing Exile." in found.reason


def test_a_round_number_is_set_against_none_and_that_is_said() -> None:
    found = one_after_another("1601", "about 1700")
    assert (
        found.reasons[1]
        == "About 1,700 lives (1 article) is a round number, which is not held to contradict any other."
    )
    assert "round number" not in one_after_another("about 1700").reason


def test_that_scopes_are_apart_is_said() -> None:
    assert one_after_another("10/men", "12").reason.endswith(
        "Numbers for “men” are not compared with the others, which do not say what they count."
    )
    assert one_after_another("10/men", "12/women").reason.endswith(
        "Numbers for “men” and “women” count different things and are not compared."
    )


def test_a_dispute_within_a_scope_names_it() -> None:
    assert one_after_another("10/men", "12/men").reason == (
        "These numbers for “men” cannot all be right: 10 lives (1 article) and 12 lives (1 article)."
    )


# --- who gives it -----------------------------------------------------------------------------------------------------


def told(found: Explained) -> str:
    return amounts_words(dossier(), found.fact, found.amounts)


def test_an_amount_that_one_gives_is_not_printed_beside_the_count_of_all() -> None:
    assert told(one_after_another("1601", "1601")) == "1,601 lives"
    assert told(one_after_another("1601", "over 1500", "over 1500")) == "1,601 lives (in 1 of 3 articles)"


def test_amounts_in_a_row_name_their_unit_once_in_each_scope() -> None:
    assert told(one_after_another("1601", "about 1700", "1490")) == "1,490, 1,601 or about 1,700 lives"
    assert told(one_after_another("10/men", "12")) == "10 lives (men); 12 lives"
    assert told(counted()) == ""


def test_headlines_give_no_amount() -> None:
    found = counted(said("s0", amount="1601"), said("s1", amount="1490", headline="yes"))
    assert (given(found), found.standing.name, found.stronger_headlines) == (["1,601 lives"], "stated", (1,))


@pytest.mark.parametrize(
    ("body", "stronger"), [("1601", ()), ("over 1600", (1,)), ("1700", (1,)), ("about 1601", (1,))]
)
def test_a_headline_says_more_than_an_article_that_leaves_more_open(body: str, stronger: tuple[int, ...]) -> None:
    found = counted(said("s0", amount=body), said("s0", amount="1601", headline="yes"))
    assert found.stronger_headlines == stronger


def test_a_headline_that_says_less_than_its_article_says_no_more() -> None:
    assert counted(said("s0", amount="1601"), said("s0", amount="over 1500", headline="yes")).stronger_headlines == ()


def test_one_amount_confirmed_by_who_can_settle_it_is_confirmed() -> None:
    assert counted(said("s0", "official", amount="1601", act="confirms")).label == "confirmed by Official"
    assert one_after_another("1490", "1601").label == "disputed"


def test_silence_needs_no_amount() -> None:
    found = counted(said("s0", "ministry", act="no-comment"))
    assert (found.standing.name, given(found)) == ("unknown", [])


@pytest.mark.parametrize(("denied", "standing"), [("1601", "disputed"), ("over 1500", "disputed"), ("1490", "stated")])
def test_who_denies_a_range_denies_what_is_in_it(denied: str, standing: str) -> None:
    found = counted(said("s0", amount="1601"), said("s1", "ministry", amount=denied, act="denies"))
    assert found.standing.name == standing
    assert bool(against(found)) is (standing == "disputed")


def test_what_is_denied_and_given_by_nobody_is_an_answer_that_nobody_gives() -> None:
    found = counted(said("s0", amount="1601"), said("s1", "ministry", amount="1490", act="denies"))
    assert [(answer.text, answer.given) for answer in found.answers] == [("1,601 lives", True), ("1,490 lives", False)]


def test_a_voice_that_gives_amounts_which_go_together_needs_no_remark() -> None:
    at_ease = counted(said("s0", "exile", amount="10", scope="men"), said("s1", "exile", amount="12", scope="women"))
    torn = counted(said("s0", "exile", amount="10"), said("s0", "exile", amount="12"))
    assert (at_ease.one_voice_twice, [two.voice for two in torn.one_voice_twice]) == ((), ["exile"])
    assert (at_ease.torn, torn.torn) == ((), ("s0",))
    assert "Both answers come from Exile." in torn.reason


# --- what hangs on whom -----------------------------------------------------------------------------------------------


def lost(*says: Typed) -> dict[str, tuple[list[str], set[str]]]:
    """By who is left out: what falls, and which amounts are left."""
    world = dossier({"id": "left", **COUNTED, "says": says})
    [left_out] = hanging(world, judge(world)).values()
    return {left.name: ([fall.name for fall in left.falls], {*left.after.answers}) for left in left_out}


def test_without_the_exact_one_the_coarser_stays_what_it_was() -> None:
    fallen = lost(said("s0", "exile", amount="1601"), said("s1", amount="over 1500"))
    assert fallen["exile"] == (["answer gone", "uncited"], {"over 1500"})
    assert fallen["s1"] == (["answer gone"], {"1601"})


def test_without_one_side_nothing_else_is_lost_that_was_only_set_apart() -> None:
    fallen = lost(said("s0", amount="10"), said("s1", amount="12"), said("s2", amount="over 5"))
    assert fallen["s0"] == (["answer gone", "undisputed"], {"12", "over 5"})
