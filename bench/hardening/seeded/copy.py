"""A copy of a dossier into which one fault at a time is seeded, and what is then told of it."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Self, TypeVar

from generator import evidence
from generator.addresses.published import LIST
from generator.load import load
from generator.model import Dossier, Leaf
from generator.problem import Mark, Problem, report
from generator.site import examine

_Any = TypeVar("_Any")
Place = tuple[str, int]
"""A file and a line of it."""
SETTINGS = "mkdocs.yml"
NEVER_VERIFIED = frozenset({"not-verified", "orphaned-lock", "changed-since-verified"})
"""What is told of locks alone: the next verify might accept it."""


@dataclass(frozen=True)
class Fault:
    """A change of some files that makes a dossier say what is not so, and where it has to be told."""

    what: str
    files: Mapping[str, bytes | None]
    """The new content of each file; None where it is deleted."""
    places: frozenset[Place]
    """Where it may be told: the line that was changed, and those at which the testimony or the record begins."""
    codes: frozenset[str] = frozenset()
    """By which rules alone it is told; by any, where there are none."""
    texts: Mapping[str, bytes] = field(default_factory=dict)
    """The texts that it brings, if it cannot be told without."""


@dataclass
class Copy:
    """A copy of a dossier, read once; every fault is seeded into the same."""

    root: Path
    texts: Path | None
    random: random.Random = field(default_factory=lambda: random.Random(1))

    @classmethod
    def of(cls, dossier: Path, into: Path, texts: Path | None) -> Self:
        for name in ("site_src", "seeds", "docs"):
            shutil.copytree(dossier / name, into / name)
        shutil.copy(dossier / SETTINGS, into)
        if texts:
            shutil.copytree(
                texts, into / "texts", ignore=lambda folder, names: [n for n in names if Path(folder, n).is_dir()]
            )
        return cls(into, into / "texts" if texts else None)

    @cached_property
    def dossier(self) -> Dossier:
        return load(self.root)[0]

    @cached_property
    def files(self) -> dict[str, str]:
        """Every file that is read, by its path below the root."""
        found = [path for name in ("site_src", "seeds", "docs") for path in sorted((self.root / name).rglob("*"))]
        texts = [path for path in found if path.suffix in (".yml", ".md", ".lock", ".txt")] + [self.root / SETTINGS]
        return {path.relative_to(self.root).as_posix(): path.read_bytes().decode() for path in texts}

    def shuffled(self, values: Iterable[_Any]) -> list[_Any]:
        """The same in a seeded order."""
        found = list(values)
        self.random.shuffle(found)
        return found

    # --- how files are changed ----------------------------------------------------------------------------------------

    def line(self, mark: Mark) -> str:
        return self.files[mark.file].split("\n")[mark.line - 1]

    def begins(self, where: tuple[str | int, ...]) -> set[Place]:
        """The lines at which the parts around a value begin: its testimony, its record."""
        marks = [self.dossier.mark(*where[:length]) for length in range(1, len(where) + 1)]
        return {(mark.file, mark.line) for mark in marks}

    def retyped(self, leaf: Leaf, new: str) -> Fault | None:
        """The fault of another value in the place of one that is typed plainly; none where it is not."""
        mark, old = self.dossier.mark(*leaf.where, key=leaf.is_key), str(leaf.value)
        rest = self.line(mark)[mark.column - 1 :]
        found = re.match(rf"[\"']?{re.escape(old)}", rest)
        if not found or new == old:
            return None
        return self.replaced(mark, found[0], found[0].replace(old, new), leaf.where)

    def retyped_word(self, leaf: Leaf, pattern: str, new: str | Callable[[re.Match[str]], str]) -> Fault | None:
        """The fault of another word within a value, be it typed on one line or folded over several."""
        mark, lines = (
            self.dossier.mark(*leaf.where, key=leaf.is_key),
            self.files[self.dossier.mark(*leaf.where).file].split("\n"),
        )
        first = lines[mark.line - 1][mark.column - 1 :]
        folded = first[:1] in ("|", ">")
        rows = range(mark.line, min(mark.line + 3, len(lines))) if folded else [mark.line - 1]
        for row in rows:
            begin = 0 if folded else mark.column - 1
            length = len(lines[row]) if folded else len(str(leaf.value)) + 2
            if found := re.search(pattern, lines[row][begin : begin + length]):
                at = Mark(mark.file, row + 1, begin + found.start() + 1)
                return self.replaced(at, found[0], new if isinstance(new, str) else new(found), leaf.where)
        return None

    def names_like(self, leaf: Leaf) -> list[str]:
        """What others are called in the same field, in a seeded order."""
        same = (one for one in self.dossier.leaves if one.kept == leaf.kept and type(one.part) is type(leaf.part))
        return [
            str(name)
            for name in self.shuffled(sorted({str(one.value) for one in same if one.where[-1] == leaf.where[-1]}))
        ]

    def replaced(self, mark: Mark, old: str, new: str, where: tuple[str | int, ...] = ()) -> Fault | None:
        """The fault of other words in a line from a place on; none where the words do not stand there."""
        lines = self.files[mark.file].split("\n")
        before, rest = lines[mark.line - 1][: mark.column - 1], lines[mark.line - 1][mark.column - 1 :]
        if old not in rest:
            return None
        lines[mark.line - 1] = before + rest.replace(old, new, 1)
        places = {(mark.file, mark.line)} | (self.begins(where) if where else set())
        what = f"{mark.file}:{mark.line}: {_short(old)} → {_short(new)}"
        return Fault(what, {mark.file: "\n".join(lines).encode()}, frozenset(places))

    def without(self, file: str, line: int) -> dict[str, bytes | None]:
        """A file without one of its lines."""
        lines = self.files[file].split("\n")
        return {file: "\n".join([*lines[: line - 1], *lines[line:]]).encode()}

    @cached_property
    def is_released(self) -> bool:
        """Whether its ids are for ever: before the first release whoever writes it may still change one."""
        return LIST in self.files

    def begins_by_hand(self, mark: Mark) -> set[Place]:
        """The line at which the sentence begins that is typed at a place of a page."""
        typed = evidence.by_hand(self.dossier).get(mark.file, ())
        return {(mark.file, max((one.mark.line for one in typed if one.mark <= mark), default=1))}

    def naming(self, name: str) -> frozenset[Place]:
        """Every line that names a record, and the first one of the lock of all records."""
        rows = ((file, row) for file, text in self.files.items() for row in enumerate(text.split("\n"), start=1))
        return frozenset((file, number) for file, (number, row) in rows if name in row) | {("seeds/records.lock", 1)}

    # --- what is told -------------------------------------------------------------------------------------------------

    def problems(self, *, with_texts: bool = False) -> frozenset[Problem]:
        """All that check --release finds, but for notes, with the texts or as a clone without them would."""
        _, found = examine(self.root, self.texts if with_texts else None, release=True)
        return frozenset(problem for problem in report.strict(found) if problem.severity == "error")

    def with_fault(self, fault: Fault, *, with_texts: bool = False) -> str:
        """How a fault gets by unseen: in which way it is not told; nothing where it is, at the right place."""
        changed = {**fault.files, **{f"texts/{name}": content for name, content in fault.texts.items()}}
        for file, content in changed.items():
            path = self.root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True) if content is None else path.write_bytes(content)
        try:
            return self._unseen(fault, self.problems(with_texts=with_texts))
        finally:
            for file in changed:
                if file in self.files:
                    (self.root / file).write_bytes(self.files[file].encode())
                else:
                    (self.root / file).unlink()

    def _unseen(self, fault: Fault, problems: frozenset[Problem]) -> str:
        found = [problem for problem in problems if not fault.codes or problem.code in fault.codes]
        if not found:
            return "nothing is told" if not problems else f"told of something else alone: {_codes(problems)}"
        right = [problem for problem in found if (problem.mark.file, problem.mark.line) in fault.places]
        if not right:
            return f"told elsewhere: {', '.join(sorted(str(problem.mark) for problem in found)[:3])}"
        if not fault.codes and {problem.code for problem in right} <= NEVER_VERIFIED and self._verify_accepts():
            return f"the next verify accepts it: {_codes(right)}"
        return ""

    def _verify_accepts(self) -> bool:
        if not self.texts:
            return False  # nobody could verify it here
        dossier, unread = load(self.root)
        locks, illegible = evidence.read_locks(self.root)
        texts, missing = evidence.read_texts(dossier, self.texts)
        return not [*unread, *illegible, *missing, *evidence.verify(dossier, texts, locks)[0]]


def _codes(problems: frozenset[Problem] | list[Problem]) -> str:
    return ", ".join(sorted({problem.code for problem in problems}))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 70 else f"{text[:69]}…"
