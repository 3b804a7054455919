"""The command line: ``explainer COMMAND``, or ``python -m generator``; most commands take ``--root`` for a dossier."""

from __future__ import annotations

import gc
from typing import Any

import click

from generator import installed, site
from generator.commands import COMMANDS
from generator.unicode import print_every_sign


class Commands(click.Group):
    """The commands; whatever they print, what is wrong with the words typed behind them too, any console can show."""

    def main(self, *args: Any, **more: Any) -> Any:
        print_every_sign()
        return super().main(*args, **more)


@click.group(cls=Commands, commands=COMMANDS)
@click.version_option(installed.version(), message=f"{installed.NAME} %(version)s")
def main() -> None:
    """Explainer sites that can prove every sentence."""
    gc.set_threshold(*site.COLLECTING)


if __name__ == "__main__":
    main()
