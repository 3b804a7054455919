"""How many words of the sources our own texts repeat: runs of words that were copied, and what all anchors show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import count, groupby

from generator.evidence.anchors import positions
from generator.evidence.claims import Claim, claims
from generator.evidence.texts import CLOSE_SHARE, WORDS_IN_CLOSE_RUN, WORDS_IN_COPIED_RUN, Texts, normalise, words
from generator.model import Dossier
from generator.unicode import Words

Run = tuple[str, ...]


@dataclass(frozen=True, order=True)
class CopiedRun:
    """Words in a row that are the same in one of our texts and in a source."""

    label: str
    """Which of our texts it is, as the caller called it."""
    words: str
    source: str
    passage: int
    """The passage that has its first words."""


def copied_runs(ours: Mapping[str, str], texts: Texts) -> list[CopiedRun]:
    """Every run of words that one of our texts shares with a source, each at its full length.

    ``ours`` holds our texts by label. Titles of sources may be repeated: the caller leaves them out.
    """
    places: dict[Run, tuple[str, int]] = {}
    for source, passages in texts.items():
        for number, passage in enumerate(passages, start=1):
            for run in runs(bare(passage)):
                places.setdefault(run, (source, number))
    return [found for label, text in ours.items() for found in _copied(label, bare(text), places)]


def bare(text: str) -> Words:
    """The words without punctuation, so that a changed comma hides no copy. A compound becomes several words."""
    spaced = _NO_LETTER.sub(
        lambda sign: sign.group() if _is_mark(sign.group()) else " ", normalise(text).replace("'", "")
    )
    return Words(" ".join(spaced.split()))


_NO_LETTER = re.compile(r"[\W_]")


def _is_mark(sign: str) -> bool:
    """Whether a sign belongs to the letter before it: an accent, a vowel of Thai or Hindi."""
    return unicodedata.category(sign).startswith("M")


def runs(bare: Words) -> Iterator[Run]:
    """Every run of as many words as count as copied."""
    each = list(bare)
    for start in range(len(each) - WORDS_IN_COPIED_RUN + 1):
        yield tuple(each[start : start + WORDS_IN_COPIED_RUN])


def _copied(label: str, bare: Words, places: Mapping[Run, tuple[str, int]]) -> Iterator[CopiedRun]:
    """The copied runs of one text; those that overlap are joined."""
    copied = {start: places[run] for start, run in enumerate(runs(bare)) if run in places}
    for start, place in copied.items():
        if start - 1 not in copied:
            last = next(later for later in count(start) if later + 1 not in copied)
            yield CopiedRun(label, bare.run(start, last + WORDS_IN_COPIED_RUN), *place)


def too_close(gist: str, passage: str) -> str:
    """The words that a gist repeats from its passage if they are too many, else an empty text."""
    ours, theirs = bare(gist), bare(passage)
    blocks = SequenceMatcher(None, list(ours), list(theirs), autojunk=False).get_matching_blocks()
    pairs = [block for block in blocks if block.size >= 2]
    longest = max((block.size for block in pairs), default=0)
    share = sum(block.size for block in pairs) / len(ours) if len(ours) >= WORDS_IN_CLOSE_RUN else 0
    if longest < WORDS_IN_CLOSE_RUN and share <= CLOSE_SHARE:
        return ""
    return " … ".join(ours.run(block.a, block.a + block.size) for block in pairs)


# --- what anchors show ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ShownRun:
    """Words in a row that the anchors of several claims show together."""

    claim: Claim
    """The claim whose anchor ends the run."""
    words: str


WordsShown = Mapping[str, Mapping[int, Mapping[int, Claim]]]
"""By source, by passage, by the number of a word: the claim whose anchor shows that word."""


def words_shown(dossier: Dossier, texts: Texts) -> WordsShown:
    """Every word that an anchor shows, for the functions below; finding them takes the time."""
    found: dict[str, dict[int, dict[int, Claim]]] = {source: {} for source in texts}
    for claim in claims(dossier):
        citation = claim.citation
        passages = texts.get(citation.source, ())
        if citation.anchor and citation.passage <= len(passages):
            in_passage = found[citation.source].setdefault(citation.passage, {})
            for word in _shown(citation.anchor, passages[citation.passage - 1]):
                in_passage.setdefault(word, claim)
    return found


def anchor_share(shown: WordsShown, texts: Texts) -> dict[str, float]:
    """By source: which share of its words, from 0 to 1, anchors show. A word that two anchors show counts once."""
    counts = {source: sum(map(len, by_passage.values())) for source, by_passage in shown.items()}
    totals = {source: sum(len(words(passage)) for passage in passages) for source, passages in texts.items()}
    return {source: counts[source] / total if total else 0.0 for source, total in totals.items()}


def most_shown(shown: WordsShown, source: str) -> list[int]:
    """The numbers of a source's passages, first those of which anchors show the most words."""
    by_passage = shown[source]
    return sorted(by_passage, key=lambda number: (-len(by_passage[number]), number))


def shown_runs(shown: WordsShown, texts: Texts) -> Iterator[ShownRun]:
    """Runs of words, shown by anchors that touch, that are long enough to count as copied in a text of ours."""
    for source, by_passage in shown.items():
        for number, of_passage in by_passage.items():
            within = Words(normalise(texts[source][number - 1]))
            for first, last in _unbroken(sorted(of_passage)):
                if last - first + 1 >= WORDS_IN_COPIED_RUN:
                    yield ShownRun(of_passage[last], within.run(first, last + 1))


def _unbroken(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last number of every run of consecutive numbers."""
    for _, row in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        found = [number for _, number in row]
        yield found[0], found[-1]


def _shown(anchor: str, passage: str) -> Iterator[int]:
    """The numbers of the words of a passage that an anchor shows; a word of which it shows a part counts whole."""
    within = Words(normalise(passage))
    for start in positions(anchor, passage):
        yield from within.touched(start, start + len(normalise(anchor)))
