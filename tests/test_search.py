"""What can be searched, before any browser: the documents made from the tiny dossier, and the pieces of the search."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

import pytest

from generator.addresses import SEARCH, url_of
from generator.judged import Judged
from generator.load import load
from tests.harness import DOSSIER, ROOT, tiny

ASSETS = ROOT / "generator" / "theme" / "assets" / "search"


@pytest.fixture(scope="module")
def documents() -> dict[str, dict[str, Any]]:
    """Every document by its address."""
    exported = json.loads(tiny().files[SEARCH])
    assert exported["schema"] == 1
    return {document["url"]: document for document in exported["documents"]}


# --- the documents ----------------------------------------------------------------------------------------------------


def test_every_page_can_be_found(documents: dict[str, dict[str, Any]]) -> None:
    assert not {url_of(path) for path in tiny().pages} - documents.keys()


def test_every_record_with_a_place_of_its_own_can_be_found(documents: dict[str, dict[str, Any]]) -> None:
    dossier, _ = load(DOSSIER)
    findable = {**dossier.entities, **dossier.facts, **dossier.questions, **dossier.topics}
    names = {document["title"] for document in documents.values()}
    assert not {record.name for record in findable.values()} - names
    assert not {term.name for term in dossier.terms.values()} - names
    assert not {*Judged(dossier).source_names.values()} - names


def test_every_address_is_listed_once() -> None:
    addresses = [document["url"] for document in json.loads(tiny().files[SEARCH])["documents"]]
    assert len(addresses) == len(set(addresses))


def test_a_person_is_found_by_every_spelling_and_each_part_of_the_name(documents: dict[str, dict[str, Any]]) -> None:
    keeper = documents["/people/zoe-tamblyn/"]
    assert keeper["label"] == "Person"
    assert keeper["title"] == "Zoë Tamblyn"
    assert keeper["aliases"] == ["Zoe Tamblin", "Tamblyn Zoe", "Zoé Tamblin", "Zoë", "Tamblyn"]


def test_a_fact_says_how_it_stands_and_is_found_by_its_id(documents: dict[str, dict[str, Any]]) -> None:
    facts = [document for document in documents.values() if document["kind"] == "fact"]
    assert facts
    for fact in facts:
        assert fact["label"] == "Fact"
        (badge,) = fact["badges"]
        assert re.fullmatch(r"\S [a-z' ]+", badge["words"])
        assert badge["css"].startswith("standing-")
        assert fact["url"] == f"/facts/{fact['ids'][0]}/"
        assert re.search(r"\d (article|report|source)s?|no source", fact["text"])


def test_the_standings_of_an_answered_question_stand_beside_it_each_once(documents: dict[str, dict[str, Any]]) -> None:
    answered = [one for one in documents.values() if one["label"] == "Question" and one["kind"] == "question"]
    assert answered
    for question in answered:
        badges = [badge["words"] for badge in question["badges"]]
        assert badges
        assert len({*badges}) == len(badges)
    assert "badges" not in documents["/questions/was-anybody-charged/"]


def test_a_question_is_found_by_its_theme(documents: dict[str, dict[str, Any]]) -> None:
    dossier, _ = load(DOSSIER)
    themes = {f"/questions/{question.id}/": question.theme for question in dossier.questions.values() if question.theme}
    assert themes
    assert all(theme in documents[url]["words"] for url, theme in themes.items())


def test_a_page_and_a_word_of_ours_are_found_by_what_is_asked_by_whoever_looks_for_them(
    documents: dict[str, dict[str, Any]],
) -> None:
    assert "who wrote this" in documents["/about/"]["ids"]
    assert "contact" in documents["/about/"]["words"]
    assert "why do the sources disagree" in documents["/disagreements/"]["ids"]
    assert "what does reported mean" in documents["/method/#standing-reported"]["ids"]
    assert "ids" not in documents["/people/"]


def test_no_id_is_among_the_names_that_a_result_shows(documents: dict[str, dict[str, Any]]) -> None:
    dossier, _ = load(DOSSIER)
    shown = {name for document in documents.values() for name in document.get("aliases", ())}
    assert not shown & {*dossier.facts, *dossier.sources}


def test_a_question_that_no_fact_answers_says_so(documents: dict[str, dict[str, Any]]) -> None:
    labels = {url: document["label"] for url, document in documents.items() if document["kind"] == "question"}
    assert labels["/questions/where-is-the-lens/"] == "Question"
    assert labels["/questions/was-anybody-charged/"] == "Question · these sources do not say"


def test_nothing_is_told_without_how_it_stands(documents: dict[str, dict[str, Any]]) -> None:
    standing = r"\S (confirmed|reported|reported as possible|nobody clearly cited|said|denied|disputed|unknown): "
    assert re.match(standing, documents["/people/zoe-tamblyn/"]["text"])
    assert len(re.findall(standing, documents["/questions/where-is-the-keeper/"]["text"])) == 2


def test_a_source_is_found_by_its_id(documents: dict[str, dict[str, Any]]) -> None:
    assert documents["/sources/a/"]["label"] == "Article"
    assert documents["/sources/a/"]["ids"] == ["a"]


def test_the_words_of_a_hand_written_page_are_searched(documents: dict[str, dict[str, Any]]) -> None:
    story = documents["/story/"]
    assert story["words"]
    assert "](" not in story["words"]


def test_a_person_weighs_more_than_a_fact_and_more_the_more_is_known(documents: dict[str, dict[str, Any]]) -> None:
    dossier, _ = load(DOSSIER)
    known = sorted(dossier.people, key=lambda person: sum(person in fact.about for fact in dossier.facts.values()))
    weights = [documents[f"/people/{person}/"]["boost"] for person in known]
    assert weights == sorted(weights)
    assert weights[0] > 1


# --- words and addresses ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("index.md", "/"),
        ("people/index.md", "/people/"),
        ("people/ada.md", "/people/ada/"),
        ("facts/card-index.md", "/facts/card-index/"),
        ("glossary.md#lens", "/glossary/#lens"),
        ("topics/loss.md#first", "/topics/loss/#first"),
    ],
)
def test_an_address_as_readers_find_it(address: str, url: str) -> None:
    assert url_of(address) == url


# --- the pieces in the browser ----------------------------------------------------------------------------------------


def text(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def test_our_own_script_stays_glue_however_it_is_laid_out() -> None:
    assert sum(len("".join(text(name).split())) for name in ("search.js", "find.js")) <= 4.75 * 1024
    assert len("".join(text("letters.js").split())) <= 2 * 1024


def test_no_script_of_ours_reaches_elsewhere_or_writes_markup() -> None:
    ours = text("search.js") + text("find.js") + text("letters.js") + text("search.css")
    assert not re.search(r"https?:|//[a-z]+\.|innerHTML|insertAdjacent|document\.write|eval\(|localStorage", ours)


def test_nothing_in_the_search_needs_an_inline_script_or_style() -> None:
    partial = (ROOT / "generator" / "theme" / "partials" / "search.html").read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|<script(?![^>]* src=)", partial)


def test_the_engine_is_the_one_that_was_published_with_its_licence() -> None:
    readme = text("README.md")
    assert hashlib.sha256((ASSETS / "minisearch.js").read_bytes()).hexdigest() in readme
    assert "MiniSearch is 7.2.0" in readme
    assert "Permission is hereby granted, free of charge" in text("minisearch.LICENSE.txt")
