from __future__ import annotations

import errno
import fcntl
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator import site
from generator.builder import building, runs, settings
from generator.builder.failure import NotBuiltError
from generator.builder.last_change import last_change
from generator.files import exports
from tests import handmade
from tests.harness import killed
from tests.tools import only_where_all_is_run

OLD, NEW = b"as it was", b"as it is now"
PATHS = ("index.html", "people/ada.html")
SIGN = {"data/facts.schema.json": json.dumps(exports.FactsFile.model_json_schema()).encode()}
"""What every site of ours holds, beside the rest."""

TOUCHES = frozenset({"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.scandir", "os.listdir"})
"""What Python tells an audit hook about before it happens on the disk."""


def is_touch(root: Path, told: tuple[Any, ...]) -> bool:
    """Whether it happens in the folder of the build, of which a path within an open folder is part.

    What is read elsewhere differs from run to run: Python lists a folder of modules anew whenever that has changed.
    """
    path = Path(told[0]) if isinstance(told[0], str | Path) else Path()
    return not path.is_absolute() or path.is_relative_to(root)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(site, "make", lambda *_: handmade.site(files=SIGN))
    monkeypatch.setattr(building, "BuiltBefore", _NeverBuiltBefore)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1500000000")
    return handmade.root(tmp_path / "root")


class _NeverBuiltBefore:
    """MkDocs makes here what a test tells it, whatever the dossier holds."""

    def __init__(self, *_: object) -> None: ...
    def stands(self, _: Path) -> bool:
        return False

    def remember(self, _: Path) -> None: ...


Makes = Callable[[bytes], None]


@pytest.fixture
def mkdocs_makes(monkeypatch: pytest.MonkeyPatch) -> Makes:
    """Let MkDocs make two files of one content, in no time; of no content at all it makes a failure."""

    def make(content: bytes) -> None:
        def stand_in(_: object, into: Path, **__: object) -> None:
            for path, written in whole(content).items():
                (into / path).parent.mkdir(parents=True, exist_ok=True)
                (into / path).write_bytes(written)
            if not content:
                raise NotBuiltError("Aborted with 1 warning in strict mode!")

        monkeypatch.setattr(runs, "build_into", stand_in)

    return make


def left_aside(root: Path) -> set[str]:
    """What lies beside the site and should not."""
    return {path.name for path in root.iterdir()} - {"docs", "mkdocs.yml", "site"}


def whole(content: bytes) -> dict[str, bytes]:
    return dict.fromkeys(PATHS, content) | SIGN


# --- killed -----------------------------------------------------------------------------------------------------------


def killed_at(touch: int, root: Path) -> bool:
    """Build, but kill -9 at the n-th touch of the disk; whether the build lasted that long."""

    def work() -> None:
        left = iter(range(touch))

        def watch(event: str, told: tuple[Any, ...]) -> None:
            if event in TOUCHES and is_touch(root, told) and next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        building.build(root)

    return killed(work)


def kills(root: Path, mkdocs_makes: Makes, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Every moment at which a build of the new site can be killed, each after a build of the old."""
    monkeypatch.setattr(settings, "read", lambda _: SimpleNamespace(site_dir=root / "site", plugins={"explainer"}))
    for touch in range(1000):
        mkdocs_makes(OLD)
        building.build(root)
        assert not left_aside(root), "a build tidies up after one that was killed"
        mkdocs_makes(NEW)
        if not killed_at(touch, root):
            assert touch > 10, "the build was never killed"
            return
        yield touch


def disk_swaps(tmp_path: Path) -> bool:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    return building._exchanged(tmp_path / "one", tmp_path / "other")


def test_whenever_a_build_is_killed_a_whole_site_stands(
    root: Path, mkdocs_makes: Makes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_where_all_is_run()
    if not disk_swaps(tmp_path):
        pytest.skip("this disk cannot let two folders trade places; the next test is about such disks")
    seen = set()
    for touch in kills(root, mkdocs_makes, monkeypatch):
        stands = handmade.files_below(root / "site")
        assert stands in (whole(OLD), whole(NEW)), f"killed at touch {touch}"
        seen.add(stands["index.html"])
    assert seen == {OLD, NEW}


def test_where_folders_cannot_trade_places_the_next_run_brings_the_site_back_even_if_it_fails(
    root: Path, mkdocs_makes: Makes, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_where_all_is_run()
    monkeypatch.setattr(building, "_exchanged", lambda *_: False)
    missing = 0
    for touch in kills(root, mkdocs_makes, monkeypatch):
        missing += not (root / "site").exists()
        mkdocs_makes(b"")
        with pytest.raises(NotBuiltError):
            building.build(root)
        assert handmade.files_below(root / "site") in (whole(OLD), whole(NEW)), f"killed at touch {touch}"
    assert missing == 1, "between two renames there is no site"


def touches_of_a_build(root: Path, counted: Path) -> int:
    def work() -> None:
        with counted.open("wb", buffering=0) as marks:

            def watch(event: str, told: tuple[Any, ...]) -> None:
                if event in TOUCHES and is_touch(root, told):
                    marks.write(b".")

            sys.addaudithook(watch)
            building.build(root)

    assert not killed(work)
    return counted.stat().st_size


def test_a_real_build_that_is_killed_leaves_the_old_site(root: Path, tmp_path: Path) -> None:
    touches = touches_of_a_build(root, tmp_path / "counted")
    before = handmade.files_below(root / "site")
    for share in (0.3, 0.95):
        assert killed_at(int(touches * share), root)
        assert handmade.files_below(root / "site") == before
    building.build(root)
    assert not left_aside(root)


def test_what_another_engine_left_when_it_was_killed_goes_with_the_next_build(root: Path, mkdocs_makes: Makes) -> None:
    (root / "..site.new.x1y2z3" / "docs").mkdir(parents=True)
    mkdocs_makes(NEW)
    building.build(root)
    assert not left_aside(root)


# --- failed -----------------------------------------------------------------------------------------------------------


def test_a_build_that_fails_leaves_the_old_site_and_nothing_else(root: Path, mkdocs_makes: Makes) -> None:
    mkdocs_makes(OLD)
    building.build(root)
    mkdocs_makes(b"")
    with pytest.raises(NotBuiltError):
        building.build(root)
    assert handmade.files_below(root / "site") == whole(OLD)
    assert not left_aside(root)


def test_a_full_disk_is_told_with_the_site_that_it_has_no_room_for(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object, into: Path, **__: object) -> None:
        into.mkdir()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(runs, "build_into", full)
    with pytest.raises(OSError, match=re.escape(f"No space left on device: '{root / 'site'}'")):
        building.build(root)
    assert not left_aside(root)


def test_any_warning_fails_the_build(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = ("# Ada\n\n[nobody](nobody.md)\n", handmade.facts("Ada"))
    monkeypatch.setattr(site, "make", lambda *_: handmade.site({**handmade.PAGES, "people/ada.md": broken}))
    with pytest.raises(NotBuiltError, match="strict"):
        building.build(root)
    assert not (root / "site").exists()


@pytest.mark.parametrize("home", [None, b""])
def test_a_site_without_a_home_page_is_none(root: Path, monkeypatch: pytest.MonkeyPatch, home: bytes | None) -> None:
    def homeless(_: object, into: Path, **__: object) -> None:
        into.mkdir()
        if home is not None:
            (into / "index.html").write_bytes(home)

    monkeypatch.setattr(runs, "build_into", homeless)
    with pytest.raises(NotBuiltError, match="no home page"):
        building.build(root)
    assert not (root / "site").exists()


# --- in the right place -----------------------------------------------------------------------------------------------


def test_the_site_goes_where_it_is_sent_else_where_the_settings_say(
    root: Path, mkdocs_makes: Makes, tmp_path: Path
) -> None:
    mkdocs_makes(NEW)
    assert building.build(root) == root / "site"
    assert building.build(root, tmp_path / "far" / "away") == tmp_path / "far" / "away"
    assert handmade.files_below(tmp_path / "far" / "away") == whole(NEW)


def test_an_empty_folder_and_a_link_to_a_site_are_filled(root: Path, mkdocs_makes: Makes, tmp_path: Path) -> None:
    mkdocs_makes(NEW)
    (tmp_path / "www").mkdir()
    (tmp_path / "current").symlink_to(tmp_path / "www")
    building.build(root, tmp_path / "current")
    assert (tmp_path / "current").is_symlink()
    assert handmade.files_below(tmp_path / "www") == whole(NEW)


@pytest.mark.parametrize("kept", ["thesis.txt", ".git/config"])
def test_a_folder_that_holds_no_site_is_never_replaced(
    root: Path, mkdocs_makes: Makes, tmp_path: Path, kept: str
) -> None:
    mkdocs_makes(NEW)
    (tmp_path / "mine" / kept).parent.mkdir(parents=True)
    (tmp_path / "mine" / kept).write_bytes(b"precious")
    with pytest.raises(FileExistsError, match="would be replaced as a whole"):
        building.build(root, tmp_path / "mine")
    assert handmade.files_below(tmp_path / "mine") == {kept: b"precious"}


@pytest.mark.parametrize("beside", [{}, {"data/facts.schema.json": b'{"title": "Facts of somebody else"}'}])
def test_a_home_page_alone_does_not_make_a_folder_ours(
    root: Path, mkdocs_makes: Makes, tmp_path: Path, beside: dict[str, bytes]
) -> None:
    mkdocs_makes(NEW)
    theirs = {"index.html": b"my own page", "photos/me.jpg": b"precious", **beside}
    for path, content in theirs.items():
        (tmp_path / "www" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "www" / path).write_bytes(content)
    with pytest.raises(FileExistsError, match="holds no site that was built here"):
        building.build(root, tmp_path / "www")
    assert handmade.files_below(tmp_path / "www") == theirs


@pytest.mark.parametrize("folder", [".", "docs", ".."])
def test_what_the_site_is_made_from_is_never_replaced(root: Path, mkdocs_makes: Makes, folder: str) -> None:
    mkdocs_makes(NEW)
    with pytest.raises(FileExistsError, match="holds what the site is made from"):
        building.build(root, root / folder)


def test_builds_into_one_place_wait_for_each_other(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def intruding(_: object, into: Path, **__: object) -> None:
        second = os.open(root, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.close(second)
        into.mkdir()
        (into / "index.html").write_bytes(NEW)

    monkeypatch.setattr(runs, "build_into", intruding)
    building.build(root)
    assert (root / "site" / "index.html").read_bytes() == NEW


# --- the same everywhere ----------------------------------------------------------------------------------------------


def test_what_can_be_read_does_not_depend_on_who_builds(root: Path) -> None:
    umask = os.umask(0o077)
    try:
        building.build(root)
    finally:
        os.umask(umask)
    modes = {(path.is_dir(), path.stat().st_mode & 0o777) for path in [root / "site", *(root / "site").rglob("*")]}
    assert modes == {(True, 0o755), (False, 0o644)}


def test_the_same_input_makes_the_same_bytes_anywhere(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    other = handmade.root(tmp_path / "a folder of another name")
    for path in (*root.rglob("*.*"), *other.rglob("*.*")):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    one, two = handmade.files_below(building.build(root)), handmade.files_below(building.build(other))
    assert one == two
    assert "SOURCE_DATE_EPOCH" not in os.environ


def test_a_build_has_the_date_of_the_last_commit_else_of_the_newest_file(root: Path) -> None:
    for path in (root / "mkdocs.yml", root / "docs" / "index.md"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    assert last_change(root) == 1_600_000_000
    dated = {**os.environ, "GIT_COMMITTER_DATE": "1700000000 +0000"}
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "x"]):
        subprocess.run(["git", "-C", root, *words], check=True, env=dated)
    assert last_change(root) == 1_700_000_000
