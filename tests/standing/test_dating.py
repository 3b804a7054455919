"""When a fact happened: which dates exclude each other, which says less, and who gives the one that is shown."""

from __future__ import annotations

import itertools

import pytest

from generator.load import load
from generator.standing import dated, judge, judge_again
from generator.standing.dating import counted_from, date_facts, dependent
from generator.words.calendar import date_in_words
from tests.harness import DOSSIER
from tests.standing.world import Typed, are, dossier, judged, said

TOGETHER: dict[str, tuple[str, str, bool]] = {
    "one within the other": ("early 2018-11", "2018-11", False),
    "one far within the other": ("2018-11-03", "late 2018", False),
    "overlapping": ("2018-11-03 to 2018-11-12", "mid 2018-11", False),
    "an open end": ("before 2018-12", "2018-11", False),
    "the same, one of them uncertain": ("2018-11?", "2018-11", False),
    "the same, one of them approximate": ("about 2018-11", "2018-11", False),
    "no day in common": ("early 2018-11", "late 2018-11", True),
    "no day in common, but one of them about": ("about early 2018-11", "late 2018-11", False),
    "no day in common, but one of them uncertain": ("early 2018-11", "late 2018-11?", False),
    "two years apart": ("2015-05", "2017-10", True),
    "before what the other gives": ("before 2018-11", "2018-11-01", True),
}


@pytest.mark.parametrize(("one", "other", "disputed"), TOGETHER.values(), ids=TOGETHER)
def test_dates_dispute_only_without_a_day_in_common(one: str, other: str, disputed: bool) -> None:
    found = judged(said("s0", "exile", when=one), said("s1", "herald", when=other))
    assert (found.dating.disputed, found.conflicting) == (disputed, disputed)
    assert (found.standing.name, found.label) == ("reported", "reported")
    assert ("cannot both be right" in found.reason) is disputed


def test_leaving_in_early_november_and_asking_in_early_december_are_two_events() -> None:
    left = {"id": "left", "says": [said("s0", "deputy", when="early 2018-11")]}
    asked = {"id": "asked", "says": [said("s0", "herald", when="early last month from 2019-01?")]}
    found = judge(dossier(left, asked))
    assert not any(known.conflicting for known in found.values())
    assert {known.fact.id: str(known.dating.span and date_in_words(known.dating.span)) for known in found.values()} == {
        "left": "early November 2018",
        "asked": "perhaps early December 2018",
    }


def test_a_date_is_the_days_all_readings_share() -> None:
    found = judged(said("s0", when="late 2018"), said("s1", when="2018-11"), said("s2", when="early 2018-11"))
    assert found.dating.span
    assert date_in_words(found.dating.span) == "early November 2018"


def test_disputed_dates_reach_from_the_first_day_to_the_last_and_are_all_told() -> None:
    found = judged(said("s0", "exile", when="2018-11-03"), said("s1", when="2018-12-24"), said("s2", when="2018-11-03"))
    assert found.dating.span
    assert found.dating.span.edtf == "[2018-11-03..2018-12-24]"
    assert [len(reading.backing.articles) for reading in found.dating.readings] == [2, 1]
    assert found.reason.endswith(
        "These two dates cannot both be right: 3 November 2018 and 24 December 2018. "
        "3 November 2018: Two articles give this date. Of these, one cites Exile. One cites nobody. "
        "24 December 2018: One article alone gives this date and cites nobody."
    )


def test_disputed_dates_of_what_lasts_are_an_interval() -> None:
    found = judged(said("s0", when="2015 to 2016"), said("s1", when="2018 to 2019"), state="yes")
    assert found.dating.span
    assert found.dating.span.edtf == "2015/2019"


def test_an_article_in_both_readings_of_a_date_is_named() -> None:
    found = judged(
        said("s0", when="2017-10"), said("s1", when="2017-10"), said("s0", "deputy", when="2015-05"), state="yes"
    )
    assert (found.dating.torn, found.torn) == (("s0",), ("s0",))
    assert found.reason.endswith("One article gives more than one version, and is counted for each: “Title of s0”.")


def test_two_articles_with_two_dates_are_each_at_peace_with_themselves() -> None:
    assert not judged(said("s0", when="2017"), said("s1", when="2018")).torn


@pytest.mark.parametrize("act", ["denies", "no-comment", "left-open"])
def test_only_who_asserts_gives_a_date(act: str) -> None:
    found = judged(said("s0", "exile", sure="alleged", when="2018-11"), said("s1", "herald", act=act, when="2017"))
    assert [date_in_words(reading.span) for reading in found.dating.readings] == ["November 2018"]


def test_a_fact_nobody_dates_has_no_date() -> None:
    dating = judged(said("s0", "exile")).dating
    assert (dating.span, dating.readings, dating.disputed) == (None, (), False)


def test_a_date_is_told_from_another_fact_wherever_that_stands() -> None:
    later = {"id": "a", "says": [said("s0", when="a month before fact:b")]}
    middle = {"id": "b", "says": [said("s0", when="this month from fact:c")]}
    first = {"id": "c", "says": [said("s0", when="2018-12-24?")]}
    for order in itertools.permutations([later, middle, first]):
        span = judge(dossier(*order))["a"].dating.span
        assert span
        assert date_in_words(span) == "perhaps about November 2018"


def test_a_date_told_from_a_fact_without_one_is_none() -> None:
    found = judge(dossier({"id": "a", "says": [said("s0", when="after fact:b")]}, {"id": "b", "says": [said("s0")]}))
    assert found["a"].dating.span is None


def test_a_date_told_from_a_disputed_one_holds_for_all_its_readings() -> None:
    first = {"id": "a", "says": [said("s0", when="2018-11-03"), said("s1", when="2018-12-24")]}
    later = {"id": "b", "says": [said("s0", when="this month from fact:a"), said("s1", when="2018-12")]}
    assert not judge(dossier(first, later))["b"].dating.disputed


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_date_that_hangs_on_itself_tells_nothing(length: int) -> None:
    ring = [{"id": f"f{n}", "says": [said("s0", when=f"after fact:f{(n + 1) % length}")]} for n in range(length)]
    behind = {"id": "behind", "says": [said("s0", when="before fact:f0"), said("s1", when="2018-12")]}
    found = {name: judgement.dating.span for name, judgement in judge(dossier(behind, *ring)).items()}
    assert [found[f"f{n}"] for n in range(length)] == [None] * length
    assert found["behind"]
    assert date_in_words(found["behind"]) == "December 2018"


def test_a_date_may_be_told_through_any_number_of_facts() -> None:
    chain = [{"id": f"f{n}", "says": [said("s0", when=f"a day after fact:f{n + 1}")]} for n in range(1100)]
    span = date_facts(dossier(*chain, {"id": "f1100", "says": [said("s0", when="2018-12-24")]}))["f0"].span
    assert span
    assert date_in_words(span) == "about 28 December 2021"


# --- pairs of dates, and dates that say less --------------------------------------------------------------------------

Folded = dict[str, list[str]]

PAIRED: dict[str, tuple[list[str], Folded, list[tuple[str, str]]]] = {
    "a year that holds the month, against another year": (
        ["2017-10", "2015-05", "2017"],
        {"October 2017": ["2017"], "May 2015": []},
        [("October 2017", "May 2015")],
    ),
    "a chain of ever less exact ones": (
        ["2017", "2017-10-03", "2017-10"],
        {"3 October 2017": ["2017", "October 2017"]},
        [],
    ),
    "a year that holds two months which cannot both be true": (
        ["2017-05", "2017-10", "2017"],
        {"2017": [], "May 2017": [], "October 2017": []},
        [("May 2017", "October 2017")],
    ),
    "a stretch that only overlaps with two which cannot both be true": (
        ["2017-05-03", "2017-05-01 to 2017-06-10", "2017-06-05"],
        {"3 May 2017": [], "between 1 May and 10 June 2017": [], "5 June 2017": []},
        [("3 May 2017", "5 June 2017")],
    ),
    "three that cannot both be true": (
        ["2015", "2016", "2017"],
        {"2015": [], "2016": [], "2017": []},
        [("2015", "2016"), ("2015", "2017"), ("2016", "2017")],
    ),
    "a doubtful one under a firm one of the same days": (
        ["2017-10?", "2017-10"],
        {"October 2017": ["perhaps October 2017"]},
        [],
    ),
    "an uncertain month under a firm year, against another year": (
        ["2017-10?", "2017", "2015"],
        {"perhaps October 2017": ["2017"], "2015": []},
        [("2015", "perhaps October 2017")],
    ),
    "an uncertain month alone against another year": (
        ["2017-10?", "2015"],
        {"perhaps October 2017": [], "2015": []},
        [],
    ),
    "open ends": (
        ["before 2018-01", "by 2017-11", "2017-10"],
        {"October 2017": ["before January 2018", "by November 2017"]},
        [],
    ),
}
"""The dates that are typed; those that are kept, each with those that say less; and which exclude each other."""


@pytest.mark.parametrize(("typed", "kept", "apart"), PAIRED.values(), ids=PAIRED)
def test_a_date_that_says_less_counts_with_the_one_it_holds(
    typed: list[str], kept: Folded, apart: list[tuple[str, str]]
) -> None:
    sources = ("s0", "s1", "s2")
    for order in itertools.permutations(typed):
        dating = judged(*(said(at, when=when) for at, when in zip(sources, order, strict=False))).dating
        folded = {
            date_in_words(known.span): sorted(date_in_words(less.span) for less in known.coarser)
            for known in dating.readings
        }
        assert folded == {known: sorted(less) for known, less in kept.items()}
        pairs = {frozenset((date_in_words(pair.one.span), date_in_words(pair.other.span))) for pair in dating.pairs}
        assert pairs == {frozenset(pair) for pair in apart}


def test_of_what_lasts_no_longer_time_counts_with_a_shorter_one() -> None:
    dating = judged(said("s0", when="2015 to 2018"), said("s1", when="2016 to 2017"), state="yes").dating
    assert [reading.coarser for reading in dating.readings] == [(), ()]


def test_the_date_that_most_articles_give_is_told_first_with_how_many_give_less() -> None:
    says = [said("s0", "exile", when="2015-05"), said("s1", when="2017-10"), said("s2", "herald", when="2017")]
    assert judged(*says).reasons[1] == (
        "These two dates cannot both be right: October 2017 and May 2015. "
        "October 2017: One article alone gives this date and cites nobody. One more says it less exactly: 2017. "
        "May 2015: One article alone gives this date, citing Exile."
    )


def test_a_date_that_holds_both_sides_of_a_dispute_is_told_as_neither() -> None:
    found = judged(said("s0", when="2017-05"), said("s1", when="2017-10"), said("s2", "exile", when="2017"))
    assert found.reason.endswith("2017 leaves open which of these: One article gives this date, citing Exile.")


def test_dates_of_answers_that_come_one_after_the_other_do_not_dispute() -> None:
    says = [said("s0", answer="asylum", when="2017"), said("s1", answer="nothing", when="2018")]
    assert judged(*says, **are("compatible")).dating.disputed
    assert not judged(*says, **are("successive")).dating.disputed
    again = [*says, said("s2", answer="asylum", when="2016")]
    assert judged(*again, **are("successive")).dating.disputed


# --- who gives the date -----------------------------------------------------------------------------------------------

GIVEN: dict[str, tuple[list[Typed], str, str]] = {
    "nobody": ([said("s0")], "", ""),
    "everybody": ([said("s0", when="2018"), said("s1", "exile", when="2018")], "2018", ""),
    "one of two": (
        [said("s0", when="2018"), said("s1")],
        "2018 (in 1 of 2 articles)",
        "One of the two articles says 2018. One gives no date.",
    ),
    "one of two, on somebody's word": (
        [said("s0", "exile", when="2018"), said("s1")],
        "2018 (in 1 of 2 articles, citing Exile)",
        "One of the two articles, citing Exile, says 2018. One gives no date.",
    ),
    "one of two, on the word of somebody who is perhaps meant": (
        [said("s0", "exile", when="2018", doubt="by"), said("s1")],
        "2018 (in 1 of 2 articles, citing perhaps Exile)",
        "One of the two articles, citing perhaps Exile, says 2018. One gives no date.",
    ),
    "two of three, of which one may be citing the same": (
        [said("s0", "exile", when="2018"), said("s1", "exile", when="2018", doubt="by"), said("s2")],
        "2018 (in 2 of 3 articles)",
        "Two of the three articles say 2018. One gives no date.",
    ),
    "one of two, in its own words too": (
        [said("s0", "exile", when="2018"), said("s0", when="2018"), said("s1")],
        "2018 (in 1 of 2 articles)",
        "One of the two articles says 2018. One gives no date.",
    ),
    "one of two voices in one article": (
        [said("s0", "exile", when="2018"), said("s0", "herald")],
        "2018 (citing Exile)",
        "The date comes from Exile alone: 2018.",
    ),
    "two, one of them less exactly": (
        [said("s0", when="2018-11"), said("s1", when="2018")],
        "November 2018 (in 1 of 2 articles)",
        "One of the two articles says November 2018. One says it less exactly: 2018.",
    ),
    "one article in two ways": (
        [said("s0", when="2018-11"), said("s0", when="2018"), said("s1")],
        "November 2018 (in 1 of 2 articles)",
        "One of the two articles says November 2018. One gives no date.",
    ),
    "nobody just this": (
        [said("s0", when="2018-11-01 to 2018-11-20"), said("s1", when="2018-11-10 to 2018-11-30")],
        "between 10 and 20 November 2018 (worked out from several dates)",
        (
            "No passage says between 10 and 20 November 2018: it is worked out from several dates. "
            "One says it less exactly: between 1 and 20 November 2018. "
            "One says it less exactly: between 10 and 30 November 2018."
        ),
    ),
    "two that dispute, and one that gives none": (
        [said("s0", when="2018"), said("s1", when="2017"), said("s2")],
        "2017 (in 1 article) or 2018 (in 1 article), disputed",
        "One gives no date.",
    ),
}
"""What is said, the date beside a badge, and the end of the reason."""


@pytest.mark.parametrize(("says", "beside", "told"), GIVEN.values(), ids=GIVEN)
def test_a_date_that_only_some_give_stands_with_who_gives_it(says: list[Typed], beside: str, told: str) -> None:
    found = judged(*says)
    assert dated.date_words(dossier(), found) == beside
    assert found.reason.endswith(told)
    assert told or len(found.reasons) == 1


WORKED_OUT: dict[str, tuple[list[Typed], str]] = {
    "the date that is shown": (
        [said("s0", when="about 2017-09?", basis="A month before."), said("s1")],
        "One of the two articles means about September 2017, as far as we can tell. One gives no date.",
    ),
    "the date of one voice": (
        [said("s0", "exile", when="2017-09?", basis="A month before."), said("s0", "herald")],
        "The date comes from Exile alone: as far as we can tell, September 2017.",
    ),
    "a less exact one": (
        [said("s0", when="2017-09-03"), said("s1", when="2017-09?", basis="A month before.")],
        "One of the two articles says 3 September 2017. One means September 2017, as far as we can tell.",
    ),
    "a less exact one that is printed": (
        [said("s0", when="2017-09-03"), said("s1", when="2017-09?")],
        "One of the two articles says 3 September 2017. One says it less exactly: perhaps September 2017.",
    ),
}


@pytest.mark.parametrize(("says", "told"), WORKED_OUT.values(), ids=WORKED_OUT)
def test_that_a_date_is_in_doubt_is_said_once(says: list[Typed], told: str) -> None:
    assert judged(*says).reasons[-1] == told


BRIEFLY: dict[str, tuple[list[Typed], str]] = {
    "all give it": ([said("s0", when="2018-11"), said("s1", when="2018-11")], ""),
    "one of two, with nobody behind": ([said("s0", when="2018-11"), said("s1")], "Date from one of the two articles."),
    "one of two, on somebody's word": (
        [said("s0", "exile", when="2018-11"), said("s1")],
        "Date from one of the two articles, citing Exile.",
    ),
    "inferred": (
        [said("s0", when="2018-11", basis="It prints no year."), said("s1")],
        "Date worked out from one of the two articles.",
    ),
    "one voice, where its article gives none in its own words": (
        [said("s0", "exile", when="2018-11"), said("s0", "envoy")],
        "Date from Exile alone.",
    ),
    "worked out from several": (
        [said("s0", when="2018-11-01 to 2018-11-20"), said("s1", when="2018-11-10 to 2018-11-30")],
        "Date worked out from several.",
    ),
    "disputed": ([said("s0", when="2018-11"), said("s1", when="2018-12")], ""),
}


@pytest.mark.parametrize(("says", "briefly"), BRIEFLY.values(), ids=BRIEFLY)
def test_whose_date_it_is_is_said_in_a_few_words(says: list[Typed], briefly: str) -> None:
    fact = {"id": "left", "says": says}
    known = dossier(fact)
    assert dated.date_source(known, judge(known)["left"]) == briefly


def test_only_what_is_counted_from_a_fact_hangs_on_it() -> None:
    counted = {"sank": [], "raised": ["sank"], "shown": ["raised", "sank"], "opened": [], "closed": ["opened"]}
    assert dependent({"sank"}, counted) == {"sank", "raised", "shown"}
    assert dependent({"shown"}, counted) == {"shown"}


def test_of_one_fact_no_other_is_judged_again_but_what_is_dated_from_it() -> None:
    known, _ = load(DOSSIER)
    before, counted = judge(known), counted_from(known)
    assert any(counted.values())
    for name in known.facts:
        again = judge_again(known, before, {name}, counted)
        assert again is not None
        assert again.keys() == dependent({name}, counted)
