"""The views of facts, made of a dossier and its judgements: with the records behind ids, and with dates worked out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator.dates import Span
from generator.evidence import Line, fitting
from generator.judged.testified import PassageView
from generator.judged.views import FactView
from generator.model import Fact, Testimony
from generator.standing import Known, days_of, spoken
from generator.standing.measured import measured
from generator.standing.taken_back import taken_back_on

if TYPE_CHECKING:
    from generator.judged import Judged


@dataclass(frozen=True)
class Viewing:
    """Makes the views; the dates from which others are counted are worked out once for all of them."""

    judged: Judged = field(repr=False)

    @cached_property
    def _dates(self) -> Mapping[str, Span]:
        """The dates from which others are counted: of facts, and of the days on which sources came out."""
        facts = {
            name: judgement.dating.span for name, judgement in self.judged.judgements.items() if judgement.dating.span
        }
        return days_of(self.judged.dossier) | facts

    @cached_property
    def _came_out(self) -> Known:
        """The days on which the sources came out, by their texts and by their cards."""
        return Known.of_sources(self.judged.dossier)

    def view(self, fact: Fact) -> FactView:
        """A fact with the records behind its ids."""
        lines = fitting(self.judged.locks, fact)
        passages = tuple(self._passage(fact, n, testimony, lines[n]) for n, testimony in enumerate(fact.says))
        return FactView(fact, self.judged.judgements[fact.id], passages, self.judged)

    def _passage(self, fact: Fact, number: int, testimony: Testimony, line: Line | None) -> PassageView:
        withdrawn = self.judged.judgements[fact.id].withdrawn
        return PassageView(
            id=f"{fact.id}_{number + 1}",
            number=number,
            testimony=testimony,
            source=self.judged.dossier.sources[testimony.at.source],
            dispatch=self.judged.dossier.dispatch_of(testimony),
            voices=tuple(self.judged.dossier.speakers[voice] for voice in self.judged.dossier.chain_of(testimony)),
            witnesses=tuple(self.judged.dossier.speakers[witness] for witness in testimony.witnesses),
            of_the_texts=fact.of_the_texts,
            cites_clearly=self.judged.dossier.cites_clearly(testimony),
            answer=fact.answers.get(testimony.answer or "", ""),
            amount=measured(fact, testimony.amount, testimony.scope) if testimony.amount else "",
            when=self._when(fact, testimony),
            clock=self.judged.dossier.clock_of(testimony),
            from_card=number in self.judged.judgements[fact.id].dating.from_cards,
            spoken=spoken(testimony, self.judged.dossier.sources[testimony.at.source], self._came_out),
            taken_back=taken_back_on(self.judged.dossier, fact.says[withdrawn[number]]) if number in withdrawn else "",
            line=line,
        )

    def _when(self, fact: Fact, testimony: Testimony) -> Span | None:
        when = testimony.when
        if when is None or (when.refers_to and when.refers_to not in self._dates):
            return None
        return when.resolve(self._dates, state=fact.state, clock=self.judged.dossier.clock_of(testimony))
