"""The line by which a dossier names its generator to pip, and beside it the version for which it was last mended."""

from __future__ import annotations

import re

from generator import installed
from generator.installed import Requirement

FILE = "requirements.txt"
_NOTED = re.compile(r"^# For sourced-explainer (?P<version>\S+)$", re.MULTILINE)
_ABOVE = """\
# The generator that makes the site of this dossier, as pip is asked for it.
# For {name} {version}
"""
_CURE = """\
#
# It is in no package index yet. These can be had on any machine, so on that of a forge, too:
#   {name} @ git+https://example.org/OWNER/{name}@COMMIT
#   ./{wheel}   (a wheel, copied into this folder and committed)
# This can be had on one machine alone:
#   {name} @ file:///home/me/{name}
"""


def written(requirement: Requirement) -> bytes:
    """The file for a new dossier."""
    version = installed.version()
    wheel = f"{installed.NAME.replace('-', '_')}-{version}-py3-none-any.whl"
    above = _ABOVE if requirement.elsewhere else _ABOVE + _CURE
    return f"{above.format(name=installed.NAME, version=version, wheel=wheel)}{requirement.line}\n".encode()


def noted(content: bytes) -> str | None:
    """The version for which the dossier with this file was last mended; None where nothing of the kind stands in it."""
    found = _NOTED.search(content.decode("utf-8", "replace"))
    return found["version"] if found else None


def noting(content: bytes, version: str) -> bytes:
    """The same file with another version noted."""
    return _NOTED.sub(f"# For {installed.NAME} {version}", content.decode()).encode()
