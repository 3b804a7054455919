"""What may be typed as a date, and what becomes of it."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import edtf
import pytest

from generator.dates import NoDate, Span, hull, meet, parse

# typed · a moment's EDTF · a state's EDTF · the moment in words
TYPED = [
    ("2019-01-03", "2019-01-03", "2019-01-03", "3 January 2019"),
    ("2018-11", "2018-11", "2018-11", "November 2018"),
    ("2018", "2018", "2018", "2018"),
    ("early 2018-11", "[2018-11-01..2018-11-10]", "2018-11-01/2018-11-10", "early November 2018"),
    ("mid 2018-11", "[2018-11-11..2018-11-20]", "2018-11-11/2018-11-20", "mid November 2018"),
    ("late 2018-11", "[2018-11-21..2018-11-30]", "2018-11-21/2018-11-30", "late November 2018"),
    ("late 2019-02", "[2019-02-21..2019-02-28]", "2019-02-21/2019-02-28", "late February 2019"),
    ("late 2020-02", "[2020-02-21..2020-02-29]", "2020-02-21/2020-02-29", "late February 2020"),
    ("early 2018", "[2018-01..2018-04]", "2018-01/2018-04", "early 2018"),
    ("mid 2018", "[2018-05..2018-08]", "2018-05/2018-08", "mid 2018"),
    ("late 2018", "[2018-09..2018-12]", "2018-09/2018-12", "late 2018"),
    ("about 2017-10", "2017-10~", "2017-10~", "about October 2017"),
    ("2018-11?", "2018-11?", "2018-11?", "November 2018, uncertain"),
    ("about 2018-11?", "2018-11%", "2018-11%", "about November 2018, uncertain"),
    ("about early 2018-11", "[2018-11-01..2018-11-10]", "2018-11-01~/2018-11-10~", "about early November 2018"),
    ("before 2018-11-30", "[..2018-11-29]", "../2018-11-29", "before 30 November 2018"),
    ("before 2018-11", "[..2018-10]", "../2018-10", "before November 2018"),
    ("before about 2018-11", "[..2018-10]", "../2018-10~", "before about November 2018"),
    ("by 2018-11-30", "[..2018-11-30]", "../2018-11-30", "by 30 November 2018"),
    ("by 2018-11", "[..2018-11]", "../2018-11", "by November 2018"),
    ("after 2018", "[2019..]", "2019/..", "after 2018"),
    ("after early 2018-11?", "[2018-11-11..]", "2018-11-11?/..", "after early November 2018, uncertain"),
    ("2019-01-03 to 2019-01-07", "[2019-01-03..2019-01-07]", "2019-01-03/2019-01-07", "between 3 and 7 January 2019"),
    ("2018-11-28 to 2018-12-01", "[2018-11-28..2018-12-01]", "2018-11-28/2018-12-01",
     "between 28 November and 1 December 2018"),
    ("2018-12-28 to 2019-01-07", "[2018-12-28..2019-01-07]", "2018-12-28/2019-01-07",
     "between 28 December 2018 and 7 January 2019"),
    ("2018-11 to 2018-12", "[2018-11..2018-12]", "2018-11/2018-12", "between November and December 2018"),
    ("2006 to 2009", "[2006..2009]", "2006/2009", "between 2006 and 2009"),
    ("2018-01 to 2018-12", "[2018-01..2018-12]", "2018-01/2018-12", "between January and December 2018"),
    ("2018 to 2019-03", "[2018-01..2019-03]", "2018-01/2019-03", "between 2018 and March 2019"),
    ("early 2018-11 to 2019-01?", "[2018-11-01..2019-01-31]", "2018-11-01?/2019-01-31?",
     "between early November 2018 and January 2019, uncertain"),
    ("about 2018 to 2019", "[2018..2019]", "2018~/2019~", "roughly between 2018 and 2019"),
    ("2018-11-05 to 2018-11-05", "2018-11-05", "2018-11-05", "5 November 2018"),
    ("early last month from 2019-01", "[2018-12-01..2018-12-10]", "2018-12-01/2018-12-10", "early December 2018"),
    ("last month from 2019-01-31", "2018-12", "2018-12", "December 2018"),
    ("last month from 2019-01?", "2018-12?", "2018-12?", "December 2018, uncertain"),
    ("about last month from 2019-01?", "2018-12%", "2018-12%", "about December 2018, uncertain"),
    ("this month from 2019-01-03", "2019-01", "2019-01", "January 2019"),
    ("last year from 2019-01", "2018", "2018", "2018"),
    ("next month from 2018-12-31", "2019-01", "2019-01", "January 2019"),
    ("early this year from 2019-05", "[2019-01..2019-04]", "2019-01/2019-04", "early 2019"),
    ("last month from 2019", "[2018-12..2019-11]", "2018-12/2019-11", "between December 2018 and November 2019"),
    ("  early\n 2018-11 ", "[2018-11-01..2018-11-10]", "2018-11-01/2018-11-10", "early November 2018"),
    ("0001-01-01", "0001-01-01", "0001-01-01", "1 January 1"),
    ("9999-12-31", "9999-12-31", "9999-12-31", "31 December 9999"),
]  # fmt: skip

# The facts and the source that dates below are counted from.
FACTS = {
    "s1": parse("2019-01-03").resolve({}),
    "s2": parse("2019-01?").resolve({}),
    "on-a-day": parse("2018-11-10").resolve({}),
    "early": parse("early 2018-11").resolve({}),
    "doubted": parse("2018-11?").resolve({}),
    "in-a-year": parse("2018").resolve({}),
    "open": parse("before 2018-11").resolve({}),
    "at-the-end-of-time": parse("9999").resolve({}),
}

# typed · EDTF · words
COUNTED_FROM_A_FACT = [
    ("a month before fact:on-a-day", "2018-10~", "about October 2018"),
    ("a month before fact:early", "2018-10~", "about October 2018"),
    ("about a month before fact:early", "2018-10~", "about October 2018"),
    ("3 months before fact:doubted", "2018-08%", "about August 2018, uncertain"),
    ("2 months after fact:on-a-day", "2019-01~", "about January 2019"),
    ("a month before fact:in-a-year", "[2017-12..2018-11]", "roughly between December 2017 and November 2018"),
    ("a year after fact:on-a-day", "2019~", "about 2019"),
    ("10 days before fact:on-a-day", "2018-10-31~", "about 31 October 2018"),
    ("1 day after fact:early", "[2018-11-02..2018-11-11]", "roughly between 2 and 11 November 2018"),
    ("a week after fact:on-a-day", "[2018-11-14..2018-11-20]", "roughly between 14 and 20 November 2018"),
    ("2 weeks before fact:early", "[2018-10-18..2018-10-27]", "roughly between 18 and 27 October 2018"),
    ("a month after fact:open", "[..2018-11]", "by about November 2018"),
    ("before fact:on-a-day", "[..2018-11-09]", "before 10 November 2018"),
    ("before fact:early", "[..2018-11-09]", "before 10 November 2018"),
    ("after fact:early", "[2018-11-02..]", "after 1 November 2018"),
    ("by fact:doubted", "[..2018-11]", "by November 2018, uncertain"),
    ("after fact:open", "XXXX", "at an unknown date"),
    ("last month from fact:doubted", "2018-10?", "October 2018, uncertain"),
    ("day of published:s1", "2019-01-03", "3 January 2019"),
    ("day before published:s1", "2019-01-02", "2 January 2019"),
    ("day after fact:on-a-day", "2018-11-11", "11 November 2018"),
    ("day of published:s2", "2019-01?", "January 2019, uncertain"),
    ("by published:s1", "[..2019-01-03]", "by 3 January 2019"),
    ("early last month from published:s1", "[2018-12-01..2018-12-10]", "early December 2018"),
    ("2 months before published:s1", "2018-11~", "about November 2018"),
    ("900 years after fact:at-the-end-of-time", "9999~", "about 9999"),
]

# typed · what is wrong · what to type instead
REFUSED = [
    ("2018-02-30", "'2018-02-30' is not a day of the calendar", "February 2018 has 28 days"),
    ("2019-02-29", "'2019-02-29' is not a day of the calendar", "February 2019 has 28 days"),
    ("early 2018-13", "'2018-13' has no such month", "months run from 01 to 12"),
    ("2018-00", "'2018-00' has no such month", "months run from 01 to 12"),
    ("2018-11-00", "'2018-11-00' is not a day of the calendar", "November 2018 has 30 days"),
    ("0000", "'0000' has the year 0", "years run from 0001 to 9999"),
    ("before 2018-02-30", "'2018-02-30' is not a day of the calendar", "February 2018 has 28 days"),
    ("2019 to 2018", "'2019 to 2018' runs backwards", "type 2018 to 2019"),
    ("late 2018-11 to early 2018-11", "'late 2018-11 to early 2018-11' runs backwards",
     "type early 2018-11 to late 2018-11"),
    ("early 2018-11-03", "'early 2018-11-03' is part of a single day", "drop 'early', or drop the day"),
    ("2018-11-3", "'2018-11-3' is not a date", "type 2018-11-03"),
    ("2018-1 to 2018-2", "'2018-1 to 2018-2' is not a date", "type 2018-01 to 2018-02"),
    ("Early 2018-11", "'Early 2018-11' is not a date", "type early 2018-11"),
    ("14 Nov", "'14 Nov' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
    ("31/13/2018", "'31/13/2018' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
    ("x" * 100, f"'{'x' * 80}' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
    ("", "'' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
    ("fact:left", "'fact:left' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
    ("a month before 2018-11", "'a month before 2018-11' is not a date",
     "type 2018-11-03, early 2018-11, about 2018, …"),
    ("fact:a to fact:b", "'fact:a to fact:b' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
    ("٢٠١٨-١١", "'٢٠١٨-١١' is not a date", "type 2018-11-03, early 2018-11, about 2018, …"),
]  # fmt: skip


# typed as elsewhere · what to type
SLIPS = [
    ("November 2018", "2018-11"),
    ("Nov 2018", "2018-11"),
    ("Sept. 2018?", "2018-09?"),
    ("early November 2018", "early 2018-11"),
    ("mid-2018", "mid 2018"),
    ("14 Nov 2018", "2018-11-14"),
    ("3rd of May 2018", "2018-05-03"),
    ("November 4, 2018", "2018-11-04"),
    ("14/11/2018", "2018-11-14"),
    ("11/14/2018", "2018-11-14"),
    ("14.11.2018", "2018-11-14"),
    ("3/4/2018", "2018-04-03 or 2018-03-04"),
    ("2018/11/4", "2018-11-04"),
    ("around 2018", "about 2018"),
    ("ca. 2018", "about 2018"),
    ("~2018-11", "about 2018-11"),
    ("around November 2018", "about 2018-11"),
    ("two weeks before fact:x", "2 weeks before fact:x"),
    ("a month before last-lit", "a month before fact:last-lit"),
    ("before last-lit", "before fact:last-lit"),
]


@pytest.mark.parametrize(("typed", "hint"), SLIPS)
def test_a_date_as_it_is_written_elsewhere_is_told_in_our_form(typed: str, hint: str) -> None:
    with pytest.raises(NoDate) as refusal:
        parse(typed)
    assert (refusal.value.what, refusal.value.hint) == (f"'{typed}' is not a date", f"type {hint}")


def span(typed: str, *, state: bool = False) -> Span:
    return parse(typed).resolve(FACTS, state=state)


@pytest.mark.parametrize(("typed", "moment", "state", "words"), TYPED)
def test_a_typed_date_becomes_edtf_and_words(typed: str, moment: str, state: str, words: str) -> None:
    assert (span(typed).edtf, span(typed, state=True).edtf, span(typed).words) == (moment, state, words)


@pytest.mark.parametrize(("typed", "edtf_text", "words"), COUNTED_FROM_A_FACT)
def test_a_date_may_be_counted_from_a_fact(typed: str, edtf_text: str, words: str) -> None:
    assert (span(typed).edtf, span(typed).words) == (edtf_text, words)


@pytest.mark.parametrize(("typed", "what", "hint"), REFUSED)
def test_what_is_no_date_is_refused_with_what_to_type_instead(typed: str, what: str, hint: str) -> None:
    with pytest.raises(NoDate) as refusal:
        parse(typed)
    assert (refusal.value.what, refusal.value.hint) == (what, hint)


@pytest.mark.parametrize("state", [False, True], ids=["moment", "state"])
@pytest.mark.parametrize("typed", [row[0] for row in [*TYPED, *COUNTED_FROM_A_FACT]])
def test_a_stranger_reads_the_same_days_from_our_edtf(typed: str, state: bool) -> None:
    ours = span(typed, state=state)
    theirs = read_by_a_stranger(ours.edtf)
    if ours.earliest and ours.latest:
        assert _day(theirs.lower_strict()) == ours.earliest
        assert _day(theirs.upper_strict()) == ours.latest


@cache
def read_by_a_stranger(text: str) -> Any:
    """Many dates have the same EDTF, and reading one takes a while."""
    return edtf.parse_edtf(text)


def _day(moment: tuple[int, ...]) -> date:
    return date(*moment[:3])


def test_a_state_lasts_from_end_to_end_in_words_too() -> None:
    assert span("2019-01-03 to 2019-01-07", state=True).words == "from 3 to 7 January 2019"
    assert span("about 2018 to 2019", state=True).words == "roughly from 2018 to 2019"


def test_open_ends_are_none() -> None:
    assert (span("before 2018-11").earliest, span("before 2018-11").latest) == (None, date(2018, 10, 31))
    assert (span("after 2018-11").earliest, span("after 2018-11").latest) == (date(2018, 12, 1), None)


def test_a_date_says_which_fact_it_is_counted_from() -> None:
    assert parse("a month before fact:left-embassy").refers_to == "left-embassy"
    assert parse("early last month from 2019-01").refers_to is None


def test_a_fact_without_a_date_gives_nothing_to_count_from() -> None:
    with pytest.raises(KeyError, match="nobody-knows-when"):
        span("a month before fact:nobody-knows-when")


def test_a_date_is_printed_as_it_was_typed() -> None:
    assert parse("early 2018-11").text == "early 2018-11"


# --- comparing --------------------------------------------------------------------------------------------------------

DAY_IN_COMMON = [
    ("early 2018-11", "2018-11", True),
    ("2018-11", "2018-11?", True),
    ("about 2018-11", "2018-11-30", True),
    ("2018-11-10", "early 2018-11", True),
    ("early 2018-11", "mid 2018-11", False),
    ("before 2018-11", "2018-11-01", False),
    ("by 2018-11", "2018-11-30", True),
    ("after 2018-11", "2018-12-01", True),
    ("before 2018-11", "after 2018-10", False),
    ("before 2018-11", "before 1950", True),
    ("2017", "2018?", False),
]


@pytest.mark.parametrize(("one", "other", "shared"), DAY_IN_COMMON)
def test_dates_contradict_only_without_a_day_in_common(one: str, other: str, shared: bool) -> None:
    assert span(one).shares_a_day_with(span(other)) is shared
    assert span(other).shares_a_day_with(span(one)) is shared


def test_a_date_within_all_others_is_their_meeting_and_keeps_its_words() -> None:
    early = span("early 2018-11")
    assert meet([span("late 2018"), early, span("2018-11")]) is early
    assert meet([early]) is early


def test_of_equal_days_the_least_doubtful_meet() -> None:
    assert meet([span("about 2018-11?"), span("2018-11")]) == span("2018-11")


def test_dates_that_overlap_meet_in_a_new_range() -> None:
    common = meet([span("2018-11-03 to 2018-11-12"), span("mid 2018-11?")])
    assert common is not None
    assert (common.edtf, common.words) == ("[2018-11-11..2018-11-12]", "between 11 and 12 November 2018, uncertain")


def test_the_doubt_of_a_date_that_bounds_nothing_is_left_out() -> None:
    common = meet([span("2018?"), span("2018-11-03 to 2018-11-12"), span("mid 2018-11")])
    assert common is not None
    assert not common.uncertain


def test_two_states_overlap_in_an_interval() -> None:
    common = meet([span("2016 to 2018"), span("2017 to 2019")], state=True)
    assert common is not None
    assert (common.edtf, common.words) == ("2017/2018", "from 2017 to 2018")


def test_open_dates_meet_between_their_ends() -> None:
    common = meet([span("after 2018-11-02"), span("before 2018-11-12")])
    assert common is not None
    assert common.words == "between 3 and 11 November 2018"


@pytest.mark.parametrize("dates", [["2017", "2018"], ["2018-11", "early 2018-11", "mid 2018-11"], []])
def test_dates_without_a_common_day_do_not_meet(dates: list[str]) -> None:
    assert meet([span(typed) for typed in dates]) is None


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2018-11-03", "2018-11-07"], "between 3 and 7 November 2018"),
        (["2017", "late 2018-11"], "between January 2017 and November 2018"),
        (["early 2018-11", "2018-11"], "November 2018"),
        (["before 2018-11", "2018-12"], "by December 2018"),
        (["after 2018-11-02", "2018-11-03"], "after 2 November 2018"),
        (["before 2018", "after 2018"], "at an unknown date"),
    ],
)
def test_a_hull_runs_from_the_earliest_day_to_the_latest(dates: list[str], words: str) -> None:
    assert hull(span(typed) for typed in dates).words == words
