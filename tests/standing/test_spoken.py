"""When a voice spoke: apart from when it happened, and never later than the source came out that tells of it."""

from __future__ import annotations

import pytest

from generator import model
from generator.judged import Judged
from generator.standing import Known, spoken, spoken_later
from generator.words.calendar import date_in_words
from tests.standing.world import Typed, dossier, judged, said, source

PRINTED = {"published": {"when": "2019-01-14", "basis": "Printed."}}
OF_A_MONTH = {"published": {"when": "2019-01", "basis": "Printed."}}
CARDED = {"catalogue": {"published": {"when": "2019-01-14", "basis": "In the address."}}}

# what is said of the day · of which source · when the voice spoke · only by the card · later than the source
CASES: dict[str, tuple[str, Typed, str, bool, bool]] = {
    "a day": ("2019-01-03", PRINTED, "3 January 2019", False, False),
    "the day of publication": ("2019-01-14", PRINTED, "14 January 2019", False, False),
    "a month that runs on": ("2019-01", PRINTED, "between 1 and 14 January 2019", False, False),
    "an open end": ("after 2019-01-10", PRINTED, "between 11 and 14 January 2019", False, False),
    "an open end, by the card": ("after 2019-01-10", CARDED, "between 11 and 14 January 2019", True, False),
    "an open end, by a month": ("after 2019-01-10", OF_A_MONTH, "between 11 and 31 January 2019", False, False),
    "no bound, where the source is of a day in doubt": ("after 2019-01-10", {}, "after 10 January 2019", False, False),
    "a doubtful day is bounded too": ("2019-01?", PRINTED, "perhaps between 1 and 14 January 2019", False, False),
    "counted from the day that is printed": ("day before published:s0", PRINTED, "13 January 2019", False, False),
    "counted from the day on the card": ("day before published:s0", CARDED, "13 January 2019", True, False),
    "too late": ("2019-01-15", PRINTED, "15 January 2019", False, True),
    "too late by the card": ("2019-02", CARDED, "February 2019", False, True),
    "too late for a month": ("2019-02-01", OF_A_MONTH, "1 February 2019", False, True),
    "later than a day in doubt": ("2019-02-01", {}, "1 February 2019", False, False),
}


@pytest.mark.parametrize(("day", "published", "words", "by_card", "later"), CASES.values(), ids=CASES)
def test_nobody_speaks_later_than_the_source_came_out(
    day: str, published: Typed, words: str, by_card: bool, later: bool
) -> None:
    told_by = source("s0", **published)
    known = Known.of_sources(model.Dossier(sources={"s0": told_by}))
    testimony = model.Testimony.model_validate(said("s0", "envoy", said=day))
    found = spoken(testimony, told_by, known)
    assert found is not None
    assert (date_in_words(found.span), found.by_card) == (words, by_card)
    assert spoken_later(testimony, told_by, known.cards) is later


def test_the_day_of_speaking_is_no_date_of_the_fact() -> None:
    found = judged(said("s0", "envoy", said="2018-11-03"), said("s1", "exile", said="2018-12-24"))
    assert (found.dating.span, found.conflicting) == (None, False)


def test_the_timeline_has_no_entry_for_a_day_on_which_somebody_spoke() -> None:
    world = dossier({"id": "left", "says": [said("s0", "envoy", said="2018-11-03")]})
    assert Judged(world).moments == ()
    dated = dossier({"id": "left", "says": [said("s0", "envoy", said="2018-11-03", when="2018-10")]})
    assert [moment.words for moment in Judged(dated).moments] == ["October 2018"]


def test_a_day_of_speaking_is_counted_from_no_fact() -> None:
    with pytest.raises(ValueError, match="'a day after fact:left' is counted from a fact"):
        model.Testimony.model_validate(said("s0", "envoy", said="a day after fact:left"))
