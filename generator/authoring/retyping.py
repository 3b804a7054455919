"""Type ``compatible:`` as ``pairs:`` with ``are: compatible``, in the place where it stands; nothing else changes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Self

from generator.authoring.edits import line_starts
from generator.model import COMPATIBLE, Dossier
from generator.problem import Mark, Marks

_OLD, _NEW = "compatible", "pairs"


class Edit(NamedTuple):
    """The offsets between which the text of a file is replaced, and what replaces it."""

    start: int
    end: int
    new: str

    @classmethod
    def replacing(cls, file: _File, mark: Mark, old: str, new: str) -> Self:
        return cls(file.offset(mark), file.offset(mark) + len(old), new)


class _File:
    """The text of a file of facts, and the edits in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [*line_starts(text), len(text)]
        self.edits: list[Edit] = []

    def offset(self, mark: Mark | Marks) -> int:
        return self.lines[mark.line - 1] + mark.column - 1

    def sign(self, marks: Marks) -> str:
        """The sign with which a list or mapping begins: a bracket, or in block style what is typed first."""
        return self.text[self.offset(marks)]

    @property
    def edited(self) -> bytes:
        text = self.text
        for edit in sorted(self.edits, reverse=True):
            text = text[: edit.start] + edit.new + text[edit.end :]
        return text.encode()


def retyped(root: Path, dossier: Dossier) -> tuple[dict[str, bytes], list[str], list[str]]:
    """The files in which it is typed as it is now, the facts of which that is so, and those left for a person."""
    files: dict[str, _File] = {}
    done: list[str] = []
    left: list[str] = []
    for fact in (fact for fact in dossier.facts.values() if fact.compatible):
        marks = dossier.marks[fact.id,]
        if marks.file not in files:
            files[marks.file] = _File((root / marks.file).read_bytes().decode("utf-8"))
        keys = _keys(files[marks.file], marks)
        for number in range(len(fact.compatible)) if keys else ():
            keys.append(_are(files[marks.file], marks.part(_OLD).part(number)))
        files[marks.file].edits += keys
        (done if keys else left).append(fact.id)
    return {name: file.edited for name, file in files.items() if file.edits}, done, left


def _keys(file: _File, marks: Marks) -> list[Edit]:
    """The edits that leave one key of the two; none where both are there and their lists cannot be made one."""
    old = Edit.replacing(file, marks.of_key(_OLD), _OLD, _NEW)
    if not marks.has(_NEW):
        return [old]
    first, second = sorted((_OLD, _NEW), key=marks.of_key)
    heading = marks.of_key(second)
    between = [key for key in marks.typed if marks.of_key(first) < marks.of_key(key) < heading]
    begin = {(part.column, file.sign(part)) for part in (marks.part(first), marks.part(second))}
    start, end = file.lines[heading.line - 1 : heading.line + 1]
    alone = file.text[start:end].strip() == f"{second}:"
    if between or not alone or len(begin) > 1 or next(iter(begin))[1] != "-":
        return []
    taken_out = Edit(start, end, "")
    return [old, taken_out] if first == _OLD else [taken_out]


def _are(file: _File, pair: Marks) -> Edit:
    """What the two answers are to each other, before the reason: on its line in braces, else on one of its own."""
    because = pair.of_key("because")
    end = "\r\n" if "\r\n" in file.text else "\n"
    gap = ", " if file.sign(pair) == "{" else end + " " * (because.column - 1)
    return Edit(file.offset(because), file.offset(because), f"are: {COMPATIBLE}{gap}")
