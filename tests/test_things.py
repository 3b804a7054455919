"""Things: whatever the sources name that is neither person nor body nor place, and what sort of body or thing it is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator import words
from generator.addresses import Addresses
from generator.load import load
from generator.model import BODY_SORTS, THING_SORTS, Dossier, Organisation, Registry, Retired, Thing, Word
from tests.harness import DOSSIER, copy_of, tiny, typed

BOAT = "site_src/things/things.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def problems(root: Path, file: str, before: str, after: str) -> str:
    """What ``check`` prints of the tests' dossier with one thing in it typed otherwise."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), encoding="utf-8")
    return typed("check", "--root", root).output


# --- what a thing may be to others ------------------------------------------------------------------------------------

OF_BOAT = "{of: fishing-boat, kind: tender, to: pellan-head}"
BOARD, TENDER = "museum-of-tides", "fishing-boat"
FACTS, PEOPLE, THINGS = "facts/loss.yml", "facts/people.yml", "things/things.yml"
MAY: dict[str, tuple[str, str, str, str]] = {
    "have a post to be held": (PEOPLE, f"curator, of: {BOARD}", f"mate, of: {TENDER}", ""),
    "have a bond": (PEOPLE, "{of: silas-rook, kind: uncle, to: zoe-tamblyn}", OF_BOAT, ""),
    "be part of another": (THINGS, "  sort: ship\n", "  sort: ship\n  part_of: lamp-of-the-island\n", ""),
    "not speak": (FACTS, "[harbour-hands], answer", f"[{TENDER}], answer", f"no voice '{TENDER}'"),
    "not settle": (FACTS, f"settles: [{BOARD}]", f"settles: [{TENDER}]", f"no voice '{TENDER}'"),
    "not hold a post": (PEOPLE, "holder: fionn-odwyer", f"holder: {TENDER}", f"no person or body '{TENDER}'"),
    "not be spoken for": ("voices/voices.yml", "body: harbour-board", f"body: {TENDER}", f"no voice '{TENDER}'"),
    "not speak for others": (THINGS, "ship\n", "ship\n  speaks_for: []\n", "no key 'speaks_for' here"),
    "not be part of itself": (THINGS, "part_of: st-maud", "part_of: lamp-of-the-island", "parts go round in a circle"),
}
"""What it may do and what not, each typed into the tests' dossier; at the end what is then refused."""


@pytest.mark.parametrize("what", MAY)
def test_a_thing_may(what: str, root: Path) -> None:
    file, before, after, refused = MAY[what]
    printed = problems(root, f"site_src/{file}", before, after)
    assert refused in printed
    assert bool(refused) == bool(re.search(r"^\d+ errors?", printed, re.MULTILINE))


# --- where readers find it --------------------------------------------------------------------------------------------


def test_it_has_a_page_and_a_place_in_the_menu_and_on_the_page_of_spellings() -> None:
    pages = {path: page.decode() for path, page in tiny().files.items() if path.endswith(".md")}
    assert "[A fishing boat](../things/fishing-boat.md)" in pages["things/index.md"]
    assert "[A fishing boat](things/fishing-boat.md)" in pages["names.md"]
    lamp = pages["things/lamp-of-the-island.md"]
    assert "Part of [St Maud](../places/st-maud.md)" in lamp
    assert "Includes [Lamp of St Maud](../things/lamp-of-the-island.md)" in pages["places/st-maud.md"]


def test_the_list_of_things_is_there_where_there_is_or_was_a_thing() -> None:
    boat = Thing.model_validate({"id": "boat", "name": "The boat"})
    gone = Retired.model_validate({"id": "ferry", "kind": "thing", "became": "withdrawn", "why": "None sailed."})
    dossiers = [(Dossier(), False), (Dossier(things={"boat": boat}), True), (Dossier(retired={"ferry": gone}), True)]
    for dossier, listed in dossiers:
        addresses = Addresses(dossier)
        assert ("things/index.md" in addresses.made) == listed
        [pages] = [entry[1] for entry in addresses.menu if entry[0] == "Who"]
        assert ("things/index.md" in pages) == listed


# --- sorts ------------------------------------------------------------------------------------------------------------

OWN = ["lightship", "Bergungsschiff", "life-boat", "steam yacht", "fishermen's hut", "貨物船", "U2"]
NO_SORT = ["", ":", "a  b", " ship", "ship ", "<b>", "x" * 41, "a_b", "one, two", "*ship*", "ship."]


@pytest.mark.parametrize(("kind", "registry"), [(Thing, THING_SORTS), (Organisation, BODY_SORTS)])
def test_a_sort_is_one_of_those_given_or_a_word_of_ones_own(
    kind: type[Thing | Organisation], registry: Registry[Word]
) -> None:
    for sort in (*registry.names, *OWN):
        record = kind.model_validate({"id": "boat", "name": "The boat", "sort": sort})
        assert str(record.sort) == record.model_dump(mode="json")["sort"] == sort
    assert kind.model_validate({"id": "boat", "name": "The boat"}).sort is None
    for sort in NO_SORT:
        with pytest.raises(ValidationError):
            kind.model_validate({"id": "boat", "name": "The boat", "sort": sort})


def test_what_is_no_sort_is_answered_with_those_that_are_given(root: Path) -> None:
    printed = problems(root, BOAT, "sort: ship", "sort: <ship>")
    assert f"{BOAT}:3:9: 'sort': '<ship>' is no word [bad-value]" in printed
    assert "type ship, aircraft, vehicle," in printed
    assert "or a word of your own" in printed


def test_a_sort_reads_as_it_is_typed_where_the_site_has_no_word_for_it(root: Path) -> None:
    things = load(root)[0].things
    assert {name: words.label(thing.sort) for name, thing in things.items() if thing.sort} == {
        "fishing-boat": "ship",
        "lamp-of-the-island": "lamp",
    }
    files = tiny().files
    assert '<span class="counts">lamp</span>' in files["things/lamp-of-the-island.md"].decode()
    exported = {name["id"]: name["sort"] for name in json.loads(files["data/names.json"])["names"]}
    assert (exported["lamp-of-the-island"], exported["ines-prault"]) == ("lamp", None)
    documents = json.loads(files["search/documents.json"])["documents"]
    assert [found["label"] for found in documents if found["kind"] == "thing"] == ["Ship", "Lamp"]
