"""Days of the calendar: the first and last that a date may be, and moving from one to another."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "month", "year"]
FINEST_FIRST: tuple[Precision, ...] = ("day", "month", "year")


@dataclass(frozen=True)
class Days:
    """The days that a typed date may be, and how it was typed; a span is made of it."""

    earliest: date | None
    latest: date | None
    precision: Precision | None = None
    """Whether a day, a month or a year was typed; None where the days themselves decide, see ``fineness``."""
    words: tuple[str, ...] = ()
    """What to call it: one phrase, or one for each end; empty where the days themselves are to be named."""
    lead: Literal["", "before", "by", "after"] = ""
    approximate: bool = False
    uncertain: bool = False

    @property
    def fineness(self) -> Precision:
        """The precision that was typed; else years or months if the days begin and end with whole ones."""
        if self.precision:
            return self.precision
        edges = [day for day in (self.earliest, moved(self.latest, 1)) if day]
        if any(day.day > 1 for day in edges):
            return "day"
        # An end alone is named by its month: "by 2018" would not say which end of the year is meant.
        return "month" if len(edges) < 2 or any(day.month > 1 for day in edges) else "year"


def start_of(day: date, unit: Precision) -> date:
    """The first day of the year or month a day lies in."""
    if unit == "year":
        return day.replace(month=1, day=1)
    return day.replace(day=1) if unit == "month" else day


def end_of(day: date, unit: Precision) -> date:
    """The last day of the year or month a day lies in."""
    if unit == "year":
        return day.replace(month=12, day=31)
    return day.replace(day=monthrange(day.year, day.month)[1]) if unit == "month" else day


def moved(day: date | None, days: int) -> date | None:
    """The day so many days later, or the first or last day of the calendar if that lies beyond it."""
    if day is None:
        return None
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def month_after(day: date, months: int) -> date:
    """The first day of the month so many months later, within the calendar."""
    year, month = divmod(min(max(day.year * 12 + day.month - 1 + months, 12), date.max.year * 12 + 11), 12)
    return date(year, month + 1, 1)
