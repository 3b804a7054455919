"""What several commands share: their options. Nothing is imported here that takes time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

FOLDER = click.Path(file_okay=False, path_type=Path)
EXISTING = click.Path(exists=True, file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

head_option = click.option(
    "--head", metavar="REVISION", help="Take the data files of a git revision, and nothing else of it."
)


def rooted(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command its ``--root``."""
    explained = "The dossier: the folder of its mkdocs.yml, site_src/, seeds/ and docs/."
    return click.option("--root", type=EXISTING, default=".", show_default=True, help=explained)(command)
