"""Sources as messages count them: a number that decides the plural, with the noun of their sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import ARTICLE, OF_ANY_SORT, Dossier, Source, SourceSort


@dataclass(frozen=True)
class Sources:
    """Some sources, counted by their sorts. As the argument of a message they are their number, and its nouns."""

    by_sort: tuple[tuple[SourceSort, int], ...]
    """How many there are of each sort, first the sort of which there are most."""

    @classmethod
    def of(cls, dossier: Dossier, ids: Iterable[str] | None = None) -> Sources:
        """The sources of a dossier with these ids, or all of them; a dispatch counts as one where it is printed."""
        sorts = Counter(_sort(dossier, name) for name in ids) if ids is not None else None
        return cls(tuple((dossier.sorts if sorts is None else sorts).most_common()))

    @classmethod
    def counted(cls, sources: Iterable[Source]) -> Sources:
        """These sources."""
        return cls(tuple(Counter(source.sort for source in sources).most_common()))

    def __len__(self) -> int:
        return sum(count for _, count in self.by_sort)

    @property
    def mixed(self) -> bool:
        """Whether they are of more than one sort."""
        return len(self.by_sort) > 1

    @property
    def sort(self) -> SourceSort:
        """The sort of all of them, or the one whose noun fits sources of several sorts."""
        return self.by_sort[0][0] if len(self.by_sort) == 1 else OF_ANY_SORT


def _sort(dossier: Dossier, name: str) -> SourceSort:
    """The sort of a source, or of the first that prints a dispatch. What has no record is taken for an article."""
    dispatch = dossier.dispatches.get(name)
    source = dossier.sources.get(dispatch.sources[0] if dispatch else name)
    return source.sort if source else ARTICLE
