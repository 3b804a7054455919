"""The verbs of the tests: copy a dossier, build it, serve what came out, die half way."""

from __future__ import annotations

import functools
import gc
import os
import shutil
import signal
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from bench.serving import hosted
from generator.__main__ import main
from generator.addresses.published import permalink
from generator.cache import FOLDER
from generator.pages import pages
from generator.render import Renderer
from generator.site import Site, make, sound
from generator.words import comparing, languages
from generator.words.kept import FOLDERS

ROOT = Path(__file__).resolve().parent.parent
DOSSIER = ROOT / "tests" / "dossier"


def copy_of(dossier: Path, into: Path) -> Path:
    """The same dossier somewhere a test may change it."""
    return Path(shutil.copytree(dossier, into, ignore=shutil.ignore_patterns("site", FOLDER)))


PIER = {
    "mkdocs.yml": "site_name: The pier\nplugins: [explainer]\n",
    "docs/index.md": "It stood, [they say](fact:pier-stood).\n",
    "docs/method.md": "# Method\n\nBy hand.\n",
    "seeds/a.yml": """
id: a
title: A pier
language: en
published: {when: 2031-03, basis: Invented.}
text: a.txt
passages: 2
set_aside: [{passages: 1, why: heading}]
""",
    "site_src/places/pier.yml": "{id: pier, name: The pier}\n",
    "site_src/facts/pier.yml": """
id: pier-stood
about: [pier]
statement: The pier stood.
says: ['a#p2 "so it stood"']
""",
}
"""The files of a dossier with one fact."""


def pier(root: Path) -> Path:
    """Write a dossier that is soon built, for tests of how a site is built and not of what is in it."""
    for path, content in PIER.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content, encoding="utf-8")
    return root


@contextmanager
def spoken_too(catalogue: Path, text: str) -> Iterator[None]:
    """While a test runs, a folder beside the package's own has a catalogue, or more messages of one."""
    catalogue.write_text(text, encoding="utf-8")
    FOLDERS.append(catalogue.parent)
    _forget_catalogues()
    try:
        yield
    finally:
        FOLDERS.remove(catalogue.parent)
        _forget_catalogues()


def _forget_catalogues() -> None:
    for remembered in (languages._brought, languages.catalogue, languages.speaks, comparing._english):
        remembered.cache_clear()


def rendered(root: Path, *paths: str) -> dict[str, str]:
    """Some pages of the site of a dossier by path, these alone: to make all of it takes several times as long."""
    judged, _ = sound(root)
    renderer = Renderer(judged)
    made = pages(judged)
    return {path: renderer.page(made[path]) for path in made if path in paths}


@functools.cache
def tiny() -> Site:
    """The site of the tests' dossier, made once for all tests that only read it."""
    return make(DOSSIER)


def typed(*words: str | Path) -> Result:
    """What a person sees who types these words after ``explainer``, without the wait for it to start."""
    return CliRunner().invoke(main, [str(word) for word in words])


def build(root: Path, site: Path) -> Path:
    """Build a dossier into a folder as ``make site`` does, by a program of its own; that folder."""
    command: list[str | Path] = [sys.executable, "-m", "generator", "build", "--root", root, "--site", site]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return site


def killed(work: Callable[[], object]) -> bool:
    """Do something in a copy of this very program; whether it was killed before it was done.

    Where it fails by itself, that is told and fails the test: it is neither killed nor done.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other tests' servers wait in threads, and hold no lock
        child = os.fork()
    if child == 0:
        gc.disable()  # it would touch all that the two share, and so copy it
        try:
            work()
        except BaseException:  # noqa: BLE001 - whatever it is, the copy may not go on with the tests
            traceback.print_exc(file=sys.__stderr__)
            os._exit(1)
        os._exit(0)
    ended = os.waitpid(child, 0)[1]
    assert ended in (0, signal.SIGKILL), f"the copy failed by itself, with {ended}"
    return ended == signal.SIGKILL


def killed_at(moment: int, root: Path, work: Callable[[], object]) -> bool:
    """Do something with a dossier, but kill -9 before its n-th file takes its place or goes; if it came to that."""

    def watched() -> None:
        left = iter(range(moment))

        def watch(event: str, told: tuple[Any, ...]) -> None:
            below = event in {"os.rename", "os.remove"} and str(told[0]).startswith(str(root))
            if below and next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(watch)
        work()

    return killed(watched)


def addresses_of(made: Site) -> set[str]:
    """Every address of a site at which a page stands or leads on."""
    pages = {permalink(path) for path in made.files if path.endswith(".md")}
    return pages | {path.removesuffix("index.html") for path in made.files if path.endswith("/index.html")}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server gives it
        """Keep requests out of the output of the tests."""


def serve(site: Path) -> AbstractContextManager[str]:
    """Serve a folder as it lies, uncompressed; gives the address without the closing slash."""
    return hosted(site, _Quiet)
