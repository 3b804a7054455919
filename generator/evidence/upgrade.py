"""Turn locks of the first version into locks of the second, without the texts.

In the first version a claim had one fingerprint, of the fact and the testimony together, and records had no lines.
Where a fingerprint of the first version still fits, the claim is the one that was verified, and its line is written
anew. Any other line is kept as it is: it fits no claim, so that ``check`` goes on to warn that the claim changed.
"""

from __future__ import annotations

import json
from dataclasses import replace

from generator.evidence.claims import Claim, claims, sha
from generator.evidence.lockfiles import Lines
from generator.evidence.locks import Line, Locks, RecordLine, one_line
from generator.model import Dossier, Fact, Form, Record, Slip, Term, Testimony, Tie

_OF_A_FACT = {"statement", "question", "said_by", "role", "relation"}


def upgrade(dossier: Dossier, locks: Locks, outdated: Lines) -> Locks:
    """The locks together with the ``outdated`` lines, rewritten where they still fit. Who has read a claim is kept.

    A record gets a line if a claim of it fits. A record without claims gets one if no record has a line yet, since
    the first version had none.
    """
    now: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in claims(dossier):
        now.setdefault((claim.owner, one_line(claim.citation), _of_first_version(claim)), []).append(claim)
    fitting = {line.owner for lines in outdated.values() for line in lines if _key(line) in now}
    claiming = {claim.owner for claim in claims(dossier)}
    records = {
        record.id: RecordLine.of(record)
        for record in dossier.records.values()
        if record.id in fitting or not (locks.records or record.id in claiming)
    }
    lines = {source: _taken_over(old, now) for source, old in outdated.items()}
    return replace(locks, lines={**locks.lines, **lines}, records={**records, **locks.records}, unread=frozenset())


def _taken_over(lines: tuple[Line, ...], now: dict[tuple[str, str, str], list[Claim]]) -> tuple[Line, ...]:
    found: dict[Line, None] = {}
    for line in lines:
        fitting = now.get(_key(line), ())
        found |= dict.fromkeys(replace(line, claim=claim.fingerprint) for claim in fitting)
        if not fitting:
            found[line] = None
    return tuple(found)


def _key(line: Line) -> tuple[str, str, str]:
    return line.owner, line.citation, line.claim


def _of_first_version(claim: Claim) -> str:
    """The fingerprint that the first version gave a claim; empty for sorts of claims that it did not have."""
    record, part = claim.leaf.record, claim.leaf.part
    match part:
        case Testimony() if isinstance(record, Fact):
            own = _fields(part, {"at", "answer"})
            answer = record.answers.get(part.answer, part.answer) if part.answer else None
            of_the_fact = record.model_dump(mode="json", include=_OF_A_FACT, exclude_defaults=True)
            return _fingerprint([of_the_fact, own, answer])
        case Form():
            return _fingerprint(_fields(part, {"seen"}))
        case Tie():
            return _fingerprint([claim.leaf.where[1], part.body])
        case Term():
            return _fingerprint(_fields(part, {"id", "seen", "also_search"}))
        case Slip():
            return _fingerprint(_fields(part, {"id", "at", "facts"}))
        case _:
            return ""


def _fields(record: Record, leaving_out: set[str]) -> object:
    return record.model_dump(mode="json", exclude=leaving_out, exclude_defaults=True)


def _fingerprint(claim: object) -> str:
    return sha(json.dumps(claim, ensure_ascii=False, sort_keys=True))
