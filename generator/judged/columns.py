"""What is shown beside each other: the answers, or the dates, that are given for one fact."""

from __future__ import annotations

from dataclasses import dataclass

from generator.judged.renditions import Rendition
from generator.judged.testified import PassageView
from generator.standing import Backing

MOST_SIZES = 4
"""From how many voices on a column is drawn no larger."""


@dataclass(frozen=True)
class Column:
    """One answer or one date, with all that carries it, to be shown beside others."""

    letter: str
    text: str
    carried: str
    passages: tuple[PassageView, ...]
    behind: Backing
    """Who gives it."""
    denials: Backing | None = None
    """Who denies it; None of a date, which nobody does."""
    rendition: Rendition | None = None
    """That it stands in translations alone."""

    @property
    def weight(self) -> tuple[int, int]:
        """How many separate voices carry it and how many articles, the more the further to the front."""
        return -self.behind.count, -len(self.behind.articles)

    @property
    def size(self) -> int:
        """How large it is drawn: by its separate voices, from 0 on."""
        return min(self.behind.count, MOST_SIZES)
