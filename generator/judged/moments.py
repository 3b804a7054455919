"""The entries of the timeline: facts that have a date."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator import words
from generator.dates import Reckoning, Span
from generator.dates.days import IN_A_DAY, Minutes
from generator.judged.views import FactView
from generator.model import standings
from generator.standing import DateReading
from generator.words.calendar import date_in_words

LONG_SPEECH = 3
"""From how many facts on what one speaker said on the same days makes one entry of them all."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A date of an entry, and where in time it lies."""

    id: str
    """The fragment of this date on the timeline. Ids of records have no low line, so it is like none of them."""
    span: Span
    bounds: Minutes = (None, None)
    """The first and last minute that it may be, of all entries by one clock as far as their clocks can be compared."""
    reading: DateReading | None = None
    """This date with those who give it, if the dates of the fact dispute; else None."""

    @property
    def words(self) -> str:
        return date_in_words(self.span)

    def beside(self, usual: Reckoning | None) -> str:
        """The same where it is said above that hours are by one clock, if not by another or by no one clock."""
        if usual and self.span.clock == usual:
            return date_in_words(replace(self.span, clock=None))
        if usual and self.span.minutes and not self.span.clock:
            return words.say("when-on-clock", date=self.words, clock=words.say("timeline-no-one-clock"))
        return self.words


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the timeline."""

    view: FactView
    dates: tuple[Placed, ...]
    """Its date; of a fact whose dates dispute all of them, the earliest first."""
    speech: tuple[FactView, ...] = ()
    """The facts of a long speech, all of which this entry shows, its own included; empty for any other entry."""

    @property
    def id(self) -> str:
        """The fragment of this entry on the timeline."""
        return self.view.id if self.disputed else self.dates[0].id

    @property
    def disputed(self) -> bool:
        """Whether its dates dispute."""
        return self.dates[0].reading is not None

    @property
    def words(self) -> str:
        """Its date in words, or the dates that dispute as a choice."""
        return words.listed((date.words for date in self.dates), choice=True)

    def beside(self, usual: Reckoning | None) -> str:
        """The same where it is said above that hours are by one clock."""
        return words.listed((date.beside(usual) for date in self.dates), choice=True)

    @property
    def given(self) -> tuple[str, ...]:
        """Who gives which of the dates that dispute, each on its own; else who gives the date, where not all do."""
        return tuple(line for line in (*self._rivals, self.view.date_givers) if line)

    @property
    def given_briefly(self) -> tuple[str, ...]:
        """The same in a few words, without those who give the date less exactly, or none."""
        return tuple(line for line in (*self._rivals, self.view.date_source) if line)

    @property
    def _rivals(self) -> Iterator[str]:
        for date in self.dates:
            if date.reading:
                yield words.say("date-of-rival", date=date.words, given=self.view.date_carried(date.reading))

    @property
    def about(self) -> tuple[str, ...]:
        """The ids of the records that its fact or facts are about."""
        return tuple(dict.fromkeys(name for view in self.speech or (self.view,) for name in view.fact.about))


def moments_of(views: Iterable[FactView]) -> tuple[Moment, ...]:
    """The entries of all facts that have a date: by first known day, of two with the same day the shorter one first.

    Those of which the hour is known follow in the order of the clock. A fact whose dates dispute stands at the first.
    """
    dated = [moment for view in views for moment in _dated(view)]
    clock = _most_read(date for moment in dated for date in moment.dates)
    on_clock = (replace(moment, dates=_on_clock(moment.dates, clock)) for moment in dated)
    return tuple(folded(sorted(on_clock, key=lambda moment: _first_time(moment.dates[0]))))


def _on_clock(dates: Iterable[Placed], clock: Reckoning | None) -> tuple[Placed, ...]:
    return tuple(sorted((replace(date, bounds=date.span.bounds_on(clock)) for date in dates), key=_first_time))


def _most_read(dates: Iterable[Placed]) -> Reckoning | None:
    """The clock by which most hours are given, of those that can be compared with others."""
    clocks = Counter(d.span.clock for d in dates if d.span.clock and d.span.clock.offset is not None)
    return next((clock for clock, _ in clocks.most_common(1)), None)


def _dated(view: FactView) -> Iterator[Moment]:
    dating = view.judgement.dating
    if dating.disputed:
        yield Moment(
            view, tuple(Placed(_fragment(view, n), one.span, reading=one) for n, one in enumerate(dating.readings))
        )
    elif dating.in_turn:
        yield from (Moment(view, (Placed(_fragment(view, n), one.span),)) for n, one in enumerate(dating.readings))
    elif dating.span:
        yield Moment(view, (Placed(_fragment(view), dating.span),))


def _fragment(view: FactView, number: int = 0) -> str:
    """The fragment of the date of a fact that is read first, second and so on, counted from 0."""
    return view.id + (f"_{number + 1}" if number else "")


def _first_time(date: Placed) -> tuple[float, bool, float]:
    """The key for sorting. Of a span without a first day its last day counts: "before 3 May" comes at 3 May.

    What is known to the day alone comes before the hours of that day.
    """
    first, last = (math.inf if minute is None else minute for minute in date.bounds)
    start = last - IN_A_DAY + 1 if first == math.inf and not date.span.minutes else min(first, last)
    return start, bool(date.span.minutes), last


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
    plainly_said = view.judgement.standing == standings.SAID and not moment.disputed
    return (view.fact.said_by, moment.dates[0].span) if plainly_said else moment.id
