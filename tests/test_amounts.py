"""What may be typed as an amount, which numbers it may be, and what an author reads who typed something else."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import product

import pytest

from generator.amounts import PATTERN, Amount, NoAmount, parse
from generator.words.quantities import amount_in_words, figures

# typed · as it is compared and typed back · its least and its most · in words
TYPED = [
    ("1601", "1601", "1601", "1601", "1,601"),
    ("1,601", "1601", "1601", "1601", "1,601"),
    ("12,345,678", "12345678", "12345678", "12345678", "12,345,678"),
    ("007", "7", "7", "7", "7"),
    ("0", "0", "0", "0", "0"),
    ("-0", "0", "0", "0", "0"),
    ("17.50", "17.50", "17.50", "17.50", "17.50"),
    ("0.125", "0.125", "0.125", "0.125", "0.125"),
    ("-12", "-12", "-12", "-12", "-12"),
    ("about 1700", "about 1700", None, None, "about 1,700"),
    ("over 1,500", "over 1500", "1500", None, "over 1,500"),
    ("at least 12", "at least 12", "12", None, "at least 12"),
    ("under 20", "under 20", None, "20", "under 20"),
    ("at most 20", "at most 20", None, "20", "at most 20"),
    ("1490 to 1517", "1490 to 1517", "1490", "1517", "1,490 to 1,517"),
    ("-5 to -2", "-5 to -2", "-5", "-2", "-5 to -2"),
    ("5 to 5", "5", "5", "5", "5"),
    ("over  1500 ", "over 1500", "1500", None, "over 1,500"),
    ("9" * 18, "9" * 18, "9" * 18, "9" * 18, "999,999,999,999,999,999"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "text", "least", "most", "shown"), TYPED)
def test_an_amount_is_read_bounded_and_told(
    typed: str, text: str, least: str | None, most: str | None, shown: str
) -> None:
    amount = parse(typed)
    assert (amount.text, amount_in_words(amount)) == (text, shown)
    assert (amount.least, amount.most) == (least and Decimal(least), most and Decimal(most))


@pytest.mark.parametrize("text", sorted({text for _, text, *_ in TYPED}))
def test_what_is_exported_can_be_typed_back(text: str) -> None:
    assert parse(text).text == text


@pytest.mark.parametrize("typed", [typed for typed, *_ in TYPED])
def test_an_editor_that_knows_the_pattern_lets_it_pass(typed: str) -> None:
    assert re.fullmatch(PATTERN, " ".join(typed.split()))


# typed · what to type instead; empty where nothing is guessed
REFUSED = [
    ("1.601", "1601, or 1.6010 for the decimal"),
    ("over 1.500", "1500, or 1.5000 for the decimal"),
    ("1.601.000", "1601000"),
    ("1.601,5", "1601.5"),
    ("1,6", "1.6"),
    ("1 601", "1601"),
    ("1\N{NO-BREAK SPACE}601", "1601"),
    ("1\N{NARROW NO-BREAK SPACE}601 to 1\N{NARROW NO-BREAK SPACE}700", "1601 to 1700"),
    ("1'601", "1601"),
    ("1_601", "1601"),
    ("1e6", "1000000"),
    ("1.5E3", "1500"),
    ("١٦٠١", "1601"),
    ("١٬٦٠١٫٥", "1601.5"),
    ("１６０１", "1601"),
    ("\N{MINUS SIGN}5", "-5"),
    ("1490-1517", "1490 to 1517"),
    ("1490\N{EN DASH}1517", "1490 to 1517"),
    ("between 1,490 and 1,517", "1490 to 1517"),
    ("1517 to 1490", "1490 to 1517"),
    ("more than 1,500", "over 1500"),
    ("fewer than 12", "under 12"),
    ("no more than 12", "at most 12"),
    ("up to 12", "at most 12"),
    ("1500+", "at least 1500"),
    ("≥ 12", "at least 12"),
    ("~1700", "about 1700"),
    ("some 740", "about 740"),
    ("nearly 1,700 lives", "about 1700"),
    ("1.5 million", "1500000"),
    ("17 hundred", "1700"),
    ("705 persons", "705"),
    ("$500", "500"),
    ("5%", "5"),
    ("17 1/2 knots", "17.5"),
    ("17½", "17.5"),
    ("9" * 19, "up to 18 digits"),
    ("0." + "1" * 19, "up to 18 digits"),
    ("1e400", ""),
    ("1601 or 1602", ""),
    ("12 34", ""),
    ("1,60,000", ""),
    ("two", ""),
    ("several hundred", ""),
    ("about about 5", ""),
    ("about 5 to 7", ""),
    ("over 5 to 7", ""),
    ("1 to 2 to 3", ""),
    ("NaN", ""),
    ("Infinity", ""),
    ("0x10", ""),
    ("1601?", ""),
    ("5" * 1000, "up to 18 digits"),
    ("5 " * 1000, ""),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "cure"), REFUSED)
def test_what_is_no_amount_is_answered_with_what_to_type(typed: str, cure: str) -> None:
    with pytest.raises(NoAmount) as refused:
        parse(typed)
    assert len(refused.value.what) < 130
    assert cure in refused.value.hint
    if not cure:
        assert refused.value.hint.startswith("type 1250, about 1300")


@pytest.mark.parametrize(("_", "cure"), [case for case in REFUSED if case[1] and " for " not in case[1]])
def test_what_to_type_can_be_typed(_: str, cure: str) -> None:
    if not cure.startswith("up to"):
        parse(cure)


def test_amounts_that_are_one_number_are_one() -> None:
    one, other = parse("17.50"), parse("17.5")
    assert (one, one.key) == (other, other.key)
    assert parse("1,601.0").key == parse("1601").key == "1601"


# one · other · whether a number can be both · whether the one holds the other, and the other way round
COMPARED = [
    ("1601", "1601", True, True, True),
    ("1601", "1602", False, False, False),
    ("1601", "1601.0", True, True, True),
    ("0.1", "0.10000000000000001", False, False, False),
    ("over 1500", "1500", False, False, False),
    ("over 1500", "1500.000000000000000001", True, True, False),
    ("at least 1500", "1500", True, True, False),
    ("under 20", "20", False, False, False),
    ("at most 20", "20", True, True, False),
    ("over 20", "at most 20", False, False, False),
    ("at least 20", "at most 20", True, False, False),
    ("over 20", "under 20", False, False, False),
    ("at least 20", "over 20", True, True, False),
    ("at most 20", "under 20", True, True, False),
    ("over 10", "over 20", True, True, False),
    ("1490 to 1517", "1500", True, True, False),
    ("1490 to 1517", "1517", True, True, False),
    ("1490 to 1517", "1518", False, False, False),
    ("1490 to 1517", "1510 to 1520", True, False, False),
    ("over 1517", "1490 to 1517", False, False, False),
    ("over 1400", "1490 to 1517", True, True, False),
    ("1490 to 1517", "over 1400", True, False, True),
    ("about 1700", "5", True, False, False),
    ("about 1700", "about 5", True, False, False),
    ("about 1700", "about 1,700", True, True, True),
    ("-5", "over -6", True, False, True),
    ("9" * 18, "999999999999999998", False, False, False),
]


@pytest.mark.parametrize(("one", "other", "meet", "holds", "held"), COMPARED)
def test_amounts_are_compared_exactly(one: str, other: str, meet: bool, holds: bool, held: bool) -> None:
    first, second = parse(one), parse(other)
    assert (first.shares_a_value_with(second), second.shares_a_value_with(first)) == (meet, meet)
    assert (first.holds(second), second.holds(first)) == (holds, held)


def numbers_of(amount: Amount) -> set[int]:
    """The whole numbers from 0 to 9 that an amount may be, tried one after another."""
    return {number for number in range(10) if amount.shares_a_value_with(parse(str(number)))}


SMALL = [parse(text) for text in ("3", "5", "over 3", "at least 3", "under 5", "at most 5", "2 to 6", "3 to 5")]


@pytest.mark.parametrize(("one", "other"), [*product(SMALL, repeat=2)], ids=str)
def test_bounds_are_those_of_the_numbers_between_them(one: Amount, other: Amount) -> None:
    if numbers_of(one) & numbers_of(other):
        assert one.shares_a_value_with(other)
    if one.holds(other):
        assert numbers_of(other) <= numbers_of(one)


def test_numbers_are_written_as_the_language_writes_them() -> None:
    for habits, shown in (("en_GB", "12,345.50"), ("de", "12.345,50"), ("ko", "12,345.50"), ("es", "12.345,50")):
        assert figures(Decimal("12345.50"), habits) == shown
