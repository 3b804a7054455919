"""Words that are the source's and not ours."""

from __future__ import annotations

import pytest

from generator.check import case, check
from generator.evidence import (
    CopiedRun,
    Texts,
    WordsShown,
    anchor_share,
    copied_runs,
    most_shown,
    shown_runs,
    too_close,
    words_shown,
)
from generator.judged import Judged
from generator.model import Dossier
from tests.evidence.invented import HARBOUR, TEXTS, citing, dossier, spelled


def test_seven_words_in_a_row_are_copied() -> None:
    ours = {"gist": "He left the lighthouse in early March, two fishermen think."}
    assert copied_runs(ours, TEXTS) == [
        CopiedRun("gist", "left the lighthouse in early march two fishermen", "harbour", 2)
    ]


def test_six_words_in_a_row_are_not() -> None:
    assert not copied_runs({"gist": "He left the lighthouse in early March."}, TEXTS)


@pytest.mark.parametrize(
    "disguised",
    [
        "NOBODY has seen Keeper Tom Marsh since",
        "Nobody has seen keeper (Tom Marsh), since",
        "“Nobody has seen – keeper – Tom-Marsh since”",
    ],
)
def test_other_punctuation_and_case_hide_nothing(disguised: str) -> None:
    [run] = copied_runs({"statement": disguised}, TEXTS)
    assert run == CopiedRun("statement", "nobody has seen keeper tom marsh since", "coast", 2)


def test_a_lost_apostrophe_hides_nothing() -> None:
    assert copied_runs({"gist": "out before dawn said Ada Quill the harbour masters clerk"}, TEXTS)[0].words.endswith(
        "clerk"
    )


def test_two_runs_in_one_text_are_two() -> None:
    ours = "Nobody has seen keeper Tom Marsh since, and he rowed out before dawn said Ada Quill"
    assert [(run.source, run.passage) for run in copied_runs({"note": ours}, TEXTS)] == [("coast", 2), ("harbour", 3)]


def test_words_are_not_joined_across_passages_or_texts() -> None:
    across = "keeper of the old light is gone the keeper left"
    [run] = copied_runs({"a": across, "b": "nobody has seen", "c": "keeper Tom Marsh since the"}, TEXTS)
    assert run.words == "keeper of the old light is gone"


def shares(citing: Dossier) -> dict[str, float]:
    return anchor_share(words_shown(citing, TEXTS), TEXTS)


def test_the_share_of_words_that_anchors_show() -> None:
    share = shares(citing('coast#p2 "the spring tide"', 'coast#p2 "spring tide, Adah"'))
    assert share == {"harbour": 0, "coast": 4 / 17}


def test_an_anchor_cited_twice_shows_its_words_once() -> None:
    once, twice = 'coast#p1 "lighthouse empty"', 'coast#p1 "Lighthouse Empty"'
    assert shares(citing(once, twice))["coast"] == shares(citing(once))["coast"] == 2 / 17


def test_a_word_that_is_only_begun_counts_whole() -> None:
    assert shares(citing('coast#p2 "pring tid"'))["coast"] == 2 / 17


def test_a_spelling_without_an_anchor_shows_nothing_of_the_text() -> None:
    assert set(shares(spelled("Ada Quill", "harbour#p3")).values()) == {0}


def test_a_text_without_words_has_no_share() -> None:
    assert anchor_share(words_shown(dossier(), {"coast": []}), {"coast": []}) == {"coast": 0}


@pytest.mark.parametrize(
    ("gist", "taken"),
    [
        ("He left the lighthouse in early March, it is said.", "left the lighthouse in early march"),
        ("Two men claimed he left the lighthouse in early summer.", ""),
        ("Keeper left the lighthouse, two fishermen told on Friday.",
         "keeper left the lighthouse … two fishermen … on friday"),
        ("The keeper left the lighthouse.", ""),
    ],
    ids=["six in a row", "five in a row", "words exchanged", "too short to tell apart"],
)  # fmt: skip
def test_a_gist_is_too_close_to_its_passage(gist: str, taken: str) -> None:
    assert too_close(gist, HARBOUR[1]) == taken


def test_anchors_that_touch_show_a_run_together() -> None:
    touching = citing('harbour#p2 "left the lighthouse"', 'harbour#p2 "in early March"', 'harbour#p2 "two fishermen"')
    [run] = shown_runs(words_shown(touching, TEXTS), TEXTS)
    assert run.words == "left the lighthouse in early march, two fishermen"
    assert str(run.claim.citation) == 'harbour#p2 "two fishermen"'


def test_anchors_with_a_word_between_them_show_none() -> None:
    apart = citing('harbour#p2 "left the lighthouse"', 'harbour#p2 "early March"', 'harbour#p2 "two fishermen"')
    assert not list(shown_runs(words_shown(apart, TEXTS), TEXTS))


def test_the_passages_of_which_most_is_shown_come_first() -> None:
    shown = citing('harbour#p1 "old light"', 'harbour#p2 "two fishermen"', 'harbour#p2 "early March"')
    assert most_shown(words_shown(shown, TEXTS), "harbour") == [2, 1]


def test_the_rules_look_for_the_words_that_anchors_show_once(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Dossier] = []

    def looked_for(citing: Dossier, texts: Texts) -> WordsShown:
        seen.append(citing)
        return words_shown(citing, texts)

    monkeypatch.setattr(case, "words_shown", looked_for)
    check(Judged(citing('coast#p2 "the spring tide"', 'coast#p2 "spring tide, Adah"')), TEXTS)
    assert len(seen) == 1
