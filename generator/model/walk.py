"""Every single value in a record, with the path to it: for rules and commands that care for no kind in particular."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from generator.model.citation import Citation
from generator.model.dossier import Where
from generator.model.values import Names, Record


@dataclass(frozen=True)
class Leaf:
    """A single value: text, an editor's Markdown, a citation, a date, a flag."""

    where: Where
    value: object
    field: str
    """The field it stands in."""
    names: bool
    """Whether it is the id of another record."""


def leaves(record: Record, where: Where) -> Iterator[Leaf]:
    """The values of a record in the order of its fields, lists and records inside it gone through."""
    for field, names in _fields(type(record)).items():
        yield from _in(getattr(record, field), (*where, field), field, names)


def _in(value: object, where: Where, field: str, names: bool) -> Iterator[Leaf]:
    match value:
        case Record() if not isinstance(value, Citation):
            yield from leaves(value, where)
        case tuple():
            for i, inner in enumerate(value):
                yield from _in(inner, (*where, i), field, names)
        case Mapping():
            for key, inner in value.items():
                yield from _in(inner, (*where, key), field, names)
        case _:
            yield Leaf(where, value, field, names)


@cache
def _fields(kind: type[Record]) -> dict[str, bool]:
    """Each field, and whether what stands in it names records."""
    return {name: bool(named_kinds(field)) for name, field in kind.model_fields.items()}


def named_kinds(field: FieldInfo) -> tuple[str, ...]:
    """The kinds of records whose ids may stand in a field; none where it names no record."""
    marks = (*field.metadata, *_marks(field.annotation))
    return next((mark.kinds for mark in marks if isinstance(mark, Names)), ())


def _marks(annotation: Any) -> Iterator[object]:
    """What is annotated anywhere inside a type such as ``tuple[EntityId, ...]``."""
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _marks(part)
