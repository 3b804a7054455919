"""Facts of low worth to a reader, on words and details, come last wherever facts are listed, however they are typed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from generator.files import search
from generator.judged import FactView, Judged
from generator.load import load
from generator.pages.records import by_topic
from tests.harness import DOSSIER


@pytest.fixture(scope="module")
def judged() -> Judged:
    """The tests' dossier with every fact of low worth typed before all others."""
    dossier, _ = load(DOSSIER)
    in_order = sorted(dossier.facts.items(), key=lambda entry: not entry[1].slight)
    return Judged(replace(dossier, facts=dict(in_order)))


def is_last(views: list[FactView]) -> bool:
    return all(first.fact.slight <= then.fact.slight for first, then in pairwise(views))


def test_they_come_last_of_all_facts_about_a_subject_and_under_each_standing(judged: Judged) -> None:
    lists = [[*views] for views in (*judged.about.values(), *judged.by_standing.values(), judged.background)]
    assert any(views[0].fact.slight < views[-1].fact.slight for views in lists if views)
    assert all(is_last(views) for views in lists)


def test_they_come_last_of_what_a_voice_is_cited_for_and_under_each_topic_of_a_page(judged: Judged) -> None:
    assert all(is_last([saying.view for saying in sayings]) for sayings in judged.sayings.values())
    pages = [by_topic(judged, judged.about[record]) for record in judged.dossier.entities]
    assert all(is_last([*views]) for groups in pages for _, views in groups)


def test_a_search_finds_them_after_others_that_fit_as_well(judged: Judged) -> None:
    weights = {found.ids[0]: found.boost for found in search.documents(judged, {}) if found.kind == "fact"}
    slight = {name for name, view in judged.facts.items() if view.fact.slight}
    assert slight
    assert max(weights[name] for name in slight) < min(weight for name, weight in weights.items() if name not in slight)
