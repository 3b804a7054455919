"""The values that an amount may be: from a least to a most, with or without the ends themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Context, Decimal
from typing import Literal

How = Literal["exactly", "about", "over", "at-least", "under", "at-most", "range"]
"""In which way an amount is given."""
_WIDE = Context(prec=100)
"""More digits than an amount can have, so that nothing is rounded."""


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount as an author typed it, with the values that it may be.

    ``about`` says nothing of how far off it may be: such an amount has no bounds, and is compared with none.
    """

    how: How
    numbers: tuple[Decimal, ...]
    """The number as it was typed, or the two of a range, with as many decimals as were typed."""

    @property
    def least(self) -> Decimal | None:
        """The lower bound; None where there is none."""
        return self.numbers[0] if self.how in ("exactly", "over", "at-least", "range") else None

    @property
    def most(self) -> Decimal | None:
        """The upper bound; None where there is none."""
        return self.numbers[-1] if self.how in ("exactly", "under", "at-most", "range") else None

    @property
    def text(self) -> str:
        """The same amount in the one form in which it is compared, exported, and typed back: "over 1200"."""
        first, *last = (f"{number:f}" for number in self.numbers)
        if last:
            return f"{first} to {last[0]}"
        return first if self.how == "exactly" else f"{self.how.replace('-', ' ')} {first}"

    @property
    def key(self) -> str:
        """The same for any two amounts that are one: 17.50 is 17.5."""
        return replace(self, numbers=tuple(number.normalize(_WIDE) for number in self.numbers)).text

    @property
    def compares(self) -> bool:
        """Whether it has bounds at all."""
        return self.how != "about"

    def shares_a_value_with(self, other: Amount) -> bool:
        """Whether one number can be both; True where one of them has no bounds."""
        if not (self.compares and other.compares):
            return True
        return _reaches(self, other) and _reaches(other, self)

    def holds(self, other: Amount) -> bool:
        """Whether every value that the other may be is one that this may be; of "about" only the same."""
        if not (self.compares and other.compares):
            return self == other
        return _starts_before(self, other) and _ends_after(self, other)


def _reaches(one: Amount, other: Amount) -> bool:
    """Whether the other does not begin above where the one ends."""
    if one.most is None or other.least is None:
        return True
    left_out = one.how == "under" or other.how == "over"
    return other.least < one.most if left_out else other.least <= one.most


def _starts_before(one: Amount, other: Amount) -> bool:
    if one.least is None or other.least is None:
        return one.least is None
    left_out = one.how == "over" and other.how != "over"
    return one.least < other.least if left_out else one.least <= other.least


def _ends_after(one: Amount, other: Amount) -> bool:
    if one.most is None or other.most is None:
        return one.most is None
    left_out = one.how == "under" and other.how != "under"
    return other.most < one.most if left_out else other.most <= one.most
