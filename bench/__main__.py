"""How long each step takes, and how that grows: ``python -m bench``. Run by hand, never by the tests."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from bench.table import growth_table, machine
from bench.timing import measure
from bench.writing import LAYOUTS, Layout, write_dossier
from generator.load import load

SIZES = "100,1000,10000"


@click.command()
@click.argument("root", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sizes", default=SIZES, show_default=True, help="Numbers of facts, smallest first, with commas.")
@click.option("--layout", "layouts", multiple=True, type=click.Choice(LAYOUTS), default=LAYOUTS, show_default=True)
@click.option("--limit", default=60.0, show_default=True, help="Seconds after which a step is ended.")
@click.option("--seed", default=1, show_default=True, help="Another one makes other dossiers.")
def main(root: Path | None, sizes: str, layouts: tuple[Layout, ...], limit: float, seed: int) -> None:
    """Time the dossier at ROOT, if named, and made-up ones of several sizes, in many files and in few."""
    click.echo("\n".join(machine()))
    if root:
        facts = len(load(root)[0].facts)
        click.echo("\n" + growth_table(root.resolve().name, {facts: measure(root, limit)}, limit))
    for layout in layouts:
        by_size = {}
        for size in map(int, sizes.split(",")):
            with tempfile.TemporaryDirectory() as folder:
                write_dossier(Path(folder), size, layout, seed)
                by_size[size] = measure(Path(folder), limit)
        click.echo("\n" + growth_table(f"{layout} files", by_size, limit))
    click.echo("\n" + [*machine()][-1])


if __name__ == "__main__":
    main()
