"""What one file holds: its records, each with its marks, and what is wrong with the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from generator.load.refusal import Refusal
from generator.load.text import Refused
from generator.load.tree import Tree, read_yaml
from generator.model import KINDS, Retired, Source
from generator.problem import Mark, Marks, Problem, did_you_mean


@dataclass(frozen=True)
class Contents:
    """What one file holds; this depends on nothing but the kind of its records, its name and its content."""

    records: tuple[tuple[Any, Marks], ...] = ()
    """Those that the model accepts, in the order of the file."""
    refusals: tuple[Refusal, ...] = ()
    """Those that it refuses. They become problems only when the whole dossier is read and all ids are known."""
    problems: tuple[Problem, ...] = ()
    broken: frozenset[str] = frozenset()
    """Ids of records that could not be read whole."""


_FOLDERS: dict[str, type[Any]] = {
    **{"seeds" if kind is Source else f"site_src/{kind.folder}": kind for kind in KINDS},  # type: ignore[attr-defined]
    "site_src/retired.yml": Retired,
}
"""What kind of record each folder holds; one file is a folder of its own."""
_IDS = re.compile(r"\bid:\s*['\"]?([a-z0-9-]+)")
"""What the ids in a file that could not be read look like."""


def kind_of(name: str) -> type[Any] | None:
    """The kind of the records in a file, by its path below the root; None where nothing is read from its folder."""
    first, *rest = name.split("/")
    return _FOLDERS.get(first) or _FOLDERS.get("/".join([first, *rest[:1]]))


def read_contents(name: str, kind: type[Any] | None, content: bytes) -> Contents:
    """Read the content of a file with records of one kind."""
    if kind is None:
        folders = [folder for folder, known in _FOLDERS.items() if known is not Retired]
        hint = did_you_mean(str(PurePosixPath(name).parent), folders)
        what = "nothing is read from this folder"
        return Contents(problems=(Problem(Mark(name), "unknown-folder", what, hint),))
    try:
        tree = read_yaml(name, content)
    except Refused as refused:
        ids = frozenset(_IDS.findall(content.decode("utf-8", "replace")))
        return Contents(problems=(refused.problem,), broken=ids)
    return _validated(tree, kind)


def _validated(tree: Tree, kind: type[Any]) -> Contents:
    """The records of a tree, as the model takes them."""
    records: list[tuple[Any, Marks]] = []
    refusals: list[Refusal] = []
    broken: set[str] = set()
    reported = {problem.mark for problem in tree.problems}
    for value, marks in _values(tree):
        try:
            record = kind.model_validate(value)
        except ValidationError as invalid:
            refusals.append(Refusal(kind, invalid, marks, reported))
            if isinstance(value, dict) and isinstance(name := value.get("id"), str):
                broken.add(name)
            continue
        records.append((record, marks))
        if reported:
            broken.add(record.id)
    return Contents(tuple(records), tuple(refusals), tuple(tree.problems), frozenset(broken))


def _values(tree: Tree) -> Iterator[tuple[object, Marks]]:
    """What stands for a record: the whole file, or each part of its list."""
    if isinstance(tree.root, list):
        yield from ((value, tree.marks.part(number)) for number, value in enumerate(tree.root))
    elif tree.root is not None:
        yield tree.root, tree.marks
