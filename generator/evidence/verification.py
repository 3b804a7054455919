"""Verification: find every anchor in its passage, and make the locks if all of them are found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.evidence.anchors import cuts_a_word, in_passage
from generator.evidence.claims import NONE, Claim, claims, of_passage
from generator.evidence.locks import Line, Locks, Reading, RecordLine, one_line
from generator.evidence.proven import changed_records
from generator.evidence.texts import Texts, read_texts
from generator.model import Dossier, Source
from generator.problem import Mark, Problem, counted

Readings = Mapping[tuple[str, str, str, str], Reading]
"""Who has read what, by the id of the record, the passage, and the fingerprints of passage and claim. Where one of the
fingerprints changes, nobody has read it any more."""


def available_texts(dossier: Dossier, directory: Path, locks: Locks) -> tuple[dict[str, list[str]], list[Problem]]:
    """The texts that a folder holds, and a problem for each that is missing or cannot be used.

    Not everybody has every article: a missing one is no problem as long as every claim on it is verified.
    """
    texts, problems = read_texts(dossier, directory)
    if not texts:
        return texts, problems
    unproven = {claim.citation.source for claim in claims(dossier) if not locks.line(claim)}
    spared = {dossier.mark(source, "text") for source in dossier.sources if source not in unproven}
    return texts, [problem for problem in problems if problem.code != "missing-text" or problem.mark not in spared]


def verify(dossier: Dossier, texts: Texts, locks: Locks, accept: Collection[str] = ()) -> tuple[list[Problem], Locks]:
    """Look every claim up in the texts: the problems found and, if there are none, the new locks; else the old ones.

    The new locks drop the lines of claims that are made no more. A record that changed since it was verified is a
    problem unless its id is among those that a person accepts, who has read it again; so is a passage whose text
    changed, unless the id of its source is. A source without a text keeps its lines. So does a source without a record,
    until a person deletes the lock file: it may say who has read what, which cannot be computed again.
    """
    every = list(claims(dossier))
    changed_since = changed_records(dossier, locks, every).difference(accept)
    problems = [*misquoted(dossier, texts, locks, accept), *_changed(dossier, changed_since)]
    if problems:
        return sorted(problems), locks
    stated = [claim for claim in every if claim.citation.source in texts]
    changed = {record.id for record in dossier.records.values() if not locks.hold(record)}
    readings = {
        (line.owner, line.place, line.passage, line.claim): line.reading
        for lines in locks.lines.values()
        for line in lines
        if line.reading and line.owner not in changed
    }
    proven = {source: tuple(_lines(stated, source, texts, readings)) for source in dossier.sources if source in texts}
    untouched = {source: lines for source, lines in locks.lines.items() if source in dossier.sources}
    return [], _with_records(dossier, replace(locks, lines={**untouched, **proven}), changed)


def misquoted(dossier: Dossier, texts: Texts, locks: Locks, accept: Collection[str] = ()) -> list[Problem]:
    """What the texts do not bear out: a claim that is not found, or whose passage changed; a lock without a source."""
    stated = [claim for claim in claims(dossier) if claim.citation.source in texts]
    lost = (problem for claim in stated for problem in _problems(claim, texts, locks, accept))
    return [*lost, *_orphans(dossier, locks)]


def _with_records(dossier: Dossier, locks: Locks, changed: Collection[str]) -> Locks:
    """The locks with the line of every record whose claims are all verified; any other record keeps the line it has.

    Where a record in ``changed`` gets a new line, nobody counts any more as having read its claims.
    """
    unproven = {claim.owner for claim in claims(dossier) if not locks.line(claim)}
    kept = {name: line for name, line in locks.records.items() if name in unproven}
    proven = {record.id: RecordLine.of(record) for record in dossier.records.values() if record.id not in unproven}
    void = proven.keys() & changed
    lines = {
        source: tuple(replace(line, reading=None) if line.owner in void else line for line in lines)
        for source, lines in locks.lines.items()
    }
    return replace(locks, lines=lines, records=kept | proven)


def _orphans(dossier: Dossier, locks: Locks) -> Iterator[Problem]:
    """A problem for each lock file whose source has no record: it was deleted, or its id was changed by hand."""
    for source, lines in locks.lines.items():
        if lines and source not in dossier.sources and source not in dossier.broken:
            file = f"{Source.kind.folder}/{source}.lock"
            what = f"{file} has {counted(len(lines), 'line')} and no source '{source}'"
            hint = f"give the source its id back, and change it with rename; or delete {file} yourself"
            yield Problem(Mark(file), "lock-without-source", what, hint)


def _changed(dossier: Dossier, names: Iterable[str]) -> Iterator[Problem]:
    """A problem for each of these records, which say or cite anything else than when they were verified."""
    for name in sorted(names):
        what = f"the {dossier.records[name].kind} '{name}' changed since it was verified"
        hint = f"read it against its passages again; where it is right, run verify again with --accept {name}"
        yield Problem(dossier.mark(name), "changed-since-verified", what, hint)


def _problems(claim: Claim, texts: Texts, locks: Locks, accept: Collection[str]) -> list[Problem]:
    lost = list(in_passage(claim, texts[claim.citation.source]))
    accepted = {claim.owner, claim.citation.source} & set(accept)
    return lost or ([] if accepted else list(_passage_changed(claim, texts, locks)))


def _passage_changed(claim: Claim, texts: Texts, locks: Locks) -> Iterator[Problem]:
    """The problem of a passage that has another text than when the claim was verified, though the anchor is found."""
    known = (_fingerprint(claim, texts), NONE)  # a text without spaces once counted as one word, and had none
    if any(line.passage not in known for line in locks.at(claim.owner, claim.citation)):
        what = f"{claim.citation.place} has changed since '{claim.owner}' was verified against it"
        hint = f"read the passage again; where it still says so, run verify again with --accept {claim.owner}"
        yield Problem(claim.mark, "passage-changed", what, hint)


def _lines(stated: list[Claim], source: str, texts: Texts, readings: Readings) -> list[Line]:
    """The lines of a source, each once, sorted."""
    lines = {_line(claim, texts, readings) for claim in stated if claim.citation.source == source}
    return sorted(lines, key=str)


def _line(claim: Claim, texts: Texts, readings: Readings) -> Line:
    passage = _fingerprint(claim, texts)
    reading = readings.get((claim.owner, claim.citation.place, passage, claim.fingerprint))
    return Line(claim.owner, one_line(claim.citation), passage, claim.fingerprint, reading, _cuts_a_word(claim, texts))


def _cuts_a_word(claim: Claim, texts: Texts) -> bool:
    anchor = claim.citation.anchor
    return anchor is not None and cuts_a_word(anchor, _passage(claim, texts))


def _fingerprint(claim: Claim, texts: Texts) -> str:
    return of_passage(_passage(claim, texts))


def _passage(claim: Claim, texts: Texts) -> str:
    return texts[claim.citation.source][claim.citation.passage - 1]
