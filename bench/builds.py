"""What a build and a check take, cold and again, and what MkDocs takes for the same pages without us.

``python -m bench.builds`` runs each command in a process of its own, one after the other, in rounds. Ratios are those
within a round, so that whatever else the machine does weighs on both sides.
"""

from __future__ import annotations

import gzip
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import yaml

from bench.table import machine
from bench.waiting import NEVER_COMPILED, begun_with, copy_of, editable
from bench.writing import write_dossier
from generator.cache import FOLDER
from generator.engines import EXTENSIONS, MKDOCS

_COLD = "cold"
_COLD_ON_ONE = "cold, one processor"
_LARGEST = 3
"""So many of the heaviest pages are named."""


@dataclass(frozen=True)
class Run:
    """One command, ended."""

    name: str
    seconds: float
    """Of the processor, its own and the system's."""
    memory: int
    """Megabytes at the most."""
    clock: float = 0
    """Seconds by the clock."""


def rounds(root: Path, aside: Path, most: int) -> Iterator[list[Run]]:
    """The runs of each round; they build below a folder beside the dossier."""
    peers = [*_peers(root, aside)]
    for _ in range(most):
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        build = ["-m", "generator", "build", "--root", str(root), "--site", str(aside / "site")]
        check = ["-m", "generator", "check", "--root", str(root)]
        runs = [_run(_COLD_ON_ONE, build, processors=1)]
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        runs += [_run(_COLD, build), _run("nothing changed", build)]
        runs += _edited(root, build)
        runs += [_run("check", check), _run("check again", check)]
        yield runs + [_run(name, ["-m", "mkdocs", "build", "-q", "-f", str(file)]) for name, file in peers]


def _edited(root: Path, build: list[str]) -> Iterator[Run]:
    fact = editable(root)[0]
    file = root / fact.mark.file
    before = file.read_bytes()
    file.write_bytes(begun_with(before, fact.mark, "Edited"))
    yield _run("one fact changed", build)
    file.write_bytes(before)


def _peers(root: Path, aside: Path) -> Iterator[tuple[str, Path]]:
    """MkDocs with Material as it comes, with and without its search: the settings for the same Markdown and menu."""
    project = aside / "project"
    subprocess.run([sys.executable, "-m", "generator", "write", "--root", str(root), str(project)], check=True)
    menu = yaml.safe_load((project / MKDOCS.settings).read_text(encoding="utf-8"))["nav"]
    for name, plugins in (("Material", ["search"]), ("Material, no search", [])):
        settings = {
            "site_name": "Peer",
            "theme": {"name": "material", "font": False},
            "plugins": plugins,
            "markdown_extensions": [*EXTENSIONS],
            "nav": menu,
            "site_dir": str(aside / "peer"),
        }
        file = project / f"peer-{len(plugins)}.yml"
        file.write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")
        yield name, file


def _run(name: str, words: list[str], processors: int | None = None) -> Run:
    """Run a command of Python to its end, on so many processors where the system can tell it to use no more.

    Raises CalledProcessError where it fails, but for what a check finds.
    """
    every = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    begun = time.perf_counter()
    try:
        if every:
            os.sched_setaffinity(0, [*every][:processors])  # what is begun now keeps to these
        running = subprocess.Popen([sys.executable, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    finally:
        if every:
            os.sched_setaffinity(0, every)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode and not name.startswith("check"):
        raise subprocess.CalledProcessError(running.returncode, words)
    return Run(name, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, time.perf_counter() - begun)


def table(title: str, known: list[list[Run]]) -> str:
    """A row for each command: the medians of its seconds and of its share of a cold build, and its memory."""
    by_name: defaultdict[str, list[tuple[Run, float]]] = defaultdict(list)
    for runs in known:
        cold = next(run.seconds for run in runs if run.name == _COLD)
        for run in runs:
            by_name[run.name].append((run, run.seconds / cold))
    lines = [f"{title:<24}{'processor':>12}{'to cold':>10}{'cold to it':>12}{'memory':>10}{'clock':>12}"]
    for name, timed in by_name.items():
        share = statistics.median(share for _, share in timed)
        seconds = statistics.median(run.seconds for run, _ in timed)
        memory = max(run.memory for run, _ in timed)
        clock = statistics.median(run.clock for run, _ in timed)
        lines.append(f"{name:<24}{seconds:>10.2f} s{share:>10.3f}{1 / share:>12.2f}{memory:>7} MB{clock:>10.2f} s")
    return "\n".join(lines)


def weights(site: Path) -> str:
    """How much the pages of a site weigh as they are sent, and which are the heaviest."""
    sent = {file: len(gzip.compress(file.read_bytes(), 9)) for file in site.rglob("*.html")}
    heaviest = sorted(sent, key=sent.__getitem__, reverse=True)[:_LARGEST]
    named = ", ".join(f"{file.parent.relative_to(site)} {sent[file] / 1000:.0f} kB" for file in heaviest)
    return f"{len(sent):,} pages, compressed: half of them below {statistics.median(sent.values()):,.0f} bytes; {named}"


@click.command()
@click.argument("root", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sizes", default="100,1000", show_default=True, help="Numbers of facts, with commas.")
@click.option("--rounds", "most", default=3, show_default=True, help="How often everything is run.")
def main(root: Path | None, sizes: str, most: int) -> None:
    """Time builds and checks of a copy of the dossier at ROOT, if named, and of made-up ones of several sizes."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.environ.pop(NEVER_COMPILED, None)
    click.echo("\n".join(machine()))
    with tempfile.TemporaryDirectory() as folder:
        if root:
            _time(copy_of(root.resolve(), Path(folder) / "dossier" / root.resolve().name), most)
        for size in map(int, filter(None, sizes.split(","))):
            made = Path(folder) / f"{size}" / f"{size:,} facts"
            write_dossier(made, size, "few")
            _time(made, most)
    click.echo("\n" + [*machine()][-1])


def _time(dossier: Path, most: int) -> None:
    aside = dossier.parent / "aside"
    click.echo("\n" + table(dossier.name, [*rounds(dossier, aside, most)]))
    click.echo(weights(aside / "site"))


if __name__ == "__main__":
    main()
