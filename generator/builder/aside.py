"""Ask something of a copy of this program as it is at one moment, which takes no time from the program itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

Answer = TypeVar("Answer")

_MOST_OPEN = 1024
"""Up to this number whatever the program has open is closed in the copy: who serves here may end and begin again."""


def aside(ask: Callable[[], Answer]) -> Callable[[], Answer]:
    """Begin to ask, and return how the answer is waited for. Where no program can be copied it is there at once.

    Waiting raises EOFError where the copy came to an end without an answer.
    """
    if "fork" not in get_all_start_methods():
        answer = ask()
        return lambda: answer
    context = get_context("fork")
    receiving, sending = context.Pipe(duplex=False)
    copy = context.Process(target=_answer, args=(ask, sending), daemon=True)
    copy.start()
    sending.close()

    def wait() -> Answer:
        with receiving:
            answer: Answer = receiving.recv()
        copy.join()
        return answer

    return wait


def _answer(ask: Callable[[], object], sending: Connection) -> None:
    kept = sending.fileno()
    os.closerange(3, kept)
    os.closerange(kept + 1, _MOST_OPEN)
    sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - theirs may be closed now
    os.nice(10)
    sending.send(ask())
