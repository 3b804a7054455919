"""Rules across a whole dossier, one named function each; ``load`` has already refused what cannot be read.

Stages run in order, and every rule of every stage runs: an author sees all problems at once. A reference to a record
that could not be read is never blamed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.check import editorial, references, structure
from generator.check.case import Case
from generator.model import Dossier
from generator.problem import Problem

Rule = Callable[[Case], Iterator[Problem]]

STAGES: dict[str, tuple[Rule, ...]] = {
    "structure": structure.RULES,
    "references": references.RULES,
    "editorial": editorial.RULES,
}
RULES: tuple[Rule, ...] = tuple(rule for rules in STAGES.values() for rule in rules)


def check(dossier: Dossier) -> list[Problem]:
    """Every problem of a dossier that could be read, sorted by place."""
    case = Case.of(dossier)
    return sorted({problem for rule in RULES for problem in rule(case)})
