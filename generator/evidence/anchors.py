"""Anchors: the two to five words of a citation, which must be found in its passage exactly once. None is guessed."""

from __future__ import annotations

import difflib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from generator.evidence.claims import Claim
from generator.evidence.texts import WORDS_IN_ANCHOR, normalise, spelled, straighten, words
from generator.model import Citation, Dossier
from generator.problem import Mark, Problem, counted
from generator.unicode import Words, borders

FEWEST, MOST = WORDS_IN_ANCHOR


def positions(anchor: str, passage: str) -> list[int]:
    """Every offset in the normalised passage at which an anchor begins, also where two of them overlap.

    An anchor may begin inside a word: some texts have no space between one sentence and the next.
    """
    return list(_starts(normalise(anchor), normalise(passage)))


def _starts(wanted: str, within: str) -> Iterator[int]:
    start = within.find(wanted) if wanted else -1
    while start >= 0:
        yield start
        start = within.find(wanted, start + 1)


def as_printed(anchor: str, passage: str) -> str | None:
    """The words of an anchor as their passage prints them: with its capitals, quotes and dashes.

    None where no stretch of the passage is the anchor by itself, since it ends within a sign that means several.
    """
    wanted = normalise(anchor)
    starts = (n for n, sign in enumerate(passage) if normalise(sign)[:1] == wanted[:1])
    found = (printed for start in starts if (printed := _printed_from(passage[start:], wanted)))
    return next(found, None)


def _printed_from(rest: str, wanted: str) -> str | None:
    """The words with which a text begins, if these are the wanted ones once they are normalised."""

    def length(end: int) -> int:
        return len(normalise(rest[:end]))

    ends = range(1, min(len(rest), 3 * len(wanted)) + 1)
    first, last = bisect_left(ends, len(wanted), key=length), bisect_right(ends, len(wanted), key=length)
    same = (rest[:end] for end in ends[first:last] if normalise(rest[:end]) == wanted)
    return " ".join(next(same, "").split()) or None


def cuts_a_word(anchor: str, passage: str) -> bool:
    """Whether an anchor begins or ends inside a word of its passage, so that no browser would find it there."""
    edges = {edge for start in positions(anchor, passage) for edge in (start, start + len(normalise(anchor)))}
    return not edges <= borders(normalise(passage))


def shortest_anchors(passage: str, wanted: str) -> list[str]:
    """Anchors with the wanted words in them, each as short as can be and still unique; in the order of the passage."""
    found: list[tuple[int, int]] = []
    printed = Words(straighten(passage))
    for start, end in _windows(len(printed), range(FEWEST, MOST + 1)):
        phrase = printed.run(start, end)
        longer = any(start <= first and last <= end for first, last in found)
        if not longer and normalise(wanted) in normalise(phrase) and _proves(phrase, passage):
            found.append((start, end))
    return [printed.run(start, end) for start, end in sorted(found)]


def anchors_within(passage: str, wanted: str) -> list[str]:
    """Anchors that are parts of the wanted words, where these are too many for one; each as short as can be."""
    return [
        anchor
        for start, end in _windows(len(Words(wanted)), [FEWEST])
        for anchor in shortest_anchors(passage, Words(wanted).run(start, end))
        if normalise(anchor) in normalise(wanted)
    ]


def _proves(phrase: str, passage: str) -> bool:
    """Whether a phrase is an anchor: it stands once in the passage, and has as many words where it stands alone."""
    return FEWEST <= len(words(phrase)) <= MOST and len(positions(phrase, passage)) == 1


def nearest_words(typed: str, passage: str) -> str:
    """The words in a row of the passage that are most like those typed, at most five; empty where none is like them."""
    printed = Words(straighten(passage))
    size = min(max(len(words(typed)), 1), MOST, len(printed))
    phrases = [printed.run(start, end) for start, end in _windows(len(printed), [size])]
    near = difflib.get_close_matches(normalise(typed), [normalise(phrase) for phrase in phrases], n=1)
    return next((phrase for phrase in phrases if near and normalise(phrase) == near[0]), "")


def _windows(length: int, sizes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The start and the end of every run of words whose length is among ``sizes``, in the order of these."""
    for size in sizes:
        for start in range(length - size + 1):
            yield start, start + size


def check_anchors(dossier: Dossier) -> Iterator[Problem]:
    """The problems of anchors that show without the texts: no anchor where one is required, too few words, too many."""
    for citation, leaf in dossier.citations:
        yield from _length(citation, leaf.spelling, dossier.mark(*leaf.where))


def _length(citation: Citation, spelling: str | None, mark: Mark) -> Iterator[Problem]:
    """The problem of a citation with too few or too many words, or with none where no spelling is to be found."""
    place, anchor = citation.place, citation.anchor
    if anchor is None:
        if spelling is None:
            hint = f'type {place} "…" with {FEWEST} to {MOST} words that stand there once'
            yield Problem(mark, "anchor-length", f"citation {place} shows no words of its passage", hint)
        return
    number = len(words(anchor))
    if not FEWEST <= number <= MOST:
        short = Words(" ".join(anchor.split())).run(0, MOST)
        hint = "add a word that stands beside it" if number < FEWEST else f'keep at most {MOST}: "{short}"?'
        yield Problem(mark, "anchor-length", f'the anchor "{anchor}" has {counted(number, "word")}', hint)


def beyond_the_last(citation: Citation, passages: int, mark: Mark) -> Problem:
    """The problem of a citation whose passage is beyond the last one of its source."""
    name = citation.source
    what = f"{name} has {counted(passages, 'passage')}, not {citation.passage}"
    return Problem(mark, "passage-out-of-range", what, f"use {name}#p1 to {name}#p{passages}")


def in_passage(claim: Claim, text: Sequence[str]) -> Iterator[Problem]:
    """Every reason why a citation is not found in the text of its source, as problems."""
    citation = claim.citation
    if citation.passage > len(text):
        yield beyond_the_last(citation, len(text), claim.mark)
        return
    yield from _length(citation, claim.spelling, claim.mark)
    passage = text[citation.passage - 1]
    yield from _spelled(claim, passage)
    yield from _quoted(claim, passage)
    if citation.anchor is None:
        return
    number = len(positions(citation.anchor, passage))
    if not number:
        what = f'"{citation.anchor}" does not stand in {citation.place}'
        yield Problem(claim.mark, "anchor-not-found", what, _where_else(citation.anchor, passage, claim, text))
    elif number > 1:
        what = f'"{citation.anchor}" stands {number} times in {citation.place}'
        choices = " or ".join(f'"{anchor}"' for anchor in shortest_anchors(passage, citation.anchor)[:6])
        yield Problem(claim.mark, "ambiguous-anchor", what, f"type {choices}" if choices else "take other words")


def _where_else(anchor: str, passage: str, claim: Claim, text: Sequence[str]) -> str:
    """A hint at what may have been meant: the same words in another passage, or the most similar ones in this one."""
    elsewhere = [n for n, other in enumerate(text, start=1) if positions(anchor, other)]
    if elsewhere:
        return f"those words stand in {' and '.join(f'{claim.citation.source}#p{n}' for n in elsewhere)}"
    return _nearest(anchor, passage)


def _nearest(typed: str, passage: str) -> str:
    near = nearest_words(typed, passage)
    return f'the nearest words there are "{near}"' if near else "no words there are near; is it another passage?"


def _spelled(claim: Claim, passage: str) -> Iterator[Problem]:
    """The problem of a spelling that the passage does not print letter for letter, or only as part of a longer word."""
    if claim.spelling is None or any(True for _ in starts_alone(spelled(claim.spelling), spelled(passage))):
        return
    what = f"'{claim.spelling}' is not spelled so in {claim.citation.place}"
    yield Problem(claim.mark, "spelling-not-found", what, _nearest(claim.spelling, passage))


def _quoted(claim: Claim, passage: str) -> Iterator[Problem]:
    """The problem of a quotation that the passage does not print word for word."""
    quote = getattr(claim.leaf.part, "quote", None)
    if quote and spelled(quote) not in spelled(passage):
        what = f"the words quoted from {claim.citation.place} do not stand so in it"
        yield Problem(claim.mark, "quote-not-found", what, "quote its words in a row, as they are printed")


def starts_alone(spelling: str, within: str) -> Iterator[int]:
    """Every offset at which a spelling begins and is no part of a longer word."""
    # Only letters that have case count as the rest of a longer word: Korean and Japanese hang particles on a name.
    for start in _starts(spelling, within):
        if not (_cased(within[:start][-1:]) or _cased(within[start + len(spelling) :][:1])):
            yield start


def _cased(letter: str) -> bool:
    return letter.islower() or letter.isupper()
