"""Locks: what was verified against a text, one file per source, so that later checks need no text.

A line says what was claimed on which passage, by two fingerprints, and who has read it::

    left-embassy ⇥ s0#p3 "early November" ⇥ PASSAGE ⇥ CLAIM ⇥ read NAME 2026-01-31

Two testimonies of a fact that cite the same words stay apart by their claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Self

from generator.disk import replace_all
from generator.evidence.claims import Claim, claims, of_testimony
from generator.model import Citation, Dossier, Fact, Source, Testimony, Tier, standings
from generator.problem import DossierError, Mark, Problem, did_you_mean

HEADER = (
    "# Written by `python -m generator verify`: id, citation, fingerprints of passage and claim, who has read it.\n"
)
VERIFY = "run `python -m generator verify --texts DIR`"
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
class Locks:
    """Every line, by source id."""

    lines: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)

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
        """The line of one claim, unless it changed since."""
        return next((line for line in self.at(owner, citation) if line.claim == claim), None)

    def proves(self, claim: Claim) -> bool:
        """Whether a claim was verified as it stands."""
        return self.of(claim.owner, claim.citation, claim.fingerprint) is not None


def _line(locks: Locks, claim: Claim) -> Line | None:
    return locks.of(claim.owner, claim.citation, claim.fingerprint)


def one_line(citation: Citation) -> str:
    """A citation as a lock's column."""
    return " ".join(str(citation).split())


# --- what the locks say -----------------------------------------------------------------------------------------------


def tier(locks: Locks, fact: Fact, testimony: Testimony) -> Tier:
    """How well a testimony is verified, as a reader sees it."""
    line = locks.of(fact.id, testimony.at, of_testimony(fact, testimony))
    if line is None:
        return standings.NOT_VERIFIED
    return standings.READ if line.reading else standings.CHECKED


def check_locks(dossier: Dossier, locks: Locks) -> list[Problem]:
    """Warnings for claims that no lock vouches for: they changed since they were verified, or never were.

    A source of which nothing was verified is told once.
    """
    stated = list(claims(dossier))
    current = {(claim.owner, one_line(claim.citation), claim.fingerprint) for claim in stated}
    untouched = {claim.citation.source for claim in stated if not locks.lines.get(claim.citation.source)}
    return [_untouched(dossier, source) for source in sorted(untouched)] + [
        _unproven(claim, locks.at(claim.owner, claim.citation), current)
        for claim in stated
        if claim.citation.source not in untouched and _line(locks, claim) is None
    ]


def _untouched(dossier: Dossier, source: str) -> Problem:
    what = f"nothing that cites '{source}' is verified"
    return Problem(dossier.mark(source), "not-verified", what, VERIFY, "warning")


def _unproven(claim: Claim, locked: Iterable[Line], current: set[tuple[str, str, str]]) -> Problem:
    # A locked line that nobody claims any more is what this claim was when it was verified.
    if any((line.owner, line.citation, line.claim) not in current for line in locked):
        what = f"what '{claim.owner}' says by {claim.citation.place} changed since it was verified"
        return Problem(claim.mark, "changed-since-verified", what, VERIFY, "warning")
    what = f"what '{claim.owner}' says by {claim.citation.place} is not verified"
    return Problem(claim.mark, "not-verified", what, VERIFY, "warning")


def sign(locks: Locks, dossier: Dossier, fact_id: str, by: str, on: date) -> Locks:
    """The locks with a person's word, on every testimony of a fact, that the passages bear it out.

    Raises a DossierError unless all of them are verified as they stand.
    """
    if fact_id not in dossier.facts:
        hint = did_you_mean(fact_id, dossier.facts)
        raise DossierError([Problem(Mark(f"site_src/{Fact.folder}"), "unknown-fact", f"no fact '{fact_id}'", hint)])
    stated = [claim for claim in claims(dossier) if claim.owner == fact_id]
    unproven = [_unproven(claim, (), set()) for claim in stated if not _line(locks, claim)]
    if unproven:
        raise DossierError(replace(problem, severity="error") for problem in unproven)
    signed = {_line(locks, claim) for claim in stated}
    reading = Reading(by, on)
    return Locks(
        {
            source: tuple(replace(line, reading=reading) if line in signed else line for line in lines)
            for source, lines in locks.lines.items()
        }
    )


# --- files ------------------------------------------------------------------------------------------------------------


def read_locks(root: Path) -> tuple[Locks, list[Problem]]:
    """Every line of a dossier's lock files that can be read, and which cannot."""
    locks: dict[str, tuple[Line, ...]] = {}
    problems: list[Problem] = []
    for path in sorted((root / Source.folder).glob("*.lock")):
        if path.exists() and not path.is_file() and not path.is_dir():
            continue  # a pipe would be waited for
        found = [_parse(path, number, text) for number, text in _numbered(path)]
        problems += [line for line in found if isinstance(line, Problem)]
        locks[path.stem] = tuple(line for line in found if isinstance(line, Line))
    return Locks(locks), problems


def _numbered(path: Path) -> list[tuple[int, str]]:
    text = path.read_bytes().decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    return [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line and line[0] != "#"]


def _parse(path: Path, number: int, text: str) -> Line | Problem:
    try:
        line = Line.parse(text)
    except ValueError:
        line = None
    if line and line.source == path.stem:
        return line
    mark = Mark(f"{Source.folder}/{path.name}", number)
    return Problem(mark, "unreadable-lock", "this is no line of a lock", f"delete the line, then {VERIFY}")


def write_locks(root: Path, locks: Locks) -> None:
    """Make the lock files what these locks say, all of them or none.

    Files that say the same already stay untouched; a lock whose source is gone goes too.
    """
    wanted: dict[str, bytes | None] = {f"{source}.lock": _content(lines) for source, lines in locks.lines.items()}
    folder = root / Source.folder
    gone = {path.name: None for path in sorted(folder.glob("*.lock")) if path.name not in wanted}
    replace_all(folder, {name: content for name, content in wanted.items() if _differs(folder / name, content)} | gone)


def _differs(path: Path, content: bytes | None) -> bool:
    return not path.is_file() or path.read_bytes() != content


def _content(lines: Iterable[Line]) -> bytes:
    return (HEADER + "".join(f"{line}\n" for line in sorted(map(str, lines)))).encode()
