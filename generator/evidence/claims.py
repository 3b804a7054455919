"""Claims: each citation with what it must prove, and the fingerprints that show whether that was changed.

Each part of a record that cites a passage (a testimony, a spelling) has a fingerprint, and so has the whole record.
Together they cover every field, also one that is added to the model later. A field with its default value is left out:
so a new field changes the fingerprint of no record that does not use it.
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
"""How many hexadecimal digits of SHA-256 are kept: 64 bits are enough for some thousand passages, and readable."""

NONE = "one-word".ljust(DIGITS, "-")
"""What a passage of one word has in the place of a fingerprint."""

LEFT_OUT = frozenset({"id", "also_search", "says"})
"""The fields that the fingerprint of a record leaves out: its id, words for the search alone, and its testimonies, each
of which has a fingerprint of its own."""


@dataclass(frozen=True)
class Claim:
    """A citation, and the part of a record that rests on it."""

    leaf: Leaf
    citation: Citation
    mark: Mark

    @property
    def owner(self) -> str:
        """The id of the record: of a fact, a slip, a person with spellings, a term."""
        return str(self.leaf.where[0])

    @property
    def spelling(self) -> str | None:
        """The spelling that the passage must print, if the claim is that it does."""
        return self.leaf.spelling

    @cached_property
    def fingerprint(self) -> str:
        """The fingerprint of this part of the record: of all in it that the passage was verified to bear out."""
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
    """The fingerprint of a normalised passage. One word has none, since the hash of a word can be looked up."""
    if len(words(passage)) < FEWEST_WORDS_HASHED:
        return NONE
    return sha(normalise(passage))


def _of_part(record: Record, part: Record, keys: tuple[str, ...]) -> str:
    """The fingerprint of a part of a record: the keys that lead to it, its fields, and the wording of its answer."""
    known = getattr(record, "answers", {})
    naming = [name for name, shape in shapes(type(part)).items() if isinstance(shape, Kept) and shape.sort == "answer"]
    answers = [known.get(answer, answer) for name in naming if (answer := getattr(part, name))]
    if isinstance(record, Fact) and isinstance(part, Testimony) and not answers:
        answers = [record.name]
    left_out = {keys[-1], *naming, *(LEFT_OUT if part is record else ())}
    return _fingerprint([keys, _fields(part, left_out), answers])


def _fields(record: Record, left_out: Collection[str]) -> object:
    return _anchors_normalised(record.model_dump(mode="json", exclude=set(left_out), exclude_defaults=True))


def _anchors_normalised(dumped: object) -> object:
    """The same fields with each anchor as it is compared: its capitals, quotes and dashes may be typed otherwise."""
    match dumped:
        case {"source": source, "passage": passage, "anchor": str(anchor)}:
            return {"source": source, "passage": passage, "anchor": normalise(anchor)}
        case dict():
            return {key: _anchors_normalised(value) for key, value in dumped.items()}
        case list():
            return [_anchors_normalised(value) for value in dumped]
        case _:
            return dumped


def _fingerprint(claim: object) -> str:
    return sha(json.dumps(claim, ensure_ascii=False, sort_keys=True))


def sha(text: str) -> str:
    """The first ``DIGITS`` digits of the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]
