"""Text that would like to be more: in every field that shows it, in titles, in Markdown, and in names of files."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.hardening import forked
from bench.hardening.hostile_text.fields import in_fields
from bench.hardening.hostile_text.looking import Looker
from bench.hardening.hostile_text.markdown import in_markdown
from bench.hardening.hostile_text.names import in_names
from bench.hardening.hostile_text.naughty import injections, strings
from bench.hardening.hostile_text.sites import controls, in_sites
from bench.hardening.row import Row
from tests import tools
from tests.browser.conftest import FLAGS


def rows(share: float) -> Iterator[Row]:
    """A row each for fields, for built sites, for Markdown by hand and names of files, and two of controls."""
    texts = [*strings(), *injections()][:: max(1, round(1 / share))]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        browser = playwright.chromium.launch(executable_path=tools.found("chromium"), args=FLAGS)
        looker, here = Looker(browser), Path(folder)
        yield in_fields(texts, looker, here / "fields")
        yield in_sites(texts, looker, here / "sites")
        yield in_markdown(texts, looker, here / "markdown")
        yield in_names(texts, here / "names")
        yield from controls(looker, here / "controls")
        browser.close()
