"""How many articles and voices carry a fact, for the line beside its badge; and why its answers have more in all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator import words
from generator.model import Dossier, standings
from generator.standing.carried import origin_name, origin_names, share, voiced
from generator.standing.judgement import Judgement
from generator.standing.labelling import making_it_so
from generator.words import Sources


def counts(dossier: Dossier, judgement: Judgement) -> str:
    """Both counts, for the line beside a badge: "4 articles, citing 2 separate voices"; a voice alone has its name."""
    known = _counts(dossier, judgement)
    every = (*judgement.backing.prints, *judgement.denials.prints)
    if not every:
        return known
    prints = {(one.dispatch, source) for one in every for source in one.sources}
    dispatches = {dispatch for dispatch, _ in prints}
    return words.say("counts-with-prints", counts=known, prints=len(prints), dispatches=len(dispatches))


def _counts(dossier: Dossier, judgement: Judgement) -> str:
    behind, against = judgement.backing, judgement.denials
    articles, denials = Sources.of(dossier, behind.articles), Sources.of(dossier, against.articles)
    match bool(articles), bool(denials):
        case False, False:
            return _counts_of_nobody(dossier, judgement)
        case False, True:
            return words.say("counts-only-denied", articles=denials)
        case True, True if set(behind.articles) == set(against.articles):
            return words.say("counts-said-and-denied", articles=articles)
        case True, True:
            return words.say("counts-denied", articles=articles, denials=denials)
    return _counts_of_origins(dossier, judgement)


def _counts_of_origins(dossier: Dossier, judgement: Judgement) -> str:
    behind, articles = judgement.backing, Sources.of(dossier, judgement.backing.articles)
    if behind.count > 1:
        return words.say(
            "counts-origins",
            answers=max(1, len(judgement.given)),
            articles=articles,
            some=share(articles, (origin for origin in behind.origins if origin.countable)),
            origins=behind.count,
            voiced=voiced(behind, behind.articles),
        )
    if behind.count:
        return _counts_of_one(dossier, judgement, articles)
    if len(behind.in_passing) == len(articles):
        return words.say("counts-in-passing", articles=articles)
    if behind.clear:
        some = share(articles, (origin for origin in behind.origins if origin.uncounted == standings.VAGUE))
        return words.say("counts-vague", articles=articles, some=some, groups=len(behind.vague))
    if behind.origins:
        who, some = origin_names(dossier, behind.origins), share(articles, behind.origins)
        return words.say("counts-unclear", articles=articles, some=some, who=who)
    return words.say("counts-articles", articles=articles)


def _counts_of_one(dossier: Dossier, judgement: Judgement, articles: Sources) -> str:
    """How many articles there are, and how many of them cite the only voice; its name, unless the label gives it."""
    behind = judgement.backing
    [origin] = [origin for origin in behind.origins if origin.countable]
    some = share(articles, [origin])
    if some == "all" and len(articles) == 1 and {*origin.voices} <= {*making_it_so(judgement)}:
        return words.say("counts-articles", articles=articles)
    return words.say(
        "counts-one-voice",
        articles=articles,
        some=some,
        who=origin_name(dossier, origin),
        voiced=voiced(behind, origin.articles),
    )


def _counts_of_nobody(dossier: Dossier, judgement: Judgement) -> str:
    """Where nobody says so and nobody denies it: who raises it and leaves it open, if anybody."""
    if judgement.withdrawn:
        taken_back = dossier.articles_of([judgement.fact.says[n] for n in judgement.withdrawn])
        return words.say("counts-taken-back", articles=Sources.of(dossier, dict.fromkeys(taken_back)))
    if judgement.silent:
        return words.say("counts-left-open", articles=Sources.of(dossier, judgement.silent))
    if judgement.headlines:
        return words.say("counts-headline")
    return words.say("counts-none", sources=Sources.of(dossier))


def counted_twice(dossier: Dossier, judgement: Judgement, use: Literal["brief"] | None = None) -> Iterator[str]:
    """How many articles and voices are behind several answers: the counts of these come to more than that of all.

    In brief it stands in the line that has that count, below the counts of the answers.
    """
    behind = [answer.backing for answer in judgement.given]
    articles = [one for one in judgement.backing.articles if sum(one in known.articles for known in behind) > 1]
    if use is None and {*articles} <= {*judgement.torn}:
        articles = []  # they are named as giving both sides
    voices = [one for one in judgement.backing.origins if one.countable and sum(map(one.is_behind, behind)) > 1]
    if articles or voices:
        yield words.say(
            "counted-twice",
            use,
            share="all" if len(articles) == len(judgement.backing.articles) else len(articles),
            articles=Sources.of(dossier, articles),
            voices=len(voices),
            given=len(behind),
            of="amounts" if judgement.fact.unit else "answers",
        )
