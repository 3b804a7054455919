"""Every field that an editor can type, and where the tests' dossier uses it first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from generator.amounts import Amount
from generator.dates import When
from generator.load import load
from generator.model import Dossier, Kept, Keyed, Leaf, Record, Several, Shape, Where, shapes
from generator.problem import Mark
from tests.filled import ALL_KINDS
from tests.harness import DOSSIER

FEW_LINES = 10
"""How long a record may be that is shown whole."""
Field = tuple[type[Record], str]
"""A field: the class that declares it, and its name."""


def parts(kind: type[Record]) -> list[type[Record]]:
    """The records that are typed within a record of some kind, those within them included."""
    found: dict[type[Record], None] = {}
    for shape in shapes(kind).values():
        for inner in records_in(shape):
            found |= dict.fromkeys([inner, *parts(inner)])
    return list(found)


def records_in(shape: Shape) -> list[type[Record]]:
    match shape:
        case Several(several):
            return [inner for part in several for inner in records_in(part)]
        case Keyed(_, value):
            return records_in(value)
        case Kept():
            return []
        case _:
            return [shape]


def declared(kind: type[Record], name: str) -> Field:
    """The field by the class that declares it: what people and places share is one field."""
    around = [above for above in kind.__mro__ if issubclass(above, Record) and name in above.model_fields]
    return around[-1], name


def every_field(among: Iterable[type[Record]] = ALL_KINDS) -> list[Field]:
    """Every field that can be typed, each once."""
    records = [record for kind in among for record in (kind, *parts(kind))]
    return list(dict.fromkeys(declared(record, name) for record in records for name in record.model_fields))


# --- examples ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Example:
    """A key with its value, as it is typed in a file of the tests' dossier."""

    typed: str
    mark: Mark


@cache
def tiny_dossier() -> Dossier:
    dossier, problems = load(DOSSIER)
    assert not problems
    return dossier


@cache
def examples() -> dict[Field, Example]:
    """Where each field that the tests' dossier uses is used first, on one line if it is anywhere."""
    found: dict[Field, Example] = {}
    for field, where in _uses():
        example = _example(where)
        if field not in found or ("\n" in found[field].typed and "\n" not in example.typed):
            found[field] = example
    return found


def _uses() -> Iterator[tuple[Field, Where]]:
    records: dict[int, tuple[Record, Where]] = {}
    for leaf in tiny_dossier().leaves:
        records.setdefault(id(leaf.record), (leaf.record, leaf.where))
    for record, where in records.values():
        depth = next(depth for depth in range(1, len(where)) if where[depth] in type(record).model_fields)
        yield from _uses_in(record, where[:depth])


def _uses_in(record: Record, where: Where) -> Iterator[tuple[Field, Where]]:
    for name, shape in shapes(type(record)).items():
        if name in record.model_fields_set and _is_typed((*where, name)):
            yield declared(type(record), name), (*where, name)
            if records_in(shape):
                yield from _uses_within(getattr(record, name), (*where, name))


def _uses_within(value: object, where: Where) -> Iterator[tuple[Field, Where]]:
    match value:
        case Record():
            yield from _uses_in(value, where)
        case tuple():
            for number, inner in enumerate(value):
                yield from _uses_within(inner, (*where, number))
        case dict():
            for key, inner in value.items():
                yield from _uses_within(inner, (*where, str(key)))


def whole(kind: type[Record]) -> Example:
    """The record of a kind that uses most fields among those that are typed in a few lines, or else the shortest."""
    known = [(record, _typed_whole(mark)) for record, mark in _records() if type(record) is kind]
    lines = {id(record): example.typed.count("\n") for record, example in known}
    few = [each for each in known if lines[id(each[0])] < FEW_LINES]
    shortest = min(known, key=lambda each: lines[id(each[0])])
    return max(few, key=lambda each: len(each[0].model_fields_set), default=shortest)[1]


def _records() -> Iterator[tuple[Record, Mark]]:
    dossier = tiny_dossier()
    yield from ((record, dossier.mark(name)) for name, record in dossier.records.items())
    yield from ((retired, dossier.mark("retired", name)) for name, retired in dossier.retired.items())
    yield from ((alone, dossier.mark(alone.file)) for alone in (dossier.imprint, dossier.history))


def _typed_whole(mark: Mark) -> Example:
    """A record as it is typed, moved to the left."""
    text, ends = _values_in(mark.file)
    begin = sum(len(line) + 1 for line in text.split("\n")[: mark.line - 1])
    lines = text[begin : ends.get(mark)].rstrip().split("\n")
    return Example("\n".join(line[mark.column - 1 :] for line in lines), mark)


def _is_typed(where: Where) -> bool:
    """Whether a key is there; a testimony or a licence may be typed without any."""
    return tiny_dossier().marks[_record_of(where)].has(*where[len(_record_of(where)) :])


def _record_of(where: Where) -> Where:
    return where[:2] if where[:2] in tiny_dossier().marks else where[:1]


def _example(where: Where) -> Example:
    marks = tiny_dossier().marks[_record_of(where)]
    path = where[len(_record_of(where)) :]
    key = marks.of_key(*path)
    text, ends = _values_in(key.file)
    return Example(_between(text, key, ends[marks.of(*path)]), key)


@cache
def _values_in(file: str) -> tuple[str, dict[Mark, int]]:
    """A file of the tests' dossier, and for each value in it the place of it and where it ends."""
    text = (DOSSIER / file).read_text(encoding="utf-8")
    return text, dict(_ends(file, yaml.compose(text, Loader=yaml.SafeLoader)))


def _ends(file: str, node: Any) -> Iterator[tuple[Mark, int]]:
    inner = [*node.value] if isinstance(node, yaml.SequenceNode) else []
    if isinstance(node, yaml.MappingNode):
        inner = [value for _, value in node.value]
    for value in inner:
        yield from _ends(file, value)
        yield Mark(file, value.start_mark.line + 1, value.start_mark.column + 1), value.end_mark.index


def _between(text: str, start: Mark, end: int) -> str:
    """What is typed from a place on, moved to the left."""
    first = sum(len(line) + 1 for line in text.split("\n")[: start.line - 1]) + start.column - 1
    first_line, *more = text[first:end].rstrip().split("\n")
    indent = min((len(line) - len(line.lstrip()) for line in more), default=0)
    return "\n".join([first_line, *("  " + line[indent:] for line in more)])


def date_typed(form: re.Pattern[str]) -> Example | None:
    """The first date in some form that the tests' dossier types."""
    return _typed_as(form, ((leaf, leaf.value.text) for leaf in tiny_dossier().leaves if isinstance(leaf.value, When)))


def amount_typed(form: re.Pattern[str]) -> Example | None:
    """The first amount in some form that the tests' dossier types."""
    return _typed_as(
        form, ((leaf, leaf.value.text) for leaf in tiny_dossier().leaves if isinstance(leaf.value, Amount))
    )


def _typed_as(form: re.Pattern[str], typed: Iterable[tuple[Leaf, str]]) -> Example | None:
    found = ((leaf.where, text) for leaf, text in typed if form.fullmatch(text))
    return next((Example(text, tiny_dossier().mark(*where)) for where, text in found), None)
