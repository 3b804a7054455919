"""Quotations: words of a free text in a row, held against it, and shown in its language."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.evidence import Locks, verify
from generator.judged import Judged
from generator.model import Catalogue, Dossier, Person
from generator.pages.records import fact as page_of_fact
from generator.render import Renderer
from tests.evidence.invented import fact, source

PASSAGE = "The keeper — so they say — went out at Nine, and “never” came back."

STANDING = {
    "The keeper - so they say": True,
    'and "never" came back.': True,
    "went  out at Nine": True,
    "went out at nine": False,
    "went out and never came back": False,
    "The keeper … came back": False,
}


def quoted(quote: str, *later: Mapping[str, object], **more: object) -> Dossier:
    """One fact on a passage that is quoted, with what is said of it later on."""
    said = fact({"at": 'a#p2 "went out"', "quote": quote, "by": ["tom-marsh"]}, *later)
    keeper = Person.model_validate({"id": "tom-marsh", "name": "Tom Marsh"})
    return Dossier(sources={"a": source("a", 2, **more)}, people={keeper.id: keeper}, facts={said.id: said})


@pytest.mark.parametrize(("quote", "stands"), STANDING.items())
def test_it_stands_word_for_word_in_its_passage(quote: str, *, stands: bool) -> None:
    problems, _ = verify(quoted(quote), {"a": ["A title", PASSAGE]}, Locks())
    assert [problem.code for problem in problems] == ([] if stands else ["quote-not-found"])


FREE = {
    "public domain": True, "Public domain: printed in 1912.": True, "public-domain": True, "CC0": True,
    "CC BY 4.0": True, "CC BY-SA 3.0": True, "Open Government Licence v3.0": True,
    "All rights are reserved.": False, "Not in the public domain": False, "CC": False, "by permission": False,
}  # fmt: skip


@pytest.mark.parametrize(("rights", "free"), FREE.items())
def test_a_text_is_free_by_a_name_that_is_known_for_it(rights: str, *, free: bool) -> None:
    assert Catalogue(rights=rights).is_free is free
    assert not Catalogue().is_free


@pytest.mark.parametrize(("language", "marked"), {"de": 'lang="de"', "en": "“went out at Nine”"}.items())
def test_it_is_shown_in_its_language(language: str, marked: str) -> None:
    judged = Judged(quoted("went out at Nine", language=language))
    [shown] = [line for line in shown_of(judged) if "at Nine" in line]
    assert "In its own words: " in shown
    assert marked in shown


def shown_of(judged: Judged) -> list[str]:
    """The lines of the page of the one fact."""
    [fact] = judged.dossier.facts.values()
    return Renderer(judged).page(page_of_fact(judged, fact)).splitlines()


def test_it_is_struck_out_where_it_was_taken_back() -> None:
    back = {"at": 'a#p2 "came back"', "by": ["tom-marsh"], "act": "withdraws"}
    lines = [*shown_of(Judged(quoted("went out at Nine", back))), *shown_of(Judged(quoted("went out at Nine")))]
    [withdrawn, stands] = [line for line in lines if "at Nine" in line]
    assert "In its own words: <del>“went out at Nine”</del>" in withdrawn
    assert "In its own words: “went out at Nine”" in stands
