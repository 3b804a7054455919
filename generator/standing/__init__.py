"""How well each fact stands: computed from its testimonies, with the reason in words.

The rules are the project's own and are told to readers on the method page. The one that matters most: origins are
counted, not articles, and nothing is ever confirmed by counting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from generator.model import Dossier, Fact, Standing, Testimony, standings
from generator.standing.dating import DateReading, Dating, counted_from, date_facts
from generator.standing.origins import Backing, Origin, backing, is_vague
from generator.standing.reasons import explain, label

__all__ = [
    "AnswerView",
    "Backing",
    "DateReading",
    "Dating",
    "Judgement",
    "Origin",
    "TwoFaced",
    "counted_from",
    "is_vague",
    "judge",
]


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One answer to a fact's question, and what carries it. A statement has one, whose id is empty."""

    id: str
    text: str
    backing: Backing
    denials: Backing
    confirmed_by: tuple[str, ...] = ()
    """Voices that could settle it and clearly confirm it."""


@dataclass(frozen=True, slots=True)
class TwoFaced:
    """A voice that clearly stands behind more than one answer."""

    voice: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a fact stands, and everything the reason is made of."""

    fact: Fact
    standing: Standing
    answers: tuple[AnswerView, ...]
    conflicts: tuple[tuple[str, str], ...]
    """Pairs of answers that were given and cannot both be true; ``(a, a)`` where one is both said and denied."""
    backing: Backing
    """Everybody who asserts something here."""
    dating: Dating
    silences: tuple[int, ...] = ()
    headlines: tuple[int, ...] = ()
    stronger_headlines: tuple[int, ...] = ()
    """Headlines surer than, or different from, what their own article says."""
    two_faced: tuple[TwoFaced, ...] = ()
    torn: tuple[str, ...] = ()
    """Articles that give answers, or dates, that cannot all be true."""
    label: str = ""
    reason: str = ""

    @property
    def conflicting(self) -> bool:
        return bool(self.conflicts) or self.dating.disputed

    @property
    def confirmed_by(self) -> tuple[str, ...]:
        """Every voice that confirms an answer here."""
        return tuple(dict.fromkeys(voice for answer in self.answers for voice in answer.confirmed_by))


def judge(dossier: Dossier) -> dict[str, Judgement]:
    """The judgement of every fact by its id."""
    datings = date_facts(dossier)
    return {fact.id: _judge(dossier, fact, datings[fact.id]) for fact in dossier.facts.values()}


def _judge(dossier: Dossier, fact: Fact, dating: Dating) -> Judgement:
    body = [n for n, testimony in enumerate(fact.says) if not testimony.headline]
    answers = tuple(_answer(dossier, fact, body, key, text) for key, text in _answers(fact).items())
    conflicts = _conflicts(fact, answers)
    bare = Judgement(
        fact=fact,
        standing=_standing(fact, body, answers, conflicts),
        answers=answers,
        conflicts=conflicts,
        backing=backing(dossier, fact, [n for n in body if fact.says[n].act.asserts]),
        dating=dating,
        silences=tuple(n for n in body if fact.says[n].act.silent),
        headlines=tuple(n for n, testimony in enumerate(fact.says) if testimony.headline),
        stronger_headlines=_stronger_headlines(fact),
        two_faced=_two_faced(dossier, fact, answers),
        torn=_torn(answers, conflicts, dating),
    )
    return _with_words(dossier, bare)


def _with_words(dossier: Dossier, bare: Judgement) -> Judgement:
    return replace(bare, label=label(dossier, bare), reason=explain(dossier, bare))


def _answers(fact: Fact) -> Mapping[str, str]:
    return fact.answers or {"": fact.statement or ""}


def _answer(dossier: Dossier, fact: Fact, body: list[int], key: str, text: str) -> AnswerView:
    here = [n for n in body if (fact.says[n].answer or "") == key]
    return AnswerView(
        id=key,
        text=text,
        backing=backing(dossier, fact, [n for n in here if fact.says[n].act.asserts]),
        denials=backing(dossier, fact, [n for n in here if fact.says[n].act.denies]),
        confirmed_by=_confirmed_by(dossier, fact, here),
    )


def _conflicts(fact: Fact, answers: Iterable[AnswerView]) -> tuple[tuple[str, str], ...]:
    given = [answer for answer in answers if answer.backing.testimonies]
    compatible = {frozenset(pair.pair) for pair in fact.compatible}
    said_and_denied = [(a.id, a.id) for a in given if a.denials.testimonies and not _only_alleged(fact, a)]
    apart = [(a.id, b.id) for a, b in combinations(given, 2) if frozenset((a.id, b.id)) not in compatible]
    return tuple(said_and_denied + apart)


def _only_alleged(fact: Fact, answer: AnswerView) -> bool:
    return all(fact.says[n].sure.alleges for n in answer.backing.testimonies)


def _confirmed_by(dossier: Dossier, fact: Fact, here: list[int]) -> tuple[str, ...]:
    """Voices whose confirmation settles an answer: clearly put, and by one in ``settles`` or speaking for it."""
    found = []
    for testimony in (fact.says[n] for n in here):
        clear = _is_clear(dossier, testimony)
        if testimony.act.confirms and testimony.by and clear and _settles(dossier, fact, testimony.by[-1]):
            found.append(testimony.by[-1])
    return tuple(dict.fromkeys(found))


def _is_clear(dossier: Dossier, testimony: Testimony) -> bool:
    """Whether a passage says it without a hedge, in words that can be trusted."""
    source = dossier.sources.get(testimony.at.source)
    translation = source.translation if source else None
    return testimony.doubt is None and not testimony.sure.hedges and (translation is None or translation.confirms)


def _settles(dossier: Dossier, fact: Fact, voice: str) -> bool:
    """Passing on somebody's words is no authority; speaking for a body is."""
    entity = dossier.entities.get(voice)
    ties = {tie.body for tie in entity.speaks_for} if entity else set()
    return bool(({voice} | ties) & set(fact.settles))


def _standing(
    fact: Fact,
    body: list[int],
    answers: tuple[AnswerView, ...],
    conflicts: tuple[tuple[str, str], ...],
) -> Standing:
    asserted = [fact.says[n] for n in body if fact.says[n].act.asserts]
    denied = any(answer.denials.testimonies for answer in answers)
    if conflicts:
        return standings.DISPUTED
    if denied and all(a.denials.testimonies for a in answers if a.backing.testimonies):
        return standings.DENIED
    if not asserted:
        return standings.UNKNOWN
    if fact.said_by:
        return standings.SAID
    if not denied and all(answer.confirmed_by for answer in answers if answer.backing.testimonies):
        return standings.CONFIRMED
    if all(testimony.sure.hedges for testimony in asserted):
        return standings.POSSIBLE
    return standings.REPORTED if any(testimony.by for testimony in asserted) else standings.STATED


def _stronger_headlines(fact: Fact) -> tuple[int, ...]:
    """Headlines that state what their own article only hedges, or that carry what no passage of it carries at all.

    One hedge is not held against another: which of them is the stronger is not for us to say.
    """

    def backed(headline: int) -> bool:
        wanted = fact.says[headline]
        return any(
            (wanted.sure.hedges or not other.sure.hedges)
            for other in fact.says
            if not other.headline
            and other.at.source == wanted.at.source
            and other.answer == wanted.answer
            and other.act.asserts
        )

    return tuple(n for n, t in enumerate(fact.says) if t.headline and t.act.asserts and not backed(n))


def _two_faced(dossier: Dossier, fact: Fact, answers: Iterable[AnswerView]) -> tuple[TwoFaced, ...]:
    behind: dict[str, list[str]] = {}
    for answer in answers:
        for testimony in (fact.says[n] for n in answer.backing.testimonies):
            for voice in testimony.by if not testimony.voice_in_doubt else ():
                behind.setdefault(voice, []).append(answer.id)
    distinct = {voice: tuple(dict.fromkeys(ids)) for voice, ids in behind.items()}
    return tuple(
        TwoFaced(voice, ids) for voice, ids in distinct.items() if len(ids) > 1 and not is_vague(dossier, voice)
    )


def _torn(answers: Iterable[AnswerView], conflicts: Iterable[tuple[str, str]], dating: Dating) -> tuple[str, ...]:
    articles = {answer.id: set(answer.backing.articles) for answer in answers}
    torn = {article for a, b in conflicts if a != b for article in articles[a] & articles[b]}
    return tuple(sorted(torn | set(dating.torn)))
