"""Amounts as people write them elsewhere, turned into the forms that are read here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

_MULTIPLES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_NUMBER = r"-?[0-9]{1,18}(?:\.[0-9]{1,18})?"
_PARTS = {"1/2": ".5", "1/4": ".25", "3/4": ".75"}

_SLIPS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"^[−–](?=[0-9])", "-"),
    (r"[$€£¥₩]", ""),
    (r"(?<=[0-9])[ '’_](?=[0-9]{3}(?![0-9/]))", ""),
    (r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3}){2,}(?![0-9])", lambda found: found[0].replace(".", "")),
    (r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3})+,(?=[0-9])", lambda found: found[0][:-1].replace(".", "") + "."),
    (r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", ""),
    (r"(?<=[0-9]),(?=[0-9]{1,2}(?![0-9,]))", "."),
    (r"(?<=[0-9]) ?(1/2|1/4|3/4)(?![0-9])", lambda found: _PARTS[found[1]]),
    (r"(?<![0-9.])[0-9]{1,9}(?:\.[0-9]{1,9})?e\+?[0-9]{1,2}(?![0-9])", lambda found: _plain(Decimal(found[0]))),
    (
        rf"({_NUMBER}) ?({'|'.join(_MULTIPLES)})s?\b",
        lambda found: _plain(Decimal(found[1]) * _MULTIPLES[found[2]]),
    ),
    (r"(?:\b(?:around|approximately|circa|ca\.?|c\.|some|nearly|almost|roughly)|~|≈) ?(?=[0-9])", "about "),
    (r"\b(?:no fewer than|not less than|minimum(?: of)?)|≥|>=", "at least "),
    (r"\b(?:no more than|not more than|up to|maximum(?: of)?)|≤|<=", "at most "),
    (r"\b(?:more than|above|exceeding)|>", "over "),
    (r"\b(?:fewer than|less than|below)|<", "under "),
    (rf"^({_NUMBER}) ?\+$", r"at least \1"),
    (rf"^between ({_NUMBER}) and ({_NUMBER})(?![0-9])", r"\1 to \2"),
    (rf"^(?:from )?({_NUMBER}) ?(?:-|–|—|to) ?({_NUMBER})(?![0-9])", r"\1 to \2"),
    (r"(?<=[0-9])(?: ?[^\W\d_][^\d]*| ?%)$", ""),
)
"""What people write, and the same in our form; each is replaced in turn. Words behind the number are its unit."""


def meant(text: str) -> list[str]:
    """What may be meant by a text that is no amount; it need not be one either."""
    typed = "".join(_latin(sign) for sign in unicodedata.normalize("NFKC", text).lower().replace("⁄", "/"))
    for slip, form in _SLIPS:
        typed = " ".join(re.sub(slip, form, typed).split())
    return [typed]


def _latin(sign: str) -> str:
    """A digit of any script as one of ours, and so the signs that stand between Arabic digits."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return {"٬": ",", "٫": "."}.get(sign, sign)


def _plain(number: Decimal) -> str:
    """A number without an exponent, and without noughts behind its last decimal."""
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
