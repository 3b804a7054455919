"""The amounts that are given for a fact: they are its answers, computed, and what any two are to each other follows.

Amounts are compared within one scope, letter for letter. One that is only "about" a number has no bounds: it stands by
itself and excludes no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.amounts import Amount
from generator.model import EXCLUSIVE, PairSort, Testimony
from generator.standing.folding import Ranged, apart, folded
from generator.standing.origins import Backing
from generator.standing.remaining import Remaining

Behind = Callable[[Iterable[int]], Backing]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountReading(Ranged):
    """One amount that is given for a fact, and who gives it."""

    amount: Amount
    scope: str
    """What it is of; empty where nothing says so, which is a scope of its own."""

    reply: str
    """How the testimonies reply that give just this."""

    @property
    def firm(self) -> bool:
        """An amount without bounds meets every other: there is nothing else that could be in doubt."""
        return True

    @property
    def width(self) -> tuple[bool, Fraction]:
        """How far its ends are apart, one with an open end the farthest."""
        least, most = self.amount.least, self.amount.most
        if least is None or most is None:
            return True, Fraction(0)
        return False, Fraction(most) - Fraction(least)

    @property
    def spelled(self) -> tuple[object, ...]:
        """How it is typed, with its scope."""
        return (self.reply,)

    def meets(self, other: AmountReading) -> bool:
        """Whether one number can be both."""
        return self.scope != other.scope or self.amount.shares_a_value_with(other.amount)

    def holds(self, other: AmountReading) -> bool:
        """Whether every number that the other may be is one that this may be."""
        return self.scope == other.scope and self.amount.holds(other.amount)


def amounts_of(left: Remaining) -> tuple[AmountReading, ...]:
    """Every amount that somebody gives: scope by scope in the order of the testimonies, in each the smallest first."""
    fact, spelled = left.fact, dict[str, list[int]]()
    for number in left.body:
        if fact.says[number].amount and fact.says[number].act.asserts:
            spelled.setdefault(fact.says[number].reply, []).append(number)
    alone = (_alone(fact.says[numbers[0]], left.behind(numbers)) for numbers in spelled.values())
    return tuple(one for _, readings in by_scope(alone) for one in _in_scope(readings, left.behind))


def _alone(said: Testimony, who: Backing) -> AmountReading:
    assert said.amount
    return AmountReading(amount=said.amount, scope=said.scope or "", reply=said.reply, exact=who, backing=who)


def _in_scope(alone: Sequence[AmountReading], behind: Behind) -> list[AmountReading]:
    without_bounds = [reading for reading in alone if not reading.amount.compares]
    together = folded([reading for reading in alone if reading.amount.compares], behind)
    return sorted((*together, *without_bounds), key=_smallest_first)


def _smallest_first(reading: AmountReading) -> tuple[Fraction, str, str]:
    return min(map(Fraction, reading.amount.numbers)), reading.amount.how, reading.reply


def amount_bond(one: AmountReading, other: AmountReading) -> tuple[PairSort, None] | None:
    """Two amounts exclude each other that are of one scope and have no number in common."""
    return (EXCLUSIVE, None) if apart(one, other) else None


def denied_by(said: Testimony, reading: AmountReading) -> bool:
    """Whether a denial is one of this amount: of just this, or of a range that holds it."""
    if said.amount is None or (said.scope or "") != reading.scope:
        return False
    return said.amount.holds(reading.amount) or said.reply in {less.reply for less in reading.coarser}


def bears_out(said: Testimony, wanted: Testimony) -> bool:
    """Whether whoever says the one says the other as well: the same, or an amount within it."""
    if said.amount and wanted.amount and said.scope == wanted.scope:
        return wanted.amount.holds(said.amount)
    return said.reply == wanted.reply


def by_scope(readings: Iterable[AmountReading]) -> Iterator[tuple[str, list[AmountReading]]]:
    """The readings of each scope, in their order."""
    found: dict[str, list[AmountReading]] = {}
    for reading in readings:
        found.setdefault(reading.scope, []).append(reading)
    yield from found.items()
