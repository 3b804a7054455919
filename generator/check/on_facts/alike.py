"""What makes two testimonies alike. A field that the model gains counts, unless it is named here."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from generator.model import Dossier, Kept, Record, Testimony, shapes

_PLACE = frozenset({"at"})
_MANNER = frozenset({"sure", "headline", "doubt", "knew", "witnesses"})
"""The fields that say how a passage says something: the same words cannot say it in two manners."""
_TELLS_APART = frozenset({"scope"})
"""The fields in words of our own that say what is claimed, and not how."""
_OUR_OWN = frozenset({"text", "prose"})
"""The sorts of values that are in words of our own."""


def claimed(dossier: Dossier, testimony: Testimony) -> tuple[object, ...]:
    """Who says what in which words, in whatever manner."""
    return _values(dossier, testimony, but=_MANNER)


def said(dossier: Dossier, testimony: Testimony) -> tuple[object, ...]:
    """Who says what in which manner, in whatever words."""
    return _values(dossier, testimony, but=_PLACE)


def _values(dossier: Dossier, testimony: Testimony, but: Collection[str]) -> tuple[object, ...]:
    """Its values, with whoever says it: the voice of its source is the same whether it is typed or not."""
    spoken = {"by": dossier.chain_of(testimony)}
    fields = (field for field in _of_the_passage(type(testimony)) if field not in but)
    return tuple(spoken[field] if field in spoken else getattr(testimony, field) for field in fields)


@cache
def _of_the_passage(kind: type[Record]) -> tuple[str, ...]:
    """The fields of a testimony that hold no words of our own, and the words that say what an amount is of."""
    known = shapes(kind).items()
    own = {field for field, shape in known if isinstance(shape, Kept) and shape.sort in _OUR_OWN} - _TELLS_APART
    return tuple(field for field, _ in known if field not in own)
