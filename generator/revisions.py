"""A dossier as a git revision has it: its data files alone, put into a folder of their own.

The working tree is never touched. Of a revision only what a dossier's author writes is taken: settings, scripts and
styles are those that stand here, so that a stranger's change can be looked at without trusting the stranger.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from generator import changes, exports, report, site
from generator.changes import Snapshot
from generator.problem import DossierError

AUTHORED = {
    "site_src": frozenset({".yml", ".yaml", ".txt"}),
    "seeds": frozenset({".yml", ".yaml", ".lock"}),
    "docs": frozenset({".md", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"}),
}
"""The folders of a dossier, and the endings of what authors write in them: nothing a browser would run."""

BESIDE = ("mkdocs.yml", "tests/search.yml")
"""What a site and its preview are made from beside these."""


class NoRevisionError(Exception):
    """What was named is neither a revision of the dossier nor a file with its facts."""


def snapshot_at(place: str, root: Path) -> Snapshot:
    """What was told in a built ``facts.json``, or in a git revision of the dossier."""
    if place.endswith(".json") and Path(place).is_file():
        try:
            return changes.read_built(Path(place))
        except ValueError as error:
            raise NoRevisionError(f"{place} holds no exported facts: {error}") from error
    with at(root, place) as folder:
        try:
            return snapshot_of(folder)
        except DossierError as error:
            raise NoRevisionError(f"{place} has problems:\n{report.as_text(error.problems)}") from error


def snapshot_of(root: Path) -> Snapshot:
    """What the dossier at a root tells now. Raises DossierError when it has an error."""
    dossier, problems = site.examine(root)
    if report.failed(problems):
        raise DossierError(problems)
    return changes.read(exports.files(site.edition_of(root, dossier)))


@contextmanager
def at(root: Path, revision: str | None) -> Iterator[Path]:
    """A folder, for as long as it is needed, with the dossier as a revision has it; without one, the root itself."""
    if revision is None:
        yield root
        return
    with tempfile.TemporaryDirectory() as folder:
        take(root, revision, Path(folder))
        yield Path(folder)


def take(root: Path, revision: str, into: Path) -> None:
    """Put a revision's data files into an empty folder, beside the settings and all else that stands here."""
    archive = _git(root, "archive", "--format=tar", commit_of(root, revision))
    into.mkdir(parents=True, exist_ok=True)
    if any(into.iterdir()):
        raise FileExistsError(f"{into} is not empty")
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        for member in files:
            content = files.extractfile(member) if member.isfile() and is_authored(member.name) else None
            if content:
                _put(into / member.name, content.read(), member.mtime)
    for path in _what_stands_here(root):
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / path, into / path)


def commit_of(root: Path, revision: str) -> str:
    """The full name of a revision's commit."""
    try:
        found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    except (OSError, subprocess.CalledProcessError) as error:
        here = "" if _has_git(root) else ", and this folder is in no git repository"
        raise NoRevisionError(f"'{revision}' is neither a git revision nor a facts.json{here}") from error
    return found.decode().strip()


def is_authored(name: str) -> bool:
    """Whether a file below a dossier's root is written by authors and harmless whoever the author is."""
    path = PurePosixPath(name)
    return ".." not in path.parts and path.suffix.lower() in AUTHORED.get(path.parts[0] if path.parts else "", ())


def _what_stands_here(root: Path) -> Iterator[Path]:
    """The settings and the table of searches, and files below ``docs/`` that a revision may not bring along."""
    yield from (Path(name) for name in BESIDE if (root / name).is_file())
    for path in sorted((root / "docs").rglob("*")):
        below = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and not is_authored(below.as_posix()):
            yield below


def _put(path: Path, content: bytes, mtime: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (mtime, mtime))


def _has_git(root: Path) -> bool:
    try:
        return bool(_git(root, "rev-parse", "--git-dir"))
    except (OSError, subprocess.CalledProcessError):
        return False


def _git(root: Path, *words: str) -> bytes:
    command = ["git", "-C", str(root), *words]
    return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603 - a revision is one word, behind --
