"""The command line: ``explainer COMMAND``, or ``python -m generator``; most commands take ``--root`` for a dossier."""

from __future__ import annotations

import gc
import io
import sys

import click

from generator import site
from generator.commands import COMMANDS


@click.group(commands=COMMANDS)
@click.version_option(package_name="sourced-explainer", message="%(package)s %(version)s")
def main() -> None:
    """Explainer sites that can prove every sentence."""
    gc.set_threshold(*site.COLLECTING)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # where a terminal or a file cannot take a sign, its number is printed
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    main()
