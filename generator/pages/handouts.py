"""What ends a page on paper, where no link leads on: the sources it rests on, and what its labels mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.judged import FactView
from generator.model import Source, Word, standings


@dataclass(frozen=True)
class Handout:
    """The end of a page on paper."""

    sources: Sequence[Source]
    """Whatever its facts rest on or are silent in."""
    labels: Sequence[Word]
    """The words that stand beside its facts, each once."""


def handout(views: Sequence[FactView], *, labelled: bool = True) -> Handout:
    """The end of a page on some facts; without labels where it shows none."""
    sources = {passage.source.id: passage.source for view in views for passage in view.passages}
    return Handout([*sources.values()], [*dict.fromkeys(_labels(views))] if labelled else [])


def _labels(views: Iterable[FactView]) -> Iterator[Word]:
    for view in views:
        if not view.fact.of_the_texts:  # that it can be seen there needs no explaining
            yield view.judgement.standing
        if view.judgement.dating.disputed:
            yield standings.DATE_DISPUTED
        if view.judgement.tensions:
            yield standings.TENSION
