"""Locks: a record of what was verified against the texts, so that later checks need no text.

There are three sorts of lines. One holds the fingerprints of a claim and its passage, and who has read it::

    lens-vanished ⇥ a#p3 "first days of" ⇥ PASSAGE ⇥ CLAIM ⇥ cut ⇥ read NAME 2026-01-31

The word "cut" is there only if the anchor begins or ends inside a word of the passage, which nobody without the text
could know.

The other sort holds the fingerprint of a whole record. No claim of a record counts as verified while it does not fit::

    fact ⇥ lens-vanished ⇥ FINGERPRINT

A third sort holds the fingerprint of what a person has accepted: a sentence of a page, in the order of the page::

    docs/story.md ⇥ FINGERPRINT

Two testimonies of one fact may cite the same words: the fingerprints of their claims differ.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Self

from generator.evidence.claims import Claim, of_record
from generator.evidence.texts import normalise
from generator.model import Anything, Citation

_CUT = "cut"
_READING = re.compile(r"read (?P<by>\S.*) (?P<on>\d{4}-\d{2}-\d{2})")


def _columns(line: str, *numbers: int) -> list[str]:
    """The columns of a line of a lock file. Raises ValueError if their number is none of these."""
    columns = line.split("\t")
    if len(columns) not in numbers:
        raise ValueError(f"{len(columns)} columns")
    return columns


@dataclass(frozen=True)
class Reading:
    """The word of a person who has read the passage: it bears the claim out."""

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
    """One verified claim, as a line of a lock file."""

    owner: str
    citation: str
    passage: str
    claim: str
    reading: Reading | None = None
    cut: bool = False
    """Whether the anchor begins or ends inside a word of the passage."""

    @property
    def source(self) -> str:
        return self.citation.partition("#")[0]

    @property
    def place(self) -> str:
        return self.citation.partition(" ")[0]

    @property
    def cited(self) -> tuple[str, str]:
        """The id of the record and the citation, as they are compared with those of a claim."""
        return self.owner, normalise(self.citation)

    def __str__(self) -> str:
        columns = [self.owner, self.citation, self.passage, self.claim]
        columns += [_CUT] if self.cut else []
        return "\t".join([*columns, str(self.reading)] if self.reading else columns)

    @classmethod
    def parse(cls, text: str) -> Self:
        owner, citation, passage, claim, *more = _columns(text, 4, 5, 6)
        cut = more[:1] == [_CUT]
        if len(reading := more[cut:]) > 1:
            raise ValueError("too many columns")
        return cls(owner, citation, passage, claim, Reading.parse(reading[0]) if reading else None, cut)


@dataclass(frozen=True)
class RecordLine:
    """A record as it was when all its claims were verified, as a line of a lock file."""

    kind: str
    id: str
    fingerprint: str

    def __str__(self) -> str:
        return f"{self.kind}\t{self.id}\t{self.fingerprint}"

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(*_columns(text, 3))

    @classmethod
    def of(cls, record: Anything) -> Self:
        """The line of a record as it is now."""
        return cls(record.kind.name, record.id, of_record(record))


@dataclass(frozen=True)
class HandLine:
    """A sentence or a value that is typed by hand, as it was accepted, as a line of a lock file."""

    file: str
    fingerprint: str

    def __str__(self) -> str:
        return f"{self.file}\t{self.fingerprint}"

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(*_columns(text, 2))


@dataclass(frozen=True)
class Locks:
    """The lines of all lock files: those of claims by the id of their source, those of records by the id of each."""

    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)
    records: Mapping[str, RecordLine] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    """The sources whose lock file is of another version, and was not read."""
    by_hand: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the path of a file: the fingerprints of what was accepted in it, in its order."""

    @cached_property
    def by_citation(self) -> Mapping[tuple[str, str], tuple[Line, ...]]:
        """The lines by the id of the record and the citation; several where the record cites the same words again."""
        found: dict[tuple[str, str], tuple[Line, ...]] = {}
        for line in (line for lines in self.lines.values() for line in lines):
            found[line.cited] = (*found.get(line.cited, ()), line)
        return found

    def at(self, owner: str, citation: Citation) -> tuple[Line, ...]:
        return self.by_citation.get((owner, compared(citation)), ())

    def of(self, owner: str, citation: Citation, claim: str) -> Line | None:
        """The line with this very claim, or None: it was never verified, or it changed since."""
        return next((line for line in self.at(owner, citation) if line.claim == claim), None)

    def line(self, claim: Claim) -> Line | None:
        """The line of a claim as it is now, or None; ``hold`` says whether its record changed as a whole."""
        return self.of(claim.owner, claim.citation, claim.fingerprint)

    def hold(self, record: Anything) -> bool:
        """Whether the fingerprint of a record is the one that was verified; its testimonies are no part of it."""
        return self.records.get(record.id) == RecordLine.of(record)


def compared(citation: Citation) -> str:
    """A citation as it is compared: its anchor may be typed in other capitals, quotes and dashes."""
    return normalise(str(citation))


def one_line(citation: Citation) -> str:
    """A citation as it is written into a lock file, with single spaces and no line break."""
    return " ".join(str(citation).split())
