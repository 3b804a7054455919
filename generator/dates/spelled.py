"""Dates as this site prints them, with the names of months, turned into figures: so what is printed can be typed."""

from __future__ import annotations

import re

from babel.dates import get_month_names

from generator.dates.points import DATE, POINT

_LANGUAGE = "en"
"""The language in which dates are typed, as keys are."""
MONTHS = tuple(get_month_names("wide", locale=_LANGUAGE)[number] for number in range(1, 13))
_MONTH = "|".join(MONTHS)
_YEAR = r"(?:(?P<of>[0-9]{1,4})(?P<era> BC| AD)|(?P<year>[0-9]{4}))(?![0-9s-])"
_WHOLE = re.compile(rf"\b(?:(?P<day>[0-9]{{1,2}}) )?(?P<month>{_MONTH}) {_YEAR}")
_FIRST_OF_TWO = re.compile(
    rf"\b(?P<lead>from|between) (?:(?P<day>[0-9]{{1,2}})(?: (?P<month>{_MONTH}))?|(?P<alone>{_MONTH}))"
    rf" (?P<link>to|and) (?P<last>(?P<year>-?[0-9]{{4}})-(?P<last_month>[0-9]{{2}})(?:-[0-9]{{2}})?)"
)
WITH_MONTHS = rf"(?:{DATE}|(?:[0-9]{{1,2}} )?(?:{_MONTH}) (?:[0-9]{{4}}|[0-9]{{1,4}} (?:BC|AD)))"
"""A date in figures, or with the name of its month: what an editor's program takes."""
TWO_SPELLED = (
    rf"(?:roughly )?(?:from|between) (?:[0-9]{{1,2}}|(?:[0-9]{{1,2}} )?(?:{_MONTH})) (?:to|and) "
    + POINT.replace(DATE, WITH_MONTHS)
)
"""Two dates of which the first is printed without what it shares with the second."""


def in_figures(text: str) -> str:
    """A text with every date in it that names a month as figures: "between 3 and 7 May 2011"."""
    return _FIRST_OF_TWO.sub(_completed, _WHOLE.sub(_figures, text))


def _figures(found: re.Match[str]) -> str:
    year = int(found["year"] or found["of"])
    year = 1 - year if found["era"] == " BC" else year
    day = f"-{int(found['day']):02}" if found["day"] else ""
    return f"{'-' * (year < 0)}{abs(year):04}-{MONTHS.index(found['month']) + 1:02}{day}"


def _completed(found: re.Match[str]) -> str:
    """The first of two dates with the month and year that it shares with the second."""
    month = found["month"] or found["alone"]
    number = f"{MONTHS.index(month) + 1:02}" if month else found["last_month"]
    day = f"-{int(found['day']):02}" if found["day"] else ""
    return f"{found['lead']} {found['year']}-{number}{day} {found['link']} {found['last']}"
