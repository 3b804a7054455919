"""What the case rests on, what hangs on one voice or one article, and how much of the articles is used."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.model import Dossier, standings
from generator.pages import foundations
from generator.prose import leading_to_facts
from generator.site import examine
from tests.harness import DOSSIER
from tests.standing.world import Typed, dossier, said

# --- what the case rests on -------------------------------------------------------------------------------------------


def fact(name: str, *says: Typed, **more: object) -> Typed:
    return {"id": name, "says": says, **more}


RESTS: dict[str, tuple[list[Typed], str, str, list[str]]] = {
    "one fact, and nobody is cited": (
        [fact("a", said("s0"))],
        "The one fact of the case has no clear source.",
        "",
        [],
    ),
    "nobody is cited": (
        [fact("a", said("s0")), fact("b")],
        "Neither fact of the case has a clear source.",
        "",
        [],
    ),
    "whom they cite is left open": (
        [fact("a", said("s0", "exile", doubt="by")), fact("b")],
        "Neither fact of the case has a clear source.",
        "",
        [],
    ),
    "one fact, and one is cited": (
        [fact("a", said("s0", "exile"))],
        "The one fact of the case has",
        "Without Exile, it would have none.",
        ["exile"],
    ),
    "one voice carries most": (
        [
            fact("a", said("s0", "exile")),
            fact("b", said("s1", "exile"), said("s2")),
            fact("c", said("s0", "herald")),
            fact("d", said("s0", "herald"), said("s1", "exile")),
            fact("e", said("s0")),
        ],
        "Four of the five facts of the case have",
        ("Without Exile, two of these four would have none, more than without any other voice."),
        ["exile"],
    ),
    "two carry as much, each in the chains of the other": (
        [fact("a", said("s0", "herald exile")), fact("b", said("s1", "herald exile"))],
        "Both facts of the case have",
        (
            "Two voices matter most, Exile and Herald: without the one, or else without the other, "
            "none of the facts would have one."
        ),
        ["exile", "herald"],
    ),
    "too many carry as much to be named": (
        [fact(name, said("s0", name)) for name in ("exile", "herald", "courier", "wire")],
        "All four facts of the case have",
        "Without any one voice, at most one would lose it.",
        [],
    ),
    "no voice is the only one": (
        [fact("a", said("s0", "exile"), said("s1", "herald"))],
        "The one fact of the case has",
        "No single voice is needed for that.",
        [],
    ),
    "a body with those who speak for it": (
        [fact("a", said("s0", "official")), fact("b", said("s0", "spokeswoman"))],
        "Both facts of the case have",
        (
            "Without Ministry (and with it Official and Spokeswoman, speaking for it or passing on its words), "
            "none of the facts would have one."
        ),
        ["ministry"],
    ),
    "what is background is apart": (
        [
            fact("a", said("s0", "exile")),
            fact("b", said("s0", "herald"), background="yes"),
            fact("c", said("s0", "herald"), of_the_texts="yes"),
        ],
        "The one fact of the case has",
        "Without Exile, it would have none.",
        ["exile"],
    ),
}
"""The facts, for how many somebody is cited, what hangs on whom, and the voices to which home leads."""


@pytest.mark.parametrize(("facts", "cited", "hangs", "voices"), RESTS.values(), ids=RESTS)
def test_home_says_what_the_case_rests_on(facts: list[Typed], cited: str, hangs: str, voices: list[str]) -> None:
    found = foundations.of_the_case(Judged(dossier(*facts)))
    assert found
    assert found.sentence == (
        f"{cited} a clear source: the articles make clear who, or what group of people, says so. {hangs}"
        if hangs
        else cited
    )
    assert [voice.id for voice in found.voices] == voices


@pytest.mark.parametrize("facts", [[], [fact("a", said("s0", "exile"), background="yes")]])
def test_without_a_fact_of_the_case_nothing_is_said(facts: list[Typed]) -> None:
    assert foundations.of_the_case(Judged(dossier(*facts))) is None


# --- what hangs on one voice, or on one article -----------------------------------------------------------------------


def voice(known: Dossier, name: str) -> foundations.Burden | None:
    return foundations.of_voice(Judged(known), known.entities[name])


def article(known: Dossier, name: str) -> foundations.Burden | None:
    return foundations.of_source(Judged(known), known.sources[name])


MIXED = dossier(
    fact("a", said("s0", "exile")),
    fact("b", said("s0", "exile"), said("s1"), background="yes"),
    fact("c", said("s0", "exile", when="2018-11"), said("s1", "herald", when="2018")),
    fact("d", said("s0", "exile"), said("s1", "herald")),
    fact("e", said("s0", sure="alleged"), said("s1", "exile", act="denies")),
)


def test_a_voice_says_for_how_many_facts_it_is_the_only_one_and_what_else_would_fall() -> None:
    found = voice(MIXED, "exile")
    assert found
    assert found.sentence == (
        "Without Exile, two facts would have no clear source; "
        "one of them is background, or about how the articles tell it."
    )
    assert [view.id for view in found.alone] == ["a", "b"]
    assert [(fall, [view.id for view in views]) for fall, views in found.others] == [
        (standings.UNDENIED, ["e"]),
        (standings.REDATED, ["c"]),
    ]


def test_a_voice_on_which_nothing_hangs_says_so_and_one_that_is_no_voice_says_nothing() -> None:
    found = voice(MIXED, "herald")
    assert found
    assert found.sentence == "Without Herald, no fact would lose its clear source."
    assert (found.alone, found.others) == ((), ())
    assert voice(MIXED, "envoy") is None


def test_an_article_says_how_many_facts_are_said_in_it_alone() -> None:
    found = article(MIXED, "s0")
    assert found
    assert found.sentence == "Two facts are said in this article alone."
    assert [view.id for view in found.alone] == ["a", "e"]
    assert article(MIXED, "s2") is None


# --- denominators -----------------------------------------------------------------------------------------------------


def test_home_counts_the_paragraphs_that_are_used_and_the_facts_that_one_article_says() -> None:
    sources = {name: source.model_copy(update={"passages": 2}) for name, source in MIXED.sources.items()}
    known = Judged(replace(MIXED, sources={name: sources[name] for name in ("s0", "s1")}))
    assert foundations.denominators(known) == (
        "Two of their four paragraphs are used for facts; two were not read yet.",
        "Two of the four facts of the case are said in one article alone.",
    )
    assert foundations.denominators(Judged(Dossier())) == ()


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


def test_what_one_article_alone_says_is_said_by_no_other_and_counted_once(judged: Judged) -> None:
    burdens = [foundations.of_source(judged, source) for source in judged.dossier.sources.values()]
    alone = [view.id for burden in burdens if burden for view in burden.alone]
    assert sorted(alone) == sorted(v.id for v in judged.facts.values() if len(v.judgement.backing.sources) == 1)


def test_home_and_the_page_of_the_voice_it_names_count_alike(judged: Judged) -> None:
    found = foundations.of_the_case(judged)
    assert found
    assert found.voices
    for known in found.voices:
        burden = foundations.of_voice(judged, known)
        assert burden
        most = sum(view.id in judged.case for view in burden.alone)
        assert re.search(
            rf"{('nought', 'one', 'two', 'three', 'four', 'five')[most]} of these \w+ would have none", found.sentence
        )


LINKED: dict[str, tuple[str, str]] = {
    "all": ("[It](fact:a) sank. It [lay](fact:b) deep.", "All two sentences that editors wrote here lead to a fact."),
    "one of one": ("[It](fact:a) sank.", "The one sentence that an editor wrote here leads to a fact."),
    "some": (
        "# It sank in 1911.\n\n[It](fact:a) sank. [Ada](person:ada) wept.\n\n- [It](fact:a) rose.\n",
        "Two of the three sentences that editors wrote here lead to a fact.",
    ),
    "one of several": (
        "It sank. [It](fact:a) lay.",
        "One of the two sentences that editors wrote here leads to a fact.",
    ),
    "none": ("It sank.", "None of the sentences that editors wrote here leads to a fact."),
    "nothing": ("# A heading\n\n- [B](other.md)\n", ""),
}


@pytest.mark.parametrize(("text", "sentence"), LINKED.values(), ids=LINKED)
def test_a_page_says_how_many_of_its_sentences_lead_to_a_fact(text: str, sentence: str) -> None:
    assert foundations.linked(text) == sentence


def test_what_does_not_end_as_a_sentence_is_none() -> None:
    assert leading_to_facts("- [A](fact:a)\n- B\n\n| Name | Day |\n|---|---|\n| [A](fact:a) | She left. |\n") == (1, 1)
