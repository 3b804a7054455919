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
        self._root, self._config = root, config
        self._knowable, self._key = is_ours_alone(config), self._now()

    def stands(self, site: Path) -> bool:
        """Whether a folder holds this site, byte for byte."""
        known = self._kept.get(self._key) if self._knowable else None
        return known is not None and known == _of(site)

    def remember(self, site: Path) -> None:
        """Remember the site that was built just now without a warning, unless a file was saved meanwhile."""
        if self._key == self._now():
            self._kept.put(self._key, _of(site))
            self._kept.leave([self._key], _OTHERS)

    def _now(self) -> str:
        """The digest of all that the site is made from."""
        files = (*(self._root / name for name in ("site_src", "seeds", "mkdocs.yml")), Path(self._config.docs_dir))
        pictured = str(self._config.plugins["explainer"].config["cards"])
        return digest(of_settings(self._config), cache.of_files(files), pictured, os.environ["SOURCE_DATE_EPOCH"])


def _of(site: Path) -> bytes:
    return cache.of_files([site]).encode()
