"""The package on systems that lack what Linux has; tried by hiding it, and run on no other system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.builder import building
from tests.harness import DOSSIER, ROOT, copy_of, pier

POSIX_ONLY = ("fcntl", "grp", "pwd", "resource", "syslog", "termios")
SCRIPT = f"""
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys({POSIX_ONLY}))
import generator
for module in pkgutil.walk_packages(generator.__path__, "generator."):
    importlib.import_module(module.name)
from generator.__main__ import main
root, out, pier, site = sys.argv[1:]
for words in (["write", out, "--root", root], ["build", "--root", pier, "--site", site], ["check", "--root", root]):
    main(words, standalone_mode=False)
"""


def test_check_write_and_build_need_nothing_that_posix_alone_has(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    words: list[str | Path] = [
        sys.executable,
        "-W",
        "error",
        "-c",
        SCRIPT,
        root,
        tmp_path / "out",
        pier(tmp_path / "pier"),
        tmp_path / "www" / "site",
    ]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "out" / "index.md").is_file()
    assert (tmp_path / "www" / "site" / "index.html").is_file()
    assert [path.name for path in (tmp_path / "www").iterdir()] == ["site"]


def test_where_output_is_not_unicode_a_sign_is_printed_as_its_number(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    words: list[str | Path] = [sys.executable, "-m", "generator", "verify", "--root", root, "--texts", root / "texts"]
    narrow = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    done = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="cp1252", env=narrow, check=False)
    assert done.returncode == 0, done.stderr
    assert r"(+0 \u22120)" in done.stdout


def test_where_no_folder_can_be_locked_a_second_build_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    for _ in range(2):
        with building._alone(tmp_path), pytest.raises(FileExistsError, match="another build is running"):
            building._alone(tmp_path).__enter__()
    assert not [*tmp_path.iterdir()]
