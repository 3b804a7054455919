"""The package on systems that lack what Linux has; tried by hiding it, and run on no other system."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import write
from generator.__main__ import main
from generator.builder import building, projects
from generator.builder.plugin import Explainer
from tests.harness import DOSSIER, ROOT, pier
from tests.test_expected import files_below
from tests.tools import only_where_all_is_run

POSIX_ONLY = ("fcntl", "grp", "pwd", "resource", "syslog", "termios")
ELSEWHERE = {"PYTHONHASHSEED": "1", "TZ": "Asia/Seoul", "LC_ALL": "C", "LANG": "de_DE.UTF-8"}
"""What the surroundings of a program may say of its hashes, its clock and its language."""
SCRIPT = f"""
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys({POSIX_ONLY}))
import generator
for module in pkgutil.walk_packages(generator.__path__, "generator."):
    importlib.import_module(module.name)
from generator.__main__ import main
dossier, pages, pier, site = sys.argv[1:]
typed = [["check", "--root", pier], ["write", "--root", dossier, pages], ["build", "--root", pier, "--site", site]]
for words in typed:
    try:
        main(words)
    except SystemExit as ended:
        assert not ended.code, words
"""


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what another program made on such a system: the pages of the tests' dossier, and a built site."""
    only_where_all_is_run()
    folder = tmp_path_factory.mktemp("elsewhere")
    places = DOSSIER, folder / "pages", pier(folder / "pier"), folder / "www" / "site"
    words: list[str | Path] = [sys.executable, "-W", "error", "-c", SCRIPT, *places]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **ELSEWHERE}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_check_write_and_build_need_nothing_that_posix_alone_has(elsewhere: Path) -> None:
    assert (elsewhere / "www" / "site" / "index.html").is_file()
    assert [path.name for path in (elsewhere / "www").iterdir()] == ["site"]


def test_neither_hashes_nor_clock_nor_language_change_a_byte(elsewhere: Path) -> None:
    written = files_below(elsewhere / "pages")
    here = projects.project(DOSSIER, projects.named(DOSSIER))
    assert {path: written[path] for path in written if path != write.LIST} == here


NARROW = ("cp1252", "latin-1", "cp437")
"""The signs that the consoles of some systems know."""
ABROAD = {
    "seeds/k.yml": "{id: k, title: 등대지기가 떠났다 – «갔다», language: ko, text: k.txt, passages: 2,\n"
    " published: {when: 2011-03, basis: Printed.}}\n",
    "site_src/people/bo.yml": "{id: bo, name: 김보람}\n",
    "site_src/facts/bo.yml": "id: bo-left\nabout: [bo]\nstatement: 김보람은 떠났다.\n"
    'says:\n  - k#p2 "그가 멀리"\n  - k#p2 "없는 낱말"\n',
    "docs/method.md": "# Method\n\nOf [김](person:bo).\n",
    "mkdocs.yml": "site_name: 등대\nplugins: [explainer]\n",
}
"""A dossier with problems and texts in many scripts."""
TYPED = (
    ["check", "--texts", "{texts}"],
    ["verify", "--texts", "{texts}"],
    ["passages", "--texts", "{texts}", "--find", "멀리"],
    ["sentences"],
    ["new", "fact", "김"],
    ["rename", "김", "보람"],
    ["김"],
)


@pytest.mark.parametrize("signs", NARROW)
@pytest.mark.parametrize("words", TYPED, ids=" ".join)
def test_a_console_without_a_sign_gets_its_number(words: list[str], signs: str, tmp_path: Path) -> None:
    for name, text in {**ABROAD, "texts/k.txt": "등대지기가 떠났다\n그가 멀리 갔다 → 끝.\n"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    command = [word.format(texts=tmp_path / "texts") for word in words]
    at = [] if words == ["김"] else ["--root", str(tmp_path)]
    done = CliRunner(charset=signs).invoke(main, [*command, *at])
    assert isinstance(done.exception, SystemExit | None), done.exception
    assert "\\u" in done.output


def test_what_is_printed_for_a_program_is_read_as_it_was_meant(tmp_path: Path) -> None:
    broken = {"site_src/facts/bo.yml": "[{id: bo-left, about: [bo], statemant: 보람 🙂}]\n"}
    for name, text in {**ABROAD, **broken}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text.replace("k.txt", "등대 🙂.txt"), encoding="utf-8")
    words = ["check", "--format", "json", "--root", str(tmp_path), "--texts", str(tmp_path)]
    done = CliRunner(charset="cp1252").invoke(main, words)
    assert done.output.isascii()
    whats = [problem["what"] for problem in json.loads(done.output)["problems"]]
    assert "no text '등대 🙂.txt' in the folder of texts" in whats


def test_mkdocs_own_command_gets_them_too(monkeypatch: pytest.MonkeyPatch) -> None:
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stderr", console)
    Explainer().on_startup(command="build", dirty=False)
    console.write("등대")
    console.flush()
    assert console.buffer.getvalue() == rb"\ub4f1\ub300"


def test_where_no_folder_can_be_locked_a_second_build_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    for _ in range(2):
        with building._alone(tmp_path), pytest.raises(FileExistsError, match="another build is running"):
            building._alone(tmp_path).__enter__()
    assert not [*tmp_path.iterdir()]
