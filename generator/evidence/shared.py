"""Words in a row that two sources have in common: a sign that both go back to one text, and no proof of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, groupby

from generator.evidence.copying import Run, bare, runs
from generator.evidence.texts import WORDS_IN_COPIED_RUN, Texts
from generator.evidence.uses import coverage, ranges
from generator.model import Dispatch, Dossier, Stretch, standings
from generator.unicode import Words

Place = tuple[int, int]
"""A word of a text: the number of its passage, and which word of that it is, counted from 0."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the texts of two sources have in common, in numbers and places alone."""

    sources: tuple[str, str]
    words: tuple[int, int]
    """How many words of each are part of a shared run."""
    shares: tuple[float, float]
    """The same as shares of all its words, from 0 to 1."""
    runs: tuple[int, ...]
    """How many words each shared run has, the longest first."""
    passages: tuple[tuple[int, int], ...]
    """The passages that share runs: one of the first source, one of the second; where most is shared comes first."""


@dataclass(slots=True)
class _Pair:
    """What is found of two sources, run by run."""

    words: tuple[set[Place], set[Place]] = field(default_factory=lambda: (set(), set()))
    starts: dict[tuple[int, int, int], list[int]] = field(default_factory=dict)
    """By the passages of both and how far the run is from one to the other: with which words shared runs begin."""

    def add(self, one: Place, other: Place) -> None:
        for words, (passage, start) in zip(self.words, (one, other), strict=True):
            words |= {(passage, start + n) for n in range(WORDS_IN_COPIED_RUN)}
        self.starts.setdefault((one[0], other[0], one[1] - other[1]), []).append(one[1])


def shared_words(dossier: Dossier, texts: Texts) -> list[Shared]:
    """Every two sources that share a run of words, those first of which the larger share is shared.

    A run is as long as what counts as copied in a text of ours. Passages that are set aside and used for no fact are
    left out. Of a run that a text has several times its first place counts.
    """
    totals: dict[str, int] = dict.fromkeys(texts, 0)
    places: dict[Run, dict[str, Place]] = {}
    for source, number, words in _passages(dossier, texts):
        totals[source] += len(words)
        for start, run in enumerate(runs(words)):
            places.setdefault(run, {}).setdefault(source, (number, start))
    pairs: dict[tuple[str, str], _Pair] = {}
    for found in places.values():
        for one, other in combinations(found, 2):
            pairs.setdefault((one, other), _Pair()).add(found[one], found[other])
    every = (_shared(sources, pair, totals) for sources, pair in pairs.items())
    return sorted(every, key=lambda shared: (-max(shared.shares), shared.sources))


def common_prints(dossier: Dossier, found: Iterable[Shared]) -> list[tuple[Stretch, ...]]:
    """Passages that may be prints of one dispatch: all that share a run and are in the same sources, together.

    What is recorded as prints of one dispatch is left out, and so are reports, books and the like: no wire sends them.
    """
    groups: list[set[tuple[str, int]]] = []
    for shared in found:
        if not any(dossier.sources[source].sort.has_voice for source in shared.sources):
            for pair in shared.passages:
                _join(groups, {*zip(shared.sources, pair, strict=True)}, dossier.printed)
    by_sources: dict[tuple[str, ...], set[tuple[str, int]]] = {}
    for group in groups:
        by_sources.setdefault(tuple(sorted({source for source, _ in group})), set()).update(group)
    return [tuple(_stretches(sources, places)) for sources, places in by_sources.items()]


def unlike_prints(dossier: Dossier, texts: Texts) -> Iterator[tuple[Dispatch, int]]:
    """Each print of a dispatch that shares no run with any other print in its language, as the number of its stretch.

    Prints are compared where all texts of the dispatch in that language could be read, and are long enough for a run.
    """
    for dispatch in dossier.dispatches.values():
        found = [_runs_of(stretch, texts) for stretch in dispatch.prints]
        sources = [dossier.sources.get(stretch.source) for stretch in dispatch.prints]
        for number, (source, ours) in enumerate(zip(sources, found, strict=True)):
            others = [
                theirs
                for other, theirs in zip(sources, found, strict=True)
                if source and other and other is not source and other.language == source.language
            ]
            if ours and others and all(others) and not any(ours & theirs for theirs in others):
                yield dispatch, number


def _runs_of(stretch: Stretch, texts: Texts) -> set[Run]:
    """The runs of a print; none where its text could not be read."""
    text = texts.get(stretch.source, ())
    return {run for number in stretch.numbers if number <= len(text) for run in runs(bare(text[number - 1]))}


def _join(groups: list[set[tuple[str, int]]], places: set[tuple[str, int]], recorded: Mapping[str, Dispatch]) -> None:
    """Add passages that share a run to a group, which takes in all others that they share one with."""
    dispatches = [recorded.get(f"{source}#p{passage}") for source, passage in places]
    if dispatches[0] is None or dispatches[0] is not dispatches[1]:
        for group in [group for group in groups if group & places]:
            groups.remove(group)
            places |= group
        groups.append(places)


def _stretches(sources: Iterable[str], places: Collection[tuple[str, int]]) -> Iterator[Stretch]:
    for source in sources:
        for passages in ranges(sorted(passage for name, passage in places if name == source)):
            yield Stretch.model_validate({"source": source, "passages": passages})


def _passages(dossier: Dossier, texts: Texts) -> Iterator[tuple[str, int, Words]]:
    """The words of each passage that is not merely set aside, in the order of the sources."""
    for source, uses in coverage(dossier).items():
        for use, passage in zip(uses, texts.get(source, ()), strict=False):
            if use.state is not standings.SET_ASIDE:
                yield source, use.passage, bare(passage)


def _shared(sources: tuple[str, str], pair: _Pair, totals: Mapping[str, int]) -> Shared:
    counts = len(pair.words[0]), len(pair.words[1])
    lengths: list[int] = []
    by_passages: dict[tuple[int, int], int] = {}
    for (one, other, _), starts in pair.starts.items():
        found = list(_lengths(starts))
        lengths += found
        by_passages[one, other] = by_passages.get((one, other), 0) + sum(found)
    return Shared(
        sources=sources,
        words=counts,
        shares=(counts[0] / totals[sources[0]], counts[1] / totals[sources[1]]),
        runs=tuple(sorted(lengths, reverse=True)),
        passages=tuple(sorted(by_passages, key=lambda two: (-by_passages[two], two))),
    )


def _lengths(starts: Sequence[int]) -> Iterator[int]:
    """How many words each run has, where runs that begin one word apart are one."""
    for _, row in groupby(enumerate(sorted(starts)), lambda pair: pair[1] - pair[0]):
        yield len(list(row)) - 1 + WORDS_IN_COPIED_RUN
