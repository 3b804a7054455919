"""Dates of two ends, and dates of which it is one; as authors type them, and as EDTF writes them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations

from generator.dates.days import FINEST_FIRST, FIRST, Called, Days, start_of
from generator.dates.points import POINT, Dates, Found, NoDate, read_point

A_RANGE = re.compile(rf"(?P<roughly>roughly )?(?:from )?(?P<first>{POINT}) to (?P<last>{POINT})")
A_TIME_WITHIN = re.compile(rf"(?P<roughly>roughly )?between (?P<first>{POINT}) and (?P<last>{POINT})")
A_CHOICE = re.compile(rf"{POINT}(?:(?:, | or ){POINT})* or {POINT}")
AN_INTERVAL = re.compile(rf"(?:(?P<first>{POINT})|\.\.)/(?:(?P<last>{POINT})|\.\.)")
A_SET = re.compile(rf"\[(?P<members>(?:{POINT}|\.\.|,)+)\]")


def to(found: Found, _: Dates) -> Days:
    """``2011-03-08 to 2011-03-09``: from the first of two dates to the second."""
    return _ends(found)


def between(found: Found, _: Dates) -> Days:
    """``between 2011-03-08 and 2011-03-09``: one moment in this time, even where the fact is one that lasts."""
    return replace(_ends(found), within=True)


def one_of(found: Found, _: Dates) -> Days:
    """``1911 or 1913``: one of these dates, and nothing between them."""
    return _one_of(found[0], re.split(", | or ", found[0]))


def _one_of(text: str, typed: list[str]) -> Days:
    dates = tuple(sorted(map(_member, typed), key=lambda days: (days.earliest is not None, days.earliest or FIRST)))
    for one, other in combinations(dates, 2):
        if one.earliest and one.latest and other.earliest and other.latest and one.latest >= other.earliest:
            raise NoDate(f"the dates of '{text}' have a day in common", "type the less exact one alone")
    return replace(
        together(dates[0], dates[-1]),
        called=(),
        approximate=any(one.approximate for one in dates),
        uncertain=any(one.uncertain for one in dates),
        either=dates,
    )


def interval(found: Found, _: Dates) -> Days:
    """``2018-11/2019-01``, ``../2018`` and ``2019/..``: an interval of EDTF, as the exported data writes it."""
    if found["first"] and found["last"]:
        return _ends(found)
    return _open(found["first"], found["last"], found[0])


def one_of_set(found: Found, _: Dates) -> Days:
    """``[2018-11..2019-01]``, ``[..2018]``, ``[2019..]`` and ``[1911,1913]``: a one-of set of EDTF."""
    members = found["members"].split(",")
    if not all(re.fullmatch(rf"(?:{POINT})?(?:\.\.)?(?:{POINT})?", member) and member != ".." for member in members):
        raise NoDate(f"'{found[0]}' is no set of EDTF", "type [2018-11..2019-01], [..2018], [2019..] or [1911,1913]")
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
    return replace(end, latest=None) if first else replace(end, earliest=None)


def _ends(found: Found) -> Days:
    first, last = read_point(found["first"]), read_point(found["last"])
    days = _forwards(first, last, found["first"], found["last"], found[0])
    roughly = "roughly" in found.re.groupindex and bool(found["roughly"])
    return replace(days, approximate=days.approximate or roughly)


def _forwards(first: Days, last: Days, begins: str, ends: str, text: str) -> Days:
    if first.earliest and last.latest and first.earliest > last.latest:
        raise NoDate(f"'{text}' runs backwards", f"type {ends} to {begins}")
    return together(first, last)


def together(first: Days, last: Days) -> Days:
    """From the first day of one date to the last day of another; each end keeps the name it was typed by."""
    alike = first.fineness == last.fineness and not first.called and not last.called
    return Days(
        first.earliest,
        last.latest,
        min(first.fineness, last.fineness, key=FINEST_FIRST.index),
        () if alike else (*named(first), *named(last)),
        approximate=first.approximate or last.approximate,
        uncertain=first.uncertain or last.uncertain,
    )


def named(days: Days) -> tuple[Called, ...]:
    """What some days are called; by their first and last day, month or year where nothing else names them."""
    if days.called or not (days.earliest or days.latest):
        return days.called
    unit, edges = days.fineness, (days.earliest, days.latest)
    return tuple(dict.fromkeys(Called(unit, start_of(day, unit)) for day in edges if day))
