"""What each page is about, in the words of schema.org: of the promised shape, and no more certain than its facts."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.engines import about
from generator.site import Site, make
from tests.harness import DOSSIER, PIER, pier, tiny

Json = dict[str, Any]

ADDRESS = "https://example.org/lens"
PAGE = {"@context", "@type", "url", "name", "description", "inLanguage", "isPartOf", "publisher", "license"}
CLAIM = {"@type", "@id", "text", "description", "about", "appearance"}
"""The promise: a field may be added, and none may go."""


@cache
def known() -> Site:
    """The site of the tests' dossier, which knows its address."""
    return make(DOSSIER, f"{ADDRESS}/", "The lens")


def page(path: str) -> Json:
    found: Json = json.loads(known().structured[path])
    return found


def claims() -> dict[str, Json]:
    facts = json.loads(known().files["data/facts.json"])["facts"]
    return {fact["id"]: page(f"facts/{fact['id']}.md")["mainEntity"] for fact in facts}


def events() -> dict[str, Json]:
    return {name: thing for name, claim in claims().items() for thing in claim["about"] if thing["@type"] == "Event"}


def test_every_page_of_a_site_with_an_address_has_them_and_no_other() -> None:
    assert not tiny().structured
    assert known().structured.keys() == known().pages.keys()
    for path in known().structured:
        assert set(page(path)) - {"mainEntity"} == PAGE or path in ("index.md", "story.md")
        assert page(path)["url"].startswith(f"{ADDRESS}/")


def test_a_fact_is_a_claim_with_how_it_stands_and_where_it_appears() -> None:
    for name, claim in claims().items():
        assert set(claim) in (CLAIM, CLAIM | {"temporalCoverage"})
        assert claim["@id"] == f"{ADDRESS}/facts/{name}/"
    assert claims()["lens-vanished"]["description"].startswith(
        "reported · date disputed · 4 sources, two of them citing Coastguard or Ines Prault · "
    )
    assert claims()["lens-vanished"]["temporalCoverage"] == [
        "[2011-03-01..2011-03-10]",
        "[..2011-03-04]",
        "[2011-03-08..2011-03-09]",
    ], "each that is given, and not from the first day of any to the last"
    assert [one["name"] for one in claims()["lens-insured"]["appearance"]] == ["Great lens gone from Pellan Head light"]
    assert "ClaimReview" not in "".join(known().structured.values())


def test_an_event_has_the_date_that_everybody_gives_and_nothing_uncertain_is_one() -> None:
    facts = {fact["id"]: fact for fact in json.loads(known().files["data/facts.json"])["facts"]}
    named = "The museum opened. (nobody clearly cited)"
    assert events()["museum-opened"] == {"@type": "Event", "name": named, "startDate": "1974"}
    assert "lens-vanished" not in events()
    for name, event in events().items():
        assert facts[name]["when"]["by_all"]
        assert event["startDate"] == facts[name]["when"]["edtf"]
        assert not facts[name]["when"]["by_card"]
        assert not facts[name]["when"]["inferred"]
        assert facts[name]["standing"] in ("confirmed", "reported", "stated")
        assert event["name"].endswith(f"({facts[name]['label']})")


def test_no_date_is_finer_than_it_is_known() -> None:
    dated = {
        (name, value)
        for text in known().structured.values()
        for name, value in re.findall(r'"(startDate|datePublished|dateModified)":"([^"]*)"', text)
    }
    assert ("startDate", "1974") in dated
    assert all(re.fullmatch(r"\d{4}(-\d\d){0,2}", value) for _, value in dated)
    assert "datePublished" not in page("sources/a.md")["mainEntity"], "its day is doubtful"


@pytest.mark.parametrize(
    ("path", "kind", "has"),
    [
        ("people/zoe-tamblyn.md", "Person", {"alternateName"}),
        ("organisations/coastguard.md", "Organization", set()),
        ("places/lamp-room.md", "Place", {"image"}),
        ("sources/a.md", "Article", {"inLanguage"}),
        ("sources/report.md", "CreativeWork", {"inLanguage"}),
    ],
)
def test_the_page_of_a_record_says_what_that_is(path: str, kind: str, has: set[str]) -> None:
    entity = page(path)["mainEntity"]
    assert entity["@type"] == kind
    assert set(entity) >= {"@id", "name"} | has


def test_what_tells_the_whole_of_it_is_an_article_of_the_days_it_was_published() -> None:
    home = page("index.md")
    assert (home["@type"], home["headline"]) == ("BackgroundNewsArticle", "The lens")
    assert (home["datePublished"], home["dateModified"]) == ("2011-04-03", "2011-05-02")
    assert len(home["citation"]) == 4


def test_no_text_ends_the_element_in_which_they_stand(tmp_path: Path) -> None:
    root = pier(tmp_path)
    hostile = '"</script><script>alert(1)</script> & <!-- it stood"'
    facts = root / "site_src" / "facts" / "pier.yml"
    facts.write_text(PIER["site_src/facts/pier.yml"].replace("The pier stood.", hostile))
    made = make(root, f"{ADDRESS}/", "<b>Pier & co</b>")
    for path, text in made.structured.items():
        assert not re.search("[<>&]", text)
        assert about(made.pages[path], text, leftwards=False)["structured"] == text
    claim = json.loads(made.structured["facts/pier-stood.md"])["mainEntity"]
    assert claim["text"] == "</script><script>alert(1)</script> & <!-- it stood"
