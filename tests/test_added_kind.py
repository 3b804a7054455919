"""A kind of record that nobody has written for: what follows from its record in the table of kinds alone.

It is added in memory, with its class and its place in the dossier, and typed into a copy of the tests' dossier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import ClassVar

import pytest

from generator.addresses import Addresses
from generator.authoring import rename, schema
from generator.load import load
from generator.model import CLASSES, KINDS, Dossier, Id, Kind, Prose, Record, Text
from tests.harness import DOSSIER, copy_of, typed

SHIP = Kind("ship", "ships", shown_on="names", is_subject=True)


class Ship(Record):
    """A vessel that the sources name."""

    kind: ClassVar = SHIP

    id: Id
    """Chosen by hand and for ever."""
    name: Text
    """The name on her bow."""
    note: Prose | None = None
    """A remark for readers."""


@dataclass(frozen=True)
class Fleet(Dossier):
    ships: Mapping[str, Ship] = field(default_factory=dict)


RETIRED = "\n- {id: old-tender, kind: ship, became: renamed, to: [tender]}\n"
FACT = """
- id: tender-went-out
  about: [tender, the-loss]
  statement: The tender went out.
  note: Not [the tender](ship:tender) of later years.
  says: ['b#p4 "28 February 2011"']
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tests' dossier with a ship, a fact about her, and an id that she had before."""
    monkeypatch.setattr(KINDS, "words", (*KINDS.words, SHIP))
    monkeypatch.setitem(CLASSES, SHIP, Ship)
    monkeypatch.setattr(import_module("generator.load"), "Dossier", Fleet)
    copied = copy_of(DOSSIER, tmp_path / "dossier")
    (copied / "site_src" / "ships").mkdir()
    (copied / "site_src" / "ships" / "tender.yml").write_text("id: tender\nname: The tender\n", encoding="utf-8")
    add(copied, "facts/loss.yml", FACT)
    add(copied, "retired.yml", RETIRED)
    return copied


def add(root: Path, file: str, text: str) -> None:
    path = root / "site_src" / file
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_it_is_read_named_and_linked(root: Path) -> None:
    dossier, problems = load(root)
    assert not problems
    assert list(dossier.of(SHIP)) == ["tender"]
    told = typed("check", "--root", root)
    assert told.exit_code == 0, told.output
    about_her = [line for line in told.output.splitlines() if "'tender" in line]
    assert about_her
    assert {line.split("[")[-1] for line in about_her} == {"not-verified]"}


def test_nobody_is_cited_whose_kind_cannot_speak(root: Path) -> None:
    add(
        root,
        "facts/loss.yml",
        FACT.replace("went-out", "said-so").replace("['b#p4", "[{by: [tender], at: 'b#p4").replace("']", "'}]"),
    )
    told = typed("check", "--root", root).output
    assert "no voice 'tender' [unknown-voice]" in told
    assert "'tender' is a ship" in told


def test_it_has_its_place_on_the_page_of_its_kind(root: Path) -> None:
    dossier, _ = load(root)
    assert Addresses(dossier).at(SHIP, "tender") == "names.md#tender"


def test_a_retired_id_of_another_kind_is_answered_with_all_kinds(root: Path) -> None:
    add(root, "retired.yml", RETIRED.replace("kind: ship", "kind: shp").replace("old-", "older-"))
    told = typed("check", "--root", root).output
    assert "'shp' is not a value of 'kind' [bad-value]" in told
    assert "did you mean 'ship'?" in told


def test_it_is_renamed_wherever_it_is_named(root: Path) -> None:
    assert rename(root, "tender", "lighthouse-tender").places == 1 + 2
    assert "{id: tender, kind: ship, became: renamed" in (root / "site_src" / "retired.yml").read_text(encoding="utf-8")


def test_editors_complete_its_ids(root: Path) -> None:
    made = schema.schemas(load(root)[0])
    assert schema.mapping()["ship.json"] == ["site_src/ships/**/*.yml", "site_src/ships/**/*.yaml"]
    fact = made["fact.json"]["$defs"]
    assert "tender" in fact[fact["Fact"]["properties"]["about"]["items"]["$ref"].split("/")[-1]]["enum"]
    assert "ship" in made["retired.json"]["$defs"]["Retired"]["properties"]["kind"]["enum"]
