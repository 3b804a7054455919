"""Every sort of change. What each is called is in the room ``words``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.model import Registry, Word


@dataclass(frozen=True)
class ChangeSort(Word):
    """What happened to a record, to a passage or to another part of it."""

    kind: ClassVar = "change"

    moves: bool = False
    """Whether it can be the reason why a standing changed."""


LOST = ChangeSort("lost")
STANDING = ChangeSort("standing")
RETIRED = ChangeSort("retired")
ADDED = ChangeSort("added")
DISAGREEMENT = ChangeSort("disagreement")
PAIR = ChangeSort("pair")
DATES = ChangeSort("dates")
BACKGROUND = ChangeSort("background")
REWORDED = ChangeSort("reworded")
ANSWER_ADDED = ChangeSort("answer added")
ANSWER_DROPPED = ChangeSort("answer dropped")
PASSAGE_DROPPED = ChangeSort("passage dropped", moves=True)
PASSAGE_ADDED = ChangeSort("passage added", moves=True)
PASSAGE_CHANGED = ChangeSort("passage changed", moves=True)
VOICE_DROPPED = ChangeSort("voice dropped", moves=True)
VOICE_ADDED = ChangeSort("voice added", moves=True)
VERIFICATION_LOST = ChangeSort("verification lost")
VERIFICATION_GAINED = ChangeSort("verification gained")
SPELLING_DROPPED = ChangeSort("spelling dropped")
SPELLING_ADDED = ChangeSort("spelling added")
SOURCE = ChangeSort("source")
CATALOGUE = ChangeSort("catalogue")
DISPATCH = ChangeSort("dispatch")

CHANGE_SORTS = Registry(
    LOST, STANDING, RETIRED, ADDED, DISAGREEMENT, PAIR, DATES, BACKGROUND, REWORDED, ANSWER_ADDED, ANSWER_DROPPED,
    PASSAGE_DROPPED, PASSAGE_ADDED, PASSAGE_CHANGED, VOICE_DROPPED, VOICE_ADDED, VERIFICATION_LOST, VERIFICATION_GAINED,
    SPELLING_DROPPED, SPELLING_ADDED, SOURCE, CATALOGUE, DISPATCH,
)  # fmt: skip
"""All of them, the gravest first."""
