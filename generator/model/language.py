"""The language of a dossier, and the catalogue of our words in it that the dossier may bring."""

from __future__ import annotations

from dataclasses import dataclass

ENGLISH = "en"
"""The language of a dossier that names none."""
CATALOGUES = "site_src/words"
"""The folder of a dossier in which its own catalogues lie: a file, or several, for a language."""


@dataclass(frozen=True)
class Language:
    """The language in which all is said of a dossier."""

    code: str = ENGLISH
    own: tuple[tuple[str, str], ...] = ()
    """The catalogue of it that the dossier brings: the path of each file below the root, and its text."""


IN_ENGLISH = Language()
"""The language of a dossier that names none, and brings no catalogue."""


def in_language(path: str, code: str) -> bool:
    """Whether the file at a path is of the catalogue of a language; that of pt is of pt-BR too."""
    return path.rpartition("/")[2].partition(".")[0] in (code, code.partition("-")[0])
