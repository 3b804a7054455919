"""What each command of the command line does, by what it is for: keeping, editing, reviewing, publishing.

Every command prints why it fails, without a traceback, and then exits with 1.
"""

from __future__ import annotations

import click

from generator.commands.editing import EDITING
from generator.commands.keeping import KEEPING
from generator.commands.publishing import PUBLISHING
from generator.commands.reviewing import REVIEWING

COMMANDS: tuple[click.Command, ...] = (*KEEPING, *REVIEWING, *PUBLISHING, *EDITING)
"""All commands."""
