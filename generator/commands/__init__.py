"""What each command of the command line does, by what it is for: keeping, checking, reviewing, publishing, editing.

Every command prints why it fails, without a traceback, and then exits with 1. What commands need takes longer to load
than some of them take to run, so each is loaded when it is asked for.
"""

from __future__ import annotations

from importlib import import_module

import click

_BY_MODULE = {
    "keeping": ("init", "upgrade"),
    "checking": ("check",),
    "reviewing": ("diff", "coverage", "sentences", "cited"),
    "publishing": ("write", "build", "serve", "release"),
    "editing": ("verify", "sign", "passages", "new", "words", "rename", "erase", "schema"),
}
COMMANDS = {name: module for module, names in _BY_MODULE.items() for name in names}
"""Every command, and the module in which it is ``NAME_command``."""


def command(name: str) -> click.Command:
    """The command of a name."""
    found = getattr(import_module(f"{__name__}.{COMMANDS[name]}"), f"{name}_command")
    assert isinstance(found, click.Command)
    return found
