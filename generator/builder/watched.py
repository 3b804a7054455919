"""Which files a served site is made from, and whether any of them is another than when they were last looked at."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.engines import THEME
from generator.render import TEMPLATES

State = tuple[int, int, int]
"""When a file was written, in nanoseconds; its size; and which it is, since one that is saved may replace another."""


class Watched:
    """Some files and folders, with all that is in them but what is hidden.

    They are looked at whenever a page is asked for, so that the page is as new as they are. A thousand files take a few
    milliseconds. Nothing that happens between two looks is lost, not even that a folder is moved away and back.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self.paths = tuple(map(str, paths))
        self._known = self._states()

    def changed(self) -> frozenset[Path]:
        """The files that are there, gone or otherwise since the last look."""
        known, now = self._known, self._states()
        if known == now:
            return frozenset()
        self._known = now
        return frozenset(Path(path) for path in known.keys() | now.keys() if known.get(path) != now.get(path))

    def _states(self) -> dict[str, State]:
        return {path: state for top in self.paths for path, state in _below(top)}


def _below(top: str) -> Iterator[tuple[str, State]]:
    try:
        with os.scandir(top) as entries:
            found = [entry for entry in entries if not entry.name.startswith(".")]
    except NotADirectoryError:
        yield from _of(top)
        return
    except OSError:  # gone, or closed to us
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        else:
            yield from _of(entry.path)


def _of(path: str) -> Iterator[tuple[str, State]]:
    try:
        known = os.stat(path)  # noqa: PTH116 - for every file, whenever a page is asked for
    except OSError:  # gone since its folder was read
        return
    yield path, (known.st_mtime_ns, known.st_size, known.st_ino)


def beside_docs(root: Path) -> list[Path]:
    """The folders that a site is made from, and that MkDocs does not know."""
    return [folder for folder in (root / "site_src", root / "seeds", TEMPLATES, THEME) if folder.is_dir()]
