"""A copy of what a dossier is read from, in which a change is tried before the files themselves are changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.load import prose_files


def copied(root: Path, folder: Path) -> Path:
    """A copy of the files that a dossier is read from."""
    copy = folder / "dossier"
    records = (path for name in ("site_src", "seeds") for path in (root / name).rglob("*") if path.is_file())
    prose = (root / "docs" / name for name in prose_files(root))
    for path in (*records, *prose):
        (copy / path.relative_to(root)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy / path.relative_to(root))
    return copy
