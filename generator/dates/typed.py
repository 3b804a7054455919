"""What an author may type as a date: one of the ``FORMS`` at the end of this file."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.dates.days import FINEST_FIRST, Days, Precision, end_of, month_after, moved, start_of
from generator.dates.slips import meant
from generator.dates.span import Span, named, plain_words, span_of

Dates = Mapping[str, Span]
"""The dates of facts and the days on which sources came out, by id, for dates that are counted from one of them."""
Found = re.Match[str]
EXAMPLES = "2018-11-03, early 2018-11, about 2018, …"
"""What a hint shows where it cannot guess which date was meant."""
_SHOWN = 80
"""How many characters a problem repeats of a text that is no date. It guesses the date in texts up to twice as long."""


class NoDate(ValueError):
    """A text is in none of the forms, names a day that is in no calendar, or is a range that runs backwards."""

    def __init__(self, what: str, hint: str) -> None:
        self.what = what
        """What is wrong, in one line."""
        self.hint = hint
        """What to type instead."""
        super().__init__(f"{what}: {hint}")


@dataclass(frozen=True)
class When:
    """A date as an author typed it. Which days it means may depend on the date of a fact or of a source."""

    text: str

    @property
    def refers_to(self) -> str | None:
        """The id of the fact or of the source this date is counted from."""
        found = re.search(_RECORD, self.text)
        return found["id"] if found else None

    @property
    def of_a_source(self) -> bool:
        """Whether it is counted from the day on which a source came out."""
        return "published:" in self.text

    def resolve(self, date_of: Dates, *, state: bool = False) -> Span:
        """The days it means. A ``state`` lasts through all of them; anything else happened at one moment in them.

        Raises KeyError where ``date_of`` lacks the fact or source that it is counted from.
        """
        found, days_of = _form(self.text)
        return span_of(days_of(found, date_of), state=state)


def parse(text: str) -> When:
    """Read a date. Raises NoDate with what is wrong and what to type instead."""
    when = When(" ".join(text.split()))
    _form(when.text)
    if when.refers_to is None:
        when.resolve({})  # finds days that are in no calendar, and ranges that run backwards
    return when


def _form(text: str) -> tuple[Found, Callable[[Found, Dates], Days]]:
    """The parts of a text in one of the forms, and the reader of that form."""
    for form, days_of in FORMS:
        found = form.fullmatch(text)
        if found:
            return found, days_of
    near = [guess for guess in meant(text) if _is_date(guess)] if len(text) < 2 * _SHOWN else []
    raise NoDate(f"'{text[:_SHOWN]}' is not a date", f"type {' or '.join(near) or EXAMPLES}")


def _is_date(text: str) -> bool:
    """Whether a guess at what was meant can be read; one that is counted from a fact always can."""
    found = next(((found, days_of) for form, days_of in FORMS if (found := form.fullmatch(text))), None)
    try:
        return bool(found and found[1](found[0], {}))
    except KeyError:
        return True
    except NoDate:
        return False


# --- one date ---------------------------------------------------------------------------------------------------------

_DATE = r"[0-9]{4}(?:-[0-9]{2}){0,2}"
_POINT = rf"(?:about )?(?:(?:early|mid|late) )?{_DATE}\??"
_A_POINT = re.compile(rf"(?P<about>about )?(?:(?P<part>early|mid|late) )?(?P<date>{_DATE})(?P<unsure>\?)?")

_PARTS_OF_A_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_PARTS_OF_A_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}


def _point(found: Found, _: Dates) -> Days:
    """``2019-01-03``, ``2018-11`` or ``2018``: a day, a month or a year.

    ``early``, ``mid`` or ``late`` before a month or a year is a third of it. ``about`` before any of these says that
    the date is approximate, ``?`` behind it that it is inferred or in doubt.
    """
    start, unit = _calendar_date(found["date"])
    if found["part"] and unit == "day":
        raise NoDate(f"'{found[0]}' is part of a single day", f"drop '{found['part']}', or drop the day")
    days = _part(found["part"], start, unit) if found["part"] else Days(start, end_of(start, unit), unit)
    return replace(days, approximate=bool(found["about"]), uncertain=bool(found["unsure"]))


def _read_point(text: str) -> Days:
    found = _A_POINT.fullmatch(text)
    assert found, "the forms below let nothing else through"
    return _point(found, {})


def _calendar_date(text: str) -> tuple[date, Precision]:
    """The first day of a date, and how fine it is."""
    parts = [int(part) for part in text.split("-")]
    unit: Precision = FINEST_FIRST[3 - len(parts)]
    year, month, day = (*parts, 1, 1)[:3]
    if year == 0:
        raise NoDate(f"'{text}' has the year 0", "years run from 0001 to 9999")
    if not 1 <= month <= 12:
        raise NoDate(f"'{text}' has no such month", "months run from 01 to 12")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        of_month = named(date(year, month, 1), "month")
        raise NoDate(f"'{text}' is not a day of the calendar", f"{of_month} has {last} days")
    return date(year, month, day), unit


def _part(part: str, start: date, unit: Precision) -> Days:
    """The early, middle or late part of the month or year that starts on a day."""
    words = (f"{part} {named(start, unit)}",)
    if unit == "year":
        first, last = _PARTS_OF_A_YEAR[part]
        return Days(start.replace(month=first), end_of(start.replace(month=last), "month"), "month", words)
    first, last = _PARTS_OF_A_MONTH[part]
    return Days(start.replace(day=first), start.replace(day=min(last, end_of(start, "month").day)), "day", words)


# --- from one to another ----------------------------------------------------------------------------------------------

_A_RANGE = re.compile(rf"(?P<first>{_POINT}) to (?P<last>{_POINT})")


def _range(found: Found, _: Dates) -> Days:
    """``2011-03-08 to 2011-03-09``: from the first of two dates to the second."""
    first, last = _read_point(found["first"]), _read_point(found["last"])
    if first.earliest and last.latest and first.earliest > last.latest:
        raise NoDate(f"'{found[0]}' runs backwards", f"type {found['last']} to {found['first']}")
    return _together(first, last)


def _together(first: Days, last: Days) -> Days:
    """From the first day of one date to the last day of another; each end keeps the words it was typed in."""
    alike = first.fineness == last.fineness and not first.words and not last.words
    return Days(
        first.earliest,
        last.latest,
        min(first.fineness, last.fineness, key=FINEST_FIRST.index),
        () if alike else (*plain_words(first), *plain_words(last)),
        approximate=first.approximate or last.approximate,
        uncertain=first.uncertain or last.uncertain,
    )


# --- counted from a date, a fact or a source --------------------------------------------------------------------------

_RECORD = r"(?:fact|published):(?P<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
_BASE = rf"(?:(?P<point>{_POINT})|{_RECORD})"
_A_BOUND = re.compile(rf"(?P<lead>before|by|after) {_BASE}")
_A_DAY_BESIDE = re.compile(rf"day (?P<side>before|of|after) {_RECORD}")
_A_DISTANCE = re.compile(
    rf"(?:about )?(?P<number>an?|[1-9][0-9]{{0,3}}) (?P<unit>day|week|month|year)s? (?P<side>before|after) {_RECORD}"
)
_A_CALENDAR_TERM = re.compile(
    rf"(?P<about>about )?(?:(?P<part>early|mid|late) )?(?P<which>last|this|next) (?P<unit>month|year) from {_BASE}"
)


def _base(found: Found, date_of: Dates) -> Days:
    """What a date is counted from: a typed date, or that of a fact or a source."""
    if found["id"]:
        span = date_of[found["id"]]
        return Days(span.earliest, span.latest, approximate=span.approximate, uncertain=span.uncertain)
    return _read_point(found["point"])


def _bound(found: Found, date_of: Dates) -> Days:
    """``before 2018-11``, ``by 2018-11``, ``after fact:ID``: up to a date or from it on.

    ``before`` and ``after`` leave the date itself out, ``by`` includes it. In its place may be the date of a fact, or
    the day on which a source came out (``by published:ID``).
    """
    base = _base(found, date_of)
    if found["lead"] == "by":
        return replace(base, earliest=None, lead="by", words=() if found["id"] else plain_words(base))
    # A month is left out whole; a fact that fell on some day of it leaves out no more than its last possible day.
    inner = (base.earliest, base.latest) if found["id"] else (base.latest, base.earliest)
    day = inner[0] if found["lead"] == "after" else inner[1]
    words = plain_words(base) if found["point"] else (named(day, "day"),) if day else ()
    if found["lead"] == "after":
        return replace(base, earliest=moved(day, 1), latest=None, lead="after", words=words)
    return replace(base, earliest=None, latest=moved(day, -1), lead="before", words=words)


def _day_beside(found: Found, date_of: Dates) -> Days:
    """``day of published:ID``, ``day before published:ID``: the very day on which a source came out, or one beside it.

    ``published:ID`` is the day that the text of the source prints, else the day on its card in ``catalogue:``. In its
    place may be the date of a fact. A date that is counted from a source always has a ``basis:``.
    """
    base, days = _base(found, date_of), {"before": -1, "of": 0, "after": 1}[found["side"]]
    return replace(base, earliest=moved(base.earliest, days), latest=moved(base.latest, days))


def _distance(found: Found, date_of: Dates) -> Days:
    """``a month before fact:ID``, ``3 weeks after published:ID``: counted from the date of a fact or of a source.

    It is approximate, and no more exact than the unit in which it is counted.
    """
    base = replace(_base(found, date_of), approximate=True)
    number = 1 if found["number"].startswith("a") else int(found["number"])
    if found["side"] == "before":
        number = -number
    if found["unit"] in ("month", "year"):
        return _months_away(base, number * (12 if found["unit"] == "year" else 1), _unit(found))
    week = found["unit"] == "week"
    room = 3 if week and base.earliest == base.latest else 0  # "a week later" is no more exact than a week
    step = number * (7 if week else 1)
    return replace(base, earliest=moved(base.earliest, step - room), latest=moved(base.latest, step + room))


def _calendar_term(found: Found, date_of: Dates) -> Days:
    """``last month from 2019-01``, ``early this year from published:ID``: a month or a year, counted from a date.

    It is the one before (``last``), the same (``this``) or the one after (``next``). In the place of the date may be
    that of a fact, or the day on which a source came out.
    """
    base, unit = _base(found, date_of), _unit(found)
    step = {"last": -1, "this": 0, "next": 1}[found["which"]]
    days = _months_away(base, step * (12 if unit == "year" else 1), unit)
    if found["part"] and days.earliest and days.latest:
        first, last = (_part(found["part"], start_of(day, unit), unit) for day in (days.earliest, days.latest))
        days = first if first == last else _together(first, last)
    return replace(days, approximate=base.approximate or bool(found["about"]), uncertain=base.uncertain)


def _months_away(base: Days, months: int, unit: Precision) -> Days:
    """The whole months or years that lie so far from a date."""
    start, end = (day and month_after(day, months) for day in (base.earliest, base.latest))
    start, end = start and start_of(start, unit), end and end_of(end, unit)
    return replace(base, earliest=start, latest=end, precision=unit, words=())


def _unit(found: Found) -> Precision:
    return "year" if found["unit"] == "year" else "month"


FORMS: tuple[tuple[re.Pattern[str], Callable[[Found, Dates], Days]], ...] = (
    (_A_POINT, _point),
    (_A_RANGE, _range),
    (_A_BOUND, _bound),
    (_A_DAY_BESIDE, _day_beside),
    (_A_DISTANCE, _distance),
    (_A_CALENDAR_TERM, _calendar_term),
)
"""Every form a date may be typed in, each with what reads it."""

PATTERN = "^(?:" + "|".join(re.sub(r"\?P<[a-z]+>", "?:", form.pattern) for form, _ in FORMS) + ")$"
"""All forms as one regular expression, for editors that check as one types; only ``parse`` refuses 30 February."""
