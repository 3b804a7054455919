"""Dates that are counted from another date, from that of a fact, or from the day on which a source came out."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.dates.days import (
    IN_A_DAY,
    Called,
    Date,
    Days,
    Precision,
    at_minutes,
    called_at,
    end_of,
    minute_of,
    month_after,
    moved,
    start_of,
)
from generator.dates.points import POINT, TIME, Dates, Found, part_of, read_point
from generator.dates.ranges import named, together

RECORD = r"(?:fact|published):(?P<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
_BASE = rf"(?:(?P<point>{POINT})|{RECORD})"
A_BOUND = re.compile(rf"(?P<lead>before|by|after) {_BASE}")
A_DAY_BESIDE = re.compile(rf"day (?P<side>before|of|after) {RECORD}(?:,? (?P<hour>{TIME}))?")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
A_WEEKDAY_BESIDE = re.compile(
    rf"(?P<weekday>{'|'.join(_WEEKDAYS)}) (?P<side>before|after) {RECORD}(?:,? (?P<hour>{TIME}))?"
)
A_DISTANCE = re.compile(
    rf"(?:about )?(?P<number>an?|[1-9][0-9]{{0,3}}) (?P<unit>minute|hour|day|week|month|year)s? "
    rf"(?P<side>before|after) {RECORD}"
)
A_CALENDAR_TERM = re.compile(
    rf"(?P<about>about )?(?:(?P<part>early|mid|late) )?(?P<which>last|this|next) (?P<unit>month|year) from {_BASE}"
)


def _base(found: Found, date_of: Dates) -> Days:
    """What a date is counted from: a typed date, or that of a fact or a source."""
    if found["id"]:
        span = date_of[found["id"]]
        days = Days(span.earliest, span.latest, minutes=span.minutes, clock=span.clock)
        return replace(days, approximate=span.approximate, uncertain=span.uncertain)
    return read_point(found["point"])


def bound(found: Found, date_of: Dates) -> Days:
    """``before 2011-03``, ``by 2011-03``, ``after fact:ID``: up to a date or from it on.

    ``before`` and ``after`` leave the date itself out, ``by`` includes it. In its place may be the date of a fact, or
    the day on which a source came out (``by published:ID``).
    """
    base = _base(found, date_of)
    if base.minutes:
        return _bound_in_hours(found, base, *base.minutes)
    if found["lead"] == "by":
        return replace(base, earliest=None, lead="by", called=() if found["id"] else named(base))
    # A month is left out whole; a fact that fell on some day of it leaves out no more than its last possible day.
    inner = (base.earliest, base.latest) if found["id"] else (base.latest, base.earliest)
    day = inner[0] if found["lead"] == "after" else inner[1]
    called = named(base) if found["point"] else (Called("day", day),) if day else ()
    if found["lead"] == "after":
        return replace(base, earliest=moved(day, 1), latest=None, lead="after", called=called)
    return replace(base, earliest=None, latest=moved(day, -1), lead="before", called=called)


def _bound_in_hours(found: Found, base: Days, first: int | None, last: int | None) -> Days:
    """Up to a time of day, or from it on. Of a fact no more is left out than its last or first possible minute."""
    if found["lead"] == "by":
        return replace(at_minutes(base, None, last), lead="by", called=() if found["id"] else named(base))
    edge = (last if found["lead"] == "before" else first) if found["id"] else first
    called = (called_at(edge),) if edge is not None else ()
    if found["lead"] == "after":
        return replace(at_minutes(base, _moved(edge, 1), None), lead="after", called=called)
    return replace(at_minutes(base, None, _moved(edge, -1)), lead="before", called=called)


def _moved(minute: int | None, minutes: int) -> int | None:
    return None if minute is None else minute + minutes


def day_beside(found: Found, date_of: Dates) -> Days:
    """``day of published:ID``, ``day before published:ID``: the very day on which a source came out, or one beside it.

    ``published:ID`` is the day that the text of the source prints, else the day on its card in ``catalogue:``. In its
    place may be the date of a fact. A date that is counted from a source always has a ``basis:``. A time of day
    may follow, as in ``day before published:ID 21:30``.
    """
    base, days = _base(found, date_of), {"before": -1, "of": 0, "after": 1}[found["side"]]
    return _at_hour(found, replace(base, earliest=moved(base.earliest, days), latest=moved(base.latest, days)))


def weekday_beside(found: Found, date_of: Dates) -> Days:
    """``Sunday before published:ID``, ``Monday after fact:ID 02:20``: the nearest day of that name, on another day.

    It is for a text that names a day of the week alone, as an issue of Tuesday that says "on Sunday night". A time of
    day may follow.
    """
    base, wanted = _base(found, date_of), _WEEKDAYS.index(found["weekday"])
    back = found["side"] == "before"
    first, last = (day and moved(day, _to_weekday(day, wanted, back=back)) for day in (base.earliest, base.latest))
    return _at_hour(found, replace(base, earliest=first, latest=last, precision="day", called=()))


def _to_weekday(day: Date, wanted: int, *, back: bool) -> int:
    """How many days it is from a day to the nearest of a weekday, counted from Monday as 0."""
    here = (day.ordinal - 1) % 7
    return -((here - wanted - 1) % 7 + 1) if back else (wanted - here - 1) % 7 + 1


def _at_hour(found: Found, days: Days) -> Days:
    """Some days, or a time of day where one was typed and there is one day alone."""
    beside = replace(days, minutes=None, clock=None)
    if found["hour"] and beside.earliest and beside.earliest == beside.latest:
        minute = minute_of(beside.earliest, found["hour"])
        return at_minutes(beside, minute, minute)
    return beside


def distance(found: Found, date_of: Dates) -> Days:
    """``a month before fact:ID``, ``2 hours after fact:ID``: counted from the date of a fact or of a source.

    It is approximate, and no more exact than the unit in which it is counted.
    """
    base = replace(_base(found, date_of), approximate=True)
    number = 1 if found["number"].startswith("a") else int(found["number"])
    if found["side"] == "before":
        number = -number
    if found["unit"] in ("minute", "hour"):
        return _minutes_away(base, number * (60 if found["unit"] == "hour" else 1))
    base = replace(base, minutes=None)
    if found["unit"] in ("month", "year"):
        return _months_away(base, number * (12 if found["unit"] == "year" else 1), _unit(found))
    week = found["unit"] == "week"
    room = 3 if week and base.earliest == base.latest else 0  # "a week later" is no more exact than a week
    step = number * (7 if week else 1)
    return replace(base, earliest=moved(base.earliest, step - room), latest=moved(base.latest, step + room))


def _minutes_away(base: Days, minutes: int) -> Days:
    """The time so far from another, or the days in which that may be if no time of day is known."""
    if base.minutes:
        first, last = (_moved(minute, minutes) for minute in base.minutes)
        return at_minutes(base, first, last)
    days = sorted((minutes // IN_A_DAY, -(-minutes // IN_A_DAY)))
    return replace(base, earliest=moved(base.earliest, days[0]), latest=moved(base.latest, days[1]))


def calendar_term(found: Found, date_of: Dates) -> Days:
    """``last month from 2011-05``, ``early this year from published:ID``: a month or a year, counted from a date.

    It is the one before (``last``), the same (``this``) or the one after (``next``). In the place of the date may be
    that of a fact, or the day on which a source came out.
    """
    base, unit = replace(_base(found, date_of), minutes=None), _unit(found)
    step = {"last": -1, "this": 0, "next": 1}[found["which"]]
    days = _months_away(base, step * (12 if unit == "year" else 1), unit)
    if found["part"] and days.earliest and days.latest:
        first, last = (part_of(found["part"], start_of(day, unit), unit) for day in (days.earliest, days.latest))
        days = first if first == last else together(first, last)
    return replace(days, approximate=base.approximate or bool(found["about"]), uncertain=base.uncertain)


def _months_away(base: Days, months: int, unit: Precision) -> Days:
    """The whole months or years that lie so far from a date."""
    start, end = (day and month_after(day, months) for day in (base.earliest, base.latest))
    start, end = start and start_of(start, unit), end and end_of(end, unit)
    return replace(base, earliest=start, latest=end, precision=unit, called=())


def _unit(found: Found) -> Precision:
    return "year" if found["unit"] == "year" else "month"
