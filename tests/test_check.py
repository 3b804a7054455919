"""Rules meet whatever an author may have typed, and answer none of it with an exception."""

from __future__ import annotations

import json
from collections import Counter
from graphlib import TopologicalSorter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.authoring.mentions import mentions
from generator.check import RULES, check
from generator.check.case import Case
from generator.check.circles import MOST_STEPS, circles, endless
from generator.judged import Judged
from generator.load import load
from generator.model import CLASSES, Dossier
from tests.harness import ROOT, copy_of

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
    "places/quay": """
        {id: quay, name: Quay, position: [{point: 41.9 N 12.5 E, fact: no-fact, at: no-source#p2 "at the quay"}]}
    """,
    "terms/oar": "{id: oar, name: Oar, meaning: A long blade., seen: [no-source#p2]}",
    "clocks/race": "{id: race-time, name: the race's time, at: no-source#p2}",
    "dispatches/wire": "{id: race-wire, name: the wire, agency: no-voice, prints: [no-source#p2-3, diary#p1]}",
    "topics/races": "{id: races, name: Races, under: no-topic}",
    "questions/who": "{id: who, asks: Who rowed?, facts: [no-fact], beside: [no-fact]}",
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
          - {at: no-source#p2 "at ten", answer: ada, when: 1911-05-03 10:00, clock: no-clock}
          - {at: no-source#p2 "was found", by: [nobody], act: finds, answer: ada, witnesses: [no-voice]}
          - {at: no-source#p2 "she did not", by: [no-voice, nobody], act: denies, answer: ada, doubt: by}
          - {at: no-source#p1 "who rowed", headline: yes, answer: eda}
    """,
    "../seeds/diary": """
        {id: diary, title: A diary, sort: other, language: en, voice: no-voice, clock: no-clock, text: diary.txt,
        passages: 1, published: {when: 1911, basis: It says so.}}
    """,
    "site": "{lead: [no-question], about: 'By [Eda](person:no-person).'}",
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
    schemas = [made.model_json_schema() for made in CLASSES.values()]
    nodes = [node for whole in schemas for node in (whole, *whole.get("$defs", {}).values())]
    fields = {field: json.dumps(sort) for node in nodes for field, sort in node.get("properties", {}).items()}
    return {field for field, sort in fields.items() if '"names"' in sort or "Citation" in sort}


def test_the_strangers_are_named_in_every_way_there_is(strangers: Dossier) -> None:
    assert fields_that_name() | {"when", "note"} <= {step for mention in mentions(strangers) for step in mention.where}


def test_no_rule_takes_anything_for_known(strangers: Dossier) -> None:
    texts = {"no-source": ["Who rowed?", "It is said that she rowed, and that she did not."]}
    for case in (Case(Judged(strangers)), Case(Judged(strangers), texts)):
        for rule in RULES:
            assert all(problem.hint for problem in rule.problems(case)), rule.code


# What leads from one record to the next, and the last of them; no chain of these may go on for ever.
CHAINS = {
    "date-cycle": (
        "facts",
        '{{id: x{0}, about: [x], statement: S., says: [{{at: a#p2 "so it was", when: a day after fact:x{1}}}]}}',
        '{{id: x{0}, about: [x], statement: S., says: [{{at: a#p2 "so it was", when: 2019}}]}}',
    ),
    "topic-cycle": ("topics", "{{id: x{0}, name: X, under: x{1}}}", "{{id: x{0}, name: X}}"),
    "retired-cycle": (
        "retired",
        "{{id: x{0}, kind: fact, became: renamed, to: [x{1}]}}",
        "{{id: x{0}, kind: fact, became: withdrawn, why: Wrong.}}",
    ),
}


@pytest.mark.parametrize("code", CHAINS)
def test_a_chain_that_goes_on_and_on_is_told_once(code: str, tmp_path: Path) -> None:
    folder, link, last = CHAINS[code]
    records = [*(link.format(n, n + 1) for n in range(MOST_STEPS + 50)), last.format(MOST_STEPS + 50)]
    file = tmp_path / "site_src" / f"{folder}.yml" if folder == "retired" else tmp_path / "site_src" / folder / "x.yml"
    file.parent.mkdir(parents=True)
    file.write_text("".join(f"- {record}\n" for record in records), encoding="utf-8")
    dossier, unreadable = load(tmp_path)
    assert not unreadable
    told = [problem for problem in check(Judged(dossier)) if problem.code.endswith("-cycle")]
    assert [(problem.code, problem.mark.line) for problem in told] == [(code, 1)]


IDS = st.sampled_from("abcdefgh")


@settings(derandomize=True, database=None)
@given(st.dictionaries(IDS, st.lists(IDS, max_size=3)))
def test_no_circle_is_missed_and_no_id_is_in_two(leads: dict[str, list[str]]) -> None:
    found = list(circles(leads))
    assert all(to in leads[one] for circle in found for one, to in pairwise([*circle, circle[0]]))
    within = [name for circle in found for name in circle]
    assert len(set(within)) == len(within)
    left = {name: set(targets).difference(within) for name, targets in leads.items() if name not in within}
    TopologicalSorter(left).prepare()  # raises CycleError if there is another


def test_circles_are_told_apart_from_what_leads_into_them() -> None:
    leads = {"into": ["b"], "a": ["b", "out"], "b": ["c"], "c": ["a"], "self": ["self"], "out": []}
    assert list(circles(leads)) == [["a", "b", "c"], ["self"]]
    assert set(endless(leads)) == leads.keys() - {"out"}


def test_ways_that_meet_again_are_gone_but_once() -> None:
    """Of forty forks in a row there are 2⁴⁰ ways through."""

    class Asked(dict[str, list[str]]):
        def __getitem__(self, name: str) -> list[str]:
            times[name] += 1
            assert times[name] == 1
            return super().__getitem__(name)

    times: Counter[str] = Counter()
    forks = {f"at-{n}": [f"left-{n}", f"right-{n}"] for n in range(40)}
    sides = {f"{side}-{n}": [f"at-{n + 1}"] for n in range(40) for side in ("left", "right")}
    assert not [*circles(Asked(forks | sides))]


def test_a_rule_is_told_with_a_noun_that_fits_sources_of_any_sort() -> None:
    assert not [rule.code for rule in RULES if "article" in rule.sentence]


def test_answers_of_which_one_day_overlaps_do_not_come_one_after_the_other(tmp_path: Path) -> None:
    root = copy_of(ROOT / "tests" / "bad" / "successive-without-days", tmp_path / "dossier")
    fact = root / "site_src" / "facts" / "bridge.yml"
    whole = fact.read_text(encoding="utf-8").replace("nobody-did, gist", "nobody-did, when: 1911-09, gist")
    more = '  - {at: gazette#p3 "so again", answer: nobody-did, when: DAY, gist: Nobody again.}\n'
    for day, found in (("1912-05", False), ("1911-05", True)):
        fact.write_text(whole + more.replace("DAY", day), encoding="utf-8")
        codes = {problem.code for problem in check(Judged(load(root)[0]))}
        assert ("successive-without-days" in codes) is found
