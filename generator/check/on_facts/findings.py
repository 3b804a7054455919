"""Rules about what an inquiry, a court or a study finds, and about the witnesses on whose testimony that rests."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.problem import Problem


def witnesses_without_finds(case: Case) -> Iterator[Problem]:
    """Witnesses are those on whose testimony a finding rests; whoever says something themselves is in ``by``."""
    for _, where, testimony in case.testimonies:
        if testimony.witnesses and not testimony.act.finds:
            what = f"witnesses of what is no finding ('{testimony.act}')"
            hint = "type act: finds, if it is one; or name in by: whoever says it, and drop witnesses:"
            yield case.problem((*where, "witnesses"), "witnesses-without-finds", what, hint)


def witness_of_their_own(case: Case) -> Iterator[Problem]:
    """Nobody who finds something, or tells of the finding, is the witness that it rests on."""
    for _, where, testimony in case.testimonies:
        chain = case.dossier.chain_of(testimony)
        for n, witness in enumerate(testimony.witnesses):
            if witness in chain:
                what = f"'{witness}' is both who finds this and a witness of it"
                hint = f"keep '{witness}' in one of the two: a witness in witnesses:, whoever finds it in by:"
                yield case.problem((*where, "witnesses", n), "witness-of-their-own", what, hint)
