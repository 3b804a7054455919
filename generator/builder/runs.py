"""Run MkDocs: build a site once, or build and serve it again and again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.commands import build as build_command
from mkdocs.commands import serve as serve_command
from mkdocs.config.defaults import MkDocsConfig

from generator.builder import settings
from generator.builder.failure import one_exception
from generator.builder.kept_pages import KeptPages
from generator.review.preview import Base


def build_into(config: MkDocsConfig, into: Path, base: Base | None = None, kept: KeptPages | None = None) -> None:
    """Build the site of these settings into a folder, whatever folder they name; with a base, build a preview.

    Pages that are kept from builds before are taken over, where they would come out the same.

    Raises DossierError with the problems of the dossier, NotBuiltError with those that MkDocs has.
    """
    config.site_dir = str(into)
    config.plugins.on_startup(command="build", dirty=False)
    explainer: Any = config.plugins["explainer"]  # MkDocs calls every plugin a BasePlugin
    explainer.base, explainer.kept, explainer.answers_itself = base, kept, True
    try:
        with one_exception():
            build_command.build(config)
    finally:
        config.plugins.on_shutdown()


def serve(root: Path, address: str | None = None) -> None:
    """Serve a dossier and rebuild as it changes, until somebody presses Control-C.

    Raises as ``settings.read`` does.
    """
    settings.read(root, address)
    with one_exception():
        serve_command.serve(str(root / "mkdocs.yml"), dev_addr=address)
