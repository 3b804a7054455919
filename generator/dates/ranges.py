"""Dates of two ends, and dates of which it is one; as authors type them, and as EDTF writes them."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import pairwise

from generator.dates.days import FINEST_FIRST, Called, Days, at_minutes, called_at, minute_of, minutes_of, start_of
from generator.dates.points import DATE, POINT, TIME, Dates, Found, NoDate, read_point, whole_day

A_RANGE = re.compile(rf"(?P<roughly>roughly )?(?:from )?(?P<first>{POINT}) to (?P<last>{POINT})")
A_TIME_WITHIN = re.compile(rf"(?P<roughly>roughly )?between (?P<first>{POINT}) and (?P<last>{POINT})")
HOURS = re.compile(
    rf"(?:(?P<roughly>roughly )?(?P<link>between|from) (?P<first>{TIME}) (?:and|to) (?P<last>{TIME}) on (?P<day>{DATE})"
    rf"|(?P<of>{DATE}),? between (?P<begins>{TIME}) and (?P<ends>{TIME}))(?P<doubt>\??)"
)
A_CHOICE = re.compile(rf"{POINT}(?:(?:, | or ){POINT})* or {POINT}")
AN_INTERVAL = re.compile(rf"(?:(?P<first>{POINT})|\.\.)/(?:(?P<last>{POINT})|\.\.)")
_A_MEMBER = re.compile(rf"{POINT}(?:\.\.(?:{POINT})?)?|\.\.{POINT}")
A_SET = re.compile(rf"\[(?P<members>(?:{POINT}|\.\.|,)+)\]")


def to(found: Found, _: Dates) -> Days:
    """``2011-03-08 to 2011-03-09``: from the first of two dates to the second."""
    return _ends(found)


def between(found: Found, _: Dates) -> Days:
    """``between 2011-03-08 and 2011-03-09``: one moment in this time, even where the fact is one that lasts."""
    return replace(_ends(found), within=True)


def hours(found: Found, _: Dates) -> Days:
    """``2011-03-04 between 22:00 and 23:00``, ``between 22:00 and 23:00 on 2011-03-04``: between two times of one day.

    ``from 22:00 to 23:00 on 2011-03-04`` lasts from the one to the other, where the fact is one that lasts.
    """
    day = whole_day(found["day"] or found["of"], found[0])
    first, last = (minute_of(day, found[one] or found[two]) for one, two in (("first", "begins"), ("last", "ends")))
    if first > last:
        raise NoDate(f"'{found[0]}' runs backwards", "type the day of each: 2011-03-04 23:40 to 2011-03-05 00:10")
    within, roughly = found["link"] != "from", bool(found["roughly"])
    days = Days(day, day, "day", within=within, approximate=roughly, uncertain=bool(found["doubt"]))
    return at_minutes(days, first, last)


def one_of(found: Found, _: Dates) -> Days:
    """``1911 or 1913``: one of these dates, and nothing between them."""
    return _one_of(found[0], re.split(rf" or |, (?!{TIME})", found[0]))


def _one_of(text: str, typed: list[str]) -> Days:
    dates = tuple(sorted(map(_member, typed), key=_start))
    for one, other in pairwise(dates):
        ended, begun = minutes_of(one)[1], minutes_of(other)[0]
        if ended is None or begun is None or ended >= begun:
            raise NoDate(f"the dates of '{text}' have a time in common", "type the less exact one alone")
    return replace(
        together(dates[0], dates[-1]),
        called=(),
        approximate=any(one.approximate for one in dates),
        uncertain=any(one.uncertain for one in dates),
        either=dates,
    )


def _start(days: Days) -> float:
    start = minutes_of(days)[0]
    return -math.inf if start is None else start


def interval(found: Found, _: Dates) -> Days:
    """``2011-03/2011-05``, ``../2011`` and ``2012/..``: an interval of EDTF, as the exported data writes it."""
    if found["first"] and found["last"]:
        return _ends(found)
    return _open(found["first"], found["last"], found[0])


def one_of_set(found: Found, _: Dates) -> Days:
    """``[2011-03..2011-05]``, ``[..2011]``, ``[2012..]`` and ``[1911,1913]``: a one-of set of EDTF."""
    members = found["members"].split(",")
    if not all(map(_A_MEMBER.fullmatch, members)):
        raise NoDate(f"'{found[0]}' is no set of EDTF", "type [2011-03..2011-05], [..2011], [2012..] or [1911,1913]")
    return replace(_one_of(found[0], members) if len(members) > 1 else _member(members[0]), within=True)


def _member(text: str) -> Days:
    first, dots, last = text.partition("..")
    if not dots:
        return read_point(text)
    if first and last:
        return _forwards(read_point(first), read_point(last), first, last, text)
    return _open(first, last, text)


def _open(first: str, last: str, text: str) -> Days:
    """A date of which one end is not known."""
    if not (first or last):
        raise NoDate(f"'{text}' names no day", "type the end that is known, or leave the date out")
    end = replace(read_point(first or last), called=())
    begun, ended = minutes_of(end)
    if end.minutes:
        return at_minutes(end, begun if first else None, ended if last else None)
    return replace(end, latest=None) if first else replace(end, earliest=None)


def _ends(found: Found) -> Days:
    first, last = read_point(found["first"]), read_point(found["last"])
    days = _forwards(first, last, found["first"], found["last"], found[0])
    roughly = "roughly" in found.re.groupindex and bool(found["roughly"])
    return replace(days, approximate=days.approximate or roughly)


def _forwards(first: Days, last: Days, begins: str, ends: str, text: str) -> Days:
    begun, ended = minutes_of(first)[0], minutes_of(last)[1]
    if begun is not None and ended is not None and begun > ended:
        hint = f"between {ends} and {begins}" if "between" in text else f"{ends} to {begins}"
        raise NoDate(f"'{text}' runs backwards", f"type {hint}")
    return together(first, last)


def together(first: Days, last: Days) -> Days:
    """From the first day of one date to the last day of another; each end keeps the name it was typed by."""
    kinds = {(end.fineness, bool(end.minutes)) for end in (first, last)}
    days = Days(
        first.earliest,
        last.latest,
        min(first.fineness, last.fineness, key=FINEST_FIRST.index),
        () if len(kinds) == 1 and not (first.called or last.called) else (*named(first), *named(last)),
        approximate=first.approximate or last.approximate,
        uncertain=first.uncertain or last.uncertain,
    )
    hours = bool(first.minutes or last.minutes)
    return at_minutes(days, minutes_of(first)[0], minutes_of(last)[1]) if hours else days


def named(days: Days) -> tuple[Called, ...]:
    """What some days are called; by their first and last day, month or year where nothing else names them."""
    if days.called or not (days.earliest or days.latest):
        return days.called
    unit, edges = days.fineness, (days.earliest, days.latest)
    if days.minutes:
        return tuple(called_at(minute) for minute in dict.fromkeys(days.minutes) if minute is not None)
    return tuple(dict.fromkeys(Called(unit, start_of(day, unit)) for day in edges if day))
