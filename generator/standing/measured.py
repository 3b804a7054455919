"""Amounts in words: each with its unit and scope, and which of them cannot all be right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import words
from generator.amounts import Amount
from generator.model import Dossier, Fact
from generator.standing.folding import apart
from generator.standing.measuring import AmountReading, by_scope
from generator.words import Sources
from generator.words.quantities import amount_in_words


def measured(fact: Fact, amount: Amount, scope: str | None = None) -> str:
    """An amount with its unit, and with its scope if it has one: "866 people (passengers)"."""
    return _scoped(amount_in_words(amount, fact.unit), scope)


def _scoped(amount: str, scope: str | None) -> str:
    return words.say("amount-in-scope", amount=amount, scope=scope) if scope else amount


def reply_texts(fact: Fact) -> Mapping[str, str]:
    """The wording of every answer, be it typed or an amount, by how testimonies reply; nothing of a statement."""
    amounts = {said.reply: measured(fact, said.amount, said.scope) for said in fact.says if said.amount}
    return {**amounts, **fact.answers}


def amounts_words(dossier: Dossier, fact: Fact, readings: Sequence[AmountReading]) -> str:
    """All amounts that are given, scope by scope, the unit once in each: "1,240 or 1,250 crowns"; empty without any.

    One alone that not all give so exactly is never printed beside the count of all: how many do stands with it.
    """
    rows = [_scoped(_of_one_scope(fact, known), scope) for scope, known in by_scope(readings)]
    if len(readings) != 1 or not readings[0].coarser:
        return words.listed(rows, apart=True)
    [row], [reading] = rows, readings
    some, articles = len(reading.exact.articles), Sources.of(dossier, reading.backing.articles)
    return words.say("amount-in", amount=row, some=some, articles=articles)


def _of_one_scope(fact: Fact, known: Sequence[AmountReading]) -> str:
    *others, last = (reading.amount for reading in known)
    return words.listed([*map(amount_in_words, others), amount_in_words(last, fact.unit)], choice=True)


def differing(dossier: Dossier, fact: Fact, readings: Sequence[AmountReading]) -> Iterator[str]:
    """Which amounts cannot all be right, with how alone each is, and which are set against none; scope by scope."""
    for scope, known in by_scope(readings):
        yield from _in_scope(dossier, fact, scope, known)
    scopes = [scope for scope, _ in by_scope(readings)]
    if len(scopes) > 1:
        named = [words.quoted(scope) for scope in scopes if scope]
        unscoped = "no" if all(scopes) else "yes"
        yield words.say("amounts-of-scopes", scopes=words.listed(named), count=len(named), unscoped=unscoped)


def _in_scope(dossier: Dossier, fact: Fact, scope: str, known: Sequence[AmountReading]) -> Iterator[str]:
    against = [one for one in known if any(apart(one, other) for other in known)]
    if against:
        sides = words.listed(_side(dossier, fact, one) for one in against)
        scoped = "yes" if scope else "no"
        yield words.say("amounts-exclude", amounts=sides, scope=scope, scoped=scoped)
    if either := [_side(dossier, fact, one) for one in known if one.either]:
        yield words.say("amounts-either", amounts=words.listed(either), count=len(either))
    round_ones = [_side(dossier, fact, one) for one in known if not one.amount.compares]
    if round_ones and len(known) > 1:
        yield words.say("amounts-about", amounts=words.listed(round_ones), count=len(round_ones))


def _side(dossier: Dossier, fact: Fact, reading: AmountReading) -> str:
    articles = Sources.of(dossier, reading.backing.articles)
    return words.say("amount-of-side", amount=amount_in_words(reading.amount, fact.unit), articles=articles)
