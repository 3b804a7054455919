"""What a paragraph of the story rests on: how many of its facts have which voice behind them, several, or nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, get_args

from generator import words
from generator.judged import FactView, Judged
from generator.model import standings
from generator.standing import Origin
from generator.standing.carried import origin_name

NAMED = 3
"""How many voices are named at most."""

Rest = Literal["several", "unclear", "differing", "date-opposed", "opposed", "denial", "no-answer"]
RESTS: tuple[Rest, ...] = get_args(Rest)
"""What a fact may rest on beside one voice, in the order in which that is said."""


def basis(judged: Judged, views: Sequence[FactView]) -> str:
    """How many facts that a paragraph names rest on one voice and on which, on several, or on nobody clearly cited."""
    if not views:
        return ""
    alone, others = _by_voice(judged, views), Counter(map(_rests, views))
    named = [voice for voice, count in alone.most_common(NAMED) if count > 1 or len(alone) < NAMED]
    parts = [_part("one-voice", alone[voice], len(views), voice) for voice in named]
    if unnamed := alone.total() - sum(alone[voice] for voice in named):
        parts.append(_part("other-voices" if named else "voices", unnamed, len(views)))
    parts += [_part(rest, others[rest], len(views)) for rest in RESTS if others[rest]]
    return words.say("basis", facts=len(views), parts=words.listed(parts, apart=True))


def _rests(view: FactView) -> Rest | None:
    """What a fact rests on; None where that is one voice."""
    judgement = view.judgement
    if judgement.disputes:
        return "opposed"
    if judgement.standing in (standings.DENIED, standings.UNKNOWN):
        return "denial" if judgement.standing == standings.DENIED else "no-answer"
    if judgement.dating.disputed:
        return "date-opposed"
    if judgement.tensions:  # two who contradict each other, or seem to, do not bear each other out
        return "differing"
    voices = _clear(view)
    return "unclear" if not voices else "several" if len(voices) > 1 else None


def _by_voice(judged: Judged, views: Iterable[FactView]) -> Counter[str]:
    """On how many facts each voice is the only one that is clearly cited."""
    return Counter(origin_name(judged.dossier, *_clear(view)) for view in views if _rests(view) is None)


def _clear(view: FactView) -> list[Origin]:
    return [origin for origin in view.judgement.backing.origins if origin.uncounted != standings.IN_DOUBT]


def _part(rest: str, count: int, facts: int, who: str = "") -> str:
    share = "some" if count < facts else {1: "it", 2: "both"}.get(count, "all")
    return words.say("basis-part", rest=rest, count=count, share=share, who=who)
