"""Why a fact has its standing, in sentences that a reader of a local newspaper understands.

Counts come first, then who, then what speaks against it. Every sentence is one message of the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from generator import words
from generator.model import Dossier, Standing, standings
from generator.standing.answers import AnswerView
from generator.standing.carried import carried, date_carried, denied, name, one_in_all
from generator.standing.counting import counted_twice
from generator.standing.dated import date_givers
from generator.standing.hedges import answer_carried, hedges, hedges_by_answer, with_hedges
from generator.standing.judgement import Judgement
from generator.standing.measured import differing, measured
from generator.standing.opposing import involved, opposed
from generator.standing.origins import Backing, is_unnamed
from generator.standing.pairs import excluding
from generator.standing.silences import silences
from generator.standing.taken_back import taken_back
from generator.words import Sources
from generator.words.calendar import date_in_words
from generator.words.source_names import source_names

_Part = Callable[[Dossier, Judgement], Iterator[str]]
"""A part of the reasons, sentence by sentence."""


def reasons(dossier: Dossier, judgement: Judgement) -> tuple[str, ...]:
    """Why the fact has its standing, and everything a careful reader should know beside it, one text for each."""
    known = (_points(part, part(dossier, judgement)) for part in _PARTS)
    return tuple(reason for points in known for reason in points if reason)


def _points(part: _Part, sentences: Iterator[str]) -> Iterable[str]:
    """A point for all that a part tells; for each side of a dispute, and for each answer that is hedged, one."""
    return sentences if part in (_sides, _hedges) else [words.one_after_another(sentences)]


def _main(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    yield from _BY_STANDING[judgement.standing](dossier, judgement)


def _all(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who says anything at all here, and who of them hedges; of several answers that is said answer by answer."""
    if len(judgement.given) > 1:
        yield carried(dossier, judgement.backing, "answering")
    else:
        yield with_hedges(dossier, judgement, judgement.backing)


def _confirmed(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    yield from _all(dossier, judgement)
    yield words.say("confirmed-by", who=_listed(dossier, judgement.confirmed_by))


def _said(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    yield from _all(dossier, judgement)
    yield words.say("only-said", who=name(dossier, judgement.fact.said_by or ""))


def _reported(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who reports it. If one of several answers is confirmed, that is said last."""
    yield from _all(dossier, judgement)
    for answer in judgement.answers:
        if answer.confirmed_by:
            who = _listed(dossier, answer.confirmed_by)
            yield words.say("only-confirmed", answer=quoted(answer), who=who)


def _denied(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    for answer in judgement.answers:
        if answer.given:
            yield carried(dossier, answer.backing, "alleging")
        if answer.denials.testimonies:
            yield denied(dossier, answer)


def _unknown(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    if judgement.withdrawn:
        yield words.say("nothing-stands")
        return
    silent = [judgement.fact.says[n] for n in judgement.silences]
    articles = Sources.of(dossier, judgement.silent)
    if any(map(dossier.chain_of, silent)):
        silent_ones = silences(dossier, judgement)
        titles = len([n for n in judgement.headlines if judgement.fact.says[n].act.asserts])
        yield words.say(
            "raised-and-not-answered", articles=articles, how="plain", silences=silent_ones, headlines=titles
        )
    elif silent:
        yield words.say("raised-and-left-open", articles=articles, how="plain", of=judgement.fact.form)
    else:
        yield words.say("only-a-headline") if judgement.headlines else words.say("no-passage")


# --- readings against each other --------------------------------------------------------------------------------------


def _disputed(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Which answers exclude each other; what is both said and denied, and of a statement by whom."""
    if not judgement.fact.question:
        [answer] = judgement.given
        yield words.say("said-and-denied")
        yield with_hedges(dossier, judgement, answer.backing)
        yield denied(dossier, answer)
        return
    for pair in judgement.disputes:
        if pair.denied:
            yield words.say("answer-said-and-denied", answer=quoted(pair.one))
    for known in opposed(judgement.disputes, judgement.shown, quoted) if not judgement.fact.unit else ():
        yield words.say("answers-exclude", None, **known)


def _sides(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """What carries each of the answers that exclude each other, and who denies it; of amounts those that are denied."""
    disputes = [pair for pair in judgement.disputes if pair.denied or not judgement.fact.unit]
    for answer in involved(disputes, judgement.shown) if judgement.fact.question else ():
        which, behind = quoted(answer), with_hedges(dossier, judgement, answer.backing, "alone")
        yield words.say("of-answer", answer=which, carried=behind)
        if answer.denials.testimonies:
            yield words.say("against-answer", answer=which, carried=denied(dossier, answer))


_BY_STANDING: Mapping[Standing, Callable[[Dossier, Judgement], Iterator[str]]] = {
    standings.CONFIRMED: _confirmed,
    standings.REPORTED: _reported,
    standings.POSSIBLE: _all,
    standings.STATED: _all,
    standings.SAID: _said,
    standings.DENIED: _denied,
    standings.DISPUTED: _disputed,
    standings.UNKNOWN: _unknown,
}
"""The first reason of all, by the standing that it is the reason for."""


def _taken_back(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who took back what they said; it stands no longer."""
    yield from dict.fromkeys(taken_back(dossier, judgement))


def _findings(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who finds what outright; on whose testimony stands with the passage."""
    found: dict[str, list[str]] = {}
    for reply, behind in _replies(judgement):
        says = (judgement.fact.says[n] for n in behind.testimonies)
        clear = [said for said in says if said.act.finds and said.sure.outright and not said.voice_in_doubt]
        if who := _listed(dossier, (chain[-1] for chain in map(dossier.chain_of, clear) if chain)):
            found.setdefault(who, []).append(reply)
    for who, replies in found.items():
        answers = words.listed(filter(None, replies))
        yield words.say("finding-of", who=who, answers=answers, count=len(replies))


def _replies(judgement: Judgement) -> Iterator[tuple[str, Backing]]:
    """Every answer that is given, and who gives just this: one that says less is none of theirs who say more."""
    for answer in judgement.given:
        if answer.reading:
            for one in answer.reading.members:
                yield words.quoted(measured(judgement.fact, one.amount, one.scope)), one.exact
        else:
            yield quoted(answer) if answer.id else "", answer.backing


def _amounts(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Which amounts cannot all be right, in one sentence; and who gives one less exactly, or not outright."""
    yield from differing(dossier, judgement.fact, judgement.amounts)
    for answer in judgement.given:
        hedged = judgement.disputes and hedges(judgement, answer.backing)
        if answer.reading and (answer.reading.coarser or hedged):
            yield words.say("of-answer", answer=quoted(answer), carried=answer_carried(dossier, judgement, answer))


def _counted(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Why the counts of two sides, which stand here, do not come to that of all."""
    if judgement.disputes and judgement.fact.question:
        yield from counted_twice(dossier, judgement)
        yield from one_in_all(dossier, judgement)


def _hedges(_: Dossier, judgement: Judgement) -> Iterator[str]:
    """Which of several answers are hedged; where two dispute, each side has its hedges with it."""
    if len(judgement.given) > 1 and not judgement.disputes:
        yield from hedges_by_answer(judgement)


def _pulling(_: Dossier, judgement: Judgement) -> Iterator[str]:
    for known in opposed(judgement.tensions, judgement.shown, quoted):
        yield words.say("answers-pull", None, **known)


def _dates(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Which dates exclude each other, what carries each of them, and how alone that is; else who gives the date."""
    disputes, readings = excluding(judgement.dating.pairs), judgement.dating.readings
    for known in opposed(disputes, readings, lambda reading: date_in_words(reading.span)):
        yield words.say("dates-exclude", None, **known)
    for reading in involved(disputes, readings):
        date = date_in_words(reading.span)
        yield words.say("of-date", date=date, carried=date_carried(dossier, reading, "alone"))
    for reading in judgement.dating.readings if disputes else ():
        if reading.either:
            yield words.say("of-either-date", date=date_in_words(reading.span), carried=date_carried(dossier, reading))
    yield from date_givers(dossier, judgement)


def clash(dossier: Dossier, judgement: Judgement) -> str:
    """What is said against what, in one sentence; of a statement also who says it and who denies it. Else nothing."""
    return next(_clashes(dossier, judgement), "")


def _clashes(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    if judgement.standing == standings.DISPUTED:
        main = _disputed(dossier, judgement)
        yield from main if judgement.fact.question else [words.one_after_another(main)]
        yield from differing(dossier, judgement.fact, judgement.amounts)
    if judgement.tensions:
        yield words.one_after_another(_pulling(dossier, judgement))
    if judgement.dating.disputed:
        yield from _dates(dossier, judgement)


# --- what stands beside the reason ------------------------------------------------------------------------------------


def _torn(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    known = [source for source in judgement.torn if source in dossier.sources]
    if known:
        names = source_names(dossier.sources.values())
        named = words.listed((names[source] for source in known), apart=True)
        yield words.say("both-in-one", articles=Sources.of(dossier, known), named=named)


def _two_faced(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    answers = {answer.id: quoted(answer) for answer in judgement.answers}
    for two in judgement.one_voice_twice:
        who, count, known = name(dossier, two.voice), len(two.answers), [answers[key] for key in two.answers]
        yield words.say(
            "one-voice-twice",
            who=who,
            count=count,
            answers=words.listed(known),
            every="yes" if count == len(judgement.given) else "no",
            unnamed="yes" if is_unnamed(dossier, two.voice) else "no",
        )


def _silences(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    if judgement.silences and (judgement.standing != standings.UNKNOWN or judgement.withdrawn):
        yield words.say("silences-beside", silences=silences(dossier, judgement))


def _headlines(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    lines = {judgement.fact.says[n].at.place: judgement.fact.says[n].at.source for n in judgement.stronger_headlines}
    known = {place: dossier.sources[source] for place, source in lines.items() if source in dossier.sources}
    if known:
        titles = words.listed(dict.fromkeys(words.quoted(source.title) for source in known.values()))
        articles = Sources.counted(known.values())
        yield words.say("headline-says-more", count=len(known), articles=articles, titles=titles)


def quoted(answer: AnswerView) -> str:
    """An answer inside a sentence of ours."""
    return words.quoted(answer.text)


def _listed(dossier: Dossier, voices: Iterable[str]) -> str:
    return words.listed(name(dossier, voice) for voice in voices)


_PARTS: Sequence[_Part] = (
    _main, _sides, _hedges, _taken_back, _findings, _amounts, _counted, _pulling, _dates, _torn, _two_faced, _silences,
    _headlines,
)  # fmt: skip
"""What the reasons tell, in order: a part that has nothing to tell is left out."""
