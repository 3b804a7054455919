"""How facts stand: the table of standings, and every trap that real articles set for it.

Each case is a fact as an author would type it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import pytest

from generator import words
from generator.model import ACTS, OUTRIGHT, SAYS, STANDINGS, SURENESS, Dossier
from generator.standing import Explained, judge
from generator.standing.carried import side
from generator.standing.hedges import answer_carried
from generator.standing.silences import silent_on
from generator.words.calendar import date_in_words
from tests.standing.world import ASKED, Typed, are, counts, dossier, judged, said
from tests.tools import some

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
    "a voice that settles it finds it so": ("confirmed", [said("s0", "ministry", act="finds")], SETTLED),
    "a voice takes back the only thing that is said": (
        "unknown",
        [said("s0", "ministry"), said("s0", "ministry", act="withdraws")],
        {},
    ),
    "a voice that settles it just says so": ("reported", [said("s0", "ministry")], SETTLED),
    "a voice that settles nothing confirms": ("reported", [said("s0", "exile", act="confirms")], SETTLED),
    "nobody is named who would know": ("reported", [said("s0", "ministry", act="confirms")], {}),
    "a relaying voice confirms": ("reported", [said("s0", "deputy", act="confirms")], {"settles": ["agency"]}),
    "the article itself confirms": ("stated", [said("s0", act="confirms")], SETTLED),
    "only a machine translation confirms": ("reported", [said("odd", "ministry", act="confirms")], SETTLED),
    "only a doubtful translation confirms": (
        "reported",
        [said("s0", "ministry", act="confirms", doubt="translation")],
        SETTLED,
    ),
    "the text leaves open who confirms": ("stated", [said("s0", "ministry", act="confirms", doubt="by")], SETTLED),
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
    "the text leaves open who is cited": ("stated", [said("s0", "exile", doubt="by"), said("s1")], {}),
    "who is cited is open here and clear there": (
        "reported",
        [said("s0", "exile", doubt="by"), said("s1", "exile")],
        {},
    ),
    "who is cited is clear, and the wording is not": ("reported", [said("s0", "exile", doubt="translation")], {}),
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
    "all hedge, and one takes it for granted": (
        "reported as possible",
        [said("s0", "exile", sure="believed"), said("s1", "herald", sure="presupposed")],
        {},
    ),
    "taken for granted in passing, by whomever": ("stated", [said("s0", "exile", sure="presupposed")], {}),
    "taken for granted in passing where somebody is cited": (
        "reported",
        [said("s0", sure="presupposed"), said("s1", "exile")],
        {},
    ),
    "taken for granted by a voice, and stated": ("stated", [said("s0", "exile", sure="presupposed"), said("s1")], {}),
    "a settling voice takes it for granted": (
        "stated",
        [said("s0", "ministry", act="confirms", sure="presupposed")],
        SETTLED,
    ),
    "alleged, taken for granted and denied": (
        "disputed",
        [
            said("s0", "exile", sure="alleged"),
            said("s1", sure="presupposed"),
            said("s2", "ministry", act="denies"),
        ],
        {},
    ),
    "an answer taken for granted against one that excludes it": (
        "disputed",
        [said("s0", answer="asylum", sure="presupposed"), said("s1", "herald", answer="nothing")],
        ASKED,
    ),
    "two answers between which the sources pull two ways": (
        "reported",
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing")],
        are("tension"),
    ),
    "two answers, one after the other": (
        "reported",
        [said("s0", "exile", answer="asylum", when="2017"), said("s1", "herald", answer="nothing", when="2018")],
        are("successive"),
    ),
    "two answers of which nobody says what they are to each other": (
        "reported",
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing")],
        {**ASKED, "pairs": []},
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
    assert {testimony["sure"] for testimony in says if "sure" in testimony} == set(SURENESS.names) - {OUTRIGHT.name}


def test_five_articles_that_cite_one_paper_are_one_origin() -> None:
    found = judged(*(said(f"s{n}", "herald") for n in range(4)), said("odd", "wire herald"))
    assert (found.standing.name, counts(found)) == ("reported", (5, 1))
    assert found.reason == "Five articles say so; all trace back to Herald."


SEEN: dict[str, tuple[list[Typed], str]] = {
    "in one article": ([said("s0")], "This is what we found in one article."),
    "in two, twice in one": ([said("s0"), said("s0"), said("s1")], "This is what we found in two articles."),
    "where somebody is cited": (
        [said("s0", "exile"), said("s1", "herald exile")],
        "This is what we found in two articles.",
    ),
    "where somebody is perhaps cited": (
        [said("s0", "exile", doubt="by"), said("s1")],
        "This is what we found in two articles.",
    ),
    "in a hedge": ([said("s0", sure="believed")], "This is what we found in one article."),
    "in passing": ([said("s0", "exile", sure="presupposed")], "This is what we found in one article."),
    "in a title as well": ([said("s0"), said("s0", headline="yes")], "This is what we found in one article."),
    "in another's title": (
        [said("s0"), said("s1", headline="yes")],
        "This is what we found in one article, and in the headline of one more.",
    ),
    "in two others' titles, whatever they hedge": (
        [said("s0"), said("s1", headline="yes"), said("s2", headline="yes", sure="alleged")],
        "This is what we found in one article, and in the headlines of two more.",
    ),
}
"""Where what is about the texts themselves is to be seen."""


@pytest.mark.parametrize(("says", "reason"), SEEN.values(), ids=SEEN)
def test_what_the_texts_show_of_themselves_needs_no_origin(says: list[Typed], reason: str) -> None:
    found = judged(*says, of_the_texts="yes")
    assert (found.standing.name, found.backing.origins, found.reason) == ("stated", (), reason)


def test_what_the_texts_show_is_told_alike_of_each_answer() -> None:
    two = [said("s0", "exile", answer="asylum"), said("s1", "exile", answer="nothing"), said("s1", answer="asylum")]
    found = judged(*two, **{**are("compatible"), "of_the_texts": "yes"})
    assert found.reason == "These answers are what we found in two articles."
    assert [answer_carried(dossier(), found, answer) for answer in found.given] == [
        "This answer is what we found in two articles.",
        "This answer is what we found in one article.",
    ]
    apart = judged(*two[:2], **{**ASKED, "of_the_texts": "yes"})
    assert apart.reason == (
        "“He asked for asylum” and “He asked nothing” cannot both be true. "
        "“He asked for asylum”: This answer is what we found in one article. "
        "“He asked nothing”: This answer is what we found in one article."
    )


def test_what_is_confirmed_of_several_answers_is_told() -> None:
    confirms = said("s0", "official", act="confirms", answer="nothing")
    found = judged(confirms, said("s1", "herald", answer="shelter", sure="alleged"), **ASKED)
    assert (found.label, found.confirmed_by) == ("reported, 2 answers", ("official",))
    assert found.reasons[0].endswith("Only “He asked nothing” is confirmed, by Official.")


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
    assert found.reason.endswith("What is recorded here is only that Exile said it.")


def test_the_label_of_a_denial_names_who_clearly_denies() -> None:
    alleged, denied = said("s0", "exile", sure="alleged"), said("s1", "official", act="denies")
    assert judged(alleged, denied).label == "denied by Official"
    assert judged(alleged, said("s1", act="denies")).label == "denied"
    assert judged(alleged, said("s1", "official", act="denies", doubt="by")).label == "denied"


def test_what_the_texts_show_is_not_called_without_a_source() -> None:
    assert judged(said("s0"), of_the_texts="yes").label == "this site's own finding"


@pytest.mark.parametrize("standing", sorted(set(STANDINGS.names) - {"confirmed", "said", "denied"}))
def test_any_other_label_is_what_its_standing_is_called(standing: str) -> None:
    says, fact = next((says, fact) for known, says, fact in TABLE.values() if known == standing)
    assert judged(*says, **fact).label == words.say(next(s for s in STANDINGS if s.name == standing), "label")


def test_the_reason_of_a_hedged_fact_tells_how_each_passage_hedges() -> None:
    hedged = judged(said("s0", "exile", sure="alleged"), said("s1", sure="alleged"), said("s2", sure="believed"))
    outright = (
        "None of the three passages says so outright: one says only that it is believed and two say only that it is "
        "alleged."
    )
    assert hedged.reasons[0].endswith(outright)


def test_what_is_taken_for_granted_is_counted_beside_the_hedges() -> None:
    hedged = judged(said("s0", "exile", sure="believed"), said("s1", sure="alleged"), said("s2", sure="presupposed"))
    assert hedged.reason == (
        "Three articles speak of it. Of these, one cites Exile. One cites nobody. "
        "One takes it for granted without saying it outright. "
        "None of the three passages says so outright: one takes it for granted, "
        "one says only that it is believed and one says only that it is alleged."
    )


def test_where_no_passage_says_it_outright_that_is_said() -> None:
    found = judged(said("s0", "exile", sure="presupposed"))
    assert found.reason == "One article takes it for granted, in telling what Exile said; none says so outright."


NOT_OUTRIGHT: dict[str, tuple[list[Typed], str]] = {
    "in its own words": (
        [said("s0", sure="presupposed")],
        "One article takes it for granted; none says so outright.",
    ),
    "two, of which one cites somebody": (
        [said("s0", sure="presupposed"), said("s1", "exile", sure="presupposed")],
        "Two articles take it for granted; none says so outright.",
    ),
    "two, citing two": (
        [said("s0", "herald", sure="presupposed"), said("s1", "exile", sure="presupposed")],
        "Two articles take it for granted, in telling what Herald and Exile said; none says so outright.",
    ),
    "in citing perhaps somebody": (
        [said("s0", "exile", sure="presupposed", doubt="by")],
        "One article takes it for granted, perhaps in telling what Exile said; none says so outright.",
    ),
    "under a title that says it": (
        [said("s0", sure="presupposed"), said("s0", headline="yes")],
        "One article takes it for granted; only a headline says so outright.",
    ),
    "under two titles that say it": (
        [said("s0", sure="presupposed"), said("s0", headline="yes"), said("s1", headline="yes")],
        "One article takes it for granted; only headlines say so outright.",
    ),
    "under a title that hedges": (
        [said("s0", sure="presupposed"), said("s0", headline="yes", sure="possible")],
        "One article takes it for granted; none says so outright.",
    ),
    "under a title that denies it": (
        [said("s0", sure="presupposed"), said("s0", headline="yes", act="denies")],
        "One article takes it for granted; none says so outright.",
    ),
    "a hedge under a title that says it": (
        [said("s0", sure="believed"), said("s1", headline="yes")],
        ("One article says only that it is believed and cites nobody. Only a headline says so outright."),
    ),
    "one hedge": (
        [said("s0", "exile", sure="possible")],
        "One article says only that it is possible, citing Exile.",
    ),
    "one that predicts it": (
        [said("s0", sure="predicted")],
        "One article only predicts it and cites nobody.",
    ),
    "two hedges alike": (
        [said("s0", sure="possible"), said("s1", sure="possible")],
        "Two articles say only that it is possible and cite nobody.",
    ),
    "hedges under a title that says it": (
        [said("s0", sure="believed"), said("s0", sure="alleged"), said("s0", headline="yes")],
        (
            "One article speaks of it and cites nobody. "
            "Neither of the two passages says so outright: one says only that it is believed and one says "
            "only that it is alleged. Only a headline says so outright."
        ),
    ),
}
"""What no passage says outright, and what is said of that where a title does."""


@pytest.mark.parametrize(("says", "reason"), NOT_OUTRIGHT.values(), ids=NOT_OUTRIGHT)
def test_none_is_said_of_passages_only_if_no_title_does(says: list[Typed], reason: str) -> None:
    assert judged(*says).reason.startswith(reason)


def test_nobody_answers_is_said_only_where_no_title_does() -> None:
    silent, title = said("s0", "ministry", act="no-comment"), said("s1", headline="yes")
    assert judged(silent).reason == "One article raises the question, and nobody answers: Ministry declined to comment."
    assert judged(silent, title).reason.startswith(
        "One article raises the question, and only a headline answers: Ministry declined to comment."
    )


def test_an_answer_of_which_only_a_title_says_it_outright_is_told_as_that() -> None:
    hedged = said("s0", answer="shelter", sure="presupposed"), said("s1", answer="shelter", headline="yes")
    found = judged(*hedged, said("s0", answer="nothing", headline="yes"), said("s1", answer="nothing"), **ASKED)
    assert [answer_carried(dossier(), found, answer) for answer in found.given] == [
        "One article takes it for granted; only a headline says so outright.",
        "One article gives this answer and cites nobody.",
    ]


def test_hedges_beside_plain_words_are_told() -> None:
    found = judged(said("s0", "exile"), said("s1", "exile", sure="believed"), said("s0", sure="presupposed"))
    assert found.reason == (
        "Two articles say so; both trace back to Exile. "
        "Of the three passages, one takes it for granted and one says only that it is believed."
    )


def test_the_reason_of_a_denied_fact_tells_who_alleges_and_who_denies() -> None:
    found = judged(
        said("s0", "exile", sure="alleged"), said("s1", "herald exile", sure="alleged"), said("s2", act="denies")
    )
    assert found.reason == (
        "Two articles tell of the allegation; both trace back to Exile. One article denies it and cites nobody."
    )


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
    silences = (
        "Agency could not say. Ministry declined to comment. Exile had said nothing about it. "
        "One article spoke of it without saying whether it is so"
    )
    assert found.reason == f"Four articles raise the question, and nobody answers: {silences}."


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (
            [said("s0"), said("s1", act="left-open"), said("s2", act="left-open")],
            "Two articles spoke of it without saying whether it is so.",
        ),
        (
            [said("s0"), said("s0", act="left-open")],
            "One article said so in one passage and left open in another whether it is true.",
        ),
        (
            [said("s0", "exile"), said("s1", "exile", act="no-comment")],
            "Exile declined to comment in one passage, but answered elsewhere.",
        ),
        (
            [said("s0", "herald exile"), said("s1", "herald", act="left-open")],
            "Herald spoke of it without saying whether it is so.",
        ),
    ],
)
def test_of_who_is_silent_and_speaks_elsewhere_both_are_told(says: list[Typed], told: str) -> None:
    assert judged(*says).reason.endswith(told)


SILENT_ON: dict[str, tuple[str, str, str]] = {
    "did-not-confirm": ("ministry", "Ministry did not confirm{}.", " it"),
    "no-comment": ("ministry", "Ministry declined to comment{}.", ""),
    "does-not-know": ("ministry", "Ministry could not say{}.", ""),
    "left-open": ("", "One article{}.", " raised the question without answering it"),
    "silent": ("ministry", "Ministry had said nothing about{}.", " it"),
}


@pytest.mark.parametrize("act", [act.name for act in ACTS if act.silent])
def test_who_is_silent_on_one_answer_is_not_silent_on_the_others(act: str) -> None:
    by, told, beside_it = SILENT_ON[act]
    on = {
        "no-comment": " on “He asked for asylum”",
        "does-not-know": " whether “He asked for asylum” is so",
        "left-open": " did not say whether “He asked for asylum” is so",
    }.get(act, " “He asked for asylum”")
    both = [said("s0", "exile", answer="asylum"), said("s1", "exile", answer="nothing")]
    known = judged(*both, said("s2", by, act=act, answer="asylum"), **ASKED)
    asylum, _, nothing = known.answers
    assert (known.reasons[-1], asylum.silences, nothing.silences) == (told.format(on), (2,), ())
    assert silent_on(known.dossier, known, asylum) == told.format(beside_it)
    assert silent_on(known.dossier, known, nothing) == ""


def test_two_who_are_silent_on_one_answer_stand_apart() -> None:
    silent = [said("s1", "ministry", act="did-not-confirm"), said("s2", "herald", act="no-comment")]
    known = judged(said("s0", "exile", answer="asylum"), *({**one, "answer": "asylum"} for one in silent), **ASKED)
    told = "Ministry did not confirm it. Herald declined to comment."
    assert silent_on(known.dossier, known, known.answers[0]) == told


def test_of_one_group_whoever_is_surely_cited_comes_before_whoever_perhaps_is() -> None:
    cited = [("deputy", {}), ("senator", {"doubt": "by"})]
    for order in (cited, cited[::-1]):
        says = [said(f"s{n}", by, **more) for n, (by, more) in enumerate(order)]
        assert [origin.voices for origin in judged(*says).backing.origins] == [("deputy",), ("senator",)]


def test_where_it_is_just_assumed_it_is_still_told_who_is_cited() -> None:
    assuming = said("s1", "exile", sure="presupposed", doubt="by")
    assert judged(said("s0"), assuming).reason == (
        "Two articles tell of this. Of these, one cites nobody. One takes it for granted without saying it outright. "
        "The words that take it for granted may go back to Exile."
    )


def test_each_side_of_a_dispute_tells_how_it_hedges() -> None:
    found = judged(said("s0"), said("s1", sure="believed"), said("s2", "ministry", act="denies"))
    assert "Of the two passages, one says only that it is believed." in found.reason


def test_of_what_the_texts_show_it_is_not_said_that_nobody_is_cited() -> None:
    found = judged(said("s0", "exile"), said("s1"), of_the_texts="yes")
    assert side(dossier(), found.backing) == "2 articles"


def test_what_a_title_alone_shows_of_the_texts_is_seen_there() -> None:
    found = judged(said("s0", headline="yes"), of_the_texts="yes")
    assert (found.label, found.reason) == ("this site's own finding", "This is what we found in one headline.")


def test_what_articles_raise_by_themselves_they_leave_open() -> None:
    found = judged(said("s0", act="left-open"), said("s1", act="left-open"))
    assert found.reason == "Two articles speak of it without saying whether it is so."


def test_a_silence_beside_an_answer_is_told_and_changes_nothing() -> None:
    found = judged(said("s0", "exile"), said("s1", "herald ministry", act="did-not-confirm"))
    assert (found.standing.name, counts(found)) == ("reported", (1, 1))
    assert "Ministry did not confirm it" in found.reason


def test_what_nobody_answers_names_its_silences_once() -> None:
    assert judged(said("s0", "agency", act="does-not-know")).reason.count("could not say") == 1


SILENT: dict[str, tuple[list[Typed], str]] = {
    "who says so does not know: whether that is so nobody knows": (
        [said("s0", "agency", act="does-not-know")],
        "Agency could not say",
    ),
    "the text leaves open who is silent": (
        [said("s0", "exile", act="left-open", doubt="by")],
        "someone (perhaps Exile) spoke of it without saying whether it is so",
    ),
    "the text leaves open for whom somebody passed it on": (
        [said("s0", "herald exile", act="does-not-know", doubt="by")],
        "someone (perhaps Exile) could not say",
    ),
    "it is the wording that is doubtful, and not who is silent": (
        [said("s0", "exile", act="no-comment", doubt="translation")],
        "Exile declined to comment",
    ),
    "one is silent, and perhaps another": (
        [said("s0", "agency", act="no-comment"), said("s1", "exile", act="silent", doubt="by")],
        "Agency declined to comment. Someone (perhaps Exile) had said nothing about it",
    ),
}
"""What is said of those who say nothing on it, alone and beside others."""


@pytest.mark.parametrize(("says", "silences"), SILENT.values(), ids=SILENT)
def test_nobody_is_said_to_be_more_clearly_silent_than_the_text_has_it(says: list[Typed], silences: str) -> None:
    assert judged(*says).reason.endswith(f"and nobody answers: {silences}.")
    assert judged(*says, said("s2", "herald")).reason.endswith(f"Herald. {silences[0].upper()}{silences[1:]}.")


def test_a_question_nobody_was_asked_is_said_to_be_unanswered() -> None:
    assert judged().reason == "No passage answers this."


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
    assert ("Taken at its word, a headline of “Title of s0” says more than the article below it." in found.reason) is (
        stronger
    )


def test_two_headlines_are_two() -> None:
    assert judged(HEADLINE, said("s1", headline="yes"), said("s2")).reason.endswith(
        "Taken at their word, two headlines of “Title of s0” and “Title of s1” say more than the articles below them."
    )


def test_one_headline_does_not_bear_out_another() -> None:
    assert judged(HEADLINE, said("s0", "exile", headline="yes")).stronger_headlines == (0, 1)


def test_a_headline_that_gives_an_answer_its_body_does_not_is_called_out() -> None:
    found = judged(said("s0", answer="asylum", headline="yes"), said("s0", "herald", answer="shelter"), **ASKED)
    assert (found.standing.name, found.stronger_headlines) == ("reported", (0,))


def test_a_headline_gives_no_date() -> None:
    found = judged(said("s0", headline="yes", when="2018-10"), said("s0", "exile", when="2018-11"))
    assert not found.dating.disputed
    assert [date_in_words(reading.span) for reading in found.dating.readings] == ["November 2018"]


def test_what_only_a_headline_says_is_told_as_that() -> None:
    assert judged(HEADLINE).reason.startswith("Only a headline says this; headlines are shown and not counted.")


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
    {"by": ["exile"], "sure": "presupposed"},
    {"headline": "yes"},
)
KINDS_OF_FACT: tuple[Typed, ...] = (SETTLED, SPEECH, ASKED)


def anything() -> list[tuple[Typed, list[Typed]]]:
    """Some of them; every one takes a while."""
    return some(every_two(), one_in=5)


def every_two() -> Iterator[tuple[Typed, list[Typed]]]:
    """Every two kinds of testimony, in one article or two, on every kind of fact, with one answer or two."""
    two = itertools.combinations_with_replacement(KINDS_OF_TESTIMONY, 2)
    for fact, (one, other), where in itertools.product(KINDS_OF_FACT, two, ("s0", "s1")):
        for answers in itertools.product(("shelter", "asylum"), repeat=2) if "answers" in fact else [(None, None)]:
            yield fact, [said("s0") | one | {"answer": answers[0]}, said(where) | other | {"answer": answers[1]}]


def judged_each(facts: Iterable[tuple[Typed, list[Typed]]]) -> list[Explained]:
    """The judgement of each fact with its testimonies, all in one dossier."""
    typed = ({"id": f"fact-{n}", **fact, "says": says} for n, (fact, says) in enumerate(facts))
    return list(judge(dossier(*typed)).values())


@cache
def judged_once() -> list[Explained]:
    """The judgement of each of them; made when the first test asks."""
    return judged_each(anything())


@cache
def judged_turned() -> list[Explained]:
    """The same with the second testimony first."""
    return judged_each((fact, says[::-1]) for fact, says in anything())


def judged_all() -> list[Explained]:
    return [*judged_once(), *judged_turned()]


def beside(more: Typed) -> Iterator[tuple[Explained, Explained]]:
    """The judgement of each of them, and the one it has with one more testimony, for its first answer."""
    widened = judged_each((fact, [*says, more | {"answer": says[0]["answer"]}]) for fact, says in anything())
    return zip(judged_once(), widened, strict=True)


def test_no_origin_is_never_called_nought() -> None:
    assert not [found.reason for found in judged_all() if re.search(r"\b0 ", f"{found.label} {found.reason}")]


def test_articles_are_counted_wherever_anything_is_said() -> None:
    count = re.compile(r"\b(?:[Oo]ne|[Tt]wo) articles?\b|Only a headline|No passage")
    for found in judged_all():
        assert count.search(found.reason), found.reason


def test_every_reason_is_made_of_whole_sentences() -> None:
    for found in judged_all():
        assert re.fullmatch(r"[A-Z“].*\.”?", found.reason), found.reason
        assert not re.search(r"\.\.|\.”\.|  | [.,;:]|None|\{", found.reason), found.reason


def test_only_a_voice_that_settles_it_makes_a_fact_confirmed() -> None:
    for found in judged_all():
        confirms = any(testimony.act.confirms for testimony in found.fact.says)
        denies = any(testimony.act.denies for testimony in found.fact.says)
        assert found.standing.name != "confirmed" or (confirms and not denies and found.confirmed_by == ("official",))


def test_an_article_in_its_own_words_never_adds_an_origin() -> None:
    for found, with_own_words in beside(said("s3")):
        assert with_own_words.backing.count == found.backing.count


def test_a_headline_never_moves_a_standing_a_count_or_a_date() -> None:
    for found, with_headline in beside(said("s3", "herald", headline="yes", when="1999")):
        assert (with_headline.standing, with_headline.label) == (found.standing, found.label)
        assert (with_headline.backing, with_headline.dating) == (found.backing, found.dating)


def test_a_silence_never_moves_a_standing_or_a_count() -> None:
    for found, with_silence in beside(said("s3", "herald", act="does-not-know")):
        assert (with_silence.standing, with_silence.backing) == (found.standing, found.backing)


def test_the_order_of_the_testimonies_means_nothing() -> None:
    for found, turned in zip(judged_once(), judged_turned(), strict=True):
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
    empty: Mapping[str, Explained] = {}
    assert judge(Dossier()) == empty
