"""Let each single write of each command fail: it is told in a line with the file's name, and nothing is half done."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.hardening.small_dossiers import COMMANDS, Command, copied, files

FAULTS = (errno.ENOSPC, errno.EACCES, errno.EROFS)
"""A full disk, one who may not, a disk that is only read."""
MOST = 100
"""Of how many writes of a command each is let fail; of more, so many are: a build writes each of its files."""
_ASIDE = ("/.site.", "/.being-written-by-generator/")
"""How what a build or a run of write has made aside is called, and what was there before, until it is removed."""
_PAGE = 4096
"""The bytes by which a disk in memory fills."""
Files = Mapping[str, bytes]


def rows(share: float) -> Iterator[Row]:
    """A row for writes that are refused, and one for a disk that fills up, where we may have such a disk."""
    refused: dict[str, str] = {}
    counts = []
    for name, command in COMMANDS.items():
        with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
            trial = Trial(command, Path(folder))
            counts.append(f"{name} {trial.writes}")
            for moment in drawn(trial.writes, share):
                number = FAULTS[moment % len(FAULTS)] if share < 1 else 0
                for fault in [number] if number else FAULTS:
                    refused[f"{name}, write {moment}, {errno.errorcode[fault]}"] = trial.refused(moment, fault)
    yield counted(
        "single writes that fail: full disk, no permission, read-only disk",
        refused,
        f"writes: {', '.join(counts)}; of more than {MOST}, so many are tried",
    )
    if full := dict(_full(share)):
        yield counted("disks that fill up", full, "real ones, of sizes from where the dossier fits to where all does")


def drawn(count: int, share: float) -> list[int]:
    """Some of the numbers below a count, spread over all of them: a hundred of more than that, and at least three."""
    return [*range(count)][:: max(1, min(max(round(1 / share), round(count / MOST)), count // 3))]


class Trial:
    """A command that is typed again and again in the same dossier, each time with one write that fails."""

    def __init__(self, command: Command, folder: Path) -> None:
        self.command, self.template, self.here = command, folder / "before", folder / "here"
        self.template.mkdir()
        command.prepare(self.template)
        (self.template / "tmp").mkdir(exist_ok=True)
        self.before = files(copied(self.template, self.here))
        self.writes = self._whole()
        self.after = files(self.here)
        self._finished: dict[str, str] = {}
        """What is wrong after the command was typed once more, by the state of all files in which it was."""

    def _whole(self) -> int:
        """Type it without a fault, and count its writes."""
        counted_in = self.here.with_suffix(".count")
        code, told = self._typed(lambda: _watch(self.here, _counting(counted_in)))
        if code:
            raise RuntimeError(f"{self.command.words} ends with {code}:\n{told}")
        return counted_in.stat().st_size

    def refused(self, moment: int, fault: int) -> str:
        """What was wrong after the n-th write was refused; nothing if all was well."""
        copied(self.template, self.here)
        code, told = self._typed(lambda: _watch(self.here, _refusing(moment, fault)))
        return self.wrong(code, told, os.strerror(fault))

    def _typed(self, first: Callable[[], object]) -> tuple[int, str]:
        told, types = self.here.with_suffix(".told"), forked.typing(self.command.typed(self.here))

        def work() -> None:
            first()
            types()

        code = forked.ended(forked.begun(work, told, self.here / "tmp"))
        return code, told.read_text(encoding="utf-8", errors="replace")

    def wrong(self, code: int, told: str, why: str) -> str:
        """What is not told, half done, lost or left over, and whether the same command then does it all."""
        if "Traceback" in told:
            return f"a traceback: {told.strip().splitlines()[-1]}"
        now = _published(files(self.here))
        if now not in (_published(self.before), _published(self.after)):
            return f"half done: {', '.join(self._odd(now))}"
        if code and f": {why}" not in told:
            return f"not told: {told.strip()[-200:]!r}"
        if not code and now != _published(self.after):
            return "it says that all is well, and nothing is done"
        state = _state(self.here)
        if state not in self._finished:  # many writes that fail leave the very same
            self._finished[state] = self._then()
        return self._finished[state]

    def _then(self) -> str:
        """What is wrong after the same command, typed once more, has come to its end."""
        code, told = self.command.again(self.here)
        then = _without_temporary(files(self.here))
        if then == _without_temporary(self.after):
            return ""
        return f"then {code}: {', '.join(self._odd(then))} {told.strip()[-200:]}"

    def _odd(self, now: Files) -> list[str]:
        every = sorted(now.keys() | self.after.keys())
        return [path for path in every if now.get(path) != self.after.get(path)][:5]


def _without_temporary(found: Files) -> Files:
    return {path: content for path, content in found.items() if not path.startswith("tmp/")}


def _published(found: Files) -> Files:
    """Without what a command that failed has left aside, too: nobody is shown it, and the next one removes it."""
    shown = _without_temporary(found).items()
    return {path: content for path, content in shown if not any(name in f"/{path}" for name in _ASIDE)}


def _state(here: Path) -> str:
    """The fingerprint of all that lies in a folder: of every name, and of what each file holds."""
    found = hashlib.sha256()
    for path in sorted(here.rglob("*")):
        held = path.read_bytes() if path.is_file() else b""
        found.update(f"{path.relative_to(here)}\0{path.is_dir()}\0{len(held)}\0".encode() + held)
    return found.hexdigest()


def _counting(into: Path) -> Callable[[str], None]:
    marks = into.open("wb", buffering=0)

    def count(_: str) -> None:
        marks.write(b".")

    return count


def _refusing(moment: int, fault: int) -> Callable[[str], None]:
    left = iter(range(moment))

    def refuse(path: str) -> None:
        if next(left, None) is None and not refused:
            refused.append(path)
            raise OSError(fault, os.strerror(fault), path)

    refused: list[str] = []
    return refuse


_CHANGES = frozenset({"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.symlink", "os.truncate"})
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _watch(here: Path, tell: Callable[[str], None]) -> None:
    """Tell of each write below a folder before it happens. What is named within an open folder lies there as well."""

    def watch(event: str, told: tuple[Any, ...]) -> None:
        writes = event in _CHANGES or (event == "open" and isinstance(told[2], int) and told[2] & _WRITES)
        if writes and isinstance(told[0], str | Path | bytes):
            path = os.fsdecode(told[0])
            if not os.path.isabs(path) or path.startswith(str(here)):  # noqa: PTH117 - the hook is called very often
                tell(path)

    sys.addaudithook(watch)


# --- a disk that fills up ---------------------------------------------------------------------------------------------


def _full(share: float) -> Iterator[tuple[str, str]]:
    """Each command on a disk of its own, of every size from where the dossier fits to where all does."""
    for name, command in COMMANDS.items():
        with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
            trial = Trial(command, Path(folder))
            least, most = (_pages(found) for found in (trial.before, trial.after))
            step = max(1, round((2 * most - least + 60) / max(4, 40 * share)))
            for pages in range(least + 2, 2 * most + 60, step):
                wrong = _on_a_disk(trial, pages)
                if wrong is None:
                    return
                yield f"{name}, {pages} pages", wrong


def _pages(found: Files) -> int:
    folders = {parent for path in found for parent in Path(path).parents}
    return len(folders) + sum(1 + len(content) // _PAGE for content in found.values())


def _on_a_disk(trial: Trial, pages: int) -> str | None:
    """What was wrong after the command was typed on a disk of so many pages; None where there can be no such disk."""
    disk = trial.here.with_name("disk")
    disk.mkdir(exist_ok=True)
    size = f"size={pages * _PAGE}"
    if subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", disk], capture_output=True, check=False).returncode:  # noqa: S607
        return None
    there = trial.here
    try:
        trial.here = copied(trial.template, disk / "here")
    except OSError:
        return ""  # it does not even hold the dossier
    else:
        trial.here.with_suffix(".told").symlink_to(there.with_suffix(".full"))
        code, told = trial.command.again(trial.here)
        if code:
            subprocess.run(["mount", "-o", "remount,size=1g", disk], check=True)  # noqa: S607 - and then there is room
        return trial.wrong(code, told, os.strerror(errno.ENOSPC))
    finally:
        trial.here = there
        subprocess.run(["umount", disk], check=True)  # noqa: S607
