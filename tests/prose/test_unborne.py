"""A name or a number that somebody changes in a sentence by hand is missed, if none of its facts has it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.check import Case
from generator.check.on_prose.unborne import borne_by_no_fact
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier
from tests.harness import DOSSIER


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return load(DOSSIER)[0]


def strays(dossier: Dossier, sentence: str) -> list[str]:
    told = replace(dossier, prose={"story.md": f"# Story\n\n{sentence}\n"})
    return [problem.what.split("”")[0].strip("“") for problem in borne_by_no_fact(Case(Judged(told)))]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The keeper Zoë Tamblyn [was missed](fact:keeper-not-seen).", []),
        ("The keeper Mara Aldous [was missed](fact:keeper-not-seen).", ["Mara", "Aldous"]),
        ("The keeper, [Mara Aldous](person:mara-aldous), [was missed](fact:keeper-not-seen).", []),
        ("With [Milan](person:mara-aldous) the keeper [was missed](fact:keeper-not-seen).", ["Milan"]),
        ("In 2011 the keeper [was missed](fact:keeper-not-seen).", []),
        ("In 2017 the keeper [was missed](fact:keeper-not-seen).", ["2017"]),
        ("The keeper [was missed](fact:keeper-not-seen) one Monday in May.", []),
        ("The keeper [was missed](fact:keeper-not-seen) in Milan.", ["Milan"]),
        ("The keeper [was missed](fact:keeper-not-seen) seven times.", ["seven"]),
        ("The keeper was missed in Milan.", []),
    ],
)
def test_what_none_of_the_facts_of_a_sentence_has_is_found(dossier: Dossier, sentence: str, found: list[str]) -> None:
    assert strays(dossier, sentence) == found
