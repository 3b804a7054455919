"""How a fact stands, and who says what a passage says, each in a line of plain text: for all that leaves its page."""

from __future__ import annotations

from collections.abc import Iterator

from generator import words
from generator.judged.testified import PassageView
from generator.judged.views import FactView
from generator.model import Sign, Speaker, standings
from generator.standing import Backing, Explained


def signs(known: Explained) -> Iterator[tuple[Sign, str]]:
    """The standing, and what is disputed or clashes beside it, each with its label."""
    yield known.shown_as, known.label
    if known.dating.disputed:
        yield standings.DATE_DISPUTED, words.say(standings.DATE_DISPUTED, "label")
    if known.tensions:
        yield standings.TENSION, words.say(standings.TENSION, "label", count=len(known.tensions))


@words.in_its_language
def label(known: Explained) -> str:
    """The standing, and what is disputed or clashes beside it, in words alone."""
    return words.row((label for _, label in signs(known)), "beside")


@words.in_its_language
def stands(view: FactView) -> str:
    """How a fact stands, who is counted for that, and when it was by whom."""
    return words.row([label(view.judgement), view.counts, view.date_words], "beside")


@words.in_its_language
def whole(view: FactView) -> str:
    """All that a fact says, and behind it how it stands."""
    return words.say("fact-with-standing", fact=view.worded, standing=stands(view))


def inferred(view: FactView, by: Backing) -> bool:
    """Whether some passages give a date of which none prints all."""
    return bool(by.testimonies) and all(view.passages[number].testimony.basis for number in by.testimonies)


def testified(passage: PassageView) -> str:
    """What a passage says, with all that stands beside that on a page: who says it, how surely, and every doubt."""
    doing = passage.deed
    if passage.witnesses:
        witnesses = words.listed(words.in_sentence(witness) for witness in passage.witnesses)
        doing = words.say("finds-by-witnesses", deed=doing, witnesses=witnesses)
    before = words.say("label-before", label=passage.taken_back) if passage.taken_back else ""
    who = words.say("says-who", who=_who(passage), deed=doing, hedge=passage.hedge)
    return words.row(
        [words.row([before, passage.testimony.gist or ""], "headed"), words.row([who, passage.doubt], "beside")],
        "sentences",
    )


def _who(passage: PassageView) -> str:
    if passage.testimony.headline:
        return words.say("cited-headline")
    if not passage.voices:
        return passage.own
    doubt = passage.testimony.doubt
    return words.say(
        "cited-voice",
        who=_chain(passage.voices),
        knew=passage.knew,
        said=passage.said,
        doubt=words.say(doubt, "label") if doubt and passage.testimony.voice_in_doubt else "",
    )


def _chain(voices: tuple[Speaker, ...]) -> str:
    who = words.in_sentence(voices[0])
    return words.say("cites", who=who, others=_chain(voices[1:])) if len(voices) > 1 else who
