"""The answers that are given to a fact, what carries each of them, and what any two are to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from generator.model import AnswerPair, Compatible, Dossier, Fact, PairSort, Prose, Testimony
from generator.standing.measured import measured, reply_texts
from generator.standing.measuring import AmountReading, amount_bond, amounts_of, denied_by
from generator.standing.origins import Backing, is_vague
from generator.standing.pairs import Pair, declared, pairs, said_and_denied
from generator.standing.remaining import Remaining


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One answer to a fact's question, and what carries it. A statement has one, whose id is empty."""

    id: str
    text: str
    backing: Backing
    denials: Backing
    confirmed_by: tuple[str, ...] = ()
    """Voices that could settle it and clearly confirm it."""
    silences: tuple[int, ...] = ()
    """Who is asked for just this answer, or raises it, and does not give it."""
    reading: AmountReading | None = None
    """The amount that it is, with those who say less; None of an answer that an editor typed."""

    @property
    def exact(self) -> Backing:
        """Who gives it; of an amount without those who say less."""
        return self.reading.exact if self.reading else self.backing

    @property
    def given(self) -> bool:
        """Whether some passage's body asserts it."""
        return bool(self.backing.testimonies)


@dataclass(frozen=True, slots=True)
class TwoFaced:
    """A voice that is clearly cited for more than one answer."""

    voice: str
    answers: tuple[str, ...]
    at_ease: bool
    """Any two of these answers are declared to go together: that it gives them all needs no remark."""


def answers_of(left: Remaining) -> tuple[AnswerView, ...]:
    """Every answer of a fact, with the testimonies that carry it; headlines carry nothing."""
    fact = left.fact
    if fact.unit:
        return tuple(_measured(left))
    offered = fact.answers or {"": fact.statement or ""}
    replies = ((key, text, [n for n in left.body if fact.says[n].reply == key]) for key, text in offered.items())
    return tuple(_answer(left, here, key, text) for key, text, here in replies)


def answer_pairs(fact: Fact, answers: Iterable[AnswerView]) -> tuple[Pair[AnswerView], ...]:
    """What any two given answers are to each other; of two of which nothing is declared nothing is said."""
    given, known = [answer for answer in answers if answer.given], declared(fact)

    def bond(one: AnswerView, other: AnswerView) -> tuple[PairSort, Prose | None] | None:
        if one.reading and other.reading:
            return amount_bond(one.reading, other.reading)
        found = known.get(frozenset((one.id, other.id)))
        return (found.are, fact.reason_of(found)) if found else None

    denied = (answer for answer in given if answer.denials.testimonies and not _only_alleged(fact, answer))
    return (*map(said_and_denied, denied), *pairs(given, bond))


def two_faced(left: Remaining, answers: Sequence[AnswerView]) -> tuple[TwoFaced, ...]:
    """The definite voices that are cited for more than one answer, whether or not both can be true.

    What articles call a thing is no answer of whoever they cite. Nor is what a voice passed on still an answer of its
    own after it took that answer back.
    """
    dossier, fact = left.dossier, left.fact
    if fact.of_the_texts:
        return ()
    taken_back = {(dossier.chain_of(fact.says[n])[-1], fact.says[n].reply) for n in left.gone}
    behind: dict[str, list[str]] = {}
    for answer in answers:
        for testimony in (fact.says[n] for n in answer.backing.testimonies):
            chain = dossier.chain_of(testimony) if not testimony.voice_in_doubt else ()
            for voice in (voice for voice in chain if voice == chain[-1] or (voice, answer.id) not in taken_back):
                behind.setdefault(voice, []).append(answer.id)
    distinct = {voice: tuple(dict.fromkeys(ids)) for voice, ids in behind.items()}
    known, by_id = declared(fact), {answer.id: answer for answer in answers}
    return tuple(
        TwoFaced(voice, ids, all(_at_ease(known, by_id[one], by_id[other]) for one, other in combinations(ids, 2)))
        for voice, ids in distinct.items()
        if len(ids) > 1 and not is_vague(dossier, voice)
    )


def _at_ease(known: Mapping[frozenset[str], AnswerPair | Compatible], one: AnswerView, other: AnswerView) -> bool:
    if one.reading and other.reading:
        return amount_bond(one.reading, other.reading) is None
    pair = known.get(frozenset((one.id, other.id)))
    return pair is not None and pair.are.at_ease


def _measured(remaining: Remaining) -> Iterator[AnswerView]:
    """The amounts that are given, each as an answer; last those that nobody gives and somebody denies."""
    fact, body = remaining.fact, remaining.body
    left = {n for n in body if fact.says[n].act.denies}
    for reading in amounts_of(remaining):
        denying = [n for n in body if fact.says[n].act.denies and denied_by(fact.says[n], reading)]
        here = sorted({*reading.backing.testimonies, *denying})
        text = measured(fact, reading.amount, reading.scope)
        yield replace(_answer(remaining, here, reading.reply, text), reading=reading)
        left.difference_update(denying)
    texts = reply_texts(fact)
    for reply in dict.fromkeys(fact.says[n].reply for n in sorted(left)):
        yield _answer(remaining, [n for n in left if fact.says[n].reply == reply], reply, texts.get(reply, ""))


def _answer(left: Remaining, here: Sequence[int], key: str, text: str) -> AnswerView:
    """An answer with the testimonies that are about it."""
    return AnswerView(
        id=key,
        text=text,
        backing=left.asserting(here),
        denials=left.denying(here),
        confirmed_by=_confirmed_by(left.dossier, left.fact, here),
        silences=tuple(n for n in here if key and left.fact.says[n].act.silent),
    )


def _only_alleged(fact: Fact, answer: AnswerView) -> bool:
    return all(fact.says[n].sure.alleges for n in answer.backing.testimonies)


def _confirmed_by(dossier: Dossier, fact: Fact, here: Iterable[int]) -> tuple[str, ...]:
    """Voices whose confirmation settles an answer: clearly put, and by one in ``settles`` or speaking for it."""
    found = []
    for testimony in (fact.says[n] for n in here):
        chain, clear = dossier.chain_of(testimony), _is_clear(dossier, testimony)
        if testimony.act.confirms and chain and clear and _settles(dossier, fact, chain[-1]):
            found.append(chain[-1])
    return tuple(dict.fromkeys(found))


def _is_clear(dossier: Dossier, testimony: Testimony) -> bool:
    """Whether a passage says it outright, in words that can be trusted."""
    source = dossier.sources.get(testimony.at.source)
    return testimony.doubt is None and testimony.sure.outright and (source is None or source.confirms)


def _settles(dossier: Dossier, fact: Fact, voice: str) -> bool:
    """Passing on somebody's words is no authority; speaking for a body is."""
    entity = dossier.speakers.get(voice)
    ties = {tie.body for tie in entity.speaks_for} if entity else set()
    return bool(({voice} | ties) & set(fact.settles))
