"""What several commands share: their options, how they read a dossier, and how they fail."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from generator import authoring
from generator.builder.failure import NotBuiltError
from generator.load import load
from generator.model import Dossier
from generator.problem import DossierError, report
from generator.review import git, revisions
from generator.unicode import printable

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


def readable(root: Path) -> Dossier:
    """The dossier, provided that nothing in it had to be left out. Raises DossierError otherwise."""
    dossier, problems = load(root)
    if report.failed(problems):
        raise DossierError(problems)
    return dossier


def readable_in_part(root: Path) -> Dossier:
    """The dossier as far as it can be read, for looking at passages; says on standard error which files are left out.

    Raises DossierError where there is no dossier.
    """
    dossier, problems = load(root)
    if not dossier.marks:
        raise DossierError(problems)
    if problems:
        files = ", ".join(sorted({problem.mark.file for problem in problems}))
        click.echo(f"left out what cannot be read of {files}: explainer check says what is to be filled in", err=True)
    return authoring.with_unfinished(root, dossier, problems)


@contextmanager
def failures_printed() -> Iterator[None]:
    """Print why a command failed, without a traceback, and exit with 1."""
    try:
        yield
    except DossierError as error:
        click.echo(report.as_text(error.problems), err=True)
        sys.exit(1)
    except (OSError, NotBuiltError, revisions.NoRevisionError, git.GitError) as error:
        why = report.unreadable(error) if isinstance(error, OSError) else str(error)
        click.echo("\n".join(map(printable, why.split("\n"))), err=True)
        sys.exit(1)
