"""Faults of meaning, seeded into copies of real dossiers: each has to be told, at its file and line."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.hardening.row import Row, counted
from bench.hardening.seeded import fields, grafts, pages
from bench.hardening.seeded.copy import Copy, Fault
from tests.harness import ROOT

BAD = ROOT / "tests" / "bad"
_EACH = 12
"""Of so many faults that are told without the texts, one is tried with them as well."""


def dossiers() -> Mapping[Path, Path]:
    """The real dossiers, each with the folder of the texts of its sources, which are no part of the project."""
    texts, stories = (
        ROOT / os.environ.get(name, beside)
        for name, beside in (("TEXTS", "../shared/seeds"), ("STORIES", "../shared/stories"))
    )
    return {ROOT: texts} | {path: stories / path.name for path in sorted((ROOT / "examples").iterdir())}


def seeded(copies: Sequence[Copy]) -> Iterator[tuple[Copy, str, Fault]]:
    """Every fault with its copy. A field that several dossiers have is changed in one of them."""
    every = [dict(fields.faults(copy, turn)) for turn, copy in enumerate(copies)]
    for turn, copy in enumerate(copies):
        for number, (name, fault) in enumerate(every[turn].items()):
            field = name.partition(",")[0]
            holding = [
                one for one, known in enumerate(every) if any(other.partition(",")[0] == field for other in known)
            ]
            if holding[number % len(holding)] == turn:
                yield copy, name, fault
        yield from ((copy, name, fault) for name, fault in pages.faults(copy))
    yield from ((copies[-1], name, fault) for name, fault in grafts.faults(copies[-1], BAD))


def rows(share: float) -> Iterator[Row]:
    """A row of all faults as a clone without texts is told of them, one with the texts, one of the clean copies."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [
            Copy.of(root, Path(folder) / str(number), texts if texts.is_dir() else None)
            for number, (root, texts) in enumerate(dossiers().items())
        ]
        clean = {
            f"{root.name}{' with its texts' * texts}": "\n".join(map(str, copy.problems(with_texts=texts)))
            for root, copy in zip(dossiers(), copies, strict=True)
            for texts in ((False, True) if copy.texts else (False,))
        }
        yield counted("clean copies of both stories, in which nothing is found", clean)
        alone: dict[str, str] = {}
        beside: dict[str, str] = {}
        every = [*seeded(copies)]
        for number, (copy, name, fault) in enumerate(every[:: max(1, round(1 / share))]):
            told = f"{copies.index(copy) + 1} {name}: {fault.what}"
            if not fault.texts:
                alone[told] = copy.with_fault(fault)
            if copy.texts and (alone.get(told, "not tried") or number % _EACH == 0):
                beside[told] = copy.with_fault(fault, with_texts=True)
        against = sum(name.partition(" ")[2].startswith("against ") for name in alone)
        sorts = f"{len(alone) - against} of values, sentences, addresses and locks, {against} against a rule each"
        yield counted("faults of meaning in them, found at their file and line without the texts", alone, sorts, 0.99)
        if beside:
            yield counted("the same with the texts", beside, f"those that need them, and one in {_EACH}", 0.99)
