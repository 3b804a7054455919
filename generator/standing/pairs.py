"""Two readings, and what they are to each other.

A reading is an answer, or a date. What two answers are an editor declares; what two dates are their days decide. Only
readings that exclude each other dispute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, Protocol, TypeVar

from generator.model import EXCLUSIVE, AnswerPair, Compatible, Fact, PairSort, Prose
from generator.standing.origins import Backing


class Carried(Protocol):
    """What somebody says: an answer, a date."""

    @property
    def backing(self) -> Backing: ...


Reading = TypeVar("Reading", bound=Carried)


@dataclass(frozen=True, slots=True)
class Pair(Generic[Reading]):
    """Two readings that are both given; the same one twice where it is both said and denied."""

    one: Reading
    other: Reading
    are: PairSort
    """What they are to each other."""
    because: Prose | None = None
    """Why, where an editor said it."""

    @property
    def denied(self) -> bool:
        """It is no pair of two readings: one is both said and denied."""
        return self.one == self.other


def pairs(
    readings: Iterable[Reading], bond: Callable[[Reading, Reading], tuple[PairSort, Prose | None] | None]
) -> tuple[Pair[Reading], ...]:
    """Every two of the readings that are something to each other, as ``bond`` has it."""
    every_two = ((one, other, bond(one, other)) for one, other in combinations(readings, 2))
    return tuple(Pair(one, other, *found) for one, other, found in every_two if found)


def excluding(pairs: Iterable[Pair[Reading]]) -> tuple[Pair[Reading], ...]:
    return tuple(pair for pair in pairs if pair.are.excludes)


def said_and_denied(reading: Reading) -> Pair[Reading]:
    return Pair(reading, reading, EXCLUSIVE)


def declared(fact: Fact) -> Mapping[frozenset[str], AnswerPair | Compatible]:
    """What an editor says of two answers, by their ids."""
    return {frozenset(known.pair): known for known in fact.declared}


def in_both(pairs: Iterable[Pair[Reading]]) -> tuple[str, ...]:
    """Sources that carry both readings of a pair; two prints of one dispatch that differ are not one of them."""
    two = ((pair.one.backing.sources, pair.other.backing.sources) for pair in pairs if not pair.denied)
    return tuple(sorted({article for one, other in two for article in set(one) & set(other)}))
