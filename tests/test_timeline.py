"""The page of the timeline: the case first, under headings whose addresses stay; what is beside it is folded."""

from __future__ import annotations

import calendar
from dataclasses import replace

import pytest

from generator.dates import Reckoning, parse
from generator.drawings import Row
from generator.judged import Judged, Moment
from generator.pages import periods
from generator.render import Renderer
from generator.site import examine
from tests.harness import DOSSIER

MANY = periods.MOST_ENTRIES + 1


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


def rows(judged: Judged, *dates: str) -> list[Row]:
    first = judged.moments[0]
    spans = [parse(date).resolve({}) for date in dates]
    return [Row(replace(first, dates=(replace(first.dates[0], span=span),)), first.words) for span in spans]  # type: ignore[arg-type]


YEAR = [f"2011-{month:02}" for month in range(1, 13)]
MONTHS = [f"{name} 2011" for name in calendar.month_name[1:]]
PERIODS: dict[str, tuple[list[str], list[tuple[str, str, int]]]] = {
    "a year of few entries is one": (["2010-03", "2011", "2011-05-03"], [("2010", "2010", 1), ("2011", "2011", 2)]),
    "where the start is open, the last day counts": (["by 2011-03-03"], [("2011", "2011", 1)]),
    "a year of many has its months": (
        [*YEAR, "2011-12-24"],
        [(month, words, 1 + (month == "2011-12")) for month, words in zip(YEAR, MONTHS, strict=True)],
    ),
    "what is known to the year alone stands before its months": (
        ["2011", "early 2011", *["2011-05-03"] * MANY],
        [("2011", "Some time in 2011", 2), ("2011-05-03", "3 May 2011", MANY)],
    ),
}


@pytest.mark.parametrize("case", PERIODS)
def test_entries_stand_under_their_years_or_under_months_and_days_of_many(judged: Judged, case: str) -> None:
    dates, expected = PERIODS[case]
    found = list(periods.periods(rows(judged, *dates)))
    assert [(period.id, period.words, len(period.rows)) for period in found] == expected


def test_the_address_of_a_year_stays_when_it_is_divided(judged: Judged) -> None:
    few, many = (list(periods.periods(rows(judged, *["2011-05-03"] * count))) for count in (1, MANY))
    assert [period.id for period in few] == ["2011"]
    assert [(period.id, period.around) for period in many] == [("2011-05-03", ("2011", "2011-05"))]


def test_the_case_comes_first_and_its_background_is_folded(judged: Judged) -> None:
    page = periods.timeline(judged)
    markdown = Renderer(judged).page(page)
    places = [markdown.index(f"{{: #{moment.id} ") for moment in judged.moments]
    folded = markdown.index('<details class="beside"')
    background = {view.id for view in judged.background}
    assert [place > folded for place in places] == [moment.view.id in background for moment in judged.moments]
    assert any(moment.view.id in background for moment in judged.moments)


def test_every_date_that_disputes_keeps_its_address(judged: Judged) -> None:
    page = periods.timeline(judged)
    markdown = Renderer(judged).page(page)
    others = [date.id for moment in judged.moments for date in moment.dates if date.id != moment.id]
    assert len(others) > 2
    assert all(markdown.count(f'<span id="{name}"></span>') == 1 for name in others)


def test_the_clock_of_most_hours_is_named_once_above_and_of_the_others_each_says_its_own(judged: Judged) -> None:
    first = judged.moments[0]
    court, ship = Reckoning("court", "the court's clock"), Reckoning("ship", "ship's time")

    def at(hour: str, clock: Reckoning | None) -> Moment:
        span = replace(parse(f"1912-04-14 {hour}").resolve({}), clock=clock)
        return replace(first, dates=(replace(first.dates[0], span=span),))

    moments = [at("23:46", ship), at("23:40", court), at("23:50", court), at("23:55", None)]
    usual = periods.usual_clock(moments)
    assert usual == court
    assert [moment.beside(usual) for moment in moments] == [
        "14 April 1912, 23:46 (ship's time)",
        "14 April 1912, 23:40",
        "14 April 1912, 23:50",
        "14 April 1912, 23:55 (by no one clock)",
    ]
    assert periods.usual_clock(moments[:2] + moments[3:]) is None
    assert moments[1].beside(None) == moments[1].words
