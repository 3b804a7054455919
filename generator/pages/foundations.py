"""What the case rests on: what hangs on a single voice or article, and how much of the articles is used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator import words
from generator.judged import Bearing, FactView, Index, Judged
from generator.model import FALLS, Entity, Fall, Source, standings
from generator.prose import leading_to_facts
from generator.standing.dependence import with_others

NAMED = 3
"""How many voices that carry equally much the home page names at most."""


@dataclass(frozen=True)
class Burden:
    """What hangs on one voice, or on one article."""

    sentence: str
    alone: tuple[FactView, ...]
    """The facts that the sentence counts."""
    others: tuple[tuple[Fall, tuple[FactView, ...]], ...]
    """What else would fall, and of which facts."""


@dataclass(frozen=True)
class Foundation:
    """What the case rests on, in a sentence, and the voices that it names."""

    sentence: str
    voices: tuple[Entity, ...]


def of_voice(judged: Judged, voice: Entity) -> Burden | None:
    """What hangs on a voice, or on a body and all who speak for it; nothing of who is no voice for any fact."""
    bearings = judged.bearing[voice.id]
    if not bearings:
        return None
    alone = tuple(bearing.view for bearing in bearings if bearing.uncited)
    who = _called(judged, voice, bearings)
    apart, share = _apart(judged, alone)
    sources = words.Sources.of(judged.dossier)
    sentence = words.say("voice-carries", who=who, count=len(alone), apart=apart, share=share, sources=sources)
    return Burden(sentence, alone, _others(bearings, alone))


def of_source(judged: Judged, source: Source) -> Burden | None:
    """What hangs on an article; nothing of one on which no fact rests."""
    bearings = judged.bearing[source.id]
    if not bearings:
        return None
    alone = tuple(bearing.view for bearing in bearings if standings.UNSAID in bearing.left_out.falls)
    apart, share = _apart(judged, alone)
    sentence = words.say(
        "article-carries",
        count=len(alone),
        this=words.say(source.sort, "this"),
        apart=apart,
        share=share,
        sources=words.Sources.of(judged.dossier),
    )
    return Burden(sentence, alone, _others(bearings, alone))


def _called(judged: Judged, voice: Entity, bearings: Iterable[Bearing]) -> str:
    others = dict.fromkeys(other for bearing in bearings for other in bearing.left_out.others)
    return with_others(judged.dossier, voice.id, others)


def _apart(judged: Judged, views: Sequence[FactView]) -> tuple[int, str]:
    """How many of these facts are not of the case, and whether that is none, some or all of them."""
    apart = sum(view.id not in judged.case for view in views)
    return apart, "none" if not apart else "all" if apart == len(views) else "some"


def _others(bearings: Sequence[Bearing], alone: Sequence[FactView]) -> tuple[tuple[Fall, tuple[FactView, ...]], ...]:
    """By what else would fall: the facts, without those that the sentence counts."""
    counted = {view.id for view in alone}
    found = Index.of(
        (fall, bearing.view)
        for bearing in bearings
        if bearing.view.id not in counted
        for fall in bearing.left_out.falls
    )
    return tuple((fall, found[fall]) for fall in FALLS if fall in found)


def of_the_case(judged: Judged) -> Foundation | None:
    """How many facts of the case would have nobody cited for them without the voice on which most of them hang."""
    case = judged.case
    if not case:
        return None
    cited = sum(view.judgement.backing.clear for view in case.values())
    carried = {
        voice.id: sum(bearing.uncited and bearing.view.id in case for bearing in judged.bearing[voice.id])
        for voice in judged.dossier.entities.values()
    }
    most = max(carried.values(), default=0)
    first = [judged.dossier.entities[voice] for voice, count in carried.items() if count == most > 0]
    named = first if len(first) <= NAMED else []
    sentence = words.say(
        "case-rests",
        facts=len(case),
        cited=cited,
        part="none" if not cited else "all" if cited == len(case) else "some",
        hanging="none" if not first else "named" if named else "many",
        who=words.listed(_hung_on(judged, voice) for voice in named),
        voices=len(named),
        scope="some" if most < cited else "any" if cited > 1 else "it",
        most=most,
        sources=words.Sources.of(judged.dossier),
    )
    return Foundation(sentence, tuple(named))


def _hung_on(judged: Judged, voice: Entity) -> str:
    hang = [bearing for bearing in judged.bearing[voice.id] if bearing.uncited and bearing.view.id in judged.case]
    return _called(judged, voice, hang)


def denominators(judged: Judged) -> tuple[str, ...]:
    """How many paragraphs of the articles are used, and how many facts of the case are said in one article alone."""
    uses = [use for uses in judged.coverage.values() for use in uses]
    used, unread = sum(bool(use.used_by) for use in uses), sum(use.state is standings.UNREAD for use in uses)
    lone = sum(len(view.judgement.backing.sources) == 1 for view in judged.case.values())
    sentences = []
    if uses:
        sentences.append(words.say("paragraphs-used", used=used, paragraphs=len(uses), unread=unread))
    if judged.case:
        sentences.append(
            words.say("said-in-one", some=lone, facts=len(judged.case), sources=words.Sources.of(judged.dossier))
        )
    return tuple(sentences)


def linked(text: str) -> str:
    """How many sentences of a text that was written by hand lead to a fact; nothing of a text without sentences."""
    leading, whole = leading_to_facts(text)
    if not whole:
        return ""
    part = "none" if not leading else "all" if leading == whole else "some"
    return words.say("sentences-linked", linked=leading, sentences=whole, part=part)
