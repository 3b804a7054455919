"""Whether the tests notice small faults of our own code, each seeded into a copy of it.

The tests of a fault are chosen by coverage: those files of tests that run its line, the most particular first. Each of
them is run in a copy of one program that has loaded what all of them need, so that to try a fault takes seconds.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from random import Random

from bench.hardening import forked
from bench.hardening.changed_code import Mutant, mutants
from bench.hardening.row import Row

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("standing", "evidence", "render", "check", "addresses")
MOST, SEED, LEAST = 500, 20190103, 0.95
ARGUED = Path(__file__).parent / "argued.json"
"""By the words of a fault that no test can notice, why: what it changes nobody can see."""
_TOGETHER = 4
"""Of how many of the most particular files of tests a fault is tried first, all at once."""
_ENOUGH = 0.5
"""Of the time that all tests take, the share that those of one fault may take, as long as nothing is wrong."""
_PATIENCE = 4
"""How many times as long as without the fault they may take: a program that does not end is noticed, too."""
_BESIDE = {"test_house", "test_documents", "test_wheel", "test_workflows", "test_bench", "test_hardening"}
"""Tests of how the code is written, and of what is beside it."""
_LOADED = ("pytest", "hypothesis", "pydantic", "mkdocs.commands.build", "material", "jinja2", "babel.dates", "icu4py")


@dataclass(frozen=True)
class Known:
    """A file of tests: how long it takes, and the lines it runs, by file."""

    file: str
    seconds: float
    lines: Mapping[str, frozenset[int]]

    @property
    def breadth(self) -> int:
        return sum(map(len, self.lines.values()))


def rows(share: float) -> Iterator[Row]:
    """One row: how many of the faults the tests notice, but those that are argued."""
    argued = json.loads(ARGUED.read_text(encoding="utf-8")) if ARGUED.exists() else {}
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        tree = copy(Path(folder) / "tree")
        tests = recorded(tree)
        chosen = sample(tree, round(MOST * share))
        left = [mutant for mutant in chosen if not noticed(mutant, tree, tests)]
    silent = [str(mutant) for mutant in left if mutant.known_by not in argued]
    figures = f"{len(left)} silent, {len(left) - len(silent)} of them argued; {', '.join(ROOMS)}"
    yield Row(
        "small faults in our own code that a test notices",
        len(chosen),
        len(chosen) - len(silent),
        figures,
        (*silent,),
        LEAST,
    )


def sample(tree: Path, most: int, seed: int = SEED) -> list[Mutant]:
    """So many faults, drawn from all that can be seeded into the rooms; a longer list begins with a shorter one."""
    files = sorted(path for room in ROOMS for path in (tree / "generator" / room).rglob("*.py"))
    every = [mutant for file in files for mutant in mutants(file, tree)]
    Random(seed).shuffle(every)
    return every[:most]


def copy(tree: Path) -> Path:
    """A copy of all that the tests read, in which faults are seeded."""
    for folder in ("docs", "generator", "tests", "bench", "site_src", "seeds", "examples", ".github", ".vscode"):
        ignored = shutil.ignore_patterns("node_modules", "__pycache__", ".*_cache")
        shutil.copytree(ROOT / folder, tree / folder, ignore=ignored)
    for file in (path for path in ROOT.iterdir() if path.is_file()):
        shutil.copy(file, tree)
    return tree


def recorded(tree: Path) -> list[Known]:
    """Every file of tests, run once as the code is; one that fails then is left out, since it would fail anyhow."""
    for name in _LOADED:
        import_module(name)
    found = []
    every = [path for path in sorted((tree / "tests").rglob("test_*.py")) if path.parent.name != "browser"]
    for path in every:
        if path.stem in _BESIDE:
            continue
        file, told = path.relative_to(tree).as_posix(), tree.parent / "lines.json"
        begun = time.monotonic()
        if _ended(partial(_covered, tree, file, told), 900) != 0:
            print(f"left out, since it fails without a fault: {file}", file=sys.stderr)
            continue
        lines = {name: frozenset(seen) for name, seen in json.loads(told.read_text()).items()}
        found.append(Known(file, time.monotonic() - begun, lines))
    return found


def _covered(tree: Path, file: str, told: Path) -> int:
    coverage = import_module("coverage")
    watch = coverage.Coverage(data_file=None, source=[str(tree / "generator")], config_file=False)
    watch.start()
    failed = _tested(tree, [file])
    watch.stop()
    seen = watch.get_data()
    lines = {str(Path(name).relative_to(tree)): sorted(seen.lines(name)) for name in seen.measured_files()}
    told.write_text(json.dumps(lines))
    return failed


def noticed(mutant: Mutant, tree: Path, tests: Sequence[Known]) -> bool:
    """Whether a test fails, or does not end, once a fault is in the code."""
    concerned = [known for known in tests if mutant.line in known.lines.get(str(mutant.file), ())]
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
        return any(_fails(tree, part) for part in (first, then) if part)
    finally:
        file.write_bytes(whole)


def _fails(tree: Path, chosen: Sequence[Known]) -> bool:
    patience = _PATIENCE * sum(known.seconds for known in chosen) + 60
    return _ended(lambda: _tested(tree, [known.file for known in chosen]), patience) != 0


def _tested(tree: Path, files: Sequence[str]) -> int:
    """Run tests up to the first that fails, within a copy of this program that has loaded nothing of ours."""
    os.chdir(tree)
    sys.path[:] = [str(tree), *(path for path in sys.path if path not in ("", str(ROOT)))]
    return int(import_module("pytest").main([*files, "-x", "-q", "-p", "no:cacheprovider"]))


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
