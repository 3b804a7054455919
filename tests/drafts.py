"""A dossier that is served within a test, without a server."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from mkdocs.commands import build as build_command
from mkdocs.config import load_config

from generator.builder.drafting import Drafting
from generator.builder.failure import NotBuiltError
from generator.builder.plugin import Explainer
from generator.builder.serving import Served

_moments = itertools.count(1)


@contextmanager
def served(root: Path, folder: Path) -> Iterator[Served]:
    """The dossier below a root as it is served; MkDocs writes into a folder, which must not be there."""
    config = load_config(str(root / "mkdocs.yml"))
    explainer = config.plugins["explainer"]
    assert isinstance(explainer, Explainer)
    config.plugins.on_startup(command="serve", dirty=False)

    def build() -> None:
        again = load_config(str(root / "mkdocs.yml"))
        again.site_dir, again.plugins = str(folder), config.plugins  # MkDocs keeps the plugins too
        build_command.build(again, serve_url="http://127.0.0.1/")

    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("SOURCE_DATE_EPOCH", "0")
        config.site_dir = str(folder)
        build_command.build(config, serve_url="http://127.0.0.1/")
        assert explainer.overlay
        try:
            yield Served(
                Drafting(explainer, config, build), explainer.watched, explainer.overlay, known=(NotBuiltError,)
            )
        finally:
            config.plugins.on_shutdown()


def save(file: Path, content: str | bytes | None) -> None:
    """Save a file, or remove it: no two files are saved in the same moment, however coarse the clock of the disk is."""
    if content is None:
        file.unlink()
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    moment = 1_000_000_000_000_000_000 + next(_moments) * 1_000_000_000
    os.utime(file, ns=(moment, moment))
