"""Which pages stand for all: the heaviest of each kind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from generator import site as sites
from generator.addresses import url_of
from tests.harness import ROOT


def built(root: Path, site: Path, package: Path = ROOT) -> Path:
    """Build a dossier into a folder, with the generator of this folder or of another; that folder."""
    command = [sys.executable, "-m", "generator", "build", "--root", str(root.resolve()), "--site", str(site)]
    subprocess.run(command, cwd=package, check=True, stdout=subprocess.DEVNULL)
    return site


def heaviest(root: Path) -> dict[str, str]:
    """By kind of page the address of the one with the longest Markdown, below the root of the site."""
    made = sites.make(root)
    by_weight = sorted(made.pages, key=lambda path: len(made.files[path]))
    return {made.pages[path].kind: url_of(path)[1:] for path in by_weight}
