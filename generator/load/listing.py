"""Find the files of a dossier that its authors wrote, in the order of their paths."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from generator.model import CATALOGUES

ENDINGS = (".yml", ".yaml")
"""How the names of YAML files end, in small or capital letters."""
RECORDS = ("seeds", "site_src")
"""The folders that records are read from."""


def record_files(root: Path) -> Iterator[tuple[str, Path]]:
    """Every YAML file below ``seeds/`` and ``site_src/``, with its path below the root."""
    for folder in RECORDS:
        for name, path in files_below(root / folder):
            if name.lower().endswith(ENDINGS):
                yield f"{folder}/{name}", path


def catalogue_files(root: Path) -> dict[str, Path]:
    """The dossier's own catalogues of what a site says by itself, by their paths below the root."""
    return {f"{CATALOGUES}/{name}": path for name, path in files_below(root / CATALOGUES) if name.endswith(".ftl")}


def prose_files(root: Path) -> dict[str, Path]:
    """Hand-written Markdown below ``docs/``, by its path there."""
    return {name: path for name, path in files_below(root / "docs") if name.endswith(".md")}


def is_read(path: Path, folder: Path) -> bool:
    """Whether a path below a folder is read: no name in it begins with a dot, and no link in it leaves the folder."""
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and path.resolve().is_relative_to(folder.resolve())


def files_below(top: Path) -> Iterator[tuple[str, Path]]:
    """Every file below a folder that is read, with its path there; a link to a folder is not followed."""
    if top.is_dir():
        for name, entry in _entries(top, ""):
            path = Path(entry)
            if not entry.is_symlink() or is_read(path, top):
                yield name, path


def _entries(folder: str | Path, name: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as found:
        entries = sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(entry.path, f"{name}{entry.name}/")
        elif entry.is_file():
            yield name + entry.name, entry
