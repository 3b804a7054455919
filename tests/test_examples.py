"""What must hold of the dossiers in ``examples/``: each builds without a problem, and the generator knows no story."""

from __future__ import annotations

import functools
import re
from collections import Counter
from pathlib import Path

import pytest

from generator import site
from generator.judged import Judged
from generator.load import load
from generator.pages import pages
from generator.problem import Problem
from tests.harness import ROOT

EXAMPLES = sorted(path.parent for path in (ROOT / "examples").glob("*/mkdocs.yml"))
REAL = [ROOT, *EXAMPLES]


@functools.cache
def names_of(root: Path) -> frozenset[str]:
    """What the people and things of a dossier are called there: each name, and each spelling of more than one word."""
    dossier = load(root)[0]
    named = [*dossier.people.values(), *dossier.things.values()]
    spellings = {form.form for record in named for form in record.forms if " " in form.form}
    return frozenset(spellings | {record.name for record in named})


@functools.cache
def words_below(*folders: Path) -> str:
    """All that is typed in the files of these folders, in small letters and with single spaces."""
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    typed = [path.read_text(encoding="utf-8", errors="ignore") for path in files if path.suffix != ".pyc"]
    return " ".join(" ".join(typed).lower().split())


def named_in(words: str, root: Path) -> set[str]:
    there = (name for name in names_of(root) if name.lower() in words)
    return {name for name in there if re.search(rf"\b{re.escape(name.lower())}\b", words)}


@functools.cache
def sound(root: Path) -> tuple[Judged, list[Problem]]:
    return site.sound(root)


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda root: root.name)
def test_nothing_is_left_to_say_of_an_example(root: Path) -> None:
    assert not [str(problem) for problem in sound(root)[1]]


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda root: root.name)
def test_no_two_pages_of_an_example_are_described_alike(root: Path) -> None:
    described = Counter(page.description for page in pages(sound(root)[0]).values())
    assert {words for words, times in described.items() if times > 1 or not words} == set()


@pytest.mark.parametrize("root", REAL, ids=lambda root: root.name)
def test_the_generator_names_nobody_and_nothing_of_a_real_story(root: Path) -> None:
    assert names_of(root)
    assert not named_in(words_below(ROOT / "generator"), root)


@pytest.mark.parametrize("root", REAL, ids=lambda root: root.name)
def test_no_example_in_the_generator_is_of_a_real_story(root: Path) -> None:
    dossier, words = load(root)[0], words_below(ROOT / "generator")
    ids = {name for name in (*dossier.facts, *dossier.people, *dossier.topics) if "-" in name}
    cited = {f'"{citation.anchor.lower()}"' for citation, _ in dossier.citations if citation.anchor}
    assert len(ids) > 50
    there = {name for name in ids if name in words}
    assert not {name for name in there if re.search(rf"(?<![a-z-]){name}(?![a-z-])", words)}
    assert not {anchor for anchor in cited if anchor in words}


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda root: root.name)
def test_no_story_is_told_in_the_dossier_of_another(root: Path) -> None:
    own = [ROOT / "site_src", ROOT / "seeds", ROOT / "docs"]
    assert named_in(words_below(*own), ROOT), "the names are found where they are told"
    assert not named_in(words_below(root), ROOT)
    assert not named_in(words_below(*own), root)
