"""Replace several files as one: all of them or none, each whole, in the order in which they are given.

A run that is killed half way leaves the first of them new and the last of them old, each of them whole. What is tried
before that is tried in a folder for a moment, which here is made and forgotten.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

UNFINISHED = ".being-written"
"""How the name of a file ends until all others are written too. It begins with a dot, so that nobody reads the file."""

_FOR_A_MOMENT = ".explainer-"
"""How the name of a folder begins that is gone once a command has ended."""
_LONG = 86_400
"""Seconds after which whoever made such a folder is taken for killed: none of our commands takes a day."""


def replace_all(root: Path, files: Mapping[str, bytes | None]) -> None:
    """Write this content into files below a root, and remove those whose content is None.

    Raises OSError, with the file's name, where anything fails; every file is then as it was before, and no
    folder is new. A symbolic link stays a link, and its target is written; permissions are kept.
    """
    wanted = {(root / path).resolve(): content for path, content in files.items()}
    before = {path: _content(path) for path in wanted}
    new = {folder for path in wanted for folder in path.parents if not folder.exists()}
    try:
        for path, content in wanted.items():
            _write_aside(path, content)
        for path, content in wanted.items():
            _put(path, content)
    except BaseException:
        _restore(before)
        raise
    finally:
        for folder in {path.parent for path in wanted}:
            for left in folder.glob(f".*{UNFINISHED}"):  # a run that was killed may have left some too
                left.unlink()
        for folder in sorted(new, reverse=True):  # the innermost first
            with suppress(OSError):  # it has files, as all have where nothing failed
                folder.rmdir()


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}{UNFINISHED}")


def _write_aside(path: Path, content: bytes | None) -> None:
    if content is None:
        return
    with naming(path, instead_of=_aside(path)):
        path.parent.mkdir(parents=True, exist_ok=True)
        _aside(path).write_bytes(content)
        if path.is_file():
            shutil.copymode(path, _aside(path))


def _put(path: Path, content: bytes | None) -> None:
    with naming(path, instead_of=_aside(path)):
        if content is None:
            path.unlink()
        else:
            _aside(path).replace(path)


def _restore(before: Mapping[Path, bytes | None]) -> None:
    for path, content in before.items():
        if content is None:
            path.unlink(missing_ok=True)
        elif _content(path) != content:
            path.write_bytes(content)


@contextmanager
def naming(path: Path, instead_of: Path | None = None) -> Iterator[None]:
    """Let an error of the system name a file where it names none, or another: a full disk says that it is, not where.

    Raises OSError with the name.
    """
    try:
        yield
    except OSError as error:
        if error.errno is None or (error.filename and error.filename != str(instead_of)):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


@contextmanager
def folder_for_a_moment(beside: Path | None = None) -> Iterator[Path]:
    """A folder that is gone afterwards, in another one or where the system keeps what is temporary.

    Those of runs that were killed go with it, once they are a day old.
    """
    around = beside or Path(tempfile.gettempdir())
    for left in around.glob(f"{_FOR_A_MOMENT}*"):
        with suppress(OSError):  # another run took it away, or somebody else has it
            if _is_left(left.lstat()):
                shutil.rmtree(left)
    with tempfile.TemporaryDirectory(prefix=_FOR_A_MOMENT, dir=around, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _is_left(seen: os.stat_result) -> bool:
    """Whether it is a folder of our own that nobody can need any more; others may put links into such a place."""
    ours = not hasattr(os, "getuid") or seen.st_uid == os.getuid()
    return stat.S_ISDIR(seen.st_mode) and ours and time.time() - seen.st_mtime > _LONG
