"""Dates in the Extended Date/Time Format, in which other programs take them: written and read."""

from __future__ import annotations

from generator.dates.days import Days, Precision

_WIDTH: dict[Precision, int] = {"year": 6, "month": 3, "day": 0}
"""How many characters of a day at its end are left out."""
_DOUBT = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}


def written(days: Days, *, lasts: bool) -> str:
    """A date that holds both ends; else a one-of set of a moment (``[a..b]``), an interval of what lasts (``a/b``)."""
    doubt = _DOUBT[days.approximate, days.uncertain]
    if days.either:
        several = dict.fromkeys(written(one, lasts=False).strip("[]") for one in days.either)
        return f"[{','.join(several)}]" if len(several) > 1 else next(iter(several))
    width = _WIDTH[days.fineness]
    start, end = (day.isoformat()[: -width or None] if day else "" for day in (days.earliest, days.latest))
    if not start and not end:
        return "XXXX"
    if start == end:
        return start + doubt
    if lasts:
        return "/".join(edge + doubt if edge else ".." for edge in (start, end))
    return f"[{start}..{end}]"
