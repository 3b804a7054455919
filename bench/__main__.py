"""How long a dossier takes, step by step: ``python -m bench [DIR]``. Run by hand, never by the tests.

The dossier at DIR is timed as it is, then an invented one of a thousand facts; of each step the best of five runs is
told, in milliseconds, and what a thousand facts would take at that rate.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.invented import write_dossier
from generator import site
from generator.check import check
from generator.load import load
from generator.problem import report
from generator.standing import judge

ROUNDS = 5
FACTS = 1000


def best_of(step: Callable[[], object]) -> float:
    """The shortest of a few runs, in milliseconds: the one that was disturbed least."""
    spans = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        step()
        spans.append(time.perf_counter() - start)
    return min(spans) * 1000


def tell(root: Path, name: str) -> None:
    """Time the steps from files to pages."""
    dossier, problems = site.examine(root)
    if report.failed(problems):
        print(f"{name}: not timed, {report.count(problems)}")
        return
    judged = site.judged_of(root, dossier)
    steps: dict[str, Callable[[], object]] = {
        "load": lambda: load(root),
        "check": lambda: check(dossier),
        "judge": lambda: judge(dossier),
        "render": lambda: site.publish(judged, []),
        "all of it": lambda: site.make(root),
    }
    print(f"{name}: {len(dossier.facts)} facts, {len(dossier.sources)} sources")
    for step, run in steps.items():
        span = best_of(run)
        print(f"{step:>10} {span:9.1f} ms {span * 1000 / max(len(dossier.facts), 1):9.1f} ms per 1000 facts")


def main(root: Path) -> None:
    tell(root, root.resolve().name)
    with tempfile.TemporaryDirectory() as folder:
        write_dossier(Path(folder), FACTS)
        tell(Path(folder), "invented")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
