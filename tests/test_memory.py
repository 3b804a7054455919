"""What was read of files is remembered up to so many bytes, and a dossier that is larger still profits from it."""

from __future__ import annotations

import functools
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.load import load
from generator.load.contents import Contents, read_contents
from generator.load.memory import MOST_STATES, Memory


class Counted:
    """A memory of so many bytes, and what it had to make anew in each round."""

    def __init__(self, most_bytes: int) -> None:
        self.memory: Memory[str] = Memory(most_bytes)

    def round(self, files: Mapping[str, str]) -> list[str]:
        """Ask once for every file; the names of those that were not remembered."""
        made: list[str] = []

        def make(name: str) -> str:
            made.append(name)
            return files[name]

        self.memory.begin_round()
        for name, content in files.items():
            assert self.memory.made(name, content, len(content), functools.partial(make, name)) == content
        return made


FILES = {f"file-{n}": f"{n}" * 10 for n in range(8)}


def test_what_did_not_change_is_made_once() -> None:
    counted = Counted(80)
    assert [len(counted.round(FILES)) for _ in range(3)] == [8, 0, 0]


def test_what_changed_is_made_anew_and_nothing_else() -> None:
    counted = Counted(1000)
    counted.round(FILES)
    assert counted.round({**FILES, "file-3": "new"}) == ["file-3"]
    assert counted.round({**FILES, "file-4": FILES["file-5"]}) == ["file-4"]


def test_of_more_files_than_there_is_room_for_those_stay_that_fit() -> None:
    counted = Counted(50)
    assert [len(counted.round(FILES)) for _ in range(4)] == [8, 3, 3, 3]


def test_a_file_larger_than_the_room_keeps_no_other_out() -> None:
    counted = Counted(50)
    files = {"large": "x" * 51, "small": "x" * 50}
    assert [counted.round(files) for _ in range(2)] == [["large", "small"], ["large"]]


def test_what_is_asked_for_no_more_makes_room() -> None:
    counted = Counted(80)
    counted.round(FILES)
    others = {f"other-{name}": content for name, content in FILES.items()}
    assert [len(counted.round(others)) for _ in range(4)] == [8, 8, 0, 0]


def test_every_version_of_a_file_that_is_edited_over_and_over_leaves_room_for_the_others() -> None:
    counted = Counted(100)
    counted.round(FILES)
    assert [counted.round({**FILES, "file-3": f"{n:010}"}) for n in range(30)] == [["file-3"]] * 30


def test_of_a_file_that_is_edited_over_and_over_the_last_states_alone_are_kept() -> None:
    counted = Counted(1_000_000)
    for n in range(3 * MOST_STATES):
        counted.round({**FILES, "file-3": f"{n:010}"})
    last = [f"{n:010}" for n in range(3 * MOST_STATES)][-MOST_STATES:]
    assert [counted.round({**FILES, "file-3": content}) for content in last] == [[]] * MOST_STATES
    assert counted.round({**FILES, "file-3": f"{0:010}"}) == ["file-3"]
    assert counted.memory.room == 1_000_000 - 10 * (7 + MOST_STATES)


def test_a_dossier_is_read_from_memory_where_its_files_did_not_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    room = sys.modules[load.__module__]
    monkeypatch.setattr(room, "_FILES", Memory(1000))

    def watched(name: str, kind: type[Any] | None, content: bytes) -> Contents:
        read.append(name)
        return read_contents(name, kind, content)

    monkeypatch.setattr(room, "read_contents", watched)
    (tmp_path / "site_src" / "people").mkdir(parents=True)
    for name in ("ada", "bob"):
        (tmp_path / "site_src" / "people" / f"{name}.yml").write_text(f"id: {name}\nname: {name}\n", encoding="utf-8")
    before = load(tmp_path)[0]
    (tmp_path / "site_src" / "people" / "bob.yml").write_text("\nid: bob\nname: Bob\n", encoding="utf-8")
    after = load(tmp_path)[0]
    assert [Path(name).stem for name in read] == ["ada", "bob", "bob"]
    assert after.people["ada"] is before.people["ada"]
    assert (after.people["bob"].name, after.mark("bob").line) == ("Bob", 2)
