"""What two answers to one question are to each other, as an editor declares it."""

from __future__ import annotations

from itertools import combinations
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from generator.model.faults import fault
from generator.model.values import AnswerId, Prose, Record
from generator.model.vocabulary import COMPATIBLE, EXCLUSIVE, PAIR_SORTS, PairSort

ALL_EXCLUSIVE = f"all {EXCLUSIVE}"
"""What may be typed behind ``pairs:`` instead of a list: of any two answers only one can be true."""


class AnswerPair(Record):
    """What two answers are to each other, and why."""

    pair: tuple[AnswerId, AnswerId]
    """The two answers."""
    are: Annotated[PairSort, PAIR_SORTS]
    """What they are to each other."""
    because: Prose | None = None
    """The reason. It may be left out with pairs: all exclusive alone, where the fact has one reason for all."""


class Compatible(Record):
    """Two answers that can both be true, and why."""

    pair: tuple[AnswerId, AnswerId]
    """The two answers."""
    because: Prose
    """Why both can be true."""

    @property
    def are(self) -> PairSort:
        return COMPATIBLE


def all_exclusive(typed: object) -> object:
    """A fact as it was typed, with ``pairs: all exclusive`` spelled out for every two of its answers."""
    if not isinstance(typed, dict) or typed.get("pairs") != ALL_EXCLUSIVE:
        return typed
    answers: Any = typed.get("answers")
    every_two = combinations(answers if isinstance(answers, dict) else (), 2)
    return {**typed, "pairs": [{"pair": list(two), "are": EXCLUSIVE.name} for two in every_two]}


def _listed(typed: object) -> object:
    if isinstance(typed, str):
        hint = f"type {ALL_EXCLUSIVE}, or a list of {{pair: [one, other], are: {EXCLUSIVE}, because: …}}"
        raise fault("bad-value", f"{typed[:20]!r} says nothing of any pair", hint)
    return typed


Pairs = Annotated[
    tuple[AnswerPair, ...],
    BeforeValidator(_listed, json_schema_input_type=tuple[AnswerPair, ...] | Literal["all exclusive"]),
]
"""Every declared pair of answers of one fact."""
