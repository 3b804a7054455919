"""What is still verified: each claim whose line in the locks fits, as long as the line of its record fits too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from generator.evidence.claims import Claim, claims, of_testimony
from generator.evidence.lockfiles import RECORDS, VERIFY
from generator.evidence.locks import Line, Locks, Reading, compared
from generator.model import Anything, Dossier, Fact, Source, Tier, standings
from generator.problem import DossierError, Mark, Problem, counted, did_you_mean


def tiers(locks: Locks, fact: Fact) -> tuple[Tier, ...]:
    """How far each testimony of a fact is verified, in the words that readers see."""
    return tuple(map(tier, fitting(locks, fact)))


def fitting(locks: Locks, fact: Fact) -> tuple[Line | None, ...]:
    """The line of each testimony of a fact that fits it as it is now; None where it is not verified."""
    if not fact.says or not locks.hold(fact):
        return (None,) * len(fact.says)
    return tuple(locks.of(fact.id, testimony.at, of_testimony(fact, testimony)) for testimony in fact.says)


def tier(line: Line | None) -> Tier:
    """How far a testimony with this line is verified."""
    if line is None:
        return standings.NOT_VERIFIED
    return standings.READ if line.reading else standings.CHECKED


def check_locks(dossier: Dossier, locks: Locks) -> list[Problem]:
    """A warning for each claim and each record that is not verified, or changed since it was.

    A source of which no claim is verified has one warning for all. A source whose lock file is of another version has
    none here: ``read_locks`` warns of it.
    """
    stated = [claim for claim in claims(dossier) if claim.citation.source not in locks.unread]
    current = {(claim.owner, compared(claim.citation), claim.fingerprint) for claim in stated}
    untouched = {claim.citation.source for claim in stated if not locks.lines.get(claim.citation.source)}
    unproven = [claim for claim in stated if locks.line(claim) is None]
    reported = {claim.owner for claim in unproven}
    changed = _changed_as_a_whole(dossier, locks)
    return [
        *(_untouched(dossier, source) for source in sorted(untouched)),
        *(
            _unproven(claim, locks.at(claim.owner, claim.citation), current)
            for claim in unproven
            if claim.citation.source not in untouched
        ),
        *_of_records(dossier, locks, reported | untouched, changed),
        *_of_less(dossier, (_citing_less(dossier, locks, stated) & locks.records.keys()) - changed - reported),
        *_of_nobody(dossier, locks),
    ]


def changed_records(dossier: Dossier, locks: Locks, stated: Iterable[Claim]) -> set[str]:
    """The ids of the records of which anything that was verified is not as it was, or is not ``stated`` any more.

    A record or a citation that is only added to what was verified is none of them, and neither is another anchor in the
    same passage.
    """
    return _citing_less(dossier, locks, stated) | _changed_as_a_whole(dossier, locks)


def _citing_less(dossier: Dossier, locks: Locks, stated: Iterable[Claim]) -> set[str]:
    """The ids of the records of which a claim that was verified is not stated any more, or not so."""
    current = {(claim.owner, claim.citation.place, claim.fingerprint) for claim in stated}
    lines = (line for source, lines in locks.lines.items() if source in dossier.sources for line in lines)
    lost = {line.owner for line in lines if (line.owner, line.place, line.claim) not in current}
    return lost & dossier.records.keys()


def _changed_as_a_whole(dossier: Dossier, locks: Locks) -> set[str]:
    """The ids of the records that are not as they were when they were verified, whatever they cite."""
    return {name for name in locks.records if name in dossier.records and not locks.hold(dossier.records[name])}


def _of_less(dossier: Dossier, names: set[str]) -> Iterator[Problem]:
    """A warning for each of these records: it cites less than when it was verified, and is the same in all else."""
    for name in sorted(names):
        yield _of_record(
            dossier, dossier.records[name], "changed-since-verified", "cites less than when it was verified"
        )


def _of_nobody(dossier: Dossier, locks: Locks) -> Iterator[Problem]:
    """A warning for each lock file with lines of an id that no record has."""
    known = dossier.records.keys() | dossier.broken
    owners = {source: {line.owner for line in lines} for source, lines in locks.lines.items()}
    for name, ids in {**owners, RECORDS: set(locks.records)}.items():
        if lost := sorted(ids - known):
            file = f"{Source.kind.folder}/{name}.lock"
            what = f"{file} has lines of {counted(len(lost), 'id')} that no record has, the first of them '{lost[0]}'"
            yield Problem(Mark(file), "orphaned-lock", what, VERIFY, "warning")


def _untouched(dossier: Dossier, source: str) -> Problem:
    what = f"nothing that cites '{source}' is verified"
    return Problem(dossier.mark(source), "not-verified", what, VERIFY, "warning")


def _unproven(claim: Claim, locked: Iterable[Line], current: set[tuple[str, str, str]]) -> Problem:
    # A locked line that nobody claims any more is what this claim was when it was verified.
    if any((*line.cited, line.claim) not in current for line in locked):
        what = f"what '{claim.owner}' says by {claim.citation.place} changed since it was verified"
        return Problem(claim.mark, "changed-since-verified", what, VERIFY, "warning")
    what = f"what '{claim.owner}' says by {claim.citation.place} is not verified"
    return Problem(claim.mark, "not-verified", what, VERIFY, "warning")


def _of_records(dossier: Dossier, locks: Locks, reported: set[str], changed: set[str]) -> Iterator[Problem]:
    """A warning for each record that ``changed`` as a whole or was never verified.

    A record of which a claim is ``reported``, or a source of which every one is, gets no second warning that it was
    never verified.
    """
    if not locks.records:
        if any(locks.lines.values()) and not locks.unread:
            file = f"{Source.kind.folder}/{RECORDS}.lock"
            yield Problem(Mark(file), "not-verified", f"{file} is lost: no record is verified", VERIFY, "warning")
        return
    for record in dossier.records.values():
        if record.id in locks.records:
            if record.id in changed:
                yield _of_record(dossier, record, "changed-since-verified", "changed since it was verified")
        elif record.id not in reported and not locks.unread:
            yield _of_record(dossier, record, "not-verified", "is not verified")


def _of_record(dossier: Dossier, record: Anything, code: str, what: str) -> Problem:
    return Problem(dossier.mark(record.id), code, f"the {record.kind} '{record.id}' {what}", VERIFY, "warning")


def sign(locks: Locks, dossier: Dossier, fact_id: str, by: str, on: date) -> Locks:
    """The locks with the name of a person who has read every passage of a fact, and the day.

    Raises DossierError where there is no such fact, or a testimony of it is not verified as it is now.
    """
    if fact_id not in dossier.facts:
        hint = did_you_mean(fact_id, dossier.facts)
        raise DossierError([Problem(Mark(Fact.kind.folder), "unknown-fact", f"no fact '{fact_id}'", hint)])
    fact = dossier.facts[fact_id]
    stated = [claim for claim in claims(dossier) if claim.owner == fact_id]
    unproven = [_unproven(claim, (), set()) for claim in stated if not locks.line(claim)]
    if not locks.hold(fact):
        unproven.append(_of_record(dossier, fact, "not-verified", "is not verified as it is"))
    if unproven:
        raise DossierError(replace(problem, severity="error") for problem in unproven)
    signed = {locks.line(claim) for claim in stated}
    reading = Reading(by, on)
    lines = {
        source: tuple(replace(line, reading=reading) if line in signed else line for line in lines)
        for source, lines in locks.lines.items()
    }
    return replace(locks, lines=lines)
