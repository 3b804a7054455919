"""Files that change together: all of them, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.writing import replace_all


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
