"""From when to when the sources run: the range of those that are dated well, and the others named beside it."""

from __future__ import annotations

import pytest

from generator import dates
from generator.judged.sources_run import sources_run

RUN: dict[str, tuple[list[str], str]] = {
    "none": ([], "no known date"),
    "one": (["2019-01-03"], "3 January 2019"),
    "one, inferred": (["2019-01?"], "about January 2019"),
    "one that is about a day anyway": (["about 2019-01-03"], "about 3 January 2019"),
    "several of one month": (["2019-01?", "2019-01?"], "about January 2019"),
    "several days": (["2019-01-04", "2019-01-03"], "3 January 2019 to 4 January 2019"),
    "one of them dated to a year": (
        ["2019-01-03", "2018", "2019-01-04"],
        "3 January 2019 to 4 January 2019 (one dated only to 2018)",
    ),
    "two of them dated to a year": (["2019-01-03", "2018", "2017"], "3 January 2019 (two dated only to 2018 and 2017)"),
    "one with an open end": (["2019-01-03", "after 2018"], "3 January 2019 (one dated only to after 2018)"),
    "none better than a year": (["2018", "2019?"], "2018 to about 2019"),
}


@pytest.mark.parametrize(("published", "told"), RUN.values(), ids=RUN)
def test_sources_run_from_the_first_well_dated_day_to_the_last(published: list[str], told: str) -> None:
    assert sources_run(dates.parse(when).resolve({}) for when in published) == told
