"""What falls of a fact where it is judged again without some of its testimonies, in words too."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator import words
from generator.dates import Span
from generator.model import FALLS, Dossier, Fall, Standing, standings
from generator.standing.judgement import Judgement
from generator.standing.measured import reply_texts
from generator.standing.origins import titles_of
from generator.standing.ruling import called
from generator.words import Sources
from generator.words.calendar import date_in_words


@dataclass(frozen=True, slots=True)
class Shown:
    """What can fall of a judgement: all that readers are shown of it but how many articles there are, and which."""

    standing: Standing
    answers: frozenset[str]
    """How somebody replies: which answers, which amounts; of a statement the empty text, if anybody says so."""
    cited: bool
    """Whether anybody is cited for it, were it only perhaps."""
    clear: bool
    """Whether anybody is clearly cited for it."""
    definite: bool
    """Whether anybody is clearly cited for it who is not too vague to count."""
    denied: bool
    pulling: bool
    """Whether the sources seem to clash."""
    dates: frozenset[Span]
    """The date; all of them where they dispute, or where one thing came after the other."""
    dates_disputed: bool


def shown(judgement: Judgement) -> Shown:
    dating = judgement.dating
    several = dating.disputed or dating.in_turn
    spans = [reading.span for reading in dating.readings] if several else filter(None, [dating.span])
    return Shown(
        standing=judgement.standing,
        answers=_answers(judgement),
        cited=bool(judgement.backing.origins),
        clear=judgement.backing.clear,
        definite=bool(judgement.backing.count),
        denied=bool(judgement.denials.testimonies),
        pulling=bool(judgement.tensions),
        dates=frozenset(spans),
        dates_disputed=dating.disputed,
    )


def _answers(judgement: Judgement) -> frozenset[str]:
    """How somebody replies; what only a title shows of the texts is one reply."""
    replies = frozenset(judgement.fact.says[n].reply for n in judgement.backing.testimonies)
    return replies or frozenset([""] if judgement.backing.of_the_texts and judgement.backing.titles else [])


def falls(before: Shown, after: Shown) -> tuple[Fall, ...]:
    """What falls, in the order in which it is said; nothing only where the two are the same.

    Where nobody is left who says so, that falls alone, since everything else goes with it.
    """
    if before.answers and not after.answers:
        return (standings.UNSAID,)
    found = {
        *_regained(before, after),
        *_losses(before, after),
        *_of_the_standing(before, after),
        *_of_the_dates(before, after),
    }
    return tuple(fall for fall in FALLS if fall in found)


def _regained(before: Shown, after: Shown) -> Iterator[Fall]:
    """What stands again only because a withdrawal is left out: without one all can but be lost."""
    gained = any(is_now and not was for was, is_now in zip(_signs(before), _signs(after), strict=True))
    if gained or after.answers - before.answers:
        yield standings.BROUGHT_BACK


def _signs(known: Shown) -> tuple[bool, ...]:
    return known.cited, known.clear, known.definite, known.denied, known.pulling


def _losses(before: Shown, after: Shown) -> Iterator[Fall]:
    lost = {
        standings.ANSWER_GONE: bool(before.answers - after.answers),
        standings.UNCITED: before.cited and not after.cited,
        standings.UNCLEAR: before.clear and after.cited and not after.clear,
        standings.VAGUER: before.definite and after.clear and not after.definite,
        standings.UNDENIED: before.denied and not after.denied,
        standings.EASED: before.pulling and not after.pulling,
    }
    yield from (fall for fall, is_lost in lost.items() if is_lost)


def _of_the_standing(before: Shown, after: Shown) -> Iterator[Fall]:
    """What another standing means; nothing where it follows from another fall that is said anyway."""
    match before.standing, after.standing:
        case (was, is_now) if was == is_now:
            return
        case (standings.UNKNOWN, _):
            yield standings.OTHERWISE
        case (standings.CONFIRMED, _):
            yield standings.UNCONFIRMED
        case (standings.DISPUTED, _):
            yield standings.UNDISPUTED
        case (standings.REPORTED, standings.STATED):
            return  # nobody is clearly cited any more
        case (standings.DENIED, _) if not after.denied:
            return
        case (_, standings.POSSIBLE):
            yield standings.HEDGED
        case _:
            yield standings.OTHERWISE


def _of_the_dates(before: Shown, after: Shown) -> Iterator[Fall]:
    if before.dates == after.dates:
        return
    if not after.dates:
        yield standings.UNDATED
    elif before.dates_disputed and not after.dates_disputed:
        yield standings.DATE_SETTLED
    else:
        yield standings.REDATED


@dataclass(frozen=True, slots=True)
class Where:
    """Where alone something stands: in which texts, how many they are, and in whose words."""

    texts: str
    number: int
    voice: str


def clause(
    dossier: Dossier,
    judgement: Judgement,
    fall: Fall,
    after: Shown,
    left_out: Collection[int],
    where: Where | None = None,
) -> str:
    """What falls, as a part of a sentence: "nobody would be cited for this"; or where alone it stands.

    ``left_out`` are the testimonies that go: what a title that stays says outright, somebody would still say.
    """
    fact, before = judgement.fact, shown(judgement)
    gone, texts = before.answers - after.answers, reply_texts(fact)
    every = {said.reply for said in fact.says}
    still = {standings.UNSAID: every}.get(fall, gone)
    return words.say(
        fall,
        "does" if where else "reason",
        of="texts" if fact.of_the_texts else fact.form,
        answers=words.listed(_named(judgement, texts, gone)),
        several=len(gone),
        standing=words.say(after.standing, called(fact, after.standing)),
        dated="disputed" if after.dates_disputed else "settled",
        left="disputed" if after.standing == standings.DISPUTED else "one" if len(after.answers) < 2 else "several",
        clear="yes" if before.clear else "no",
        dates=_dates(after),
        was=_dates(before) if len(before.dates) == 1 else "",
        count=len(after.dates),
        sources=Sources.of(dossier),
        headlines=len({*titles_of(fact, still)} - {*left_out}),
        who=where.texts if where else "",
        places=where.number if where else 0,
        voice=where.voice if where else "",
        passing="yes" if len(judgement.backing.in_passing) == len(judgement.backing.articles) else "no",
    )


def _named(judgement: Judgement, texts: Mapping[str, str], gone: Collection[str]) -> list[str]:
    """One answer in its words, which stand in a sentence of ours; several by their letters, and amounts as they are."""
    if len(gone) > 1 and not judgement.fact.unit:
        return sorted(judgement.letters[key] for key in gone if key in judgement.letters)
    return [words.quoted(text) for key, text in texts.items() if key in gone]


def _dates(known: Shown) -> str:
    """Its dates, in quotation marks, since a date may be a phrase: "by 2008"."""
    return words.listed(map(words.quoted, sorted(map(date_in_words, known.dates))), choice=True)
