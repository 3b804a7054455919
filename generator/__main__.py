"""The command line: ``explainer COMMAND``, or ``python -m generator``; most commands take ``--root`` for a dossier."""

from __future__ import annotations

import atexit
import gc
from typing import Any

import click

from generator import installed
from generator.commands import COMMANDS, command
from generator.unicode import print_every_sign

COLLECTING = (100_000, 50, 50)
"""The thresholds for ``gc.set_threshold`` in a program that makes one site. Nearly everything that is made is kept to
the end; with Python's own thresholds the collector takes a fifth of the time of a large dossier to go through it."""


class Commands(click.Group):
    """The commands; whatever they print, what is wrong with the words typed behind them too, any console can show."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's names
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's names
        return command(cmd_name) if cmd_name in COMMANDS else None

    def main(self, *args: Any, **more: Any) -> Any:
        print_every_sign()
        return super().main(*args, **more)


@click.group(cls=Commands)
@click.version_option(installed.version(), message=f"{installed.NAME} %(version)s")
def main() -> None:
    """Explainer sites that can prove every sentence."""
    gc.set_threshold(*COLLECTING)
    atexit.register(gc.freeze)  # else Python looks through all of it once more at the end, an eighth of a check


if __name__ == "__main__":
    main()
