"""The contents of one file: its records, each with its marks, and the problems of those that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from generator.load.refusal import Refusal
from generator.load.text import Refused
from generator.load.tree import Tree, read_yaml
from generator.model import CLASSES, KINDS, Alone, History, Imprint, Record, Retired
from generator.problem import MOST_OF_A_FILE, Mark, Marks, Problem, counted, did_you_mean


@dataclass(frozen=True)
class Contents:
    """The contents of one file. They depend on the kind of its records, its name and its bytes alone."""

    records: tuple[tuple[Any, Marks], ...] = ()
    """The records that the model accepts, in the order of the file."""
    refusals: tuple[Refusal, ...] = ()
    """The records that it refuses. Their problems are worded when all ids of the dossier are known."""
    problems: tuple[Problem, ...] = ()
    broken: frozenset[str] = frozenset()
    """The ids of the records that could not be read whole; of one without an id the name of its file."""


_FILES: Mapping[str, type[Record]] = {made.file: made for made in (Retired, Imprint, History)}
"""The class of the records in each file that is in no folder of its kind."""
_IDS = re.compile(r"\bid:\s*['\"]?([a-z0-9-]+)")
"""The ids in a file that is no YAML, as far as they can be seen."""


def class_of(name: str) -> type[Record] | None:
    """The class of the records in a file, by its path below the root; None where nothing is read from its folder."""
    kind = next((kind for kind in KINDS if name.startswith(f"{kind.folder}/")), None)
    return CLASSES[kind] if kind else _FILES.get(name)


def read_contents(name: str, made: type[Record] | None, content: bytes) -> Contents:
    """Read the content of a file with records of one class."""
    if made is None:
        return Contents(problems=(_unknown_folder(name),))
    try:
        tree = read_yaml(name, content)
    except Refused as refused:
        ids = [name] if issubclass(made, Alone) else _IDS.findall(content.decode("utf-8", "replace"))
        return Contents(problems=(refused.problem,), broken=frozenset(ids))
    return _validated(tree, made)


def _unknown_folder(name: str) -> Problem:
    folder = str(PurePosixPath(name).parent)
    known = [kind.folder for kind in KINDS]
    if folder == "site_src":
        hint = did_you_mean(name, [*_FILES, *known])
        return Problem(Mark(name), "unknown-folder", "nothing is read from a file of this name", hint)
    return Problem(Mark(name), "unknown-folder", "nothing is read from this folder", did_you_mean(folder, known))


def _validated(tree: Tree, made: type[Record]) -> Contents:
    """The contents of a tree, after the model has accepted or refused each record."""
    records: list[tuple[Any, Marks]] = []
    refusals: list[Refusal] = []
    broken: set[str] = set()
    unworded = 0
    reported = {problem.mark for problem in tree.problems}
    for value, marks in _values(tree, made):
        try:
            record = made.model_validate(value)
        except ValidationError as invalid:
            broken |= _known_by(made, value)
            if len(refusals) < MOST_OF_A_FILE:
                refusals.append(Refusal(made, invalid, marks, reported))
            else:
                unworded += 1
            continue
        records.append((record, marks))
        if reported:
            broken |= _known_by(made, value)
    problems = [*tree.problems, *_unworded(tree.marks.file, unworded)]
    return Contents(tuple(records), tuple(refusals), tuple(problems), frozenset(broken))


def _unworded(name: str, records: int) -> Iterator[Problem]:
    """That more records of a file are refused than anybody is shown the reasons of, since each takes its time."""
    if records:
        what = f"{counted(records, 'more record')} of this file cannot be read"
        yield Problem(Mark(name), "more-problems", what, "mend those that are listed first")


def _known_by(made: type[Record], value: object) -> set[str]:
    """The id of a record as it was typed, or the file of one without; nothing where no id can be read."""
    if issubclass(made, Alone):
        return {made.file}
    name = value.get("id") if isinstance(value, dict) else None
    return {name} if isinstance(name, str) else set()


def _values(tree: Tree, made: type[Record]) -> Iterator[tuple[object, Marks]]:
    """Each record with its marks: each entry of a list, or the whole file, which one without an id always is."""
    if isinstance(tree.root, list) and not issubclass(made, Alone):
        yield from ((value, tree.marks.part(number)) for number, value in enumerate(tree.root))
    elif tree.root is not None:
        yield tree.root, tree.marks
