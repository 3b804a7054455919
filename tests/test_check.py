"""Rules meet whatever an author may have typed, and answer none of it with an exception."""

from __future__ import annotations

import json

import pytest

from generator.addresses import check_addresses
from generator.authoring.mentions import mentions
from generator.check import RULES, Rule
from generator.check.case import Case
from generator.load import load
from generator.model import KINDS, Dossier

STRANGERS = {
    "people/ada": """
        id: ada
        name: Ada Sorrel
        introduced_by: no-fact
        forms: [{form: Ada, seen: [no-source#p2]}]
        speaks_for: [{body: no-body, at: no-source#p2 "spoke for it"}]
        relays: [{body: no-body, at: no-source#p2 "passed it on"}]
        note: Not [Eda](person:no-person).
    """,
    "people/eda": "{id: eda, name: Eda Sorrel}",
    "organisations/crew": "{id: crew, name: The crew, sort: other, part_of: no-body}",
    "places/pier": "{id: pier, name: The pier, part_of: no-place}",
    "voices/rower": "{id: rower, name: A rower, note: 'See [it](fact:no-fact).'}",
    "terms/oar": "{id: oar, name: Oar, meaning: A long blade., seen: [no-source#p2]}",
    "topics/races": "{id: races, name: Races, under: no-topic}",
    "questions/who": "{id: who, asks: Who rowed?, facts: [no-fact]}",
    "slips/boat": """
        {id: boat, at: no-source#p2 "the boot", sort: word, slip: A boot., reading: A boat., facts: [no-fact]}
    """,
    "facts/rowed": """
        id: rowed
        about: [no-subject, races]
        question: Who rowed?
        answers: {ada: Ada did., eda: Eda did.}
        compatible: [{pair: [ada, nobody], because: Both may have.}]
        settles: [no-voice]
        said_by: no-voice
        role: {holder: nobody, post: rower, of: no-body, succeeds: no-fact}
        relation: {of: nobody, kind: sister, to: nobody}
        says:
          - {at: no-source#p2 "she rowed", by: [no-voice], answer: nobody, when: a day after fact:no-fact}
          - {at: no-source#p2 "she did not", by: [no-voice, nobody], act: denies, answer: ada, doubt: by}
          - {at: no-source#p1 "who rowed", headline: yes, answer: eda}
    """,
    "retired": "{id: sculled, kind: fact, became: renamed, to: [no-fact]}",
}  # fmt: skip


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    """A dossier in which whatever a record names is unknown."""
    root = tmp_path_factory.mktemp("dossier")
    for name, record in STRANGERS.items():
        file = root / "site_src" / f"{name}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(record, encoding="utf-8")
    (root / "docs").mkdir()
    (root / "docs" / "story.md").write_text("# Story\n\n[Ada](person:nobody) rowed in 1911.\n", encoding="utf-8")
    dossier, problems = load(root)
    assert not problems
    return dossier


def fields_that_name() -> set[str]:
    """Every field in which an id of another record may stand."""
    schemas = [kind.model_json_schema() for kind in KINDS]
    nodes = [node for whole in schemas for node in (whole, *whole.get("$defs", {}).values())]
    fields = {field: json.dumps(sort) for node in nodes for field, sort in node.get("properties", {}).items()}
    return {field for field, sort in fields.items() if '"names"' in sort or "Citation" in sort}


def test_the_strangers_are_named_in_every_way_there_is(strangers: Dossier) -> None:
    assert fields_that_name() | {"when", "note"} <= {step for mention in mentions(strangers) for step in mention.where}


@pytest.mark.parametrize("rule", [*RULES, lambda case: check_addresses(case.dossier)], ids=lambda r: r.__name__)
def test_no_rule_takes_anything_for_known(rule: Rule, strangers: Dossier) -> None:
    texts = {"no-source": ["Who rowed?", "It is said that she rowed, and that she did not."]}
    for case in (Case.of(strangers), Case.of(strangers, texts)):
        for problem in rule(case):
            assert problem.hint
