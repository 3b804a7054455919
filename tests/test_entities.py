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
        "document", "entity", "role", "status", "summary", "date", "endDate", "recordId", "sourceUrl",
    },
    "UnknownLink": {"subject", "object", "role", "status", "summary", "recordId", "sourceUrl"},
}  # fmt: skip
"""The promise for each kind: a property may be added, and none may go."""
STANDS = {
    "standing", "articles", "origins", "denials", "silences", "date", "date_by_all", "date_by_card", "date_inferred",
    "date_disputed", "edition", "fingerprint",
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
        [summary], [text] = note["properties"]["summary"], note["properties"]["description"]
        assert summary.startswith(fact["label"])
        assert text.endswith(f"({summary})")
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


def test_a_post_or_a_bond_is_linked_where_a_passage_says_outright_that_it_is_so() -> None:
    linked = {name.removesuffix(".link") for name in entities() if name.endswith(".link")}
    known = {fact["id"]: fact for fact in facts()}
    assert linked
    assert {known[name]["standing"] for name in linked} <= {"confirmed", "reported", "stated"}
    for name in linked:
        assert any(plain(said) for said in known[name]["testimonies"])
        assert f"({known[name]['label']})" in entities()[f"{name}.link"]["properties"]["role"][0]


def plain(said: Json) -> bool:
    """Whether nothing in a testimony is hedged, doubtful or taken back, and it counts."""
    return said["sure"] in ("stated", "presupposed") and not (said["headline"] or said["doubt"] or said["withdrawn"])


def test_no_value_of_a_testimony_goes_without_what_makes_it_less() -> None:
    """A program that takes values apart is told by each that it is doubtful, taken back, or a headline's."""
    lessened = 0
    for fact in facts():
        for number, said in enumerate(fact["testimonies"]):
            known = entities()[f"{fact['id']}.{number}"]["properties"]
            [status], [role], [summary] = known["status"], known["role"], known["summary"]
            assert (status == said["sure"]) == (role == said["act"])
            assert (status == said["sure"]) == (not (said["headline"] or said["doubt"] or said["withdrawn"]))
            given = plain(said) and not (said["by_card"] or said["basis"])
            assert given or not {"date", "startDate", "endDate"} & known.keys()
            assert summary.startswith("Taken back") == bool(said["withdrawn"])
            lessened += status != said["sure"]
    assert lessened


def test_whoever_is_clearly_cited_is_linked_to_what_they_say_and_nobody_else() -> None:
    found = {name.removesuffix(".voice"): known["properties"] for name, known in entities().items() if "voice" in name}
    for fact in facts():
        for number, said in enumerate(fact["testimonies"]):
            clear = bool(said["by"]) and not (said["headline"] or said["doubt"] or said["withdrawn"])
            assert (f"{fact['id']}.{number}" in found) == (clear and said["by"][-1] in entities())
            if link := found.get(f"{fact['id']}.{number}"):
                assert (link["subject"], link["object"], link["role"]) == (
                    [said["by"][-1]],
                    [fact["id"]],
                    [said["act"]],
                )


def test_what_is_from_a_catalogue_card_says_so() -> None:
    assert origins("a", "sourceUrl") == {"https://echo.example/2011/03/14/great-lens": "a#catalogue"}
    assert set(origins("a", "title").values()) == {"a"}


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
