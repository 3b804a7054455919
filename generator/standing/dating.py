"""When a fact happened, worked out from the dates its testimonies give."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from graphlib import CycleError, TopologicalSorter
from itertools import chain, combinations, product
from typing import Self

from generator.dates import FIRST, Span, hull, meet
from generator.model import EXCLUSIVE, Dossier, Fact, PairSort
from generator.standing.folding import Ranged, apart, folded
from generator.standing.origins import Backing
from generator.standing.pairs import Pair, declared, excluding, in_both, pairs
from generator.standing.remaining import Remaining


@dataclass(frozen=True, slots=True, kw_only=True)
class DateReading(Ranged):
    """One date that is given for a fact, and who gives it."""

    span: Span

    @property
    def firm(self) -> bool:
        """Given without "about" and without a question mark: only such a date makes a dispute."""
        return not (self.span.approximate or self.span.uncertain)

    @property
    def width(self) -> tuple[bool, int]:
        """How long the time is that it may be, one with an open end the longest."""
        first, last = self.span.bounds
        return first is None or last is None, last - first if first is not None and last is not None else 0

    @property
    def spelled(self) -> tuple[object, ...]:
        """The earliest moment first; of one moment on several clocks the one whose clock is ahead."""
        clock, span = self.span.clock, self.span
        ahead, name = (clock.offset or 0, clock.name) if clock else (0, "")
        first, last = (minute or 0 for minute in span.bounds)
        return first - ahead, -ahead, last, name, span.edtf, str(span.called)

    def meets(self, other: DateReading) -> bool:
        """Whether they have a day in common, or a minute."""
        return self.span.goes_with(other.span)

    def holds(self, other: DateReading) -> bool:
        """Whether every day that the other may be is one that this may be."""
        return self.span.holds(other.span)


@dataclass(frozen=True, slots=True)
class Dating:
    """All dates given for a fact, and what any two of them are to each other."""

    given: Mapping[int, Span] = field(default_factory=dict)
    """The date of each testimony that gives one and asserts something, by its number."""
    span: Span | None = None
    """The days all dates share, or an hour in them; where they dispute, everything from the first day to the last."""
    readings: tuple[DateReading, ...] = ()
    pairs: tuple[Pair[DateReading], ...] = ()
    given_by: Backing | None = None
    """Who gives just this span; where nobody does, all whose dates it is worked out from."""
    worked_out: bool = False
    """No passage gives just this span."""
    in_turn: bool = False
    """The dates are those of answers that are true one after the other."""
    span_by_texts: Span | None = None
    """What the span is without the days on catalogue cards."""
    by_card: bool = False
    """The span is what it is only by the day on a catalogue card."""
    from_cards: frozenset[int] = frozenset()
    """The testimonies whose date is another without the day on a catalogue card, from which it is counted."""

    @property
    def disputed(self) -> bool:
        """Whether two of the dates have no day in common."""
        return bool(excluding(self.pairs))

    @property
    def torn(self) -> tuple[str, ...]:
        """Articles that themselves give dates with no day in common."""
        return in_both(excluding(self.pairs))


@dataclass(slots=True)
class Known:
    """The dates of facts and sources that other dates are counted from."""

    texts: dict[str, Span]
    """As the texts have them."""
    cards: dict[str, Span]
    """With the days on catalogue cards."""

    @classmethod
    def of_sources(cls, dossier: Dossier) -> Self:
        texts = {source.id: source.published.when.resolve({}) for source in dossier.sources.values()}
        return cls(texts, days_of(dossier))

    def add(self, datings: Mapping[str, Dating]) -> None:
        self.texts |= {name: dating.span_by_texts for name, dating in datings.items() if dating.span_by_texts}
        self.cards |= {name: dating.span for name, dating in datings.items() if dating.span}

    def with_facts(self, datings: Mapping[str, Dating]) -> Self:
        """These and the dates of some facts."""
        known = type(self)({**self.texts}, {**self.cards})
        known.add(datings)
        return known

    def but(self, fact: Fact, others: Mapping[str, Dating]) -> Known:
        """Those alone that a fact's dates are counted from, some of them otherwise dated."""
        names = {said.when.refers_to for said in fact.says if said.when} - others.keys()
        texts, cards = ({n: dates[n] for n in names if n in dates} for dates in (self.texts, self.cards))
        known = Known(texts, cards)
        known.add(others)
        return known


def date_facts(dossier: Dossier) -> dict[str, Dating]:
    """The dating of every fact, each after the facts that its dates are counted from.

    A date is left out that is counted, directly or through others, from the fact for which it is given.
    """
    found: dict[str, Dating] = {}
    known = Known.of_sources(dossier)
    for together in in_steps(dossier.facts):
        datings = {fact.id: date_fact(Remaining(dossier, fact), known) for fact in together}
        found |= datings
        known.add(datings)
    return found


def days_of(dossier: Dossier) -> dict[str, Span]:
    """The day or days on which each source came out, by its id."""
    return {source.id: source.came_out.when.resolve({}) for source in dossier.sources.values()}


def counted_from(dossier: Dossier) -> dict[str, list[str]]:
    """For each fact those that its dates are counted from."""
    return {fact.id: bases(fact) for fact in dossier.facts.values()}


def bases(fact: Fact) -> list[str]:
    """The facts that the dates of a fact are counted from."""
    return [base for said in fact.says if said.when and (base := said.when.refers_to) and not said.when.of_a_source]


def dependent(names: Collection[str], counted: Mapping[str, Collection[str]]) -> set[str]:
    """Some facts, and all whose dates are counted from them; ``counted`` says which is counted from which."""
    found: set[str] = set()
    new = set(names)
    while new:
        found |= new
        new = {name for name, known in counted.items() if name not in found and not new.isdisjoint(known)}
    return found


def in_date_order(dossier: Dossier) -> Iterator[Fact]:
    """Every fact, after those that its dates are counted from."""
    return chain.from_iterable(in_steps(dossier.facts))


def in_steps(facts: Mapping[str, Fact]) -> Iterator[list[Fact]]:
    """The facts in groups: each group hangs on those before it alone, and the last on itself, if there is a circle."""
    left = dict(facts)
    steps = TopologicalSorter({fact.id: bases(fact) for fact in facts.values()})
    with suppress(CycleError):
        steps.prepare()
    while steps.is_active():
        ready = steps.get_ready()
        yield [left.pop(name) for name in ready if name in left]
        steps.done(*ready)
    yield list(left.values())


def date_fact(left: Remaining, known: Known) -> Dating:
    """The dating of a fact by what is left of it, and by the dates that its own are counted from."""
    texts, cards = (_given(left, dates) for dates in (known.texts, known.cards))
    by_texts = _of_dates(left, texts)
    return replace(_refined(left, by_texts, cards), span_by_texts=by_texts.span)


def _given(left: Remaining, known: Mapping[str, Span]) -> dict[int, Span]:
    """The dates that are given for a fact, by the number of the testimony; ``known`` are those to count from."""
    return {
        number: said.when.resolve(known, state=left.fact.state, clock=left.dossier.clock_of(said))
        for number, said in ((number, left.fact.says[number]) for number in left.body)
        if said.when and said.act.asserts and (said.when.refers_to is None or said.when.refers_to in known)
    }


def _refined(left: Remaining, by_texts: Dating, given: Mapping[int, Span]) -> Dating:
    """The dating with the days that are known by a catalogue card; what disputes without them is all that disputes.

    They are left out where the dates dispute, and where they have no day in common with the other dates.
    """
    from_cards = frozenset(number for number, span in given.items() if by_texts.given.get(number) != span)
    if not from_cards:
        return by_texts
    found = _of_dates(left, given)
    apart = meet(given.values(), state=left.fact.state) is None and not found.in_turn
    kept = by_texts if by_texts.disputed or apart else replace(found, pairs=(), by_card=found.span != by_texts.span)
    return replace(kept, from_cards=from_cards)


def _of_dates(left: Remaining, given: Mapping[int, Span]) -> Dating:
    """The dating by the dates that testimonies give, by their number."""
    if not given:
        return Dating()
    fact, behind, spelled = left.fact, left.behind, dict[Span, list[int]]()
    for number, span in given.items():
        spelled.setdefault(span, []).append(number)
    backed = ((span, behind(numbers)) for span, numbers in spelled.items())
    alone = [DateReading(span=span, exact=who, backing=who) for span, who in backed]
    # Of what lasts, the longer time holds no shorter one.
    readings = sorted(alone if fact.state else folded(alone, behind), key=_most_first)
    found = pairs(readings, partial(_bond, fact))
    common = meet(spelled, state=fact.state) if not excluding(found) else None
    span = _by_some_clock(common, readings) if common else hull(spelled, state=fact.state)
    by = spelled.get(span, [])
    in_turn = any(_in_turn(fact, one, other) for one, other in combinations(alone, 2))
    return Dating(given, span, tuple(readings), found, behind(by or given), worked_out=not by, in_turn=in_turn)


def _by_some_clock(common: Span, readings: Sequence[DateReading]) -> Span:
    """What all dates have in common; where that is whole days since their clocks cannot be compared, an hour in them.

    It is the hour that most give just so, then one on a clock that is named, then one without doubt, then the earliest.
    """
    hours = [reading for reading in readings if reading.span.minutes and common.holds(reading.span)]
    if common.minutes or not hours:
        return common

    def rank(reading: DateReading) -> tuple[object, ...]:
        return -len(reading.exact.articles), reading.span.clock is None, not reading.firm, *reading.spelled

    return min(hours, key=rank).span


def _most_first(reading: DateReading) -> tuple[object, ...]:
    """The date that most articles give comes first, of two alike the earlier one, then the one that ranks first."""
    return -len(reading.backing.articles), reading.span.earliest or FIRST, reading.span.edtf, *reading.rank


def _bond(fact: Fact, one: DateReading, other: DateReading) -> tuple[PairSort, None] | None:
    """Two dates exclude each other that have no day in common, neither in doubt, and not of what came in turn."""
    return (EXCLUSIVE, None) if apart(one, other, partial(_in_turn, fact)) else None


def _in_turn(fact: Fact, one: DateReading, other: DateReading) -> bool:
    """Whether the dates are those of answers that are true one after the other."""
    known = declared(fact)
    answers = [[fact.says[n].reply for n in reading.exact.testimonies] for reading in (one, other)]
    found = [known.get(frozenset(two)) for two in product(*answers)]
    return all(pair is not None and pair.are.in_turn for pair in found)
