"""The settings of a text editor for a dossier: which schema is for which file. ``schema`` makes the schemas themselves.

The schemas hold the ids of the dossier: they are made whenever it is served, and never kept in git. The settings that
name them change only with the kinds of records that there are: they are kept, as whoever opens the folder needs them
before anything is made, and ``upgrade`` writes our part of them anew, so that it does not grow old.
"""

from __future__ import annotations

import json
from typing import Any

from generator.authoring.schema import FOLDER, mapping

SETTINGS = ".vscode/settings.json"
ADVICE = ".vscode/extensions.json"
_EXTENSION = "redhat.vscode-yaml"
_SCHEMAS = "yaml.schemas"


def settings(before: bytes = b"{}") -> bytes:
    """The settings for VS Code with our part as it is now; all else stays as it was ``before``.

    Raises ValueError where these are not plain JSON, as where there are comments in them.
    """
    typed: Any = json.loads(before)
    if not isinstance(typed, dict) or not isinstance(typed.get(_SCHEMAS, {}), dict):
        raise ValueError("no settings of an editor")  # noqa: TRY004 - what is wrong is the file
    others = {name: files for name, files in typed.get(_SCHEMAS, {}).items() if not name.startswith(f"./{FOLDER}/")}
    ours = {f"./{FOLDER}/{name}": files for name, files in mapping().items()}
    return _json({"yaml.schemaStore.enable": False, **typed, _SCHEMAS: {**ours, **others}})


def advice() -> bytes:
    """Which extension VS Code offers to whoever opens the folder."""
    return _json({"recommendations": [_EXTENSION]})


def _json(content: object) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
