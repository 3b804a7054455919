"""Entries of BibTeX: what TeX takes for a sign of its own is written as text; what is in UTF-8 stays in it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from generator.dates import Date

_OF_TEX = re.compile(r"[\\{}$&#%_^~]")
_IN_TEX = {"\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}"}
"""The signs that TeX takes for its own, where a backslash before them is not enough."""


def entry_of(key: str, fields: Mapping[str, str], kind: str = "misc") -> str:
    """An entry with those of these fields that are known."""
    lines = (f"  {name} = {value}," for name, value in fields.items() if value)
    return "\n".join([f"@{kind}{{{key},", *lines, "}"])


def day_fields(day: dt.date | Date | None) -> dict[str, str]:
    """The fields of a day, where it is known."""
    parts = {"year": day.year, "month": day.month, "day": day.day} if day else {}
    return {name: braced(f"{number}") for name, number in parts.items()}


def braced(text: str) -> str:
    """A value of a field."""
    return f"{{{text}}}" if text else ""


def whole(text: str) -> str:
    """What BibTeX is neither to take apart as a name nor to print in small letters.

    Quotation marks stand around its braces, since two braces in a row would look like a template's.
    """
    return f'"{braced(in_tex(text))}"' if text else ""


def in_tex(text: str) -> str:
    """A text in which TeX takes no sign for its own."""
    return _OF_TEX.sub(lambda found: _IN_TEX.get(found[0], f"\\{found[0]}"), text)
