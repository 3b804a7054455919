"""What passages name a voice for: what it says, or the findings that rest on its testimony."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.judged.index import Index
from generator.judged.testified import PassageView
from generator.model import Speaker

if TYPE_CHECKING:
    from generator.judged.views import FactView


@dataclass(frozen=True, slots=True)
class Saying:
    """A fact, with the testimonies on it that cite one voice."""

    view: FactView
    passages: tuple[PassageView, ...]

    def of(self, *, clearly: bool) -> Saying:
        """The same with those testimonies alone that clearly cite the voice as saying something, or the others."""
        return Saying(self.view, tuple(p for p in self.passages if p.cites_clearly is clearly))


def sayings_of(views: Iterable[FactView], named: Callable[[PassageView], Iterable[Speaker]]) -> Index[str, Saying]:
    """By the id of each voice that testimonies name in some way: each of these facts, with the testimonies that do."""
    found = Index.of(
        ((voice, view.id), (view, passage))
        for view in views
        for passage in view.passages
        for voice in dict.fromkeys(voice.id for voice in named(passage))
    )
    return Index.of(
        (voice, Saying(known[0][0], tuple(passage for _, passage in known))) for (voice, _), known in found.items()
    )
