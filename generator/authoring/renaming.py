"""Rename an id everywhere: in records, citations, dates, links and locks. Nothing but the id changes.

The change is made in a copy, which is read again. Its files are taken only if it says the same as before under the new
id. The file of the record itself is written last: if a run is killed half way, the old id is still there, and the same
command finishes the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from generator import evidence
from generator.authoring.appending import with_record
from generator.authoring.carrying import records_carried_over
from generator.authoring.copies import copied, differing
from generator.authoring.edits import with_id
from generator.authoring.ids import refuse_unless_free
from generator.authoring.mentions import mentions
from generator.authoring.unfinished import naming
from generator.disk import folder_for_a_moment, replace_all
from generator.evidence import Claim, Line, Locks, claims
from generator.evidence.locks import compared
from generator.load import load
from generator.model import Dossier
from generator.problem import DossierError, Mark, Problem, did_you_mean

RETIRED = "site_src/retired.yml"
HEADER = "# Ids that were published and are gone: they redirect for ever and are never used again.\n"


@dataclass(frozen=True)
class Renamed:
    """In how many places an id was changed, and in which files."""

    places: int
    """How often the id was typed in records and pages."""
    files: tuple[str, ...]


def rename(root: Path, old: str, new: str) -> Renamed:
    """Rename an id, and add a redirect from the old one.

    What cannot be read, as a starter with blanks, hinders it only where it may name that id. Raises DossierError, and
    changes nothing, where the id cannot be renamed.
    """
    dossier, unread = load(root)
    locks, illegible = evidence.read_locks(root)
    _refuse(dossier, [*illegible, *naming(root, dossier, unread, old)], old, new)
    changed, places = with_id(root, dossier, old, new)
    with folder_for_a_moment() as folder:
        copy = copied(root, folder)
        replace_all(copy, changed)
        replace_all(copy, {RETIRED: _with_redirect(copy, dossier, old, new)})
        after, problems = load(copy)
        _hold_same(dossier, after, old, new, more=Counter(map(_code, problems)) - Counter(map(_code, unread)))
        evidence.write_locks(copy, _carried_over(locks, dossier, after, old, new))
        files = dict(differing(root, copy))
    replace_all(root, {file: files[file] for file in _in_order(files, home=dossier.mark(old, "id").file)})
    return Renamed(places, tuple(files))


def _in_order(files: Iterable[str], home: str) -> list[str]:
    """The files in the order in which to write them: locks first, the file of the record itself last."""
    return sorted(files, key=lambda file: (file == home, not file.endswith(".lock")))


def _refuse(dossier: Dossier, problems: list[Problem], old: str, new: str) -> None:
    """Raise DossierError where something hinders it, no record has the old id, or the new one is not free."""
    if problems:
        raise DossierError(problems)
    if old not in dossier.records:
        hint = did_you_mean(old, dossier.records)
        raise DossierError([Problem(Mark("site_src"), "unknown-id", f"no record '{old}'", hint)])
    refuse_unless_free(dossier, dossier.records[old].kind, new, dossier.mark(old, "id"))


def _with_redirect(copy: Path, dossier: Dossier, old: str, new: str) -> bytes:
    """The content of the list of retired ids with the old id in it, which a run that was killed may have added."""
    file = copy / RETIRED
    before = file.read_bytes() if file.exists() else HEADER.encode()
    gone = dossier.retired.get(old)
    if gone and gone.became.to_one and gone.to == (new,):
        return before
    entry = f"- {{id: {old}, kind: {dossier.records[old].kind}, became: renamed, to: [{new}]}}\n"
    return with_record(RETIRED, before, entry)


def _code(problem: Problem) -> tuple[str, str]:
    return problem.mark.file, problem.code


def _hold_same(before: Dossier, after: Dossier, old: str, new: str, more: Counter[tuple[str, str]]) -> None:
    """Raise DossierError where ``more`` is wrong now, or the dossier says anything else than before but for the id."""
    if more or _with_either_id(before, old, new) != _with_either_id(after, old, new):
        hint = f"look for '{old}' typed in an unusual way (folded, escaped), and type it plainly"
        raise DossierError([Problem(before.mark(old, "id"), "not-renamed", f"'{old}' cannot be renamed", hint)])


def _with_either_id(dossier: Dossier, old: str, new: str) -> list[str]:
    """Every record, mention and page of a dossier as text, with the same sign in the place of either id."""
    either = re.compile(rf"(?<![a-z0-9-])(?:{re.escape(old)}|{re.escape(new)})(?![a-z0-9-])")
    records = [record.model_dump_json() for record in (*dossier.records.values(), dossier.imprint)]
    named = [f"{mention.where} {mention.target}" for mention in mentions(dossier)]
    return [either.sub("•", text) for text in (*records, *named, *dossier.prose.values())]


def _carried_over(locks: Locks, before: Dossier, after: Dossier, old: str, new: str) -> Locks:
    """The locks with the new id in them: what was verified or read under the old id still is."""
    both = replace(before, sources={**before.sources, **after.sources})  # a killed run leaves citations of either id
    same = {_key(one): other for one, other in zip(claims(both), claims(after), strict=True)}
    renamed: dict[str, list[Line]] = {}
    for line in (line for lines in locks.lines.values() for line in lines):
        claim = same.get((*line.cited, line.claim))
        owner = new if line.owner == old else line.owner
        citation = re.sub(rf"^{re.escape(old)}#", f"{new}#", line.citation)
        moved = replace(line, owner=owner, citation=citation, claim=claim.fingerprint if claim else line.claim)
        renamed.setdefault(moved.source, []).append(moved)
    lines = {source: tuple(dict.fromkeys(lines)) for source, lines in renamed.items()}
    records = dict(records_carried_over(locks, before, after, {old: new}))
    return Locks(lines, records, by_hand=evidence.still_accepted(locks, before, after))


def _key(claim: Claim) -> tuple[str, str, str]:
    return claim.owner, compared(claim.citation), claim.fingerprint
