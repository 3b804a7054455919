"""Days of the calendar, before our era too: the first and last that a date may be, and moving from one to another.

All are of the Gregorian calendar, which is carried back before it was made. Years are counted as astronomers count
them: the year before 1 is 0, which people call 1 BC.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass, replace
from typing import Literal, Self

Precision = Literal["day", "month", "year"]
FINEST_FIRST: tuple[Precision, ...] = ("day", "month", "year")
_YEARS, _DAYS = 400, 146_097
"""After so many years, which are so many days, the calendar begins again."""
LAST_YEAR = 9999


@dataclass(frozen=True, order=True, slots=True)
class Date:
    """A day of the calendar, from 9999 BC to 9999."""

    year: int
    month: int = 1
    day: int = 1

    @classmethod
    def of(cls, ordinal: int) -> Self:
        """The day of a number."""
        rounds = max(0, -(ordinal - 1) // _DAYS + 1)
        found = dt.date.fromordinal(ordinal + rounds * _DAYS)
        return cls(found.year - rounds * _YEARS, found.month, found.day)

    @property
    def ordinal(self) -> int:
        """The number of the day, counted from 1 January of the year 1."""
        rounds = max(0, -self.year // _YEARS + 1)
        return dt.date(self.year + rounds * _YEARS, self.month, self.day).toordinal() - rounds * _DAYS

    def isoformat(self) -> str:
        """As ISO 8601 writes it, with a sign before a year that is less than 0."""
        return f"{'-' * (self.year < 0)}{abs(self.year):04}-{self.month:02}-{self.day:02}"

    def __str__(self) -> str:
        return self.isoformat()


FIRST, LAST = Date(1 - LAST_YEAR), Date(LAST_YEAR, 12, 31)

Part = Literal["early", "mid", "late"]
Season = Literal["spring", "summer", "autumn", "winter"]
Half = Literal["", "northern", "southern"]
Unit = Literal["day", "month", "year", "decade", "century", "season", "night"]


@dataclass(frozen=True, slots=True)
class Called:
    """What some days are called, in any language: "early March 2011", "the 1910s", "spring 2011"."""

    unit: Unit
    first: Date
    """The first day of the month, the year or the hundred years that is named, or the day itself."""
    part: Part | None = None
    season: Season | None = None
    half: Half = ""
    """In which half of the earth it was that season."""
    old_style: bool = False
    """Whether it was typed as a day of the Julian calendar."""
    minute: int | None = None
    """Which minute of the day is meant, counted from midnight; None where it is the whole day."""


IN_A_DAY = 24 * 60
Minutes = tuple[int | None, int | None]
"""The first and the last minute that a date may be; None where that end is open.

They are counted through all days, each of which begins with its number times the minutes of a day.
"""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """By whose clock hours are counted."""

    id: str
    name: str
    offset: int | None = None
    """By how many minutes it is ahead of universal time; None where nobody knows."""

    @property
    def shown(self) -> str:
        """Its offset as ISO 8601 writes it; empty where nobody knows."""
        if self.offset is None:
            return ""
        hours, minutes = divmod(abs(self.offset), 60)
        return f"{'-' if self.offset < 0 else '+'}{hours:02}:{minutes:02}"


@dataclass(frozen=True, slots=True)
class Days:
    """The days that a typed date may be, and how it was typed; a span is made of it."""

    earliest: Date | None
    latest: Date | None
    precision: Precision | None = None
    """Whether a day, a month or a year was typed; None where the days themselves decide, see ``fineness``."""
    called: tuple[Called, ...] = ()
    """What to call it: one name, or one for each end; empty where the days themselves are to be named."""
    lead: Literal["", "before", "by", "after"] = ""
    approximate: bool = False
    uncertain: bool = False
    within: bool = False
    """Whether it is one moment in these days even of what else lasts."""
    minutes: Minutes | None = None
    """The minutes that it may be, where a time of day was typed; they lie in these days."""
    clock: Reckoning | None = None
    """By whose clock these are, where that follows from the date itself: from that of a fact."""
    either: tuple[Days, ...] = ()
    """The dates of which it is one, where two were typed."""

    @property
    def fineness(self) -> Precision:
        """The precision that was typed; else years or months if the days begin and end with whole ones."""
        if self.precision:
            return self.precision
        edges = [day for day in (self.earliest, moved(self.latest, 1)) if day]
        if any(day.day > 1 for day in edges):
            return "day"
        # An end alone is named by its month: "by 2011" would not say which end of the year is meant.
        return "month" if len(edges) < 2 or any(day.month > 1 for day in edges) else "year"


def start_of(day: Date, unit: Precision) -> Date:
    """The first day of the year or month a day lies in."""
    return {"year": Date(day.year), "month": Date(day.year, day.month), "day": day}[unit]


def end_of(day: Date, unit: Precision) -> Date:
    """The last day of the year or month a day lies in."""
    if unit == "year":
        return Date(day.year, 12, 31)
    return Date(day.year, day.month, last_of(day.year, day.month)) if unit == "month" else day


def last_of(year: int, month: int) -> int:
    """How many days a month has."""
    return monthrange(year, month)[1]


def moved(day: Date | None, days: int) -> Date | None:
    """The day so many days later, or the first or last day of the calendar if that lies beyond it."""
    if day is None:
        return None
    return Date.of(min(max(day.ordinal + days, FIRST.ordinal), LAST.ordinal))


def month_after(day: Date, months: int) -> Date:
    """The first day of the month so many months later, within the calendar."""
    year, month = divmod(min(max(day.year * 12 + day.month - 1 + months, FIRST.year * 12), LAST_YEAR * 12 + 11), 12)
    return Date(year, month + 1)


def from_julian(year: int, month: int, day: int) -> Date | None:
    """The day that the Julian calendar, which was used before ours, calls so; None where there is none."""
    length = 29 if month == 2 and year % 4 == 0 else 28 if month == 2 else last_of(2001, month)
    if not 1 <= day <= length:
        return None
    # Both calendars begin the year in which all months but the last are counted in March.
    years, months = (year, month - 3) if month > 2 else (year - 1, month + 9)
    number = 365 * years + years // 4 + (153 * months + 2) // 5 + day - 308
    return Date.of(number) if FIRST.ordinal <= number <= LAST.ordinal else None


def minute_of(day: Date, hour: str) -> int:
    """The minute that a time of a day is, written as 23:40."""
    hours, minutes = hour.split(":")
    return day.ordinal * IN_A_DAY + int(hours) * 60 + int(minutes)


def at_minutes(days: Days, first: int | None, last: int | None) -> Days:
    """The date with these minutes for its own, and the days in which they lie; none is beyond the calendar."""
    least, most = of_whole_days(FIRST, LAST)
    begun, ended = (None if one is None else min(max(one, least or one), most or one) for one in (first, last))
    earliest, latest = (None if minute is None else Date.of(minute // IN_A_DAY) for minute in (begun, ended))
    return replace(days, earliest=earliest, latest=latest, precision="day", minutes=(begun, ended))


def minutes_of(days: Days) -> Minutes:
    """The first and last minute of a date: those that were typed, else those of its days."""
    return days.minutes or of_whole_days(days.earliest, days.latest)


def of_whole_days(first: Date | None, last: Date | None) -> Minutes:
    """The first minute of one day and the last of another."""
    begun = None if first is None else first.ordinal * IN_A_DAY
    return begun, None if last is None else (last.ordinal + 1) * IN_A_DAY - 1


def called_at(minute: int) -> Called:
    """What a minute is called: its day, with the time of it."""
    return Called("day", Date.of(minute // IN_A_DAY), minute=minute % IN_A_DAY)
