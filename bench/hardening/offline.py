"""Build the dossiers of this repository where there is no network at all."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.hardening.row import Row, counted
from tests.harness import ROOT

_ALONE = ("unshare", "--net", "--map-root-user")
"""Begins a program that has no network, not even that of this machine."""


def rows(share: float) -> Iterator[Row]:  # noqa: ARG001 - there is nothing to leave out
    """One row: each dossier, and first that such a program reaches nobody."""
    with tempfile.TemporaryDirectory() as folder:
        outcomes = {
            root.name: build(root, Path(folder) / root.name) for root in (ROOT, *sorted((ROOT / "examples").iterdir()))
        }
    yield counted("builds without any network", outcomes, "of both stories")


def build(root: Path, site: Path) -> str:
    """What is wrong where a dossier is built without a network; nothing if its site is there."""
    reaches = [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9), 1)"]
    told = subprocess.run([*_ALONE, *reaches], capture_output=True, text=True, check=False).stderr
    if "Network is unreachable" not in told:
        return f"it is not without a network: {told.strip()[-100:]}"
    words = [sys.executable, "-m", "generator", "build", "--root", str(root), "--site", str(site)]
    done = subprocess.run([*_ALONE, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or not (site / "index.html").is_file():
        return (done.stdout + done.stderr).strip()[-200:]
    return ""
