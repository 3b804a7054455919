"""Dates in words: the names of months are the language's own, all that stands around them is in its catalogue."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from functools import lru_cache

from babel.dates import format_date, format_skeleton, format_time, get_month_names

from generator.dates import Called, Date, Span
from generator.dates.days import IN_A_DAY, Unit, from_julian, moved, start_of
from generator.words import current, listed, locale, say
from generator.words.messages import MOST_KEPT, Catalogue


def date_in_words(span: Span) -> str:
    """A date with its doubt: "perhaps about early March 2011", "before about 30 March 2011"."""
    return _in_words(span, current())


@lru_cache(MOST_KEPT)
def _in_words(span: Span, _spoken: Catalogue) -> str:
    certain = _certain(span)
    date = say("when-uncertain", date=certain) if span.uncertain else certain
    return str(say("when-on-clock", date=date, clock=span.clock.name) if span.clock else date)


def day_in_words(day: dt.date) -> str:
    """A day of our own time: "3 May 2011"."""
    return _named("day", Date(day.year, day.month, day.day))


def days_in_words(first: Date, last: Date) -> tuple[str, ...]:
    """A day; or the first and the last of several, the first without what it shares with the last."""
    return _two("day", first, last) if first != last else (_named("day", first),)


def year_in_words(year: int) -> str:
    """A year, with the era that it is of where that must be said."""
    return _named("year", Date(year))


def unit_in_words(unit: Unit, first: Date) -> str:
    """A day, or the month or the year that begins with it: "May 2011"."""
    return _named(unit, first)


def day_of_year_in_words(day: Date) -> str:
    """A day without its year: "14 April"."""
    return _part("MMMMd", day)


def _certain(span: Span) -> str:
    if span.either:
        return listed((date_in_words(replace(one, uncertain=False, clock=None)) for one in span.each), choice=True)
    lead, ends = (span.lead, tuple(map(_called, span.called))) if span.called else _phrases(span)
    if not ends:
        return say("when-unknown")
    if len(ends) > 1:
        within = _from_to(span, *ends)
        return say("when-roughly", date=within) if span.approximate else within
    date = say("when-about", date=ends[0]) if span.approximate else ends[0]
    return say(f"when-{lead}", date=date) if lead else date


def _from_to(span: Span, first: str, last: str) -> str:
    """Between two dates, or from one to the other; of two hours of one day the day is said once."""
    if span.minutes and not span.called and span.earliest and span.earliest == span.latest:
        begins, ends = (_time(minute) for minute in span.minutes if minute is not None)
        hours = "when-hours-lasting" if span.lasts else "when-hours-within"
        return say(hours, first=begins, last=ends, date=_named("day", span.earliest))
    return say("when-lasting" if span.lasts else "when-within", first=first, last=last)


def _phrases(span: Span) -> tuple[str, tuple[str, ...]]:
    """What to call days that nothing else names: a lead ("by", "after") and one phrase or two."""
    start, end, unit = span.earliest, span.latest, span.fineness
    if span.minutes:
        return _hours(*span.minutes)
    if start and end:
        first, last = start_of(start, unit), start_of(end, unit)
        return "", (_named(unit, last),) if first == last else _two(unit, first, last)
    if end:
        return "by", (_named(unit, end),)
    eve = moved(start, -1)
    return ("after", (_named(unit, eve),)) if eve else ("", ())


def _hours(first: int | None, last: int | None) -> tuple[str, tuple[str, ...]]:
    """What to call hours that nothing else names, as ``_phrases`` does for days."""
    if last is None:
        return ("after", (_hour(first - 1),)) if first is not None else ("", ())
    return ("by", (_hour(last),)) if first is None else ("", tuple(map(_hour, dict.fromkeys((first, last)))))


def _hour(minute: int) -> str:
    return say("when-hour", date=_named("day", Date.of(minute // IN_A_DAY)), hour=_time(minute))


def _time(minute: int) -> str:
    return format_time(dt.time(*divmod(minute % IN_A_DAY, 60)), "short", locale=locale())


def _two(unit: Unit, first: Date, last: Date) -> tuple[str, str]:
    """Two dates of which one lacks the month and year that they share: "3" and "7 May 2011".

    That is the first, or the second where the language begins with the year: "2011년 5월 3일" and "7일".
    """
    begin, end = _named(unit, first), _named(unit, last)
    skeleton = {"day": "d" if first.month == last.month else "MMMMd", "month": "LLLL"}.get(unit, "")
    if first.year != last.year or not skeleton:
        return begin, end
    if _part("yMMMMd", last).startswith("2000"):
        return begin, _part(skeleton, last)
    begins = str(last.day) if unit == "day" else _part(skeleton, last)
    return (_part(skeleton, first) if re.match(rf"{begins}(?!\d)", end) else begin), end


def _called(name: Called) -> str:
    """What some days are called: "early March 2011", "1910s", "spring 2011"."""
    if name.old_style:
        first = name.first
        ours = from_julian(first.year, first.month, first.day)
        return say("when-old-style", date=_named("day", ours or first), old=_named("day", first))
    if name.season:
        return say(f"when-{name.season}", half=name.half or "any", year=_named("year", name.first))
    plain = _named(name.unit, name.first) if name.minute is None else _hour(name.first.ordinal * IN_A_DAY + name.minute)
    return say(f"when-{name.part}", date=plain) if name.part else plain


def _named(unit: Unit, day: Date) -> str:
    """A day, or the month, the year, the ten or the hundred years that begin with it: "3 May 2011", "1910s"."""
    year = day.year if day.year > 0 else 1 - day.year
    match unit:
        case "night":
            return say("when-night", date=_named("day", day))
        case "decade":
            tens = f"{year // 10 * 10:04}"
            return _in_era(day, say("when-decade", year=tens))
        case "century":
            number = (year + 99) // 100
            form = locale().ordinal_form(number)
            return _in_era(day, say("when-century", number=number, form=form))
        case "year" | "season":
            shown = format_skeleton("y", _of_2000(day), locale=locale())
        case "month":
            shown = format_skeleton("yMMMM", _of_2000(day), locale=locale())
        case _:
            shown = format_date(_of_2000(day), "long", locale=locale())
    return _in_era(day, shown.replace("2000", str(year)), ours="when-ad" if year < 1000 else "")


def _in_era(day: Date, shown: str, *, ours: str = "") -> str:
    """What names a year, with the era that it is of where that must be said."""
    era = ours if day.year > 0 else "when-bc"
    return say(era, date=shown) if era else shown


def _part(skeleton: str, day: Date) -> str:
    """A part of a date; its year is always 2000."""
    if skeleton == "LLLL":
        return str(get_month_names("wide", "stand-alone", locale())[day.month])
    return format_skeleton(skeleton, _of_2000(day), locale=locale())


def _of_2000(day: Date) -> dt.date:
    """The same day of a year that every library knows, and that has a 29 February."""
    return dt.date(2000, day.month, day.day)
