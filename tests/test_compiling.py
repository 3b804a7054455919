"""What is compiled of files that come with a package is kept beside our modules, and never taken for something else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jinja2
import pytest

from generator import compiling
from generator.render.compiled import Compiled
from tests.harness import ROOT

SPEAKS = "from generator import words; print(words.say('page-timeline'))"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own in which Python may keep what it compiles."""
    monkeypatch.setattr(compiling, "FOLDER", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def made(what: str, source: str = "source", module: str = __file__) -> str:
    """What is had of a source, where it would be made as this."""
    return compiling.compiled("thing", "jinja2", module, source, lambda: what)


def test_what_was_made_is_not_made_again() -> None:
    assert made("first") == "first"
    assert made("second") == "first"


def test_it_is_made_again_of_another_source_by_another_module_and_by_another_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made("first")
    assert made("second", source="another") == "second"
    module = tmp_path / "module.py"
    module.write_text("another")
    assert made("third", source="another", module=str(module)) == "third"
    monkeypatch.setattr(compiling, "version", lambda _: "99")
    assert made("fourth", source="another", module=str(module)) == "fourth"


@pytest.mark.parametrize("damage", [lambda _: b"", lambda had: had[:-3], lambda had: had.partition(b"\n")[0] + b"\n?"])
def test_what_is_damaged_is_made_again(here: Path, damage: Callable[[bytes], bytes]) -> None:
    made("first")
    [file] = here.iterdir()
    file.write_bytes(damage(file.read_bytes()))
    assert made("second") == "second"
    assert made("third") == "second"


def test_nothing_is_kept_where_python_may_keep_nothing(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert made("first") == "first"
    assert made("second") == "second"
    assert not [*here.iterdir()]


def test_nothing_fails_where_there_is_no_such_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "FOLDER", here / "none" / "here")
    assert made("first") == "first"
    assert Compiled().code == {}


def test_a_template_is_compiled_once_for_all_programs_and_anew_when_it_changes_or_jinja_is_extended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compilations: list[str] = []
    compiling_it = jinja2.Environment.compile

    def counted(environment: jinja2.Environment, source: str, *given: Any) -> Any:
        compilations.append(source)
        return compiling_it(environment, source, *given)

    monkeypatch.setattr(jinja2.Environment, "compile", counted)

    def compiled_for(text: str, *extensions: str) -> int:
        """How many templates another program compiles to show one."""
        before = len(compilations)
        environment = jinja2.Environment(
            loader=jinja2.DictLoader({"page": text}), bytecode_cache=Compiled(), autoescape=True, extensions=extensions
        )
        assert environment.get_template("page").render() == text
        return len(compilations) - before

    assert [compiled_for("one"), compiled_for("one")] == [1, 0]
    assert [compiled_for("two"), compiled_for("two")] == [1, 0]
    assert compiled_for("two", "jinja2.ext.do") == 1


def test_programs_share_what_is_kept_in_the_folder_that_is_chosen_for_python(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    for _ in range(2):
        subprocess.run([sys.executable, "-c", SPEAKS], env=environment, cwd=ROOT, check=True, capture_output=True)
    assert len([*tmp_path.rglob("en.ftl.*.pickle")]) == 1
