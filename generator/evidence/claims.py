"""Claims: what a citation is called to prove, and its fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from generator.evidence.texts import FEWEST_WORDS_HASHED, normalise, words
from generator.model import Citation, Dossier, Fact, Leaf, Record, Testimony
from generator.problem import Mark

DIGITS = 16
"""Hexadecimal digits of SHA-256 kept: 64 bits tell some thousand passages apart and fit in a line a person can read."""

_OF_A_FACT = {"statement", "question", "said_by", "role", "relation"}
"""The fields of a fact its testimonies bear out; the others say how the fact is shown or weighed."""


@dataclass(frozen=True)
class Claim:
    """A citation and what rests on it."""

    owner: str
    """The id of the record: a fact, a slip, somebody with spellings, a term."""
    citation: Citation
    fingerprint: str
    spelling: str | None
    """What the passage must print, where a spelling is claimed."""
    mark: Mark


def claims(dossier: Dossier) -> Iterator[Claim]:
    """Every claim on a passage of a known source."""
    for citation, leaf in dossier.citations:
        if citation.source in dossier.sources:
            fingerprint = _of(dossier, leaf)
            yield Claim(str(leaf.where[0]), citation, fingerprint, leaf.spelling, dossier.mark(*leaf.where))


def of_testimony(fact: Fact, testimony: Testimony) -> str:
    """The fingerprint of what a testimony says: the fact's words, the answer's, and all of its own but the place.

    It changes when anything a reader of the passage vouched for changes.
    """
    own = _fields(testimony, leaving_out={"at", "answer"})
    answer = fact.answers.get(testimony.answer, testimony.answer) if testimony.answer else None
    return _fingerprint([fact.model_dump(mode="json", include=_OF_A_FACT, exclude_defaults=True), own, answer])


def of_passage(passage: str) -> str:
    """The fingerprint of a normalised passage; a passage of one word has none, its anchor or spelling is all of it."""
    if len(words(passage)) < FEWEST_WORDS_HASHED:
        return "one-word".ljust(DIGITS, "-")
    return _sha(normalise(passage))


def _of(dossier: Dossier, leaf: Leaf) -> str:
    """The fingerprint of the claim that a citation is called to prove."""
    match leaf.where:
        case (str(owner), "says", int(i), "at"):
            fact = dossier.facts[owner]
            return of_testimony(fact, fact.says[i])
        case (str(owner), "forms", int(i), "seen", int()):
            return _fingerprint(_fields(dossier.entities[owner].forms[i], leaving_out={"seen"}))
        case (str(owner), "speaks_for" | "relays" as tie, int(i), "at"):
            return _fingerprint([tie, getattr(dossier.entities[owner], tie)[i].body])
        case (str(owner), "seen", int()):
            return _fingerprint(_fields(dossier.terms[owner], leaving_out={"id", "seen", "also_search"}))
        case (str(owner), "at"):
            return _fingerprint(_fields(dossier.slips[owner], leaving_out={"id", "at", "facts"}))
        case _:
            return _fingerprint(_fields(leaf.part, leaving_out={"id", "also_search", str(leaf.where[-1])}))


def _fields(record: Record, leaving_out: set[str]) -> object:
    # Without the defaults, so that a field added to the vocabulary later leaves old fingerprints as they are.
    return record.model_dump(mode="json", exclude=leaving_out, exclude_defaults=True)


def _fingerprint(claim: object) -> str:
    return _sha(json.dumps(claim, ensure_ascii=False, sort_keys=True))


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]
