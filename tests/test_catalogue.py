"""What a library's card says of a source: shown apart from the text, and nothing that is judged hangs on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.evidence import check_locks, read_locks, tiers
from generator.judged import Judged
from generator.load import load
from generator.model import Catalogue, Dossier
from generator.pages.records import card_brief
from generator.standing import judge
from tests.harness import DOSSIER, ROOT
from tests.standing.world import source


def without_cards(dossier: Dossier) -> Dossier:
    bare = {known.id: known.model_copy(update={"catalogue": None}) for known in dossier.sources.values()}
    return replace(dossier, sources=bare)


@pytest.mark.parametrize("root", [DOSSIER, ROOT], ids=["the invented dossier", "the real one"])
def test_no_standing_no_count_and_no_dispute_hangs_on_a_card(root: Path) -> None:
    dossier, _ = load(root)
    assert any(known.catalogue for known in dossier.sources.values())
    bare = judge(without_cards(dossier))
    for name, judgement in judge(dossier).items():
        other = bare[name]
        assert (judgement.standing, judgement.answers, judgement.pairs) == (other.standing, other.answers, other.pairs)
        assert (judgement.backing, judgement.denials) == (other.backing, other.denials)
        assert judgement.dating.disputed == other.dating.disputed


def test_a_time_of_day_needs_its_day() -> None:
    with pytest.raises(ValidationError, match="a time of day without a day"):
        Catalogue.model_validate({"time": "08:56"})


@pytest.mark.parametrize(
    ("card", "sentence"),
    [
        (None, ""),
        ({"page": "3"}, ""),
        ({"publisher": "The Bell"}, "By a library's card, which is not the text: published by The Bell."),
        (
            {"published": {"when": "2011-03-14", "basis": "Printed."}},
            "By a library's card, which is not the text: 14 March 2011.",
        ),
        (
            {"publisher": "The Bell", "published": {"when": "2011-03?", "basis": "Guessed."}},
            "By a library's card, which is not the text: published by The Bell, March 2011, uncertain.",
        ),
    ],
)
def test_the_list_of_sources_says_in_one_sentence_what_the_card_knows(card: object, sentence: str) -> None:
    assert card_brief(source("s1", catalogue=card)) == sentence


@pytest.mark.parametrize(
    ("printed", "card", "day"),
    [
        ("2019-01-03", "2019-01-05", "2019-01-03"),
        ("2019-01-03?", "2019-01-05", "2019-01-05"),
        ("2019-01", "2019-01-05", "2019-01-05"),
        ("2019-01", None, "2019-01"),
        ("2019", "2019-01?", "2019-01?"),
    ],
)
def test_a_source_came_out_on_the_day_that_its_text_shows_and_else_as_its_card_says(
    printed: str, card: str | None, day: str
) -> None:
    catalogue = {"published": {"when": card, "basis": "Printed."}} if card else None
    known = source("s1", published={"when": printed, "basis": "Printed."}, catalogue=catalogue)
    assert known.came_out.when.text == day


def test_a_changed_card_is_seen_and_no_passage_falls_back_to_unverified() -> None:
    judged = Judged(load(DOSSIER)[0], read_locks(DOSSIER)[0])
    card = Catalogue(publisher="The Bell")
    changed = judged.dossier.sources["a"].model_copy(update={"catalogue": card})
    dossier = replace(judged.dossier, sources={**judged.dossier.sources, "a": changed})
    assert [problem.what for problem in check_locks(dossier, judged.locks)] == [
        "the source 'a' changed since it was verified"
    ]
    for fact in dossier.facts.values():
        assert tiers(judged.locks, fact) == tiers(judged.locks, judged.dossier.facts[fact.id])
        assert all(tier.name != "not verified" for tier in tiers(judged.locks, fact))
