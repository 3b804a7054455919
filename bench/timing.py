"""How long each step takes on one dossier.

Every run is a process of its own, so that what one run keeps in memory is no help to the next, and a step that takes
too long can be ended. Measured is the time of the processor, which other programs disturb least; the shortest of a few
runs counts.
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Mapping, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from bench.steps import STEPS, Made, Step
from generator.__main__ import COLLECTING

MOST_RUNS = 5
ENOUGH = 5.0
"""Seconds of measured time after which a dossier is not run once more."""

Times = Mapping[str, float]
"""Seconds by step: infinite where it was ended, missing where one that it needs was."""


def measure(root: Path, limit: float, steps: Sequence[Step] = STEPS) -> Times:
    """The shortest time of each step; one that takes longer than the limit, in seconds, is ended and run no more."""
    shortest: dict[str, float] = {}
    ended: set[str] = set()
    spent = 0.0
    for _ in range(MOST_RUNS):
        if not (left := _without(ended, steps)):
            break
        times = _run(root, limit, left)
        shortest |= {step: min(seconds, shortest.get(step, math.inf)) for step, seconds in times.items()}
        ended |= {step.name for step in left[len(times) :][:1]}
        spent += sum(times.values())
        if len(times) == len(left) and spent > ENOUGH:
            break
    return {**shortest, **dict.fromkeys(ended, math.inf)}


def _without(ended: set[str], steps: Sequence[Step]) -> list[Step]:
    """The steps that can be run where some cannot."""
    left: dict[str, Step] = {}
    for step in steps:
        if step.name not in ended and left.keys() >= set(step.needs):
            left[step.name] = step
    return [*left.values()]


def _run(root: Path, limit: float, steps: Sequence[Step]) -> dict[str, float]:
    """The time of each step up to the first that takes too long."""
    context = get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    run = context.Process(target=_time, args=(root, steps, sending))
    run.start()
    sending.close()
    times: dict[str, float] = {}
    for step in steps:
        if not receiving.poll(limit):
            run.kill()
            break
        times[step.name] = receiving.recv()
    run.join()
    return times


def _time(root: Path, steps: Sequence[Step], sending: Connection) -> None:
    """Run the steps one after the other and send the time of each as soon as it is known."""
    gc.set_threshold(*COLLECTING)
    made: Made = {}
    for step in steps:
        gc.collect()
        start = time.process_time()
        made[step.name] = step.run(root, made)
        sending.send(time.process_time() - start)
