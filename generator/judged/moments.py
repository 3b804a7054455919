"""The entries of the timeline: facts that have a date."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.dates import Reckoning, Span
from generator.dates.days import IN_A_DAY, Minutes
from generator.judged.views import FactView
from generator.model import standings
from generator.standing import DateReading
from generator.words.calendar import date_in_words

LONG_SPEECH = 3
"""From how many facts on what one speaker said on the same days makes one entry of them all."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the timeline; a fact whose dates dispute has one for each date."""

    view: FactView
    span: Span
    reading: DateReading | None = None
    """This date with those who give it, if the dates of the fact dispute; else None."""

    bounds: Minutes = (None, None)
    """The first and last minute that it may be, of all entries by one clock as far as their clocks can be compared."""
    number: int = 0
    """Which of the dates of its fact it is, counted from 0."""
    speech: tuple[FactView, ...] = ()
    """The facts of a long speech, all of which this entry shows, its own included; empty for any other entry."""

    @property
    def id(self) -> str:
        """The fragment of this entry on the timeline. Ids of records have no low line, so it is like none of them."""
        return self.view.id + (f"_{self.number + 1}" if self.number else "")

    @property
    def words(self) -> str:
        return date_in_words(self.span)

    @property
    def given_by(self) -> str:
        """Who gives this date, where that is not everybody who says so."""
        return self.view.date_carried(self.reading) if self.reading else self.view.date_givers

    @property
    def about(self) -> tuple[str, ...]:
        """The ids of the records that its fact or facts are about."""
        return tuple(dict.fromkeys(name for view in self.speech or (self.view,) for name in view.fact.about))


def moments_of(views: Iterable[FactView]) -> tuple[Moment, ...]:
    """The entries of all facts that have a date: by first known day, of two with the same day the shorter one first.

    Those of which the hour is known follow in the order of the clock.
    """
    dated = [moment for view in views for moment in _dated(view)]
    clock = _most_read(dated)
    on_clock = (replace(moment, bounds=moment.span.bounds_on(clock)) for moment in dated)
    return tuple(folded(sorted(on_clock, key=_first_time)))


def _most_read(moments: Iterable[Moment]) -> Reckoning | None:
    """The clock by which most hours are given, of those that can be compared with others."""
    clocks = Counter(m.span.clock for m in moments if m.span.clock and m.span.clock.offset is not None)
    return next((clock for clock, _ in clocks.most_common(1)), None)


def _dated(view: FactView) -> Iterator[Moment]:
    dating = view.judgement.dating
    if dating.disputed or dating.in_turn:
        yield from (
            Moment(view, reading.span, reading if dating.disputed else None, number=n)
            for n, reading in enumerate(dating.readings)
        )
    elif dating.span:
        yield Moment(view, dating.span)


def _first_time(moment: Moment) -> tuple[float, bool, float]:
    """The key for sorting. Of a span without a first day its last day counts: "before 3 May" comes at 3 May.

    What is known to the day alone comes before the hours of that day.
    """
    first, last = (math.inf if minute is None else minute for minute in moment.bounds)
    start = last - IN_A_DAY + 1 if first == math.inf and not moment.span.minutes else min(first, last)
    return start, bool(moment.span.minutes), last


def folded(moments: Iterable[Moment]) -> Iterator[Moment]:
    """The entries in their order, those of a long speech as one entry."""
    for _, entries in groupby(moments, key=_speech):
        run = list(entries)
        if len(run) < LONG_SPEECH:
            yield from run
        else:
            yield replace(run[0], speech=tuple(moment.view for moment in run))


def _speech(moment: Moment) -> object:
    """A key that is the same for entries of one speech and differs for all others.

    An entry is part of a speech if its fact is about what somebody said, and neither that nor its date is disputed.
    """
    view = moment.view
    plainly_said = view.judgement.standing == standings.SAID and moment.reading is None
    return (view.fact.said_by, moment.span) if plainly_said else moment.id
