"""Claims: what a citation is called to prove, and the fingerprints by which a change shows.

What a record says is divided in two, and all of it is in one or the other, fields that are added later too: each part
that cites a passage, with a fingerprint of its own; and the record as a whole. Values that are as if nothing had been
typed are left out, so that a field added to the vocabulary leaves the fingerprints of every older record as they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.evidence.texts import FEWEST_WORDS_HASHED, normalise, words
from generator.model import Citation, Dossier, Fact, Kept, Leaf, Record, Testimony, shapes
from generator.problem import Mark

DIGITS = 16
"""Hexadecimal digits of SHA-256 kept: 64 bits tell some thousand passages apart and fit in a line a person can read."""

LEFT_OUT = frozenset({"id", "also_search", "says"})
"""The fields of a record that its fingerprint leaves out: what it is called, words that only the search knows, and
testimonies, each of which has a fingerprint of its own."""


@dataclass(frozen=True)
class Claim:
    """A citation and what rests on it."""

    leaf: Leaf
    citation: Citation
    mark: Mark

    @property
    def owner(self) -> str:
        """The id of the record: a fact, a slip, somebody with spellings, a term."""
        return str(self.leaf.where[0])

    @property
    def spelling(self) -> str | None:
        """What the passage must print, where a spelling is claimed."""
        return self.leaf.spelling

    @cached_property
    def fingerprint(self) -> str:
        """Changes when anything changes that a reader of the passage vouched for in this part of the record."""
        keys = tuple(key for key in self.leaf.where[1:] if isinstance(key, str))
        return _of_part(self.leaf.record, self.leaf.part, keys)


def claims(dossier: Dossier) -> Iterator[Claim]:
    """Every claim on a passage of a known source."""
    for citation, leaf in dossier.citations:
        if citation.source in dossier.sources:
            yield Claim(leaf, citation, dossier.mark(*leaf.where))


def of_testimony(fact: Fact, testimony: Testimony) -> str:
    """The fingerprint of what a testimony says."""
    return _of_part(fact, testimony, ("says", "at"))


def of_record(record: Record) -> str:
    """The fingerprint of a record as a whole."""
    return _fingerprint(_fields(record, LEFT_OUT))


def of_passage(passage: str) -> str:
    """The fingerprint of a normalised passage; a passage of one word has none, its anchor or spelling is all of it."""
    if len(words(passage)) < FEWEST_WORDS_HASHED:
        return "one-word".ljust(DIGITS, "-")
    return sha(normalise(passage))


def _of_part(record: Record, part: Record, keys: tuple[str, ...]) -> str:
    """The fingerprint of the part of a record around a citation: where it stands, its own fields, what it answers."""
    known = getattr(record, "answers", {})
    naming = [name for name, shape in shapes(type(part)).items() if isinstance(shape, Kept) and shape.sort == "answer"]
    answers = [known.get(answer, answer) for name in naming if (answer := getattr(part, name))]
    if isinstance(record, Fact) and isinstance(part, Testimony) and not answers:
        answers = [record.name]
    left_out = {keys[-1], *naming, *(LEFT_OUT if part is record else ())}
    return _fingerprint([keys, _fields(part, left_out), answers])


def _fields(record: Record, left_out: Collection[str]) -> object:
    return record.model_dump(mode="json", exclude=set(left_out), exclude_defaults=True)


def _fingerprint(claim: object) -> str:
    return sha(json.dumps(claim, ensure_ascii=False, sort_keys=True))


def sha(text: str) -> str:
    """So many digits of its SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]
