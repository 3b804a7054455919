"""Anchors against passages: found once, or refused with what to type instead."""

from __future__ import annotations

import pytest

from generator.evidence import Locks, check_anchors, shortest_anchors, verify
from generator.evidence.anchors import cuts_a_word
from generator.model import Dossier
from generator.problem import Problem
from tests.evidence.invented import HARBOUR, TEXTS, citing, codes, spelled


def problems_of(dossier: Dossier) -> list[Problem]:
    return verify(dossier, TEXTS, Locks())[0]


@pytest.mark.parametrize(
    "citation",
    [
        'harbour#p2 "in early March"',
        'harbour#p2 "IN EARLY march,"',
        'harbour#p3 ""he rowed out before"',
        'harbour#p3 "the harbour master\'s clerk."',
        'harbour#p4 "nothing. The harbour was closed,"',
        'harbour#p2 "eft the lightho"',
    ],
)
def test_words_that_stand_once_in_the_passage_are_an_anchor(citation: str) -> None:
    assert not problems_of(citing(citation))


def test_an_anchor_that_is_not_there_is_answered_with_the_nearest_words() -> None:
    [problem] = problems_of(citing('harbour#p2 "left this lighthouse"'))
    assert problem.what == '"left this lighthouse" does not stand in harbour#p2'
    assert problem.hint == 'the nearest words there are "left the lighthouse"'
    assert (problem.code, str(problem.mark)) == ("anchor-not-found", "site_src/facts/light.yml:10:7")


def test_an_anchor_of_another_passage_is_answered_with_that_passage() -> None:
    [problem] = problems_of(citing('harbour#p3 "left the lighthouse"'))
    assert problem.hint == "those words stand in harbour#p2"


def test_an_anchor_from_nowhere_is_answered_without_a_guess() -> None:
    [problem] = problems_of(citing('harbour#p3 "zeppelin exports grew"'))
    assert problem.hint == "no words there are near; is it another passage?"


def test_a_hint_never_shows_more_than_five_words() -> None:
    typed = "the lighthouse in late March, two fishermen"
    hints = [p.hint for p in problems_of(citing(f'harbour#p2 "{typed}"')) if p.code == "anchor-not-found"]
    assert hints == ['the nearest words there are "the lighthouse in early March,"']


def test_a_doubled_anchor_is_answered_with_longer_ones() -> None:
    [problem] = problems_of(citing('harbour#p4 "the harbour"'))
    assert problem.code == "ambiguous-anchor"
    assert problem.what == '"the harbour" stands 3 times in harbour#p4'
    assert problem.hint.startswith('type "The harbour master" or "nothing. The harbour" or "The harbour was"')
    assert problem.hint.endswith('or "the harbour bell"')


def test_places_that_overlap_are_two_places() -> None:
    texts = {**TEXTS, "coast": ["title", "far and far and far away"]}
    problems, _ = verify(citing('coast#p2 "far and far"'), texts, Locks())
    assert codes(problems) == ["ambiguous-anchor"]


def test_a_proposed_anchor_is_one_that_verifies() -> None:
    proposals = shortest_anchors(HARBOUR[3], "harbour")
    assert len(proposals) == 5
    assert not problems_of(citing(*(f'harbour#p4 "{anchor}"' for anchor in proposals)))


@pytest.mark.parametrize(
    ("wanted", "anchors"),
    [
        ("nothing", ["said nothing.", "nothing. The"]),
        ("the harbour bell", ["the harbour bell"]),
        ("was", ["harbour was", "was closed,", "bell was", "was silent."]),
        ("zeppelin", []),
    ],
)
def test_the_shortest_anchors_around_wanted_words(wanted: str, anchors: list[str]) -> None:
    assert shortest_anchors(HARBOUR[3], wanted) == anchors


def test_words_that_are_alike_for_five_words_have_no_anchor() -> None:
    refrain = "row, row, row, row, row, row, row"
    assert shortest_anchors(refrain, "row, row") == []
    [problem] = verify(citing('coast#p2 "row, row"'), {**TEXTS, "coast": ["t", refrain]}, Locks())[0]
    assert problem.hint == "take other words"


@pytest.mark.parametrize(
    ("anchor", "what", "hint"),
    [
        ("fishermen", 'the anchor "fishermen" has 1 word', "add a word that stands beside it"),
        (
            "keeper left the lighthouse in early",
            'the anchor "keeper left the lighthouse in early" has 6 words',
            'keep at most 5: "keeper left the lighthouse in"?',
        ),
    ],
)
def test_an_anchor_has_two_to_five_words(anchor: str, what: str, hint: str) -> None:
    dossier = citing(f'harbour#p2 "{anchor}"')
    [problem] = problems_of(dossier)
    assert (problem.code, problem.what, problem.hint) == ("anchor-length", what, hint)
    assert list(check_anchors(dossier)) == [problem], "seen without the text too"


def test_only_a_spelling_may_be_cited_without_an_anchor() -> None:
    [problem] = problems_of(citing("harbour#p2"))
    assert problem.what == "citation harbour#p2 shows no words of its passage"
    assert not problems_of(spelled("Ada Quill", "harbour#p3"))


def test_a_passage_beyond_the_last_is_unknown() -> None:
    [problem] = problems_of(citing('coast#p3 "spring tide"'))
    assert (problem.code, problem.hint) == ("passage-out-of-range", "use coast#p1 to coast#p2")


@pytest.mark.parametrize("form", ["ada quill", "Ada Quil", "Ada Quillson", "Adah Quill"])
def test_a_spelling_is_found_letter_for_letter(form: str) -> None:
    [problem] = problems_of(spelled(form, "harbour#p3"))
    assert problem.what == f"'{form}' is not spelled so in harbour#p3"
    assert problem.hint == 'the nearest words there are "Ada Quill,"'


@pytest.mark.parametrize("form", ["Adah Quill", "arsh", "body"])
def test_a_spelling_is_not_found_inside_a_longer_word(form: str) -> None:
    [problem] = problems_of(spelled(form, "coast#p2"))
    assert problem.code == "spelling-not-found"


@pytest.mark.parametrize("passage", ["등대지기는 떠났다", "(등대지기)", "Keeper’s.등대지기"])
def test_a_spelling_may_carry_a_particle_or_be_glued_to_a_sentence(passage: str) -> None:
    texts = {**TEXTS, "coast": ["title", passage]}
    assert not verify(spelled("등대지기", "coast#p2"), texts, Locks())[0]


def test_a_citation_of_an_unknown_source_is_left_to_the_rules() -> None:
    assert not problems_of(citing('elsewhere#p1 "spring tide"'))


# --- whether a browser can find it ------------------------------------------------------------------------------------

WHOLE = {
    "whole words": ("the lighthouse in", "He left the lighthouse in March.", False),
    "punctuation at its end": ("early March,", "in early March, she said", False),
    "a quote at its beginning": ('"he rowed', "“He rowed out", False),
    "half a compound": ("long boat", "the long-boat, a long boat-hook", False),
    "part of a word at its beginning": ("ighthouse in", "the lighthouse in March", True),
    "part of a word at its end": ("the light", "He left the lighthouse", True),
    "the name without its ending": ("Ada Quill", "Ada Quill’s boat", True),
    "a number without its tenths": ("some 3", "some 3.5 tons", True),
    "an abbreviation without its end": ("at 2.20 a", "at 2.20 a.m. it sank", True),
    "two sentences without a space between": ("end.The keeper", "It was the end.The keeper left", False),
    "words of a text without spaces": ("灯台を", "彼が灯台を出た", False),
    "part of such a word": ("台を出", "彼が灯台を出た", True),
}


@pytest.mark.parametrize(("anchor", "passage", "cut"), WHOLE.values(), ids=WHOLE)
def test_an_anchor_that_cuts_a_word_is_known(anchor: str, passage: str, cut: bool) -> None:
    assert cuts_a_word(anchor, passage) is cut
