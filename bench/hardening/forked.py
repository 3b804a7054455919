"""Commands typed in copies of this program, which has loaded all that they need: to begin one takes no time."""

from __future__ import annotations

import operator
import os
import secrets
import signal
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

PATIENCE = 600.0
"""Seconds after which what does not end is ended."""
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own within it
_NEEDED = (
    *(f"generator.builder.{name}" for name in ("building", "plugin", "projects", "settings")),
    *(f"generator.commands.{name}" for name in ("checking", "editing", "keeping", "publishing", "reviewing")),
    "generator.__main__",
    "material.extensions.emoji",
)


def beside() -> str | None:
    """Where folders for trials are made: in memory, where a system has such a folder."""
    return str(MEMORY) if MEMORY.is_dir() else None


def begun(work: Callable[[], object], told: Path, temporary: Path) -> int:
    """Begin something in a copy of this program, and give its number. What it prints goes into a file."""
    for name in _NEEDED:
        import_module(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of whoever tries this hold no lock that we need
        child = os.fork()
    if child:
        return child
    try:
        os.setsid()
        printed = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(printed, 1)
        os.dup2(printed, 2)
        sys.stdout, sys.stderr = os.fdopen(1, "w", encoding="utf-8"), os.fdopen(2, "w", encoding="utf-8")
        os.environ |= {"TMPDIR": str(temporary), "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1900000000"}
        tempfile.tempdir = None
        secrets.choice = operator.itemgetter(0)  # type: ignore[assignment]  # so that the same command does the same each time
        work()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else bool(end.code)
    except BaseException:  # noqa: BLE001 - whatever it is, the copy may not go on
        import_module("traceback").print_exc()
        code = 1
    else:
        code = 0
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def ended(child: int, patience: float = PATIENCE) -> int:
    """How a copy ends: the number it ends with, or below 0 where it was killed, as what takes too long is."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        number, status = os.waitpid(child, os.WNOHANG)
        if number:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.005)
    return kill(child)


def kill(child: int) -> int:
    """End a copy and all that it began, at once; how it ended. One that has hardly begun is no group of its own yet."""
    for end in (os.killpg, os.kill):
        with suppress(ProcessLookupError):
            end(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def typing(words: Sequence[str]) -> Callable[[], object]:
    """What types some words after ``explainer``."""

    def work() -> None:
        from generator.__main__ import main  # noqa: PLC0415 - in the copy alone

        main([*words])

    return work
