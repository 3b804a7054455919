"""Rules across a whole dossier, one named function each; ``load`` has already refused what cannot be read.

Every rule runs, whatever the others find: an author sees all problems at once. A reference to a record that could not
be read is never blamed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.check import (
    advice,
    editorial,
    likeness,
    links,
    markup,
    namesakes,
    permalinks,
    publishing,
    references,
    repeats,
    rivals,
    structure,
    unlinked,
)
from generator.check.case import Case
from generator.evidence import Texts
from generator.judged import Judged
from generator.problem import Problem

Rule = Callable[[Case], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    *structure.RULES,
    *references.RULES,
    *repeats.RULES,
    *markup.RULES,
    *links.RULES,
    *editorial.RULES,
    *rivals.RULES,
    *unlinked.RULES,
    *advice.RULES,
    *namesakes.RULES,
    *likeness.RULES,
    *permalinks.RULES,
    *publishing.RULES,
)


def check(
    judged: Judged, texts: Texts | None = None, published: Sequence[str] = (), *, release: bool = False
) -> list[Problem]:
    """Every problem of a judged dossier, sorted by place.

    With the texts, those of likeness too; with the list of what was published, the permalinks that are lost; before a
    release, what only a released site must say.
    """
    case = Case(judged, texts or {}, published, release)
    return sorted({problem for rule in RULES for problem in rule(case)})
