"""What pages compute before templates show it, on the tiny dossier."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from generator import words
from generator.judged import Judged, in_words
from generator.model import standings
from generator.pages import attribution, foundations, front, pages, questions, records
from generator.render import Renderer
from generator.site import examine
from tests.harness import DOSSIER
from tests.standing.world import ASKED, Typed, dossier, said


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


# --- home and story ---------------------------------------------------------------------------------------------------


def test_for_how_many_facts_nobody_is_clearly_cited_is_one_count(judged: Judged) -> None:
    """What hangs on nobody is what has the label that says so, and as many others as stand behind that label."""
    known = Judged(
        dossier(
            *({"id": name, "says": [said("s0")]} for name in "ab"),
            {"id": "c", "says": [said("s0", sure="possible")]},
            {"id": "d", "says": [said("s0", "exile")]},
        )
    )
    for each in (known, judged):
        [stated] = [each for _, group in front.figures(each) for each in group if each.sign is standings.STATED]
        [hung] = [share for share in foundations.shares(each) if share.footing is standings.ON_NOBODY]
        assert stated.count + stated.others == len(hung.views)
        assert stated.others


def test_the_figures_of_the_home_page_count_every_fact_about_the_world_once(judged: Judged) -> None:
    figures = [figure for _, group in front.figures(judged) for figure in group]
    counted = [figure.count for figure in figures if figure.address.startswith("facts/")]
    assert sum(counted) == len(judged.facts) - len(judged.of_the_texts)


def test_what_is_little_is_named_and_not_only_counted(judged: Judged) -> None:
    figures = {figure.what: figure for _, group in front.figures(judged) for figure in group}
    assert {view.id for view in figures["confirmed"].named} == {"lens-insured"}
    assert len(judged.by_standing[standings.STATED]) > front.FEW
    assert figures["nobody clearly cited"].named == ()


def test_home_names_first_whom_the_facts_are_about_and_then_who_is_cited_on_most() -> None:
    cited = [{"id": name, "about": ["ministry"], "says": [said("s0", "exile")]} for name in "abc"]
    known = Judged(dossier(*cited, {"id": "d", "about": ["envoy"], "says": [said("s0")]}))
    assert [one.record.id for one in front.people(known)][:2] == ["envoy", "exile"]


def test_home_tells_what_happened_in_the_case_and_is_not_known_from_one_source_alone() -> None:
    def dated(name: str, *sources: str, when: str = "2019-01-03", **more: object) -> Typed:
        return {"id": name, "says": [said(source, "exile", when=when) for source in sources], **more}

    known = dossier(
        dated("left", "s0", "s1"),
        dated("seen", "s0"),
        dated("called", "s0", "s1", when="2018"),
        dated("spoke", "s0", "s1", said_by="exile"),
        dated("founded", "s0", "s1", background="yes"),
        {"id": "found", "says": [said("s0", "exile", when="2019-01"), said("s1", "herald", when="2018")]},
    )
    assert [moment.view.id for moment in front.main_events(Judged(known))] == ["found", "left"]
    alone = dossier(dated("seen", "s0"), dated("lost", "s1", when="2019-01-02"))
    assert [moment.view.id for moment in front.main_events(Judged(alone))] == ["lost", "seen"]


def test_what_an_editor_leaves_open_is_not_answered(judged: Judged) -> None:
    [answered, *_] = [asked.question for asked in questions.all_asked(judged) if asked.answered]
    assert not judged.answered(answered.model_copy(update={"open": True}))


def test_what_is_about_the_texts_is_counted_apart(judged: Judged) -> None:
    [first, *_] = judged.by_standing[standings.STATED]
    facts = {**judged.dossier.facts, first.id: first.fact.model_copy(update={"of_the_texts": True})}
    apart = Judged(replace(judged.dossier, facts=facts), judged.locks)
    assert first.id not in {view.id for views in apart.by_standing.values() for view in views}
    assert {view.id for view in apart.of_the_texts} == {view.id for view in judged.of_the_texts} | {first.id}


def test_background_that_nobody_disputes_is_counted_apart(judged: Judged) -> None:
    assert {view.id for view in judged.background} == {"lamp-of-st-maud", "theft-of-1962", "museum-opened"}
    assert not {view.id for views in judged.by_standing.values() for view in views} & {v.id for v in judged.background}
    assert [topic.id for topic in judged.facts["theft-of-1962"].marked_by] == ["earlier-losses"]
    assert judged.facts["museum-opened"].marked_by == ()
    figures = {figure.what: figure for _, group in front.figures(judged) for figure in group}
    assert (figures["background"].count, figures["background"].address) == (3, "facts/index.md#_background")


@pytest.mark.parametrize("fact", ["lens-vanished", "lens-there-on-5-march", "board-sold-lens"])
def test_background_that_somebody_disputes_counts_with_the_case(judged: Judged, fact: str) -> None:
    marked = judged.dossier.facts[fact].model_copy(update={"background": True})
    known = Judged(replace(judged.dossier, facts={**judged.dossier.facts, fact: marked}), judged.locks)
    assert fact in {view.id for views in known.by_standing.values() for view in views}


def test_a_fact_that_names_a_topic_of_the_case_too_is_no_background(judged: Judged) -> None:
    fact = judged.dossier.facts["theft-of-1962"].model_copy(update={"about": ("earlier-losses", "the-loss")})
    known = Judged(replace(judged.dossier, facts={**judged.dossier.facts, fact.id: fact}), judged.locks)
    assert fact.id not in {view.id for view in known.background}


def test_disagreements_come_in_the_order_of_the_topics(judged: Judged) -> None:
    topics = list(judged.dossier.topics.values())
    for kind in {view.fact.disagreement.kind for view in judged.facts.values() if view.fact.disagreement}:
        found = [view.topic for view in judged.differing[kind] if view.topic]
        assert found == sorted(found, key=topics.index)


def test_where_nothing_is_established_that_is_said(judged: Judged) -> None:
    bare = Judged(replace(judged.dossier, facts={}, questions={}), judged.locks)
    ((heading, figures),) = front.figures(bare)
    assert (heading.words, heading.fragment) == ("Established", "established")
    assert [(figure.count, figure.what) for figure in figures] == [(0, "confirmed")]
    said_of_none = "nobody to deny it: no fact of the case has that here. Being said by many sources is not enough."
    assert [said_of_none in Renderer(known).page(front.home(known)) for known in (bare, judged)] == [True, False]


def test_every_phrase_of_the_story_leads_to_a_fact_below_it_which_leads_back(judged: Judged) -> None:
    page = front.story(judged)
    markdown = Renderer(judged).page(page)
    facts = re.findall(r'<div class="fact[^"]*" id="([^"]+)"', markdown)
    phrases = re.findall(r"\]\(#([^)]+)\)\{: #([^ ]+) \}", markdown)
    assert list(dict.fromkeys(fact for fact, _ in phrases)) == facts
    first = dict(reversed(phrases))
    assert re.findall(r"\]\(#([^)]+)\)\{: \.back \}", markdown) == [first[fact] for fact in facts]


def test_without_a_story_there_is_no_page_for_it(judged: Judged) -> None:
    bare = Judged(replace(judged.dossier, prose={}), judged.locks)
    assert "story.md" in pages(judged)
    assert "story.md" not in pages(bare)


@pytest.mark.parametrize(
    ("story", "title", "parts"),
    [
        ("# A *great* [tale](fact:last-lit)\n\nIt began.\n\nIt ended.", "A great tale", ["It began.", "It ended."]),
        ("It began.\n\nIt ended.\n", "The story so far", ["It began.", "It ended."]),
        ("## Before\n\nIt began.", "The story so far", ["## Before", "It began."]),
    ],
)
def test_a_story_keeps_its_first_line_whether_or_not_that_is_a_heading(
    judged: Judged, story: str, title: str, parts: list[str]
) -> None:
    written = Judged(replace(judged.dossier, prose={"story.md": story}), judged.locks)
    page = front.story(written)
    assert page.title == title
    shown: Any = page.shows["parts"]
    assert [part.text for part in shown] == parts


def test_a_description_is_in_words_alone(judged: Judged) -> None:
    lead = "# It\n\n**This** [page](https://x.org) tells [it all](fact:last-lit).\n"
    written = Judged(replace(judged.dossier, prose={"index.md": lead}), judged.locks)
    page = front.home(written)
    assert page.description == "This page tells it all."


# --- who says what, and about what ------------------------------------------------------------------------------------


def test_half_of_what_is_cited_rests_on_these_and_on_no_fewer(judged: Judged) -> None:
    ends = attribution.chain_ends(judged)
    half = attribution.half_of(ends)
    total = sum(end.paragraphs for end in ends)
    assert sum(end.paragraphs for end in half) >= total / 2 > sum(end.paragraphs for end in half[:-1])
    assert list(half) == ends[: len(half)]
    assert attribution.half_of([]) == ()


CITED: dict[str, tuple[Typed, bool]] = {
    "who says it": (said("s0", "exile"), True),
    "who denies it": (said("s0", "exile", act="denies"), True),
    "who hedges": (said("s0", "exile", sure="possible"), True),
    "who says that there will be no comment": (said("s0", "exile", act="no-comment"), True),
    "who says that they do not know": (said("s0", "exile", act="does-not-know"), True),
    "whose wording is in doubt": (said("s0", "exile", doubt="translation"), True),
    "who is perhaps cited": (said("s0", "exile", doubt="by"), False),
    "who did not confirm it": (said("s0", "exile", act="did-not-confirm"), False),
    "who raised the question without answering it": (said("s0", "exile", act="left-open"), False),
    "who has not spoken": (said("s0", "exile", act="silent"), False),
    "nobody": (said("s0"), False),
}
"""Whether a passage clearly cites somebody as saying something."""


@pytest.mark.parametrize(("says", "cited"), CITED.values(), ids=CITED)
def test_only_who_clearly_speaks_is_counted_as_cited(says: Typed, cited: bool) -> None:
    known = Judged(dossier({"id": "left", "says": [says]}))
    ends = attribution.chain_ends(known)
    assert [(end.paragraphs, len(end.passages), len(end.beside)) for end in ends] == (
        [(1, 1, 0)] if cited else [(0, 0, 1)] if says["by"] else []
    )
    assert len(known.chains) == len(attribution.half_of(ends)) == cited
    if says["by"]:
        [(heading, [saying])] = records.said_by(known, known.dossier.people["exile"])
        assert (heading.words == words.say("cited-for"), len(saying.passages)) == (cited, 1)


def test_a_paragraph_that_cites_somebody_twice_is_one() -> None:
    known = Judged(dossier({"id": "left", "says": [said("s0", "exile"), said("s0", "herald exile")]}))
    [end] = attribution.chain_ends(known)
    assert (end.paragraphs, len(end.passages)) == (1, 2)


def test_nobody_is_cited_for_how_an_article_puts_it() -> None:
    said_so: Typed = {"id": "left", "says": [said("s0", "exile"), said("s0", "exile", act="silent")]}
    put_so: Typed = {"id": "called", "of_the_texts": "yes", "says": [said("s0", "exile")]}
    known = Judged(dossier(said_so, put_so))
    groups = records.said_by(known, known.dossier.people["exile"])
    assert [(heading.words, [saying.view.id for saying in sayings]) for heading, sayings in groups] == [
        ("What this voice says", ["left"]),
        ("Perhaps cited, or giving no answer", ["left"]),
        ("How the sources put what it says", ["called"]),
    ]


def test_the_text_itself_shows_whom_it_names_and_does_not_say_so_in_its_own_words() -> None:
    named: Typed = {"id": "named", "of_the_texts": "yes", "says": [said("s0"), said("s1", "exile")]}
    views = Judged(dossier({"id": "left", "says": [said("s0")]}, named)).facts
    told = {name: [in_words.testified(passage) for passage in view.passages] for name, view in views.items()}
    assert "own words" in told["left"][0]
    assert "own words" not in told["named"][0]
    assert "as its text shows" in told["named"][0]
    assert "as its text shows" not in told["named"][1]


def test_grouped_by_topic_every_fact_stands_once(judged: Judged) -> None:
    grouped = [view.id for _, views in records.by_topic(judged, judged.facts.values()) for view in views]
    assert sorted(grouped) == sorted(judged.facts)


# --- answers beside each other ----------------------------------------------------------------------------------------


def test_answers_are_lettered_and_what_they_are_to_each_other_is_said_by_name(judged: Judged) -> None:
    view = judged.facts["where-the-lens-went"]
    assert [column.letter for column in view.answers] == ["A", "B", "C"]
    letters = {str(words.quoted(column.text)): column.letter for column in view.answers}
    found = {
        sort.name: [["".join(map(letters.__getitem__, group)) for group in bond.groups] for bond in bonds]
        for sort, bonds in view.bonds.items()
    }
    assert found == {"tension": [["AB"], ["AC"]], "compatible": [["BC"]]}
    assert all(bond.because for bonds in view.bonds.values() for bond in bonds)


def test_pairs_of_which_the_same_is_said_are_one_line() -> None:
    pairs = [
        {"pair": ["asylum", other], "are": "tension", "because": "One can ask for more than one thing."}
        for other in ("shelter", "nothing")
    ]
    pairs.append({"pair": ["shelter", "nothing"], "are": "compatible", "because": "Both are less."})
    three = [said(f"s{n}", answer=answer) for n, answer in enumerate(ASKED["answers"])]
    known = Judged(dossier({"id": "left", **ASKED, "pairs": pairs, "compatible": [], "says": three}))
    [clashing], [together] = known.facts["left"].bonds.values()
    assert clashing.groups == (("“He asked for asylum”", "“He asked for shelter” or “He asked nothing”"),)
    assert (clashing.pairs, together.pairs) == (2, 1)


def test_a_voice_behind_two_answers_is_called_out_at_both(judged: Judged) -> None:
    view = judged.facts["where-the-lens-went"]
    told = {
        column.letter: {letter for passage in column.passages for letter in view.elsewhere(passage)}
        for column in view.answers
    }
    other = "the same voice is behind answer {} too"
    assert told == {"A": {other.format("C")}, "B": set(), "C": {other.format("A")}}


def test_a_voice_behind_three_answers_is_called_out_once_at_each() -> None:
    says = [said("s0", "herald", answer=answer) for answer in ASKED["answers"]]
    view = Judged(dossier({"id": "left", **ASKED, "says": says})).facts["left"]
    told = [view.elsewhere(passage) for passage in view.passages]
    assert told == [(f"the same voice is behind answers {others} too",) for others in ("B and C", "A and C", "A and B")]


ELSEWHERE: dict[str, tuple[str, Typed, list[str]]] = {
    "a voice with a name": ("herald", {}, ["the same voice is behind answer B too"]),
    "a voice without one": ("diplomat", {}, ["somebody unnamed who is called the same is behind answer B too"]),
    "one of each": ("herald diplomat", {}, ["the same voice is behind answer B too"]),
    "one that is perhaps cited here": ("herald", {"doubt": "by"}, []),
}
"""Who is cited for an answer, and what is said there of the other answer for which they are cited twice."""


@pytest.mark.parametrize(("by", "more", "told"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_it_is_said_as_far_as_it_is_known_that_a_voice_gives_another_answer(
    by: str, more: Typed, told: list[str]
) -> None:
    here = said("s0", by, answer="asylum", **more)
    others = said("s1", by, answer="asylum"), said("s1", by, answer="shelter")
    view = Judged(dossier({"id": "left", **ASKED, "says": [here, *others]})).facts["left"]
    assert list(view.elsewhere(view.passages[0])) == told


@pytest.mark.parametrize("name", ["where-the-lens-went", "lens-vanished", "lens-insured"])
def test_every_passage_stands_in_a_column_or_beside_them(judged: Judged, name: str) -> None:
    view = judged.facts[name]
    shown = [p.number for column in view.answers + view.dates for p in column.passages] + [
        p.number for p in view.beside
    ]
    assert set(shown) == {passage.number for passage in view.passages}


def test_a_statement_whose_dates_agree_has_no_columns(judged: Judged) -> None:
    view = judged.facts["lens-insured"]
    assert view.answers == view.dates == ()
    assert view.beside == view.passages
