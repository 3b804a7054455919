"""What an author waits for: how soon a dossier is served, and how soon the edit of a fact is seen on its page.

``python -m bench.waiting`` serves a dossier and asks for pages as a browser would. An edit counts from the moment the
saved file is in place to the last byte of the first answer with the new text.
"""

from __future__ import annotations

import math
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

import click

from bench.table import machine
from bench.writing import write_dossier
from generator.addresses import Addresses, url_of
from generator.load import load
from generator.problem import Mark

PAUSE = 1.0
"""Seconds between two edits, in which a quick author thinks."""
NEVER_COMPILED = "PYTHONDONTWRITEBYTECODE"
"""Where this is set, a program of a clone is compiled each time it begins, which no author waits for."""
_ASKING = 0.001
"""Seconds between two questions for a page that is not new yet."""


@dataclass(frozen=True)
class Editable:
    """A fact that is edited: where its statement is typed, and where its page is."""

    mark: Mark
    url: str


@dataclass
class Server:
    """A dossier that is being served, and how it was before the edits."""

    root: Path
    address: str

    def page(self, url: str) -> bytes:
        """A page as it is served; empty as long as nothing answers, or there is none."""
        try:
            with urllib.request.urlopen(self.address + url, timeout=600) as answer:  # noqa: S310 - our own
                content: bytes = answer.read()
        except (urllib.error.URLError, ConnectionError):
            return b""
        return content

    def edited(self, fact: Editable, word: str, limit: float) -> float:
        """Seconds until a word stands on the page of a fact whose statement was made to begin with it."""
        file = self.root / fact.mark.file
        before = file.read_bytes()
        self._save(file, begun_with(before, fact.mark, word))
        saved = time.perf_counter()
        waited = _until(lambda: word.encode() in self.page(fact.url), saved, limit)
        self._save(file, before)
        return waited

    def _save(self, file: Path, content: bytes) -> None:
        """Put a file in place as editors do, so that nobody reads half of it."""
        aside = self.root / "being-saved"
        aside.write_bytes(content)
        aside.replace(file)


def begun_with(content: bytes, mark: Mark, word: str) -> bytes:
    """A file in which the text at a place begins with a word; quotation marks around the text stay around it."""
    lines = content.decode().split("\n")
    line, column = lines[mark.line - 1], mark.column - 1
    column += line[column] in "\"'"
    lines[mark.line - 1] = f"{line[:column]}{word} {line[column:]}"
    return "\n".join(lines).encode()


def _until(seen: Callable[[], bool], since: float, limit: float) -> float:
    """Seconds since a moment until something is seen; infinite where that takes longer than the limit."""
    while not seen():
        if time.perf_counter() - since > limit:
            return math.inf
        time.sleep(_ASKING)
    return time.perf_counter() - since


def editable(root: Path) -> list[Editable]:
    """Every fact with a statement, as its author typed it."""
    dossier, problems = load(root)
    assert not problems, problems[:3]
    addresses = Addresses(dossier)
    return [
        Editable(dossier.mark(fact.id, "statement"), url_of(addresses.of(fact)))
        for fact in dossier.facts.values()
        if fact.statement
    ]


def free_address() -> str:
    """An address of this machine at which nobody answers yet."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


@contextmanager
def served(root: Path, limit: float) -> Iterator[tuple[Server, float]]:
    """Serve a dossier on a free port; with it come the seconds from typing the command to the whole home page."""
    address = free_address()
    begun = time.perf_counter()
    command = [sys.executable, "-m", "generator", "serve", "--root", str(root), "--address", address]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    server = Server(root, f"http://{address}")
    try:
        yield server, _until(lambda: b"</html>" in server.page("/"), begun, limit)
    finally:
        running.terminate()
        running.wait()


def wait(root: Path, edits: int, limit: float, seed: int = 1) -> tuple[float, list[float]]:
    """Seconds to the first page, and those of each edit; infinite where that took longer than the limit."""
    known = Random(seed).choices(editable(root), k=edits)
    with served(root, limit) as (server, start):
        waited: list[float] = []
        for number, fact in enumerate(known if start < math.inf else ()):
            time.sleep(PAUSE)
            waited.append(server.edited(fact, f"Edited{number}", limit))
            if waited[-1] == math.inf:
                break
    return start, waited


def line(name: str, start: float, waited: Sequence[float]) -> str:
    """A row of the table, in milliseconds."""
    known = sorted(waited)
    shown = [statistics.median(known), known[math.ceil(len(known) * 0.95) - 1], known[-1]] if known else []
    return f"{name:<20}" + "".join(f"{1000 * seconds:>12,.0f} ms" for seconds in (start, *shown))


@click.command()
@click.argument("root", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sizes", default="100,1000,10000", show_default=True, help="Numbers of facts, with commas.")
@click.option("--edits", default=40, show_default=True, help="How many facts are edited, one after the other.")
@click.option("--limit", default=120.0, show_default=True, help="Seconds after which nothing is waited for any more.")
def main(root: Path | None, sizes: str, edits: int, limit: float) -> None:
    """Wait for the dossier at ROOT, if named, of which a copy is edited, and for made-up ones of several sizes."""
    os.environ.pop(NEVER_COMPILED, None)
    click.echo("\n".join(machine()))
    click.echo(f"\n{'':<20}{'first page':>15}{'edit, median':>15}{'95 of 100':>15}{'longest':>15}")
    with tempfile.TemporaryDirectory() as folder:
        if root:
            copied = copy_of(root.resolve(), Path(folder) / root.resolve().name)
            click.echo(line(copied.name, *wait(copied, edits, limit)))
        for size in map(int, filter(None, sizes.split(","))):
            made = Path(folder) / f"{size}"
            write_dossier(made, size, "few")
            click.echo(line(f"{size:,} facts", *wait(made, edits, limit)))
    click.echo("\n" + [*machine()][-1])


def copy_of(root: Path, to: Path) -> Path:
    """A copy of what a site is made from."""
    for name in ("site_src", "seeds", "docs"):
        shutil.copytree(root / name, to / name)
    shutil.copy(root / "mkdocs.yml", to / "mkdocs.yml")
    return to


if __name__ == "__main__":
    main()
