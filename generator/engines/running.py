"""Let another engine than MkDocs build a project, in a folder that is gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.engines.beside import lay_beside
from generator.engines.engine import Engine
from generator.engines.project import Named, project
from generator.site import Site
from generator.write import write

SITE = "site"
"""The folder of a project into which every engine builds, since nothing else is asked of it."""


class EngineError(Exception):
    """An engine is not installed, or could not build the site; the text says what it printed."""


def build_into(site: Site, named: Named, published: Mapping[str, bytes], engine: Engine, into: Path) -> None:
    """Build the project of a site with an engine into a folder that is not there yet. Raises EngineError.

    ``published`` are the files that are published beside its pages.
    """
    with tempfile.TemporaryDirectory(prefix=f".{into.name}.", dir=into.parent) as kept:
        folder = Path(kept)
        write(project(site, named, published, with_markdown=True), folder)
        _run(engine, folder)
        if not (folder / SITE).is_dir():
            raise EngineError(f"{engine.name} reports success and has built nothing")
        lay_beside(site, named.address.rstrip("/"), folder / SITE)
        (folder / SITE).rename(into)


def _run(engine: Engine, folder: Path) -> None:
    """Start an engine in the folder of a project, strictly: what it warns of, it does not build."""
    command = shutil.which(engine.name)
    if command is None:
        lock = Path(__file__).with_name(f"{engine.name}.txt")
        raise EngineError(
            f"there is no command {engine.name}: install it in an environment of its own with pip install "
            f"--require-hashes -r {lock}, and put its bin/ on your PATH; make site ENGINE={engine.name} does both"
        )
    ended = subprocess.run(  # noqa: S603 - one of three names that stand in a table of ours
        [command, "build", "--strict", "--config-file", engine.settings],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode:
        raise EngineError(f"{engine.name} could not build the site:\n{ended.stdout}{ended.stderr}".rstrip())
