"""Who carries something, in words: how many articles, whom they trace back to, and what speaks against it.

A count and whoever it counts are one message; nothing here puts a sentence together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from generator import words
from generator.model import UNCOUNTED, Dossier, Uncounted, standings
from generator.standing.answers import AnswerView
from generator.standing.dating import DateReading
from generator.standing.judgement import Judgement
from generator.standing.origins import Backing, Origin

Deed = Literal["saying", "answering", "alleging", "denying"]
"""What the articles do: say it, answer it in more than one way, report an allegation, say that it is not so."""


def counts(judgement: Judgement) -> str:
    """Both counts, without names, for the line beside a badge: "4 articles, 2 origins"."""
    behind, against = judgement.backing, judgement.denials
    articles, denials = len(behind.articles), len(against.articles)
    match bool(articles), bool(denials):
        case False, False:
            return _counts_of_nobody(judgement)
        case False, True:
            return words.say("counts-only-denied", articles=denials)
        case True, True if set(behind.articles) == set(against.articles):
            return words.say("counts-said-and-denied", articles=articles)
        case True, True:
            return words.say("counts-denied", articles=articles, denials=denials)
    return _counts_of_origins(judgement)


def _counts_of_origins(judgement: Judgement) -> str:
    behind, articles = judgement.backing, len(judgement.backing.articles)
    if behind.count and len(judgement.given) > 1:
        return words.say("counts-origins-in-all", articles=articles, origins=behind.count)
    if behind.count:
        return words.say("counts-origins", articles=articles, origins=behind.count)
    if judgement.fact.of_the_texts:
        return words.say("counts-articles", articles=articles)
    if len(behind.in_passing) == articles:
        return words.say("counts-in-passing", articles=articles)
    if behind.origins:
        return words.say("counts-unclear", articles=articles)
    return words.say("counts-no-origin", articles=articles)


def _counts_of_nobody(judgement: Judgement) -> str:
    """Where nobody says so and nobody denies it: who raises it and leaves it open, if anybody."""
    silent = {judgement.fact.says[n].at.source for n in judgement.silences}
    if silent:
        return words.say("counts-left-open", articles=len(silent))
    return words.say("counts-headline") if judgement.headlines else words.say("counts-none")


def carried(dossier: Dossier, behind: Backing, deed: Deed = "saying", *, alone: bool = False) -> str:
    """How many articles do it, and whom they trace back to; ``alone`` where others say otherwise."""
    articles, lone = len(behind.articles), "yes" if alone and len(behind.articles) == 1 else "no"
    if len(behind.in_passing) == articles:
        return words.say("carried-in-passing", articles=articles, alone=lone)
    by = {kind: [origin for origin in behind.origins if origin.uncounted == kind] for kind in (None, *UNCOUNTED)}
    best = next((kind for kind in by if by[kind]), None)
    some = len({article for origin in by[best] for article in origin.articles} or behind.own_words)
    main = words.say(
        "carried",
        articles=articles,
        deed=deed,
        alone=lone,
        behind=_behind(best, by[best]),
        origins=len(by[best]),
        who=origin_names(dossier, by[best]),
        some=some,
        part="yes" if some < articles else "no",
    )
    others = {kind: known for kind, known in by.items() if kind and kind != best and known}
    beside = (words.say(kind, "reason", who=origin_names(dossier, known)) for kind, known in others.items())
    return words.one_after_another([main, *beside, *_others(behind)])


def answer_carried(dossier: Dossier, answer: AnswerView) -> str:
    """Who gives an answer, and who denies it."""
    sentences = [carried(dossier, answer.backing) if answer.given else words.say("nobody-says-so")]
    if answer.denials.testimonies:
        sentences.append(carried(dossier, answer.denials, "denying"))
    return words.one_after_another(sentences)


def date_carried(dossier: Dossier, reading: DateReading, *, alone: bool = False) -> str:
    """Who gives a date, and how many of them less exactly."""
    sentences = [carried(dossier, reading.backing, alone=alone)]
    for coarse in reading.coarser:
        some = len(coarse.exact.articles)
        sentences.append(words.say("says-only-date", some=some, date=coarse.span.words))
    return words.one_after_another(sentences)


def _behind(best: Uncounted | None, origins: Sequence[Origin]) -> str:
    """The variant of the message: which origins it names, the countable ones before all others."""
    if best:
        return best.slug
    return {0: "nobody", 1: "one"}.get(len(origins), "several")


def _others(behind: Backing) -> Iterator[str]:
    """The articles that clearly cite nobody, beside those that do."""
    if behind.origins and behind.own_words:
        yield words.say("own-words-too", some=len(behind.own_words))
    if behind.in_passing:
        yield words.say("in-passing-too", some=len(behind.in_passing))
    clear = {article for origin in behind.origins for article in origin.articles}
    if unclear := {*behind.articles} - clear - {*behind.own_words, *behind.in_passing}:
        yield words.say("unclear-too", some=len(unclear))


def origin_names(dossier: Dossier, origins: Iterable[Origin]) -> str:
    """Who some origins are, in a row; with a clear break between those of more than one voice."""
    known = list(origins)
    return words.listed((origin_name(dossier, origin) for origin in known), apart=_need_a_break(known))


def names_as_cited(dossier: Dossier, origins: Iterable[Origin]) -> str:
    """The same where some of them are only perhaps cited, each of which is named as that."""
    known = list(origins)
    return words.listed((_as_cited(dossier, origin) for origin in known), apart=_need_a_break(known))


def _as_cited(dossier: Dossier, origin: Origin) -> str:
    who = origin_name(dossier, origin)
    return words.say("perhaps", who=who) if origin.uncounted == standings.IN_DOUBT else who


def _need_a_break(origins: Sequence[Origin]) -> bool:
    return len(origins) > 1 and any(len(origin.voices) > 1 for origin in origins)


def origin_name(dossier: Dossier, origin: Origin) -> str:
    """The name of an origin: its last voices, which do not count as independent of each other."""
    first, *others = (name(dossier, voice) for voice in origin.voices)
    return words.say("origin-together", who=first, others=words.listed(others)) if others else first


def name(dossier: Dossier, voice: str) -> str:
    """A voice as it is called within a sentence."""
    entity = dossier.speakers.get(voice)
    return entity.in_sentence if entity else voice
