"""What is wrong, where, and what to type instead: the one way this package reports bad input."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nsmallest
from typing import Literal, get_args

from rapidfuzz import process
from rapidfuzz.distance import Indel

from generator.problem.marks import Mark, Marks, Step, Typed
from generator.unicode import printable

__all__ = [
    "MOST_OF_A_FILE",
    "SHOWN",
    "DossierError",
    "Mark",
    "Marks",
    "Problem",
    "Severity",
    "Step",
    "Typed",
    "bounded",
    "counted",
    "did_you_mean",
]

Severity = Literal["error", "warning", "note"]
"""An error stops a build and a warning a release; a note says what an author may want to know, and stops nothing."""
SHOWN = 80
"""How many characters of a long value a problem repeats, for its author to know it again."""
MOST_OF_A_FILE = 100
"""So many problems of one file are listed, and the others are counted."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an author has to mend, or to know; sorts by where it is."""

    mark: Mark
    code: str
    """The rule that found it, in kebab case; the rule's docstring explains it."""
    what: str
    """What is wrong, in one line."""
    hint: str
    """What to type instead."""
    severity: Severity = "error"

    def __str__(self) -> str:
        kind = "" if self.severity == "error" else f"{self.severity}: "
        mark, what, hint = (printable(str(part)) for part in (self.mark, self.what, self.hint))
        return f"{mark}: {kind}{what} [{self.code}]\n    help: {hint}"


class DossierError(Exception):
    """A dossier cannot be used; carries every problem found, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = bounded(problems)
        super().__init__("\n".join(map(str, self.problems)))


def bounded(problems: Iterable[Problem]) -> list[Problem]:
    """Problems, each once and sorted; of those of one file the first hundred, and one more that counts the others.

    That one is as severe as the worst that it stands for, so that what stops a build still does.
    """
    files: defaultdict[str, list[Problem]] = defaultdict(list)
    for problem in sorted(set(problems)):
        files[problem.mark.file].append(problem)
    return sorted(problem for found in files.values() for problem in _first(found))


def _first(found: list[Problem]) -> list[Problem]:
    """The first hundred problems of a file and the count of the others."""
    if not (others := found[MOST_OF_A_FILE:]):
        return found
    severe = min((problem.severity for problem in others), key=get_args(Severity).index)
    what = f"and {counted(len(others), 'more problem')} of this file"
    count = Problem(Mark(others[0].mark.file), "more-problems", what, "mend those that are listed first", severe)
    return [*found[:MOST_OF_A_FILE], count]


def counted(number: int, thing: str, things: str | None = None) -> str:
    """A count with its noun ("1 article", "3 articles")."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


def did_you_mean(typed: str, known: Iterable[str]) -> str:
    """A hint that names the known word most like the typed one, or the first few words where none is like it."""
    words = list(known)
    alike = process.extract_iter(typed, words, scorer=Indel.normalized_similarity, score_cutoff=_ALIKE)
    if near := min(((-score, word) for word, score, _ in alike), default=None):
        return f"did you mean '{near[1]}'?"
    if not words:
        return "none is defined yet"
    shown = ", ".join(f"'{word}'" for word in nsmallest(_LISTED, words))
    return f"use one of {shown}" + (f" … ({len(words)} in all)" if len(words) > _LISTED else "")


_ALIKE = 0.6
"""What share of two words has to be in both, in the same order, for one to be a slip of the other."""
_LISTED = 8
