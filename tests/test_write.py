from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import write
from generator.builder import projects
from generator.engines import Named
from tests import handmade
from tests.harness import DOSSIER, ROOT, copy_of, tiny

NAMED = Named("The lens")
PAGES = {"index.md": b"# Home\n", "people/ada.md": b"# Ada\n", "data/facts.json": b"{}"}


def without(path: str) -> dict[str, bytes]:
    return {name: content for name, content in PAGES.items() if name != path}


def with_(path: str, content: bytes) -> dict[str, bytes]:
    return {**PAGES, path: content}


def written(folder: Path) -> dict[str, bytes]:
    """What lies in a folder, beside the list of what we wrote."""
    return {path: content for path, content in handmade.files_below(folder).items() if path != write.LIST}


def test_every_file_is_written_and_listed(tmp_path: Path) -> None:
    write.write(PAGES, tmp_path / "new" / "folder")
    assert written(tmp_path / "new" / "folder") == PAGES
    listed = (tmp_path / "new" / "folder" / write.LIST).read_text(encoding="utf-8")
    assert listed == "data/facts.json\nindex.md\npeople/ada.md\n"


def test_what_is_the_same_is_not_touched(tmp_path: Path) -> None:
    write.write(PAGES, tmp_path)
    for path in tmp_path.rglob("*"):
        os.utime(path, (1, 1))
    assert write.write(with_("index.md", b"# Welcome\n"), tmp_path) == write.Written(("index.md",), ())
    touched = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.stat().st_mtime != 1}
    assert touched == {"index.md"}


def test_a_page_that_is_gone_is_removed_with_its_empty_folder(tmp_path: Path) -> None:
    write.write(PAGES, tmp_path)
    assert write.write(without("people/ada.md"), tmp_path).removed == ("people/ada.md",)
    assert not (tmp_path / "people").exists()


def test_what_somebody_else_put_there_stays(tmp_path: Path) -> None:
    write.write(PAGES, tmp_path)
    (tmp_path / "people" / "notes.txt").write_text("mine", encoding="utf-8")
    write.write(without("people/ada.md"), tmp_path)
    assert (tmp_path / "people" / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.md").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError, match="name a new or an empty folder"):
        write.write(PAGES, tmp_path)
    assert written(tmp_path) == {"thesis.md": b"mine"}


def test_a_file_of_somebody_else_in_our_folder_is_never_overwritten(tmp_path: Path) -> None:
    write.write(without("index.md"), tmp_path)
    (tmp_path / "index.md").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError, match=r"index\.md was not written by this command"):
        write.write(PAGES, tmp_path)
    assert (tmp_path / "index.md").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("line", ["../precious", "people/../../precious", "/{outside}/precious"])
def test_a_list_that_names_a_file_elsewhere_removes_nothing(tmp_path: Path, line: str) -> None:
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    write.write(PAGES, tmp_path / "out")
    with (tmp_path / "out" / write.LIST).open("a", encoding="utf-8") as listed:
        listed.write(line.replace("/{outside}", str(tmp_path)) + "\n")
    with pytest.raises(FileExistsError, match="would be outside"):
        write.write(PAGES, tmp_path / "out")
    assert (tmp_path / "precious").exists()


def test_a_list_that_is_none_of_ours_is_told(tmp_path: Path) -> None:
    (tmp_path / write.LIST).write_bytes(b"\xff\xfe")
    with pytest.raises(FileExistsError, match="is not the list this command wrote"):
        write.write(PAGES, tmp_path)


def test_nothing_is_written_through_a_link_out_of_the_folder(tmp_path: Path) -> None:
    write.write(without("people/ada.md"), tmp_path / "out")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / "people").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError, match="would be outside"):
        write.write(PAGES, tmp_path / "out")
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_link_in_the_place_of_our_file_is_replaced_and_not_followed(tmp_path: Path) -> None:
    write.write(PAGES, tmp_path / "out")
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    (tmp_path / "out" / "index.md").unlink()
    (tmp_path / "out" / "index.md").symlink_to(tmp_path / "precious")
    write.write(PAGES, tmp_path / "out")
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "mine"
    assert written(tmp_path / "out") == PAGES


def test_a_file_may_become_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    flat = {"people": b"one file"}
    for site in (flat, PAGES, flat):
        write.write(site, tmp_path)
        assert written(tmp_path) == site


@pytest.mark.parametrize("survivors", range(5))
def test_a_run_that_stops_midway_is_finished_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, survivors: int
) -> None:
    """The disk fails at the n-th file; afterwards the same command makes the folder whole."""
    write.write(PAGES, tmp_path)
    after = {"index.md": b"# New\n", "places/rome.md": b"# Rome\n", "data/facts.json": b"{}"}
    replace, left = Path.replace, iter(range(survivors))

    def failing(path: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise OSError("the disk is full")
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", failing)
        try:
            write.write(after, tmp_path)
        except OSError:
            assert survivors < 4, "two lists and two changed files are all there is to write"
    write.write(after, tmp_path)
    assert written(tmp_path) == after


@pytest.mark.parametrize("moves", range(1, 8))
def test_a_file_that_cannot_be_moved_or_removed_leaves_the_folder_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """Each of the seven moves and removals of this run is refused once, and so is none."""
    write.write({**PAGES, "old/page.md": b"old"}, tmp_path)
    before, left = handmade.files_below(tmp_path), iter(range(moves - 1))

    def once(doing: Callable[..., object]) -> Callable[..., object]:
        def refused(path: Path, *given: Any, **named: Any) -> object:
            if next(left, None) is None and not told:
                told.append(path)
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return doing(path, *given, **named)

        return refused

    told: list[Path] = []
    with monkeypatch.context() as patched:
        for name in ("replace", "unlink", "rmdir"):
            patched.setattr(Path, name, once(getattr(Path, name)))
        changed = {"index.md": b"new", "people/ada.md": b"new", "data/facts.json": b"new"}
        with pytest.raises(PermissionError):
            write.write(changed, tmp_path)
    assert handmade.files_below(tmp_path) == before
    write.write(changed, tmp_path)
    assert written(tmp_path) == changed


def test_whoever_interrupts_it_finds_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write.write(PAGES, tmp_path)
    before, replace, moved = handmade.files_below(tmp_path), Path.replace, list[Path]()

    def interrupted(path: Path, to: Path) -> Path:
        moved.append(to)
        if len(moved) == 3:
            raise KeyboardInterrupt
        return replace(path, to)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write.write(dict.fromkeys(PAGES, b"new"), tmp_path)
    assert handmade.files_below(tmp_path) == before


@pytest.mark.parametrize("before", [{}, {"places": b"a file"}, {"places/rome.md/old.md": b"old"}])
def test_what_cannot_be_put_in_place_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: dict[str, bytes]
) -> None:
    """Nothing, where nothing was; and a file where others had their folder by then, and a folder where a file was."""
    write.write(before, tmp_path)
    as_it_was, replace = handmade.files_below(tmp_path), Path.replace

    def refused(path: Path, to: Path) -> Path:
        if to.name == "last.md":
            raise PermissionError(errno.EACCES, "Permission denied", str(to))
        return replace(path, to)

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(PermissionError):
        write.write({"places/rome.md": b"# Rome\n", "zoo/last.md": b"# Last\n"}, tmp_path)
    assert handmade.files_below(tmp_path) == as_it_was
    assert {path.name for path in tmp_path.iterdir()} <= {write.LIST, "places"}


def test_a_disk_that_is_full_leaves_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write.write(PAGES, tmp_path)
    before = handmade.files_below(tmp_path)
    write_bytes, left = Path.write_bytes, iter(range(2))

    def full(path: Path, content: bytes) -> int:
        if next(left, None) is None:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        return write_bytes(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left") as refused:
        write.write({path: b"new " + content for path, content in PAGES.items()}, tmp_path)
    assert refused.value.filename in {str(tmp_path / path) for path in PAGES}
    assert handmade.files_below(tmp_path) == before


def test_everybody_may_read_what_is_written_whoever_writes(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        write.write(PAGES, tmp_path / "out")
    finally:
        os.umask(before)
    for path in [tmp_path / "out", *(tmp_path / "out").rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o755 if path.is_dir() else 0o644), path


# --- what editors put beside their pages ------------------------------------------------------------------------------


def test_whatever_a_page_names_lies_where_it_says(tmp_path: Path) -> None:
    write.write(projects.alone(DOSSIER, NAMED), tmp_path)
    named = {
        page.parent / path
        for page in tmp_path.rglob("*.md")
        for path in re.findall(r"\]\((?![a-z]+:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    }
    assert tmp_path / "assets" / "lamp-room.png" in named
    assert not [path for path in named if not path.exists()]


def test_what_is_not_published_is_not_written_and_no_page_of_ours_is_written_over(tmp_path: Path) -> None:
    docs = copy_of(DOSSIER, tmp_path / "dossier") / "docs"
    for name in ("notes.txt~", "secret.yml", ".hidden.png", "data/facts.json", "CNAME"):
        (docs / name).parent.mkdir(exist_ok=True)
        (docs / name).write_text("mine", encoding="utf-8")
    (docs / "away.txt").symlink_to(ROOT / "README.md")
    whole = projects.alone(docs.parent, NAMED)
    assert whole.keys() - tiny().files.keys() == {"assets/lamp-room.png", "CNAME"}
    assert whole["data/facts.json"] == tiny().files["data/facts.json"]


def test_a_picture_that_is_gone_is_removed_as_a_page_is(tmp_path: Path) -> None:
    write.write(with_("assets/lamp-room.png", b"a picture"), tmp_path)
    assert write.write(PAGES, tmp_path).removed == ("assets/lamp-room.png",)
