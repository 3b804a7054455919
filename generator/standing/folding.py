"""Readings that are ranges of values, a date or an amount: which say less than others, and which exclude others.

One engine for both. A coarser reading counts with the most exact one that it holds, if all that it may be agree.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self, TypeVar

from generator.standing.origins import Backing


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranged(ABC):
    """A range of values that is given for a fact, and who gives it."""

    exact: Backing
    """Who gives just this."""
    backing: Backing
    """Who gives this, or a range that holds it and says less."""
    coarser: tuple[Self, ...] = ()
    """The readings that say less and count with this one."""
    either: bool = False
    """It shares values with readings that exclude each other, and counts with none of them."""

    @property
    def members(self) -> tuple[Self, ...]:
        """It and all that count with it."""
        return (self, *self.coarser)

    def less_exact(self) -> Iterator[tuple[Self, int]]:
        """What says less, each with how many articles say no more than that; an article counts once."""
        counted = {*self.exact.articles}
        for coarse in self.coarser:
            if others := {*coarse.exact.articles} - counted:
                yield coarse, len(others)
                counted |= others

    @property
    @abstractmethod
    def firm(self) -> bool:
        """Whether it is given without doubt: only such a reading makes a dispute."""

    @property
    @abstractmethod
    def width(self) -> tuple[bool, object]:
        """How much it leaves open, to compare with others: first whether it has an open end."""

    @property
    @abstractmethod
    def spelled(self) -> tuple[object, ...]:
        """What tells it from every other, to put in order what nothing else does."""

    @property
    def rank(self) -> tuple[object, ...]:
        """The smaller, the rather others count with it: the exact one, the one without doubt, the one of most articles.

        In which order the testimonies were typed means nothing.
        """
        return self.width, not self.firm, -len(self.exact.articles), *self.spelled

    @abstractmethod
    def meets(self, other: Self) -> bool:
        """Whether one value can be both."""

    @abstractmethod
    def holds(self, other: Self) -> bool:
        """Whether every value that the other may be is one that this may be."""


Range = TypeVar("Range", bound=Ranged)


def folded(readings: Sequence[Range], together: Callable[[Iterable[int]], Backing]) -> Iterator[Range]:
    """The readings, a coarser one counted with the most exact one that it holds, if all that it can be agree.

    One that shares values with readings that exclude each other counts with neither.
    """
    finer = {one: [other for other in readings if _says_less(one, other)] for one in readings}
    either = {one for one in readings if not _agree(other for other in readings if other.meets(one))}
    coarser: dict[Range, list[Range]] = {}
    for one in readings:
        if finer[one] and one not in either:
            finest = min((other for other in finer[one] if not finer[other]), key=lambda other: other.rank)
            coarser.setdefault(finest, []).append(one)
    for one in readings:
        if not finer[one] or one in either:
            under = tuple(coarser.get(one, ()))
            numbers = sorted(n for member in (one, *under) for n in member.exact.testimonies)
            yield replace(one, coarser=under, backing=together(numbers), either=one in either)


def apart(one: Range, other: Range, excused: Callable[[Range, Range], bool] | None = None) -> bool:
    """Whether two readings exclude each other, or what counts with them: neither in doubt, and no value common."""
    if one.either or other.either:
        return False
    firm = ((a, b) for a in one.members for b in other.members if a.firm and b.firm)
    return any(not a.meets(b) and not (excused and excused(a, b)) for a, b in firm)


def _agree(readings: Iterable[Range]) -> bool:
    several = [*readings]
    return all(one.meets(other) for number, one in enumerate(several) for other in several[:number])


def _says_less(coarse: Range, fine: Range) -> bool:
    """Whether a reading says no more than another; of two with the same values the one that ranks behind the other."""
    return coarse.holds(fine) and (not fine.holds(coarse) or coarse.rank > fine.rank)
