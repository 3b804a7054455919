"""The timeline: the case, then what is beside it; under years, and under months and days where much happens in one."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Literal

from generator import drawings, words
from generator.addresses import PAGES
from generator.dates import Date, Reckoning, Span
from generator.dates.days import start_of
from generator.drawings import Row
from generator.judged import Index, Judged, Moment
from generator.model import STANDINGS, Person, Standing
from generator.pages.page import Page, Place, makes_page
from generator.pages.parts import Listed, Long, Shown
from generator.problem import Mark
from generator.words.calendar import unit_in_words

_CASE = "timeline"
MOST_ENTRIES = 12
"""How many entries a year may have before its months get headings of their own, and a month before its days do."""
UNITS: tuple[tuple[Literal["year", "month", "day"], int, float], ...] = (
    ("year", -6, math.inf),
    ("month", -3, 62),
    ("day", 0, 2),
)
"""What may have a heading: where its fragment ends in that of its first day, and how many days a date is wide at most.

Where nobody knows the month so exactly, or the day, the date stands under the year, or the month.
"""


@dataclass(frozen=True)
class Period:
    """A heading of the timeline, and the entries below it."""

    words: str
    id: str
    """Its fragment: "2018-11". It stays the same when entries are added."""
    around: tuple[str, ...]
    """The fragments of the year and the month of which it is the first part, unless these have headings themselves."""
    rows: Sequence[Row]


@dataclass(frozen=True)
class Part:
    """Entries on one axis: those of the case, or those beside it, which are folded."""

    name: str
    heading: str
    """Empty for the case, with which the page begins."""
    ruler: str
    periods: Sequence[Period]


def _records(judged: Judged) -> int:
    return sum(any(said.when for said in fact.says) for fact in judged.dossier.facts.values())


def _lists(judged: Judged) -> Iterator[Listed]:
    """The case, then what is no part of it: its background, and how the articles tell it."""
    place = partial(_place, judged)
    case = [moment for moment in judged.moments if moment.view.id in judged.case]
    aside = [moment for moment in judged.moments if moment.view.id not in judged.case]
    texts = [moment for moment in aside if moment.view.fact.of_the_texts]
    background = [moment for moment in aside if moment not in texts]
    yield Listed(_CASE, case, place)
    yield Listed("background", background, place, words.say("timeline-background"), ("_background",))
    texts_words = words.say("how-they-tell-it", sources=words.Sources.of(judged.dossier))
    yield Listed("texts", texts, place, texts_words, ("_texts",))


def _shown(judged: Judged, entries: Shown) -> dict[str, object]:
    moments = [moment for known in entries.values() for moment in known]
    return {
        "hours": any(date.span.minutes for moment in moments for date in moment.dates),
        "usual": usual_clock(moments),
        "drawing": drawings.timeline(entries[_CASE]),
        "case": _part(_CASE, "", entries[_CASE]),
        "beside": [
            _part(str(known.key), known.words, entries[known.key])
            for known in _lists(judged)
            if known.words and known.key in entries
        ],
        "slices": entries,
        "people": _people(judged, moments),
        "standings": _standings(moments),
    }


def _place(judged: Judged, entry: Moment) -> Place:
    """An entry by its date; where it is the first of its period on the whole page, that leads to it too."""
    return Place(entry.words, (*_begun_by(judged).get(entry.id, ()), *(date.id for date in entry.dates)))


@lru_cache(maxsize=1)
def _begun_by(judged: Judged) -> Mapping[str, Sequence[str]]:
    """By the fragment of an entry: those of the periods of the whole page that begin with it."""
    parts = (_part(str(known.key), known.words, known.entries) for known in _lists(judged))
    return {period.rows[0].moment.id: (period.id, *period.around) for part in parts for period in part.periods}


LONG = Long(200, _records, _lists, _shown)


@makes_page("timeline", long=LONG)
def timeline(judged: Judged) -> Page:
    """The timeline: everything that has a date, what has several that dispute at the first."""
    return Page(
        path=PAGES["timeline"],
        template="timeline",
        title=words.say("page-timeline"),
        mark=Mark("site_src/facts"),
        kind="timeline",
        show=lambda: LONG.shows(judged),
        description=words.say("page-timeline", "description"),
    )


def _part(name: str, heading: str, moments: Sequence[Moment]) -> Part:
    rows = drawings.timeline_rows(moments, name)
    lead = f"_{name}_" if heading else "_"
    found = [
        replace(period, id=lead + period.id, around=tuple(lead + one for one in period.around))
        for period in periods(rows)
    ]
    return Part(name, heading, drawings.timeline_ruler(moments, name), found)


def periods(rows: Sequence[Row]) -> Iterator[Period]:
    """The entries under their years; under months and days where a year or a month has many."""
    for year, below in Index.of((_first_day(row.moment, 0), row) for row in rows).items():
        if year:
            yield from _divided(year, 0, below)


def _divided(first: Date, depth: int, rows: Sequence[Row], around: tuple[str, ...] = ()) -> Iterator[Period]:
    """One period, or what is known no more exactly than that, followed by its parts."""
    unit, end, _ = UNITS[depth]
    name, fragment = unit_in_words(unit, first), first.isoformat()[: end or None]
    if len(rows) <= MOST_ENTRIES or depth + 1 == len(UNITS):
        yield Period(name, fragment, around, rows)
        return
    parts = Index.of((_first_day(row.moment, depth + 1), row) for row in rows)
    if wide := parts.pop(None, ()):
        yield Period(words.say("timeline-some-time", period=name), fragment, around, wide)
    left = () if wide else (*around, fragment)
    for part, found in parts.items():
        if part:
            yield from _divided(part, depth + 1, found, left)
        left = ()


def _first_day(moment: Moment, depth: int) -> Date | None:
    """The day with which the period of an entry begins; None if its date is too wide for such a period."""
    unit, _, widest = UNITS[depth]
    span = moment.dates[0].span
    first = span.earliest or span.latest
    lasting = moment.view.fact.state and not moment.disputed
    return start_of(first, unit) if first and (lasting or _days(span) <= widest) else None


def _days(span: Span) -> int:
    return span.latest.ordinal - span.earliest.ordinal + 1 if span.earliest and span.latest else 1


def usual_clock(moments: Sequence[Moment]) -> Reckoning | None:
    """The clock of most hours, which need not be named with each; None where none has two of them."""
    clocks = Counter(date.span.clock for moment in moments for date in moment.dates if date.span.minutes)
    del clocks[None]
    return next((clock for clock, count in clocks.most_common(1) if count > 1), None)


def _people(judged: Judged, moments: Sequence[Moment]) -> list[Person]:
    """The people whom dated facts are about, to choose from."""
    about = {name for moment in moments for name in moment.about}
    known = (person for person in judged.dossier.people.values() if person.id in about)
    return sorted(known, key=lambda person: words.by_alphabet(person.name))


def _standings(moments: Sequence[Moment]) -> list[Standing]:
    return [known for known in STANDINGS if any(moment.view.judgement.standing == known for moment in moments)]
