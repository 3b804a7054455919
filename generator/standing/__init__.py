"""How well each fact stands: computed from its testimonies, with the reason in words.

The rules are the project's own, and the method page explains them to readers. The one that matters most: origins are
counted, not articles, and nothing is ever confirmed by counting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.model import Dossier, Fact, Standing, standings
from generator.standing.answers import AnswerView, TwoFaced, answer_pairs, answers_of, two_faced
from generator.standing.dating import DateReading, Dating, counted_from, date_facts, days_of
from generator.standing.judgement import Judgement
from generator.standing.origins import Backing, Origin, backing, is_vague
from generator.standing.pairs import Pair, excluding, in_both
from generator.standing.reasons import label, reasons

__all__ = [
    "AnswerView",
    "Backing",
    "DateReading",
    "Dating",
    "Judgement",
    "Origin",
    "Pair",
    "TwoFaced",
    "counted_from",
    "days_of",
    "is_background",
    "is_vague",
    "judge",
]


def judge(dossier: Dossier) -> dict[str, Judgement]:
    """The judgement of every fact by its id."""
    datings = date_facts(dossier)
    return {fact.id: _judge(dossier, fact, datings[fact.id]) for fact in dossier.facts.values()}


def _judge(dossier: Dossier, fact: Fact, dating: Dating) -> Judgement:
    body = [n for n, testimony in enumerate(fact.says) if not testimony.headline]
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
    bare = replace(bare, background=undisputed and is_background(dossier, fact))
    return replace(bare, label=label(dossier, bare), reasons=reasons(dossier, bare))


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
    if fact.said_by:
        return standings.SAID
    if not denied and all(answer.confirmed_by for answer in given):
        return standings.CONFIRMED
    said = [testimony for testimony in asserted if not testimony.sure.in_passing]
    if said and all(testimony.sure.hedges for testimony in said):
        return standings.POSSIBLE
    return standings.REPORTED if any(testimony.by for testimony in said) else standings.STATED


def _stronger_headlines(fact: Fact) -> tuple[int, ...]:
    """Headlines that state what their own article hedges or takes for granted, or that carry what it does not at all.

    One hedge is not held against another: which of them is the stronger is not for us to say.
    """

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
