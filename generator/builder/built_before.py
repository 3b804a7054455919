"""Whether the site in a folder is the one that a build would put there: then there is nothing to build."""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator import cache
from generator.builder.kept_pages import is_ours_alone, of_settings
from generator.cache import Cache, digest

_OTHERS = 7
"""How many other states of a dossier are remembered, of each the digest of its site."""


class BuiltBefore:
    """What the site of a dossier, as it is now, was when it was last built; made while its date is known."""

    def __init__(self, root: Path, config: MkDocsConfig) -> None:
        self._kept = Cache(root / cache.FOLDER / "sites")
        files = (*(root / name for name in ("site_src", "seeds", "mkdocs.yml")), Path(config.docs_dir))
        pictured = str(config.plugins["explainer"].config["cards"])
        self._key = digest(of_settings(config), cache.of_files(files), pictured, os.environ["SOURCE_DATE_EPOCH"])
        self._knowable = is_ours_alone(config)

    def stands(self, site: Path) -> bool:
        """Whether a folder holds this site, byte for byte."""
        return self._knowable and self._kept.get(self._key) == _of(site)

    def remember(self, site: Path) -> None:
        """Remember the site that was built just now, without a warning."""
        self._kept.put(self._key, _of(site))
        self._kept.leave([self._key], _OTHERS)


def _of(site: Path) -> bytes:
    return cache.of_files([site]).encode()
