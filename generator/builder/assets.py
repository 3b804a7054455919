"""What beside pages leaves ``docs/`` for the site: files of a kind that sites serve."""

from __future__ import annotations

from pathlib import Path

PUBLISHED = frozenset(
    """
    .avif .gif .ico .jpeg .jpg .png .svg .webp .mp3 .mp4 .webm .css .js .mjs .map .woff2
    .csv .json .pdf .txt .xml .webmanifest CNAME _headers _redirects
    """.split()  # noqa: SIM905 - twenty-five quote marks would hide the words
)
"""What beside pages leaves ``docs/`` for the site, by ending or name; MkDocs would publish all an editor left there."""


def is_published(path: Path, docs: Path) -> bool:
    """Whether a file below ``docs/`` belongs on the site: of a kind that sites serve, and truly in this folder.

    MkDocs follows every link. One to a folder may lead to secrets or in circles; one to a file beside it is harmless.
    """
    served = path.suffix.lower() in PUBLISHED or path.name in PUBLISHED
    real = docs.resolve()
    no_linked_folder = path.parent.resolve() == real / path.parent.relative_to(docs)
    return served and no_linked_folder and path.resolve().is_relative_to(real)
