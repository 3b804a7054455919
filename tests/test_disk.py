"""Files that change together: all of them, or none."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from generator.disk import UNFINISHED, folder_for_a_moment, replace_all


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "one").write_bytes(b"1")
    (tmp_path / "two").write_bytes(b"2")
    return tmp_path


def content(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_files_are_written_made_and_removed(root: Path) -> None:
    replace_all(root, {"one": b"I", "new/three": b"3", "two": None})
    assert content(root) == {"one": b"I", "new/three": b"3"}


@pytest.mark.parametrize("last", [{"one/below": b"x"}, {"none": None}])
def test_when_one_cannot_be_written_none_is(last: dict[str, bytes | None], root: Path) -> None:
    before = content(root)
    with pytest.raises(OSError, match=r"one|none"):
        replace_all(root, {"one": b"I", "three": b"3", "two": None, **last})
    assert content(root) == before


def test_when_the_last_cannot_take_its_place_the_others_get_theirs_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, replace = content(root), Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.name == "two":
            raise OSError("no space left")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space left"):
        replace_all(root, {"one": b"I", "three": b"3", "two": b"II"})
    assert content(root) == before


def test_a_full_disk_is_told_with_the_file_it_was_for(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, content: bytes) -> int:  # noqa: ARG001 - the names of the real one
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match=r"No space left on device: '.*/one'"):
        replace_all(root, {"one": b"I"})


def test_a_link_stays_a_link_and_a_closed_file_stays_closed(root: Path) -> None:
    (root / "one").chmod(0o600)
    (root / "link").symlink_to("two")
    replace_all(root, {"one": b"I", "link": b"II"})
    assert (root / "one").stat().st_mode & 0o777 == 0o600
    assert (root / "link").is_symlink()
    assert (root / "two").read_bytes() == b"II"


def test_a_file_that_has_two_names_is_written_once(root: Path) -> None:
    (root / "link").symlink_to("two")
    replace_all(root, {"link": b"II", "two": b"II"})
    assert content(root) == {"one": b"1", "two": b"II", "link": b"II"}


def test_what_a_killed_run_left_behind_goes_with_the_next(root: Path) -> None:
    (root / f".three{UNFINISHED}").write_bytes(b"half")
    replace_all(root, {"one": b"I"})
    assert content(root) == {"one": b"I", "two": b"2"}


def test_a_folder_for_a_moment_takes_those_of_killed_runs_with_it(tmp_path: Path) -> None:
    for name, age in ((".explainer-now", 0), (".explainer-yesterday", 90_000), ("somebody-else", 90_000)):
        (tmp_path / name / "dossier").mkdir(parents=True)
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    (tmp_path / ".explainer-link").symlink_to(tmp_path / "somebody-else")
    os.utime(tmp_path / ".explainer-link", (0, 0), follow_symlinks=False)
    with folder_for_a_moment(tmp_path) as folder:
        assert folder.is_dir()
        assert not (tmp_path / ".explainer-yesterday").exists()
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {".explainer-now", ".explainer-link", "somebody-else"}
    assert (tmp_path / "somebody-else" / "dossier").is_dir()
