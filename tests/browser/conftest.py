"""A real browser for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from generator import site as sites
from tests import harness, tools

TITANIC = harness.ROOT / "examples" / "titanic"

FLAGS = [
    "--no-sandbox",  # root has no sandbox, and the pages are our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # no test leaves this machine
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium for each file of tests: the one that is installed, none is downloaded.

    One for all of them, which had opened nine hundred pages by then, was once waited for without an end.
    """
    chromium = tools.need("chromium")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def tiny_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny dossier, built."""
    return harness.build(harness.DOSSIER, tmp_path_factory.mktemp("tiny") / "site")


@pytest.fixture(scope="session")
def tiny_url(tiny_site: Path) -> Iterator[str]:
    """The address at which the tiny dossier is being served."""
    with harness.serve(tiny_site) as url:
        yield url


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dossier of this repository, built: what readers really get."""
    return harness.build(harness.ROOT, tmp_path_factory.mktemp("real") / "site")


@pytest.fixture(scope="session")
def real_url(real_site: Path) -> Iterator[str]:
    """The address at which it is being served."""
    with harness.serve(real_site) as url:
        yield url


@pytest.fixture(scope="session")
def titanic_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dossier in examples/titanic, built."""
    return harness.build(TITANIC, tmp_path_factory.mktemp("titanic") / "site")


@pytest.fixture(scope="session")
def kinds(real_site: Path) -> dict[str, str]:
    """The address of the heaviest page of each kind."""
    return heaviest(harness.ROOT, real_site)


def heaviest(root: Path, site: Path) -> dict[str, str]:
    """The address of the heaviest page of each kind of a dossier whose site lies in a folder."""
    found = {"none": "404.html"}
    weights: dict[str, int] = {}
    for path, known in sites.make(root).pages.items():
        address = "" if path == "index.md" else path.removesuffix(".md").removesuffix("index").rstrip("/") + "/"
        weight = (site / address / "index.html").stat().st_size
        if weight > weights.get(known.kind, 0):
            weights[known.kind], found[known.kind] = weight, address
    return found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page with no memory of other tests."""
    context = browser.new_context()
    yield context.new_page()
    context.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """A reader's browser, with what that reader prefers."""
    opened: list[BrowserContext] = []

    def make(**preferences: Any) -> BrowserContext:
        opened.append(browser.new_context(**preferences))
        return opened[-1]

    yield make
    for one in opened:
        one.close()
