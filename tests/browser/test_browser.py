"""The browser itself, before anything is said about our pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Error, Page

from tests import harness


def test_a_page_that_we_serve_is_shown(page: Page, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>Served</title><p>Once upon a time", encoding="utf-8")
    with harness.serve(tmp_path) as url:
        page.goto(url)
        assert page.title() == "Served"
        assert page.inner_text("p") == "Once upon a time"


def test_scripts_run_so_that_none_running_means_something(page: Page) -> None:
    page.set_content("<script>document.title = 'a script ran'</script>")
    assert page.title() == "a script ran"


def test_no_page_reaches_beyond_this_machine(page: Page) -> None:
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto("http://example.org/")
