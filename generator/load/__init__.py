"""Files to dossier, remembering where everything was typed.

``tree`` reads one YAML file, the model decides what its text means, ``refusal`` words what the model refuses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.load.refusal import Refusal
from generator.load.text import Refused, page_of
from generator.load.tree import Place, Tree, read_yaml
from generator.model import KINDS, Dossier, Record, Retired, Source
from generator.problem import Mark, Problem, did_you_mean

__all__ = ["ENDINGS", "is_read", "load", "prose_files", "read_yaml"]


def load(root: Path) -> tuple[Dossier, list[Problem]]:
    """Everything below a dossier's root that can be read, and what could not; a broken record hides only itself."""
    reader = _Reader(root)
    if not any((root / folder).is_dir() for folder in _ROOTS):
        hint = "name the folder of a dossier: --root DIR, or make ROOT=DIR"
        reader.problems.append(Problem(Mark("site_src"), "no-dossier", "here is neither site_src/ nor seeds/", hint))
    for path in _yaml_files(root):
        reader.read_file(path)
    reader.read_prose()
    return reader.dossier(), [*reader.problems, *reader.refused()]


def prose_files(root: Path) -> dict[str, Path]:
    """Hand-written Markdown below ``docs/`` by its path there."""
    docs = root / "docs"
    found = (path for path in sorted(docs.rglob("*.md")) if path.is_file() and is_read(path, docs))
    return {path.relative_to(docs).as_posix(): path for path in found}


def is_read(path: Path, folder: Path) -> bool:
    """Whether a path below a folder is the author's: not hidden, as programs hide theirs, and no link out of it."""
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.resolve().is_relative_to(folder.resolve())


class _Reader:
    """Collects records, marks and problems over all files of one root."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.refusals: list[Refusal] = []
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

    def refused(self) -> Iterator[Problem]:
        """What the model refuses, told when every id is known that may have been meant."""
        known = {str(kind.kind): self.records.get(kind, {}) for kind in KINDS}  # type: ignore[attr-defined]
        for refusal in self.refusals:
            yield from refusal.problems({**known, "retired": self.records.get(Retired, {})})

    def read_prose(self) -> None:
        for name, path in prose_files(self.root).items():
            try:
                self.prose[name] = page_of(f"docs/{name}", path.read_bytes())
            except Refused as refused:
                self.problems.append(refused.problem)

    def read_file(self, path: Path) -> None:
        name = path.relative_to(self.root).as_posix()
        kind = _kind_of(name)
        if kind is None:
            hint = did_you_mean(str(Path(name).parent), [folder for folder, k in _FOLDERS.items() if k is not Retired])
            self.problems.append(Problem(Mark(name), "unknown-folder", "nothing is read from this folder", hint))
            return
        content = path.read_bytes()
        try:
            tree = read_yaml(name, content)
        except Refused as refused:
            self.problems.append(refused.problem)
            self.broken |= set(_IDS.findall(content.decode("utf-8", "replace")))
            return
        self.problems += tree.problems
        for at, value in _records(tree.root):
            self.read_record(tree, at, value, kind)

    def read_record(self, tree: Tree, at: Place, value: object, kind: type[Record]) -> None:
        known = value.get("id") if isinstance(value, dict) else None
        try:
            record: Any = kind.model_validate(value)
        except ValidationError as invalid:
            self.refusals.append(Refusal(tree, at, kind, invalid))
            if isinstance(known, str):
                self.broken.add(known)
            return
        if tree.problems and any(problem.mark.file == tree.mark(at).file for problem in tree.problems):
            self.broken.add(record.id)
        prefix = ("retired", record.id) if kind is Retired else (record.id,)
        first = self.marks.get(prefix)
        if first:
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
        for where, mark in tree.values.items():
            if where[:offset] == at:
                self.marks[(*prefix, *where[offset:])] = mark


_FOLDERS: dict[str, type[Any]] = {
    **{"seeds" if kind is Source else f"site_src/{kind.folder}": kind for kind in KINDS},  # type: ignore[attr-defined]
    "site_src/retired.yml": Retired,
}
"""What kind of record each folder holds; one file stands for itself."""
ENDINGS = (".yml", ".yaml")
"""What the names of YAML files end in, in whatever case."""
_ROOTS = ("seeds", "site_src")
"""The folders that records are read from."""
_IDS = re.compile(r"\bid:\s*['\"]?([a-z0-9-]+)")
"""What the ids in a file that could not be read look like."""


def _yaml_files(root: Path) -> list[Path]:
    """Every YAML file below ``seeds/`` and ``site_src/``."""
    found = ((path, root / folder) for folder in _ROOTS for path in (root / folder).rglob("*"))
    return sorted(
        path for path, folder in found if path.suffix.lower() in ENDINGS and path.is_file() and is_read(path, folder)
    )


def _kind_of(name: str) -> type[Any] | None:
    return next((kind for folder, kind in _FOLDERS.items() if name == folder or name.startswith(f"{folder}/")), None)


def _folder_name(kind: type[Any]) -> str:
    return "sources" if kind is Source else str(kind.folder)


def _records(root: object) -> Iterator[tuple[Place, object]]:
    """A file holds one record, or a list of them."""
    if isinstance(root, list):
        yield from (((i,), value) for i, value in enumerate(root))
    elif root is not None:
        yield (), root
