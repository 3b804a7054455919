"""What was tried to break this, and what held: ``python -m bench.hardening [TRIAL…]``. Run by hand."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module

import click

from bench.hardening.row import Row
from bench.hardening.told import keep, table, versions

TRIALS = {
    "killing": "commands that are killed",
    "failing": "writes that fail",
    "at_once": "two at once",
    "disturbed": "a dossier that is disturbed while it is served",
    "alike": "builds elsewhere, at another time, by somebody else",
    "leaking": "what a page tells of its reader",
    "offline": "builds without a network",
    "leading": "where links, ids and published addresses lead",
    "unpublished": "what is not for publication",
    "erased": "people who ask to be left out",
    "hostile_text": "texts that would like to be more",
    "seeded": "faults of meaning in copies of the real dossiers, and whether check tells of each at its place",
    "odd_files": "files that nobody means to type, and whether each is read or told of",
    "mutants": "small faults of our own code, and whether a test notices",
}
"""Each trial by the name of its module here, and what is tried. The module has ``rows(share)``, which yields its rows;
with a share below 1 it tries so much less."""


def rows_of(trial: str) -> Callable[[float], Iterator[Row]]:
    """What tries one thing."""
    found: Callable[[float], Iterator[Row]] = import_module(f"bench.hardening.{trial}").rows
    return found


@click.command()
@click.argument("trials", nargs=-1, type=click.Choice([*TRIALS]), metavar="[TRIAL]…")
@click.option("--share", default=1.0, show_default=True, help="Of how much is tried, the share that is.")
@click.option("--keep", "kept", is_flag=True, help="Keep the rows for the Method page, beside those of other trials.")
def main(trials: tuple[str, ...], share: float, *, kept: bool) -> None:
    """Try all, or the TRIALs that are named, and fail where less held than must."""
    found: list[Row] = []
    click.echo("\n".join(versions()))
    for trial in trials or TRIALS:
        click.echo(f"{trial}: {TRIALS[trial]} …", err=True)
        rows = [*rows_of(trial)(share)]
        click.echo(table(rows), err=True)
        if kept and not keep(trial, rows, share):
            click.echo(f"{trial}: not kept, since more of it was tried before", err=True)
        found += rows
    click.echo("\n" + table(found))
    for row in found:
        for broken in row.broken:
            click.echo(f"  {row.what}: {broken}")
    sys.exit(not all(row.holds for row in found))


if __name__ == "__main__":
    main()
