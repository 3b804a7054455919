"""What changes which line of the locks: every value of every record is in one of them, and new fields in old ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

import pytest
from pydantic import Field

from generator import model
from generator.evidence import RecordLine, claims
from generator.model import (
    Citation,
    Dossier,
    Fact,
    Flag,
    History,
    Imprint,
    Person,
    Prose,
    Record,
    Retired,
    Source,
    Text,
    When,
)
from generator.model.values import EntityId, Shows
from tests.evidence.invented import dossier, everything, fact
from tests.filled import ALL_KINDS, Probe, another, probes, together
from tests.tools import some

LEFT = 'harbour#p2 "left the lighthouse"'
ROWED = 'harbour#p3 "rowed out"'


def lines(dossier: Dossier) -> dict[str, str]:
    """Every line that a lock would have, but for the passages: what it is of, and its fingerprint."""
    of_claims = {f"{claim.owner} {claim.citation}": claim.fingerprint for claim in claims(dossier)}
    return of_claims | {name: RecordLine.of(record).fingerprint for name, record in dossier.records.items()}


def shown(value: object) -> str:
    """A value as part of the name of a test, the same in every run."""
    return str(sorted(value)) if isinstance(value, set) else str(value)


def changed(before: Dossier, after: Dossier) -> set[str]:
    """The lines that differ, those that come or go included."""
    old, new = lines(before), lines(after)
    return {name for name in old | new if old.get(name) != new.get(name)}


# --- a fact -----------------------------------------------------------------------------------------------------------

TESTIMONY, OTHER, RECORD = f"left-light {LEFT}", f"left-light {ROWED}", "left-light"
ANSWERED = {"statement": None, "question": "How did he leave?", "answers": {"boat": "By boat.", "foot": "On foot."}}

OF_A_STATEMENT: list[tuple[dict[str, object], dict[str, object], set[str]]] = [
    # what is changed in the first testimony, what in the fact, and the lines that change
    ({"gist": "He left."}, {}, {TESTIMONY}),
    ({"by": ["fishermen"]}, {}, {TESTIMONY}),
    ({"act": "denies"}, {}, {TESTIMONY}),
    ({"when": "2031-03"}, {}, {TESTIMONY}),
    ({"note": "A note."}, {}, {TESTIMONY}),
    ({"headline": "no"}, {}, set()),
    ({}, {"about": ["old-light"]}, {RECORD}),
    ({}, {"note": "A note."}, {RECORD}),
    ({}, {"settles": ["harbour-office"]}, {RECORD}),
    ({}, {"role": {"holder": "tom-marsh", "post": "keeper"}}, {RECORD}),
    ({}, {"state": "no"}, set()),
    ({}, {"statement": "The keeper rowed away."}, {TESTIMONY, OTHER, RECORD}),
]


@pytest.mark.parametrize(("said", "told", "expected"), OF_A_STATEMENT, ids=shown)
def test_a_testimony_changes_its_own_line_and_a_fact_its_own(
    said: dict[str, object], told: dict[str, object], expected: set[str]
) -> None:
    before = dossier(fact({"at": LEFT}, ROWED))
    assert changed(before, dossier(fact({"at": LEFT, **said}, ROWED, **told))) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"answers": {"boat": "In a boat.", "foot": "On foot."}}, {TESTIMONY, RECORD}),
        ({"answers": {"boat": "By boat.", "foot": "On foot.", "air": "By air."}}, {RECORD}),
        ({"question": "How did he go?"}, {OTHER, RECORD}),
    ],
    ids=shown,
)
def test_an_answer_changes_the_line_of_who_gives_it(told: dict[str, object], expected: set[str]) -> None:
    says = ({"at": LEFT, "answer": "boat"}, {"at": ROWED, "act": "left-open"})
    before, after = dossier(fact(*says, **ANSWERED)), dossier(fact(*says, **{**ANSWERED, **told}))
    assert changed(before, after) == expected


def test_a_new_testimony_changes_no_other_line() -> None:
    assert changed(dossier(fact(LEFT)), dossier(fact(ROWED, LEFT))) == {OTHER}


# --- other records ----------------------------------------------------------------------------------------------------

SEEN, TIE = "ada-quill harbour#p3", 'ada-quill harbour#p3 "harbour master\'s clerk"'
FORMS = {"forms": [{"form": "Ada Quill", "seen": ["harbour#p3"], "why": "So she signs."}]}


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("ada-quill", {"name": "Ada Quillson"}, {"ada-quill"}),
        ("ada-quill", {"introduced_by": "left-light"}, {"ada-quill"}),
        ("ada-quill", {"also_search": ["Adah"]}, set()),
        ("ada-quill", FORMS, {SEEN, "ada-quill"}),
        ("ada-quill", {"speaks_for": []}, {TIE, "ada-quill"}),
        ("spring-tide", {"meaning": "Highest."}, {'spring-tide coast#p2 "spring tide"', "spring-tide"}),
        ("spring-tide", {"also_search": ["spring"]}, set()),
        ("odd-name", {"reading": "Adah."}, {'odd-name coast#p2 "Adah Quillson"', "odd-name"}),
        ("coast", {"title": "Lighthouse full"}, {"coast"}),
        ("coast", {"published": {"when": "2031-05", "basis": "Printed."}}, {"coast"}),
    ],
    ids=shown,
)
def test_a_record_changes_its_own_line(name: str, told: Mapping[str, object], expected: set[str]) -> None:
    before = everything()
    record = before.records[name]
    after = type(record).model_validate({**record.model_dump(mode="json", exclude_defaults=True), **told})
    field = next(field for field in ("sources", "people", "terms", "slips") if name in getattr(before, field))
    records: dict[str, Any] = {field: {**getattr(before, field), name: after}}
    assert changed(before, replace(before, **records)) == expected


# --- every value of every record --------------------------------------------------------------------------------------


def is_locked(probe: Probe) -> bool:
    """Whether another value in this place changes a line."""
    return bool(changed(together([(probe.kind, probe.typed)]), probe.among(another(probe))))


LOCKED = [probe for kind in ALL_KINDS if kind not in (Retired, Imprint, History) for probe in probes(kind)]


@pytest.mark.parametrize("probe", some(LOCKED, 3), ids=str)
def test_every_value_is_in_some_line_but_ids_and_words_for_the_search(probe: Probe) -> None:
    if probe.path != ("id",):
        assert is_locked(probe) == (probe.path[0] != "also_search")


# --- a field that is new ----------------------------------------------------------------------------------------------


class LaterTestimony(model.Testimony):
    """A testimony as a later version of the vocabulary may have it."""

    worth: Text | None = None
    witnesses: tuple[EntityId, ...] = ()
    plainly: Flag = False
    said: When | None = None
    aside: Prose | None = None


class LaterFact(Fact):
    """A fact whose testimonies are such."""

    says: tuple[LaterTestimony, ...] = ()  # type: ignore[mutable-override]  # no record is ever changed
    heavy: Flag = False
    weight: Text | None = None
    shown: Mapping[EntityId, Text] = Field(default_factory=dict)
    drawn: tuple[Citation, ...] = ()


class LaterPerson(Person):
    born: When | None = None
    signs: tuple[Annotated[Citation, Shows("name")], ...] = ()
    aliases: tuple[Text, ...] = Field(default_factory=tuple)


class LaterSource(Source):
    pages: Text | None = None
    archived: Flag = False


LATER: tuple[tuple[type[Record], type[Record]], ...] = (
    (Fact, LaterFact),
    (Person, LaterPerson),
    (Source, LaterSource),
)


@pytest.mark.parametrize(("kind", "later"), LATER, ids=lambda kind: kind.__name__)
def test_a_field_that_is_added_with_a_default_changes_no_line(kind: type[Record], later: type[Record]) -> None:
    for probe in probes(kind):
        assert lines(together([(later, probe.typed)])) == lines(together([(kind, probe.typed)])), str(probe)


NEW = [
    probe
    for kind, later in LATER
    for probe in probes(later)
    if probe.path[0] not in kind.model_fields or probe.leaf.where[-1] in LaterTestimony.model_fields.keys() - {"at"}
]


def test_there_are_new_fields_in_testimonies_too() -> None:
    assert {"worth", "plainly", "said", "aside"} <= {probe.leaf.where[-1] for probe in NEW}


@pytest.mark.parametrize("probe", NEW, ids=str)
def test_what_a_new_field_says_is_locked_without_another_line(probe: Probe) -> None:
    assert is_locked(probe)
