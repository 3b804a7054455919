"""Which files below ``docs/`` are published beside the pages: pictures, styles and other files that sites serve."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from generator.load.listing import files_below

PUBLISHED = frozenset(
    """
    .avif .gif .ico .jpeg .jpg .png .svg .webp .mp3 .mp4 .webm .css .js .mjs .woff2
    .csv .json .pdf .txt .xml .webmanifest CNAME _headers _redirects
    """.split()  # noqa: SIM905 - twenty-four quote marks would hide the words
)
"""The endings and names of the files below ``docs/`` that are published; MkDocs itself would publish every file."""


def ends_as_published(name: str) -> bool:
    """Whether a file of this name is one that is published, if it lies below ``docs/``."""
    path = PurePosixPath(name)
    return path.suffix.lower() in PUBLISHED or path.name in PUBLISHED


def is_published(path: Path, docs: Path) -> bool:
    """Whether a file below ``docs/`` is published: it has one of these endings, and is in this folder.

    MkDocs follows symbolic links, which may lead out of the folder to secrets, or in circles.
    """
    real = docs.resolve()
    no_linked_folder = path.parent.resolve() == real / path.parent.relative_to(docs)
    return ends_as_published(path.name) and no_linked_folder and path.resolve().is_relative_to(real)


def published_files(root: Path) -> dict[str, Path]:
    """Every file below the ``docs/`` of a dossier that is published beside the pages, by its path there."""
    docs = root / "docs"
    return {name: path for name, path in files_below(docs) if is_published(path, docs)}
