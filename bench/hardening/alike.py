"""Build one dossier elsewhere, at another time, by somebody else: every byte of its site is the same."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.hardening import forked
from bench.hardening.row import Row, counted
from tests.harness import DOSSIER, ROOT, copy_of

_TYPING = """
import datetime, os, random, sys, time
which = set(sys.argv.pop(1).split())
if "clock" in which:
    now, of, day = time.time, datetime.datetime, datetime.date
    time.time = lambda: now() + 400 * 86400 + 3 * 3600
    class Later(of):
        now = classmethod(lambda cls, tz=None: of.fromtimestamp(time.time(), tz))
        today = classmethod(lambda cls: of.fromtimestamp(time.time()))
        utcnow = classmethod(lambda cls: of.utcfromtimestamp(time.time()))
    class LaterDay(day):
        today = classmethod(lambda cls: day.fromtimestamp(time.time()))
    datetime.datetime, datetime.date = Later, LaterDay
if "order" in which:
    chance, scan, listed = random.Random(4), os.scandir, os.listdir
    def shuffled(found):
        found = sorted(found, key=str)
        chance.shuffle(found)
        return found
    class Entries:
        def __init__(self, path):
            with scan(path) as entries:
                self.left = iter(shuffled(entries))
        def __enter__(self): return self
        def __exit__(self, *_): self.close()
        def __iter__(self): return self
        def __next__(self): return next(self.left)
        def close(self): self.left = iter(())
    os.scandir = lambda path=".": Entries(path)
    os.listdir = lambda path=".": shuffled(listed(path))
from generator.__main__ import main
main(sys.argv[1:])
"""
"""Types a command while the clock is a year ahead, or folders are listed in an order of chance."""


@dataclass(frozen=True)
class Elsewhere:
    """What is otherwise in a build."""

    folder: str = "dossier"
    which: str = ""
    umask: int = 0o022
    environment: Mapping[str, str] = field(default_factory=dict)
    over: bool = False
    """Into a folder in which an earlier site lies, from what is kept of it."""


BUILDS = {
    "another directory": Elsewhere(folder="a folder/of another name"),
    "another clock": Elsewhere(which="clock"),
    "another time zone": Elsewhere(environment={"TZ": "Pacific/Kiritimati"}),
    "a time zone to the west": Elsewhere(environment={"TZ": "America/Los_Angeles"}),
    "another locale": Elsewhere(environment={"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"}),
    "the plainest locale": Elsewhere(environment={"LC_ALL": "POSIX", "LANG": "C"}),
    "another hash seed": Elsewhere(environment={"PYTHONHASHSEED": "4242"}),
    "a third hash seed": Elsewhere(environment={"PYTHONHASHSEED": "7"}),
    "another umask": Elsewhere(umask=0o077),
    "another order of files": Elsewhere(which="order"),
    "over an earlier site": Elsewhere(over=True),
    "all of it": Elsewhere(
        "elsewhere",
        "clock order",
        0o077,
        {"TZ": "Asia/Seoul", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "99"},
        over=True,
    ),
}


def rows(share: float) -> Iterator[Row]:
    """A row for every way in which a build can be another."""
    wanted = [*BUILDS][:: max(1, round(1 / share))] if share < 1 else [*BUILDS]
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        site = built(Elsewhere(environment={"PYTHONHASHSEED": "1"}), Path(folder) / "first")
        outcomes = {name: _differing(site, built(BUILDS[name], Path(folder) / name)) for name in wanted}
    python = f"Python {sys.version_info.major}.{sys.version_info.minor}; the others when the workflow's matrix runs"
    yield counted(
        "builds that are the same byte for byte", outcomes, f"{len(site):,} files, {', '.join(wanted)}; {python}"
    )


def _differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> str:
    return ", ".join(sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))[:5])


def built(where: Elsewhere, here: Path) -> dict[str, bytes]:
    """Every file of the site of the tests' dossier, with its mode, built there and in that way."""
    root = copy_of(DOSSIER, here / where.folder)
    dated = {**os.environ, "GIT_AUTHOR_DATE": "1700000000 +0000", "GIT_COMMITTER_DATE": "1700000000 +0000"}
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "x"]):
        subprocess.run(["git", "-C", root, *words], check=True, env=dated)  # noqa: S607 - the git there is
    for wording in ("The lens was insured", "The great lens was insured") if where.over else ():
        facts = root / "site_src" / "facts" / "loss.yml"
        typed = facts.read_text(encoding="utf-8")
        facts.write_text(typed.replace("The lens was insured", wording), encoding="utf-8")
        _build(where, root)
        facts.write_text(typed, encoding="utf-8")
    _build(where, root)
    site = root / "site"
    return {
        path.relative_to(site).as_posix(): oct(path.stat().st_mode).encode() + path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def _build(where: Elsewhere, root: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    words = [sys.executable, "-c", _TYPING, where.which, "build", "--root", str(root)]
    with_theirs = {**environment, "PYTHONPATH": str(ROOT), **where.environment}
    subprocess.run(words, cwd=root, check=True, env=with_theirs, umask=where.umask, stdout=subprocess.DEVNULL)
