"""Entries of CSL-JSON, which Zotero and others read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence

from generator.dates import Date


def csl_of(entries: Sequence[Mapping[str, object]]) -> str:
    """Entries as CSL-JSON."""
    return json.dumps(entries, ensure_ascii=False, indent=1)


def with_values(entry: Mapping[str, object]) -> dict[str, object]:
    """The fields of an entry that are known."""
    return {name: value for name, value in entry.items() if value}


def date_parts(day: dt.date | Date | None) -> object:
    """A day as CSL has it; None where it is not known."""
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None
