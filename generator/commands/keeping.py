"""For whoever keeps a dossier: begin one, and bring it up to date with a newer generator."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from generator import authoring, installed
from generator.commands.failing import failures_printed
from generator.commands.options import FILE, FOLDER, rooted


@click.command("init")
@click.option("--from", "exported", type=FILE, help="The data/dossier.json of a site: its dossier instead.")
@click.argument("directory", type=FOLDER)
def init_command(directory: Path, exported: Path | None) -> None:
    """Begin a dossier in DIRECTORY: one of an invented story, which builds at once."""
    with failures_printed():
        try:
            click.echo(authoring.begin(directory, _called(), exported.read_bytes() if exported else None))
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="--from") from error


def _called() -> str:
    """How this program is called again, from whatever folder."""
    program = Path(sys.argv[0])
    if shutil.which("explainer"):
        return "explainer"
    return str(program.resolve()) if program.stem == "explainer" else f"{sys.executable} -m generator"


@click.command("upgrade")
@rooted
@click.option("--check", "only_say", is_flag=True, help="Change nothing; exit with 1 where something is to be mended.")
def upgrade_command(root: Path, *, only_say: bool) -> None:
    """Say what has changed for a dossier since an earlier version of this program, and mend what can be mended."""
    with failures_printed():
        upgraded = authoring.upgrade(root, only_say=only_say)
    click.echo("\n".join(upgraded.sentences) or f"nothing to mend: this is {installed.NAME} {installed.version()}")
    if upgraded.files:
        click.echo(f"{'to be ' if only_say else ''}changed: {', '.join(upgraded.files)}")
    sys.exit(only_say and bool(upgraded.files))
