"""Every rule with the smallest dossier that breaks it, and exactly what its author then reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.addresses import published
from generator.check import check
from generator.evidence import read_texts
from generator.judged import Judged
from generator.load import load
from generator.problem import Problem, report
from tests.harness import ROOT

FOLDERS = sorted(path for path in (ROOT / "tests" / "bad").iterdir() if path.is_dir())
NO_FILE = ("no-dossier",)
"""What is wrong there is that a file is not there."""


OF_A_RELEASE = ("missing-imprint", "unreachable-publisher")
"""Only before a release are these asked for."""


def problems_of(folder: Path) -> list[Problem]:
    """What is wrong in a bad example; some hold the texts of their sources as well."""
    dossier, unreadable = load(folder)
    texts, missing = read_texts(dossier, folder / "texts") if (folder / "texts").is_dir() else ({}, [])
    found = check(Judged(dossier), texts, published.read(folder), release=folder.name in OF_A_RELEASE)
    return [*unreadable, *missing, *found]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_author_reads_what_is_wrong(folder: Path, matches: Callable[[str, Path], None]) -> None:
    matches(report.as_text(problems_of(folder)) + "\n", folder / "expected.txt")


def test_nothing_else_is_wrong() -> None:
    found = {folder.name: {problem.code for problem in problems_of(folder)} for folder in FOLDERS}
    assert found == {folder.name: {folder.name} for folder in FOLDERS}


def test_every_problem_stands_in_a_file_the_author_can_open() -> None:
    for folder in FOLDERS:
        for problem in problems_of(folder) if folder.name not in NO_FILE else ():
            lines = (folder / problem.mark.file).read_bytes().splitlines()
            assert 1 <= problem.mark.line <= len(lines), folder.name
            assert 1 <= problem.mark.column <= len(lines[problem.mark.line - 1]) + 1, folder.name


def test_one_folder_of_problems_is_told_in_the_order_of_its_lines() -> None:
    problems = [problem for folder in FOLDERS for problem in problems_of(folder)]
    told = report.as_text(problems).splitlines()
    assert [line for line in told if line.startswith(("seeds/", "site_src", "docs/"))] == [
        str(problem).splitlines()[0] for problem in sorted(set(problems))
    ]
