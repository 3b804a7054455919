"""Which release of this package is installed, and how pip is asked for the same one again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

NAME = "sourced-explainer"
"""The name of the package; its folder and its command have other names."""
UNKNOWN = "0"
"""The version of a copy of the code that nobody has installed."""


@dataclass(frozen=True)
class Requirement:
    """A line that asks pip for one release."""

    line: str
    elsewhere: bool
    """Whether it asks for the same on another machine: it names no file or folder of this one."""


@cache
def version() -> str:
    """The version that is installed."""
    found = _found()
    return found.version if found else UNKNOWN


def requirement() -> Requirement:
    """The line by which pip would install the same again: from an index, a git address, a wheel or a folder."""
    found = _found()
    if not found:
        return Requirement(f"{NAME} @ file:///where/it/lies", elsewhere=False)
    written = found.read_text("direct_url.json")  # pip and uv write it of whatever came from no index
    if not written:
        return Requirement(f"{NAME}=={found.version}", elsewhere=True)
    origin: dict[str, Any] = json.loads(written)
    address = _address(origin)
    return Requirement(f"{NAME} @ {address}", elsewhere=not address.removeprefix("git+").startswith("file:"))


def _address(origin: dict[str, Any]) -> str:
    """The address of an origin as pip takes it; of a repository, the very commit."""
    below = f"#subdirectory={origin['subdirectory']}" if origin.get("subdirectory") else ""
    if repository := origin.get("vcs_info"):
        return f"{repository['vcs']}+{origin['url']}@{repository['commit_id']}{below}"
    return f"{origin['url']}{below}"


def _found() -> Distribution | None:
    try:
        return distribution(NAME)
    except PackageNotFoundError:
        return None
