"""Restore a dossier from what its site exports: ``data/dossier.json`` holds every file that its editors wrote."""

from __future__ import annotations

import json
import re

FOLDERS = ("docs", "seeds", "site_src")
"""The folders of a dossier that hold what its editors wrote."""
_SAFE = re.compile(rf"(?:{'|'.join(FOLDERS)})(?:/\w[\w .-]*)+\.(?:md|ya?ml|ftl|lock)")
"""The path of such a file: it leads out of no folder, and to no program. The JSON may come from anybody."""


def restored(exported: bytes) -> dict[str, bytes]:
    """The files of an exported dossier by their path.

    Raises ValueError, which says what is wrong, for anything that is no such export.
    """
    try:
        files = json.loads(exported)["files"]
        named = list(files.items())
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("this is not the data/dossier.json of a site") from error
    if strange := [name for name, _ in named if not _SAFE.fullmatch(name)]:
        raise ValueError(f"it has a file that is none of a dossier: {strange[0][:80]!r}")
    return {name: _content(known).encode() for name, known in named}


def _content(known: object) -> str:
    """A text as it is; records as JSON with one value to a line, which YAML reads."""
    return known if isinstance(known, str) else json.dumps(known, ensure_ascii=False, indent=1) + "\n"
