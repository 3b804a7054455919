"""Every page has an address to itself, and ``check`` and ``write`` say so where one has not."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import addresses, site
from generator.load import load
from generator.problem import Problem
from tests.harness import DOSSIER, copy_of, typed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def by_hand(root: Path, path: str) -> list[Problem]:
    """What is said of one more page by hand."""
    page = root / "docs" / path
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("# By hand\n\nIt has words.\n", encoding="utf-8")
    _, problems = site.examine(root)
    return [problem for problem in problems if problem.severity == "error"]


def test_what_is_made_is_known_before_it_is() -> None:
    dossier, _ = load(DOSSIER)
    pages = {path for path, page in site.make(DOSSIER).pages.items() if page.kind != "hand-written"}
    assert addresses.made(dossier) == pages - {"story.md"}


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("timeline.md", "/timeline/ is a page made from the records already"),
        ("timeline/index.md", "/timeline/ is a page made from the records already"),
        ("facts/README.md", "/facts/ is a page made from the records already"),
        ("README.md", "/ is a page made from the records already"),
        ("facts/last-lit.md", "/facts/last-lit/ is a page made from the records already"),
        ("people/zoe-tamblin.md", "/people/zoe-tamblin/ is where a retired id leads on already"),
        ("method/index.md", "/method/ is docs/method.md already"),
    ],
)
def test_a_page_by_hand_takes_no_other_pages_place(root: Path, path: str, what: str) -> None:
    [problem] = by_hand(root, path)
    assert (problem.mark.file, problem.code, problem.what) == (f"docs/{path}", "two-at-one-address", what)


def test_a_page_by_hand_may_stand_anywhere_else(root: Path) -> None:
    assert not by_hand(root, "facts/how-we-choose-them.md")
    assert not by_hand(root, "about/index.md")


def test_pages_are_not_written_over_each_other(root: Path, tmp_path: Path) -> None:
    by_hand(root, "timeline.md")
    assert "docs/timeline.md:1:1: " in typed("write", "--root", root, tmp_path / "out").stderr
    assert not (tmp_path / "out").exists()


def test_the_page_that_all_lead_to_is_due(root: Path) -> None:
    (root / "docs" / "method.md").unlink()
    told = typed("check", "--root", root).stderr
    assert "docs/method.md:1:1: there is no docs/method.md, and every page leads to it [missing-method]" in told
