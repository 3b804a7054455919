"""Rules about what an inquiry, a court or a study finds, and about the witnesses on whose testimony that rests."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.problem import Problem


def finding_without_voice(case: Case) -> Iterator[Problem]:
    """Whoever finds something is named in ``by``, or is the voice of the source."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            if testimony.act.finds and not case.dossier.chain_of(testimony):
                hint = "add by: [the inquiry, court or study]; or voice: to its report, if that speaks for itself"
                yield case.problem((fact.id, "says", i), "finding-without-voice", "nobody finds this", hint)


def witnesses_without_finds(case: Case) -> Iterator[Problem]:
    """Witnesses are those on whose testimony a finding rests; whoever says something themselves is in ``by``."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            if testimony.witnesses and not testimony.act.finds:
                what = f"witnesses of what is no finding ('{testimony.act}')"
                hint = "type act: finds, if it is one; or name in by: whoever says it, and drop witnesses:"
                yield case.problem((fact.id, "says", i, "witnesses"), "witnesses-without-finds", what, hint)


def witness_of_their_own(case: Case) -> Iterator[Problem]:
    """Nobody who finds something, or tells of the finding, is the witness that it rests on."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            chain = case.dossier.chain_of(testimony)
            for n, witness in enumerate(testimony.witnesses):
                if witness in chain:
                    what = f"'{witness}' is both who finds this and a witness of it"
                    hint = f"keep '{witness}' in one of the two: a witness in witnesses:, whoever finds it in by:"
                    where = (fact.id, "says", i, "witnesses", n)
                    yield case.problem(where, "witness-of-their-own", what, hint)
