"""Read and write the lock files below ``seeds/``: one for each source, one for all records, one for what is by hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TypeVar

from generator.disk import replace_all
from generator.evidence.locks import HandLine, Line, Locks, RecordLine
from generator.model import Source
from generator.problem import Mark, Problem

RECORDS = "records"
"""The name of the lock file of all records; no source may have it as its id."""
BY_HAND = "by_hand"
"""The name of the lock file of all that is typed by hand; with its low line it is no id."""

VERSION = 2
"""The version of the format: what each fingerprint is made of. ``upgrade`` alone reads files of the first version."""
_WRITTEN = f"# locks {VERSION}, written by `explainer verify`:"
HEADER = f"{_WRITTEN} id, citation, fingerprints of passage and claim, if it cuts a word, who has read it.\n"
HEADER_OF_RECORDS = f"{_WRITTEN} kind, id, fingerprint of a whole record.\n"
HEADER_OF_HAND = f"{_WRITTEN} file, fingerprint of each sentence or value in its order.\n"
VERIFY = "run `explainer verify --texts DIR`"
UPGRADE = "run `explainer upgrade`, which needs no texts"

_HEADING = re.compile(r"^# locks (\d{1,9})\b", re.MULTILINE)
_Parsed = TypeVar("_Parsed", Line, RecordLine, HandLine)
Lines = Mapping[str, tuple[Line, ...]]
"""The lines of each source."""


def read_locks(root: Path) -> tuple[Locks, list[Problem]]:
    """The locks of a dossier, and a problem for each line that cannot be read and for each file of another version.

    Of a file of another version no line is read.
    """
    lines: dict[str, tuple[Line, ...]] = {}
    records: tuple[RecordLine, ...] = ()
    accepted: tuple[HandLine, ...] = ()
    problems: list[Problem] = []
    of_another: set[str] = set()
    for path, text in _files(root):
        if problem := _of_another_version(path, text):
            problems.append(problem)
            of_another.add(path.stem)
        elif path.stem == RECORDS:
            records, unread = _read(path, text, RecordLine.parse)
            problems += unread
        elif path.stem == BY_HAND:
            accepted, unread = _read(path, text, HandLine.parse)
            problems += unread
        else:
            lines[path.stem], unread = _read(path, text, Line.parse)
            problems += unread
    by_hand = {file: tuple(line.fingerprint for line in of) for file, of in groupby(accepted, attrgetter("file"))}
    return Locks(lines, {line.id: line for line in records}, frozenset(of_another), by_hand), problems


def read_outdated(root: Path) -> tuple[Lines, list[Problem]]:
    """The lines of the lock files of the first version, and a problem for each line that cannot be read."""
    found = {path: _read(path, text, Line.parse) for path, text in _files(root) if _version(text) == 1}
    problems = [problem for _, unread in found.values() for problem in unread]
    return {path.stem: lines for path, (lines, _) in found.items()}, problems


def reserved_for_records(at: Mark) -> Problem:
    """The problem of a source whose lock file would have the name of the lock file of all records."""
    what = f"'{RECORDS}' is what the lock of all records is called, and no id of a source"
    return Problem(at, "reserved-id", what, "choose an id that says which source it is")


def write_locks(root: Path, locks: Locks) -> None:
    """Write the lock files of a dossier, all of them or none.

    A file that has this content already stays untouched. The file of a source that is not among the locks is removed.
    """
    folder = root / Source.kind.folder
    wanted: dict[str, bytes | None] = {**lock_files(locks)}
    if (folder / f"{RECORDS}.lock").exists():
        wanted.setdefault(f"{RECORDS}.lock", _content(HEADER_OF_RECORDS, ()))
    gone = {path.name: None for path in sorted(folder.glob("*.lock")) if path.name not in wanted}
    replace_all(folder, {name: content for name, content in wanted.items() if _differs(folder / name, content)} | gone)


def lock_files(locks: Locks) -> dict[str, bytes]:
    """The lock files by name: one for each source; for all records and for what is by hand where any is locked."""
    files = {f"{source}.lock": _content(HEADER, sorted(map(str, lines))) for source, lines in locks.lines.items()}
    if locks.records:
        files[f"{RECORDS}.lock"] = _content(HEADER_OF_RECORDS, sorted(map(str, locks.records.values())))
    if locks.by_hand:
        accepted = (HandLine(file, line) for file, lines in sorted(locks.by_hand.items()) for line in lines)
        files[f"{BY_HAND}.lock"] = _content(HEADER_OF_HAND, map(str, accepted))
    return files


def _files(root: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted((root / Source.kind.folder).glob("*.lock")):
        if path.exists() and not path.is_file() and not path.is_dir():
            continue  # a pipe would be waited for
        yield path, path.read_bytes().decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


def _version(text: str) -> int:
    """The version that a file names in its first line; a file of the first version names none."""
    heading = _HEADING.search(text)
    return int(heading[1]) if heading else 1


def _of_another_version(path: Path, text: str) -> Problem | None:
    version = _version(text)
    file = f"{Source.kind.folder}/{path.name}"
    if version < VERSION:
        what = f"{file} is of an earlier version: nothing in it counts until it is upgraded"
        return Problem(Mark(file), "outdated-lock", what, UPGRADE, "warning")
    if version > VERSION:
        what = f"{file} is of version {version}, and this program knows none above {VERSION}"
        return Problem(Mark(file), "outdated-lock", what, "use the version of the program that wrote it")
    return None


def _read(path: Path, text: str, parse: Callable[[str], _Parsed]) -> tuple[tuple[_Parsed, ...], list[Problem]]:
    found = [_parsed(path, number, line, parse) for number, line in _numbered(text)]
    unread = [line for line in found if isinstance(line, Problem)]
    return tuple(line for line in found if not isinstance(line, Problem)), unread


def _numbered(text: str) -> list[tuple[int, str]]:
    return [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line and line[0] != "#"]


def _parsed(path: Path, number: int, text: str, parse: Callable[[str], _Parsed]) -> _Parsed | Problem:
    try:
        line = parse(text)
    except ValueError:
        line = None
    if line and _belongs(line, path.stem):
        return line
    mark = Mark(f"{Source.kind.folder}/{path.name}", number)
    return Problem(mark, "unreadable-lock", "this is no line of a lock", f"delete the line, then {VERIFY}")


def _belongs(line: Line | RecordLine | HandLine, name: str) -> bool:
    return not isinstance(line, Line) or line.source == name


def _differs(path: Path, content: bytes | None) -> bool:
    return not path.is_file() or path.read_bytes() != content


def _content(header: str, lines: Iterable[str]) -> bytes:
    return (header + "".join(f"{line}\n" for line in lines)).encode()
