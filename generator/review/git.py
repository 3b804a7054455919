"""Ask git about the repository of a dossier, and pass its own words on where it refuses.

A folder that belongs to somebody else, or a clone without its history, is a repository all the same: only git can say
what hinders it there, and how that is mended.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

_ABSENT = "git is not installed"
_OUTSIDE = "this folder is in no git repository"
_SHALLOW = "this clone has no history before its first commits: fetch it with `git fetch --unshallow`"


class NoRevisionError(Exception):
    """A name is neither a git revision of the dossier nor a file with its facts."""


class GitError(Exception):
    """Git could not answer; its own words, or that there is no git."""


def ask(root: Path, *words: str, given: str = "") -> bytes:
    """What git prints, asked in the folder of a dossier. Raises GitError."""
    command = ["git", "-C", str(root), *words]
    try:
        done = subprocess.run(command, input=given.encode(), env=_in_english(), capture_output=True, check=False)  # noqa: S603 - a revision is one word, behind --
    except OSError as error:
        raise GitError(_ABSENT) from error
    if done.returncode:
        raise GitError(done.stderr.decode(errors="replace").strip().removeprefix("fatal: "))
    return done.stdout


def hindered(root: Path) -> str:
    """What hinders git in a folder, in words; empty where nothing does."""
    try:
        shallow = ask(root, "rev-parse", "--is-shallow-repository").strip() == b"true"
    except GitError as error:
        return _OUTSIDE if "not a git repository" in str(error) else str(error)
    return _SHALLOW if shallow else ""


def last_commit(root: Path) -> tuple[int | None, str]:
    """When the files of a folder last changed, in seconds since 1970, and why that may be wrong.

    None where git does not know: the folder is in no repository or not committed yet, or git refuses to look.
    """
    try:
        found = ask(root, "log", "-1", "--format=%ct %P", "--", ".").split()
    except GitError:
        found = []
    why = hindered(root)
    if not found:
        return None, "" if why in (_ABSENT, _OUTSIDE) else why
    # The first commit of a shallow clone has no parents and seems to have changed every file.
    return int(found[0]), why if len(found) == 1 else ""


def _in_english() -> Mapping[str, str]:
    return {**os.environ, "LC_ALL": "C"}
