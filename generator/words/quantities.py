"""Amounts in words: numbers are written as the language writes them, what stands around them is in its catalogue."""

from __future__ import annotations

from copy import copy
from decimal import Decimal

from babel import Locale

from generator.amounts import Amount
from generator.words import locale, say


def amount_in_words(amount: Amount) -> str:
    """An amount without its unit: "over 1,200", "1,240 to 1,260"."""
    first, last = (figures(number, locale()) for number in (amount.numbers[0], amount.numbers[-1]))
    return say(f"amount-{amount.how}", number=first, last=last)


def figures(number: Decimal, habits: Locale | str) -> str:
    """A number with the decimals that were typed, and between its digits the signs of a locale."""
    pattern = copy(Locale.parse(habits).decimal_formats[None])
    _, _, decimals = f"{number:f}".partition(".")
    pattern.frac_prec = (len(decimals), len(decimals))
    return str(pattern.apply(number, habits, decimal_quantization=False))
