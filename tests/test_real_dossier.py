"""What must hold of the dossier in this repository, whatever it comes to say."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace

import pytest
import yaml

from generator import site
from generator.addresses import PAGES, SEARCH, Addresses, published
from generator.check import check
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier
from generator.site import Site
from tests.harness import ROOT, addresses_of

LINKED = (
    "facts-and-testimonies",
    "how-standing-is-computed",
    "origins-and-articles",
    "what-hangs-on-whom",
    "disagreements",
    "dates",
    "texts-that-are-translations",
    "what-verification-proves-and-what-it-does-not",
    "people",
    "mistakes-and-corrections",
)
"""The places on the method page that were published and may be linked from anywhere."""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return load(ROOT)[0]


@pytest.fixture(scope="module")
def made() -> Site:
    """Raises DossierError if it has an error."""
    return site.make(ROOT)


def test_nothing_is_left_to_say(made: Site) -> None:
    assert not [str(problem) for problem in made.warnings]


def test_no_two_pages_are_described_alike(made: Site) -> None:
    described = Counter(page.description for page in made.pages.values())
    assert {words for words, times in described.items() if times > 1 or not words} == set()


def test_and_that_is_because_its_editors_answered(dossier: Dossier) -> None:
    """Without their notes on disagreements the rules speak up, so the silence above is theirs."""
    bare = {name: fact.model_copy(update={"disagreement": None}) for name, fact in dossier.facts.items()}
    unanswered = {problem.code for problem in check(Judged(replace(dossier, facts=bare)))}
    assert {"voice-behind-two-answers", "stronger-headline", "conflict-without-disagreement"} <= unanswered


def test_no_permalink_of_an_earlier_release_is_lost(made: Site) -> None:
    addresses = {address.partition("#")[0] for address in published.read(ROOT)}
    assert addresses
    assert not addresses - addresses_of(made)


def test_no_place_on_the_method_page_is_lost(made: Site) -> None:
    text = made.files["method.md"].decode()
    places = {*re.findall(r"\{: #([\w-]+) \}", text), *re.findall(r'<h2 id="([\w-]+)">', text)}
    places |= {heading.lower().replace(" ", "-") for heading in re.findall(r"^## ([^{\n]+)$", text, re.MULTILINE)}
    assert places >= {*LINKED}


def test_what_is_made_is_known_before_it_is(dossier: Dossier, made: Site) -> None:
    pages = {path for path, page in made.pages.items() if page.kind != "hand-written"}
    assert Addresses(dossier).made == pages - {PAGES["story"]}


def test_the_table_of_queries_names_only_what_is_there(made: Site) -> None:
    table: dict[str, dict[str, str]] = yaml.load(
        (ROOT / "tests" / "search.yml").read_text(encoding="utf-8"),
        Loader=yaml.CBaseLoader,  # noqa: S506 - makes nothing but text
    )
    rows = [first for rows in table.values() for first in rows.values()]
    there = {document["url"] for document in json.loads(made.files[SEARCH])["documents"]}
    assert len(rows) >= 60
    assert not set(rows) - there - {"nothing"}
