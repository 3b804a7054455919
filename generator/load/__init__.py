"""Files to dossier, remembering where everything was typed.

``listing`` finds the files, ``tree`` reads the YAML of one, ``contents`` lets the model decide what its text means, and
``refusal`` says in an author's words what the model refuses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.load.contents import Contents, kind_of, read_contents
from generator.load.listing import ENDINGS, RECORDS, is_read, prose_files, record_files
from generator.load.memory import Memory
from generator.load.refusal import Refusal
from generator.load.text import Refused, page_of
from generator.load.tree import read_yaml
from generator.model import KINDS, Dossier, Imprint, Retired, Source, Where
from generator.problem import Mark, Marks, Problem

__all__ = ["ENDINGS", "is_read", "load", "prose_files", "read_yaml"]


def load(root: Path) -> tuple[Dossier, list[Problem]]:
    """Everything below a dossier's root that can be read, and what could not; a broken record hides only itself."""
    reader = _Reader()
    if not any((root / folder).is_dir() for folder in RECORDS):
        hint = "name the folder of a dossier: --root DIR, or make ROOT=DIR"
        reader.problems.append(Problem(Mark("site_src"), "no-dossier", "here is neither site_src/ nor seeds/", hint))
    _FILES.begin_round()
    for name, path in record_files(root):
        reader.take(_contents(name, path.read_bytes()))
    for name, path in prose_files(root).items():
        reader.take_page(name, path.read_bytes())
    return reader.dossier(), [*reader.problems, *reader.refused()]


_FILES: Memory[Contents] = Memory(16_000_000)
"""What was read of files that did not change, for ``serve`` and the tests. Nobody changes what is in it."""


def _contents(name: str, content: bytes) -> Contents:
    kind = kind_of(name)
    return _FILES.made((name, kind, content), len(content), lambda: read_contents(name, kind, content))


class _Reader:
    """Puts what was read of each file together to one dossier."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.refusals: list[Refusal] = []
        self.records: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        """By the field of the dossier that they go into."""
        self.imprint = Imprint()
        self.marks: dict[Where, Marks] = {}
        self.broken: set[str] = set()
        self.prose: dict[str, str] = {}

    def take(self, file: Contents) -> None:
        self.problems += file.problems
        self.refusals += file.refusals
        self.broken |= file.broken
        for record, marks in file.records:
            self._take_record(record, marks)

    def _take_record(self, record: Any, marks: Marks) -> None:
        if isinstance(record, Imprint):
            self.imprint, self.marks[Imprint.file,] = record, marks
            return
        path = ("retired", record.id) if isinstance(record, Retired) else (record.id,)
        if first := self.marks.get(path):
            what = f"the id '{record.id}' is already used at {first.of()}"
            hint = "choose another id; one namespace holds everything"
            self.problems.append(Problem(marks.of("id"), "duplicate-id", what, hint))
            return
        self.records[_field(type(record))][record.id] = record
        self.marks[path] = marks

    def take_page(self, name: str, content: bytes) -> None:
        try:
            self.prose[name] = page_of(f"docs/{name}", content)
        except Refused as refused:
            self.problems.append(refused.problem)

    def dossier(self) -> Dossier:
        return Dossier(
            **self.records,
            imprint=self.imprint,
            prose=self.prose,
            marks=self.marks,
            broken=frozenset(self.broken),
        )

    def refused(self) -> Iterator[Problem]:
        """The problems of what the model refuses. They name ids that may have been meant, so all is read before."""
        known = {str(kind.kind): self.records[_field(kind)] for kind in KINDS}  # type: ignore[attr-defined]
        known["retired"] = self.records["retired"]
        for refusal in self.refusals:
            yield from refusal.problems(known)


def _field(kind: type[Any]) -> str:
    """The field of a dossier that holds records of a kind."""
    if issubclass(kind, Retired):
        return "retired"
    return "sources" if issubclass(kind, Source) else str(kind.folder)
