"""Records of every kind with every field filled, made from what the types of the fields say."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any

from pydantic import ValidationError

from generator.model import (
    CLASSES,
    Alone,
    Dossier,
    History,
    Imprint,
    Keyed,
    Leaf,
    Record,
    Retired,
    Several,
    Shape,
    Where,
    shapes,
    walk,
)
from generator.problem import Mark, Marks

ALL_KINDS: tuple[type[Record], ...] = (*CLASSES.values(), Retired, Imprint, History)

Typed = dict[str, Any]
"""A record as YAML hands it over: text, lists and mappings."""

QUESTION = {"question": "Who rowed?", "answers": {"ada": "Ada did.", "eda": "Eda did."}}
WORLD: Mapping[str, tuple[Typed, ...]] = {
    "source": (
        {
            "id": "gazette",
            "title": "A race",
            "language": "en",
            "published": {"when": "1911", "basis": "Printed."},
            "text": "gazette.txt",
            "passages": "3",
        },
    ),
    "dispatch": ({"id": "race-wire", "name": "the wire of the race", "prints": ["gazette#p2", "gazette#p3"]},),
    "person": ({"id": "ada", "name": "Ada Sorrel"},),
    "organisation": ({"id": "crew", "name": "The crew", "sort": "other"},),
    "place": ({"id": "pier", "name": "The pier"},),
    "thing": ({"id": "boat", "name": "The boat"},),
    "voice": ({"id": "rower", "name": "A rower"},),
    "term": ({"id": "oar", "name": "Oar", "meaning": "A long blade."},),
    "clock": ({"id": "club-time", "name": "the club's time"},),
    "topic": ({"id": "races", "name": "Races"},),
    "fact": (
        {"id": "rowed", "about": ["ada"], **QUESTION},
        {"id": "won", "about": ["ada"], "statement": "Ada won."},
        {"id": "steered", "about": ["ada"], **QUESTION, "pairs": "all exclusive"},
        {"id": "oars", "about": ["ada"], "question": "How many oars had she?", "unit": "oars"},
    ),
    "question": ({"id": "who-rowed", "asks": "Who rowed?"},),
    "slip": ({"id": "boot", "at": 'gazette#p2 "the boot"', "sort": "word", "slip": "A boot.", "reading": "A boat."},),
    "retired": ({"id": "sculled", "kind": "fact", "became": "renamed", "to": ["rowed"]},),
    "imprint": ({},),
    "history": ({},),
}
"""The smallest records of each kind; they name one another, and every kind of id names one of them."""

SAMPLES: Mapping[str, tuple[str, ...]] = {
    "own id": ("probe",),
    "answer": ("ada", "eda"),
    "citation": ("gazette#p2", 'gazette#p2 "so it was"'),
    "passages": ("gazette#p1", "gazette#p2-3"),
    "prose": ("Some *words*.",),
    "text": ("Plain words",),
    "printed": ("Plain words",),
    "notation": (
        "2",
        "assets/a.png",
        "assets/b.png",
        "gazette.txt",
        "en",
        "de",
        "https://example.org/",
        "41.9 N 12.5 E",
        "41°46′ N 50°14′ W",
        "+01:00",
        "-05:00",
        "0a1b2c3d",
        "4e5f6a7b",
    ),
    "date": ("1911", "1911-05-03", "1911-05-04"),
    "amount": ("12",),
    "flag": ("yes",),
    "number": ("3",),
}
"""Values of each sort; a field takes one of them at least."""


ANOTHER = {
    "own id": "eda",
    "answer": "eda",
    "citation": 'gazette#p1 "so it is"',
    "passages": "gazette#p3",
    "prose": "Other *words*.",
    "text": "Other words",
    "printed": "Other words",
    "own word": "sloop",
    "notation": "1",
    "date": "1912",
    "amount": "over 12",
    "flag": "no",
    "number": "4",
}
"""A value of each sort that is none of these."""

MARK = Mark("site_src/probe.yml", 2, 3)
"""Where the value that is tried was typed."""


def name_of(kind: type[Any]) -> str:
    return kind.__name__.lower() if issubclass(kind, Retired | Alone) else str(kind.kind)


def named(kind: type[Record], typed: Typed, name: str) -> Typed:
    """The record under another id, if records of its kind have one."""
    return typed if issubclass(kind, Alone) else {**typed, "id": name}


@dataclass(frozen=True)
class Probe:
    """A record with one field filled, and one of the values in it."""

    kind: type[Record]
    typed: Typed
    leaf: Leaf

    def __str__(self) -> str:
        return ".".join(map(str, (self.kind.__name__, *self.path))) + ("[key]" if self.leaf.is_key else "")

    @property
    def path(self) -> Where:
        return self.leaf.where[2 if isinstance(self.leaf.record, Retired) else 1 :]

    def with_value(self, value: str) -> Typed:
        """The record as typed, with another value in this place."""
        changed = copy.deepcopy(self.typed)
        around: Any = changed
        for step in self.path[:-1]:
            around = around[step]
        if self.leaf.is_key:
            around[value] = around.pop(self.path[-1])
        else:
            around[self.path[-1]] = value
        return changed

    def among(self, value: str) -> Dossier:
        """The dossier of all the smallest records and of this one, with another value in this place."""
        where = (*self.leaf.where[:-1], value) if self.leaf.is_key else self.leaf.where
        return together([(self.kind, self.with_value(value))], {where: MARK})


def together(more: Iterable[tuple[type[Record], Typed]], typed_at: Mapping[Where, Mark] | None = None) -> Dossier:
    """The dossier of all the smallest records and of some more."""
    records = {kind: dict(smallest) for kind, smallest in _smallest().items()}
    for kind, typed in more:
        of_its_kind = next(known for known in records if issubclass(kind, known))
        # Of what has no id there is one alone, and each adds to it.
        before = records[of_its_kind][""].model_dump(exclude_unset=True) if issubclass(kind, Alone) else {}
        records[of_its_kind][typed.get("id", "")] = kind.model_validate({**before, **typed})
    found: dict[str, Any] = {kind.plural: records[made] for kind, made in CLASSES.items()}
    marks = dict(_marks(where, mark) for where, mark in (typed_at or {}).items())
    return Dossier(
        **found, retired=records[Retired], imprint=records[Imprint][""], history=records[History][""], marks=marks
    )


def _marks(where: Where, mark: Mark) -> tuple[Where, Marks]:
    """The path of a record, and the marks of all of it; nothing in it is at this place but the one value."""
    depth = 2 if where[0] == "retired" else 1
    marks = Marks(mark.file, typed={where[-1]: mark[1:] * 2})
    for step in reversed(where[depth:-1]):
        marks = Marks(mark.file, parts={step: marks})
    return where[:depth], marks


@cache
def _smallest() -> dict[type[Record], dict[str, Any]]:
    return {
        kind: {typed.get("id", ""): kind.model_validate(typed) for typed in WORLD[name_of(kind)]} for kind in ALL_KINDS
    }


def probes(kind: type[Record], around: Mapping[str, Typed] | None = None) -> Iterator[Probe]:
    """Every value that a record of this kind may hold, whatever its field.

    A field is filled in the record that is given ``around`` it, else in the first of the smallest that takes it.
    """
    given = around or {}
    for field, shape in shapes(kind).items():
        typed = _typed(kind, field, shape, [given[field]] if field in given else WORLD[name_of(kind)])
        prefix = _prefix(kind)
        for leaf in walk(kind.model_validate(typed), prefix):
            if leaf.where[len(prefix)] == field:
                yield Probe(kind, typed, leaf)


def _prefix(kind: type[Record]) -> Where:
    if issubclass(kind, Alone):
        return (kind.file,)
    return ("retired", "probe") if issubclass(kind, Retired) else ("probe",)


def _typed(kind: type[Record], field: str, shape: Shape, around: Iterable[Typed]) -> Typed:
    """The first record that takes this field, with all in it that may be there."""
    for others in around:
        for filled in _filled(kind, field, shape):
            typed = {**named(kind, others, "probe"), field: filled}
            if is_taken(kind, typed):
                return typed
    raise LookupError(
        f"no example of {kind.__name__}.{field}: give one of its sort in SAMPLES, or of its kind in WORLD"
    )


def is_taken(kind: type[Record], typed: Typed) -> bool:
    """Whether the model takes a record."""
    try:
        kind.model_validate(typed)
    except ValidationError:
        return False
    return True


def _filled(part: type[Record], field: str, shape: Shape) -> Iterator[Any]:
    """Values that a field may take, until one does."""
    match shape:
        case Several(parts):
            several = map(list, product(*(list(_filled(part, field, inner)) for inner in parts)))
            yield from sorted(several, key=lambda values: len(values) - len({*map(str, values)}))  # unlike ones first
        case Keyed(key, value):
            names = [*_filled(part, field, key)] if key.names or key.sort == "word" else QUESTION["answers"]
            yield from (dict.fromkeys(names, filled) for filled in _filled(part, field, value))
        case type():
            inner = [list(_filled(shape, name, of_name)) for name, of_name in shapes(shape).items()]
            yield from (dict(zip(shapes(shape), filled, strict=True)) for filled in product(*inner))
        case _ if shape.names and shape.sort == "id":
            yield WORLD[shape.names.kinds[0]][0]["id"]
        case _ if shape.sort in ("word", "own word"):
            yield _choice(_schema(part)["properties"][field])
        case _ if shape.sort == "citation":
            yield SAMPLES["citation"][0 if shape.shows else 1]
        case _:
            yield from SAMPLES[shape.sort]


@cache
def _schema(kind: type[Record]) -> Typed:
    return kind.model_json_schema()


def _choice(node: Any) -> str:
    """One of the words that a field may hold, from its schema."""
    match node:
        case {"enum": [str(word), *_]} | {"const": str(word)}:
            return word
        case {"anyOf": [inner, *_]} | {"items": inner} | {"propertyNames": inner}:
            return _choice(inner)
        case _:
            raise LookupError(f"no words to choose from in {node}")


def another(probe: Probe) -> str:
    """Another value of the same sort, which the model takes where a value of the record is."""
    others = (value for value in _others(probe) if is_taken(probe.kind, probe.with_value(value)))
    return next(value for value in others if probe.with_value(value) != probe.typed)


def _others(probe: Probe) -> Iterator[str]:
    """Values of the same sort that may stand where a value of the record is."""
    sort = probe.leaf.kept.sort
    if probe.leaf.kept.names and sort == "id":
        world = together([]).records
        yield from (name for name in world if world[name].kind.name in probe.leaf.kept.names.kinds)
        yield from world
    elif sort == "word":
        yield from (
            "suspected",
            "link",
            "agency",
            "tension",
            "denies",
            "believed",
            "translation",
            "told",
            "word",
            "report",
            "paragraphs",
            "human",
        )
    elif sort == "citation" and probe.leaf.spelling:
        yield "gazette#p1"
    else:
        yield "third" if probe.leaf.is_key else ANOTHER[sort]
        yield from SAMPLES[sort]
        yield "https://example.org/other"
