"""Files to dossier, remembering where everything was typed.

``tree`` reads one YAML file, the model decides what its text means, ``refusal`` words what the model refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.load.refusal import refusal
from generator.load.tree import Place, Refused, Tree, not_utf8, read_yaml
from generator.model import KINDS, Dossier, Record, Retired, Source
from generator.problem import Mark, Problem

__all__ = ["load", "prose_files", "read_yaml"]


def load(root: Path) -> tuple[Dossier, list[Problem]]:
    """Everything below a dossier's root that can be read, and what could not; a broken record hides only itself."""
    reader = _Reader(root)
    for kind in KINDS:
        reader.read_folder(kind)
    reader.read_retired()
    reader.read_prose()
    return reader.dossier(), reader.problems


def prose_files(root: Path) -> dict[str, Path]:
    """Hand-written Markdown below ``docs/`` by its path there; neither hidden files nor links out of the tree."""
    docs = root / "docs"
    return {
        path.relative_to(docs).as_posix(): path
        for path in sorted(docs.rglob("*.md"))
        if path.is_file()
        and path.resolve().is_relative_to(docs.resolve())
        and not any(part.startswith(".") for part in path.relative_to(docs).parts)
    }


class _Reader:
    """Collects records, marks and problems over all files of one root."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.records: dict[type[Record], dict[str, Any]] = {}
        self.marks: dict[Place, Mark] = {}
        self.broken: set[str] = set()
        self.prose: dict[str, str] = {}

    def dossier(self) -> Dossier:
        found = {_folder_name(kind): self.records.get(kind, {}) for kind in KINDS}
        return Dossier(
            **found,
            retired=self.records.get(Retired, {}),
            prose=self.prose,
            marks=self.marks,
            broken=frozenset(self.broken),
        )

    def read_folder(self, kind: type[Any]) -> None:
        folder = self.root / ("seeds" if kind is Source else f"site_src/{kind.folder}")
        for path in sorted(folder.rglob("*.y*ml")):
            self.read_file(path, kind)

    def read_retired(self) -> None:
        path = self.root / "site_src" / "retired.yml"
        if path.exists():
            self.read_file(path, Retired)

    def read_prose(self) -> None:
        for name, path in prose_files(self.root).items():
            try:
                self.prose[name] = path.read_text("utf-8")
            except UnicodeDecodeError:
                self.problems.append(not_utf8(Mark(f"docs/{name}")))

    def read_file(self, path: Path, kind: type[Record]) -> None:
        name = path.relative_to(self.root).as_posix()
        try:
            tree = read_yaml(name, path.read_bytes())
        except Refused as refused:
            self.problems.append(refused.problem)
            self.broken.add(path.stem)
            return
        self.problems += tree.problems
        for at, value in _records(tree.root):
            self.read_record(tree, at, value, kind)

    def read_record(self, tree: Tree, at: Place, value: object, kind: type[Record]) -> None:
        known = value.get("id") if isinstance(value, dict) else None
        try:
            record: Any = kind.model_validate(value)
        except ValidationError as invalid:
            self.problems += [refusal(tree, at, error, kind) for error in invalid.errors()]
            if isinstance(known, str):
                self.broken.add(known)
            return
        if tree.problems and any(problem.mark.file == tree.mark(at).file for problem in tree.problems):
            self.broken.add(record.id)
        first = self.marks.get((record.id,))
        if first and kind is not Retired:
            self.problems.append(
                Problem(
                    tree.mark((*at, "id")),
                    "duplicate-id",
                    f"the id '{record.id}' is already used at {first}",
                    "choose another id; one namespace holds everything",
                )
            )
            return
        self.records.setdefault(kind, {})[record.id] = record
        offset = len(at)
        prefix = ("retired", record.id) if kind is Retired else (record.id,)
        for where, mark in tree.values.items():
            if where[:offset] == at:
                self.marks[(*prefix, *where[offset:])] = mark


def _folder_name(kind: type[Any]) -> str:
    return "sources" if kind is Source else str(kind.folder)


def _records(root: object) -> Iterator[tuple[Place, object]]:
    """A file holds one record, or a list of them."""
    if isinstance(root, list):
        yield from (((i,), value) for i, value in enumerate(root))
    elif root is not None:
        yield (), root
