"""What was known on which day: each fact judged from those sources alone that had come out by then.

On each day only the facts are judged again on which a source of that day says something, and those whose dates are
counted from a fact that is dated otherwise since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from generator.dates import Date
from generator.model import Dossier, Source
from generator.standing.dating import Known, bases, counted_from, date_fact, in_date_order
from generator.standing.falls import shown
from generator.standing.judging import Explained, weigh
from generator.standing.remaining import Remaining


@dataclass(frozen=True, slots=True)
class Turn:
    """How a fact stood before the sources of a day, and how it stands with them."""

    before: Explained | None
    """None where no passage spoke of it before."""
    after: Explained
    spoken_of: bool
    """Whether a source of the day speaks of it, outside a title; else a date moved from which its own is counted."""

    @property
    def turned(self) -> bool:
        """Whether readers would have been shown something else of it before, beside how many articles say so."""
        return self.before is not None and shown(self.before) != shown(self.after)


@dataclass(frozen=True, slots=True)
class Day:
    """The sources of one day, and every fact that was judged again with them."""

    on: Date | None
    """None for the sources whose day is not known, which are counted last."""
    sources: tuple[Source, ...]
    turns: Mapping[str, Turn]
    """By the id of the fact."""


def day_by_day(dossier: Dossier, judgements: Mapping[str, Explained]) -> Iterator[Day]:
    """Each day on which sources came out, in order; last the sources whose day is not known, if there are any.

    ``judgements`` are those from all sources.
    """
    so_far = _SoFar.of(dossier, judgements)
    sources = dossier.sources.values()
    days = sorted({source.day for source in sources if source.day})
    for on in (*days, None):
        came = tuple(source for source in sources if source.day == on)
        if came:
            yield Day(on, came, so_far.with_sources({source.id for source in came}))


@dataclass(slots=True)
class _SoFar:
    """What is known by the sources that came out until now."""

    dossier: Dossier
    in_the_end: Mapping[str, Explained]
    """The judgement of each fact from all sources."""
    order: Mapping[str, int]
    """The place of each fact behind those that its dates are counted from."""
    followers: Mapping[str, list[str]]
    """By the id of a fact: those whose dates are counted from it."""
    resting: Mapping[str, list[str]]
    """By the id of a source: the facts on which its body says something."""
    dates: Known
    heard: set[str] = field(default_factory=set)
    """The sources that came out."""
    judgements: dict[str, Explained] = field(default_factory=dict)

    @classmethod
    def of(cls, dossier: Dossier, in_the_end: Mapping[str, Explained]) -> _SoFar:
        facts = dossier.facts.values()
        bodies = ((said.at.source, fact.id) for fact in facts for said in fact.says if not said.headline)
        bases = ((base, name) for name, known in counted_from(dossier).items() for base in known)
        order = {fact.id: place for place, fact in enumerate(in_date_order(dossier))}
        return cls(dossier, in_the_end, order, _grouped(bases), _grouped(bodies), Known.of_sources(dossier))

    def with_sources(self, names: set[str]) -> dict[str, Turn]:
        """Judge again what these sources bear on, and remember it."""
        self.heard |= names
        touched = {fact for name in names for fact in self.resting.get(name, ())}
        waiting = [(self.order[fact], fact) for fact in touched]
        heapify(waiting)
        turns: dict[str, Turn] = {}
        while waiting:
            _, name = heappop(waiting)
            if name not in turns:
                turns[name] = self._turn(name, spoken_of=name in touched)
                for follower in self._moved(turns[name], touched):
                    heappush(waiting, (self.order[follower], follower))
        return {name: turns[name] for name in self.dossier.facts if name in turns}

    def _turn(self, name: str, *, spoken_of: bool) -> Turn:
        turn = Turn(self.judgements.get(name), self._judged(name), spoken_of)
        self.judgements[name] = turn.after
        self.dates.add({name: turn.after.dating})
        return turn

    def _judged(self, name: str) -> Explained:
        """A fact judged now; once nothing more comes that bears on it, it stands as it does in the end."""
        fact = self.dossier.facts[name]
        later = frozenset(n for n, said in enumerate(fact.says) if said.at.source not in self.heard)
        if not later and not bases(fact):
            return self.in_the_end[name]
        left = Remaining(self.dossier, fact, later)
        return weigh(left, date_fact(left, self.dates))

    def _moved(self, turn: Turn, touched: set[str]) -> Iterator[str]:
        """The facts whose dates are counted from one that is dated otherwise now, as far as they are known at all."""
        was, now = (known and (known.dating.span, known.dating.span_by_texts) for known in (turn.before, turn.after))
        if was != now:
            name = turn.after.fact.id
            yield from (fact for fact in self.followers.get(name, ()) if fact in self.judgements or fact in touched)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = {}
    for key, value in pairs:
        found.setdefault(key, {})[value] = None
    return {key: list(values) for key, values in found.items()}
