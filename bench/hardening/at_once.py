"""Let two builds, two servers, or both work on one dossier at once: no site and no page is a mixture of two."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.hardening.small_dossiers import files, run
from bench.waiting import free_address
from generator.cache import forget
from tests.harness import ROOT, pier

TIMES = 10
"""Of each of the three."""
WORDS = ("The pier stood.", "The old pier stood.")
FACT, HOME = "site_src/facts/pier.yml", "/facts/pier-stood/"


def rows(share: float) -> Iterator[Row]:
    """One row for all three."""
    outcomes = {}
    for name, trial in {"two builds": builds, "two servers": servers, "a build and a server": both}.items():
        for number in range(max(1, round(TIMES * share))):
            with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
                here = Path(folder) / "here"
                here.mkdir()
                outcomes[f"{name} {number}"] = trial(here)
    yield counted("two programs at once on one dossier", outcomes, "two builds, two servers, a build and a server")


def _said(root: Path, words: str) -> None:
    """Let the fact say other words, as an editor saves a file."""
    saved = root.with_name("being-saved")
    text = (root / FACT).read_text(encoding="utf-8")
    for known in WORDS:
        text = text.replace(known, words)
    saved.write_text(text, encoding="utf-8")
    saved.replace(root / FACT)


def _alone(here: Path) -> list[dict[str, bytes]]:
    """The two sites that there can be, each built by itself from nothing."""
    found = []
    for words in WORDS:
        root = pier(here / "dossier")
        _said(root, words)
        forget(root)
        code, told = run(["build", "--root", str(root)], here)
        if code:
            raise RuntimeError(told)
        found.append(_site(here))
    return found


def _site(here: Path) -> dict[str, bytes]:
    return {path: content for path, content in files(here).items() if path.startswith("dossier/site/")}


@contextmanager
def _served(root: Path, folder: Path) -> Iterator[str]:
    """The address at which a dossier is being served."""
    address = free_address()
    words = [sys.executable, "-m", "generator", "serve", "--root", str(root), "--address", address]
    with folder.with_suffix(".log").open("wb") as log:
        running = subprocess.Popen(words, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT)
    try:
        while "Serving on" not in folder.with_suffix(".log").read_text(encoding="utf-8"):
            if running.poll() is not None:
                raise RuntimeError(folder.with_suffix(".log").read_text(encoding="utf-8"))
            time.sleep(0.05)
        yield address
    finally:
        running.terminate()
        running.wait()


def builds(here: Path) -> str:
    """Begin two builds, of which the second finds another dossier, and look at what they leave."""
    sites, root = _alone(here), here / "dossier"
    words = ["build", "--root", str(root)]
    one, other = here / "one.told", here / "other.told"
    _said(root, WORDS[0])
    first = forked.begun(forked.typing(words), one, here / "tmp")
    _said(root, WORDS[1])
    second = forked.begun(forked.typing(words), other, here / "tmp")
    if codes := [code for code in (forked.ended(first), forked.ended(second)) if code]:
        return f"ended with {codes}: {one.read_text()[-200:]}{other.read_text()[-200:]}"
    if _site(here) not in sites:
        return "a mixture of two sites"
    left_over = [path.name for path in root.iterdir() if path.name.startswith(".site")]
    return f"left over: {left_over}" if left_over else ""


def servers(here: Path) -> str:
    """Serve one dossier twice, edit it, and ask both for its pages."""
    root = pier(here / "dossier")
    with ExitStack() as stack:
        both = [stack.enter_context(_served(root, here / str(number))) for number in range(2)]
        for number in range(6):
            _said(root, WORDS[number % 2])
            with ThreadPoolExecutor() as pool:
                pages = [*pool.map(_page, both)]
            if wrong := [page for page in pages if WORDS[number % 2] not in page or "</html>" not in page]:
                return f"after edit {number}: {wrong[0][-200:]!r}"
    return ""


def both(here: Path) -> str:
    """Build a dossier while it is served and asked for."""
    sites, root = _alone(here), here / "dossier"
    _said(root, WORDS[0])
    with _served(root, here / "served") as address:
        child = forked.begun(forked.typing(["build", "--root", str(root)]), here / "one.told", here / "tmp")
        pages = [_page(address) for _ in range(10)]
        if forked.ended(child):
            return (here / "one.told").read_text()[-200:]
        pages.append(_page(address))
    if any(WORDS[0] not in page or "</html>" not in page for page in pages):
        return "a page that is served is not whole"
    return "" if _site(here) == sites[0] else "the site is another than one built alone"


def _page(address: str) -> str:
    with urllib.request.urlopen(f"http://{address}{HOME}", timeout=60) as answer:
        found: str = answer.read().decode()
    return found
