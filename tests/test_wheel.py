"""What others install: a wheel, in an environment of its own, with a dossier somewhere else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.harness import ROOT
from tests.tools import only_where_all_is_run


def run(*words: str | Path, cwd: Path, **surroundings: str) -> str:
    """What a command prints, provided that it succeeds."""
    environment = {**os.environ, **surroundings}
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "flit_core.wheel", "--outdir", folder, cwd=ROOT)
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_all_of_the_package_and_nothing_else(wheel: Path) -> None:
    tracked = run("git", "ls-files", "generator", cwd=ROOT).splitlines()
    held = [name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name]
    assert sorted(held) == sorted(tracked)
    assert {Path(name).suffix for name in held} >= {".j2", ".css", ".js", ".html", ".ftl", ".yml", ".typed"}


TYPED = (
    ["--version"],
    ["new", "source", "s1", "--text", "article.txt"],
    ["init", "story"],
    ["check", "--root", "story", "--texts", "story/texts"],
    ["build", "--root", "story"],
    ["upgrade", "--check", "--root", "story"],
)
SCRIPT = f"""
import pathlib, runpy, sys
import generator
installed = pathlib.Path(sys.argv[1])
assert pathlib.Path(generator.__file__).is_relative_to(installed)
for words in {TYPED}:
    sys.argv = ["explainer", *words]
    try:
        runpy.run_path(str(installed / "bin" / "explainer"), run_name="__main__")
    except SystemExit as ended:
        assert not ended.code, words
"""
"""All of this typed one after the other, in one program: to start one takes longer than all that these do."""


@pytest.fixture(scope="module")
def typed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder that held an article, after that was typed in it, and what was printed.

    The wheel is installed into a folder of its own, which Python looks through before ours with all that it needs.
    """
    only_where_all_is_run()
    installed, desk = (tmp_path_factory.mktemp(name) for name in ("installed", "desk"))
    options = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--target", installed)
    run(sys.executable, "-m", "pip", "install", *options, wheel, cwd=desk)
    (desk / "article.txt").write_text("The bell\n\nThe bell rang before the storm.\n", encoding="utf-8")
    return desk, run(sys.executable, "-c", SCRIPT, installed, cwd=desk, PYTHONPATH=str(installed))


@pytest.fixture(scope="module")
def desk(typed: tuple[Path, str]) -> Path:
    return typed[0]


def test_the_command_tells_name_and_version(typed: tuple[Path, str]) -> None:
    assert typed[1].startswith("sourced-explainer 0.1.0\n")


def test_an_installed_generator_builds_a_dossier_that_lies_anywhere(desk: Path) -> None:
    site = desk / "story" / "site"
    assert "The lens was no longer in the" in (site / "facts" / "lens-gone" / "index.html").read_text(encoding="utf-8")
    for path in ("assets/explainer.css", "assets/explainer.js", "assets/search/search.js", "search/documents.json"):
        assert (site / path).is_file()


def test_an_installed_generator_begins_a_dossier_that_names_it(desk: Path, wheel: Path) -> None:
    lines = (desk / "story" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == f"sourced-explainer @ {wheel.as_uri()}"
    made = json.loads((desk / "story" / "site" / "data" / "facts.json").read_text(encoding="utf-8"))
    assert made["generator"] == {"name": "sourced-explainer", "version": "0.1.0"}


def test_an_installed_generator_starts_a_dossier_in_an_empty_folder(desk: Path) -> None:
    assert "passages: 2" in (desk / "seeds" / "s1.yml").read_text(encoding="utf-8")
