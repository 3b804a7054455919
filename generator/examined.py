"""A dossier examined: read, judged, and every problem that is found in it, before any page is thought of."""

from __future__ import annotations

from pathlib import Path

from generator import evidence
from generator.addresses import published
from generator.check import check
from generator.judged import Judged
from generator.load import load
from generator.problem import DossierError, Problem, bounded


def sound(root: Path) -> tuple[Judged, list[Problem]]:
    """A judged dossier without errors, and its warnings. Raises DossierError with every problem if it has an error."""
    judged, problems = examine(root)
    if any(problem.severity == "error" for problem in problems):
        raise DossierError(problems)
    return judged, problems


def examine(root: Path, directory: Path | None = None, *, release: bool = False) -> tuple[Judged, list[Problem]]:
    """The dossier at a root, judged, and every problem found in it, errors and warnings, sorted.

    With the folder of the sources' texts it has the problems that only the texts show, and before a release those that
    stop a release alone.
    """
    dossier, unreadable = load(root)
    locks, illegible = evidence.read_locks(root)
    texts, missing = evidence.available_texts(dossier, directory, locks) if directory else ({}, [])
    misquoted = evidence.misquoted(dossier, texts, locks) if texts else []
    unverified = [*evidence.check_locks(dossier, locks), *missing, *misquoted, *illegible]
    accepted = evidence.changed_by_hand(dossier, locks) if release and not unreadable else []
    judged = Judged(dossier, locks)
    listed = [] if unreadable else published.read(root)  # what a broken file hides is not lost
    return judged, bounded([*unreadable, *check(judged, texts, listed, release=release), *unverified, *accepted])
