"""Annotations and nanopublications: made where a site knows its address, of the promised shape, and never a passage."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest

from generator.files.exports.linked.called import Edtf, Iri, Wording
from generator.files.exports.linked.trig import document
from generator.site import Site, make
from tests.harness import DOSSIER, tiny

Json = dict[str, Any]

ADDRESS = "https://example.org/lens"
FACT = {
    "fact:standing", "fact:articles", "fact:origins", "fact:denials", "fact:silences", "fact:date_disputed",
    "fact:label", "fact:when", "date:by_all", "date:by_card", "date:worked_out", "date:inferred",
    "date:bounds_hold",
}  # fmt: skip
TESTIMONY = {
    "testimony:paragraph", "testimony:act", "testimony:sure", "testimony:doubt", "testimony:knew", "testimony:answer",
    "testimony:scope", "testimony:basis", "testimony:headline", "testimony:verified", "testimony:by",
    "testimony:witnesses", "testimony:amount", "testimony:withdrawn", "testimony:when", "testimony:said",
    "testimony:by_card", "testimony:said_by_card",
}  # fmt: skip
"""The promise: a field may be added, and none may go."""


@cache
def known() -> Site:
    """The site of the tests' dossier, which knows its address."""
    return make(DOSSIER, f"{ADDRESS}/")


def parsed(path: str) -> Any:
    return json.loads(known().files[path])


def annotated() -> dict[str, Json]:
    return {made["id"]: made for made in parsed("data/annotations.jsonld")["first"]["items"]}


def said_on_facts() -> list[tuple[Json, int, Json]]:
    facts = parsed("data/facts.json")["facts"]
    return [(fact, number, said) for fact in facts for number, said in enumerate(fact["testimonies"])]


def nanopublication(name: str) -> str:
    return known().files[f"data/nanopublications/{name}.trig"].decode()


def fields(text: str) -> set[str]:
    return set(re.findall(r"\b(?:fact|testimony|date):[a-z_]+(?= )", text))


def test_without_an_address_there_is_neither_and_their_page_says_so() -> None:
    linked = re.compile(r"data/(annotations\.jsonld|nanopublications/.*\.trig)")
    assert not [path for path in tiny().files if linked.fullmatch(path)]
    assert (
        len([path for path in known().files if linked.fullmatch(path)])
        == 2 + len(parsed("data/facts.json")["facts"]) + 2
    )
    without, page = (made.files["data.md"].decode() for made in (tiny(), known()))
    assert "as soon as the site knows its own address" in without
    assert "as soon as the site knows its own address" not in page
    assert "](data/annotations.jsonld)" in page
    assert "in the words of schema.org" in page
    assert "](data/annotations.jsonld)" not in without


# --- annotations ------------------------------------------------------------------------------------------------------


def test_each_testimony_is_an_annotation_of_its_anchor_and_of_nothing_beside_it() -> None:
    made = list(annotated().values())
    sources = {source["id"]: source for source in parsed("data/facts.json")["sources"]}
    assert len(made) == len(said_on_facts())
    for one, (_, _, said) in zip(made, said_on_facts(), strict=True):
        source = sources[said["source"]]
        web = (source["catalogue"] or {}).get("url")
        if said["anchor"]:
            assert one["target"] == {
                "type": "SpecificResource",
                "source": web or f"{ADDRESS}{source['url']}",
                "selector": {"type": "TextQuoteSelector", "exact": said["anchor"]},
            }
        else:
            assert one["target"]["source"] == f"{ADDRESS}{source['url']}#p{said['paragraph']}"
        assert [body["value"] for body in one["body"] if "value" in body] == [said["gist"]] * bool(said["gist"])


def test_an_annotation_describes_where_there_is_a_gist_and_else_only_links() -> None:
    for one, (_, _, said) in zip(annotated().values(), said_on_facts(), strict=True):
        assert one["motivation"] == ("describing" if said["gist"] else "linking")
        assert [body["purpose"] for body in one["body"]] == [*(["describing"] if said["gist"] else []), "linking"]


def test_an_annotation_is_called_by_its_place_on_the_page_of_its_source() -> None:
    for name in annotated():
        url, _, place = name.removeprefix(ADDRESS).partition("#")
        assert f"#{place}" in known().files[f"{url.strip('/')}.md"].decode(), name


def test_an_annotation_keeps_where_its_value_is_from() -> None:
    found: set[str] = set()
    for one, (fact, _, said) in zip(annotated().values(), said_on_facts(), strict=True):
        found |= {field for field in one if field.startswith("testimony:")}
        assert one["testimony:verified"] == said["verified"]
        assert one.get("testimony:when") == (said["when"] or {}).get("edtf")
        assert len(one.get("testimony:by", ())) == len(said["by"])
        assert one["body"][-1]["source"] == f"{ADDRESS}{fact['url']}"
        assert one["body"][-1]["fact:fingerprint"] == fact["fingerprint"]
        dated = {"fact:when", *(name for name in FACT if name.startswith("date:"))}
        disputed = {"fact:dates"} if fact["date_disputed"] else set()
        beside = {"type", "source", "purpose", "fact:fingerprint"} | disputed
        assert disputed <= set(one["body"][-1])
        assert set(one["body"][-1]) - beside in (FACT, FACT - dated)
    assert found == TESTIMONY


# --- nanopublications -------------------------------------------------------------------------------------------------


def test_a_nanopublication_asserts_how_a_fact_stands_and_where_that_is_from() -> None:
    facts = {fact["id"]: fact for fact, *_ in said_on_facts()}
    written = {name: nanopublication(name) for name in facts}
    assert set().union(*map(fields, written.values())) == FACT | TESTIMONY | {
        "fact:reason", "fact:fingerprint", "fact:dates", "testimony:anchor", "testimony:gist",
    }  # fmt: skip
    for name, fact in facts.items():
        assert f"<{ADDRESS}/data/nanopublications/{name}.trig#{fact['fingerprint']}>" in written[name]
        assert written[name].count("prov:wasDerivedFrom") == len(fact["testimonies"])
        assert f'fact:standing "{fact["standing"]}"' in written[name]


def test_another_wording_takes_the_place_of_the_former_and_says_why() -> None:
    written = nanopublication("lens-vanished")
    for name, digits in (("lens-vanished", "3f2a91c4"), ("lens-stolen", "0ddba115")):
        assert f"npx:supersedes <{ADDRESS}/data/nanopublications/{name}.trig#{digits}>" in written
    assert 'rdfs:comment "This site had called the loss of the lens a theft. No source calls it that."@en' in written
    assert 'rdfs:comment "Nobody says for certain that it was stolen."@en' in written
    assert 'dcterms:created "2011-05-02"' in written


def test_what_was_published_and_is_gone_is_taken_back_with_the_reason() -> None:
    withdrawn, renamed = nanopublication("lamp-oil"), nanopublication("lens-stolen")
    assert f"npx:retracts <{ADDRESS}/data/nanopublications/lamp-oil.trig#51c0ffee>" in withdrawn
    assert 'rdfs:comment "It rested on a caption alone."@en' in withdrawn
    assert "npx:retracts" not in renamed
    assert "lens-vanished.trig#2708e087>\n    npx:supersedes" in renamed


def test_no_day_is_made_up_for_what_no_edition_has() -> None:
    assert "dcterms:created" not in nanopublication("last-lit")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Iri('https://example.org/a b"<c>'), "<https://example.org/a%20b%22%3Cc%3E>"),
        (Wording('He said "no"\nand \\ went'), '"He said \\"no\\"\\nand \\\\ went"@ko'),
        (Edtf("2011~"), f'"2011~"^^<{Edtf.type}>'),
        (True, "true"),
        (3, "3"),
        ((Iri("urn:a"), Iri("urn:b")), "( <urn:a> <urn:b> )"),
    ],
)
def test_no_value_breaks_out_of_a_graph(value: object, written: str) -> None:
    made = document({}, {"g": {Iri("urn:s"): [("p", value)]}}, "ko")  # type: ignore[list-item]  # each is a value
    assert made == f"\ng {{\n  <urn:s>\n    p {written} .\n}}\n"
