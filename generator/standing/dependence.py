"""What hangs on whom, in sentences: without this voice or that article, so much of a fact would fall."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import words
from generator.model import FALLS, Dossier, standings
from generator.standing.carried import name
from generator.standing.falls import Where, clause, shown
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
        chain = _Chain.of(dossier, judgement, [*_to_depend_on(dossier, judgement, every)], names)
        yield words.one_after_another(_depends(dossier, judgement, chain, clauses))
    if not found:
        yield _without_anybody(dossier, judgement, in_turn)


def _without_anybody(dossier: Dossier, judgement: Judgement, in_turn: Sequence[LeftOut]) -> str:
    """That nothing would fall whoever is left out; of how many articles, where no voice is and all do the same."""
    says, denies = judgement.backing.articles, judgement.denials.articles
    voiced = any(left.name in dossier.speakers for left in in_turn)
    alike = () if voiced or (says and denies) else says or denies
    return words.say(
        "without-anybody",
        sources=Sources.of(dossier),
        articles=Sources.of(dossier, alike if len(alike) > 1 else ()),
        voiced="yes" if voiced else "no",
        of="texts" if judgement.fact.of_the_texts else "others",
        answers=len(judgement.given) if judgement.fact.question else 0,
    )


@dataclass(frozen=True, slots=True)
class _Chain:
    """All without whom the same would fall, by their place in the chain from whoever says so to whoever prints it."""

    every: Sequence[LeftOut]
    names: Sequence[str]
    """What each of them is called."""
    ends: Sequence[str]
    passing_on: Sequence[str]
    texts: Sequence[str]

    @classmethod
    def of(cls, dossier: Dossier, judgement: Judgement, alike: Sequence[LeftOut], names: Mapping[str, str]) -> _Chain:
        ends, passing_on, texts, listed = list[str](), list[str](), list[str](), list[str]()
        for left in alike:
            known, spoken = called(dossier, judgement, left, names), left.name in dossier.speakers
            only_passes = spoken and _only_passes_on(dossier, judgement, left)
            (passing_on if only_passes else ends if spoken else texts).append(known)
            listed.append(words.say("passing-on", who=known) if only_passes else known)
        return cls(alike, listed, ends, passing_on, texts)

    @property
    def one_voice_or_text(self) -> bool:
        """Whether it is one voice, one text, or that voice in that text."""
        return not self.passing_on and (len(self.every) == 1 or self.in_one_chain)

    @property
    def in_one_chain(self) -> bool:
        """Whether somebody's words and the text that prints them are what it hangs on, and not two sides of it."""
        shared = set.intersection(*({*left.testimonies} for left in self.every))
        return bool(shared and self.texts) and len(self.ends) == 1


def _depends(dossier: Dossier, judgement: Judgement, chain: _Chain, clauses: Sequence[str]) -> Iterator[str]:
    """What nobody else says or prints, then what goes with that; or what else hangs on them."""
    left = chain.every[0]
    said = [fall for fall in left.falls if fall in SAID_THERE]
    rest = [each for fall, each in zip(left.falls, clauses, strict=True) if fall not in SAID_THERE]
    several = max(1, len(shown(judgement).answers - left.after.answers)) if said != [standings.UNSAID] else 1
    falls, texts, ends = words.in_turn(rest) if rest else "", words.listed(chain.texts), words.listed(chain.ends)
    through = [*chain.passing_on, *chain.texts]
    if said and (chain.ends or chain.passing_on):
        yield words.say(
            "comes-from",
            fall=clauses[left.falls.index(said[0])],
            several=several,
            who=ends,
            through=words.listed(through),
            straight="yes" if len(through) == 1 and not chain.passing_on else "no",
        )
    elif said or (left.falls == (standings.UNCITED,) and chain.one_voice_or_text):
        fall, where = (said or left.falls)[0], Where(texts, len(chain.texts), ends)
        does = clause(dossier, judgement, fall, left.after, left.testimonies, where)
        yield words.say("as-sentence", phrase=does)
        rest = rest if said else []
    if said and rest:
        who = "" if _nothing_more(judgement, chain) else ends or words.listed(chain.passing_on) or texts
        yield words.say("depends-too", falls=falls, several=several, who=who)
    elif rest and chain.in_one_chain:
        passed_on = words.listed(chain.passing_on)
        yield words.say("without-words", falls=falls, who=ends, through=passed_on, source=texts)
    elif rest:
        first, last = chain.names[0], chain.names[-1]
        who, count = words.listed(chain.names), len(chain.names)
        yield words.say("without", falls=falls, who=who, count=count, first=first, last=last)


def _nothing_more(judgement: Judgement, chain: _Chain) -> bool:
    """Whether the same falls where nothing goes but the answers that nobody else gives."""
    gone, says = shown(judgement).answers - chain.every[0].after.answers, judgement.fact.says
    return any(all(says[n].reply in gone for n in left.testimonies if says[n].act.asserts) for left in chain.every)


def _to_depend_on(dossier: Dossier, judgement: Judgement, alike: Sequence[LeftOut]) -> Iterator[LeftOut]:
    """All but the voices that are nothing more to depend on than their text, which is among them.

    They wrote it themselves, or it takes something for granted while it tells what they said: nobody is clearly cited.
    """
    texts = [left for left in alike if left.name in dossier.sources]
    authors = {dossier.sources[text.name].voice for text in texts}
    for left in alike:
        spoken = left.name in dossier.speakers
        assumed = all(judgement.fact.says[n].sure.in_passing for n in left.testimonies)
        in_a_text = any({*left.testimonies} <= {*text.testimonies} for text in texts)
        if left.name not in authors and not (spoken and left.testimonies and assumed and in_a_text):
            yield left


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
    return words.say("if-cited", who=who) if _in_doubt(judgement, left) else who


def _in_doubt(judgement: Judgement, left: LeftOut) -> bool:
    going = [judgement.fact.says[n] for n in left.testimonies]
    return bool(going) and all(said.voice_in_doubt for said in going)


def _only_passes_on(dossier: Dossier, judgement: Judgement, left: LeftOut) -> bool:
    """Whether a voice only passes on what another says; it may deny that, too."""
    going = [judgement.fact.says[n] for n in left.testimonies]
    asserting = [said for said in going if said.act.asserts] or going
    passed_on = bool(going) and all(left.name in dossier.chain_of(said)[:-1] for said in asserting)
    return passed_on and not _in_doubt(judgement, left)


def with_others(dossier: Dossier, voice: str, others: Iterable[str]) -> str:
    """A voice within a sentence, with those who speak for it or pass on its words."""
    who, along = name(dossier, voice), words.listed(name(dossier, other) for other in others)
    return words.say("voice-with-others", who=who, others=along) if along else who
