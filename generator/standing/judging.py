"""Judge each fact by its testimonies; a part of them can be left out, to see what hangs on it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from generator.model import Dossier, Fact, Standing, standings
from generator.standing.answers import AnswerView, answer_pairs, answers_of, two_faced
from generator.standing.dating import Dating, date_facts
from generator.standing.judgement import Judgement
from generator.standing.origins import backing
from generator.standing.pairs import Pair, excluding, in_both
from generator.standing.reasons import label, reasons


def judge(dossier: Dossier) -> dict[str, Judgement]:
    """The judgement of every fact by its id."""
    datings = date_facts(dossier)
    return {fact.id: _in_words(dossier, weigh(dossier, fact, datings[fact.id])) for fact in dossier.facts.values()}


def _in_words(dossier: Dossier, weighed: Judgement) -> Judgement:
    return replace(weighed, label=label(dossier, weighed), reasons=reasons(dossier, weighed))


def weigh(dossier: Dossier, fact: Fact, dating: Dating, left_out: Container[int] = ()) -> Judgement:
    """The judgement of a fact without its words; the testimonies that are left out count for nothing."""
    body = [n for n, testimony in enumerate(fact.says) if not testimony.headline and n not in left_out]
    answers = answers_of(dossier, fact, body)
    pairs = answer_pairs(fact, answers)
    bare = Judgement(
        fact=fact,
        standing=_standing(fact, body, answers, pairs),
        answers=answers,
        pairs=pairs,
        backing=backing(dossier, fact, [n for n in body if fact.says[n].act.asserts]),
        denials=backing(dossier, fact, [n for n in body if fact.says[n].act.denies]),
        dating=dating,
        silences=tuple(n for n in body if fact.says[n].act.silent),
        headlines=tuple(n for n, testimony in enumerate(fact.says) if testimony.headline),
        stronger_headlines=_stronger_headlines(fact),
        two_faced=two_faced(dossier, fact, answers),
        torn=tuple(sorted({*in_both(excluding(pairs)), *dating.torn})),
    )
    undisputed = not (bare.conflicting or bare.denials.testimonies)
    return replace(bare, background=undisputed and is_background(dossier, fact))


def is_background(dossier: Dossier, fact: Fact) -> bool:
    """Whether a fact is marked as background: by itself, or by every topic that it is about."""
    topics = [dossier.topics[name] for name in fact.about if name in dossier.topics]
    return fact.background or (bool(topics) and all(topic.background for topic in topics))


def _standing(
    fact: Fact, body: Sequence[int], answers: Sequence[AnswerView], pairs: Sequence[Pair[AnswerView]]
) -> Standing:
    asserted = [fact.says[n] for n in body if fact.says[n].act.asserts]
    given = [answer for answer in answers if answer.given]
    denied = any(answer.denials.testimonies for answer in answers)
    if excluding(pairs):
        return standings.DISPUTED
    if denied and all(answer.denials.testimonies for answer in given):
        return standings.DENIED
    if not asserted:
        return standings.UNKNOWN
    if fact.of_the_texts:
        return standings.STATED
    if fact.said_by:
        return standings.SAID
    if not denied and all(answer.confirmed_by for answer in given):
        return standings.CONFIRMED
    said = [testimony for testimony in asserted if not testimony.sure.in_passing]
    if said and all(testimony.sure.hedges for testimony in said):
        return standings.POSSIBLE
    cited = any(testimony.by and not testimony.voice_in_doubt for testimony in said)
    return standings.REPORTED if cited else standings.STATED


def _stronger_headlines(fact: Fact) -> tuple[int, ...]:
    """Headlines that state what their own article hedges or takes for granted, or that carry what it does not at all.

    One hedge is not held against another: which of them is the stronger is not for us to say. Of what is about the
    texts, a title is a part of them like any other.
    """
    if fact.of_the_texts:
        return ()

    def backed(headline: int) -> bool:
        wanted = fact.says[headline]
        return any(
            (not wanted.sure.outright or other.sure.outright)
            for other in fact.says
            if not other.headline
            and other.at.source == wanted.at.source
            and other.answer == wanted.answer
            and other.act.asserts
        )

    return tuple(n for n, t in enumerate(fact.says) if t.headline and t.act.asserts and not backed(n))
