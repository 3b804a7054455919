"""The entities and statements for FollowTheMoney: of the promised shape, and each value with what it rests on."""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from generator.files.exports.followthemoney import TYPES
from generator.site import make
from tests.harness import DOSSIER, tiny

Json = dict[str, Any]

COLUMNS = (
    "canonical_id entity_id prop prop_type schema value dataset origin lang original_value external first_seen"
    " last_seen id"
)
PROPERTIES = {
    "Person": {"name", "alias", "weakAlias"},
    "PublicBody": {"name", "alias"},
    "Organization": {"name", "alias"},
    "Address": {"name", "full", "alias", "latitude", "longitude"},
    "Vessel": {"name", "alias"},
    "Asset": {"name", "alias"},
    "LegalEntity": {"name"},
    "Article": {"name", "title", "summary", "author", "publisher", "publishedAt", "sourceUrl"},
    "Document": {"name", "title", "publishedAt"},
    "Note": {"description", "summary", "notes", "entity"},
    "Documentation": {
        "document", "entity", "role", "status", "summary", "date", "startDate", "endDate", "recordId", "sourceUrl",
    },
    "UnknownLink": {"subject", "object", "role", "status", "summary", "date", "endDate", "recordId"},
}  # fmt: skip
"""The promise for each kind: a property may be added, and none may go."""
STANDS = {
    "standing", "articles", "origins", "denials", "silences", "date", "date_by_all", "date_disputed", "edition",
    "fingerprint",
}  # fmt: skip


@cache
def entities() -> dict[str, Json]:
    lines = tiny().files["data/entities.ftm.json"].decode().splitlines()
    return {known["id"]: known for known in map(json.loads, lines)}


@cache
def statements() -> list[dict[str, str]]:
    written = tiny().files["data/statements.csv"].decode()
    return list(csv.DictReader(io.StringIO(written, newline="")))


def facts() -> list[Json]:
    found: list[Json] = json.loads(tiny().files["data/facts.json"])["facts"]
    return found


def origins(name: str, prop: str) -> dict[str, str]:
    """What each value of a property rests on."""
    return {row["value"]: row["origin"] for row in statements() if (row["entity_id"], row["prop"]) == (name, prop)}


def test_every_kind_has_the_promised_properties() -> None:
    found: dict[str, set[str]] = {}
    for known in entities().values():
        found.setdefault(known["schema"], set()).update(known["properties"])
    assert found == PROPERTIES
    assert set().union(*PROPERTIES.values()) <= TYPES.keys()


def test_every_line_holds_to_the_schema() -> None:
    validator = Draft202012Validator(json.loads(tiny().files["data/entities.schema.json"]))
    for known in entities().values():
        validator.validate(known)


def test_a_note_says_how_its_fact_stands_and_a_testimony_is_whole() -> None:
    for fact in facts():
        note = entities()[fact["id"]]
        assert note["properties"]["summary"] == [fact["label"]]
        assert note["properties"]["notes"] == [fact["reason"]]
        assert set(note["provenance"]) == STANDS
        assert note["provenance"]["fingerprint"] == fact["fingerprint"]
        for number, said in enumerate(fact["testimonies"]):
            assert entities()[f"{fact['id']}.{number}"]["provenance"] == said


def test_a_date_that_is_in_any_doubt_is_no_date_of_an_entity() -> None:
    dates = {
        (said["when"]["edtf"], *entities()[f"{fact['id']}.{number}"]["properties"].get("date", ()))
        for fact in facts()
        for number, said in enumerate(fact["testimonies"])
        if said["when"]
    }
    assert ("1962", "1962") in dates
    assert ("[2011-03-01..2011-03-10]",) in dates
    assert all(plain == given for plain, *rest in dates for given in rest)


def test_what_is_denied_or_disputed_links_nobody() -> None:
    linked = {known["properties"]["recordId"][0] for known in entities().values() if known["schema"] == "UnknownLink"}
    standings = {fact["id"]: fact["standing"] for fact in facts()}
    assert linked
    assert {standings[name] for name in linked}.isdisjoint({"denied", "disputed", "unknown"})


def test_every_value_of_an_entity_is_a_statement_with_what_it_rests_on() -> None:
    assert list(statements()[0]) == COLUMNS.split()
    made: dict[str, dict[str, list[str]]] = {name: {} for name in entities()}
    for row in statements():
        if row["prop"] != "id":
            made[row["entity_id"]].setdefault(row["prop"], []).append(row["value"])
    assert made == {name: known["properties"] for name, known in entities().items()}
    assert origins("zoe-tamblyn", "alias")["Tamblyn Zoe"] == "c#p2"
    assert set(origins("lens-vanished", "summary").values()) == {"lens-vanished@2708e087"}
    assert set(origins("lens-vanished.1", "summary").values()) == {"lens-vanished@2708e087#1"}
    assert {row["first_seen"] for row in statements() if row["entity_id"] == "lens-vanished"} == {"2011-05-02"}


def test_an_address_is_whole_or_there_is_none() -> None:
    def addresses(made: bytes) -> set[str]:
        lines = map(json.loads, made.decode().splitlines())
        return {known["properties"].get("sourceUrl", [""])[-1] for known in lines if known["schema"] == "Note"}

    assert addresses(tiny().files["data/entities.ftm.json"]) == {""}
    known = make(DOSSIER, "https://example.org/lens/").files["data/entities.ftm.json"]
    assert addresses(known) == {f"https://example.org/lens{fact['url']}" for fact in facts()}
