"""Coverage: whether every passage of every source is used by a fact or set aside for a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.evidence.claims import claims
from generator.model import Coverage, Dossier, Source, Unused, standings


@dataclass(frozen=True, slots=True)
class PassageUse:
    """What became of one passage."""

    passage: int
    used_by: tuple[str, ...] = ()
    """The facts that rest on it, headlines included."""
    set_aside: Unused | None = None
    """The reason, where its source's record sets it aside."""
    also_cited_by: tuple[str, ...] = ()
    """The records that cite it and are no facts (spellings, ties, terms, slips). They do not make it used."""

    @property
    def state(self) -> Coverage:
        if self.used_by:
            return standings.BOTH if self.set_aside else standings.USED
        return standings.SET_ASIDE if self.set_aside else standings.UNREAD


def coverage(dossier: Dossier) -> dict[str, list[PassageUse]]:
    """By source: what became of each of its passages, in their order."""
    cited: dict[tuple[str, int], dict[str, None]] = {}
    for claim in claims(dossier):
        cited.setdefault((claim.citation.source, claim.citation.passage), {})[claim.owner] = None
    return {source.id: list(_uses(dossier, source, cited)) for source in dossier.sources.values()}


def ranges(numbers: Iterable[int]) -> list[str]:
    """Numbers of passages in order, those that follow one another as a range, as ``set_aside`` takes them: 1, 3-6."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ["-".join(map(str, run)) for run in runs]


def _uses(dossier: Dossier, source: Source, cited: Mapping[tuple[str, int], Iterable[str]]) -> Iterator[PassageUse]:
    aside = {number: part.why for part in reversed(source.set_aside) for number in part.numbers}
    for number in range(1, source.passages + 1):
        cited_by = cited.get((source.id, number), ())
        yield PassageUse(
            number,
            used_by=tuple(owner for owner in cited_by if owner in dossier.facts),
            set_aside=aside.get(number),
            also_cited_by=tuple(owner for owner in cited_by if owner not in dossier.facts),
        )
