"""Files changed by a command: several as one, all of them or none; and lists that grow by a record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from generator.load import read_yaml
from generator.problem import DossierError, Mark, Problem

NEW = ".new"
"""What a file is called until all of them are written."""


def replace_all(root: Path, files: Mapping[str, bytes | None]) -> None:
    """Give files below a root this content, or remove those without any; whatever fails, they are as they were."""
    before = {path: _content(root / path) for path in files}
    try:
        for path, content in files.items():
            if content is not None:
                _aside(root / path).parent.mkdir(parents=True, exist_ok=True)
                _aside(root / path).write_bytes(content)
        for path, content in files.items():
            _put(root / path, content)
    except BaseException:
        for path, content in before.items():
            if _content(root / path) != content:
                _restore(root / path, content)
        raise
    finally:
        for path in files:
            _aside(root / path).unlink(missing_ok=True)


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _aside(path: Path) -> Path:
    return path.with_name(path.name + NEW)


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        _aside(path).replace(path)


def _restore(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(content)


def with_record(path: str, before: bytes, entry: str) -> bytes:
    """A file with one more record at its end; only a list whose records begin with a dash in the first column grows."""
    root = read_yaml(path, before).root
    if root is not None and not (isinstance(root, list) and re.search(rb"^- ", before, re.MULTILINE)):
        hint = "put a dash before the record it holds, and indent the rest of it by two spaces"
        raise DossierError([Problem(Mark(path), "not-a-list", "this file does not hold a list of records", hint)])
    end = b"\r\n" if b"\r\n" in before else b"\n"
    ended = before if not before or before.endswith(b"\n") else before + end
    return ended + entry.encode().replace(b"\n", end)
