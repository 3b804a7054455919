"""Locks: what was verified against the texts, so that later checks need no text.

There are two sorts of lines. One says what was claimed on which passage, by two fingerprints, and who has read it::

    left-embassy ⇥ s0#p3 "early November" ⇥ PASSAGE ⇥ CLAIM ⇥ read NAME 2026-01-31

The other says what a whole record was when that was verified; without it no claim of the record counts::

    fact ⇥ left-embassy ⇥ FINGERPRINT

Two testimonies of a fact that cite the same words stay apart by their claims.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Self

from generator.evidence.claims import Claim, of_record
from generator.model import Anything, Citation

_READING = re.compile(r"read (?P<by>\S.*) (?P<on>\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True)
class Reading:
    """A person has read the passage and stands by the claim."""

    by: str
    on: date

    def __str__(self) -> str:
        return f"read {' '.join(self.by.split())} {self.on.isoformat()}"

    @classmethod
    def parse(cls, text: str) -> Self:
        found = _READING.fullmatch(text)
        if not found:
            raise ValueError(f"{text!r} is no reading")
        return cls(found["by"], date.fromisoformat(found["on"]))


@dataclass(frozen=True)
class Line:
    """One claim that its passage bore out."""

    owner: str
    citation: str
    passage: str
    claim: str
    reading: Reading | None = None

    @property
    def source(self) -> str:
        return self.citation.partition("#")[0]

    @property
    def place(self) -> str:
        return self.citation.partition(" ")[0]

    def __str__(self) -> str:
        columns = [self.owner, self.citation, self.passage, self.claim]
        return "\t".join([*columns, str(self.reading)] if self.reading else columns)

    @classmethod
    def parse(cls, text: str) -> Self:
        owner, citation, passage, claim, *reading = text.split("\t")
        if len(reading) > 1:
            raise ValueError("too many columns")
        return cls(owner, citation, passage, claim, Reading.parse(reading[0]) if reading else None)


@dataclass(frozen=True)
class RecordLine:
    """What a record was when all that it claims was verified."""

    kind: str
    id: str
    fingerprint: str

    def __str__(self) -> str:
        return f"{self.kind}\t{self.id}\t{self.fingerprint}"

    @classmethod
    def parse(cls, text: str) -> Self:
        kind, name, fingerprint = text.split("\t")
        return cls(kind, name, fingerprint)

    @classmethod
    def of(cls, record: Anything) -> Self:
        """The line of a record as it is now."""
        return cls(record.kind, record.id, of_record(record))


@dataclass(frozen=True)
class Locks:
    """Every line: those of claims by the id of their source, those of records by their own."""

    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    records: Mapping[str, RecordLine] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    """The files, by source, that are of another version: what they say is not known here."""

    @cached_property
    def by_citation(self) -> Mapping[tuple[str, str], tuple[Line, ...]]:
        """The lines of one id's citation: one per claim."""
        found: dict[tuple[str, str], tuple[Line, ...]] = {}
        for line in (line for lines in self.lines.values() for line in lines):
            found[line.owner, line.citation] = (*found.get((line.owner, line.citation), ()), line)
        return found

    def at(self, owner: str, citation: Citation) -> tuple[Line, ...]:
        return self.by_citation.get((owner, one_line(citation)), ())

    def of(self, owner: str, citation: Citation, claim: str) -> Line | None:
        """The line of one claim, unless the claim changed since."""
        return next((line for line in self.at(owner, citation) if line.claim == claim), None)

    def line(self, claim: Claim) -> Line | None:
        """The line of a claim as it is now, if there is one; whether its record changed is asked apart."""
        return self.of(claim.owner, claim.citation, claim.fingerprint)

    def hold(self, record: Anything) -> bool:
        """Whether a record is what it was when it was verified."""
        return self.records.get(record.id) == RecordLine.of(record)


def one_line(citation: Citation) -> str:
    """A citation as a lock's column."""
    return " ".join(str(citation).split())
