"""What depends on whom: each voice and each article left out in turn, and what falls then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import Span
from generator.model import ACTS, FALLS, SURENESS, Dossier, standings
from generator.standing import Backing, Explained, LeftOut, hanging, judge
from generator.standing.dependence import dependence
from generator.standing.falls import clause, shown
from tests.standing.world import ASKED, SOURCES, Typed, are, dossier, said

CASES: dict[str, tuple[str, str, list[Typed], Typed]] = {
    "the one who says so": ("exile", "this statement", [said("s0", "exile")], {}),
    "the one article that says so": ("s0", "this statement", [said("s0", "exile")], {}),
    "the one article that shows how articles put it": (
        "s0",
        "this statement",
        [said("s0")],
        {"of_the_texts": "yes"},
    ),
    "the one article that shows one way to put it": (
        "s0",
        "the answer “He asked for asylum”",
        [said("s0", "exile", answer="asylum"), said("s1", answer="shelter")],
        {**are("compatible"), "of_the_texts": "yes"},
    ),
    "the only one who says so, outside a title": (
        "exile",
        "this statement (headlines aside)",
        [said("s0", "exile"), said("s1", headline="yes"), said("s2", headline="yes", sure="alleged")],
        {},
    ),
    "the only one who says so, outside two titles": (
        "exile",
        "this statement (headlines aside)",
        [said("s0", "exile"), said("s1", headline="yes"), said("s2", headline="yes")],
        {},
    ),
    "the one article that says so, whose title goes with it": (
        "s0",
        "this statement",
        [said("s0", "exile"), said("s0", headline="yes")],
        {},
    ),
    "the only one who answers, outside a title": (
        "exile",
        "every answer (headlines aside)",
        [said("s0", "exile", answer="asylum"), said("s1", answer="shelter", headline="yes")],
        ASKED,
    ),
    "the only one who gives an answer, outside a title": (
        "exile",
        "the answer “He asked for asylum” (headlines aside)",
        [
            said("s0", "exile", answer="asylum"),
            said("s1", answer="asylum", headline="yes"),
            said("s1", "herald", answer="shelter"),
        ],
        are("compatible"),
    ),
    "the one who says so outright, outside a title": (
        "exile",
        "the label here would be “reported as possible”",
        [said("s0", "exile"), said("s1", "herald", sure="believed"), said("s1", headline="yes")],
        {},
    ),
    "the only one who answers": (
        "exile",
        "every answer",
        [said("s0", "exile", answer="asylum")],
        ASKED,
    ),
    "the only one who says so, though others are silent": (
        "exile",
        "this statement",
        [said("s0", "exile"), said("s1", "ministry", act="no-comment")],
        {},
    ),
    "a voice in the middle of every chain": (
        "herald",
        "this statement",
        [said("s0", "wire herald exile"), said("s1", "herald")],
        {},
    ),
    "who alleged it": (
        "exile",
        "this statement",
        [said("s0", "exile", sure="alleged"), said("s1", "ministry", act="denies")],
        {},
    ),
    "who denies an allegation": (
        "ministry",
        "nobody would deny this",
        [said("s0", "exile", sure="alleged"), said("s1", "ministry", act="denies")],
        {},
    ),
    "the only one who is cited": ("exile", "nobody would be cited for this", [said("s0", "exile"), said("s1")], {}),
    "the one article that cites anybody": (
        "s0",
        "nobody would be cited for this",
        [said("s0", "exile"), said("s1")],
        {},
    ),
    "the only one who is perhaps cited": (
        "exile",
        "nobody would be cited for this, not even perhaps",
        [said("s0", "exile", doubt="by"), said("s1")],
        {},
    ),
    "one of two origins": ("exile", "", [said("s0", "exile"), said("s1", "herald")], {}),
    "an article beside another that cites the same": ("s1", "", [said("s0", "exile"), said("s1", "exile")], {}),
    "an article in its own words": ("s1", "", [said("s0", "exile"), said("s1")], {}),
    "a crowd that alone is cited": (
        "media",
        "nobody would be cited for this",
        [said("s0", "media"), said("s1")],
        {},
    ),
    "who is definite, beside a crowd": (
        "exile",
        "only an unnamed group would clearly be cited for this",
        [said("s0", "exile"), said("s1", "media")],
        {},
    ),
    "who is clearly cited, beside one who may be": (
        "exile",
        "nobody would clearly be cited for this",
        [said("s0", "exile"), said("s1", "herald", doubt="by")],
        {},
    ),
    "a crowd, beside one who may be cited": (
        "media",
        "nobody would clearly be cited for this",
        [said("s0", "media"), said("s1", "herald", doubt="by")],
        {},
    ),
    "a voice that hedges in its own article's words too": (
        "exile",
        "nobody would be cited for this",
        [said("s0", "exile", sure="believed"), said("s1", sure="possible")],
        {},
    ),
    "the one who says so outright": (
        "exile",
        "the label here would be “reported as possible”",
        [said("s0", "exile"), said("s1", "herald", sure="believed")],
        {},
    ),
    "who hedges, where another takes it for granted": (
        "exile",
        "nobody would be cited for this and the label here would be “nobody clearly cited”",
        [said("s0", "exile", sure="believed"), said("s1", sure="presupposed")],
        {},
    ),
    "who takes it for granted": ("herald", "", [said("s0", "exile"), said("s1", "herald", sure="presupposed")], {}),
    "who confirms it": (
        "ministry",
        "this would not be confirmed, and the label would be “reported”",
        [said("s0", "ministry", act="confirms"), said("s1", "exile")],
        {"settles": ["ministry"]},
    ),
    "one of two who confirm it": (
        "official",
        "",
        [said("s0", "official", act="confirms"), said("s1", "ministry", act="confirms")],
        {"settles": ["ministry"]},
    ),
    "who denies what others say": (
        "ministry",
        "nobody would deny this and nothing here would be disputed, and the label would be “reported”",
        [said("s0", "exile"), said("s1", "ministry", act="denies")],
        {},
    ),
    "one of two who deny it": (
        "agency",
        "",
        [said("s0", "exile"), said("s1", "ministry", act="denies"), said("s2", "agency", act="denies")],
        {},
    ),
    "one side of a dispute": (
        "herald",
        "the answer “He asked nothing” and nothing here would be disputed, and the label would be “reported”",
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing")],
        ASKED,
    ),
    "one of two on a side of a dispute": (
        "herald",
        "",
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing"), said("s2", answer="nothing")],
        ASKED,
    ),
    "a third answer, which disputes nothing": (
        "courier",
        "the answer “He asked for shelter”",
        [
            said("s0", "exile", answer="asylum"),
            said("s1", "herald", answer="nothing"),
            said("s2", "courier", answer="shelter"),
        ],
        {**ASKED, "pairs": [ASKED["pairs"][1]]},
    ),
    "an answer beside one that is confirmed": (
        "exile",
        "the answer “He asked nothing” and the label here would be “confirmed”",
        [said("s0", "ministry", act="confirms", answer="shelter"), said("s1", "exile", answer="nothing")],
        ASKED,
    ),
    "the denial of one answer among several": (
        "ministry",
        "nobody would deny any answer",
        [
            said("s0", "exile", answer="nothing", sure="alleged"),
            said("s1", "ministry", answer="nothing", act="denies"),
            said("s2", "herald", answer="shelter"),
        ],
        ASKED,
    ),
    "one of two answers that pull two ways": (
        "herald",
        "the answer “He asked nothing” and only one answer would be left, and the label “accounts differ” would go",
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing")],
        are("tension"),
    ),
    "the one who gives the date": (
        "exile",
        "this would have no date",
        [said("s0", "exile", when="2018-11-03"), said("s1", "herald")],
        {},
    ),
    "the one who gives the exact date": (
        "exile",
        "the date would be “November 2018”, not “3 November 2018”",
        [said("s0", "exile", when="2018-11-03"), said("s1", "herald", when="2018-11")],
        {},
    ),
    "one of two who give the same date": (
        "exile",
        "",
        [said("s0", "exile", when="2018-11"), said("s1", "herald", when="2018-11")],
        {},
    ),
    "one of two dates that dispute": (
        "exile",
        "the date would be “May 2015”, and not disputed",
        [said("s0", "exile", when="2017-10"), said("s1", "herald", when="2015-05")],
        {},
    ),
    "one of three dates that dispute": (
        "exile",
        "the date would be “May 2015” or “May 2016”",
        [said("s0", "exile", when="2017-10"), said("s1", "herald", when="2015-05"), said("s2", "wire", when="2016-05")],
        {},
    ),
    "the article that tells of a withdrawal": (
        "s1",
        "something that was taken back would stand again and the label here would be “reported”",
        [said("s0", "exile", said="2018-11-03"), said("s1", "exile", act="withdraws", said="2018-11-04")],
        {},
    ),
    "who takes back what they said": (
        "exile",
        "",
        [said("s0", "exile", said="2018-11-03"), said("s1", "exile", act="withdraws", said="2018-11-04")],
        {},
    ),
    "the article that tells of the withdrawal of an allegation": (
        "s1",
        "something that was taken back would stand again and the label here would be “reported as possible”",
        [
            said("s0", "exile", sure="alleged", said="2018-11-03"),
            said("s1", "exile", act="withdraws", said="2018-11-04"),
        ],
        {},
    ),
    "a silence": ("ministry", "", [said("s0", "exile"), said("s1", "ministry", act="no-comment")], {}),
    "the only silence": ("ministry", "", [said("s0", "ministry", act="no-comment")], {}),
    "a headline": ("s1", "", [said("s0", "exile"), said("s1", headline="yes")], {}),
    "a speaker whose words an article tells": ("s0", "this statement", [said("s0")], {"said_by": "exile"}),
    "a body, and its spokesman with it": (
        "ministry",
        "this statement",
        [said("s0", "official"), said("s1", "ministry")],
        {},
    ),
    "a spokesman, and not his body": ("official", "", [said("s0", "official"), said("s1", "ministry")], {}),
    "a body at two removes": ("ministry", "this statement", [said("s0", "aide")], {}),
    "a body whose words two pass on": (
        "agency",
        "nobody would be cited for this",
        [said("s0", "deputy"), said("s1", "senator"), said("s2")],
        {},
    ),
    "one of two who pass on its words": ("deputy", "", [said("s0", "deputy"), said("s1", "senator")], {}),
}
"""What is left out, what falls then, and of what fact."""


def in_turn(known: Dossier) -> tuple[LeftOut, ...]:
    return hanging(known, judge(known))["left"]


def left_out(name: str, *says: Typed, **fact: object) -> LeftOut | None:
    known = dossier({"id": "left", **fact, "says": says})
    return next((found for found in in_turn(known) if found.name == name), None)


@pytest.mark.parametrize(("name", "falls", "says", "fact"), CASES.values(), ids=CASES)
def test_what_falls_is_as_the_table_says(name: str, falls: str, says: list[Typed], fact: Typed) -> None:
    known = dossier({"id": "left", **fact, "says": says})
    before, found = judge(known)["left"], next(left for left in in_turn(known) if left.name == name)
    clauses = [clause(known, before, fall, found.after, found.testimonies) for fall in found.falls]
    assert " and ".join(clauses) == falls


def test_everything_that_can_fall_has_its_case() -> None:
    found = (left_out(name, *says, **fact) for name, _, says, fact in CASES.values())
    assert {fall for case in found if case for fall in case.falls} == set(FALLS)


def test_how_an_article_puts_it_hangs_on_no_voice() -> None:
    known = dossier({"id": "left", "of_the_texts": "yes", "says": [said("s0", "exile"), said("s1", "official")]})
    assert [left.name for left in in_turn(known)] == ["s0", "s1"]


def test_who_does_not_bear_on_a_fact_is_not_left_out_of_it() -> None:
    assert left_out("herald", said("s0", "exile")) is None
    assert left_out("exile", said("s0"), said_by="exile") is None  # that it was said, the article says


def test_what_goes_for_a_tie_alone_is_known() -> None:
    found = left_out("ministry", said("s0", "official"), said("s1", "ministry"), said("s2", "herald aide"))
    assert found
    assert (found.testimonies, found.tied, found.others) == ((0, 1, 2), (0, 2), ("official", "aide"))


# --- in sentences -----------------------------------------------------------------------------------------------------


SENTENCES: dict[str, tuple[list[str], list[Typed]]] = {
    "a chain and its one article": (
        ["This statement comes only from Exile. It reaches us only through Herald and this one article."],
        [said("s0", "herald exile")],
    ),
    "one voice in two articles": (
        ["Nobody is cited for this but Exile."],
        [said("s0", "exile"), said("s1", "exile"), said("s2")],
    ),
    "several things at once, the heaviest first": (
        [
            "This statement comes only from Exile.",
            "Without the article in Paper 1, this would have no date.",
        ],
        [said("s0", "exile"), said("s1", "exile", when="2018")],
    ),
    "somebody who is only perhaps cited": (
        [("This statement comes only from Exile (if that is who is cited). Only this one article passes it on.")],
        [said("s0", "exile", doubt="by")],
    ),
    "a spokesman, and not also his body": (
        ["Nobody is cited for this but Official."],
        [said("s0", "official"), said("s1", "official"), said("s2")],
    ),
    "two who speak for one body that is not cited": (
        [("Nobody is cited for this but Ministry and those who pass on its words (Official and Spokeswoman).")],
        [said("s0", "official"), said("s1", "spokeswoman"), said("s2")],
    ),
    "who says so beside somebody who denies it": (
        [
            "This statement comes only from Exile. Only the article in Paper 0 passes it on.",
            (
                "Without the words of Ministry in the article in Paper 1, nobody would deny this. "
                "Nothing here would be disputed, and the label would be “reported”."
            ),
        ],
        [said("s0", "exile"), said("s1", "ministry", act="denies")],
    ),
    "one article in its own words": (
        ["Only this one article says so."],
        [said("s0")],
    ),
    "one article that takes it for granted in telling what somebody said": (
        ["Only this one article takes it for granted."],
        [said("s0", "exile", sure="presupposed")],
    ),
    "one article that takes it for granted": (
        ["Only this one article takes it for granted."],
        [said("s0", sure="presupposed")],
    ),
    "a voice that another passes on in two articles": (
        ["This statement comes only from Exile. It reaches us only through Herald."],
        [said("s0", "herald exile"), said("s1", "herald exile")],
    ),
    "one who passes on what he denies himself": (
        ["This statement comes only from Exile. It reaches us only through Herald and this one article."],
        [said("s0", "herald exile", sure="alleged"), said("s0", "herald", act="denies")],
    ),
    "one who passes on what two others say": (
        ["This statement reaches us only through Herald and this one article."],
        [said("s0", "herald exile"), said("s0", "herald media")],
    ),
    "the one who is cited, in the one article that cites anybody": (
        ["Nobody is cited for this but Exile, and only in the article in Paper 0."],
        [said("s0", "exile"), said("s1")],
    ),
    "the one article that cites anybody": (
        ["Only the article in Paper 0 tells whose word this is."],
        [said("s0", "exile"), said("s0", "herald"), said("s1")],
    ),
    "nothing hangs on two articles": (
        ["Leave out either of the two articles, and the other still says the same."],
        [said("s0"), said("s1")],
    ),
    "nothing hangs on any of three articles": (
        ["Leave out any one of the three articles, and the others still say the same."],
        [said("s0"), said("s1"), said("s2")],
    ),
    "nothing hangs on anybody": (
        ["Leave out any one voice or any one article, and the others still say the same."],
        [said("s0", "exile"), said("s1", "herald")],
    ),
}


NAMES = {f"s{number}": f"Paper {number}" for number in range(5)}
"""What the sources are called."""


@pytest.mark.parametrize(("sentences", "says"), SENTENCES.values(), ids=SENTENCES)
def test_what_hangs_on_whom_is_said_once_for_all_on_whom_the_same_hangs(
    sentences: list[str], says: list[Typed]
) -> None:
    known = dossier({"id": "left", "says": says})
    assert list(dependence(known, judge(known)["left"], in_turn(known), NAMES)) == sentences


ANSWERS_FALL: dict[str, tuple[list[str], list[Typed], Typed]] = {
    "an answer, and what goes with it": (
        [
            (
                "The answer “He asked for asylum” comes only from Exile. Only the article in Paper 0 passes it on. "
                "Without it, only one answer would be left, and the label “accounts differ” would go."
            ),
            (
                "The answer “He asked nothing” comes only from Herald. Only the article in Paper 1 passes it on. "
                "Without it, only one answer would be left, and the label “accounts differ” would go."
            ),
        ],
        [said("s0", "exile", answer="asylum"), said("s1", "herald", answer="nothing")],
        are("tension"),
    ),
    "two answers of one article": (
        [
            "The answer “He asked for asylum” comes only from Exile.",
            "The answer “He asked for shelter” comes only from Herald.",
            "Only this one article answers this question.",
        ],
        [said("s0", "exile", answer="asylum"), said("s0", "herald", answer="shelter")],
        are("compatible"),
    ),
    "a voice behind one answer, and in part behind another": (
        [
            (
                "The answer “He asked for asylum” comes only from Exile. "
                "Without Exile, nobody would be cited for this. The label here would be “reported as possible”."
            ),
            "Only the article in Paper 0 gives the answer “He asked for asylum”.",
        ],
        [
            said("s0", "exile", answer="asylum"),
            said("s1", "exile", answer="shelter"),
            said("s2", answer="shelter", sure="believed"),
        ],
        are("compatible"),
    ),
    "an answer that differs from one of two others": (
        [
            (
                "The answer “He asked nothing” comes only from Senator. Only the article in Paper 2 passes it on. "
                "Without it, the answers left would all fit together, and the label “accounts differ” would go."
            ),
            (
                "The answer “He asked for asylum” comes only from Exile. Only the article in Paper 0 passes it on. "
                "Without it, the answers left would all fit together, and the label “accounts differ” would go."
            ),
            "The answer “He asked for shelter” comes only from Herald. Only the article in Paper 1 passes it on.",
        ],
        [
            said("s0", "exile", answer="asylum"),
            said("s1", "herald", answer="shelter"),
            said("s2", "senator", answer="nothing"),
        ],
        {
            **are("tension"),
            "pairs": [
                {"pair": ["asylum", "shelter"], "are": "compatible", "because": "One can be the other."},
                {"pair": ["shelter", "nothing"], "are": "compatible", "because": "Shelter can be offered."},
                {"pair": ["asylum", "nothing"], "are": "tension", "because": "He can have asked otherwise."},
            ],
        },
    ),
    "how the articles put it": (
        [
            "We found the answer “He asked for asylum” only in the article in Paper 0.",
            "We found the answer “He asked for shelter” only in the article in Paper 1.",
        ],
        [said("s0", answer="asylum"), said("s1", answer="shelter")],
        {**are("compatible"), "of_the_texts": "yes"},
    ),
    "answers that two articles give each": (
        ["Leave out any one voice or any one article, and the answers stay the same."],
        [said(f"s{n}", who, answer="asylum") for n, who in enumerate(("exile", "herald"))]
        + [said(f"s{n}", who, answer="shelter") for n, who in enumerate(("exile", "herald"))],
        are("compatible"),
    ),
    "one answer to a question about the texts": (
        ["Leave out either of the two articles, and the answer stays the same."],
        [said("s0", answer="asylum"), said("s1", answer="asylum")],
        {**are("compatible"), "of_the_texts": "yes"},
    ),
}


@pytest.mark.parametrize(("sentences", "says", "fact"), ANSWERS_FALL.values(), ids=ANSWERS_FALL)
def test_an_answer_that_hangs_on_one_chain_is_told_with_all_that_goes_with_it(
    sentences: list[str], says: list[Typed], fact: Typed
) -> None:
    known = dossier({"id": "left", **fact, "says": says})
    assert sorted(dependence(known, judge(known)["left"], in_turn(known), NAMES)) == sorted(sentences)


# --- dates that are counted from others -------------------------------------------------------------------------------


def test_a_date_goes_with_the_date_it_is_counted_from() -> None:
    base: Typed = {"id": "went", "says": [said("s0", "exile", when="2018-11"), said("s1", "herald")]}
    counted: Typed = {"id": "came", "says": [said("s2", "courier", when="a month before fact:went")]}
    third: Typed = {"id": "fled", "says": [said("s2", "courier", when="a month before fact:came")]}
    known = dossier(third, counted, base)
    for fact in ("came", "fled"):
        found = {left.name: left for left in hanging(known, judge(known))[fact]}
        assert found["exile"].falls == (standings.UNDATED,)
        assert found["exile"].testimonies == ()
        assert "herald" not in found


def test_it_is_said_who_goes_along_with_a_body_even_for_a_date_counted_from_another() -> None:
    base: Typed = {"id": "went", "says": [said("s0", "deputy", when="2018-11"), said("s1", "senator", when="2018-11")]}
    known = dossier(base, {"id": "left", "says": [said("s2", "courier", when="a month before fact:went")]})
    assert list(dependence(known, judge(known)["left"], in_turn(known), NAMES)) == [
        "This statement comes only from Courier. Only this one article passes it on.",
        ("Without Agency and those who pass on its words (Deputy and Senator), this would have no date."),
    ]


# --- the same, found the long way -------------------------------------------------------------------------------------


def without(known: Dossier, *names: str) -> Dossier:
    """The dossier without some sources, and without some voices and all who speak for them or pass on their words."""
    gone = {*names}
    for _ in known.speakers:
        gone |= {e.id for e in known.speakers.values() for tie in (*e.speaks_for, *e.relays) if tie.body in gone}
    facts = {
        fact.id: fact.model_copy(update={"says": tuple(t for t in fact.says if not {t.at.source, *t.by} & gone)})
        for fact in known.facts.values()
    }
    return replace(known, facts=facts)


def seen(judgement: Explained) -> object:
    """All that the site shows of a fact beside its counts, however it words it."""
    dating = judgement.dating
    each = [reading.span for reading in dating.readings] if dating.disputed or dating.in_turn else [dating.span]
    return (
        judgement.standing.name,
        {answer.id for answer in judgement.given},
        bool(judgement.backing.origins),
        bool(judgement.backing.count),
        {origin.uncounted for origin in judgement.backing.origins} - {standings.IN_DOUBT} == set(),
        bool(judgement.denials.testimonies),
        dating.disputed,
        set(each),
        bool(judgement.tensions),
    )


VOICES = ("exile", "herald", "official", "ministry", "aide", "deputy", "agency", "media")
TESTIMONIES = st.fixed_dictionaries(
    {"at": st.sampled_from([f'{source.id}#p2 "two words"' for source in SOURCES[:3]])},
    optional={
        "by": st.lists(st.sampled_from(VOICES), max_size=2, unique=True),
        "act": st.sampled_from(ACTS.names),
        "sure": st.sampled_from(SURENESS.names),
        "when": st.sampled_from(["2018", "2018-11", "2018-11-03", "about 2018-12", "2015", "day of published:s1"]),
        "said": st.sampled_from(["2018-12-01", "2018-12-02"]),
        "doubt": st.just("by"),
        "headline": st.just("yes"),
    },
)
ANSWERS = st.sampled_from(["asylum", "shelter", "nothing"])
SAYS = st.lists(TESTIMONIES, max_size=5)
FACTS = st.one_of(
    st.fixed_dictionaries({"says": SAYS, "settles": st.just(["ministry"])}),
    st.builds(
        lambda says, answers, question: {
            **question,
            "says": [{**told, "answer": answer} for told, answer in zip(says, answers, strict=False)],
        },
        SAYS,
        st.lists(ANSWERS, min_size=5, max_size=5),
        st.sampled_from([ASKED, are("tension"), are("successive"), are("exclusive")]),
    ),
)


@given(st.lists(FACTS, min_size=1, max_size=2), SAYS)
def test_what_is_judged_again_is_what_a_dossier_without_it_gives(typed: list[Typed], says: list[Typed]) -> None:
    counted = [{**told, "when": "a month before fact:left-0"} for told in says]
    facts = [{"id": f"left-{n}", **fact} for n, fact in enumerate(typed)]
    known = dossier(*facts, {"id": "counted", "says": counted})
    before = judge(known)
    found = hanging(known, before)
    bearing = {left.name for in_turn in found.values() for left in in_turn}
    assert without(known, *known.entities.keys() - bearing, *known.sources.keys() - bearing).facts == known.facts
    for name in bearing:
        after = judge(without(known, name))
        for fact in known.facts:
            left = {left.name: left for left in found[fact]}.get(name)
            assert bool(left and left.falls) == (seen(before[fact]) != seen(after[fact])), (name, fact)
            if left:
                assert left.after == shown(after[fact])


# --- how alone each side of a dispute is ------------------------------------------------------------------------------


def sides(judgement: Explained) -> Iterator[tuple[object, Backing]]:
    """Each side of each dispute: the answer, the denial or the date, and what carries it."""
    for pair in judgement.disputes:
        yield pair.one.id, pair.one.backing
        yield (("denied", pair.one.id), pair.one.denials) if pair.denied else (pair.other.id, pair.other.backing)
    for dates in judgement.dating.pairs:
        yield from ((reading.span, reading.backing) for reading in (dates.one, dates.other))


def answers_and_denials(judgement: Explained) -> set[object]:
    """Every answer that is given, and every one that is denied."""
    given = {answer.id for answer in judgement.given}
    return given | {("denied", answer.id) for answer in judgement.answers if answer.denials.testimonies}


@given(FACTS)
def test_a_side_of_a_dispute_with_one_article_goes_with_it_and_with_more_stays(typed: Typed) -> None:
    known = dossier({"id": "left", **typed})
    before = judge(known)["left"]
    for source in SOURCES:
        after = judge(without(known, source.id))["left"]
        left = {side for side, _ in sides(after)}
        for side, behind in sides(before):
            if set(behind.articles) == {source.id}:
                assert side not in left
            elif not isinstance(side, Span):  # of a date, those may be left who give it less exactly
                assert side in answers_and_denials(after)
