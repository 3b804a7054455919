"""Whether the tests notice small faults of our own code, each seeded into a copy of it.

The tests of a fault are chosen by coverage: first those that run its line, the most particular before all others, then
the whole files of them, since what tests share is made by the first alone. They are run up to the first that fails, in
a copy of one program that has loaded what all of them need, so that to try a fault takes seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from itertools import chain, islice, pairwise
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from bench.hardening import forked
from bench.hardening.changed_code import Mutant, changes, is_fault
from bench.hardening.row import Row

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("standing", "evidence", "render", "check", "addresses")
MOST, SEED, LEAST = 500, 20190103, 0.95
ARGUED = Path(__file__).parent / "argued.json"
"""By the words of a fault that no test can notice, why: what it changes nobody can see."""
_STEPS = (8, 60)
"""With how many of the most particular tests a fault is tried first, and with how many after that."""
_TOGETHER = 4
"""Of how many of the most particular files of tests a fault is tried then, all at once."""
_ENOUGH = 0.5
"""Of the time that all tests take, the share that those of one fault may take, as long as nothing is wrong."""
_PATIENCE = 4
"""How many times as long as without the fault they may take: a program that does not end is noticed, too."""
_BESIDE = {"test_house", "test_documents", "test_wheel", "test_workflows", "test_bench", "test_hardening"}
"""Tests of how the code is written, and of what is beside it."""
Done = TypeVar("Done")
_LOADED = (
    "coverage",
    "pytest",
    "hypothesis",
    "pydantic",
    "mkdocs.commands.build",
    "material",
    "jinja2",
    "babel.dates",
    "icu4py",
)


@dataclass(frozen=True)
class Known:
    """A file of tests: how long it takes, and the lines it runs, by file."""

    file: str
    seconds: float
    lines: Mapping[str, frozenset[int]]
    tests: Mapping[tuple[str, int], Sequence[str]]
    """By file and line the tests that run it."""
    breadths: Mapping[str, int]
    """By test how many lines it runs."""

    @property
    def breadth(self) -> int:
        return sum(map(len, self.lines.values()))


def rows(share: float) -> Iterator[Row]:
    """One row: how many of the faults the tests notice, but those that are argued."""
    argued = json.loads(ARGUED.read_text(encoding="utf-8")) if ARGUED.exists() else {}
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        trees = [copy(Path(folder) / f"{number}" / "tree") for number in range(os.cpu_count() or 1)]
        begun, tests = time.monotonic(), sorted(_side_by_side(recorded, trees), key=lambda known: known.file)
        print(f"{len(tests)} files of tests, recorded in {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
        every = drawn(trees[0])
        chosen = [*islice((one for one in every if is_fault(one, trees[0] / one.file)), round(MOST * share))]
        left = _side_by_side(partial(silent, chosen, tests), trees)
    unargued = [str(mutant) for mutant in left if mutant.known_by not in argued]
    figures = f"drawn from {len(every):,} changes of the code of rules and judgements"
    if unseen := len(left) - len(unargued):
        figures += f"; {unseen} of these change nothing that anybody can see, as is argued for each"
    if unargued:
        figures += f"; {len(unargued)} are noticed by no test"
    yield Row(
        "small faults in our own code that a test notices",
        len(chosen),
        len(chosen) - len(unargued),
        figures,
        (*unargued,),
        LEAST,
    )


def _side_by_side(work: Callable[[Path, slice], list[Done]], trees: Sequence[Path]) -> list[Done]:
    """What is done of some work in all trees, each of which has a processor and does its share."""
    for name in _LOADED:
        import_module(name)
    shares = [slice(number, None, len(trees)) for number in range(len(trees))]
    with ProcessPoolExecutor(len(trees), get_context("fork")) as processors:
        return [*chain(*processors.map(work, trees, shares))]


def silent(chosen: Sequence[Mutant], tests: Sequence[Known], tree: Path, part: slice) -> list[Mutant]:
    """Those of a share of the faults that no test notices."""
    left = []
    for mutant in chosen[part]:
        if not noticed(mutant, tree, tests):
            left.append(mutant)
            print(f"silent, number {chosen.index(mutant)}: {mutant}", file=sys.stderr, flush=True)
    return left


def drawn(tree: Path, seed: int = SEED) -> list[Mutant]:
    """All changes of the rooms in an order of chance: the fewest are looked at, and not all of them are faults."""
    files = sorted(path for room in ROOMS for path in (tree / "generator" / room).rglob("*.py"))
    every = [change for file in files for change in changes(file, tree)]
    Random(seed).shuffle(every)
    return every


def copy(tree: Path) -> Path:
    """A copy of all that the tests read, in which faults are seeded."""
    for folder in ("docs", "generator", "tests", "bench", "site_src", "seeds", "examples", ".github", ".vscode"):
        ignored = shutil.ignore_patterns("node_modules", "__pycache__", ".*_cache")
        shutil.copytree(ROOT / folder, tree / folder, ignore=ignored)
    for file in (path for path in ROOT.iterdir() if path.is_file()):
        shutil.copy(file, tree)
    return tree


def recorded(tree: Path, part: slice) -> list[Known]:
    """A share of the files of tests, run once as the code is; one that fails then is left out: it would fail anyhow."""
    found = []
    every = [path for path in sorted((tree / "tests").rglob("test_*.py")) if path.parent.name != "browser"]
    for path in [path for path in every if path.stem not in _BESIDE][part]:
        file, told = path.relative_to(tree).as_posix(), tree.parent / "lines.json"
        begun = time.monotonic()
        if _ended(partial(_covered, tree, file, told), 900) != 0:
            print(f"left out, since it fails without a fault: {file}", file=sys.stderr, flush=True)
            continue
        found.append(known_of(file, time.monotonic() - begun, json.loads(told.read_text())))
    return found


def known_of(file: str, seconds: float, told: Mapping[str, Mapping[str, Sequence[str]]]) -> Known:
    """What is known of a file of tests, by what was told: by file and line the tests that ran it."""
    tests = {(name, int(line)): [*filter(None, by)] for name, lines in told.items() for line, by in lines.items()}
    lines = {name: frozenset(map(int, lines)) for name, lines in told.items()}
    return Known(file, seconds, lines, tests, Counter(test for by in tests.values() for test in by))


def _covered(tree: Path, file: str, told: Path) -> int:
    coverage = import_module("coverage")
    watch = coverage.Coverage(data_file=None, source=[str(tree / "generator")], config_file=False)
    watch.start()
    failed = _tested(tree, [file], _Contexts(watch))
    watch.stop()
    seen = watch.get_data()
    lines = {str(Path(name).relative_to(tree)): seen.contexts_by_lineno(name) for name in seen.measured_files()}
    told.write_text(json.dumps(lines))
    return failed


class _Contexts:
    """Lets coverage know which test runs."""

    def __init__(self, watch: Any) -> None:
        self.watch = watch

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self.watch.switch_context(nodeid)


def noticed(mutant: Mutant, tree: Path, tests: Sequence[Known]) -> bool:
    """Whether a test fails, or does not end, once a fault is in the code."""
    line = (str(mutant.file), mutant.line)
    concerned = [known for known in tests if mutant.line in known.lines.get(line[0], ())]
    broad = [(known.breadths[test], test) for known in concerned for test in known.tests[line]]
    particular = [test for _, test in sorted(broad)]
    steps = [particular[begin:end] for begin, end in pairwise((0, *_STEPS))]
    concerned.sort(key=lambda known: known.breadth)
    enough = _ENOUGH * sum(known.seconds for known in tests)
    first = concerned[:_TOGETHER]
    then: list[Known] = []
    for known in sorted(concerned[_TOGETHER:], key=lambda known: known.seconds):
        if sum(one.seconds for one in (*first, *then, known)) < enough:
            then.append(known)
    file = tree / mutant.file
    whole = file.read_bytes()
    file.write_bytes(mutant.source)
    try:
        patience = _PATIENCE * sum(known.seconds for known in concerned) + 60
        files = ([known.file for known in part] for part in (first, then))
        return any(_ended(partial(_tested, tree, part), patience) != 0 for part in (*steps, *files) if part)
    finally:
        file.write_bytes(whole)


def _tested(tree: Path, chosen: Sequence[str], *plugins: object) -> int:
    """Run tests, or whole files, up to the first that fails, in a copy of this program without any module of ours."""
    os.chdir(tree)
    sys.path[:] = [str(tree), *(path for path in sys.path if path not in ("", str(ROOT)))]
    warnings.resetwarnings()  # what this program makes an error of is nothing for the tests of another tree
    return int(import_module("pytest").main([*chosen, "-x", "-q", "-p", "no:cacheprovider"], plugins=[*plugins]))


def _ended(work: Callable[[], int], patience: float) -> int:
    """How a copy of this program ends that does something; what takes too long is ended, and counts as failed."""
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        child = os.fork()
        if child == 0:
            os.setsid()
            for module in [name for name in sys.modules if name.partition(".")[0] in ("generator", "tests", "bench")]:
                del sys.modules[module]
            os.environ |= {"PYTEST_DEBUG_TEMPROOT": folder, "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": folder}
            sys.dont_write_bytecode = True
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            try:
                os._exit(work())
            except BaseException:  # noqa: BLE001 - whatever it is, the copy may not go on
                os._exit(1)
        return forked.ended(child, patience)
