"""Faults of meaning and odd files, in small: what is tried here is told, and whatever were not would be seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.hardening.hazards import Hazard, hazards
from bench.hardening.odd_files import Reader, misread, mutated, mutations, real_files
from bench.hardening.seeded import BAD, dossiers, fields, grafts, pages, seeded
from bench.hardening.seeded.copy import Copy, Fault
from generator.check import RULES
from tests.harness import DOSSIER
from tests.tools import EVERYTHING, only_where_all_is_run

EVERY = 12 if EVERYTHING else 24
"""One of so many faults is seeded here."""
SMALL = 20_000
"""Of hazards with more bytes the trials by hand alone take the time."""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy.of(DOSSIER, tmp_path_factory.mktemp("seeded"), DOSSIER / "texts")


def test_of_a_clean_copy_nothing_is_told(copy: Copy) -> None:
    assert not copy.problems()


def test_faults_of_all_sorts_are_told_where_they_were_seeded(copy: Copy) -> None:
    every = [*fields.faults(copy, 0), *pages.faults(copy), *grafts.faults(copy, BAD)]
    tried = every[::EVERY]
    assert len(tried) > 10
    unseen = {name: copy.with_fault(fault, with_texts=bool(fault.texts)) for name, fault in tried}
    assert {name: how for name, how in unseen.items() if how} == {}


def test_every_rule_meets_a_fault(copy: Copy) -> None:
    met = {code for _, fault in grafts.faults(copy, BAD) for code in fault.codes}
    assert {rule.code for rule in RULES} <= met | grafts.ALONE.keys()


STORY = "docs/story.md"


def of_the_story(copy: Copy, old: str, new: str, line: int, *codes: str) -> Fault:
    content = copy.files[STORY].replace(old, new).encode()
    return Fault("", {STORY: content}, frozenset({(STORY, line)}), frozenset(codes))


def test_a_fault_that_nobody_tells_of_is_seen(copy: Copy) -> None:
    assert copy.with_fault(of_the_story(copy, "last day", "last\nday", 3)) == "nothing is told"
    assert copy.with_fault(of_the_story(copy, "last day", "first day", 3)) == ""
    assert copy.with_fault(of_the_story(copy, "last day", "first day", 5)) == "told elsewhere: docs/story.md:3:1"
    otherwise = of_the_story(copy, "last day", "first day", 3, "raw-html")
    assert copy.with_fault(otherwise) == "told of something else alone: not-as-accepted"


def test_what_the_next_verify_would_accept_counts_as_unseen(copy: Copy) -> None:
    file = "seeds/records.lock"
    first, line, *rows = copy.files[file].split("\n")
    lost = Fault("", {file: "\n".join([first, *rows]).encode()}, copy.naming(line.split("\t")[1]))
    assert copy.with_fault(lost).startswith("the next verify accepts it: ")


def test_a_fault_leaves_nothing_behind(copy: Copy) -> None:
    folder = BAD / "copied-run"
    copy.with_fault(grafts.graft(copy, folder), with_texts=True)
    there = {path.relative_to(copy.root).as_posix(): path for path in copy.root.rglob("*.*") if path.is_file()}
    assert not [
        path for path in folder.rglob("*.*") if path.relative_to(folder).as_posix() in there.keys() - copy.files
    ]
    assert {name: there[name].read_bytes().decode() for name in copy.files} == copy.files
    assert not copy.problems()


def test_more_than_three_hundred_faults_are_seeded_into_the_real_dossiers(tmp_path: Path) -> None:
    only_where_all_is_run()
    copies = [Copy.of(root, tmp_path / str(number), None) for number, root in enumerate(dossiers())]
    every = [*seeded(copies)]
    assert len(every) > 300
    assert {copies.index(copy) for copy, _, _ in every} == {0, 1}
    again = [Copy.of(root, tmp_path / f"again{number}", None) for number, root in enumerate(dossiers())]
    assert [fault for _, _, fault in seeded(again)] == [fault for _, _, fault in every]


def test_hazards_are_refused_or_say_what_was_typed(tmp_path: Path) -> None:
    reader, known = Reader(tmp_path), [hazard for hazard in hazards() if len(hazard.content) < SMALL]
    assert len(known) > 200
    wrong = {hazard.what: reader.wrong(hazard.file, hazard.content) or hazard.wrong() for hazard in known}
    assert {what: how for what, how in wrong.items() if how} == {}


def test_a_value_that_is_read_as_another_is_seen() -> None:
    assert Hazard("", b"- {statement: b}\n", "c").wrong() == "it is read as 'b'"


def test_mutated_files_are_read_or_told_of_in_place(tmp_path: Path) -> None:
    wrong = mutations(2000 if EVERYTHING else 100, Reader(tmp_path))
    assert {name: how for name, how in wrong.items() if how} == {}


def test_a_seed_makes_one_mutation() -> None:
    files = real_files()
    texts = [text for _, text in files]
    assert mutated(7, files, texts) == mutated(7, files, texts) != mutated(8, files, texts)


def test_a_case_of_the_official_suite_is_compared_value_by_value() -> None:
    tree = '+STR\n +DOC\n  +MAP\n   =VAL :a\n   +SEQ []\n    =VAL "b\\\\c\\n\n   -SEQ\n  -MAP\n -DOC\n-STR\n'
    assert misread("", {"yaml": 'a: ["b\\\\c\\n"]\n', "tree": tree}) == ""
    assert misread("", {"yaml": 'a: ["b"]\n', "tree": tree}).startswith("it is read as {'a': ['b']}")
    assert misread("", {"yaml": "a: b\n", "fail": True}) == "it is accepted, and no YAML"
    assert misread("", {"yaml": "a: [b\n", "fail": True}) == ""
