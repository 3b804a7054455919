"""Hours against each other: on one clock, on clocks that can be compared, and on those that cannot."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.model import Clock, Dossier
from generator.standing import Explained, judge
from generator.words.calendar import date_in_words
from tests.standing.world import Typed, dossier, said, source

CLOCKS = {
    name: Clock.model_validate({"id": name, "name": f"the {name}'s clock", **more})
    for name, more in {"ship": {"offset": "-03:27"}, "city": {"offset": "-05:00"}, "tower": {}, "station": {}}.items()
}


def world(*facts: Typed) -> Dossier:
    """The small world with four clocks; the first of its sources is read on that of the ship."""
    known = dossier(*facts)
    return replace(known, sources={**known.sources, "s0": source("s0", clock="ship")}, clocks=CLOCKS)


def judged(*says: Typed, **fact: object) -> Explained:
    return judge(world({"id": "left", **fact, "says": says}))["left"]


# the clocks of the two · whether 23:40 and 23:46 dispute
TWO: dict[str, tuple[str | None, str | None, bool]] = {
    "one clock": ("tower", "tower", True),
    "one clock, that of the source": (None, "ship", True),
    "two clocks that nobody compares": ("tower", "station", False),
    "one of them compared with none": ("tower", "ship", False),
    "two that can be compared": ("ship", "city", True),
    "no clock for the second": ("tower", None, False),
}


@pytest.mark.parametrize(("first", "second", "disputed"), TWO.values(), ids=TWO)
def test_hours_dispute_on_clocks_that_can_be_compared(first: str | None, second: str | None, disputed: bool) -> None:
    one = said("s0", when="1912-04-14 23:40", clock=first)
    other = said("s1", when="1912-04-14 23:46", clock=second)
    assert judged(one, other).dating.disputed is disputed


def test_one_moment_on_two_clocks_is_one_date() -> None:
    found = judged(
        said("s0", when="1912-04-14 23:46"),
        said("s1", when="1912-04-14 22:13", clock="city"),
        said("s2", when="1912-04-14"),
    )
    [reading] = found.dating.readings
    assert not found.dating.disputed
    assert len(reading.backing.articles) == 3
    assert date_in_words(reading.span) == "14 April 1912, 23:46 (the ship's clock)"


def test_a_day_counts_with_the_hour_in_it_and_is_no_rival_of_it() -> None:
    found = judged(said("s0", when="1912-04-14 23:40"), said("s1", when="1912-04-14"), said("s2", when="1912-04"))
    [reading] = found.dating.readings
    assert [date_in_words(coarse.span) for coarse in reading.coarser] == ["14 April 1912", "April 1912"]
    assert "One says it less exactly: 14 April 1912." in found.reason


def test_a_day_that_leaves_open_which_of_two_hours_it_was_counts_with_neither() -> None:
    found = judged(
        said("s0", when="1912-04-14 23:40"), said("s0", when="1912-04-14 23:46"), said("s1", when="1912-04-14")
    )
    assert found.dating.disputed
    assert [reading.either for reading in found.dating.readings].count(True) == 1


def test_about_makes_no_dispute_of_hours() -> None:
    assert not judged(
        said("s0", when="about 1912-04-14 23:40"), said("s1", when="1912-04-14 23:46", clock="ship")
    ).dating.disputed


ELSE, OF_SEVERAL = (
    f"another hour, but {clocks} may have been set differently:" for clocks in ("its clock", "their clocks")
)
# dates of several articles · the hour that is shown · the sentence about the others
SHOWN: dict[str, tuple[list[Typed], str, str]] = {
    "the one that most give": (
        [said("s0", when="1912-04-14 23:46"), *(said(s, when="1912-04-14 23:40", clock="tower") for s in ("s1", "s2"))],
        "14 April 1912, 23:40 (the tower's clock)",
        f"One gives {ELSE} 14 April 1912, 23:46 (the ship's clock).",
    ),
    "one without a doubt": (
        [said("s0", when="about 1912-04-14 23:46"), said("s1", when="1912-04-14 23:40", clock="tower")],
        "14 April 1912, 23:40 (the tower's clock)",
        f"One gives {ELSE} about 14 April 1912, 23:46 (the ship's clock).",
    ),
    "one on a clock that is named": (
        [said("s1", when="1912-04-14 22:20"), said("s2", when="1912-04-14 23:40", clock="tower")],
        "14 April 1912, 23:40 (the tower's clock)",
        f"One gives {ELSE} 14 April 1912, 22:20.",
    ),
    "the same hour, by whatever clock": (
        [
            *(said(s, when="1912-04-14 23:40", clock="tower") for s in ("s0", "s1")),
            said("s2", when="about 1912-04-14 23:40", clock="station"),
        ],
        "14 April 1912, 23:40 (the tower's clock)",
        "One gives about the same hour, but its clock may have been set differently.",
    ),
    "several beside each other": (
        [
            *(said(s, when="1912-04-14 23:40", clock="tower") for s in ("s0", "s1")),
            said("s2", when="1912-04-14 22:20"),
            said("s3", when="1912-04-14 22:25", clock="station"),
        ],
        "14 April 1912, 23:40 (the tower's clock)",
        f"Two give {OF_SEVERAL} 14 April 1912, 22:20; 14 April 1912, 22:25 (the station's clock).",
    ),
    "around midnight": (
        [
            *(said(s, when="1912-04-14 23:50", clock="tower") for s in ("s0", "s1")),
            said("s2", when="1912-04-15 00:10", clock="station"),
        ],
        "14 April 1912, 23:50 (the tower's clock)",
        f"One gives {ELSE} 15 April 1912, 00:10 (the station's clock).",
    ),
    "beside the bare day": (
        [said("s1", when="1912-04-14"), said("s2", when="1912-04-14 23:40", clock="tower")],
        "14 April 1912, 23:40 (the tower's clock)",
        "One says it less exactly: 14 April 1912.",
    ),
}


@pytest.mark.parametrize(("says", "shown", "others"), SHOWN.values(), ids=SHOWN)
def test_of_hours_that_nobody_compares_one_is_shown_and_the_others_named(
    says: list[Typed], shown: str, others: str
) -> None:
    found = judged(*says)
    assert found.dating.span
    assert date_in_words(found.dating.span) == shown
    assert not found.dating.disputed
    assert not found.dating.worked_out
    assert others in found.reason


HOURS: tuple[Typed, ...] = (
    {"when": "1912-04-15 02:20", "clock": "tower"},
    {"when": "about 1912-04-15 02:20", "clock": "station"},
    {"when": "1912-04-15 02:20", "clock": "station"},
    {"when": "about 1912-04-15 02:20", "clock": "tower"},
    {"when": "1912-04-15 02:25"},
    {"when": "1912-04-15"},
    {"when": "about 1912-04-15"},
    {"when": "night of 1912-04-14"},
)


def dated(says: Iterable[Typed]) -> object:
    """All that is shown of the dates: the one that is shown, and each with what counts with it."""
    dating = judged(*says).dating
    assert dating.span
    each = [[date_in_words(one.span) for one in reading.members] for reading in dating.readings]
    return date_in_words(dating.span), [[first, *sorted(less)] for first, *less in each]


def test_the_order_of_the_testimonies_means_nothing() -> None:
    for three in itertools.combinations(HOURS, 3):
        says = [said(f"s{number}", **typed) for number, typed in enumerate(three, start=1)]
        first, *others = (dated(turned) for turned in itertools.permutations(says))
        assert all(other == first for other in others), three


def test_a_day_counts_with_the_exact_hour_before_the_rough_one() -> None:
    rough, exact = said("s1", when="about 1912-04-15 02:20", clock="station"), said("s2", when="1912-04-15 02:20")
    for says in itertools.permutations([rough, exact, said("s3", when="1912-04-15")]):
        [with_the_day] = [reading for reading in judged(*says).dating.readings if reading.coarser]
        assert date_in_words(with_the_day.span) == "15 April 1912, 02:20"


def test_an_hour_is_counted_from_a_fact_on_the_clock_of_that_fact() -> None:
    left = {"id": "left", "says": [said("s0", when="1912-04-14 23:40")]}
    warned = {"id": "warned", "says": [said("s1", when="2 hours before fact:left")]}
    span = judge(world(left, warned))["warned"].dating.span
    assert span
    assert date_in_words(span) == "about 14 April 1912, 21:40 (the ship's clock)"


def test_the_timeline_keeps_the_order_of_the_clock_within_a_day() -> None:
    hours: dict[str, Typed] = {
        "day": {"when": "1912-04-14"},
        "late": {"when": "1912-04-14 23:46"},
        "in-the-city": {"when": "1912-04-14 22:00", "clock": "city"},  # 23:33 on the ship
        "early": {"when": "1912-04-14 09:00"},
        "after-midnight": {"when": "1912-04-15 00:15"},
        "next-day": {"when": "1912-04-15"},
        "by-then": {"when": "by 1912-04-15 00:25"},
    }
    facts = [{"id": name, "says": [said("s0", **given)]} for name, given in reversed(hours.items())]
    moments = [moment.id for moment in Judged(world(*facts)).moments]
    assert moments == ["day", "early", "in-the-city", "late", "next-day", "after-midnight", "by-then"]
