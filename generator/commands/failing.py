"""How commands fail; nothing is imported here that takes time."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from generator.builder.failure import NotBuiltError
from generator.problem import DossierError, report
from generator.review.git import GitError, NoRevisionError
from generator.unicode import printable


@contextmanager
def failures_printed() -> Iterator[None]:
    """Print why a command failed, without a traceback, and exit with 1."""
    try:
        yield
    except DossierError as error:
        click.echo(report.as_text(error.problems), err=True)
        sys.exit(1)
    except (OSError, NotBuiltError, NoRevisionError, GitError) as error:
        why = report.unreadable(error) if isinstance(error, OSError) else str(error)
        click.echo("\n".join(map(printable, why.split("\n"))), err=True)
        sys.exit(1)
