"""What hangs on whom, in sentences: without this voice or that article, so much of a fact would fall."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator import words
from generator.model import FALLS, Dossier, standings
from generator.standing.carried import name
from generator.standing.falls import clause, shown
from generator.standing.hanging import LeftOut
from generator.standing.judgement import Judgement
from generator.words import Sources

SAID_THERE = standings.UNSAID, standings.ANSWER_GONE
"""What falls with the one text that says it: "only this article says so"."""


def dependence(
    dossier: Dossier, judgement: Judgement, in_turn: Sequence[LeftOut], names: Mapping[str, str]
) -> Iterator[str]:
    """A sentence for all without whom the same would fall of a fact, the heaviest first; if nothing would, that.

    A body that the fact's passages do not name is left out of the sentence if the same hangs on its one spokesman.
    By the id of a source, ``names`` has what it is called.
    """
    cited = {left.testimonies for left in in_turn if not left.tied and left.name in dossier.speakers}
    found: dict[tuple[str, ...], list[LeftOut]] = {}
    for left in sorted(in_turn, key=lambda left: left.name not in dossier.speakers):
        only_tied = left.tied and left.tied == left.testimonies
        if left.falls and not (only_tied and left.testimonies in cited):
            clauses = tuple(clause(dossier, judgement, fall, left.after, left.testimonies) for fall in left.falls)
            found.setdefault(clauses, []).append(left)
    for clauses, every in sorted(found.items(), key=lambda known: [*FALLS].index(known[1][0].falls[0])):
        alike = [*_without_authors(dossier, every)]
        each = [called(dossier, judgement, left, names) for left in alike]
        falls = alike[0].falls
        if len(each) == len(falls) == 1 and alike[0].name not in dossier.speakers and falls[0] in SAID_THERE:
            does = clause(dossier, judgement, falls[0], alike[0].after, alike[0].testimonies, "does")
            yield words.say("only-there", who=each[0], does=does)
            continue
        who, gone = words.listed(each), words.listed(clauses)
        several = falls == (standings.ANSWER_GONE,) and len(shown(judgement).answers - alike[0].after.answers) > 1
        falling = 2 if several else len(clauses)
        yield words.say("without", who=who, count=len(each), falls=gone, falling=falling, first=each[0], last=each[-1])
    if not found:
        yield words.say("without-anybody", sources=Sources.of(dossier))


def _without_authors(dossier: Dossier, alike: Iterable[LeftOut]) -> Iterator[LeftOut]:
    """All but the voices whose own text is among them: a report and its author are not two to depend on."""
    authors = {dossier.sources[left.name].voice for left in alike if left.name in dossier.sources}
    return (left for left in alike if left.name not in authors)


def called(dossier: Dossier, judgement: Judgement, left: LeftOut, names: Mapping[str, str]) -> str:
    """What is left out, as it is called within a sentence; with those who are left out with it, if any are.

    A source has its name where it is not the only one that is cited for the fact.
    """
    fact = judgement.fact
    if source := dossier.sources.get(left.name):
        if {said.at.source for said in fact.says} == {source.id}:
            return words.say("only-source", sources=Sources.of(dossier, [source.id]))
        return words.say(source.sort, "the", name=names[source.id])
    if dispatch := dossier.dispatches.get(left.name):
        return words.say("whole-dispatch", dispatch=dispatch.name)
    who = with_others(dossier, left.name, left.others)
    going = [fact.says[n] for n in left.testimonies]
    if going and all(said.voice_in_doubt for said in going):
        return words.say("if-cited", who=who)
    if going and all(left.name in dossier.chain_of(said)[:-1] for said in going):
        return words.say("passing-on", who=who)
    return who


def with_others(dossier: Dossier, voice: str, others: Iterable[str]) -> str:
    """A voice within a sentence, with those who speak for it or pass on its words."""
    who, along = name(dossier, voice), words.listed(name(dossier, other) for other in others)
    return words.say("voice-with-others", who=who, others=along) if along else who
