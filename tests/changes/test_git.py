"""What hinders git is told in git's own words, and is never taken for a folder without history."""

from __future__ import annotations

import logging
import os
import subprocess
from pathlib import Path

import pytest

from generator.builder.last_change import last_change
from generator.review import git
from tests.harness import pier, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small dossier in a repository with two commits."""
    root = pier(tmp_path / "repository")
    told_to_git(root, "init", "--quiet", "--initial-branch=main", "--template=")
    for message in ("one", "two"):
        told_to_git(root, "add", "--all")
        told_to_git(root, "commit", "--quiet", "--allow-empty", "--message", message)
    return root


def told_to_git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", root, *who, *words], check=True, capture_output=True)


def shallow(root: Path) -> Path:
    """A clone of the last commit alone, as a forge makes it for a run."""
    clone = root.with_name("shallow")
    command = ["git", "clone", "--quiet", "--depth=1", root.as_uri(), str(clone)]
    subprocess.run(command, check=True, capture_output=True)
    return clone


@pytest.fixture
def strange(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same folder, as if it belonged to somebody else."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    return root


def test_somebody_elses_folder_is_told_with_gits_own_cure(strange: Path) -> None:
    told = typed("diff", "--root", strange, "HEAD~1")
    assert told.exit_code == 1
    assert "detected dubious ownership in repository" in told.stderr
    assert f"git config --global --add safe.directory {strange}" in told.stderr
    assert "no git repository" not in told.stderr


def test_a_clone_without_its_history_is_told_with_the_cure(root: Path) -> None:
    clone = shallow(root)
    told = typed("diff", "--root", clone, "HEAD~1")
    assert told.exit_code == 1
    assert "git fetch --unshallow" in told.stderr
    assert typed("diff", "--root", clone, "HEAD").exit_code == 0


def test_a_folder_in_no_repository_is_told(tmp_path: Path) -> None:
    told = typed("diff", "--root", pier(tmp_path), "HEAD")
    assert told.stderr.endswith("nor a facts.json: this folder is in no git repository\n")


def test_a_machine_without_git_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(root))
    assert typed("diff", "--root", root, "HEAD").stderr.endswith("nor a facts.json: git is not installed\n")


def test_whatever_language_git_speaks_here_it_is_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("LANGUAGE", "de")
    assert git.hindered(pier(tmp_path)) == "this folder is in no git repository"


# --- the date of a build ----------------------------------------------------------------------------------------------


def dated(root: Path, caplog: pytest.LogCaptureFixture) -> list[str]:
    """What is told when the date of a build is asked for; that date is the newest file's where git knows none."""
    for path in root.rglob("*.*"):
        if ".git" not in path.parts:
            os.utime(path, (1_600_000_000, 1_600_000_000))
    caplog.clear()
    with caplog.at_level(logging.WARNING):
        last_change(root)
    return caplog.messages


def test_that_the_date_of_a_site_may_be_wrong_is_told(
    root: Path, strange: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (told,) = dated(strange, caplog)
    assert "may be wrong: detected dubious ownership" in told
    assert last_change(root) == 1_600_000_000


def test_a_clone_without_its_history_may_date_a_site_too_late(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    (told,) = dated(shallow(root), caplog)
    assert "git fetch --unshallow" in told


def test_nothing_is_told_where_git_knows_the_date_or_there_is_none(
    root: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert dated(root, caplog) == []
    assert dated(pier(tmp_path / "no-repository"), caplog) == []
