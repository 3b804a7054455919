"""Bring a dossier up to date with this generator: mend what an earlier one typed otherwise, and say what that was.

What is to be mended is seen from the files themselves, so that nothing has to be remembered, and a second run finds
nothing. Everything is tried in a copy; its files are taken only if the dossier then says the same as before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from generator import evidence, installed
from generator.authoring import editors, requirements
from generator.authoring.carrying import records_carried_over
from generator.authoring.copies import copied, differing
from generator.authoring.retyping import retyped
from generator.disk import folder_for_a_moment, replace_all
from generator.load import load
from generator.model import Dossier
from generator.problem import DossierError, Mark, Problem, counted


@dataclass(frozen=True)
class Upgraded:
    """What an upgrade has to say, a sentence a line, and the files that it changes or would change."""

    sentences: tuple[str, ...]
    files: tuple[str, ...]


def upgrade(root: Path, *, only_say: bool = False) -> Upgraded:
    """Mend the dossier at a root, all of it or nothing; or only say what would be mended.

    Raises DossierError, and changes nothing, where it cannot be read or is of a later version than this one.
    """
    _refuse_the_unreadable(root)
    with folder_for_a_moment() as folder:
        copy = copied(root, folder, beside=(editors.SETTINGS, requirements.FILE))
        sentences = tuple(sentence for mend in MENDS for sentence in mend(copy))
        # Locks first: if a run is killed half way, they fit what the next run then makes of the records.
        files = dict(sorted(differing(root, copy), key=lambda file: not file[0].endswith(".lock")))
    if not only_say:
        replace_all(root, files)
    return Upgraded(sentences, tuple(files))


def _refuse_the_unreadable(root: Path) -> None:
    _, problems = load(root)
    _, illegible = evidence.read_locks(root)
    problems += [problem for problem in illegible if problem.severity == "error"]
    noted = _noted(root)
    if noted and _numbers(noted) > _numbers(installed.version()):
        what = f"this dossier is for {installed.NAME} {noted}, and this is {installed.version()}"
        problems.append(Problem(Mark(requirements.FILE), "later-version", what, "install what this file names"))
    if problems:
        raise DossierError(problems)


def _noted(root: Path) -> str | None:
    file = root / requirements.FILE
    return requirements.noted(file.read_bytes()) if file.is_file() else None


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


# --- what is mended, in this order ------------------------------------------------------------------------------------


def locks_of_the_first_version(copy: Path) -> Iterator[str]:
    """Locks that had no lines for records, and one fingerprint for a fact and a testimony together."""
    outdated, illegible = evidence.read_outdated(copy)
    if illegible:
        raise DossierError(illegible)
    if outdated:
        dossier, _ = load(copy)
        after = evidence.upgrade(dossier, evidence.read_locks(copy)[0], outdated)
        evidence.write_locks(copy, after)
        old = {line for lines in outdated.values() for line in lines}
        stale = old.intersection(line for lines in after.lines.values() for line in lines)
        fit = f"{len(old - stale)} still fit, {len(stale)} changed since they were verified"
        yield f"a lock has fingerprints of whole records, too: {counted(len(old), 'line')} of an earlier version, {fit}"


def pairs_that_can_both_be_true(copy: Path) -> Iterator[str]:
    """``compatible:``, which said of two answers one of the four things that ``pairs:`` says."""
    before, _ = load(copy)
    locks, _ = evidence.read_locks(copy)
    files, done, left = retyped(copy, before)
    replace_all(copy, files)
    after, problems = load(copy)
    if problems or _said(before) != _said(after):
        hint = "type compatible: as pairs: by hand, each entry with are: compatible"
        raise DossierError(problems or [Problem(Mark(next(iter(files))), "not-upgraded", "it would say less", hint)])
    if done:
        records = dict(records_carried_over(locks, before, after, {}))
        evidence.write_locks(copy, replace(locks, records=records))
        yield f"what two answers are to each other is said under pairs:, no more under compatible: {_list(done)}"
    if left:
        yield f"compatible: stands far from pairs:, type it there yourself, it is still read: {_list(left)}"


def settings_of_an_editor(copy: Path) -> Iterator[str]:
    """Which files a schema is for, as kinds of records are added."""
    file = copy / editors.SETTINGS
    if not file.is_file():
        return
    before = file.read_bytes()
    try:
        after = editors.settings(before)
    except ValueError:
        return  # it has comments, and so is somebody's own
    if after != before:
        replace_all(copy, {editors.SETTINGS: after})
        yield f"{editors.SETTINGS} says which schema is for which files, of all kinds that there are now"


def version_noted(copy: Path) -> Iterator[str]:
    """For which version a dossier was last mended."""
    noted, now = _noted(copy), installed.version()
    if noted and noted != now:
        file = copy / requirements.FILE
        replace_all(copy, {requirements.FILE: requirements.noting(file.read_bytes(), now)})
        yield f"this dossier was for {installed.NAME} {noted}, and is for {now} now"


MENDS: tuple[Callable[[Path], Iterator[str]], ...] = (
    locks_of_the_first_version,
    pairs_that_can_both_be_true,
    settings_of_an_editor,
    version_noted,
)
"""Each changes the copy of a dossier where an earlier version wrote it otherwise, and yields a sentence on that."""


def _said(dossier: Dossier) -> list[object]:
    """Every record as it is compared: of two answers it counts what they are, and not where that is typed."""
    facts = dossier.facts.values()
    pairs = [sorted((one.pair, one.are.name, str(one.because)) for one in fact.declared) for fact in facts]
    return [pairs, *(record.model_dump_json(exclude={"pairs", "compatible"}) for record in dossier.records.values())]


def _list(ids: list[str]) -> str:
    return f"{counted(len(ids), 'fact')} ({', '.join(ids)})"
