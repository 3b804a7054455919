"""One date as an author types it: a day, a month, a year, a part of one, a season, ten years or a hundred."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from generator.dates.days import (
    FINEST_FIRST,
    FIRST,
    Called,
    Date,
    Days,
    Half,
    Part,
    Precision,
    Season,
    Unit,
    at_minutes,
    end_of,
    from_julian,
    last_of,
    minute_of,
    month_after,
    moved,
)
from generator.dates.span import Span

Dates = Mapping[str, Span]
"""The dates of facts and the days on which sources came out, by id, for dates that are counted from one of them."""
Found = re.Match[str]


class NoDate(ValueError):
    """A text is in none of the forms, names a day that is in no calendar, or is a range that runs backwards."""

    def __init__(self, what: str, hint: str) -> None:
        self.what = what
        """What is wrong, in one line."""
        self.hint = hint
        """What to type instead."""
        super().__init__(f"{what}: {hint}")


DATE = r"-?[0-9]{4}(?:-[0-9]{2}){0,2}"
_ERA = r"[1-9][0-9]{0,3} (?:BC|AD)"
_DECADE = r"[0-9]{3}0s(?: BC)?"
_CENTURY = r"[1-9][0-9]?(?:st|nd|rd|th) century(?: BC)?"
_YEARS = rf"{DATE}|{_ERA}|{_DECADE}|{_CENTURY}"
_SEASON = rf"(?:(?:northern|southern) )?(?:spring|summer|autumn|winter) (?:{DATE}|{_ERA})"
TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_HOUR = rf"{DATE},? (?:about )?{TIME}"
_OLD = rf"{DATE} old style|{DATE} \({DATE} old style\)"
POINT = rf"(?:about )?(?:{_HOUR}|(?:(?:early|mid|late) )?(?:{_YEARS})|{_SEASON}|(?:the )?night of {DATE}|{_OLD})[?~%]?"
A_POINT = re.compile(
    rf"(?P<about>about )?(?:(?P<hour>{_HOUR})|(?:(?P<part>early|mid|late) )?(?P<years>{_YEARS})|(?P<season>{_SEASON})"
    rf"|(?:the )?night of (?P<night>{DATE})|(?P<old>{_OLD}))(?P<doubt>[?~%])?"
)


def point(found: Found, _: Dates) -> Days:
    """``2011-03-15``, ``2011-03``, ``2011``, ``44 BC``, ``1910s``, ``19th century``: a day or more of the calendar.

    ``early``, ``mid`` or ``late`` before any but a day is a third of it. ``about`` before any of these says that
    the date is approximate, ``?`` behind it that it is inferred or in doubt. ``spring 2011`` leaves open in which half
    of the earth that was, and so which months it means; ``northern spring 2011`` does not. ``night of 2011-03-04``
    begins on that day and ends on the next. ``1905-05-14 old style`` is a day of the Julian calendar; both are shown.
    ``2011-03-04 23:40`` is a time of day, by the clock that ``clock:`` names.
    """
    about, unsure = found["doubt"] in ("~", "%"), found["doubt"] in ("?", "%")
    about = about or bool(found["about"]) or " about " in found[0]
    return replace(_named(found), approximate=about, uncertain=unsure)


def read_point(text: str) -> Days:
    found = A_POINT.fullmatch(text)
    assert found, "the forms let nothing else through"
    return point(found, {})


def _named(found: Found) -> Days:
    if found["hour"]:
        return _hour(found["hour"])
    if found["season"]:
        return _season(found["season"])
    if found["night"]:
        return _night(found["night"])
    if found["old"]:
        return _old_style(found["old"])
    days, unit = _years(found["years"])
    return _part(cast("Part", found["part"]), days, unit) if found["part"] else days


def _years(text: str) -> tuple[Days, Unit]:
    """A day, a month or a year; or ten years or a hundred, as they are called."""
    if found := re.fullmatch(r"([0-9]+) (BC|AD)", text):
        year = Date(1 - int(found[1]) if found[2] == "BC" else int(found[1]))
        return Days(year, end_of(year, "year"), "year"), "year"
    if found := re.fullmatch(r"([0-9]+)s( BC)?", text):
        return _ten(int(found[1]), bc=bool(found[2])), "decade"
    if found := re.fullmatch(r"(([0-9]+)[a-z]+) century( BC)?", text):
        if found[1] != ordinal(int(found[2])):
            raise NoDate(f"'{text}' is no century", f"type {ordinal(int(found[2]))} century{found[3] or ''}")
        return _hundred(int(found[2]), bc=bool(found[3])), "century"
    day, unit = calendar_date(text)
    return Days(day, end_of(day, unit), unit), unit


def ordinal(number: int) -> str:
    """A number as the notation of centuries has it: 1st, 19th."""
    tens, ones = divmod(number % 100, 10)
    return f"{number}{'th' if tens == 1 else {1: 'st', 2: 'nd', 3: 'rd'}.get(ones, 'th')}"


def _hundred(number: int, *, bc: bool) -> Days:
    first = Date(1 - number * 100 if bc else number * 100 - 99)
    return Days(first, Date(first.year + 99, 12, 31), "year", (Called("century", first),))


def _ten(year: int, *, bc: bool) -> Days:
    """The years that are written with the same figures but the last: 1910 to 1919; of 40 BC 49 to 40."""
    first = Date(1 - year - 9) if bc else Date(max(year, 1))
    last = 1 - max(year, 1) if bc else year + 9
    return Days(first, Date(last, 12, 31), "year", (Called("decade", first),))


def calendar_date(text: str) -> tuple[Date, Precision]:
    """The first day of a date, and how fine it is."""
    year, month, day, unit = _figures(text)
    last = last_of(year, month)
    if not 1 <= day <= last:
        raise NoDate(f"'{text}' is not a day of the calendar", f"the last day of that month is {text[:-2]}{last}")
    return Date(year, month, day), unit


def _figures(text: str) -> tuple[int, int, int, Precision]:
    sign, figures = (-1, text[1:]) if text.startswith("-") else (1, text)
    parts = [int(part) for part in figures.split("-")]
    unit: Precision = FINEST_FIRST[3 - len(parts)]
    year, month, day = (*parts, 1, 1)[:3]
    if sign * year < FIRST.year:
        raise NoDate(f"'{text}' is before the calendar", f"years run from {FIRST.year}, which is 9999 BC, to 9999")
    if not 1 <= month <= 12:
        raise NoDate(f"'{text}' has no such month", "months run from 01 to 12")
    return sign * year, month, day, unit


PARTS: Mapping[Unit, Mapping[Part, tuple[int, int]]] = {
    "month": {"early": (1, 10), "mid": (11, 20), "late": (21, 31)},
    "year": {"early": (1, 4), "mid": (5, 8), "late": (9, 12)},
    "decade": {"early": (1, 3), "mid": (4, 6), "late": (7, 10)},
    "century": {"early": (1, 33), "mid": (34, 66), "late": (67, 100)},
}
"""The first and last day, month or year of each third."""


def _part(part: Part, days: Days, unit: Unit) -> Days:
    """The early, middle or late part of the time that some days are."""
    assert days.earliest, "a date that is typed begins"
    assert days.latest, "a date that is typed ends"
    if unit == "day":
        raise NoDate(f"'{part} {days.earliest}' is part of a single day", f"drop '{part}', or drop the day")
    (first, last), start, called = PARTS[unit][part], days.earliest, (Called(unit, days.earliest, part),)
    if unit == "month":
        until = min(last, days.latest.day)
        return Days(Date(start.year, start.month, first), Date(start.year, start.month, until), "day", called)
    if unit == "year":
        return Days(Date(start.year, first), end_of(Date(start.year, last), "month"), "month", called)
    until = min(start.year + last - 1, days.latest.year)
    return Days(Date(start.year + first - 1), Date(until, 12, 31), "year", called)


def part_of(part: str, start: Date, unit: Precision) -> Days:
    """A third of the month or year that begins on a day."""
    return _part(cast("Part", part), Days(start, end_of(start, unit), unit), unit)


_MONTHS: Mapping[Season, tuple[int, int]] = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (0, 15)}
"""The first and last month that people of the north may count to a season; in no calendar it begins or ends.

A winter runs over the end of a year, and which of the two it is called by is not known.
"""
_ACROSS: Mapping[Season, Season] = {"spring": "autumn", "summer": "winter", "autumn": "spring", "winter": "summer"}
"""What is the season in the south."""


def _season(text: str) -> Days:
    found = re.fullmatch(r"(?:(\w+) )?(spring|summer|autumn|winter) (.+)", text)
    assert found, "the form lets nothing else through"
    half, season = cast("Half", found[1] or ""), cast("Season", found[2])
    days, unit = _years(found[3])
    if unit != "year" or not days.earliest:
        raise NoDate(f"'{text}' does not name a year", "type the year alone behind it")
    months = {"northern": _MONTHS[season], "southern": _MONTHS[_ACROSS[season]]}
    known = [months[half]] if half else [*months.values()]
    begins, ends = min(first for first, _ in known), max(last for _, last in known)
    first, last = (month_after(days.earliest, month - 1) for month in (begins, ends))
    called = Called("season", days.earliest, season=season, half=half)
    return Days(first, end_of(last, "month"), "month", (called,))


def whole_day(typed: str, form: str) -> Date:
    """A day, which the form that it stands in asks for. Raises NoDate where it is a month or a year."""
    day, unit = calendar_date(typed)
    if unit != "day":
        raise NoDate(f"'{form}' does not name a day", f"type the day in the place of {typed}")
    return day


def _hour(text: str) -> Days:
    day = whole_day(re.split(",? ", text)[0], text)
    minute = minute_of(day, text[-5:])
    return at_minutes(Days(day, day, "day"), minute, minute)


def _night(typed: str) -> Days:
    """Both days whole: when in them a night begins and ends is nowhere fixed."""
    day = whole_day(typed, f"night of {typed}")
    return Days(day, moved(day, 1), "day", (Called("night", day),))


def _old_style(text: str) -> Days:
    """A day of the Julian calendar, as it was typed; or both days, as the site prints it."""
    *ours, typed = re.findall(DATE, text)
    year, month, day, unit = _figures(typed)
    if unit != "day":
        hint = "type the day: no month and no year of that calendar is a whole one of ours"
        raise NoDate(f"'{typed} old style' is no day", hint)
    found = from_julian(year, month, day)
    if found is None:
        raise NoDate(f"'{typed}' is not a day of the Julian calendar", "mend the day, or drop 'old style'")
    if ours not in ([], [str(found)]):
        raise NoDate(f"'{typed} old style' is not {ours[0]}", f"type {typed} old style, which is {found}")
    return Days(found, found, "day", (Called("day", Date(year, month, day), old_style=True),))


Form = Callable[[Found, Dates], Days]
"""What reads a text in one of the forms."""
