"""What every test may use, and the two ways of running them: with every tool required, and with changes accepted."""

from __future__ import annotations

import difflib
import functools
import gc
import importlib.metadata
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from jinja2 import FileSystemLoader
from mkdocs.structure.pages import Page

from tests import tools

# No test may fail because the machine is busy. With every tool required many more examples are made up.
_BUSY = [HealthCheck.too_slow]
settings.register_profile("all", deadline=None, suppress_health_check=_BUSY)
settings.register_profile("few", deadline=None, suppress_health_check=_BUSY, max_examples=8)
settings.load_profile("all" if tools.EVERYTHING else "few")

MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it
"""The folder that Linux keeps in memory. To make the tests' thousands of small files there takes a twentieth of the
time that some disks take."""
ENOUGH = 2**30
"""The bytes that must be free there, which is several times what a run needs."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="accept what comes out now as what is expected")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("bless") and os.environ.get("CI"):
        raise pytest.UsageError(
            "only a person accepts changed output: run make bless at your desk, and read the change"
        )
    gc.set_threshold(100_000, 50, 50)
    # MkDocs looks through all installed packages for themes and plugins whenever it reads settings.
    importlib.metadata.entry_points = functools.cache(  # type: ignore[assignment]  # it has several signatures
        importlib.metadata.entry_points
    )
    FileSystemLoader.list_templates = _listed  # type: ignore[method-assign,assignment]
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def _listed(loader: FileSystemLoader) -> list[str]:
    """The templates below the folders of a loader. Material brings ten thousand icons, and each build looks at all."""
    return sorted({name for folder in loader.searchpath for name in _LISTED[INSTALLED in folder](folder)})


def _below(folder: str) -> list[str]:
    return _list_templates(FileSystemLoader(folder))


_list_templates, INSTALLED = FileSystemLoader.list_templates, f"{os.sep}site-packages{os.sep}"
_LISTED: Mapping[bool, Callable[[str], list[str]]] = {False: _below, True: functools.cache(_below)}
"""What lists a folder, by whether a package was installed there, which no test changes."""


def pytest_report_header() -> list[str]:
    missing = [tool for tool in tools.TOOLS if tools.found(tool) is None]
    rule = "their tests fail" if tools.EVERYTHING else "their tests are named below as not run"
    return [f"tools not found: {', '.join(missing)}; {rule}"] if missing else []


@pytest.fixture(scope="session", autouse=True)
def _temporary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the code itself makes for a moment lies there too; what it leaves behind when it is killed goes with it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("TMPDIR", str(tmp_path_factory.mktemp("temporary")))
        patched.setattr(tempfile, "tempdir", None)  # it is asked for anew
        yield


@pytest.fixture
def matches(request: pytest.FixtureRequest) -> Callable[[str, Path], None]:
    """Holds a text against the file of what is expected; under ``--bless`` the file becomes the text."""
    bless = bool(request.config.getoption("bless"))

    def hold(text: str, path: Path) -> None:
        kept = path.read_bytes().decode() if path.exists() else ""
        if bless and kept != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        elif kept != text or not path.exists():
            change = difflib.unified_diff(kept.splitlines(), text.splitlines(), "expected", "now", lineterm="")
            pytest.fail("\n".join([f"{path.name} is not as expected (make bless accepts it):", *change]), pytrace=False)

    return hold


def pytest_collection_finish() -> None:
    """Thousands of collected tests live to the end; the garbage collector need not look through them over and over."""
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Nor need it look once more through all that goes with the program."""
    gc.freeze()


@pytest.fixture
def converted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the pages that this program converts while a test builds."""
    found: list[str] = []
    render = Page.render

    def noting(page: Page, *given: object) -> None:
        found.append(page.file.src_uri)
        render(page, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Page, "render", noting)
    return found
