"""The tiny dossier gives exactly the files of ``tests/expected``; under ``--bless`` they become what it gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from generator import evidence
from generator.files.exports import DATABASE
from generator.load import load
from generator.site import make
from tests.harness import DOSSIER, ROOT, tiny

EXPECTED = ROOT / "tests" / "expected"
PAGES = ROOT / "tests" / "expected.json"
"""What a site builder is told beside the files: the menu, and each page's title, description and place of editing."""


def files_below(folder: Path) -> dict[str, bytes]:
    """The files of a folder by path, hidden ones left out."""
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not path.name.startswith(".")}


def texts_made() -> dict[str, bytes]:
    """Every file that can be compared by eye; another release of SQLite writes other bytes for the same rows."""
    return {path: content for path, content in tiny().files.items() if path != DATABASE}


def test_just_the_expected_files_are_made(request: pytest.FixtureRequest) -> None:
    kept, made = files_below(EXPECTED), texts_made()
    if request.config.getoption("bless"):
        for name in kept.keys() - made.keys():
            (EXPECTED / name).unlink()
        for name in made.keys() - kept.keys():
            (EXPECTED / name).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / name).write_bytes(made[name])
        kept = files_below(EXPECTED)
    assert kept.keys() == made.keys()


@pytest.mark.parametrize("name", files_below(EXPECTED))
def test_a_file_is_as_expected(name: str, matches: Callable[[str, Path], None]) -> None:
    if name in texts_made():  # else the test above tells
        matches(tiny().files[name].decode(), EXPECTED / name)


def test_a_site_builder_is_told_what_is_expected(matches: Callable[[str, Path], None]) -> None:
    told = {
        "nav": tiny().nav,
        "pages": {path: {**asdict(page), "mark": str(page.mark)} for path, page in tiny().pages.items()},
    }
    matches(json.dumps(told, ensure_ascii=False, indent=1) + "\n", PAGES)


def test_the_tiny_dossier_has_no_problem() -> None:
    assert not tiny().warnings


def test_the_tiny_dossier_is_verified_against_its_texts() -> None:
    dossier, _ = load(DOSSIER)
    texts, unreadable = evidence.read_texts(dossier, DOSSIER / "texts")
    locks, illegible = evidence.read_locks(DOSSIER)
    assert evidence.verify(dossier, texts, locks) == ([], locks)
    assert not unreadable
    assert not illegible


def test_the_tiny_dossier_shows_every_standing() -> None:
    facts = json.loads(tiny().files["data/facts.json"])["facts"]
    assert {fact["standing"] for fact in facts} == {
        "confirmed", "reported", "reported as possible", "stated", "said", "denied", "disputed", "unknown",
    }  # fmt: skip
    assert any(fact["date_disputed"] for fact in facts)


# --- the same facts, the same bytes -----------------------------------------------------------------------------------


def test_neither_place_nor_order_of_the_files_changes_a_byte(tmp_path: Path) -> None:
    for name, content in reversed(files_below(DOSSIER).items()):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert make(tmp_path) == tiny()
