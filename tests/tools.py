"""The tools that tests need beside Python: where they are installed, and what a test does without one.

It imports nothing of ours, since every run of the tests begins with it.
"""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent

NODE_MODULES = "tests/browser/node_modules"
TOOLS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome"),
    "java": ("java",),
    "axe-core": (f"{NODE_MODULES}/axe-core/axe.min.js",),
    "vnu": (f"{NODE_MODULES}/vnu-jar/build/dist/vnu.jar",),
    "linkinator": (f"{NODE_MODULES}/linkinator/build/src/cli.js",),
}
"""What a test may need beside Python: names on the path, or files that ``npm ci --prefix tests/browser`` brings. A new
one is installed by .ci/run too."""


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


def need(tool: str) -> str:
    """The path of a tool; without it the test is named as not run, or fails where every tool is required."""
    path = found(tool)
    if path is None:
        missing = f"not run: {tool} is not installed (looked for {', '.join(TOOLS[tool])})"
        if os.environ.get("REQUIRE_TOOLS"):
            pytest.fail(missing, pytrace=False)
        pytest.skip(missing)
    return path
