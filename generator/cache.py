"""What was made before, kept on disk by all that it was made from: the same is not made twice, by any run.

Whatever is kept can be deleted at any time, and is made again. What is damaged counts as not kept; where nothing can be
written, nothing is.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
import zlib
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from importlib.metadata import distributions
from pathlib import Path
from tempfile import NamedTemporaryFile

FOLDER = ".explainer_cache"
"""Where a dossier keeps what was made of it, below its root."""
_IGNORED = "# Made by explainer, and safe to delete.\n*\n"
_UNFINISHED = ".being-kept-"
"""How the name of a file begins until all of it is written."""
_LONG = 86_400
"""Seconds after which whoever wrote such a file is taken for killed."""
_DIGITS = 20
"""Bytes of a digest: as many as git has."""


def digest(*parts: str | bytes) -> str:
    """The digest of some texts, each with its length, so that nothing moves from one to the next unseen."""
    made = blake2b(digest_size=_DIGITS)
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        made.update(b"%d:" % len(content))
        made.update(content)
    return made.hexdigest()


def of_files(paths: Iterable[Path]) -> str:
    """The digest of the names and contents of some files, and of all files in some folders but what Python compiles."""
    parts: list[str | bytes] = []
    for path in paths:
        parts += [str(path), path.read_bytes() if path.is_file() else ""]
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for file in (Path(folder, name) for name in sorted(files)):
                parts += [str(file), file.read_bytes() if file.is_file() else ""]
    return digest(*parts)


@cache
def program() -> str:
    """The digest of what makes everything: this package, file by file, and the releases of Python and all packages."""
    releases = sorted({f"{known.name} {known.version}" for known in distributions()})
    return digest(sys.version, *releases, of_files([Path(__file__).parent]))


def forget(root: Path) -> None:
    """Delete all that a dossier keeps of what was made of it."""
    shutil.rmtree(root / FOLDER, ignore_errors=True)


class Cache:
    """What is kept in one folder: each thing in a file that is named by the digest of what it was made from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, key: str) -> bytes | None:
        """What was kept under a key; None where nothing was, or it is damaged."""
        try:
            sign, _, packed = (self.folder / key).read_bytes().partition(b"\n")
            made = zlib.decompress(packed)
        except (OSError, zlib.error):
            return None
        return made if sign.decode(errors="replace") == digest(key, made) else None

    def put(self, key: str, made: bytes) -> None:
        """Keep something under a key: whole, or not at all."""
        with contextlib.suppress(OSError):
            if not self.folder.is_dir():
                self.folder.mkdir(parents=True)
            if not (ignored := self.folder.parent / ".gitignore").exists():
                ignored.write_text(_IGNORED, encoding="utf-8")
            with NamedTemporaryFile(prefix=_UNFINISHED, dir=self.folder, delete=False) as file:
                file.write(f"{digest(key, made)}\n".encode() + zlib.compress(made, 1))
            Path(file.name).replace(self.folder / key)

    def leave(self, used: Iterable[str], others: int) -> None:
        """Delete all that is kept but what was used and the newest few others; also what a killed run began."""
        used = set(used)
        with contextlib.suppress(OSError):
            unused = [path for path in self.folder.iterdir() if path.name not in used]
            unfinished = [path for path in unused if path.name.startswith(_UNFINISHED)]
            kept = sorted(set(unused) - set(unfinished), key=lambda path: path.stat().st_mtime_ns)
            left = [path for path in unfinished if time.time() - path.stat().st_mtime > _LONG]
            for path in (*kept[: max(0, len(kept) - others)], *left):
                path.unlink()
