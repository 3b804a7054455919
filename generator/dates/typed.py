"""What an author may type as a date: one of the ``FORMS`` at the end of this file, or as this site prints it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.dates import ranges, relative
from generator.dates.days import Days, Reckoning
from generator.dates.points import A_POINT, DATE, TIME, Dates, Form, Found, NoDate, point
from generator.dates.span import Span, span_of
from generator.dates.spelled import TWO_SPELLED, WITH_MONTHS, in_figures

EXAMPLES = "2011-03-04, early 2011-03, about 2011, …"
"""What a hint shows where it cannot guess which date was meant."""
_SHOWN = 80
"""How many characters a problem repeats of a text that is no date. It guesses the date in texts up to twice as long."""

_MOST_KEPT = 1 << 12
"""So many dates are remembered with the days they mean."""


@dataclass(frozen=True)
class When:
    """A date as an author typed it. Which days it means may depend on the date of a fact or of a source."""

    text: str

    @property
    def refers_to(self) -> str | None:
        """The id of the fact or of the source this date is counted from."""
        found = re.search(relative.RECORD, self.text) if ":" in self.text else None
        return found["id"] if found else None

    @property
    def has_hours(self) -> bool:
        """Whether it names a time of day, and so needs to be read on a clock."""
        return bool(re.search(rf"\b{TIME}\b", self.text))

    @property
    def of_a_source(self) -> bool:
        """Whether it is counted from the day on which a source came out."""
        return "published:" in self.text

    def resolve(self, date_of: Dates, *, state: bool = False, clock: Reckoning | None = None) -> Span:
        """The days it means. A ``state`` lasts through all of them; anything else happened at one moment in them.

        A time of day is by a ``clock``, if that is known.

        Raises KeyError where ``date_of`` lacks the fact or source that it is counted from.
        """
        if self.refers_to is None:
            return _fixed(self.text, state, clock)
        return span_of(_read(self.text, date_of), state=state, clock=clock)


@lru_cache(_MOST_KEPT)
def _fixed(text: str, state: bool, clock: Reckoning | None) -> Span:
    """The days of a date that hangs on no other: the same each time that its fact is judged again."""
    return span_of(_read(text, {}), state=state, clock=clock)


def parse(text: str) -> When:
    """Read a date. Raises NoDate with what is wrong and what to type instead."""
    when = When(" ".join(text.split()))
    if when.refers_to is None:
        when.resolve({})  # finds days that are in no calendar, and ranges that run backwards
    else:
        _form(when.text)
    return when


def _read(text: str, date_of: Dates) -> Days:
    """The days that a text means."""
    plain = text.removeprefix(_PERHAPS).removesuffix(_UNCERTAIN)
    found, days_of = _form(plain)
    days = days_of(found, date_of)
    return replace(days, uncertain=True) if plain != text else days


_PERHAPS = "perhaps "
"""How a site says of any date that it is inferred or in doubt."""
_UNCERTAIN = ", uncertain"
"""How sites said so before."""


def _form(text: str) -> tuple[Found, Form]:
    """The parts of a text in one of the forms, and the reader of that form."""
    if read := _in_a_form(text) or _in_a_form(in_figures(text)):
        return read
    from generator.dates.slips import meant  # noqa: PLC0415 - the months of six languages, for what is no date alone

    near = [guess for guess in meant(text) if _is_date(guess)] if len(text) < 2 * _SHOWN else []
    raise NoDate(f"'{text[:_SHOWN]}' is not a date", f"type {' or '.join(near) or EXAMPLES}")


def _in_a_form(text: str) -> tuple[Found, Form] | None:
    return next(((found, days_of) for form, days_of in FORMS if (found := form.fullmatch(text))), None)


def _is_date(text: str) -> bool:
    """Whether a guess at what was meant can be read; one that is counted from a fact always can."""
    read = _in_a_form(text)
    try:
        return bool(read and read[1](read[0], {}))
    except KeyError:
        return True
    except NoDate:
        return False


FORMS: tuple[tuple[re.Pattern[str], Form], ...] = (
    (A_POINT, point),
    (ranges.A_RANGE, ranges.to),
    (ranges.A_TIME_WITHIN, ranges.between),
    (ranges.HOURS, ranges.hours),
    (ranges.A_CHOICE, ranges.one_of),
    (relative.A_BOUND, relative.bound),
    (relative.A_DAY_BESIDE, relative.day_beside),
    (relative.A_WEEKDAY_BESIDE, relative.weekday_beside),
    (relative.A_DISTANCE, relative.distance),
    (relative.A_CALENDAR_TERM, relative.calendar_term),
    (ranges.AN_INTERVAL, ranges.interval),
    (ranges.A_SET, ranges.one_of_set),
)
"""Every form a date may be typed in, each with what reads it."""


def _pattern() -> str:
    spelled = (re.sub(r"\?P<[a-z]+>", "?:", form.pattern).replace(DATE, WITH_MONTHS) for form, _ in FORMS)
    return f"^(?:{_PERHAPS})?(?:{'|'.join([*spelled, TWO_SPELLED])})(?:{_UNCERTAIN})?$"


PATTERN = _pattern()
"""All forms as one regular expression, for editors that check as one types; only ``parse`` refuses 30 February."""
