"""How much is run: which tools are installed that tests need beside Python, and what is run only where all is.

It imports nothing of ours, since every run of the tests begins with it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import pytest

_ROOT = Path(__file__).resolve().parent.parent

NODE_MODULES = "tests/browser/node_modules"
TOOLS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "java": ("java",),
    "axe-core": (f"{NODE_MODULES}/axe-core/axe.min.js",),
    "vnu": (f"{NODE_MODULES}/vnu-jar/build/dist/vnu.jar",),
    "linkinator": (f"{NODE_MODULES}/linkinator/build/src/cli.js",),
    "properdocs": (".engines/properdocs/bin/properdocs",),
    "zensical": (".engines/zensical/bin/zensical",),
    "frictionless": (".engines/readers/bin/frictionless",),
    "datasette": (".engines/readers/bin/datasette",),
    "followthemoney": (".engines/readers/bin/ftm",),
    "readers": (".engines/readers/bin/python",),
}
"""What a test may need beside Python: names on the path, or files that ``npm ci --prefix tests/browser`` and
``make check`` bring. A new one is installed by .ci/run too."""


EVERYTHING = bool(os.environ.get("REQUIRE_TOOLS"))
"""Whether all is run that there is, as CI does: each tool is required, and each case is tried."""

Case = TypeVar("Case")


def some(cases: Iterable[Case], one_in: int) -> list[Case]:
    """One in so many of the cases of a test that takes long, spread over all of them; each one where all is run."""
    return [*cases][:: 1 if EVERYTHING else one_in]


def found(tool: str) -> str | None:
    """The path of an installed tool."""
    for name in TOOLS[tool]:
        path = str(_ROOT / name) if (_ROOT / name).is_file() else shutil.which(name)
        if path:
            return path
    return None


def node() -> str:
    """The node that Playwright brings along; a system's own may be too old for linkinator."""
    package = find_spec("playwright")
    assert package
    assert package.origin
    return str(Path(package.origin).parent / "driver" / "node")


def only_where_all_is_run() -> None:
    """End a test that takes long: it is named as not run, but where all is run."""
    if not EVERYTHING:
        pytest.skip("not run: it takes long, and make check runs it")


def need(tool: str) -> str:
    """The path of a tool; without it the test is named as not run, or fails where every tool is required."""
    path = found(tool)
    if path is None:
        missing = f"not run: {tool} is not installed (looked for {', '.join(TOOLS[tool])})"
        if EVERYTHING:
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    return path
