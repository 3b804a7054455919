"""Disturb a dossier while it is served: the server lives, shows the last good page soon, and says what is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.waiting import free_address
from generator.builder.overlay import NEWS_ADDRESS
from tests.harness import DOSSIER, ROOT, copy_of

TIMES, EDITS, SEED = 10, 1000, 20190103
SOON, MENDED, GROWN = 2.0, 3.0, 50
"""Seconds in which a request is answered and what was mended is seen; megabytes by which the server may grow."""
_PAUSE = 0.02
"""Seconds between two requests."""
_AWAY = 1.0
"""Seconds for which something is wrong, in which a page is asked for again and again."""
_PATIENCE = 60.0
FACTS, PAGE = "site_src/facts/loss.yml", "/facts/lens-insured/"
STATEMENT = "statement: The lens was insured"


@dataclass
class Server:
    """A dossier that is being served by a program of its own, and how long each of its answers took."""

    root: Path
    address: str
    running: subprocess.Popen[bytes]
    took: list[float] = field(default_factory=list)

    def get(self, path: str) -> str:
        """What is answered; empty where nothing is, or something else than a page."""
        begun = time.monotonic()
        try:
            with urllib.request.urlopen(f"http://{self.address}{path}", timeout=_PATIENCE) as answer:
                found: str = answer.read().decode()
        except (OSError, urllib.error.URLError):
            found = ""
        self.took.append(time.monotonic() - begun)
        return found

    def problems(self) -> list[object]:
        """What a browser is told to be wrong."""
        found: list[object] = json.loads(self.get(f"{NEWS_ADDRESS}?page={PAGE}") or "{}").get("problems", [])
        return found

    def memory(self) -> int:
        """The megabytes that it holds."""
        status = Path(f"/proc/{self.running.pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0]) // 1024

    def write(self, path: str, content: bytes) -> None:
        """Save a file as an editor does: the whole of it at once."""
        aside = self.root.parent / "being-saved"
        aside.write_bytes(content)
        aside.replace(self.root / path)

    def says(self, words: str, patience: float) -> float:
        """Seconds until a page has words; infinite where it takes too long."""
        begun = time.monotonic()
        while time.monotonic() - begun < patience:
            if words in self.get(PAGE):
                return time.monotonic() - begun
            time.sleep(_PAUSE)
        return float("inf")


Undone = Callable[[], object]
"""What mends a fault."""


def _moved(name: str) -> Callable[[Server], Undone]:
    def move(server: Server) -> Undone:
        return partial((server.root / name).rename(server.root.parent / "moved-away").rename, server.root / name)

    return move


def _saved(path: str, content: bytes | None = None, more: bytes = b"") -> Callable[[Server], Undone]:
    """A file is saved with other content, or with more behind what it has."""

    def save(server: Server) -> Undone:
        before = (server.root / path).read_bytes()
        server.write(path, before + more if content is None else content)
        return partial(server.write, path, before)

    return save


def _file_gone(server: Server) -> Undone:
    file = server.root / "site_src" / "facts" / "people.yml"
    before = file.read_bytes()
    file.unlink()
    return partial(file.write_bytes, before)


def _folder_renamed(server: Server) -> Undone:
    folder = server.root / "site_src" / "facts"
    return partial(folder.rename(folder.with_name("fact")).rename, folder)


def _in_circles(server: Server) -> Undone:
    folders = [server.root / name for name in ("docs", "site_src/facts", "seeds")]
    for folder in folders:
        (folder / "round").symlink_to(folder, target_is_directory=True)

    def undo() -> None:
        for folder in folders:
            (folder / "round").unlink()

    return undo


def _closed(server: Server) -> Undone:
    closed = [server.root / FACTS, server.root / "site_src" / "voices"]
    modes = [path.stat().st_mode for path in closed]
    for path in closed:
        path.chmod(0)

    def undo() -> None:
        for path, mode in zip(closed, modes, strict=True):
            path.chmod(mode)

    return undo


def _a_folder_in_its_place(server: Server) -> Undone:
    back = _moved(FACTS)(server)
    (server.root / FACTS).mkdir()

    def undo() -> None:
        (server.root / FACTS).rmdir()
        back()

    return undo


FAULTS: dict[str, Callable[[Server], Undone]] = {
    "docs/ is away": _moved("docs"),
    "seeds/ is away": _moved("seeds"),
    "site_src/ is away": _moved("site_src"),
    "a folder has another name": _folder_renamed,
    "a file is gone": _file_gone,
    "a folder in the place of a file": _a_folder_in_its_place,
    "half a line": _saved(FACTS, more=b"- {id: half"),
    "NUL bytes": _saved(FACTS, more=b"\0\0\0\n"),
    "bytes that are no text": _saved("site_src/terms/terms.yml", more=b"# \xff\xfe\n"),
    "links in circles": _in_circles,
    "no permission": _closed,
    "mkdocs.yml is broken": _saved("mkdocs.yml", b"site_name: [\n"),
    "a lock that is none": _saved("seeds/a.lock", more=b"garbage\n"),
}
HARMLESS = {"links in circles"} | ({"no permission"} if hasattr(os, "getuid") and os.getuid() == 0 else set())
"""Of which nobody need be told: no such link is followed, and who runs this may read everything."""


def rows(share: float) -> Iterator[Row]:
    """A row for the faults, for the edits, for all requests meanwhile, and for the memory."""
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder, serving(Path(folder)) as server:
        chance, mended = Random(SEED), []
        for number in range(10):  # until all is loaded that ever is
            reworded(server, f"warm {number}")
        before = server.memory()
        outcomes = {}
        for number in range(max(1, round(TIMES * share))):
            for name, fault in FAULTS.items():
                outcomes[f"{name} {number}"], seconds = disturbed(server, fault, f"{name} {number}")
                mended.append(seconds)
        yield counted(
            "faults while the site is shown to its author",
            outcomes,
            f"mended, it is seen after {max(mended):.1f} s at most",
        )
        edits = {f"edit {n}": edited(server, chance, n) for n in range(max(20, round(EDITS * share)))}
        yield counted("edits by chance meanwhile", edits)
        soon = sum(seconds < SOON for seconds in server.took)
        slowest = f"slowest {max(server.took):.2f} s, on a machine with a load of {os.getloadavg()[0]:.0f}"
        yield Row(f"pages asked for meanwhile, answered in {SOON:g} s", len(server.took), soon, slowest)
        grown = server.memory() - before
        yield Row(
            f"the memory that this takes, grown by less than {GROWN} MB",
            1,
            int(grown < GROWN),
            f"{before} MB, then {grown} MB more",
        )


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """Serve a copy of the tests' dossier, and end the server at the end."""
    root = copy_of(DOSSIER, folder / "dossier")
    address = free_address()
    command = [sys.executable, "-m", "generator", "serve", "--root", str(root), "--address", address]
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
    server = Server(root, address, running)
    try:
        assert server.says("The lens was insured", _PATIENCE) < _PATIENCE, (folder / "log").read_text()
        server.took.clear()
        yield server
    finally:
        running.terminate()
        running.wait()


def reworded(server: Server, words: str) -> float:
    """Let the statement say something else; the seconds until its page does."""
    before, _, after = (server.root / FACTS).read_text(encoding="utf-8").partition(STATEMENT)
    rest = after.partition("\n")[2]
    server.write(FACTS, f"{before}{STATEMENT}, {words}.\n{rest}".encode())
    return server.says(f"The lens was insured, {words}.", _PATIENCE)


def disturbed(server: Server, fault: Callable[[Server], Undone], name: str) -> tuple[str, float]:
    """What was wrong while there was a fault and after it was mended, and how long it took to be seen again."""
    told = any(name.startswith(harmless) for harmless in HARMLESS)
    undo, wrong, since = fault(server), "", time.monotonic()
    while time.monotonic() < since + _AWAY or not (told or time.monotonic() > since + _PATIENCE):
        if "The lens was insured" not in server.get(PAGE):
            wrong = "the last good page is not shown"
        told = told or bool(server.problems())
        time.sleep(_PAUSE)
    undo()
    seconds = reworded(server, f"after {name}")
    if server.running.poll() is not None:
        return "the server is gone", seconds
    if not told:
        return "nobody is told", seconds
    return wrong or (f"seen again after {seconds:.1f} s" if seconds > MENDED else ""), seconds


def edited(server: Server, chance: Random, number: int) -> str:
    """What was wrong after one edit, which may break the dossier until it is mended by the next."""
    good = (server.root / FACTS).read_bytes()
    if chance.random() < 0.2:
        broken = bytearray(good)
        for _ in range(chance.randrange(1, 20)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        server.write(FACTS, bytes(broken))
        shown = "</html>" in server.get(PAGE)
        server.write(FACTS, good)
        if not shown:
            return "no page is shown"
    seconds = reworded(server, f"edit {number}")
    if server.running.poll() is not None:
        return "the server is gone"
    return "" if seconds < MENDED else f"seen after {seconds:.1f} s"
