"""What the case rests on: what hangs on a single voice or article, and how much of the articles is used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from generator import words
from generator.judged import Bearing, FactView, Index, Judged
from generator.model import FALLS, Entity, Fall, Footing, Source, standings
from generator.prose import leading_to_facts
from generator.standing.dependence import with_others
from generator.words import Said

NAMED = 2
"""How many voices on which most hangs the home page names at most."""


@dataclass(frozen=True)
class Burden:
    """What hangs on one voice, or on one article."""

    sentence: str
    alone: tuple[FactView, ...]
    """The facts that the sentence counts."""
    others: tuple[tuple[Fall, tuple[FactView, ...]], ...]
    """What else would fall, and of which facts."""


@dataclass(frozen=True)
class Share:
    """Facts of the case that hang on the same voice, or are alike in that they hang on one, on several, on none."""

    footing: Footing
    views: tuple[FactView, ...]
    voice: Entity | None = None
    """The voice, where it is named."""
    along: tuple[Entity, ...] = ()
    """Who speaks for it there, or passes on its words."""


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


@lru_cache(maxsize=1)
def shares(judged: Judged) -> tuple[Share, ...]:
    """Every fact of the case in one share of at most five, without those that are empty.

    First those that hang on the voice on which most hang, and those of the others that hang on the next; then those
    that hang on some other voice, on none, and on nobody.
    """
    left = {name: view for name, view in judged.case.items() if view.judgement.backing.clear}
    hang = {voice.id: _hung_on(judged, voice) & left.keys() for voice in judged.dossier.entities.values()}
    single = set().union(*hang.values())
    found = []
    for voice in _foremost(hang):
        views = tuple(left.pop(name) for name in [*left] if name in hang[voice])
        found.append(Share(standings.ON_ONE, views, judged.dossier.entities[voice], _along(judged, voice, views)))
    rest = {
        standings.ON_ANOTHER if found else standings.ON_ONE: [v for v in left.values() if v.id in single],
        standings.ON_SEVERAL: [view for view in left.values() if view.id not in single],
        standings.ON_NOBODY: [view for view in judged.case.values() if not view.judgement.backing.clear],
    }
    return (*found, *(Share(footing, tuple(views)) for footing, views in rest.items() if views))


def _hung_on(judged: Judged, voice: Entity) -> frozenset[str]:
    """The facts for which nobody would clearly be cited without a voice."""
    return frozenset(bearing.view.id for bearing in judged.bearing[voice.id] if bearing.uncited)


def _along(judged: Judged, voice: str, views: Sequence[FactView]) -> tuple[Entity, ...]:
    """Who is left out of these facts together with a voice."""
    names = {view.id for view in views}
    bearings = (bearing for bearing in judged.bearing[voice] if bearing.view.id in names)
    along = dict.fromkeys(other for bearing in bearings for other in bearing.left_out.others)
    return tuple(judged.dossier.entities[other] for other in along)


def _foremost(hang: Mapping[str, AbstractSet[str]]) -> Sequence[str]:
    """Up to two voices on which most facts hang, of the second those alone that do not hang on the first.

    Where one more carries as much as the last of them, neither is named before the other.
    """
    counted, found = set[str](), list[tuple[str, int]]()
    for _ in range(NAMED + 1):
        voice = max(hang, key=lambda voice: len(hang[voice] - counted), default="")
        found.append((voice, len(hang.get(voice, set()) - counted)))
        counted |= hang.get(voice, set())
    while len(found) > 1 and found[-2][1] == found[-1][1]:
        found.pop()
    return [voice for voice, _ in found[:-1]]


def finding(judged: Judged, known: Sequence[Share]) -> Said:
    """In one sentence how many facts of the case hang on one voice, and how many on more or on nobody."""
    if not known:
        return Said()
    alone = [share for share in known if share.footing.alone]
    named = words.listed(
        words.say("hang-on", count=len(share.views), who=words.in_sentence(share.voice))
        for share in alone
        if share.voice
    )
    counts = {standings.ON_ONE: sum(len(share.views) for share in alone)}
    counts |= {share.footing: len(share.views) for share in known if not share.footing.alone}
    parts = [
        words.say(
            footing,
            "reason",
            count=count,
            who=named,
            first="yes" if place == 0 else "no",
            sources=words.Sources.of(judged.dossier),
        )
        for place, (footing, count) in enumerate((footing, count) for footing, count in counts.items() if count)
    ]
    return words.say("finding", facts=len(judged.case), parts=words.in_turn(parts))


def by_footing(judged: Judged, known: Sequence[Share]) -> Mapping[Footing, Sequence[tuple[FactView, Sequence[Entity]]]]:
    """The facts of the case by on how many voices they hang, each with those without whom nobody would be cited."""
    return Index.of(
        (standings.ON_ONE if share.footing.alone else share.footing, (view, held_by(judged, view)))
        for share in known
        for view in share.views
    )


def held_by(judged: Judged, view: FactView) -> tuple[Entity, ...]:
    """Every voice without which nobody would clearly be cited for a fact, the nearest to it first."""
    hang = [left.name for left in judged.hanging[view.id] if Bearing(view, left).uncited]
    return tuple(judged.dossier.entities[name] for name in hang if name in judged.dossier.entities)


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
