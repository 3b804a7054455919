"""What a voice took back: kept and dated, and counted no longer; and a change over time is never a dispute."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from generator.dates import Date
from generator.judged import Judged
from generator.model import Dossier
from generator.standing import Explained, day_by_day, judge
from tests.standing.world import ASKED, Typed, counts, dossier, said, source

FIRST = {"published": {"when": "2019-01-15", "basis": "Printed."}}
NEXT = {"published": {"when": "2019-01-16", "basis": "Printed."}}
BY_CARD = {"catalogue": {"published": {"when": "2019-01-16", "basis": "In the address."}}}
COUNTED: Typed = {"statement": None, "question": "How many envoys left?", "unit": "envoys"}


def world(*says: Typed, fact: Typed | None = None, **sources: Typed) -> Dossier:
    """One fact, and sources that came out on these days; those that are not named print none."""
    known = dossier({"id": "left", **(fact or {}), "says": says})
    return replace(known, sources={**known.sources, **{name: source(name, **more) for name, more in sources.items()}})


def judged(*says: Typed, fact: Typed | None = None, **sources: Typed) -> Explained:
    return judge(world(*says, fact=fact, **sources))["left"]


SAID = said("s0", "ministry", said="2019-01-15")
BACK = said("s1", "ministry", act="withdraws", said="2019-01-16")

# what is said · the fact · the sources · which testimonies are taken back
TAKEN_BACK: dict[str, tuple[list[Typed], Typed, Mapping[str, Typed], list[int]]] = {
    "by the days of speaking": ([SAID, BACK], {}, {}, [0]),
    "by the days that the sources print": (
        [said("s0", "ministry"), said("s1", "ministry", act="withdraws")],
        {},
        {"s0": FIRST, "s1": NEXT},
        [0],
    ),
    "within one text": ([said("s0", "ministry"), said("s0", "ministry", act="withdraws")], {}, {}, [0]),
    "a paper passes on what was said": ([said("s0", "herald ministry", said="2019-01-15"), BACK], {}, {}, [0]),
    "a paper passes on the withdrawal": (
        [SAID, said("s1", "herald ministry", act="withdraws", said="2019-01-16")],
        {},
        {},
        [0],
    ),
    "all that was said before": ([SAID, {**SAID, "at": 's2#p2 "two words"'}, BACK], {}, {}, [0, 1]),
    "not what is said again": ([SAID, BACK, said("s2", "ministry", said="2019-01-17")], {}, {}, [0]),
    "not what is said again in the same text": (
        [
            said("s0", "ministry", said="2019-01-15"),
            said("s0", "ministry", act="withdraws", said="2019-01-16"),
            said("s0", "ministry", said="2019-01-17"),
        ],
        {},
        {},
        [0],
    ),
    "not on the same day in two texts": ([SAID, {**BACK, "said": "2019-01-15"}], {}, {}, []),
    "not by the day on a card": (
        [said("s0", "ministry"), said("s1", "ministry", act="withdraws")],
        {},
        {"s0": FIRST, "s1": BY_CARD},
        [],
    ),
    "not by a day counted from one on a card": (
        [SAID, {**BACK, "said": "day of published:s1", "basis": "Today."}],
        {},
        {"s1": BY_CARD},
        [],
    ),
    "not by a day in doubt": ([{**SAID, "said": "2019-01-15?"}, BACK], {}, {}, []),
    "not by an unknown day": ([said("s0", "ministry"), BACK], {}, {}, []),
    "not what another voice said": ([said("s0", "exile", said="2019-01-15"), BACK], {}, {}, []),
    "not what one who speaks for it said": ([said("s0", "official", said="2019-01-15"), BACK], {}, {}, []),
    "not what somebody perhaps said": ([{**SAID, "doubt": "by"}, BACK], {}, {}, []),
    "not what is perhaps taken back": ([SAID, {**BACK, "doubt": "by"}], {}, {}, []),
    "not what is taken back by hearsay": ([SAID, {**BACK, "sure": "alleged"}], {}, {}, []),
    "not by a title": ([SAID, {**BACK, "headline": "yes"}], {}, {}, []),
    "not a title": ([{**SAID, "headline": "yes"}, SAID, BACK], {}, {}, [1]),
    "not a silence": ([{**SAID, "act": "no-comment"}, SAID, BACK], {}, {}, [1]),
    "a denial": ([said("s2", "exile"), {**SAID, "act": "denies"}, BACK], {}, {}, [1]),
    "the answer that it names": (
        [{**SAID, "answer": "asylum"}, {**SAID, "answer": "shelter"}, {**BACK, "answer": "asylum"}],
        ASKED,
        {},
        [0],
    ),
    "every answer where it names none": (
        [{**SAID, "answer": "asylum"}, {**SAID, "answer": "shelter"}, BACK],
        ASKED,
        {},
        [0, 1],
    ),
    "the amount that it names": (
        [{**SAID, "amount": "12"}, {**SAID, "amount": "over 10"}, {**BACK, "amount": "12"}],
        COUNTED,
        {},
        [0],
    ),
    "what somebody unnamed said in the same text": (
        [said("s0", "official"), said("s0", "official", act="withdraws")],
        {},
        {},
        [0],
    ),
    "not what somebody unnamed said in another": (
        [said("s0", "official", said="2019-01-15"), {**BACK, "by": ["official"]}],
        {},
        {},
        [],
    ),
}


@pytest.mark.parametrize(("says", "fact", "sources", "gone"), TAKEN_BACK.values(), ids=TAKEN_BACK)
def test_what_is_taken_back(
    says: Sequence[Typed], fact: Typed, sources: Mapping[str, Typed], gone: Sequence[int]
) -> None:
    assert [*judged(*says, fact=fact, **sources).withdrawn] == gone


def test_a_report_takes_back_with_its_own_voice() -> None:
    report: Typed = {"sort": "report", "voice": "ministry", **NEXT}
    found = judged(said("s0", "ministry"), said("s1", act="withdraws"), s0=FIRST, s1=report)
    assert found.withdrawn == {0: 1}


ASYLUM, NOTHING = {**SAID, "answer": "asylum"}, said("s2", "ministry", said="2019-01-17", answer="nothing")

# what is said · the fact · its standing · articles and voices · the date
STANDINGS: dict[str, tuple[list[Typed], Typed, str, tuple[int, int], str]] = {
    "nothing is left": ([{**SAID, "when": "2019-01-03"}, BACK], {}, "unknown", (0, 0), ""),
    "somebody else says so": ([SAID, BACK, said("s2", "exile")], {}, "reported", (1, 1), ""),
    "a correction": ([ASYLUM, BACK, NOTHING], ASKED, "reported", (1, 1), ""),
    "others gave the first answer": (
        [ASYLUM, BACK, NOTHING, said("s3", "exile", answer="asylum")],
        ASKED,
        "disputed",
        (2, 2),
        "",
    ),
    "a denial is taken back": ([said("s2", "exile"), {**SAID, "act": "denies"}, BACK], {}, "reported", (1, 1), ""),
    "what was alleged is taken back, and denied by another": (
        [{**SAID, "sure": "alleged"}, BACK, said("s2", "exile", act="denies")],
        {},
        "denied",
        (0, 0),
        "",
    ),
    "a confirmation is taken back": (
        [{**SAID, "act": "confirms"}, BACK, said("s2", "exile")],
        {"settles": ["ministry"]},
        "reported",
        (1, 1),
        "",
    ),
    "a date goes with it": (
        [{**SAID, "when": "2018-11-03"}, BACK, said("s2", "exile", when="2018-12")],
        {},
        "reported",
        (1, 1),
        "2018-12",
    ),
}


@pytest.mark.parametrize(("says", "fact", "standing", "counted", "date"), STANDINGS.values(), ids=STANDINGS)
def test_how_a_fact_stands_then(
    says: Sequence[Typed], fact: Typed, standing: str, counted: tuple[int, int], date: str
) -> None:
    found = judged(*says, fact=fact)
    span = found.dating.span
    assert (found.standing.name, counts(found), span.edtf if span else "") == (standing, counted, date)
    assert not found.two_faced
    assert not found.dating.disputed


PASSED_ON = said("s3", "ministry exile", answer="asylum")
TWO_FACED: dict[str, tuple[list[Typed], list[str]]] = {
    "a correction": ([ASYLUM, BACK, NOTHING], []),
    "what it passed on of another, and took back": ([ASYLUM, BACK, NOTHING, PASSED_ON], []),
    "what it passed on and never took back": ([NOTHING, PASSED_ON], ["ministry"]),
    "what it took back and said again": (
        [ASYLUM, BACK, NOTHING, {**ASYLUM, "at": 's2#p3 "two words"', "said": "2019-01-18"}],
        ["ministry"],
    ),
}


@pytest.mark.parametrize(("says", "voices"), TWO_FACED.values(), ids=TWO_FACED)
def test_a_voice_that_took_its_answer_back_is_behind_one_answer(says: Sequence[Typed], voices: Sequence[str]) -> None:
    assert [two.voice for two in judged(*says, fact=ASKED).two_faced] == voices


REASONS: dict[str, tuple[list[Typed], Typed, Mapping[str, Typed], str]] = {
    "a statement": (
        [SAID, BACK],
        {},
        {},
        "Ministry said so and took that back on 16 January 2019; it no longer counts.",
    ),
    "an answer": (
        [ASYLUM, BACK, NOTHING],
        ASKED,
        {},
        "Ministry said “He asked for asylum” and took that back on 16 January 2019; it no longer counts.",
    ),
    "a denial": (
        [said("s2", "exile"), {**SAID, "act": "denies"}, BACK],
        {},
        {},
        "Ministry denied it and took that back on 16 January 2019; it no longer counts.",
    ),
    "no day is said": (
        [said("s0", "ministry"), said("s0", "ministry", act="withdraws")],
        {},
        {},
        "Ministry said so and took that back later; it no longer counts.",
    ),
    "a month is said": (
        [SAID, {**BACK, "said": "2019-02"}],
        {},
        {},
        "Ministry said so and took that back (February 2019); it no longer counts.",
    ),
    "the day is that on a card": (
        [said("s1", "ministry"), said("s1", "ministry", act="withdraws", said="day of published:s1", basis="Today.")],
        {},
        {"s1": BY_CARD},
        (
            "Ministry said so and took that back on 16 January 2019, going by the publication date, "
            "which we have from our own records and not from the text; it no longer counts."
        ),
    ),
    "in two texts, told once": (
        [SAID, {**SAID, "at": 's2#p2 "two words"'}, BACK],
        {},
        {},
        "Ministry said so and took that back on 16 January 2019; it no longer counts.",
    ),
}


@pytest.mark.parametrize(("says", "fact", "sources", "sentence"), REASONS.values(), ids=REASONS)
def test_who_took_it_back_is_a_reason(
    says: Sequence[Typed], fact: Typed, sources: Mapping[str, Typed], sentence: str
) -> None:
    reasons = judged(*says, fact=fact, **sources).reasons
    assert [reason for reason in reasons if "took" in reason] == [sentence]


def test_where_nothing_stands_the_reason_says_that_first_and_who_is_silent_last() -> None:
    found = judged(SAID, BACK, said("s2", "exile", act="no-comment"))
    assert found.reasons == (
        "Nothing that was said of this still stands.",
        "Ministry said so and took that back on 16 January 2019; it no longer counts.",
        "Exile declined to comment.",
    )


HEADLINE = said("s0", headline="yes")
HEADLINES: dict[str, tuple[list[Typed], tuple[int, ...]]] = {
    "its article said so then": ([HEADLINE, SAID, BACK], ()),
    "its own article has it taken back": ([HEADLINE, SAID, {**BACK, "at": 's0#p3 "two words"'}], (0,)),
}


@pytest.mark.parametrize(("says", "stronger"), HEADLINES.values(), ids=HEADLINES)
def test_a_title_says_more_only_where_its_own_article_takes_it_back(
    says: Sequence[Typed], stronger: tuple[int, ...]
) -> None:
    assert judged(*says).stronger_headlines == stronger


# --- without the withdrawal -------------------------------------------------------------------------------------------

KNOWN = world(
    said("s0", "ministry", answer="asylum"),
    said("s1", "herald ministry", act="withdraws"),
    said("s2", "exile", answer="nothing"),
    fact=ASKED,
    s0=FIRST,
    s1=NEXT,
    s2={"published": {"when": "2019-01-17", "basis": "Printed."}},
)


def test_until_the_day_of_the_withdrawal_it_stands() -> None:
    stood = {day.on: turn.after for day in day_by_day(KNOWN, judge(KNOWN)) for turn in day.turns.values()}
    assert {on: (found.standing.name, [*found.withdrawn]) for on, found in stood.items()} == {
        Date(2019, 1, 15): ("reported", []),
        Date(2019, 1, 16): ("unknown", [0]),
        Date(2019, 1, 17): ("reported", [0]),
    }


def test_without_the_text_that_tells_of_the_withdrawal_it_stands_again() -> None:
    found = {left.name: left for left in Judged(KNOWN).hanging["left"]}
    assert [fall.name for fall in found["s1"].falls] == ["brought back", "otherwise"]
    assert found["s1"].after.standing.name == "disputed"
    assert found["ministry"].falls == ()  # its word and its withdrawal go together


# --- where it is shown ------------------------------------------------------------------------------------------------


def test_it_stays_with_its_voice_and_is_on_no_timeline() -> None:
    known = Judged(world({**SAID, "when": "2018-11-03"}, BACK))
    assert known.moments == ()
    [saying] = known.sayings["ministry"]
    assert [passage.taken_back for passage in saying.passages] == ["Taken back on 16 January 2019", ""]
    assert [passage.number for passage in known.facts["left"].beside] == [0, 1]
    assert known.facts["left"].counts == "said in 1 article and taken back"
