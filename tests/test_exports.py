"""The files others take away: their shape is a promise, so it is held here word by word."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError

from generator import site
from generator.model import STANDINGS
from generator.site import Site
from tests.harness import DOSSIER

Json = dict[str, Any]

FACT = {
    "id", "url", "about", "when", "standing", "date_disputed", "reason", "articles", "origins", "disagreement",
    "testimonies", "said_by", "of_the_texts", "note",
}  # fmt: skip
ASKED = ({"statement"}, {"question", "answers"})
TESTIMONY = {
    "source", "paragraph", "anchor", "by", "act", "sure", "answer", "when", "gist", "headline", "verified",
}  # fmt: skip
WHEN = {"edtf", "earliest", "latest", "words"}
PERSON = {"id", "url", "name", "forms", "also_search", "facts"}


@cache
def made() -> Site:
    return site.make(DOSSIER)


def exported(name: str) -> Json:
    content = json.loads(made().files[f"data/{name}.json"])
    assert isinstance(content, dict)
    return content


def facts() -> dict[str, Json]:
    return {fact["id"]: fact for fact in exported("facts")["facts"]}


def people() -> dict[str, Json]:
    return {person["id"]: person for person in exported("people")["people"]}


def dates() -> Iterator[Json]:
    for fact in facts().values():
        yield from (dated["when"] for dated in (fact, *fact["testimonies"]) if dated["when"])


# --- schemas ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["facts", "people"])
def test_a_file_holds_to_the_schema_beside_it(name: str) -> None:
    schema = exported(f"{name}.schema")
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(exported(name))


@pytest.mark.parametrize("name", ["facts", "people"])
@pytest.mark.parametrize("change", ["a key too many", "a key too few", "another type"])
def test_a_schema_refuses_what_is_not_promised(name: str, change: str) -> None:
    content = exported(name)
    first = content[name][0]
    if change == "a key too many":
        first["surprise"] = 1
    elif change == "a key too few":
        del first["url"]
    else:
        first["id"] = ["a", "list"]
    with pytest.raises(ValidationError):
        Draft202012Validator(exported(f"{name}.schema")).validate(content)


def test_files_are_text_a_person_can_read_and_compare() -> None:
    written = made().files["data/people.json"].decode()
    assert "Zoë Tamblyn" in written
    assert written.endswith("}\n")
    assert len(written.splitlines()) > 20


# --- exactly the promised keys ----------------------------------------------------------------------------------------


def test_the_first_schema_has_the_number_one() -> None:
    assert {name: exported(name)["schema"] for name in ("facts", "people")} == {"facts": 1, "people": 1}
    assert set(exported("facts")) == {"schema", "site", "facts"}
    assert set(exported("people")) == {"schema", "site", "people"}


def test_a_fact_has_the_promised_keys_and_asks_or_states() -> None:
    for fact in facts().values():
        assert set(fact) - FACT in ASKED
        assert set(fact) >= FACT


def test_a_testimony_has_the_promised_keys() -> None:
    testimonies = [testimony for fact in facts().values() for testimony in fact["testimonies"]]
    assert testimonies
    assert all(set(testimony) == TESTIMONY for testimony in testimonies)


def test_a_date_has_the_promised_keys_in_ascending_days() -> None:
    assert all(set(when) == WHEN for when in dates())
    for when in dates():
        days = [date.fromisoformat(when[edge]) for edge in ("earliest", "latest") if when[edge]]
        assert days == sorted(days)


def test_a_disagreement_has_its_kind_and_its_note() -> None:
    told = [fact["disagreement"] for fact in facts().values() if fact["disagreement"]]
    assert told
    assert all(set(disagreement) == {"kind", "note"} for disagreement in told)


def test_a_person_has_the_promised_keys() -> None:
    for person in people().values():
        assert set(person) == PERSON
        assert all(set(form) == {"form", "seen", "why"} for form in person["forms"])


# --- what they say ----------------------------------------------------------------------------------------------------


def test_every_fact_and_every_person_is_there_once() -> None:
    pages = {path.removesuffix(".md") for path in made().pages if path.startswith(("facts/", "people/"))}
    addresses = [*exported("facts")["facts"], *exported("people")["people"]]
    assert sorted(known["url"] for known in addresses) == sorted(
        f"/{page}/" for page in pages if not page.endswith("/index")
    )


def test_a_question_carries_its_answers_and_a_statement_has_none() -> None:
    asked, stated = facts()["where-the-lens-went"], facts()["last-lit"]
    assert asked["question"] == "Where did the lens go?"
    assert list(asked["answers"]) == ["island", "mainland", "museum"]
    assert stated["statement"] == "The lens was seen lit for the last time."


def test_the_standings_are_those_of_the_pages() -> None:
    assert {fact["standing"] for fact in facts().values()} <= set(STANDINGS.names)
    for fact in facts().values():
        page = made().files[f"facts/{fact['id']}.md"].decode()
        assert f"standing-{fact['standing'].replace(' ', '-')}" in page
        assert ("date disputed" in page) is fact["date_disputed"]


def test_both_counts_are_numbers_and_no_article_speaks_for_itself() -> None:
    for fact in facts().values():
        asserting = [t for t in fact["testimonies"] if t["act"] in ("says", "confirms") and not t["headline"]]
        assert fact["articles"] == len({testimony["source"] for testimony in asserting})
        assert fact["origins"] <= sum(bool(testimony["by"]) for testimony in asserting)


def test_the_disputed_loss_is_told_whole() -> None:
    lost = facts()["lens-vanished"]
    assert (lost["standing"], lost["date_disputed"], lost["articles"], lost["origins"]) == ("reported", True, 3, 1)
    assert lost["disagreement"]["kind"] == "contradiction"
    assert [testimony["when"] and testimony["when"]["words"] for testimony in lost["testimonies"]][1:3] == [
        "early March 2011",
        "by 4 March 2011",
    ]
    assert lost["testimonies"][0] | {"verified": ""} == {
        "source": "a",
        "paragraph": 1,
        "anchor": "lens gone from",
        "by": [],
        "act": "says",
        "sure": "stated",
        "answer": None,
        "when": None,
        "gist": "The title has the lens gone.",
        "headline": True,
        "verified": "",
    }


def test_a_date_counted_from_a_fact_is_worked_out() -> None:
    [told] = facts()["lamp-of-st-maud"]["testimonies"]
    assert told["when"] == facts()["lamp-of-st-maud"]["when"]
    assert "February 2011" in told["when"]["words"]


def test_an_undated_fact_says_null() -> None:
    assert facts()["lens-insured"]["when"] is None


def test_whether_a_testimony_was_verified_is_said_in_words() -> None:
    tiers = {testimony["verified"] for fact in facts().values() for testimony in fact["testimonies"]}
    assert tiers <= {"not verified", "checked", "read by an editor"}
    schema = exported("facts.schema")["$defs"]["ExportedTestimony"]["properties"]["verified"]["description"]
    assert all(tier in schema for tier in ("not verified", "checked", "read by an editor"))


def test_spellings_name_their_passages_and_inventions_are_kept_apart() -> None:
    keeper = people()["zoe-tamblyn"]
    assert keeper["name"] == "Zoë Tamblyn"
    assert {form["form"]: form["seen"] for form in keeper["forms"]}["Zoe Tamblin"] == ["b#p5"]
    assert keeper["also_search"] == ["Zoé Tamblin"]
    assert all(re.fullmatch(r"[a-z]#p\d+", seen) for form in keeper["forms"] for seen in form["seen"])
    assert "keeper-aged-41" in keeper["facts"]
