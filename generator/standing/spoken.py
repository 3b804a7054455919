"""When a voice spoke: what is said of the day, and that nobody speaks later than the source that tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.dates import Span, meet, parse
from generator.model import Published, Source, Testimony

if TYPE_CHECKING:
    from generator.standing.dating import Known


@dataclass(frozen=True, slots=True)
class Spoken:
    """When the nearest voice of a testimony spoke."""

    span: Span
    by_card: bool
    """Whether it is what it is only by the day on a catalogue card."""


def spoken(testimony: Testimony, source: Source, known: Known) -> Spoken | None:
    """The days on which the nearest voice may have spoken, up to the day on which the source came out.

    None where the testimony names no day. The days of the sources are in ``known``, for a day that is counted from one.
    """
    if testimony.said is None or testimony.said.refers_to not in {None, *known.cards}:
        return None
    by_text = up_to(testimony.said.resolve(known.texts), source.published)
    by_card = up_to(testimony.said.resolve(known.cards), source.came_out)
    return Spoken(by_card, by_card != by_text)


def spoken_later(testimony: Testimony, source: Source, days: Mapping[str, Span]) -> bool:
    """Whether the voice is said to have spoken after the source came out that tells of it."""
    if testimony.said is None or testimony.said.refers_to not in {None, *days}:
        return False
    bound = _bound(source.came_out)
    return bool(bound and meet([testimony.said.resolve(days), bound]) is None)


def up_to(span: Span, published: Published) -> Span:
    """The days up to the last on which the source can have come out; all of them where they lie behind it."""
    bound = _bound(published)
    return (bound and meet([span, bound])) or span


def _bound(published: Published) -> Span | None:
    """All days up to the last one on which it can have come out; None where that is in doubt."""
    span = published.when.resolve({})
    if span.latest is None or span.approximate or span.uncertain:
        return None
    return parse(f"by {span.latest.isoformat()}").resolve({})
