"""The reason for a standing, in words a reader can follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from generator import words
from generator.model import Dossier, standings
from generator.problem import counted
from generator.standing.origins import Backing, Origin

if TYPE_CHECKING:
    from generator.standing import AnswerView, Judgement


def label(dossier: Dossier, judgement: Judgement) -> str:
    """The standing as the reader sees it: with the name that makes it so, or the number of compatible answers."""
    if judgement.standing.names_voice:
        voices = (judgement.fact.said_by,) if judgement.fact.said_by else judgement.confirmed_by
        return words.say(judgement.standing, "by", who=listed(name(dossier, voice) for voice in voices))
    given = sum(bool(answer.backing.testimonies) for answer in judgement.answers)
    known = words.say(judgement.standing, "label")
    return known if given < 2 or judgement.conflicts else words.say("several-answers", standing=known, count=given)


def explain(dossier: Dossier, judgement: Judgement) -> str:
    """The reasons as one text."""
    return " ".join(reasons(dossier, judgement))


def reasons(dossier: Dossier, judgement: Judgement) -> tuple[str, ...]:
    """Why the fact stands as it does, and everything a careful reader should be told beside it, each on its own."""
    return tuple(
        sentence
        for sentence in (
            _main(dossier, judgement),
            _dates(dossier, judgement),
            _torn(dossier, judgement),
            _two_faced(dossier, judgement),
            _silences(dossier, judgement) if judgement.silences and judgement.standing != standings.UNKNOWN else "",
            _headlines(dossier, judgement),
        )
        if sentence
    )


def carried(dossier: Dossier, behind: Backing) -> str:
    """Both counts, always: "3 articles, 1 origin: JoongAng Ilbo"."""
    articles = counted(len(behind.articles), "article")
    if not behind.origins:
        return f"{articles}, no origin named"
    counted_first = sorted(behind.origins, key=lambda origin: not origin.countable)
    named = "; ".join(origin_name(dossier, origin) for origin in counted_first)
    if not behind.count:
        return f"{articles}, no origin that can be counted: {named}"
    return f"{articles}, {counted(behind.count, 'origin')}: {named}"


def origin_name(dossier: Dossier, origin: Origin) -> str:
    """Who an origin is: its last voices, which cannot be told apart as independent."""
    names = " with ".join(name(dossier, voice) for voice in origin.voices)
    return words.say(origin.uncounted, "reason", who=names) if origin.uncounted else names


def name(dossier: Dossier, voice: str) -> str:
    """A voice as it is called within a sentence."""
    entity = dossier.entities.get(voice)
    return entity.in_sentence if entity else voice


def listed(phrases: Iterable[str]) -> str:
    """Phrases in a row: a; a and b; a, b and c."""
    known = list(phrases)
    return " and ".join(filter(None, [", ".join(known[:-1]), *known[-1:]]))


def _main(dossier: Dossier, judgement: Judgement) -> str:
    behind_it = carried(dossier, judgement.backing)
    match judgement.standing:
        case standings.UNKNOWN:
            return _unknown(dossier, judgement)
        case standings.DISPUTED:
            return _disputed(dossier, judgement)
        case standings.DENIED:
            return " ".join(_alleged_and_denied(dossier, a) for a in judgement.answers if a.denials.testimonies)
        case standings.CONFIRMED:
            who = listed(name(dossier, voice) for voice in judgement.confirmed_by)
            return f"Confirmed by {who}, who could settle it, and nobody denies it: {behind_it}."
        case standings.POSSIBLE:
            hedges = Counter(judgement.fact.says[n].sure for n in judgement.backing.testimonies)
            each = listed(f"{words.say(hedge, 'label')} ({count})" for hedge, count in hedges.items())
            return f"Every passage that says so hedges — {each}: {behind_it}."
        case standings.STATED:
            articles = counted(len(judgement.backing.articles), "article")
            of_the_texts = judgement.fact.of_the_texts
            return f"To be seen in {articles}." if of_the_texts else f"Stated by {articles}, no origin named."
        case standings.SAID:
            speaker = name(dossier, judgement.fact.said_by or "")
            return f"That {speaker} said this is carried by {behind_it}. Whether it is so is another matter."
        case _:
            return f"Reported: {behind_it}.{_own_words(judgement.backing)}{_in_part(dossier, judgement)}"


def _own_words(behind: Backing) -> str:
    if not behind.own_words:
        return ""
    alone = "cites" if len(behind.own_words) == 1 else "cite"
    return f" {len(behind.own_words)} of these {alone} nobody for it."


def _in_part(dossier: Dossier, judgement: Judgement) -> str:
    """What is confirmed of a question to which other answers are given that are not."""
    return "".join(
        f" Confirmed by {listed(name(dossier, voice) for voice in answer.confirmed_by)} is only {_quoted(answer.text)}."
        for answer in judgement.answers
        if answer.confirmed_by
    )


def _unknown(dossier: Dossier, judgement: Judgement) -> str:
    if judgement.silences:
        return f"Nobody answers this: {_silence_list(dossier, judgement)}."
    if judgement.headlines:
        return "Only a headline says this, and headlines do not count."
    return "No passage answers this."


def _disputed(dossier: Dossier, judgement: Judgement) -> str:
    """Which answers conflict, then what carries each of them; the compatible ones are not named."""
    answers = {answer.id: answer for answer in judgement.answers}
    against: dict[str, list[str]] = {}
    for one, other in judgement.conflicts:
        against.setdefault(one, []).append(other)
    sentences = [_clash(answers, one, others) for one, others in against.items()]
    involved = dict.fromkeys(key for pair in judgement.conflicts for key in pair)
    sentences += [_for_answer(dossier, answers[key]) for key in involved]
    return " ".join(sentences)


def _clash(answers: Mapping[str, AnswerView], one: str, others: Sequence[str]) -> str:
    different = [_quoted(answers[other].text) for other in others if other != one]
    said_and_denied = ["is both said and denied"] if one in others else []
    conflict = [f"cannot be true together with {listed(different)}"] if different else []
    return f"{_quoted(answers[one].text)} {listed(said_and_denied + conflict)}."


def _for_answer(dossier: Dossier, answer: AnswerView) -> str:
    denied = f" Denied: {carried(dossier, answer.denials)}." if answer.denials.testimonies else ""
    return f"{_quoted(answer.text)}: {carried(dossier, answer.backing)}.{denied}"


def _alleged_and_denied(dossier: Dossier, answer: AnswerView) -> str:
    alleged = f"It was alleged: {carried(dossier, answer.backing)}. " if answer.backing.testimonies else ""
    return f"{alleged}It is denied: {carried(dossier, answer.denials)}."


def _dates(dossier: Dossier, judgement: Judgement) -> str:
    if not judgement.dating.disputed:
        return ""
    given = (f"{reading.span.words} — {carried(dossier, reading.backing)}." for reading in judgement.dating.readings)
    return f"Dates with no day in common are given: {' '.join(given)}"


def _torn(dossier: Dossier, judgement: Judgement) -> str:
    if not judgement.torn:
        return ""
    titles = listed(f"“{dossier.sources[s].title}”" for s in judgement.torn if s in dossier.sources)
    return f"The same article carries both: {titles}."


def _two_faced(dossier: Dossier, judgement: Judgement) -> str:
    texts = {answer.id: answer.text for answer in judgement.answers}
    return " ".join(
        f"The same voice, {name(dossier, two.voice)}, is cited for {counted(len(two.answers), 'different answer')}: "
        + listed(_quoted(texts[key]) for key in two.answers)
        + "."
        for two in judgement.two_faced
    )


def _silences(dossier: Dossier, judgement: Judgement) -> str:
    told = _silence_list(dossier, judgement)
    return f"{told[:1].upper()}{told[1:]}."


def _silence_list(dossier: Dossier, judgement: Judgement) -> str:
    told = []
    for testimony in (judgement.fact.says[n] for n in judgement.silences):
        who = name(dossier, testimony.by[-1]) if testimony.by else "the article"
        told.append(words.say(testimony.act, "reason", who=who))
    return listed(dict.fromkeys(told))


def _headlines(dossier: Dossier, judgement: Judgement) -> str:
    places = dict.fromkeys(
        (judgement.fact.says[n].at.source, judgement.fact.says[n].at.passage) for n in judgement.stronger_headlines
    )
    titles = {source: dossier.sources[source].title for source, _ in places if source in dossier.sources}
    if not titles:
        return ""
    lines = listed(f"paragraph {passage} of “{titles[source]}”" for source, passage in places if source in titles)
    return f"A headline says more than its own article: {lines}."


def _quoted(answer: str) -> str:
    """An answer inside a sentence of ours."""
    return f"“{answer.removesuffix('.')}”"
