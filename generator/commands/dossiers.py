"""How commands read a dossier."""

from __future__ import annotations

from pathlib import Path

import click

from generator import authoring
from generator.load import load
from generator.model import Dossier
from generator.problem import DossierError, report


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
