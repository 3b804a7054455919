"""What the case rests on, what hangs on one voice or one article, and how much of the articles is used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.model import Dossier, standings
from generator.pages import foundations
from generator.pages.basis import basis
from generator.prose import leading_to_facts, plain
from generator.site import examine
from tests.harness import DOSSIER, tiny
from tests.standing.world import Typed, dossier, said


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


# --- what the case rests on -------------------------------------------------------------------------------------------


def fact(name: str, *says: Typed, **more: object) -> Typed:
    return {"id": name, "says": says, **more}


A_VOICE = ", a person or body that is cited or the author of a report"
"""What the first sentence says of voices."""
NO_CLEAR = "nobody is clearly cited"

Held = tuple[str, str, str]
"""A footing, the voice that is named, and the ids of the facts."""

RESTS: dict[str, tuple[list[Typed], list[Held], str]] = {
    "one fact, and nobody is cited": (
        [fact("a", said("s0"))],
        [("on nobody", "", "a")],
        f"The case is one fact: for one {NO_CLEAR}.",
    ),
    "whom they cite is left open": (
        [fact("a", said("s0", "exile", doubt="by")), fact("b")],
        [("on nobody", "", "ab")],
        f"Of the two facts of the case, for two {NO_CLEAR}.",
    ),
    "one fact, and one is cited": (
        [fact("a", said("s0", "exile"))],
        [("on one", "exile", "a")],
        f"The case is one fact: one hangs on one voice{A_VOICE} (one on Exile).",
    ),
    "one voice carries most, the next what is left": (
        [
            fact("a", said("s0", "exile")),
            fact("b", said("s1", "exile"), said("s2")),
            fact("c", said("s0", "exile")),
            fact("d", said("s0", "herald")),
            fact("e", said("s0", "herald")),
            fact("f", said("s0", "wire")),
            fact("g", said("s0", "herald"), said("s1", "exile")),
            fact("h", said("s0")),
        ],
        [
            ("on one", "exile", "abc"),
            ("on one", "herald", "de"),
            ("on another", "", "f"),
            ("on several", "", "g"),
            ("on nobody", "", "h"),
        ],
        (
            f"Of the eight facts of the case, six hang on one voice each{A_VOICE} (three on Exile and two on Herald). "
            f"One has more than one voice behind it. For one {NO_CLEAR}."
        ),
    ),
    "what hangs on two in one chain is counted once": (
        [fact("a", said("s0", "herald exile")), fact("b", said("s1", "exile")), fact("c", said("s1", "wire"))],
        [("on one", "exile", "ab"), ("on one", "wire", "c")],
        f"Of the three facts of the case, three hang on one voice each{A_VOICE} (two on Exile and one on Wire).",
    ),
    "nobody is named before others who carry as much": (
        [fact(name, said("s0", name)) for name in ("exile", "herald", "courier", "wire")],
        [("on one", "", "exile herald courier wire")],
        f"Of the four facts of the case, four hang on one voice each{A_VOICE}.",
    ),
    "the first is named where the others carry as much as each other": (
        [fact("a", said("s0", "exile")), *(fact(n, said("s0", n)) for n in ("exile", "herald", "courier"))],
        [("on one", "exile", "a exile"), ("on another", "", "herald courier")],
        f"Of the four facts of the case, four hang on one voice each{A_VOICE} (two on Exile).",
    ),
    "no voice is the only one": (
        [fact("a", said("s0", "exile"), said("s1", "herald"))],
        [("on several", "", "a")],
        f"The case is one fact: one has more than one voice behind it (a voice is{A_VOICE[1:]}).",
    ),
    "a body with those who speak for it": (
        [fact("a", said("s0", "official")), fact("b", said("s0", "spokeswoman"))],
        [("on one", "ministry", "ab")],
        f"Of the two facts of the case, two hang on one voice each{A_VOICE} (two on Ministry).",
    ),
    "what is background is apart": (
        [
            fact("a", said("s0", "exile")),
            fact("b", said("s0", "herald"), background="yes"),
            fact("c", said("s0", "herald"), of_the_texts="yes"),
        ],
        [("on one", "exile", "a")],
        f"The case is one fact: one hangs on one voice{A_VOICE} (one on Exile).",
    ),
}
"""The facts, the shares of them by what they hang on, and the sentence on that."""


@pytest.mark.parametrize(("facts", "shares", "sentence"), RESTS.values(), ids=RESTS)
def test_home_says_what_the_case_hangs_on(facts: list[Typed], shares: list[Held], sentence: str) -> None:
    known = Judged(dossier(*facts))
    found = foundations.shares(known)
    assert [
        (share.footing.name, share.voice.id if share.voice else "", {view.id for view in share.views})
        for share in found
    ] == [(footing, voice, {*(names.split() if " " in names else names)}) for footing, voice, names in shares]
    assert foundations.finding(known, found) == sentence


@pytest.mark.parametrize("facts", [[], [fact("a", said("s0", "exile"), background="yes")]])
def test_without_a_fact_of_the_case_nothing_is_said(facts: list[Typed]) -> None:
    known = Judged(dossier(*facts))
    assert foundations.shares(known) == ()
    assert foundations.finding(known, ()) == ""


def test_who_speaks_for_a_body_is_named_with_it() -> None:
    known = Judged(dossier(fact("a", said("s0", "official")), fact("b", said("s0", "spokeswoman"))))
    [share] = foundations.shares(known)
    assert [voice.id for voice in share.along] == ["official", "spokeswoman"]


def test_every_fact_of_the_case_is_in_one_share_and_hangs_on_those_whom_the_list_names(judged: Judged) -> None:
    found = foundations.shares(judged)
    assert len(found) <= 5
    assert sorted(view.id for share in found for view in share.views) == sorted(judged.case)
    for footing, held in foundations.by_footing(judged, found).items():
        assert all(bool(voices) == footing.alone for _, voices in held)


# --- what a paragraph rests on ----------------------------------------------------------------------------------------

GIVEN = {"question": "Was it so?", "answers": {"yes": "It was.", "no": "It was not."}}
TORN = {**GIVEN, "pairs": "all exclusive", "disagreement": {"kind": "contradiction", "note": "x"}}
PULLED = {
    **GIVEN,
    "pairs": [{"pair": ["yes", "no"], "are": "tension", "because": "x"}],
    "disagreement": {"kind": "tension", "note": "x"},
}
BASES: dict[str, tuple[list[Typed], str]] = {
    "one fact, and nobody is cited": ([fact("a", said("s0"))], "One fact: nobody is clearly cited for it."),
    "whom they cite is left open": (
        [fact("a", said("s0", "exile", doubt="by"))],
        "One fact: nobody is clearly cited for it.",
    ),
    "one voice behind both": (
        [fact("a", said("s0", "exile")), fact("b", said("s1", "exile"), said("s2"))],
        "Two facts: both rest on Exile alone.",
    ),
    "one voice, several, and none": (
        [fact("a", said("s0", "exile")), fact("b", said("s0", "exile"), said("s1", "herald")), fact("c", said("s0"))],
        "Three facts: one rests on Exile alone; one rests on more than one voice; nobody is clearly cited for one.",
    ),
    "voices of one fact each are not named beside one of more": (
        [fact(name, said("s0", who)) for name, who in zip("abcd", ("exile", "exile", "herald", "envoy"), strict=True)],
        "Four facts: two rest on Exile alone; two rest on one other voice each.",
    ),
    "three voices of one fact each": (
        [fact("a", said("s0", "exile")), fact("b", said("s0", "herald")), fact("c", said("s0", "envoy"))],
        "Three facts: all rest on one voice each.",
    ),
    "two voices that contradict each other": (
        [fact("a", said("s0", "exile", answer="yes"), said("s1", "herald", answer="no"), statement=None, **TORN)],
        "One fact: it is disputed.",
    ),
    "two voices that seem to": (
        [fact("a", said("s0", "exile", answer="yes"), said("s1", "herald", answer="no"), statement=None, **PULLED)],
        "One fact: accounts differ on it.",
    ),
    "two dates that cannot both be right": (
        [
            fact("a", said("s0", "exile", when="2018-11"), said("s1", "herald", when="2018-12")),
            fact("b", said("s0", "exile")),
        ],
        "Two facts: one rests on Exile alone; the date of one is disputed.",
    ),
    "nobody answers": ([fact("a", said("s0", "exile", act="no-comment"))], "One fact: it has no answer."),
    "denied": (
        [fact("a", said("s0", "exile", sure="alleged"), said("s1", "herald", act="denies"))],
        "One fact: it is alleged and denied.",
    ),
}


@pytest.mark.parametrize("case", BASES)
def test_a_paragraph_says_on_how_many_voices_its_facts_rest(case: str) -> None:
    facts, expected = BASES[case]
    known = Judged(dossier(*facts))
    assert basis(known, list(known.facts.values())) == expected


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
    assert found.sentence == ("Two facts hang on Exile. One of them is background, or about the articles themselves.")
    assert [view.id for view in found.alone] == ["a", "b"]
    assert [(fall, [view.id for view in views]) for fall, views in found.others] == [
        (standings.UNDENIED, ["e"]),
        (standings.REDATED, ["c"]),
    ]


def test_a_voice_on_which_nothing_hangs_says_so_and_one_that_is_no_voice_says_nothing() -> None:
    found = voice(MIXED, "herald")
    assert found
    assert found.sentence == "No fact hangs on Herald: for each, somebody else is clearly cited as well, or nobody is."
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


def test_what_one_article_alone_says_is_said_by_no_other_and_counted_once(judged: Judged) -> None:
    burdens = [foundations.of_source(judged, source) for source in judged.dossier.sources.values()]
    alone = [view.id for burden in burdens if burden for view in burden.alone]
    assert sorted(alone) == sorted(v.id for v in judged.facts.values() if len(v.judgement.backing.sources) == 1)


def test_home_and_the_page_of_the_voice_that_it_names_first_count_alike(judged: Judged) -> None:
    [first, *_] = foundations.shares(judged)
    assert first.voice
    burden = foundations.of_voice(judged, first.voice)
    assert burden
    assert {view.id for view in first.views} == {view.id for view in burden.alone if view.id in judged.case}


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


@pytest.mark.parametrize(
    "path",
    ["index.md", "story.md", "disagreements.md", "who-says-what.md", "people/index.md", "organisations/index.md"],
)
def test_where_a_page_first_speaks_of_voices_it_says_what_they_are(path: str) -> None:
    page = plain(tiny().files[path].decode())
    assert A_VOICE[2:] in page[page.index("voice") :][:180]
