"""What has a date, as entries of a timeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.dates import Span
from generator.judged.views import FactView
from generator.model import standings
from generator.standing import DateReading

LONG_SPEECH = 3
"""So many facts that one speaker said on the same days stand as one entry of the timeline."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the timeline; a fact whose dates dispute has one for each date."""

    view: FactView
    span: Span
    reading: DateReading | None = None
    """Who gives this date, where another is given too."""

    number: int = 0
    """Which of its fact's dates it is."""
    told: tuple[FactView, ...] = ()
    """All that one speaker said on these days, the first fact too, where it is too much for entries of its own."""

    @property
    def id(self) -> str:
        """The fragment of this entry on the timeline; no id of a record has a low line in it."""
        return self.view.id + (f"_{self.number + 1}" if self.number else "")

    @property
    def words(self) -> str:
        return self.span.words

    @property
    def about(self) -> tuple[str, ...]:
        """The ids of all that this entry is about."""
        return tuple(dict.fromkeys(name for view in self.told or (self.view,) for name in view.fact.about))


def moments_of(views: Iterable[FactView]) -> tuple[Moment, ...]:
    """Everything dated, in the order of the first known day, the narrower span first."""
    return tuple(folded(sorted((moment for view in views for moment in _dated(view)), key=_first_day)))


def _dated(view: FactView) -> Iterator[Moment]:
    dating = view.judgement.dating
    if dating.disputed:
        yield from (Moment(view, reading.span, reading, n) for n, reading in enumerate(dating.readings))
    elif dating.span:
        yield Moment(view, dating.span)


def _first_day(moment: Moment) -> tuple[str, str]:
    """An open start is no day: what happened "before" one is told beside it."""
    first, last = moment.span.earliest, moment.span.latest
    return str(first or last), str(last or "9999")


def folded(moments: Iterable[Moment]) -> Iterator[Moment]:
    """The entries in their order, a long speech as one of them."""
    for _, entries in groupby(moments, key=_speech):
        run = list(entries)
        if len(run) < LONG_SPEECH:
            yield from run
        else:
            yield replace(run[0], told=tuple(moment.view for moment in run))


def _speech(moment: Moment) -> object:
    """What entries of one speech share, and no two others do: one whose words or date are disputed stands alone."""
    view = moment.view
    plainly_said = view.judgement.standing == standings.SAID and moment.reading is None
    return (view.fact.said_by, moment.span) if plainly_said else moment.id
