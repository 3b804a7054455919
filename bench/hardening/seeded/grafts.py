"""Faults against each rule: the smallest dossier that breaks it, put into a real one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bench.hardening.seeded.copy import Copy, Fault, Place
from generator.addresses.published import LIST
from generator.model import Retired

_PLACE = re.compile(r"^(?P<file>[^\s:]+):(?P<line>\d+):\d+: .*\[(?P<code>[a-z0-9-]+)\]$")
_LISTS = (Retired.file, LIST)
"""What is in these is put behind what is there; of other files of one name that of the small dossier is taken."""
ALONE = {
    "no-dossier": "a dossier that is none",
    "unreachable-publisher": "a note, which stops nothing",
}
"""The rules that no graft can break, and why."""


def faults(copy: Copy, bad: Path) -> Iterator[tuple[str, Fault]]:
    """A graft of each folder of bad examples, by the rule that it breaks."""
    for folder in sorted(path for path in bad.iterdir() if path.is_dir() and path.name not in ALONE):
        yield f"against {folder.name}", graft(copy, folder)


def graft(copy: Copy, folder: Path) -> Fault:
    """The files of a bad example among those of a dossier, and its texts among theirs."""
    files: dict[str, bytes | None] = {}
    moved: dict[str, int] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name.partition("/")[0] in ("site_src", "seeds", "docs"):
            before = copy.files[name].rstrip("\n") + "\n" if name in _LISTS and name in copy.files else ""
            moved[name] = before.count("\n")
            files[name] = before.encode() + path.read_bytes()
    told = map(_PLACE.match, (folder / "expected.txt").read_text(encoding="utf-8").split("\n"))
    places: set[Place] = {(found["file"], int(found["line"]) + moved.get(found["file"], 0)) for found in told if found}
    texts = {path.name: path.read_bytes() for path in sorted(folder.glob("texts/*"))}
    return Fault(f"tests/bad/{folder.name}", files, frozenset(places), frozenset({folder.name}), texts)
