"""What a reviewer's browser works out on the page of health."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator.builder import runs, settings
from generator.review import revisions, weights
from generator.review.preview import Base
from tests import harness

GOOD = "  Mr Rook: /people/silas-rook/\n  zzyzx: nothing\n"
WRONG = "  museum: /people/silas-rook/\n"


@pytest.mark.parametrize(
    ("searches", "told", "shown"),
    [
        (GOOD, "All 2 searches lead where they should.", []),
        (
            GOOD + WRONG,
            "1 of 3 searches lead elsewhere:",
            ["museum /people/silas-rook/ /organisations/museum-of-tides/"],
        ),
    ],
    ids=["all lead where they should", "one leads elsewhere"],
)
def test_the_searches_are_tried(tmp_path: Path, page: Page, searches: str, told: str, shown: list[str]) -> None:
    root = harness.copy_of(harness.DOSSIER, tmp_path / "dossier")
    (root / "tests").mkdir()
    (root / "tests" / "search.yml").write_text(f"all:\n{searches}", encoding="utf-8")
    base = Base("main", revisions.snapshot_of(root))
    runs.build_into(settings.read(root), into=tmp_path / "site", base=base)
    with harness.serve(tmp_path / "site") as url:
        page.goto(f"{url}/preview/health/")
        expect(page.locator(".searches-told")).to_have_text(told)
        rows = page.locator(".searches tbody tr:visible").all_inner_texts()
        assert [" ".join(row.split()) for row in rows] == shown
        expect(page.locator(".weights tbody tr")).to_have_count(weights.SHOWN)
        expect(page.locator(".weights")).to_be_visible()


def test_a_site_for_readers_has_no_preview_pages(tiny_site: Path) -> None:
    assert not (tiny_site / "preview").exists()
