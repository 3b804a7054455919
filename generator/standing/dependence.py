"""What hangs on whom, in sentences: without this voice or that article, so much of a fact would fall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import words
from generator.model import FALLS, Dossier
from generator.standing.carried import name
from generator.standing.falls import clause, shown
from generator.standing.hanging import LeftOut
from generator.standing.judgement import Judgement


def dependence(dossier: Dossier, judgement: Judgement, in_turn: Sequence[LeftOut]) -> Iterator[str]:
    """A sentence for all without whom the same would fall of a fact, the heaviest first; if nothing would, that.

    A body that the fact's passages do not name is left out of the sentence if the same hangs on its one spokesman.
    """
    was = shown(judgement)
    cited = {left.testimonies for left in in_turn if not left.tied and left.name in dossier.entities}
    found: dict[tuple[str, ...], list[LeftOut]] = {}
    for left in sorted(in_turn, key=lambda left: left.name in dossier.sources):
        only_tied = left.tied and left.tied == left.testimonies
        if left.falls and not (only_tied and left.testimonies in cited):
            clauses = tuple(clause(judgement.fact, fall, was, left.after) for fall in left.falls)
            found.setdefault(clauses, []).append(left)
    for clauses, alike in sorted(found.items(), key=lambda known: [*FALLS].index(known[1][0].falls[0])):
        who = words.listed((called(dossier, left) for left in alike), choice=True)
        yield words.say("without", who=who, count=len(alike), falls=words.listed(clauses))
    if not found:
        yield words.say("without-anybody")


def called(dossier: Dossier, left: LeftOut) -> str:
    """What is left out, as it is called within a sentence; with those who are left out with it, if any are."""
    if left.name in dossier.sources:
        return words.say("the-article", title=dossier.sources[left.name].title)
    who = name(dossier, left.name)
    return words.say("voice-with-others", who=who) if left.with_others else who
