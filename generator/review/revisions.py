"""Take the dossier of a git revision: its data files alone, in a folder of their own.

The working tree is never touched. Only files that a dossier's author writes are taken from the revision. Settings,
scripts and styles are those of the working tree: so the change of a stranger can be viewed without trusting them.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.disk import folder_for_a_moment
from generator.examined import sound
from generator.files import exports
from generator.load import unportable
from generator.problem import DossierError, report
from generator.review import changes, git
from generator.review.changes import Snapshot
from generator.review.git import NoRevisionError

AUTHORED = {
    "site_src": frozenset({".yml", ".yaml", ".txt", ".ftl"}),
    "seeds": frozenset({".yml", ".yaml", ".lock"}),
    "docs": frozenset({".md", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"}),
}
"""The folders of a dossier, and the endings of the files that authors write in them. A browser runs none of these."""

BESIDE = ("mkdocs.yml", "tests/search.yml")
"""The other files that a site and its preview are made from."""

MOST_FILES = 20_000
MOST_BYTES = 10_000_000
MOST_IN_ALL = 200_000_000
"""How many files a revision may bring, how large one of them may be, and all of them together."""


def snapshot_at(place: str, root: Path) -> Snapshot:
    """The snapshot in a ``facts.json`` of a built site, or of the dossier of a git revision."""
    if place.endswith(".json") and Path(place).is_file():
        try:
            return changes.read_built(Path(place))
        except (ValueError, RecursionError) as error:
            raise NoRevisionError(
                f"{place} holds no exported facts: name the data/facts.json of a built site"
            ) from error
    with at(root, place) as folder:
        try:
            return snapshot_of(folder)
        except DossierError as error:
            raise NoRevisionError(f"{place} has problems:\n{report.as_text(error.problems)}") from error


def snapshot_of(root: Path) -> Snapshot:
    """The snapshot of the dossier at a root. Raises DossierError as ``sound`` does."""
    judged, _ = sound(root)
    return replace(changes.read(exports.compared(judged)), language=judged.language)


@contextmanager
def at(root: Path, revision: str | None) -> Iterator[Path]:
    """A temporary folder with the dossier of a revision; without a revision, the root itself."""
    if revision is None:
        yield root
        return
    with folder_for_a_moment() as folder:
        take(root, revision, folder)
        yield folder


def take(root: Path, revision: str, into: Path) -> None:
    """Write the data files of a revision into an empty folder, with the settings and other files of the working tree.

    A revision older than the dossier has no such files: there the dossier is empty. Raises DossierError where one has a
    name that is not plain, NoRevisionError where they are more, or larger, than any honest change brings.
    """
    commit = commit_of(root, revision)
    into.mkdir(parents=True, exist_ok=True)
    if any(into.iterdir()):
        raise FileExistsError(f"{into} is not empty")
    (into / "site_src").mkdir()
    seconds = int(git.ask(root, "rev-list", "--timestamp", "--max-count=1", commit).split()[0])
    for name, content in _authored(root, commit):
        _put(into / name, content, seconds)
    for path in _of_the_working_tree(root):
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / path, into / path)


def commit_of(root: Path, revision: str) -> str:
    """The full name of a revision's commit."""
    try:
        found = git.ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
    except git.GitError as error:
        why = git.hindered(root)
        what = f"'{revision}' is neither a git revision nor a facts.json"
        raise NoRevisionError(f"{what}: {why}" if why else what) from error
    return found.decode().strip()


def is_authored(name: str) -> bool:
    """Whether a file below a dossier's root is one that authors write, and harmless whoever the author is."""
    path = PurePosixPath(name)
    return ".." not in path.parts and path.suffix.lower() in AUTHORED.get(path.parts[0] if path.parts else "", ())


def _authored(root: Path, commit: str) -> Iterator[tuple[str, bytes]]:
    """The path and the content of each file that authors wrote, as it was committed.

    Trees and blobs know no attributes; ``git archive`` obeys the revision's own, which may hide files or rewrite them.
    """
    blobs, sizes = {}, {}
    for entry in git.ask(root, "ls-tree", "-r", "-l", "-z", commit).split(b"\0")[:-1]:
        described, _, name = os.fsdecode(entry).partition("\t")
        mode, _, blob, long = described.split()
        if mode.startswith("100") and is_authored(name):  # a file, and neither a link nor a repository of its own
            blobs[name], sizes[name] = blob, int(long)
    if problems := list(unportable(sizes)):
        raise DossierError(problems)
    _refuse_too_much(sizes)
    contents = io.BytesIO(git.ask(root, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs.values())))
    for name in blobs:
        size = int(contents.readline().split()[-1])
        yield name, contents.read(size + 1)[:size]


def _refuse_too_much(sizes: Mapping[str, int]) -> None:
    """Raise NoRevisionError before anything is read of a revision that would fill the disk or the memory."""
    largest = max(sizes, key=sizes.__getitem__, default="")
    if len(sizes) > MOST_FILES:
        raise NoRevisionError(f"{len(sizes)} files are too many: no more than {MOST_FILES} are taken from a revision")
    if sizes and sizes[largest] > MOST_BYTES:
        raise NoRevisionError(f"{largest} is too large: no more than {MOST_BYTES} bytes of a file are taken")
    if (together := sum(sizes.values())) > MOST_IN_ALL:
        raise NoRevisionError(f"{together} bytes are too many: no more than {MOST_IN_ALL} are taken from a revision")


def _of_the_working_tree(root: Path) -> Iterator[Path]:
    """Files of the working tree: settings, the table of searches, and files below ``docs/`` that no author writes."""
    yield from (Path(name) for name in BESIDE if (root / name).is_file())
    for path in sorted((root / "docs").rglob("*")):
        below = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and not is_authored(below.as_posix()):
            yield below


def _put(path: Path, content: bytes, seconds: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (seconds, seconds))
