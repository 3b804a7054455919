"""Kill a command at a moment drawn by chance: all is whole then, old or new, and the same command finishes it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.hardening.small_dossiers import COMMANDS, Command, copied, files

TIMES, SEED = 100, 20190103
KILLED = {
    **{name: name for name in ("build", "write", "rename", "verify", "release", "upgrade")},
    "cache": "build from nothing",
}
"""By what is killed, the command in which it is."""
_DAY = 86_400
_BLAT = b"blat"
"""What Python itself writes into a file for a moment, to see whether a folder is one for temporary files."""
Files = Mapping[str, bytes]


def rows(share: float) -> Iterator[Row]:
    """One row for all commands."""
    outcomes: dict[str, str] = {}
    for name, command in KILLED.items():
        with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
            for number, wrong in enumerate(killed(COMMANDS[command], Path(folder), round(TIMES * share))):
                outcomes[f"{name} {number}"] = wrong
    figures = f"{', '.join(KILLED)}: {round(TIMES * share)} times each"
    yield counted("commands killed at a moment of chance", outcomes, figures)


def killed(command: Command, folder: Path, times: int) -> Iterator[str]:
    """Of each kill what was wrong after it: nothing if all was well."""
    template, here = folder / "before", folder / "here"
    template.mkdir()
    command.prepare(template)
    (template / "tmp").mkdir(exist_ok=True)
    copied(template, here)
    before, begun = files(here), time.monotonic()
    code, told = command.again(here)
    usual = time.monotonic() - begun
    if code:
        raise RuntimeError(f"{command.words} ends with {code}:\n{told}")
    after, chance = files(here), Random(SEED)
    for _ in range(20 * times):
        copied(template, here)
        child = forked.begun(forked.typing(command.typed(here)), here.with_suffix(".told"), here / "tmp")
        time.sleep(chance.uniform(0, usual))
        if forked.kill(child) >= 0:
            continue  # it had ended already
        yield wrong_after_a_kill(command, here, before, after)
        times -= 1
        if not times:
            return
    raise RuntimeError(f"{command.words} mostly ends before it can be killed")


def wrong_after_a_kill(command: Command, here: Path, before: Files, after: Files) -> str:
    """What is not whole, not finished, or left over, after a command was killed in a folder; nothing if all is well."""
    now = files(here)
    if torn := [path for path in _shown(now) if now[path] not in (before.get(path), after.get(path))]:
        return f"neither old nor new: {', '.join(torn)}"
    if lost := [path for path in before if path in after and path not in now]:
        return f"gone: {', '.join(lost)}"
    site = {path: content for path, content in now.items() if path.startswith("dossier/site/")}
    if site not in (_site(before), _site(after)):
        return "a mixture of two sites"
    grown_old(here)
    code, told = command.again(here)
    then = {path: content for path, content in files(here).items() if (path[:4], content) != ("tmp/", _BLAT)}
    if then != after:
        odd = sorted(path for path in then.keys() | after.keys() if then.get(path) != after.get(path))
        return f"the same command ends with {code} and leaves {', '.join(odd[:5])}: {told.strip()[-200:]}"
    left = [path.name for path in here.rglob(".explainer_cache/*/.*")]
    return f"left over: {', '.join(left)}" if left else ""


def grown_old(here: Path) -> None:
    """Let a day pass for all that nobody reads in a folder."""
    for path in here.rglob("*"):
        below = path.relative_to(here).as_posix()
        if below.startswith("tmp/") or "/." in below:
            seen = path.lstat()
            os.utime(path, (seen.st_atime - _DAY, seen.st_mtime - _DAY), follow_symlinks=False)


def _site(found: Files) -> Files:
    return {path: content for path, content in found.items() if path.startswith("dossier/site/")}


def _shown(found: Files) -> Files:
    """The files that anybody reads: none whose name, or a folder's, begins with a dot, and nothing temporary."""
    return {path: content for path, content in found.items() if not path.startswith("tmp/") and "/." not in path}
