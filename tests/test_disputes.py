"""The page on where the sources disagree: a row for each dispute, with how alone each of its sides is."""

from __future__ import annotations

import re

import pytest

from generator.judged import Judged
from generator.pages import disputes
from generator.site import examine, make
from tests.harness import DOSSIER, ROOT, tiny
from tests.standing.world import ASKED, Typed, dossier, said

COUNTS: dict[str, tuple[list[Typed], str]] = {
    "nobody": ([said("s0"), said("s1")], "2 articles, nobody cited"),
    "nobody, in passing": ([said("s0", sure="presupposed")], "1 article, which takes it for granted"),
    "somebody, in passing": (
        [said("s0", "exile", sure="presupposed"), said("s1", sure="presupposed")],
        "2 articles, which take it for granted",
    ),
    "one voice": (
        [said("s0", "exile"), said("s1", "herald exile"), said("s2")],
        "3 articles, two of them citing Exile",
    ),
    "several": ([said("s0", "exile"), said("s1", "herald")], "2 articles, 2 separate voices: Exile and Herald"),
    "a group": ([said("s0", "media")], "1 article, an unnamed group: Media"),
    "perhaps somebody": ([said("s0", "exile", doubt="by")], "1 article, perhaps citing Exile"),
    "some perhaps": ([said("s0", "exile", doubt="by"), said("s1")], "2 articles, one of them perhaps citing Exile"),
}
"""Who says so, and how alone they are."""


@pytest.mark.parametrize(("says", "counts"), COUNTS.values(), ids=COUNTS)
def test_each_side_says_how_alone_it_is(says: list[Typed], counts: str) -> None:
    view = Judged(dossier({"id": "left", "says": [*says, said("s2", "ministry", act="denies")]})).facts["left"]
    assert [(side.text, side.counts) for side in disputes.sides(view)] == [
        ("Said", counts),
        ("Denied", "1 article, 1 voice: Ministry"),
    ]


def test_the_answer_with_the_most_separate_voices_comes_first_then_that_in_the_most_articles() -> None:
    says = [
        said("s0", answer="asylum"),
        said("s1", answer="shelter"),
        said("s2", answer="shelter"),
    ]
    assert order(*says) == ["shelter", "asylum"]
    assert order(*says, said("s0", "exile", answer="asylum")) == ["asylum", "shelter"]


def order(*says: Typed) -> list[str]:
    """The answers of a fact in the order of their letters."""
    view = Judged(dossier({"id": "left", **ASKED, "says": says})).facts["left"]
    texts = {text: name for name, text in view.fact.answers.items()}
    assert [column.letter for column in view.answers] == ["A", "B"]
    return [texts[column.text] for column in view.answers]


@pytest.fixture(scope="module")
def judged() -> Judged:
    return examine(DOSSIER)[0]


def test_those_that_lead_come_first_then_what_cannot_both_be_true_and_last_the_background(judged: Judged) -> None:
    found = disputes.disagreeing(judged)
    led = [view.id for view in found if view.id in judged.dossier.imprint.lead]
    assert [view.id for view in found][: len(led)] == led != []
    after = [(view.judgement.background, not view.judgement.conflicting) for view in found[len(led) :]]
    assert after == sorted(after)
    assert len(disputes.disagreeing(judged, most=2)) == 2


def test_every_dispute_has_a_row_that_leads_to_where_it_can_be_opened() -> None:
    page = tiny().files["disagreements.md"].decode()
    rows = re.findall(r'^- <span class="contended">\[[^\]]+\]\(#([^)]+)\)', page, flags=re.MULTILINE)
    folds = re.findall(
        r'<details class="part dispute"[^>]*>\n<summary><h2 id="[^"]+_dispute">[^\n]+</summary>\n\n<span id="([^"]+)">',
        page,
    )
    assert rows == folds != []
    assert page.count('<details class="part dispute" markdown="1" open>') == min(len(rows), disputes.OPEN)


def test_the_rows_of_the_background_fold_with_their_number_and_so_do_the_sides_of_what_stands_open() -> None:
    aside = {view.id for view in disputes.disagreeing(examine(ROOT)[0]) if view.judgement.background}
    page = make(ROOT).files["disagreements.md"].decode()
    _, rows, folded = re.split(r'<div class="disputes"|<summary>\d+ more about the background</summary>', page)
    named = r'<span class="contended">\[[^\]]+\]\(#([^)]+)\)'
    assert {*re.findall(named, folded)} == aside != set()
    assert {*re.findall(named, rows)} & aside == set()
    opened = [
        block for block in re.split(r'<details class="part ', page) if block.startswith('dispute" markdown="1" open')
    ]
    assert all(
        block.index('class="weighed"') < block.index('class="answers"') for block in opened if "answers" in block
    )


def test_a_page_of_a_dispute_opens_with_what_is_said_against_what_and_folds_how_it_was_counted() -> None:
    opening, folded = page_of("lens-there-on-5-march").split("<summary>How this was counted", 1)
    assert opening.index("cannot both be true.\n") < opening.index('class="verdict"')
    assert 'class="reasons"' not in opening
    assert folded.index('class="reasons"') < folded.index("</details>")


def test_a_page_without_a_dispute_gives_its_reasons_at_once() -> None:
    assert "How this was counted" not in page_of("board-sold-lens")


def page_of(fact: str) -> str:
    return tiny().files[f"facts/{fact}.md"].decode()


def test_why_answers_that_differ_can_both_be_true_stands_above_a_fact_and_nowhere_else_on_its_page() -> None:
    page = tiny().files["facts/where-the-lens-went.md"].decode()
    above, below = page.split("{: #answers }")
    reason = "differ, but may both be true: It can have been in both places"
    assert (above.count(reason), below.count(reason)) == (1, 0)
    assert "each time both can be true" not in page
