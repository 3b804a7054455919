"""What a voice took back: which testimonies count no longer, and by which other testimony each was taken back.

A withdrawal takes back what the same voice said before. What came before is for the texts themselves to show: by the
days on which somebody spoke, else by those that the sources print as their own; a text that tells of a withdrawal tells
of it after what was said. A day on a catalogue card puts nothing in order here, since no dispute may end by it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from generator.dates import Span
from generator.model import Dossier, Fact, Testimony
from generator.standing.origins import is_unnamed
from generator.standing.spoken import up_to


def withdrawn(dossier: Dossier, fact: Fact, left_out: Container[int] = ()) -> Mapping[int, int]:
    """By the number of each testimony that was taken back: the number of the first one that takes it back.

    A withdrawal that is left out takes nothing back.
    """
    found: dict[int, int] = {}
    for number in withdrawals(dossier, fact):
        for earlier in said_by_the_same(dossier, fact, number) if number not in left_out else ():
            if is_earlier(dossier, fact.says[earlier], fact.says[number]):
                found.setdefault(earlier, number)
    return found


def withdrawals(dossier: Dossier, fact: Fact) -> Iterator[int]:
    """The testimonies that take something back: outright, outside titles, and clearly by whom."""
    for number, said in enumerate(fact.says):
        if said.act.withdraws and said.sure.outright and _of_one_voice(dossier, said):
            yield number


def said_by_the_same(dossier: Dossier, fact: Fact, withdrawal: int) -> Iterator[int]:
    """What the voice of a withdrawal says at any time of the answer that it takes back, or of any where it names none.

    Somebody unnamed is taken for the same person only within one text.
    """
    taken = fact.says[withdrawal]
    voice = dossier.chain_of(taken)[-1]
    for number, said in enumerate(fact.says):
        same = _of_one_voice(dossier, said) and dossier.chain_of(said)[-1] == voice
        known = said.at.source == taken.at.source or not is_unnamed(dossier, voice)
        if same and known and said.act.answers and taken.reply in ("", said.reply):
            yield number


def is_earlier(dossier: Dossier, said: Testimony, withdrawal: Testimony) -> bool:
    """Whether the texts show that something was said before a withdrawal."""
    one, other = _days(dossier, said), _days(dossier, withdrawal)
    if one and other and one.latest and other.earliest and one.latest < other.earliest:
        return True
    return said.at.source == withdrawal.at.source and not is_later(dossier, said, withdrawal)


def is_later(dossier: Dossier, said: Testimony, withdrawal: Testimony) -> bool:
    """Whether the texts show that something was said after a withdrawal."""
    one, other = _days(dossier, said), _days(dossier, withdrawal)
    return bool(one and other and one.earliest and other.latest and one.earliest > other.latest)


def _of_one_voice(dossier: Dossier, said: Testimony) -> bool:
    return bool(dossier.chain_of(said)) and not (said.headline or said.voice_in_doubt)


def _days(dossier: Dossier, said: Testimony) -> Span | None:
    """When its voice spoke, or at the latest when its source came out, by the texts; None where that is in doubt."""
    source = dossier.sources.get(said.at.source)
    counted = dossier.sources.get((said.said and said.said.refers_to) or "")
    if source is None:
        return None
    known = {counted.id: counted.published.when.resolve({})} if counted else {}
    if said.said and said.said.refers_to not in {None, *known}:
        return None
    span = up_to(said.said.resolve(known), source.published) if said.said else source.published.when.resolve({})
    return None if span.approximate or span.uncertain else span
