"""How much of the texts is ours: runs of words that were copied, and the share that anchors show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from generator.evidence.anchors import positions
from generator.evidence.claims import claims
from generator.evidence.texts import WORDS_IN_COPIED_RUN, Texts, normalise, words
from generator.model import Dossier

Run = tuple[str, ...]


@dataclass(frozen=True, order=True)
class CopiedRun:
    """Words in a row that one of our texts shares with a source."""

    label: str
    """Which of our texts."""
    words: str
    source: str
    passage: int
    """The passage its first words stand in."""


def copied_runs(ours: Mapping[str, str], texts: Texts) -> list[CopiedRun]:
    """Every run of our words that is a source's, as long as it lasts; titles are the caller's to leave out."""
    places: dict[Run, tuple[str, int]] = {}
    for source, passages in texts.items():
        for number, passage in enumerate(passages, start=1):
            for run in _runs(_bare(passage)):
                places.setdefault(run, (source, number))
    return [found for label, text in ours.items() for found in _copied(label, _bare(text), places)]


def _bare(text: str) -> list[str]:
    """The words without their punctuation, which may be the one thing that was changed; compounds come apart."""
    return words(re.sub(r"[\W_]+", " ", normalise(text).replace("'", "")))


def _runs(bare: Sequence[str]) -> Iterator[Run]:
    for start in range(len(bare) - WORDS_IN_COPIED_RUN + 1):
        yield tuple(bare[start : start + WORDS_IN_COPIED_RUN])


def _copied(label: str, bare: list[str], places: Mapping[Run, tuple[str, int]]) -> Iterator[CopiedRun]:
    """Runs that overlap are one."""
    copied = {start: places[run] for start, run in enumerate(_runs(bare)) if run in places}
    for start, place in copied.items():
        if start - 1 not in copied:
            last = next(later for later in count(start) if later + 1 not in copied)
            yield CopiedRun(label, " ".join(bare[start : last + WORDS_IN_COPIED_RUN]), *place)


def anchor_share(dossier: Dossier, texts: Texts) -> dict[str, float]:
    """The share of each source's words that anchors show, a word shown twice counted once."""
    anchors: dict[str, set[tuple[int, str]]] = {source: set() for source in texts}
    for claim in claims(dossier):
        if claim.citation.source in texts and claim.citation.anchor:
            anchors[claim.citation.source].add((claim.citation.passage, claim.citation.anchor))
    return {source: _share(passages, anchors[source]) for source, passages in texts.items()}


def _share(passages: Sequence[str], anchors: set[tuple[int, str]]) -> float:
    total = sum(len(words(passage)) for passage in passages)
    shown = {
        (number, word)
        for number, anchor in anchors
        if number <= len(passages)
        for word in _shown(anchor, passages[number - 1])
    }
    return len(shown) / total if total else 0.0


def _shown(anchor: str, passage: str) -> Iterator[int]:
    """Which words of the passage an anchor touches; a word it only begins counts whole."""
    within = normalise(passage)
    for start in positions(anchor, passage):
        first = within[: start + 1].count(" ")
        yield from range(first, first + len(words(anchor)))
