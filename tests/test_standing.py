"""How facts stand: the table of standings, and every trap that real articles set for it.

Each case is a fact as an author would type it, in a world of a few sources and voices. The names are borrowed from no
story: two newspapers, a ministry with its official, a member of parliament who passes on what an agency told her.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from generator.model import ACTS, SAYS, STANDINGS, SURENESS, Dossier, Fact, Organisation, Person, Source, Voice
from generator.standing import Judgement, judge

Typed = dict[str, Any]

# --- a small world ----------------------------------------------------------------------------------------------------


def source(id: str, **more: object) -> Source:  # noqa: A002 - the field's own name
    published = {"when": "2019-01?", "basis": "It prints no date."}
    record = {"id": id, "title": f"Title of {id}", "language": "en", "published": published, "text": id, "passages": 20}
    return Source.model_validate({**record, **more})


def ties(*bodies: str) -> list[Typed]:
    return [{"body": body, "at": 's0#p2 "of that body"'} for body in bodies]


def body(id: str) -> Organisation:  # noqa: A002 - the field's own name
    return Organisation.model_validate({"id": id, "name": id.capitalize(), "sort": "other"})


def voice(id: str, **more: object) -> Voice:  # noqa: A002 - the field's own name
    return Voice.model_validate({"id": id, "name": id.capitalize(), **more})


PEOPLE = (
    Person.model_validate({"id": "deputy", "name": "Deputy", "relays": ties("agency")}),
    Person.model_validate({"id": "senator", "name": "Senator", "relays": ties("agency")}),
    Person.model_validate({"id": "exile", "name": "Exile"}),
    Person.model_validate({"id": "envoy", "name": "Envoy"}),
)
BODIES = tuple(body(name) for name in ("agency", "ministry", "herald", "courier", "wire"))
VOICES = (
    voice("official", speaks_for=ties("ministry")),
    voice("spokeswoman", speaks_for=ties("ministry")),
    voice("aide", speaks_for=ties("official")),
    voice("diplomat"),
    voice("media", vague="yes"),
    voice("observers", vague="yes"),
)
SOURCES = (source("s0"), source("s1"), source("s2"), source("s3"), source("odd", translation="machine"))


def dossier(*facts: Typed) -> Dossier:
    """The small world with these facts in it."""
    read = [Fact.model_validate({"about": ["envoy"], "statement": "The envoy left.", **typed}) for typed in facts]
    return Dossier(
        sources={known.id: known for known in SOURCES},
        people={known.id: known for known in PEOPLE},
        organisations={known.id: known for known in BODIES},
        voices={known.id: known for known in VOICES},
        facts={fact.id: fact for fact in read},
    )


def said(at: str, by: str = "", **more: object) -> Typed:
    """A testimony of a source, its voices nearest first; without voices the article's own words."""
    return {"at": f'{at}#p2 "two words"', "by": by.split(), **more}


def judged(*says: Typed, **fact: object) -> Judgement:
    """The judgement of one fact with these testimonies."""
    return judge(dossier({"id": "left", **fact, "says": says}))["left"]


ASKED: Typed = {
    "statement": None,
    "question": "Did the envoy ask for refuge?",
    "answers": {"asylum": "He asked for asylum.", "shelter": "He asked for shelter.", "nothing": "He asked nothing."},
    "compatible": [{"pair": ["shelter", "nothing"], "because": "Shelter needs no formal request."}],
    "settles": ["ministry"],
}
"""A question with three answers, two of which can both be true."""


def counts(found: Judgement) -> tuple[int, int]:
    """Articles and origins."""
    return len(found.backing.articles), found.backing.count


# --- the table of standings -------------------------------------------------------------------------------------------

SETTLED: Typed = {"settles": ["ministry"]}
SPEECH: Typed = {"said_by": "exile"}

TABLE: dict[str, tuple[str, list[Typed], Typed]] = {
    "a voice that settles it confirms": ("confirmed", [said("s0", "ministry", act="confirms")], SETTLED),
    "who speaks for one that settles it confirms": ("confirmed", [said("s0", "official", act="confirms")], SETTLED),
    "somebody passes on who confirms": ("confirmed", [said("s0", "herald ministry", act="confirms")], SETTLED),
    "one translation confirms, and one clear text": (
        "confirmed",
        [said("odd", "ministry", act="confirms"), said("s0", "ministry", act="confirms")],
        SETTLED,
    ),
    "a voice that settles it just says so": ("reported", [said("s0", "ministry")], SETTLED),
    "a voice that settles nothing confirms": ("reported", [said("s0", "exile", act="confirms")], SETTLED),
    "nobody is named who could settle it": ("reported", [said("s0", "ministry", act="confirms")], {}),
    "a relaying voice confirms": ("reported", [said("s0", "deputy", act="confirms")], {"settles": ["agency"]}),
    "the article itself confirms": ("stated", [said("s0", act="confirms")], SETTLED),
    "only a machine translation confirms": ("reported", [said("odd", "ministry", act="confirms")], SETTLED),
    "only a doubtful translation confirms": (
        "reported",
        [said("s0", "ministry", act="confirms", doubt="translation")],
        SETTLED,
    ),
    "the text leaves open who confirms": ("reported", [said("s0", "ministry", act="confirms", doubt="by")], SETTLED),
    "a hedged confirmation": (
        "reported as possible",
        [said("s0", "ministry", act="confirms", sure="conditional")],
        SETTLED,
    ),
    "only a headline confirms": ("unknown", [said("s0", "ministry", act="confirms", headline="yes")], SETTLED),
    "one confirms, one denies": (
        "disputed",
        [said("s0", "ministry", act="confirms"), said("s1", "exile", act="denies")],
        SETTLED,
    ),
    "somebody is cited": ("reported", [said("s0", "exile")], {}),
    "only a vague voice is cited": ("reported", [said("s0", "media")], {}),
    "one is cited, one states it": ("reported", [said("s0", "exile"), said("s1")], {}),
    "one is sure, one hedges": ("reported", [said("s0", "exile"), said("s1", "herald", sure="possible")], {}),
    "one hedges": ("reported as possible", [said("s0", "exile", sure="believed")], {}),
    "all hedge, each in its own way": (
        "reported as possible",
        [said("s0", "exile", sure="alleged"), said("s1", sure="predicted")],
        {},
    ),
    "an article hedges in its own words": ("reported as possible", [said("s0", sure="believed")], {}),
    "articles in their own words": ("stated", [said("s0"), said("s1")], {}),
    "speech, told by an article": ("said", [said("s0")], SPEECH),
    "speech, told by its speaker": ("said", [said("s0", "exile")], SPEECH),
    "speech that is passed on with a hedge": ("said", [said("s0", "herald", sure="alleged")], SPEECH),
    "speech that a settling voice confirms is still no more than speech": (
        "said",
        [said("s0", "ministry", act="confirms")],
        {**SPEECH, **SETTLED},
    ),
    "speech nobody tells of": ("unknown", [], SPEECH),
    "alleged and denied": (
        "denied",
        [said("s0", "exile", sure="alleged"), said("s1", "ministry", act="denies")],
        {},
    ),
    "alleged and denied, and others decline": (
        "denied",
        [
            said("s0", "exile", sure="alleged"),
            said("s1", "ministry", act="denies"),
            said("s1", "agency", act="no-comment"),
        ],
        {},
    ),
    "one answer alleged and denied, the others never given": (
        "denied",
        [said("s0", "exile", answer="asylum", sure="alleged"), said("s1", "ministry", answer="asylum", act="denies")],
        ASKED,
    ),
    "one answer alleged and denied, beside one that can be true as well": (
        "reported",
        [
            said("s0", "exile", answer="nothing", sure="alleged"),
            said("s1", "ministry", answer="nothing", act="denies"),
            said("s1", "herald", answer="shelter"),
        ],
        ASKED,
    ),
    "said and denied": ("disputed", [said("s0", "exile"), said("s1", "ministry", act="denies")], {}),
    "believed and denied": (
        "disputed",
        [said("s0", "exile", sure="believed"), said("s1", "ministry", act="denies")],
        {},
    ),
    "alleged by one, said by another, denied": (
        "disputed",
        [said("s0", "exile", sure="alleged"), said("s1", "herald"), said("s1", "ministry", act="denies")],
        {},
    ),
    "stated by an article and denied by another": ("disputed", [said("s0"), said("s1", act="denies")], {}),
    "denied in a headline only": ("reported", [said("s0", "exile"), said("s1", act="denies", headline="yes")], {}),
    "two answers that conflict": (
        "disputed",
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing")],
        ASKED,
    ),
    "two answers that conflict although one is hedged": (
        "disputed",
        [said("s0", "exile", answer="asylum", sure="possible"), said("s1", "herald", answer="nothing")],
        ASKED,
    ),
    "two answers that can both be true": (
        "reported",
        [said("s0", "exile", answer="shelter"), said("s1", "herald", answer="nothing")],
        ASKED,
    ),
    "one answer, and a headline with another": (
        "reported",
        [said("s0", "exile", answer="shelter"), said("s0", answer="asylum", headline="yes")],
        ASKED,
    ),
    "one answer, and somebody who would not confirm another": (
        "reported",
        [said("s0", "exile", answer="shelter"), said("s1", "ministry", act="did-not-confirm", answer="asylum")],
        ASKED,
    ),
    "one answer, and the denial of another nobody gives": (
        "reported",
        [said("s0", "exile", answer="shelter"), said("s1", "ministry", act="denies", answer="asylum")],
        ASKED,
    ),
    "an answer a settling voice confirms, and one that can be true as well": (
        "reported",
        [said("s0", "official", act="confirms", answer="nothing"), said("s1", "herald", answer="shelter")],
        ASKED,
    ),
    "two answers, and settling voices confirm them both": (
        "confirmed",
        [
            said("s0", "official", act="confirms", answer="nothing"),
            said("s1", "ministry", act="confirms", answer="shelter"),
        ],
        ASKED,
    ),
    "an answer a settling voice confirms against another": (
        "disputed",
        [said("s0", "official", act="confirms", answer="nothing"), said("s1", "herald", answer="asylum")],
        ASKED,
    ),
    "no testimony": ("unknown", [], {}),
    "only silences": (
        "unknown",
        [said("s0", "ministry", act="no-comment"), said("s1", act="left-open"), said("s2", "exile", act="silent")],
        {},
    ),
    "whoever was asked does not know": ("unknown", [said("s0", "ministry", act="does-not-know")], {}),
    "only a headline": ("unknown", [said("s0", headline="yes")], {}),
}


@pytest.mark.parametrize(("standing", "says", "fact"), TABLE.values(), ids=TABLE)
def test_a_fact_stands_as_the_table_says(standing: str, says: list[Typed], fact: Typed) -> None:
    assert judged(*says, **fact).standing.name == standing


def test_every_standing_every_act_and_every_hedge_has_its_cases() -> None:
    says = [testimony for _, testimonies, _ in TABLE.values() for testimony in testimonies]
    assert {standing for standing, _, _ in TABLE.values()} == set(STANDINGS.names)
    assert {testimony.get("act", SAYS.name) for testimony in says} == set(ACTS.names)
    assert {testimony["sure"] for testimony in says if "sure" in testimony} == {s.name for s in SURENESS if s.hedges}


def test_five_articles_that_cite_one_paper_are_one_origin() -> None:
    found = judged(*(said(f"s{n}", "herald") for n in range(4)), said("odd", "wire herald"))
    assert (found.standing.name, counts(found)) == ("reported", (5, 1))
    assert "5 articles, 1 origin" in found.reason


def test_what_the_texts_show_of_themselves_needs_no_origin() -> None:
    assert judged(said("s0"), said("s1"), of_the_texts="yes").reason == "To be seen in 2 articles."


def test_what_is_confirmed_of_several_answers_is_told() -> None:
    confirms = said("s0", "official", act="confirms", answer="nothing")
    found = judged(confirms, said("s1", "herald", answer="shelter", sure="alleged"), **ASKED)
    assert (found.label, found.confirmed_by) == ("reported, 2 answers", ("official",))
    assert found.reason.endswith("Confirmed by Official is only “He asked nothing”.")


@pytest.mark.parametrize("act", ["says", "confirms"])
def test_nothing_is_confirmed_by_counting(act: str) -> None:
    voices = ("exile", "herald", "agency", "diplomat", "courier")
    found = judged(*(said(at, by, act=act) for at in ("s0", "s1", "s2", "s3") for by in voices), **SETTLED)
    assert (found.standing.name, counts(found)) == ("reported", (4, 5))


def test_the_label_of_a_confirmed_fact_names_who_confirms() -> None:
    found = judged(said("s0", "official", act="confirms"), said("s1", "exile", act="confirms"), **SETTLED)
    assert (found.label, found.confirmed_by) == ("confirmed by Official", ("official",))
    assert "Official" in found.reason
    assert "nobody denies it" in found.reason


def test_who_passes_a_confirmation_on_is_not_who_confirms() -> None:
    assert judged(said("s0", "herald ministry", act="confirms"), **SETTLED).label == "confirmed by Ministry"


def test_the_label_of_speech_names_the_speaker() -> None:
    found = judged(said("s0"), **SPEECH)
    assert found.label == "said by Exile"
    assert "whether it is so is another matter" in found.reason.lower()


@pytest.mark.parametrize("standing", sorted(set(STANDINGS.names) - {"confirmed", "said"}))
def test_any_other_label_is_the_standing_itself(standing: str) -> None:
    says, fact = next((says, fact) for known, says, fact in TABLE.values() if known == standing)
    assert judged(*says, **fact).label == standing


def test_the_reason_of_a_hedged_fact_tells_how_each_passage_hedges() -> None:
    hedged = judged(said("s0", "exile", sure="alleged"), said("s1", sure="alleged"), said("s2", sure="believed"))
    assert "alleged (2) and believed (1)" in hedged.reason


def test_the_reason_of_a_denied_fact_tells_who_alleges_and_who_denies() -> None:
    found = judged(
        said("s0", "exile", sure="alleged"), said("s1", "herald exile", sure="alleged"), said("s2", act="denies")
    )
    assert "2 articles, 1 origin: Exile" in found.reason
    assert "1 article, no origin named" in found.reason


def test_a_denial_of_what_nobody_alleged_is_not_told_as_an_allegation() -> None:
    assert "alleged" not in judged(said("s0", "exile", act="denies")).reason


# --- silences ---------------------------------------------------------------------------------------------------------


def test_an_unknown_fact_names_each_silence_once() -> None:
    found = judged(
        said("s0", "agency", act="does-not-know"),
        said("s1", "agency", act="does-not-know"),
        said("s1", "ministry", act="no-comment"),
        said("s2", act="left-open"),
        said("s3", "exile", act="silent"),
    )
    assert found.silences == (0, 1, 2, 3, 4)
    silences = "Agency did not know, Ministry declined to comment, the article left it open and Exile had not spoken"
    assert silences in found.reason


def test_a_silence_beside_an_answer_is_told_and_changes_nothing() -> None:
    found = judged(said("s0", "exile"), said("s1", "herald ministry", act="did-not-confirm"))
    assert (found.standing.name, counts(found)) == ("reported", (1, 1))
    assert "Ministry did not confirm it" in found.reason


def test_what_nobody_answers_names_its_silences_once() -> None:
    assert judged(said("s0", "agency", act="does-not-know")).reason.count("did not know") == 1


def test_a_question_nobody_was_asked_is_said_to_be_unanswered() -> None:
    assert judged().reason == "No passage answers this."


# --- articles and origins ---------------------------------------------------------------------------------------------

ORIGINS: dict[str, tuple[list[Typed], int, int]] = {
    "an article in its own voice adds none": ([said("s0")], 1, 0),
    "nor beside a cited one": ([said("s0", "exile"), said("s1"), said("s2")], 3, 1),
    "two voices": ([said("s0", "exile"), said("s1", "herald")], 2, 2),
    "two voices in one article": ([said("s0", "exile"), said("s0", "herald")], 1, 2),
    "one voice in two articles": ([said("s0", "exile"), said("s1", "exile")], 2, 1),
    "one paper and whom it cites": ([said("s0", "herald"), said("s1", "herald diplomat")], 2, 1),
    "one paper citing two": ([said("s0", "herald diplomat"), said("s1", "herald exile")], 2, 1),
    "two papers citing one": ([said("s0", "herald exile"), said("s1", "courier exile")], 2, 1),
    "a middle voice shared": ([said("s0", "wire herald exile"), said("s1", "courier herald diplomat")], 2, 1),
    "a third that ties two together": (
        [said("s0", "exile"), said("s1", "herald"), said("s2", "herald exile")],
        3,
        1,
    ),
    "a chain of ties, whatever their order": (
        [said("s0", "exile"), said("s1", "diplomat"), said("s2", "courier diplomat"), said("s3", "courier exile")],
        4,
        1,
    ),
    "a spokesman and his ministry": ([said("s0", "official"), said("s1", "ministry")], 2, 1),
    "two who speak for one ministry": ([said("s0", "official"), said("s1", "spokeswoman")], 2, 1),
    "who passes a briefing on and who gave it": ([said("s0", "deputy"), said("s1", "agency")], 2, 1),
    "two who were at the same briefing": ([said("s0", "deputy"), said("s1", "senator")], 2, 1),
    "a paper citing who was at it, and another who was": (
        [said("s0", "herald deputy"), said("s1", "courier senator")],
        2,
        1,
    ),
    "a body at two removes": ([said("s0", "aide"), said("s1", "spokeswoman")], 2, 1),
    "two bodies": ([said("s0", "official"), said("s1", "deputy")], 2, 2),
    "one vague voice": ([said("s0", "media")], 1, 0),
    "two vague voices": ([said("s0", "media"), said("s1", "observers")], 2, 0),
    "a vague voice beside a definite one": ([said("s0", "media"), said("s1", "exile")], 2, 1),
    "a definite voice citing a vague one": ([said("s0", "herald media")], 1, 1),
    "two that cite the same vague one": ([said("s0", "herald media"), said("s1", "courier media")], 2, 1),
    "a vague voice that cites a vague one": ([said("s0", "media observers")], 1, 0),
    "doubt about who is cited": ([said("s0", "exile", doubt="by")], 1, 0),
    "doubt beside a clear citation": ([said("s0", "exile", doubt="by"), said("s1", "herald")], 2, 1),
    "doubt about a voice that is clearly cited elsewhere": (
        [said("s0", "exile", doubt="by"), said("s1", "exile")],
        2,
        1,
    ),
    "doubt about a vague voice": ([said("s0", "media", doubt="by")], 1, 0),
    "doubt about the wording alone": ([said("s0", "exile", doubt="translation")], 1, 1),
    "a headline that cites somebody": ([said("s0", "exile"), said("s1", "herald", headline="yes")], 1, 1),
    "a denial": ([said("s0", "exile", sure="alleged"), said("s1", "herald", act="denies")], 1, 1),
    "a silence": ([said("s0", "exile"), said("s1", "herald", act="no-comment")], 1, 1),
}


@pytest.mark.parametrize(("says", "articles", "origins"), ORIGINS.values(), ids=ORIGINS)
def test_articles_and_origins_are_counted_apart(says: list[Typed], articles: int, origins: int) -> None:
    found = judged(*says)
    assert counts(found) == (articles, origins)
    if origins and found.standing.name != "denied":
        assert f"{origins} origin" in found.reason


def test_origins_are_merged_for_each_answer_by_itself() -> None:
    found = judged(
        said("s0", "exile", answer="shelter"),
        said("s1", "diplomat", answer="shelter"),
        said("s2", "herald exile", answer="nothing"),
        said("s3", "herald diplomat", answer="nothing"),
        **ASKED,
    )
    assert {answer.id: answer.backing.count for answer in found.answers} == {"asylum": 0, "shelter": 2, "nothing": 1}
    assert found.backing.count == 1


def test_an_origin_is_the_last_voice_of_its_chains() -> None:
    [origin] = judged(said("s0", "herald exile"), said("s1", "herald diplomat"), said("s2", "exile")).backing.origins
    assert (origin.voices, origin.testimonies) == (("exile", "diplomat"), (0, 1, 2))


@pytest.mark.parametrize(
    ("testimony", "told"),
    [
        (said("s0", "media"), "Media (too vague to count)"),
        (said("s0", "exile", doubt="by"), "Exile (perhaps: the text leaves open who is cited)"),
    ],
    ids=["vague", "in doubt"],
)
def test_an_origin_that_does_not_count_is_named_with_the_reason(testimony: Typed, told: str) -> None:
    assert f"1 article, no origin that can be counted: {told}" in judged(testimony).reason
    beside = judged(testimony, said("s1", "herald")).reason
    assert "2 articles, 1 origin: Herald" in beside
    assert told in beside


def test_an_article_that_cites_somebody_elsewhere_does_not_speak_in_its_own_words() -> None:
    found = judged(said("s0", "exile"), said("s0"), said("s1"))
    assert found.backing.own_words == ("s1",)
    assert "1 of these cites nobody for it." in found.reason


def test_where_every_article_cites_somebody_none_speaks_in_its_own_words() -> None:
    assert "nobody for it" not in judged(said("s0", "exile"), said("s0")).reason
    more = judged(said("s0", "exile"), said("s1"), said("s2")).reason
    assert "2 of these cite nobody for it." in more


def test_bodies_that_speak_for_each_other_are_one_origin() -> None:
    small = dossier({"id": "left", "says": [said("s0", "left-hand"), said("s1", "right-hand")]})
    hands = {
        "left-hand": voice("left-hand", speaks_for=ties("right-hand")),
        "right-hand": voice("right-hand", speaks_for=ties("left-hand")),
    }
    assert judge(replace(small, voices=hands))["left"].backing.count == 1


def test_one_slip_with_a_name_to_it_does_not_look_better_founded_than_four_plain_statements() -> None:
    """An article gives one start in its own words as three others do, and another start on somebody's word."""
    found = judged(*(said(at, when="2017-10") for at in ("s0", "s1", "s2", "s3")), said("s0", "deputy", when="2015-05"))
    assert [counted.strip() for counted in re.findall(r"\d articles?, (?:\d origin|no origin)", found.reason)] == [
        "4 articles, 1 origin",
        "4 articles, no origin",
        "1 article, 1 origin",
    ]


# --- headlines --------------------------------------------------------------------------------------------------------

HEADLINE = said("s0", headline="yes")
STRONGER: dict[str, tuple[list[Typed], bool]] = {
    "stronger than a body that hedges": ([HEADLINE, said("s0", "exile", sure="believed")], True),
    "stronger than every hedge of it": (
        [HEADLINE, said("s0", sure="alleged"), said("s0", "exile", sure="possible")],
        True,
    ),
    "without a body at all": ([HEADLINE], True),
    "borne out by another article only": ([HEADLINE, said("s1", "exile")], True),
    "over a body that is silent": ([HEADLINE, said("s0", "ministry", act="no-comment")], True),
    "over a body that denies": ([HEADLINE, said("s0", "ministry", act="denies")], True),
    "that itself only denies": ([said("s0", headline="yes", act="denies"), said("s0", sure="alleged")], False),
    "borne out by its body": ([HEADLINE, said("s0", "exile", sure="believed"), said("s0", "herald")], False),
    "as careful as its body": ([said("s0", headline="yes", sure="alleged"), said("s0", sure="alleged")], False),
    "more careful than its body": ([said("s0", headline="yes", sure="possible"), said("s0")], False),
    "hedged in another way than its body": (
        [said("s0", headline="yes", sure="possible"), said("s0", sure="believed")],
        False,
    ),
}


@pytest.mark.parametrize(("says", "stronger"), STRONGER.values(), ids=STRONGER)
def test_a_headline_stronger_than_its_body_is_called_out(says: list[Typed], stronger: bool) -> None:
    found = judged(*says)
    assert found.stronger_headlines == ((0,) if stronger else ())
    assert ("A headline says more than its own article: paragraph 2 of “Title of s0”" in found.reason) is stronger


def test_one_headline_does_not_bear_out_another() -> None:
    assert judged(HEADLINE, said("s0", "exile", headline="yes")).stronger_headlines == (0, 1)


def test_a_headline_that_gives_an_answer_its_body_does_not_is_called_out() -> None:
    found = judged(said("s0", answer="asylum", headline="yes"), said("s0", "herald", answer="shelter"), **ASKED)
    assert (found.standing.name, found.stronger_headlines) == ("reported", (0,))


def test_a_headline_gives_no_date() -> None:
    found = judged(said("s0", headline="yes", when="2018-10"), said("s0", "exile", when="2018-11"))
    assert not found.dating.disputed
    assert [reading.span.words for reading in found.dating.readings] == ["November 2018"]


def test_what_only_a_headline_says_is_told_as_that() -> None:
    assert judged(HEADLINE).reason.startswith("Only a headline says this, and headlines do not count.")


# --- answers ----------------------------------------------------------------------------------------------------------

THREE = [
    said("s0", "exile", answer="asylum"),
    said("s1", "herald", answer="shelter"),
    said("s2", "ministry", answer="nothing"),
]


def test_only_answers_that_conflict_are_set_against_each_other() -> None:
    found = judged(*THREE, **ASKED)
    assert found.conflicting
    assert found.conflicts == (("asylum", "shelter"), ("asylum", "nothing"))
    assert "“He asked for asylum” cannot be true together with “He asked for shelter” and “He asked nothing”" in (
        found.reason
    )
    assert "“He asked for shelter” cannot" not in found.reason


def test_the_reason_of_a_dispute_shows_both_counts_for_every_answer() -> None:
    reason = judged(*THREE, said("s3", answer="asylum"), **ASKED).reason
    assert "“He asked for asylum”: 2 articles, 1 origin: Exile" in reason
    assert "“He asked for shelter”: 1 article, 1 origin: Herald" in reason
    assert "“He asked nothing”: 1 article, 1 origin: Ministry" in reason


def test_the_reason_of_a_denial_shows_both_counts_of_who_denies() -> None:
    reason = judged(
        said("s0", "exile"), said("s1", "official", act="denies"), said("s2", "ministry", act="denies")
    ).reason
    assert "“The envoy left” is both said and denied" in reason
    assert "1 article, 1 origin: Exile" in reason
    assert "2 articles, 1 origin: Official with Ministry" in reason


def test_compatibility_is_declared_pair_by_pair_in_either_order() -> None:
    turned = {**ASKED, "compatible": [{"pair": ["nothing", "shelter"], "because": "Either order."}]}
    assert judged(*THREE, **turned).conflicts == judged(*THREE, **ASKED).conflicts


def test_the_same_voice_behind_two_answers_is_called_out() -> None:
    found = judged(said("s0", "herald", answer="asylum"), said("s1", "courier herald", answer="shelter"), **ASKED)
    [two] = found.two_faced
    assert (two.voice, two.answers) == ("herald", ("asylum", "shelter"))
    assert "The same voice, Herald, is cited for 2 different answers: “He asked for asylum” and " in found.reason


def test_it_is_called_out_though_the_answers_can_both_be_true() -> None:
    found = judged(said("s0", "herald", answer="shelter"), said("s1", "herald", answer="nothing"), **ASKED)
    assert (found.standing.name, [two.voice for two in found.two_faced]) == ("reported", ["herald"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (said("s0", "herald", answer="asylum"), said("s1", "herald", answer="asylum")),
        (said("s0", "herald", answer="asylum"), said("s1", "courier", answer="shelter")),
        (said("s0", "herald", answer="asylum", headline="yes"), said("s1", "herald", answer="shelter")),
        (said("s0", "herald", answer="asylum", act="denies"), said("s1", "herald", answer="shelter")),
        (said("s0", "media", answer="asylum"), said("s1", "media", answer="shelter")),
        (said("s0", "herald", answer="asylum", doubt="by"), said("s1", "herald", answer="shelter")),
    ],
    ids=["one answer", "two voices", "a headline", "it denies one", "a crowd", "it may be somebody else"],
)
def test_nobody_is_accused_of_two_answers_without_cause(one: Typed, other: Typed) -> None:
    assert not judged(one, other, **ASKED).two_faced


def test_an_article_that_carries_two_conflicting_answers_is_named() -> None:
    found = judged(said("s0", "exile", answer="asylum"), said("s0", "herald", answer="nothing"), **ASKED)
    assert found.torn == ("s0",)
    assert "The same article carries both: “Title of s0”" in found.reason


def test_an_article_that_carries_two_compatible_answers_is_not() -> None:
    assert not judged(said("s0", "exile", answer="shelter"), said("s0", "herald", answer="nothing"), **ASKED).torn


def test_a_ruling_stands_beside_the_standing_and_changes_nothing() -> None:
    ruling = {"because": "We asked.", "by": "The editors", "on": "2024-05-02"}
    plain, ruled = judged(*THREE, **ASKED), judged(*THREE, **ASKED, ruling=ruling)
    assert ruled.fact.ruling
    assert (ruled.standing, ruled.label, ruled.reason) == (plain.standing, plain.label, plain.reason)


# --- dates ------------------------------------------------------------------------------------------------------------

TOGETHER: dict[str, tuple[str, str, bool]] = {
    "one within the other": ("early 2018-11", "2018-11", False),
    "one far within the other": ("2018-11-03", "late 2018", False),
    "overlapping": ("2018-11-03 to 2018-11-12", "mid 2018-11", False),
    "an open end": ("before 2018-12", "2018-11", False),
    "the same, one of them uncertain": ("2018-11?", "2018-11", False),
    "the same, one of them approximate": ("about 2018-11", "2018-11", False),
    "no day in common": ("early 2018-11", "late 2018-11", True),
    "two years apart": ("2015-05", "2017-10", True),
    "before what the other gives": ("before 2018-11", "2018-11-01", True),
}


@pytest.mark.parametrize(("one", "other", "disputed"), TOGETHER.values(), ids=TOGETHER)
def test_dates_dispute_only_without_a_day_in_common(one: str, other: str, disputed: bool) -> None:
    found = judged(said("s0", "exile", when=one), said("s1", "herald", when=other))
    assert (found.dating.disputed, found.conflicting) == (disputed, disputed)
    assert (found.standing.name, found.label) == ("reported", "reported")
    assert ("Dates with no day in common are given" in found.reason) is disputed


def test_leaving_in_early_november_and_asking_in_early_december_are_two_events() -> None:
    left = {"id": "left", "says": [said("s0", "deputy", when="early 2018-11")]}
    asked = {"id": "asked", "says": [said("s0", "herald", when="early last month from 2019-01?")]}
    found = judge(dossier(left, asked))
    assert not any(known.conflicting for known in found.values())
    assert {known.fact.id: str(known.dating.span and known.dating.span.words) for known in found.values()} == {
        "left": "early November 2018",
        "asked": "early December 2018, uncertain",
    }


def test_a_date_is_the_days_all_readings_share() -> None:
    found = judged(said("s0", when="late 2018"), said("s1", when="2018-11"), said("s2", when="early 2018-11"))
    assert found.dating.span
    assert found.dating.span.words == "early November 2018"


def test_disputed_dates_reach_from_the_first_day_to_the_last_and_are_all_told() -> None:
    found = judged(said("s0", "exile", when="2018-11-03"), said("s1", when="2018-12-24"), said("s2", when="2018-11-03"))
    assert found.dating.span
    assert found.dating.span.edtf == "[2018-11-03..2018-12-24]"
    assert [len(reading.backing.articles) for reading in found.dating.readings] == [2, 1]
    assert "3 November 2018 — 2 articles, 1 origin: Exile" in found.reason
    assert "24 December 2018 — 1 article, no origin named" in found.reason


def test_disputed_dates_of_what_lasts_are_an_interval() -> None:
    found = judged(said("s0", when="2015 to 2016"), said("s1", when="2018 to 2019"), state="yes")
    assert found.dating.span
    assert found.dating.span.edtf == "2015/2019"


def test_an_article_in_both_readings_of_a_date_is_named() -> None:
    found = judged(
        said("s0", when="2017-10"), said("s1", when="2017-10"), said("s0", "deputy", when="2015-05"), state="yes"
    )
    assert (found.dating.torn, found.torn) == (("s0",), ("s0",))
    assert "The same article carries both: “Title of s0”" in found.reason


def test_two_articles_with_two_dates_are_each_at_peace_with_themselves() -> None:
    assert not judged(said("s0", when="2017"), said("s1", when="2018")).torn


@pytest.mark.parametrize("act", ["denies", "no-comment", "left-open"])
def test_only_who_asserts_gives_a_date(act: str) -> None:
    found = judged(said("s0", "exile", sure="alleged", when="2018-11"), said("s1", "herald", act=act, when="2017"))
    assert [reading.span.words for reading in found.dating.readings] == ["November 2018"]


def test_a_fact_nobody_dates_has_no_date() -> None:
    dating = judged(said("s0", "exile")).dating
    assert (dating.span, dating.readings, dating.disputed) == (None, (), False)


def test_a_date_is_told_from_another_fact_wherever_that_stands() -> None:
    later = {"id": "a", "says": [said("s0", when="a month before fact:b")]}
    middle = {"id": "b", "says": [said("s0", when="this month from fact:c")]}
    first = {"id": "c", "says": [said("s0", when="2018-12-24?")]}
    for order in itertools.permutations([later, middle, first]):
        span = judge(dossier(*order))["a"].dating.span
        assert span
        assert span.words == "about November 2018, uncertain"


def test_a_date_told_from_a_fact_without_one_is_none() -> None:
    found = judge(dossier({"id": "a", "says": [said("s0", when="after fact:b")]}, {"id": "b", "says": [said("s0")]}))
    assert found["a"].dating.span is None


def test_a_date_told_from_a_disputed_one_holds_for_all_its_readings() -> None:
    first = {"id": "a", "says": [said("s0", when="2018-11-03"), said("s1", when="2018-12-24")]}
    later = {"id": "b", "says": [said("s0", when="this month from fact:a"), said("s1", when="2018-12")]}
    assert not judge(dossier(first, later))["b"].dating.disputed


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_date_that_hangs_on_itself_tells_nothing(length: int) -> None:
    ring = [{"id": f"f{n}", "says": [said("s0", when=f"after fact:f{(n + 1) % length}")]} for n in range(length)]
    behind = {"id": "behind", "says": [said("s0", when="before fact:f0"), said("s1", when="2018-12")]}
    found = {name: judgement.dating.span for name, judgement in judge(dossier(behind, *ring)).items()}
    assert [found[f"f{n}"] for n in range(length)] == [None] * length
    assert found["behind"]
    assert found["behind"].words == "December 2018"


def test_a_date_may_be_told_through_any_number_of_facts() -> None:
    chain = [{"id": f"f{n}", "says": [said("s0", when=f"a day after fact:f{n + 1}")]} for n in range(2000)]
    span = judge(dossier(*chain, {"id": "f2000", "says": [said("s0", when="2018-12-24")]}))["f0"].dating.span
    assert span
    assert span.words == "about 15 June 2024"


# --- whatever is typed ------------------------------------------------------------------------------------------------

KINDS_OF_TESTIMONY: tuple[Typed, ...] = (
    {},
    {"by": ["exile"]},
    {"by": ["herald", "exile"]},
    {"by": ["official"]},
    {"by": ["media"]},
    {"by": ["exile"], "doubt": "by"},
    {"by": ["official"], "act": "confirms"},
    {"by": ["ministry"], "act": "denies"},
    {"by": ["ministry"], "act": "no-comment"},
    {"by": ["exile"], "sure": "alleged"},
    {"sure": "believed"},
    {"headline": "yes"},
)
KINDS_OF_FACT: tuple[Typed, ...] = (SETTLED, SPEECH, ASKED)


def anything() -> Iterator[tuple[Typed, list[Typed]]]:
    """Every two kinds of testimony, in one article or two, on every kind of fact, with one answer or two."""
    pairs = itertools.product(KINDS_OF_FACT, itertools.product(KINDS_OF_TESTIMONY, repeat=2), ("s0", "s1"))
    for fact, (one, other), where in pairs:
        for answers in itertools.product(("shelter", "asylum"), repeat=2) if "answers" in fact else [(None, None)]:
            yield fact, [said("s0") | one | {"answer": answers[0]}, said(where) | other | {"answer": answers[1]}]


@cache
def judged_all() -> list[tuple[Typed, list[Typed], Judgement]]:
    """Each of them with its judgement; made when the first test asks."""
    return [(fact, says, judged(*says, **fact)) for fact, says in anything()]


def beside(fact: Typed, says: list[Typed], *more: Typed) -> Judgement:
    answer = says[0]["answer"]
    return judged(*says, *(testimony | {"answer": answer} for testimony in more), **fact)


def test_no_origin_is_never_called_nought() -> None:
    assert not [found.reason for _, _, found in judged_all() if re.search(r"\b0 ", f"{found.label} {found.reason}")]


def test_both_counts_are_always_shown() -> None:
    shown = re.compile(r"\d articles?, (\d origins?|no origin)\b")
    alone = re.compile(r"(?<!Of these, )\b\d articles?\b(?!, (\d origins?|no origin)\b)")
    for _, _, found in judged_all():
        assert found.standing.name == "unknown" or shown.search(found.reason), found.reason
        assert not alone.search(found.reason), found.reason


def test_every_reason_is_made_of_whole_sentences() -> None:
    for _, _, found in judged_all():
        assert re.fullmatch(r"[A-Z“].*\.", found.reason), found.reason
        assert not re.search(r"\.\.|\.”\.|  | [.,;:]", found.reason), found.reason


def test_only_a_voice_that_settles_it_makes_a_fact_confirmed() -> None:
    for _, says, found in judged_all():
        confirms = any(testimony.get("act") == "confirms" for testimony in says)
        denies = any(testimony.get("act") == "denies" for testimony in says)
        assert found.standing.name != "confirmed" or (confirms and not denies and found.confirmed_by == ("official",))


def test_an_article_in_its_own_words_never_adds_an_origin() -> None:
    for fact, says, found in judged_all():
        assert beside(fact, says, said("s3")).backing.count == found.backing.count


def test_a_headline_never_moves_a_standing_a_count_or_a_date() -> None:
    for fact, says, found in judged_all():
        with_headline = beside(fact, says, said("s3", "herald", headline="yes", when="1999"))
        assert (with_headline.standing, with_headline.label) == (found.standing, found.label)
        assert (with_headline.backing, with_headline.dating) == (found.backing, found.dating)


def test_a_silence_never_moves_a_standing_or_a_count() -> None:
    for fact, says, found in judged_all():
        with_silence = beside(fact, says, said("s3", "herald", act="does-not-know"))
        assert (with_silence.standing, with_silence.backing) == (found.standing, found.backing)


def test_the_order_of_the_testimonies_means_nothing() -> None:
    for fact, says, found in judged_all():
        turned = judged(*reversed(says), **fact)
        assert (turned.standing, turned.label, counts(turned)) == (found.standing, found.label, counts(found))


def test_what_refers_to_nothing_known_is_judged_all_the_same() -> None:
    """An author sees every problem of a dossier at once, and some of them are found by judging it."""
    found = judged(
        said("nowhere", "nobody", act="confirms", when="after fact:nothing"),
        said("nowhere", "herald nobody", act="no-comment"),
        settles=["nobody"],
    )
    assert (found.label, found.dating.span) == ("confirmed by nobody", None)
    assert "Nobody declined to comment" in found.reason


def test_a_dossier_without_facts_has_no_judgements() -> None:
    empty: Mapping[str, Judgement] = {}
    assert judge(Dossier()) == empty
