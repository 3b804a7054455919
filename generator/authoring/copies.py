"""A copy of what a dossier is read from, in which a change is tried before the files themselves are changed."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.load import prose_files, settings_files
from generator.model import Source


def copied(root: Path, folder: Path, beside: Iterable[str] = ()) -> Path:
    """A copy of the files that a dossier is read from, and of those ``beside`` them that are there."""
    copy = folder / "dossier"
    records = (path for name in ("site_src", "seeds") for path in (root / name).rglob("*") if path.is_file())
    prose = (root / "docs" / name for name in prose_files(root))
    others = (root / name for name in (*settings_files(root), *beside) if (root / name).is_file())
    for path in (*records, *prose, *others):
        (copy / path.relative_to(root)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy / path.relative_to(root))
    return copy


def differing(root: Path, copy: Path) -> Iterator[tuple[str, bytes | None]]:
    """The files whose content in the copy differs, with that content; None for a lock that the copy lacks."""
    files = {path.relative_to(copy).as_posix(): path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    for name, content in files.items():
        if not (root / name).is_file() or (root / name).read_bytes() != content:
            yield name, content
    for path in sorted((root / Source.kind.folder).glob("*.lock")):
        if f"{Source.kind.folder}/{path.name}" not in files:
            yield f"{Source.kind.folder}/{path.name}", None
