"""What a voice took back, and when, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import words
from generator.model import Dossier, Testimony
from generator.standing.carried import name
from generator.standing.dating import Known
from generator.standing.judgement import Judgement
from generator.standing.measured import reply_texts
from generator.standing.spoken import spoken
from generator.words.calendar import date_in_words


def taken_back(dossier: Dossier, judgement: Judgement) -> Iterator[str]:
    """Who said what and took it back on which day, each once."""
    says, texts = judgement.fact.says, reply_texts(judgement.fact)
    for number, by in judgement.withdrawn.items():
        answer = texts.get(says[number].reply, "")
        yield words.say(
            "took-back",
            None,
            who=name(dossier, dossier.chain_of(says[number])[-1]),
            denied="yes" if says[number].act.denies else "no",
            answer=words.quoted(answer) if answer else "",
            **_day(dossier, says[by]),
        )


def taken_back_on(dossier: Dossier, withdrawal: Testimony) -> str:
    """On which day it was that something was taken back, for the line of what was."""
    return words.say("taken-back", None, **_day(dossier, withdrawal))


def _day(dossier: Dossier, withdrawal: Testimony) -> Mapping[str, str]:
    """The arguments that a message has for the day of a withdrawal."""
    source = dossier.sources.get(withdrawal.at.source)
    when = spoken(withdrawal, source, Known.of_sources(dossier)) if source else None
    return {
        "dated": "no" if when is None else "day" if when.span.exact else "time",
        "date": date_in_words(when.span) if when else "",
        "carded": "yes" if when and when.by_card else "no",
    }
