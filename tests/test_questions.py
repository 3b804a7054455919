"""Readers' questions: a page each with the answer first, and a list of them by theme."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.load import load
from generator.model import Question
from generator.pages.page import Page
from generator.pages.questions import IN_A_TITLE, all_asked, by_theme, first_words, question, questions
from generator.render import Renderer
from tests.harness import DOSSIER


def asking(*typed: Mapping[str, object]) -> Judged:
    """The tiny dossier with these questions in the place of its own."""
    known = [Question.model_validate({"asks": f"{number}?", **one}) for number, one in enumerate(typed)]
    return Judged(replace(load(DOSSIER)[0], questions={one.id: one for one in known}))


def page_of(judged: Judged, name: str) -> tuple[Page, str]:
    """The page of a question, before and after it is rendered."""
    page = question(judged, judged.dossier.questions[name])
    return page, Renderer(judged).page(page)


FIRST_WORDS: dict[str, tuple[str, str]] = {
    "a sentence as it is": ("He was [only acting](fact:lens-vanished). More follows.", "He was only acting."),
    "of a long one the clauses that fit": (
        f"In [March](fact:lens-vanished), as the clerk told it; {'and so on ' * 12}.",
        "In March, as the clerk told it; and so on and so on and so on and so on and so on and so …",
    ),
    "no clause that leaves little": (
        f"No, {'one after another ' * 9}went.",
        "No, one after another one after another one after another one after another one after …",
    ),
    "up to a break behind its half": (
        "According to a councillor and to the coastguard of the island, the lamp had been gone since March.",
        "According to a councillor and to the coastguard of the island …",
    ),
}


@pytest.mark.parametrize(("text", "title"), FIRST_WORDS.values(), ids=FIRST_WORDS)
def test_the_title_of_an_answer_is_its_first_words(text: str, title: str) -> None:
    assert first_words(text) == title
    assert len(title) <= IN_A_TITLE


def test_an_answer_without_words_of_an_editor_is_its_first_fact_with_its_standing() -> None:
    judged = asking({"id": "insured", "facts": ["keeper-whereabouts", "lens-insured"]})
    page, shown = page_of(judged, "insured")
    assert page.title == "Confirmed by an unnamed clerk of the board: The lens was insured."
    assert (page.shared, page.description.startswith("Confirmed")) == ("0?", True)
    assert shown.index("The lens was insured") < shown.index("## What this rests on")


@pytest.mark.parametrize(
    "typed", [{}, {"note": "No article speaks of it."}, {"facts": ["lens-insured"], "open": "yes"}], ids=str
)
def test_what_nobody_answers_is_named_so_in_the_title(typed: dict[str, object]) -> None:
    page, shown = page_of(asking({"id": "charged", "asks": "Was anybody charged?", **typed}), "charged")
    assert page.title == "These sources do not say: Was anybody charged?"
    assert "# Was anybody charged?" in shown
    assert "standing-unanswered" in shown


def test_questions_stand_under_their_themes_and_those_without_one_come_last() -> None:
    judged = asking(
        {"id": "a"}, {"id": "b", "theme": "Lens"}, {"id": "c", "theme": "Keeper"}, {"id": "d", "theme": "Lens"}
    )
    themes = [(theme, [asked.question.id for asked in known]) for theme, known in by_theme(all_asked(judged))]
    assert themes == [("Lens", ["b", "d"]), ("Keeper", ["c"]), (None, ["a"])]


def test_a_page_leads_on_to_the_next_questions_of_its_theme() -> None:
    judged = asking(*({"id": f"q{number}", "theme": "Lens"} for number in range(8)), {"id": "alone", "theme": "Keeper"})
    below = page_of(judged, "q6")[1].partition("## Asked beside it")[2]
    assert re.findall(r"- \[\d\?\]\(\.\./questions/(\w+)\.md\)", below) == ["q7", "q0", "q1", "q2", "q3"]
    assert "(../questions/index.md#q6)" in below
    assert "## Asked beside it" not in page_of(judged, "alone")[1]


def test_every_question_keeps_its_place_on_the_list_and_leads_to_its_page() -> None:
    judged = Judged(load(DOSSIER)[0])
    page = questions(judged)
    shown = Renderer(judged).page(page)
    for name in judged.dossier.questions:
        assert f'<h3 id="{name}">' in shown
        assert f"(../questions/{name}.md)" in shown


def test_who_was_asked_is_named_where_nobody_answers() -> None:
    _, shown = page_of(asking({"id": "where", "facts": ["keeper-whereabouts"]}), "where")
    assert "Asked about her" in shown.partition("## Who was asked")[2]
