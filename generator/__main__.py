"""The command line: ``python -m generator COMMAND``; every command takes ``--root`` for another dossier."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from generator import build, evidence, plugin, report, site, write
from generator.load import load
from generator.model import Dossier
from generator.problem import DossierError

_folder = click.Path(file_okay=False, path_type=Path)
_existing = click.Path(exists=True, file_okay=False, path_type=Path)


def _rooted(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command its ``--root``."""
    explained = "The dossier: the folder of its mkdocs.yml, site_src/, seeds/ and docs/."
    return click.option("--root", type=_existing, default=".", show_default=True, help=explained)(command)


@click.group()
def main() -> None:
    """Explainer sites that can prove every sentence."""


@main.command("check")
@_rooted
@click.option("--release", is_flag=True, help="Count warnings as errors.")
@click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", help="For a person or a program."
)
def check_command(root: Path, style: str, *, release: bool) -> None:
    """Say what is wrong in a dossier, where, and what to type instead."""
    with _told():
        _, problems = site.examine(root)
    problems = report.strict(problems) if release else problems
    if style == "json":
        click.echo(report.as_json(problems))
    else:
        click.echo(report.as_text(problems), err=True)
    sys.exit(report.failed(problems))


@main.command("write")
@_rooted
@click.argument("directory", type=_folder)
def write_command(root: Path, directory: Path) -> None:
    """Write every page as plain Markdown below DIRECTORY, for another builder."""
    with _told():
        written = write.write(site.make(root), directory)
    click.echo(f"{len(written.changed)} written, {len(written.removed)} removed, the rest is as it was")


@main.command("build")
@_rooted
@click.option("--site", "folder", type=_folder, help="Where to, if not where mkdocs.yml says.")
def build_command(root: Path, folder: Path | None) -> None:
    """Build the site; the old one stays in place until the new one is whole."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    with _told():
        click.echo(f"{build.build(root, folder)} is built")


@main.command("serve")
@_rooted
def serve_command(root: Path) -> None:
    """Serve the site on this machine and rebuild it whenever something changes."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with _told():
        plugin.serve(root)


@main.command("verify")
@_rooted
@click.option("--texts", type=_existing, required=True, help="The folder of the sources' texts.")
@click.option("--accept", is_flag=True, help="Accept that passages have changed since they were last verified.")
def verify_command(root: Path, texts: Path, *, accept: bool) -> None:
    """Hold every anchor against the text of its source, and note what was verified."""
    with _told():
        dossier = _readable(root)
        read, unread = evidence.read_texts(dossier, texts)
        before = evidence.read_locks(root)
        found, after = evidence.verify(dossier, read, before, accept=accept)
        if unread or found:
            raise DossierError([*unread, *found])
        evidence.write_locks(root, after)
    click.echo(evidence.verify_report(before, after, evidence.anchor_share(dossier, read)), nl=False)


@main.command("coverage")
@_rooted
def coverage_command(root: Path) -> None:
    """Print for every source what becomes of each of its passages."""
    with _told():
        click.echo(evidence.coverage_report(_readable(root)), nl=False)


def _readable(root: Path) -> Dossier:
    """The dossier, provided that nothing in it had to be left out."""
    dossier, problems = load(root)
    if report.failed(problems):
        raise DossierError(problems)
    return dossier


@contextmanager
def _told() -> Iterator[None]:
    """Tell what went wrong as its reader needs it, without a traceback."""
    try:
        yield
    except DossierError as error:
        click.echo(report.as_text(error.problems), err=True)
        sys.exit(1)
    except (OSError, plugin.NotBuiltError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
