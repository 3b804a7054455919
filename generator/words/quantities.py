"""Amounts in words: numbers are written as the language writes them, what stands around them is in its catalogue."""

from __future__ import annotations

from copy import copy
from decimal import Decimal
from functools import lru_cache

from babel import Locale

from generator.amounts import Amount
from generator.words import locale, say
from generator.words.messages import MOST_KEPT


def amount_in_words(amount: Amount, unit: str | None = None) -> str:
    """An amount, with its unit if one is given: "over 1,200", "1,240 to 1,260 people".

    The unit belongs to the last number: in some languages a word such as "over" comes behind both.
    """
    *first, last = (figures(number, locale()) for number in amount.numbers)
    if unit:
        last = say("amount-of", amount=last, unit=unit)
    return say(f"amount-{amount.how}", number=first[0] if first else last, last=last)


def figures(number: Decimal, habits: Locale | str) -> str:
    """A number with the decimals that were typed, and between its digits the signs of a locale."""
    return _figures(f"{number:f}", habits)  # as text: 2 and 2.0 are equal, and not written alike


@lru_cache(MOST_KEPT)
def _figures(number: str, habits: Locale | str) -> str:
    pattern = copy(Locale.parse(habits).decimal_formats[None])
    _, _, decimals = number.partition(".")
    pattern.frac_prec = (len(decimals), len(decimals))
    return str(pattern.apply(Decimal(number), habits, decimal_quantization=False))
