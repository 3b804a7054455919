"""Walk over a record: every single value in it, with its path and with what the type of its field says of it.

Rules, fingerprints and renaming find ids, citations and texts by this walk and have no lists of fields. So a new field
is covered as soon as it has a type; a type that the walk cannot read is refused when a record is walked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import cycle
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from generator.dates import When
from generator.model.citation import Citation, Stretch
from generator.model.registry import Registry, Word
from generator.model.values import FactId, Holds, Names, Prose, Record, Shows, Sort, SourceId, Where


@dataclass(frozen=True)
class Kept:
    """What a type says of a single value."""

    sort: Sort
    names: Names | None = None
    """Which records an id, a citation or a date may name."""
    shows: str | None = None
    """The field whose spelling a citation must show."""


@dataclass(frozen=True)
class Several:
    """A list. The shapes of its values follow one another, from the first again after the last."""

    parts: tuple[Shape, ...]


@dataclass(frozen=True)
class Keyed:
    """A mapping, with the shape of its keys and that of its values."""

    key: Kept
    value: Shape


Shape = Kept | Several | Keyed | type[Record]
"""What the type of a field says that it holds: a single value, a list, a mapping, or a record."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A single value of a record, or a key of a mapping, whose path is that of the value behind it."""

    where: Where
    value: object
    kept: Kept
    part: Record
    """The innermost record around it: a testimony, a spelling, or the whole record."""
    record: Record
    is_key: bool = False

    @property
    def names(self) -> Names | None:
        """Which records it may name: what its type says, but for a date that is counted from a source."""
        return _names(SourceId) if isinstance(self.value, When) and self.value.of_a_source else self.kept.names

    @property
    def target(self) -> str | None:
        """The id of the record that it names, or None."""
        match self.value:
            case Citation(source=source) | Stretch(source=source):
                return source
            case When(refers_to=base):
                return base
            case str(named) if self.kept.names:
                return named
            case _:
                return None

    @property
    def spelling(self) -> str | None:
        """The spelling that the passage of a citation must print letter for letter, or None."""
        return str(getattr(self.part, self.kept.shows)) if self.kept.shows else None


def walk(record: Record, where: Where) -> list[Leaf]:
    """The values of a record in the order of its fields, also those of lists and records inside it."""
    found: list[Leaf] = []
    _in_record(record, where, record, found)
    return found


def lists(record: Record, where: Where) -> Iterator[tuple[Where, tuple[object, ...]]]:
    """Every list in a record, with its path; a list of records before the lists inside them."""
    for name, shape in shapes(type(record)).items():
        if not isinstance(shape, Kept):  # most values are single ones
            yield from _lists(getattr(record, name), (*where, name))


def _in_record(part: Record, where: Where, record: Record, found: list[Leaf]) -> None:
    for name, shape in shapes(type(part)).items():
        value = getattr(part, name)
        if value is None:
            continue
        if isinstance(shape, Kept):  # most values are single ones
            found.append(Leaf((*where, name), value, shape, part, record))
        else:
            _in(value, (*where, name), shape, (part, record), found)


def _in(value: Any, where: Where, shape: Shape, around: tuple[Record, Record], found: list[Leaf]) -> None:
    """Add what a value holds to all that was found; around it are the innermost record and the whole one."""
    match shape:
        case Kept():
            found.append(Leaf(where, value, shape, *around))
        case Several(parts):
            for i, (inner, of_inner) in enumerate(zip(value, cycle(parts), strict=False)):
                _in(inner, (*where, i), of_inner, around, found)
        case Keyed(of_key, of_value):
            for key, inner in value.items():
                found.append(Leaf((*where, str(key)), key, of_key, *around, is_key=True))
                _in(inner, (*where, str(key)), of_value, around, found)
        case _:
            _in_record(value, where, around[1], found)


def _lists(value: object, where: Where) -> Iterator[tuple[Where, tuple[object, ...]]]:
    match value:
        case Citation() | Stretch():
            return
        case Record():
            yield from lists(value, where)
        case tuple():
            yield where, value
            for i, inner in enumerate(value):
                if not isinstance(inner, str):
                    yield from _lists(inner, (*where, i))
        case Mapping():
            for key, inner in value.items():
                yield from _lists(inner, (*where, str(key)))


# --- what the types say -----------------------------------------------------------------------------------------------


@cache
def shapes(kind: type[Record]) -> dict[str, Shape]:
    """The shape of each field of a kind of record. Raises TypeError where the type of a field does not say it."""
    found = {}
    for name, field in kind.model_fields.items():
        try:
            found[name] = _shape(field.annotation, tuple(field.metadata))
        except TypeError as unread:
            raise TypeError(f"{kind.__name__}.{name}: {unread}; say what it is with Holds(…)") from None
    return found


def _annotated(annotation: Any) -> Iterator[object]:
    """The annotations anywhere inside a type such as ``tuple[EntityId, ...]``."""
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _annotated(part)


def _shape(annotation: Any, marks: tuple[object, ...] = ()) -> Shape:
    """The shape that a type says. Of two marks that say different things, the outer one counts."""
    parts = [part for part in get_args(annotation) if part is not NoneType]
    origin = get_origin(annotation)
    if origin is Annotated:
        return _shape(parts[0], (*parts[1:], *marks))
    if origin in (Union, UnionType) and len(parts) == 1:
        return _shape(parts[0], marks)
    if origin is tuple:
        return Several(tuple(_shape(part, marks) for part in parts if part is not Ellipsis))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key = _shape(parts[0])
        assert isinstance(key, Kept), "a key is a single value"
        return Keyed(key, _shape(parts[1], marks))
    return _single(annotation, marks)


def _single(kind: Any, marks: tuple[object, ...]) -> Shape:
    names = [mark for mark in marks if isinstance(mark, Names)]
    holds = [mark.sort for mark in marks if isinstance(mark, Holds)]
    own = any(isinstance(mark, Registry) and mark.own for mark in marks)
    shows = [mark.field for mark in marks if isinstance(mark, Shows)]
    if names:
        return Kept("id", names[-1])
    if holds:
        return Kept(holds[-1])
    if isinstance(kind, type) and issubclass(kind, Word):
        return Kept("own word" if own else "word")
    sorts: dict[object, Kept] = {
        Citation: Kept("citation", _names(SourceId), shows[-1] if shows else None),
        Stretch: Kept("passages", _names(SourceId)),
        When: Kept("date", _names(FactId)),
        Prose: Kept("prose"),
        bool: Kept("flag"),
        int: Kept("number"),
    }
    if kind in sorts:
        return sorts[kind]
    if isinstance(kind, type) and issubclass(kind, Record):
        return kind
    raise TypeError(f"nothing says what a value of {kind} is")


def _names(annotation: Any) -> Names:
    return next(mark for mark in _annotated(annotation) if isinstance(mark, Names))
