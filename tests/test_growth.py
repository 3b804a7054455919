"""Twice as many records are twice as much work: no step goes through all of them for each of them.

What is counted is neither time nor calls but steps: each line of ours that runs, in Python or in a template, and each
record that is taken from the dossier, which ``{**people, **places}`` does without a line of its own.
"""

from __future__ import annotations

import dataclasses
import functools
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import pytest

from generator import judged as judged_room
from generator import site, standing
from generator.addresses import redirects
from generator.authoring import rename
from generator.check import check
from generator.check.circles import circles
from generator.files import exports, search
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier
from generator.pages import pages
from generator.pages.page import Page
from generator.render import Renderer
from generator.standing import Explained
from tests import grown
from tests.harness import ROOT, pier
from tests.tools import EVERYTHING, only_where_all_is_run

SIZE = 6
"""So many records in, an invented dossier begins again."""
SIZES = (SIZE, 2 * SIZE, 4 * SIZE)
OURS = str(ROOT / "generator")

Known = TypeVar("Known")


class Steps:
    """Counts what runs while it is asked to."""

    def __init__(self) -> None:
        self.count = 0

    def of(self, work: Callable[[], object]) -> int:
        """How many steps a piece of work takes."""
        before, lines = self.count, 0

        def enter(frame: FrameType, _event: str, _arg: object) -> Callable[..., Any] | None:
            return line if frame.f_code.co_filename.startswith(OURS) else None

        def line(_frame: FrameType, _event: str, _arg: object) -> Callable[..., Any]:
            nonlocal lines
            lines += 1
            return line

        sys.settrace(enter)
        try:
            work()
        finally:
            sys.settrace(None)
        return self.count - before + lines


class Watched(Mapping[str, Known]):
    """Records that count how often one of them is taken."""

    def __init__(self, records: Mapping[str, Known], steps: Steps) -> None:
        self.records, self.steps = records, steps

    def __getitem__(self, name: str) -> Known:
        self.steps.count += 1
        return self.records[name]

    def __iter__(self) -> Iterator[str]:
        for name in self.records:
            self.steps.count += 1
            yield name

    def __len__(self) -> int:
        return len(self.records)


def watched(dossier: Dossier, steps: Steps) -> Dossier:
    """The same dossier, in which all that is taken counts as a step."""
    fields = {field.name: getattr(dossier, field.name) for field in dataclasses.fields(dossier)}
    records: Any = {name: Watched(known, steps) for name, known in fields.items() if isinstance(known, Mapping)}
    return dataclasses.replace(dossier, **records)


def forget() -> None:
    """Empty what remembers texts: so much is new in each dossier as there is in it."""
    ours = [module for name, module in sys.modules.items() if name.startswith("generator")]
    for remembered in (value for module in ours for value in vars(module).values() if hasattr(value, "cache_clear")):
        if remembered.cache_parameters()["maxsize"]:
            remembered.cache_clear()


def steps_of_all(size: int) -> dict[str, int]:
    """The steps it takes to make a whole site of so many records, part by part."""
    forget()
    steps = Steps()
    judged = Judged(watched(grown.dossier(size), steps))
    found = {"the judgements": steps.of(lambda: judged.judgements), "the rules": steps.of(lambda: check(judged))}
    made, renderer = list[Page](), Renderer(judged)
    found["the pages"] = steps.of(lambda: made.extend(pages(judged).values()))
    described = {page.path: page for page in made}
    works: dict[str, Callable[[], object]] = {
        "their Markdown": lambda: [renderer.page(page) for page in made],
        "the exports": lambda: exports.files(judged),
        "what is searched": lambda: search.files(judged, described),
        "the redirects": lambda: redirects.files(judged.addresses),
    }
    if not EVERYTHING:  # to watch each line of each template takes as long as all other parts together
        del works["their Markdown"]
    return found | {part: steps.of(work) for part, work in works.items()}


def grows_with_the_square(once: int, twice: int, fourfold: int) -> bool:
    """Whether the second half takes more steps than twice those of the second quarter."""
    return fourfold - twice > 1.002 * 2 * (twice - once)


def test_as_many_records_more_are_as_many_steps_more() -> None:
    only_where_all_is_run()
    judged = Judged(grown.dossier(SIZE))
    dict(site.publish(judged, check(judged)).files)  # fills what is kept for good: else the first would take more steps
    found = [steps_of_all(size) for size in SIZES]
    steps = {part: tuple(of_size[part] for of_size in found) for part in found[0]}
    assert not {part: counts for part, counts in steps.items() if grows_with_the_square(*counts)}


# one record of a dossier
SOUND = '- {{id: fact-{0}, about: [ada], statement: It is {0}., says: [{{at: s0#p2 "in number", by: [ada, bob]}}]}}\n'
FAULTY = "- {{id: fact-{0}, id: x, about: [The A, The B], says: [{{at: , gits: x}}], compatible: [{{pair: []}}]}}\n"


def steps_of_loading(root: Path, entry: str, size: int, *, files: bool) -> int:
    """The steps it takes to read so many records, in a file each or all in one."""
    folder = root / str(size) / "site_src" / "facts"
    folder.mkdir(parents=True)
    entries = [entry.format(f"{size}-{n}") for n in range(size)]  # none was read before
    for n, content in enumerate(entries if files else ["".join(entries)]):
        (folder / f"{n}.yml").write_text(content, encoding="utf-8")
    return Steps().of(lambda: load(root / str(size)))


@pytest.mark.parametrize("files", [False, True], ids=["in one file", "in as many files"])
@pytest.mark.parametrize("entry", [SOUND, FAULTY], ids=["sound", "faulty"])
def test_records_are_loaded_in_as_many_steps_more(tmp_path: Path, entry: str, files: bool) -> None:
    _, *steps = [steps_of_loading(tmp_path, entry, size, files=files) for size in (1, *SIZES)]
    assert not grows_with_the_square(*steps)


@pytest.mark.parametrize("fault", ["{form: A, seen: []}", "{form: A, seen: [s0]}", "{}"])
def test_the_faults_of_one_record_are_told_in_as_many_steps_more(tmp_path: Path, fault: str) -> None:
    def record(size: int) -> str:
        return f"{{id: ada, name: Ada, forms: [{', '.join([fault] * size)}]}}"

    steps = []
    for size in (1, *SIZES):  # the first one only reads what is the same in all of them
        (tmp_path / f"{size}" / "site_src" / "people").mkdir(parents=True)
        (tmp_path / f"{size}" / "site_src" / "people" / "ada.yml").write_text(record(size), encoding="utf-8")
        steps.append(Steps().of(functools.partial(load, tmp_path / f"{size}")))
    assert not grows_with_the_square(*steps[1:])


def test_an_id_is_renamed_in_as_many_steps_more(tmp_path: Path) -> None:
    steps = []
    for size in (1, *SIZES):  # the first one only reads what is the same in all of them
        root = tmp_path / str(size)
        for name, content in {
            "people": "{id: ada, name: Ada}",
            "facts": "".join(map(SOUND.format, range(size))),
        }.items():
            (root / "site_src" / name).mkdir(parents=True)
            (root / "site_src" / name / "x.yml").write_text(content, encoding="utf-8")
        steps.append(Steps().of(functools.partial(rename, root, "ada", "eda")))
    assert not grows_with_the_square(*steps[1:])


@pytest.mark.parametrize("long", [False, True], ids=["many short ones", "a long one"])
def test_circles_of_ids_are_found_in_as_many_steps_more(long: bool) -> None:
    def steps(size: int) -> int:
        leads = {n: (n + 1) % (2 * size) if long else n ^ 1 for n in range(2 * size)}
        return Steps().of(lambda: [*circles({str(n): [str(to)] for n, to in leads.items()})])

    assert not grows_with_the_square(*map(steps, SIZES))


def test_work_that_grows_with_the_square_is_seen() -> None:
    def all_for_each(size: int) -> int:
        steps = Steps()
        dossier = watched(grown.dossier(size), steps)
        return steps.of(lambda: [dossier.records for _ in dossier.facts if dossier.__dict__.pop("records", True)])

    assert grows_with_the_square(*map(all_for_each, SIZES))


def test_a_build_judges_its_dossier_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Dossier] = []

    def judge(dossier: Dossier) -> Mapping[str, Explained]:
        seen.append(dossier)
        return standing.judge(dossier)

    monkeypatch.setattr(judged_room, "judge", judge)
    site.make(pier(tmp_path))
    assert len(seen) == 1
