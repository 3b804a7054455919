"""What others install: a wheel, in an environment of its own, with a dossier somewhere else."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from tests.harness import ROOT


def run(*words: str | Path, cwd: Path) -> str:
    """What a command prints, provided that it succeeds."""
    done = subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "flit_core.wheel", "--outdir", folder, cwd=ROOT)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of a fresh environment with the wheel in it, which borrows from ours what the wheel depends on."""
    fresh = tmp_path_factory.mktemp("fresh")
    run(sys.executable, "-m", "venv", "--without-pip", fresh, cwd=fresh)
    commands = fresh / Path(sysconfig.get_path("scripts")).name
    options = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps")
    run(sys.executable, "-m", "pip", "--python", commands / "python", "install", *options, wheel, cwd=fresh)
    found = "from importlib.util import find_spec; print(find_spec('generator').submodule_search_locations[0])"
    place = Path(run(commands / "python", "-c", found, cwd=fresh).strip())
    assert place.is_relative_to(fresh)
    (place.parent / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return commands


def test_the_wheel_holds_all_of_the_package_and_nothing_else(wheel: Path) -> None:
    tracked = run("git", "ls-files", "generator", cwd=ROOT).splitlines()
    held = [name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name]
    assert sorted(held) == sorted(tracked)
    assert {Path(name).suffix for name in held} >= {".j2", ".css", ".js", ".html", ".ftl", ".yml", ".typed"}


def test_the_command_tells_name_and_version(installed: Path, wheel: Path) -> None:
    assert run(installed / "explainer", "--version", cwd=wheel.parent).strip() == "sourced-explainer 0.1.0"


TYPED = (
    ["new", "source", "s1", "--text", "article.txt"],
    ["init", "story"],
    ["check", "--root", "story", "--texts", "story/texts"],
    ["build", "--root", "story"],
    ["upgrade", "--check", "--root", "story"],
)
SCRIPT = f"""
from generator.__main__ import main
for words in {TYPED}:
    try:
        main(words)
    except SystemExit as ended:
        assert not ended.code, words
"""
"""What is typed one after the other, in one program: to start one takes longer than all that these do."""


@pytest.fixture(scope="module")
def desk(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that held an article, after all of that was typed in it."""
    desk = tmp_path_factory.mktemp("desk")
    (desk / "article.txt").write_text("The bell\n\nThe bell rang before the storm.\n", encoding="utf-8")
    run(installed / "python", "-c", SCRIPT, cwd=desk)
    return desk


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
