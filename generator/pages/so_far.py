"""The page of what was known when: every fact as the sources of each day had it, without those that came later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from generator import words
from generator.addresses import PAGES
from generator.dates import Date
from generator.judged import FactView, Index, Judged
from generator.model import STANDINGS, Source, Standing
from generator.pages.page import Page, Place, makes_page
from generator.pages.parts import Listed, Long, Shown
from generator.problem import Mark
from generator.standing import Day, day_by_day
from generator.words.calendar import date_in_words

_CHANGED = "changed"


@dataclass(frozen=True)
class Otherwise:
    """A fact that a day's sources made stand otherwise."""

    before: FactView
    after: FactView

    @property
    def answers(self) -> tuple[str, ...]:
        """The answers that nobody gave before."""
        before = {answer.id for answer in self.before.judgement.given}
        given = self.after.judgement.given if self.after.fact.question else ()
        return tuple(answer.text for answer in given if answer.id not in before)

    @property
    def was(self) -> str:
        """How it stood before, and the answers that are new."""
        date, answers = self.before.date_words, self.answers
        return words.say(
            "known-before",
            standing=self.before.judgement.label,
            counts=self.before.counts,
            dated="yes" if date else "no",
            date=date,
            count=len(answers),
            answers=words.listed(words.say("quoted", text=text) for text in answers),
        )


@dataclass(frozen=True)
class DayShown:
    """A day on which sources came out, or all those whose day is not known, and what was known with them."""

    on: Date | None
    sources: tuple[Source, ...]
    new: Sequence[FactView]
    """The facts of the case that no earlier source spoke of."""
    otherwise: Sequence[Otherwise]
    """Those that stand otherwise than before."""
    again: int
    """How many its sources speak of again that stand as before."""
    aside: int
    """On how many facts of the background, or about how the articles tell it, the sources say something."""
    first: bool

    @property
    def id(self) -> str:
        """The fragment of its place on the page."""
        return f"_{self.on.isoformat()}" if self.on else "_day-not-known"

    @property
    def heading(self) -> str:
        if self.on is None:
            return words.say("known-without-day", articles=words.Sources.counted(self.sources))
        return date_in_words(self.sources[0].came_out.when.resolve({}))

    @property
    def summary(self) -> str:
        """How many facts its sources brought, changed and said again, in one sentence or two."""
        articles, count = words.Sources.counted(self.sources), len(self.new)
        if self.first:
            return words.say("known-first", articles=articles, count=count)
        return words.say(
            "known-then",
            articles=articles,
            count=count,
            otherwise=len(self.otherwise),
            again=self.again,
            dated="yes" if self.on else "no",
        )

    @property
    def by_standing(self) -> Mapping[Standing, tuple[FactView, ...]]:
        """Its new facts under their standings."""
        found = Index.of((view.judgement.standing, view) for view in self.new)
        return {standing: found[standing] for standing in STANDINGS if standing in found}


def _lists(judged: Judged) -> Iterator[Listed]:
    days = _days(judged)
    for day in days:
        if place := _changed_at(days).get(day.id):
            under = words.say("known-otherwise")
            yield Listed((day.id, _CHANGED), day.otherwise, _place, _beside(day, under), (place,))
        for standing, views in day.by_standing.items():
            under = words.say("known-new", standing=words.say(standing, "label"), count=len(views))
            yield Listed((day.id, standing), views, _place, _beside(day, under))


def _beside(day: DayShown, under: str) -> str:
    return words.row([day.heading, under], "beside")


def _changed_at(days: Sequence[DayShown]) -> Mapping[str, str]:
    """Where the page tells what stood otherwise, by the place of the day; on the first of them without a number."""
    changed = [day.id for day in days if day.otherwise]
    return {day: "what-stood-otherwise" + (f"_{number}" if number else "") for number, day in enumerate(changed)}


def _shown(judged: Judged, entries: Shown) -> Mapping[str, object]:
    days = _days(judged)
    keys = [(day.id, under) for day in days for under in (_CHANGED, *day.by_standing)]
    here = {day for day, under in keys if (day, under) in entries}
    return {"days": days, "changed_at": _changed_at(days), "entries": entries, "here": here}


def _place(entry: FactView | Otherwise) -> Place:
    return Place((entry.after if isinstance(entry, Otherwise) else entry).name)


LONG = Long(
    most=400,
    records=lambda judged: len(judged.dossier.facts),
    lists=_lists,
    show=_shown,
)


@makes_page("known", long=LONG)
def known(judged: Judged) -> Page:
    """What was known on each day, as far as the days are known and differ."""
    return Page(
        path=PAGES["known"],
        template="known",
        title=words.say("known-title"),
        mark=Mark("seeds"),
        kind="known",
        show=lambda: LONG.shows(judged),
        description=words.say("known-about", sources=words.Sources.of(judged.dossier)),
    )


@lru_cache(maxsize=1)
def _days(judged: Judged) -> Sequence[DayShown]:
    days = day_by_day(judged.dossier, judged.judgements)
    return [_day(judged, day, first=not place) for place, day in enumerate(days)]


def _day(judged: Judged, day: Day, *, first: bool) -> DayShown:
    turns = [(judged.facts[name], turn) for name, turn in day.turns.items() if turn.spoken_of or turn.turned]
    case = [(view, turn) for view, turn in turns if not (turn.after.background or view.fact.of_the_texts)]
    otherwise = [
        Otherwise(replace(view, judgement=turn.before), replace(view, judgement=turn.after))
        for view, turn in case
        if turn.before and turn.turned
    ]
    new = [replace(view, judgement=turn.after) for view, turn in case if turn.before is None]
    again = len(case) - len(new) - len(otherwise)
    return DayShown(day.on, day.sources, new, otherwise, again, len(turns) - len(case), first)
