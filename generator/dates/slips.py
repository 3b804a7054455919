"""Dates as people write them elsewhere, turned into the forms that are read here."""

from __future__ import annotations

import re
from collections.abc import Callable

from babel.dates import get_month_names

_LANGUAGES = ("en", "de", "fr", "es", "it", "nl")
"""The languages whose names of months are known, with their abbreviations."""
_MONTHS = {
    name.lower().rstrip("."): number
    for language in reversed(_LANGUAGES)
    for width in ("wide", "abbreviated")
    for number, name in get_month_names(width, locale=language).items()
} | {"sept": 9}
_MONTH = rf"(?:de )?(?P<month>{'|'.join(sorted(_MONTHS, key=lambda name: (-len(name), name)))})\.?,?"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?:de )?(?P<year>[0-9]{4})"
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _iso(found: re.Match[str]) -> str:
    parts = found.groupdict()
    return "-".join([parts["year"], f"{_MONTHS[parts['month']]:02}", *filter(None, [parts.get("day")])])


def _of_24(found: re.Match[str]) -> str:
    return f"{int(found['hour']) % 12 + 12 * (found['half'] == 'p'):02}:{found['minute']}"


_TIME = r"[0-2][0-9]:[0-5][0-9]"
_SLIPS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"\bthe ", ""),
    (r"\b(?P<hour>1[0-2]|[1-9])[:.](?P<minute>[0-5][0-9]) ?(?P<half>[ap])\.? ?m\b\.?", _of_24),
    (r"^([0-9]{4}) ?[-–] ?([0-9]{4})$", r"\1 to \2"),
    (r"\b([0-9]{4})[/.]([0-9]{1,2})\b", r"\1-\2"),
    (r"(?<=-)([0-9]{1,2})[/.]([0-9]{1,2})\b", r"\1-\2"),
    (rf"\b{_DAY} (?:of )?{_MONTH} {_YEAR}", _iso),
    (rf"\b{_MONTH} {_DAY},? {_YEAR}", _iso),
    (rf"\b{_MONTH} {_YEAR}", _iso),
    (r"(?:\b(?:around|approximately|circa|ca\.?|c\.)|~) ?(?=[0-9])", "about "),
    (r"\b(early|mid|late)-(?=[0-9])", r"\1 "),
    (r"\bfall (?=(?:of )?[0-9])", "autumn "),
    (r"\b(spring|summer|autumn|winter) of (?=[0-9])", r"\1 "),
    (r"(?<=[0-9]0)[’']s\b", "s"),
    (r"(?<=[0-9s]) ?b\.? ?c\.?(?: ?e\.?)?(?![a-z])", " BC"),
    (r"\b(?:a\.? ?d\.?) ?([0-9]{1,3})\b|\b([0-9]{1,3}) ?a\.? ?d\.?(?![a-z])", r"\1\2 AD"),
    (rf"\b({'|'.join(_NUMBERS)}) (?=(?:day|week|month|year)s? )", lambda found: f"{_NUMBERS.index(found[1]) + 1} "),
    (r"\b(before|after|by|from) (?!(?:about|early|mid|late) )([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$", r"\1 fact:\2"),
    (r"(?<=-)([0-9])(?![0-9])", r"0\1"),
    (rf"(?<=[0-9])(?:t|,? at )(?={_TIME})", " "),
    (rf"^({_TIME})(?: on|,)? (.+)$", r"\2 \1"),
    (r" \([^()]*\)$", ""),
    (r"^((?:mon|tues|wednes|thurs|fri|satur|sun)day) (?=before |after )", lambda found: f"{found[1].capitalize()} "),
)
"""What people write, and the same in our form; each is replaced in turn."""
_ORDERS: tuple[tuple[str, str], ...] = (
    (r"\b([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\b", r"\3-\2-\1"),
    (r"\b([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})\b", r"\3-\1-\2"),
    (r"\b([0-9]{2})([0-9]{2})[/-]([0-9]{2})$", r"\1\2 to \1\3"),
)
"""What figures may mean whose order is not known: the day or the month first, or two years."""


def meant(text: str) -> list[str]:
    """What may be meant by a text that is no date, most often one guess; 3/4/2011 can be two days."""
    found = []
    for written, order in _ORDERS:
        typed = re.sub(written, order, text.lower())
        for slip, form in _SLIPS:
            typed = re.sub(slip, form, typed)
        found.append(typed)
    return list(dict.fromkeys(found))
