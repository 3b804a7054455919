"""Read the files of a dossier, and remember where every value was typed.

``listing`` finds the files and ``tree`` reads the YAML of one. ``contents`` makes records of it, for which the model
decides what each text means; ``refusal`` words what the model refuses, for authors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.load.amending import Amendment, amendment
from generator.load.assets import ends_as_published, is_published, published_files
from generator.load.contents import Contents, class_of, read_contents
from generator.load.listing import ENDINGS, RECORDS, catalogue_files, files_below, is_read, prose_files, record_files
from generator.load.memory import Memory
from generator.load.portable import unportable
from generator.load.refusal import Refusal
from generator.load.shown_settings import settings, settings_files
from generator.load.text import Refused, bytes_of, page_of, text_of
from generator.load.tree import read_yaml
from generator.model import KINDS, Alone, Dossier, History, Imprint, Retired, Setting, Where
from generator.problem import Mark, Marks, Problem

__all__ = [
    "ENDINGS",
    "amended",
    "is_published",
    "is_read",
    "load",
    "prose_files",
    "published_files",
    "read_yaml",
    "record_files",
    "settings_files",
    "unportable",
]


def load(root: Path) -> tuple[Dossier, list[Problem]]:
    """The dossier below a root, with all records and pages that can be read, and the problems of those that cannot."""
    reader = _Reader()
    if not any((root / folder).is_dir() for folder in RECORDS):
        hint = "name the folder of a dossier: --root DIR, or make ROOT=DIR"
        reader.problems.append(Problem(Mark("site_src"), "no-dossier", "here is neither site_src/ nor seeds/", hint))
    _FILES.begin_round()
    records, catalogues, by_hand = dict(record_files(root)), catalogue_files(root), dict(files_below(root / "docs"))
    prose = {name: path for name, path in by_hand.items() if name.endswith(".md")}
    shown = (f"docs/{name}" for name in by_hand if name in prose or ends_as_published(name))
    reader.problems += unportable([*records, *catalogues, *shown])
    for name, path in records.items():
        reader.typed[name] = bytes_of(path)
        reader.take(_contents(name, reader.typed[name]))
    for name, path in catalogues.items():
        reader.take_catalogue(name, bytes_of(path))
    for name, path in prose.items():
        reader.take_page(name, bytes_of(path))
    reader.settings = settings(root)
    reader.assets = frozenset(name for name in by_hand if name.startswith("assets/"))  # what pages may load
    return reader.dossier(), [*reader.problems, *reader.refused()]


def amended(dossier: Dossier, root: Path, names: Iterable[str]) -> Amendment | None:
    """What is otherwise in a dossier of which these files changed; None where more is than what facts say."""
    return amendment(dossier, root, names, _contents)


_FILES: Memory[Contents] = Memory(16_000_000)
"""The contents of files that were read before, for ``serve`` and the tests. They are shared, and never changed."""


def _contents(name: str, content: bytes) -> Contents:
    made = class_of(name)
    return _FILES.made(name, (made, content), len(content), lambda: read_contents(name, made, content))


class _Reader:
    """Puts the contents of all files together into one dossier."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.refusals: list[Refusal] = []
        self.records: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        """The records by the field of the dossier in which they are kept, and by id."""
        self.imprint, self.history = Imprint(), History()
        self.marks: dict[Where, Marks] = {}
        self.typed: dict[str, bytes] = {}
        self.broken: set[str] = set()
        self.prose: dict[str, str] = {}
        self.catalogues: dict[str, str] = {}
        self.settings: tuple[Setting, ...] = ()
        self.assets: frozenset[str] = frozenset()

    def take(self, file: Contents) -> None:
        self.problems += file.problems
        self.refusals += file.refusals
        self.broken |= file.broken
        for record, marks in file.records:
            self._take_record(record, marks)

    def _take_record(self, record: Any, marks: Marks) -> None:
        if isinstance(record, Alone):
            self.marks[record.file,] = marks
            if isinstance(record, Imprint):
                self.imprint = record
            elif isinstance(record, History):
                self.history = record
            return
        is_gone = isinstance(record, Retired)
        path = ("retired", record.id) if is_gone else (record.id,)
        if first := self.marks.get(path):
            what = f"the id '{record.id}' is already used at {first.of()}"
            hint = "choose another id; one namespace holds everything"
            self.problems.append(Problem(marks.of("id"), "duplicate-id", what, hint))
            return
        self.records["retired" if is_gone else record.kind.plural][record.id] = record
        self.marks[path] = marks

    def take_page(self, name: str, content: bytes) -> None:
        try:
            self.prose[name] = page_of(f"docs/{name}", content)
        except Refused as refused:
            self.problems.append(refused.problem)

    def take_catalogue(self, name: str, content: bytes) -> None:
        try:
            self.catalogues[name] = text_of(name, content)
        except Refused as refused:
            self.problems.append(refused.problem)

    def dossier(self) -> Dossier:
        return Dossier(
            **self.records,
            imprint=self.imprint,
            history=self.history,
            prose=self.prose,
            catalogues=self.catalogues,
            settings=self.settings,
            assets=self.assets,
            marks=self.marks,
            typed=self.typed,
            broken=frozenset(self.broken),
        )

    def refused(self) -> Iterator[Problem]:
        """The problems of what the model refuses. They name ids that may have been meant: all files are read before."""
        known = {kind.name: self.records[kind.plural] for kind in KINDS} | {"retired": self.records["retired"]}
        for refusal in self.refusals:
            yield from refusal.problems(known)
