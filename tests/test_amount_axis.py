"""The amounts of a fact on one axis, and beside it in a table that says as much."""

from __future__ import annotations

from fractions import Fraction
from xml.etree import ElementTree as ET

import pytest

from generator import drawings
from generator.amounts import parse
from generator.drawings.amount_axis import MOST_TICKS, Axis
from generator.judged import FactView, Judged
from tests.standing.world import Typed, dossier, said

ON = {"s0": "2019-01-03", "s1": "2019-01-01"}


def view(*says: Typed) -> FactView:
    fact = {"id": "left", "statement": None, "question": "How many?", "unit": "people", "says": says}
    return Judged(dossier(fact)).facts["left"]


def drawn(*says: Typed) -> ET.Element:
    svg = ET.fromstring(str(drawings.amounts(view(*says)))).find("svg")  # noqa: S314  # made by us
    assert svg is not None
    return svg


def marks(svg: ET.Element) -> list[str]:
    return [found.get("class") or "" for mark in svg.iter("g") for found in mark.iter() if found is not mark]


def test_one_amount_alone_is_not_drawn() -> None:
    assert not drawings.amounts(view(said("s0", amount="5"), said("s1", amount="5")))
    assert not drawings.amounts(view())


# amounts · the classes of what the first is drawn with
DRAWN = [
    (("5", "over 4"), ["day"]),
    (("5", "6"), ["place", "dispute"]),
    (("about 5", "6"), ["roughly"]),
    (("5 to 7", "6 to 8"), ["span", "stripes"]),
    (("over 5", "4"), ["place", "dispute", "span", "stripes", "place", "open", "place", "dispute"]),
    (("at most 5", "6 to 8"), ["span", "stripes", "place", "open", "place", "dispute"]),
]


@pytest.mark.parametrize(("amounts", "classes"), DRAWN)
def test_bounds_are_drawn_as_bounds(amounts: tuple[str, ...], classes: list[str]) -> None:
    svg = drawn(*(said(f"s{number}", amount=amount) for number, amount in enumerate(amounts)))
    assert marks(svg)[: len(classes)] == classes


def test_a_diamond_is_where_an_amount_itself_excludes_another() -> None:
    svg = drawn(said("s0", amount="10"), said("s1", amount="12"), said("s2", amount="over 5"), said("s3", amount="12"))
    assert marks(svg).count("dispute") == 3
    at_ease = view(said("s0", amount="12"), said("s1", amount="over 5"))
    assert [measure.against for measure in at_ease.measures] == [False, False]


def test_all_that_is_drawn_is_said_in_words() -> None:
    svg = drawn(said("s0", amount="5", scope="men"), said("s1", amount="about 9"))
    assert [text.text for text in svg.iter("text") if "name" in (text.get("class") or "")] == [
        "men",
        "perhaps January 2019: 5 people",
        "Of what, is not said",
        "perhaps January 2019: about 9 people",
    ]
    assert svg.findtext("desc") == (
        "2 amounts on one axis from 5 to 9, by the day on which each came out; the table has each in words."
    )


@pytest.mark.parametrize(
    ("low", "high"), [("0", "1"), ("1490", "1800"), ("-5", "5"), ("0.001", "0.0012"), ("1", "9" * 18), ("7", "7")]
)
def test_the_axis_names_a_few_round_numbers_between_its_ends(low: str, high: str) -> None:
    axis = Axis(*(Fraction(parse(text).numbers[0]) for text in (low, high)))
    ticks = axis.ticks()
    assert 1 <= len(ticks) <= MOST_TICKS
    assert all(axis.low <= Fraction(tick) <= axis.high for tick in ticks)
    assert all(8 <= axis.place(tick) <= 92 for tick in ticks)


def test_rows_are_in_the_order_of_the_days_on_which_the_sources_came_out() -> None:
    known = view(said("s0", amount="5"), said("s1", amount="6"), said("s2", amount="5"))
    assert [measure.number for measure in known.measures] == ["5", "6"]
    assert [source.id for source in known.measures[0].sources] == ["s0", "s2"]


def test_each_mark_stands_nearer_to_its_own_words_than_to_the_next() -> None:
    svg = drawn(said("s0", amount="about 5"), said("s1", amount="about 6"), said("s2", amount="about 9"))
    words = [float(text.get("y") or 0) for text in svg.iter("text") if text.get("class") == "name"]
    circles = [float(circle.get("cy") or 0) for circle in svg.iter("circle")]
    assert len(words) == len(circles) == 3
    letters = 12  # how high they are
    for own, mark, below in zip(words, circles, [*words[1:], None], strict=True):
        assert own < mark
        assert below is None or 2 * (mark - own) <= below - letters - mark
