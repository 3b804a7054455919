"""Rules across a whole dossier, one named function each; ``load`` has already refused what cannot be read.

``rules`` is the table of all of them. Every rule runs, whatever the others find, so that an author sees all problems at
once. A reference to a record that could not be read is never blamed.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.check.case import Case
from generator.check.rules import RULES, SECTIONS, Rule
from generator.evidence import Texts
from generator.judged import Judged
from generator.problem import Problem

__all__ = ["RULES", "SECTIONS", "Case", "Rule", "check"]


def check(
    judged: Judged, texts: Texts | None = None, published: Sequence[str] = (), *, release: bool = False
) -> list[Problem]:
    """Every problem of a judged dossier, sorted by place.

    With the texts, those of likeness too; with the list of what was published, the permalinks that are lost; before a
    release, what only a released site must say.
    """
    case = Case(judged, texts or {}, published)
    due = (rule for rule in RULES if release or rule.severity not in ("release-only", "note"))
    return sorted({problem for rule in due for problem in rule.problems(case)})
