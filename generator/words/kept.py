"""The catalogues that this package brings, as files."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
"""Where they lie."""
FOLDERS = [FOLDER]
"""This folder, and others where a test looks for more."""


def known_languages() -> list[str]:
    """The codes of all languages of which the package has a catalogue."""
    return sorted({path.name.partition(".")[0] for folder in FOLDERS for path in folder.glob("*.ftl")})


def kept(code: str) -> dict[str, str]:
    """The files of the catalogue of a language, by name; nothing where there is none."""
    files = [path for folder in FOLDERS for name in (f"{code}.ftl", f"{code}.*.ftl") for path in folder.glob(name)]
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(files)}
