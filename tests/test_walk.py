"""One walk over a record: what a field holds is checked by what it is, and a new field like every other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import Annotated
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import site
from generator.authoring import rename, schema
from generator.check import RULES, check
from generator.judged import Judged
from generator.load import load
from generator.model import (
    CLASSES,
    Citation,
    Fact,
    Kept,
    Names,
    Person,
    Prose,
    Record,
    Retired,
    Sort,
    Text,
    When,
    lists,
    shapes,
    walk,
)
from generator.model.values import AnswerId, EntityId, FactId, Holds, Printed, Shows, SourceId
from tests.filled import ALL_KINDS, MARK, WORLD, Probe, is_taken, named, probes, together
from tests.test_render import Read, html_of
from tests.tools import EVERYTHING, some

loading = import_module("generator.load")  # the package's own attribute of this name is a function
EVERY = [probe for kind in ALL_KINDS for probe in probes(kind)]
made_up = settings(derandomize=True, max_examples=3 if EVERYTHING else 1, database=None)


def of_sort(*sorts: Sort, among: Iterable[Probe] = EVERY) -> list[Probe]:
    found = [probe for probe in among if probe.leaf.kept.sort in sorts]
    assert found
    return found


def told(probe: Probe, value: str) -> set[tuple[str, str]]:
    """The code and the words of every problem in the place of a value, once it is another one."""
    return {(problem.code, problem.what) for problem in check(Judged(probe.among(value))) if problem.mark == MARK}


def codes(probe: Probe, value: str) -> set[str]:
    return {code for code, _ in told(probe, value)}


# --- what is refused, wherever it is typed ----------------------------------------------------------------------------

no_id = st.from_regex(r"q[a-z0-9]{0,8}(-[a-z0-9]{1,8})?", fullmatch=True)
malformed = st.text(st.sampled_from('<>&"*_`[](){}#|\\:/ AÄz9-.'), min_size=1).filter(
    lambda text: not re.fullmatch(r"\s*|[a-z][a-z0-9]*(-[a-z0-9]+)*|[1-9][0-9]*(-[1-9][0-9]*)?", text)
)
html = st.sampled_from(["<b>", "<script>alert(1)</script>", "<!-- -->", "<?php", "{: .big }", "{#here}", "</p>"])


def refuses_a_bogus_id(probe: Probe, name: str) -> None:
    names = probe.leaf.kept.names
    assert names
    assert (names.rule, f"no {names.word} '{name}'") in told(probe, name)


def refuses_a_bogus_answer(probe: Probe, name: str) -> None:
    assert ("unknown-answer", f"no answer '{name}'") in told(probe, name)


def refuses_a_bogus_citation(probe: Probe, name: str) -> None:
    assert ("unknown-source", f"no source '{name}'") in told(probe, f'{name}#p2 "so it was"')


def refuses_a_bogus_link(probe: Probe, name: str) -> None:
    assert ("unknown-link", f"no person '{name}'") in told(probe, f"[He](person:{name}) won.")
    assert "malformed-link" in codes(probe, f"[He](people:{name}) won.")


def refuses_html(probe: Probe, typed: str) -> None:
    assert "raw-html" in codes(probe, f"He {typed} won.")


def refuses_what_it_is_not(probe: Probe, typed: str) -> None:
    assert not is_taken(probe.kind, probe.with_value(typed))


REFUSED: dict[str, tuple[Callable[[Probe, str], None], tuple[Sort, ...], st.SearchStrategy[str]]] = {
    "a bogus id": (refuses_a_bogus_id, ("id",), no_id),
    "a bogus answer": (refuses_a_bogus_answer, ("answer",), no_id),
    "a bogus citation": (refuses_a_bogus_citation, ("citation",), no_id),
    "a bogus link": (refuses_a_bogus_link, ("prose",), no_id),
    "raw HTML": (refuses_html, ("prose",), html),
    "what is no such value": (
        refuses_what_it_is_not,
        ("own id", "id", "answer", "citation", "word", "date", "flag", "number"),
        malformed,
    ),
}
CASES = [(what, probe) for what, (_, sorts, _) in REFUSED.items() for probe in of_sort(*sorts)]


@cache
def values_of(what: str) -> list[str]:
    """Values that must be refused; each place is tried with one of them."""
    drawn: list[str] = []

    @settings(made_up, max_examples=12)
    @given(REFUSED[what][2])
    def each(value: str) -> None:
        drawn.append(value)

    each()
    return drawn


def tried(what: str, probe: Probe) -> None:
    """Try one of them in one place, each time the same."""
    values = values_of(what)
    REFUSED[what][0](probe, values[crc32(str(probe).encode()) % len(values)])


def is_right_until_then(probe: Probe) -> None:
    """What is refused below is refused for its own sake: with the value that is there nothing of the kind is wrong."""
    value = "[He](person:ada) won." if probe.leaf.kept.sort == "prose" else str(probe.leaf.value)
    rules = {"unknown-answer", "unknown-source", "passage-out-of-range", "anchor-length", "unknown-link", "raw-html"}
    names = probe.leaf.kept.names
    assert not codes(probe, value) & (rules | {names.rule} if names else rules)


def is_cited_with_care(probe: Probe) -> None:
    assert "passage-out-of-range" in codes(probe, 'gazette#p4 "so it was"')
    assert "anchor-length" in codes(probe, 'gazette#p2 "so"')
    assert "anchor-length" in codes(probe, 'gazette#p2 "so it was in the end"')
    assert ("anchor-length" in codes(probe, "gazette#p2")) == (probe.leaf.spelling is None)


CHECKED: tuple[Sort, ...] = ("id", "answer", "citation", "prose")


@pytest.mark.parametrize("probe", of_sort(*CHECKED), ids=str)
def test_nothing_is_wrong_with_what_is_right(probe: Probe) -> None:
    is_right_until_then(probe)


@pytest.mark.parametrize("probe", of_sort("citation"), ids=str)
def test_every_citation_is_of_a_passage_there_is_and_shows_two_to_five_words(probe: Probe) -> None:
    is_cited_with_care(probe)


@pytest.mark.parametrize(("what", "probe"), some(CASES, 3), ids=str)
def test_every_field_refuses(what: str, probe: Probe) -> None:
    tried(what, probe)


def test_a_date_may_be_counted_from_known_facts_and_sources_alone() -> None:
    counted = [probe for probe in of_sort("date") if is_taken(probe.kind, probe.with_value("a day after fact:rowed"))]
    assert counted
    for probe in counted:
        assert not codes(probe, "a day after fact:won") & {"unknown-fact"}
        assert ("unknown-fact", "no fact 'nothing'") in told(probe, "a day after fact:nothing")
        assert not codes(probe, "day before published:gazette") & {"unknown-fact", "unknown-source"}
        assert ("unknown-source", "no source 'won'") in told(probe, "day before published:won")


def test_no_field_takes_a_character_that_nobody_sees(tmp_path: Path) -> None:
    """In the file itself, or made by an escape of YAML; one of several in each field."""
    fields = [probe for probe in EVERY if not probe.leaf.is_key]
    for probe, character in zip(fields, cycle(["\x07", "\u200b", "\u202e", "\ufeff"]), strict=False):
        hidden = json.dumps(probe.with_value("so•it"), ensure_ascii=False)
        file = tmp_path / "site_src" / ("retired.yml" if probe.kind is Retired else "people/probe.yml")
        file.parent.mkdir(parents=True, exist_ok=True)
        for typed in (character, f"\\u{ord(character):04x}"):
            file.write_text(f"[{hidden.replace('•', typed)}]", encoding="utf-8")
            assert "hidden-character" in {problem.code for problem in load(tmp_path)[1]}, str(probe)
        file.unlink()


# --- what is shown as it was typed ------------------------------------------------------------------------------------

signs = st.lists(
    st.sampled_from(
        ["<marquee>", "*so*", "_it_", "`was`", "[y](fact:won)", "&lt;", "{: .x }", "{{ 1 }}", "|", "\\", "1."]
    ),
    min_size=2,
    max_size=6,
).map("".join)


def shown(probes: Iterable[Probe], signs: str) -> tuple[dict[str, list[str]], set[str]]:
    """How the text of each place is read on the pages of a site in which every text is hostile, and their tags."""
    numbered = {f"Zq{n}q": probe for n, probe in enumerate(probes)}
    records = [
        (probe.kind, named(probe.kind, probe.with_value(f"{name}{signs}q"), f"probe-{name.lower()}"))
        for name, probe in numbered.items()
    ]
    dossier = together(records)
    made = site.publish(Judged(dossier), [])
    # What is for other programs is written as these want it, with their own signs before some of ours.
    foreign = re.compile(r'<pre class="(?:citation|example)".*?</pre>', re.DOTALL)
    bare = [foreign.sub("", made.files[path].decode()) for path in made.pages]
    read = [Read(html_of(page)) for page in bare]
    found: dict[str, list[str]] = {str(probe): [] for probe in numbered.values()}
    for page in read:
        for name, text in re.findall(rf"(Zq[0-9]+q)((?s:.){{,{len(signs) + 1}}})", page.text):
            found[str(numbered[name])].append(text)
    return found, {tag for page in read for tag in page.tags}


@made_up
@given(signs)
def test_plain_text_is_shown_as_it_was_typed_whatever_the_field(signs: str) -> None:
    plain = [probe for probe in of_sort("text", "printed", "notation") if is_taken(probe.kind, probe.with_value("<b>"))]
    read, tags = shown(plain, signs)
    assert "marquee" not in tags
    for place, texts in read.items():
        assert set(texts) <= {f"{signs}q"}, place
    assert len([place for place, texts in read.items() if texts]) > len(read) * 2 / 3


# --- a field that is new ----------------------------------------------------------------------------------------------


class Neighbour(Person):
    """A person with a field of each sort that no line of the generator names."""

    near: EntityId | None = None
    known_to: tuple[EntityId, ...] = ()
    nicknames: Mapping[EntityId, Printed] = {}
    met: tuple[Citation, ...] = ()
    spelt: tuple[Annotated[Citation, Shows("name")], ...] = ()
    wrote_in: SourceId | None = None
    born_in: FactId | None = None
    born: When | None = None
    remark: Prose | None = None
    habits: tuple[Text, ...] = ()


class Doubted(Fact):
    """A fact that names one of its own answers once more."""

    likeliest: AnswerId | None = None


NEW = [probe for kind in (Neighbour, Doubted) for probe in probes(kind) if probe.path[0] not in Fact.model_fields]
"""Every value in those of their fields that are new."""
NEW_CASES = [(what, probe) for what, (_, sorts, _) in REFUSED.items() for probe in NEW if probe.leaf.kept.sort in sorts]


def test_the_new_fields_are_of_every_sort_that_names_or_cites() -> None:
    assert {probe.leaf.kept.sort for probe in NEW} >= {"id", "answer", "citation", "date", "prose", "text", "printed"}


@pytest.mark.parametrize("probe", of_sort(*CHECKED, among=NEW), ids=str)
def test_a_new_field_takes_what_is_right(probe: Probe) -> None:
    is_right_until_then(probe)


@pytest.mark.parametrize("probe", of_sort("citation", among=NEW), ids=str)
def test_a_new_citation_is_cited_with_care(probe: Probe) -> None:
    is_cited_with_care(probe)


@pytest.mark.parametrize(("what", "probe"), NEW_CASES, ids=str)
def test_a_new_field_refuses_without_another_line(what: str, probe: Probe) -> None:
    tried(what, probe)


def test_what_a_new_field_names_is_used() -> None:
    [probe] = [probe for probe in NEW if probe.path == ("near",)]
    unused = {problem.what for problem in check(Judged(probe.among("rower"))) if problem.code == "unused-record"}
    assert "nothing uses the person 'ada'" not in {*unused}
    assert "nothing uses the voice 'rower'" not in unused
    assert "nothing uses the organisation 'crew'" in unused


def test_nobody_is_near_themselves_nor_twice() -> None:
    near, known_to = (next(probe for probe in NEW if probe.path[0] == field) for field in ("near", "known_to"))
    assert ("refers-to-itself", "'probe' is bound to itself") in told(near, "probe")
    twice = together([(Neighbour, {**known_to.typed, "known_to": ["ada", "ada"]})], {("probe", "known_to", 1): MARK})
    assert "repeated-value" in {problem.code for problem in check(Judged(twice)) if problem.mark == MARK}


class Guise(Record):
    worn: Mapping[EntityId, Text]


class Masked(Person):
    guises: tuple[Guise, ...] = ()


def test_a_record_in_a_list_is_not_typed_twice_whatever_it_holds() -> None:
    """What holds a mapping cannot be hashed; and nobody reads how Python prints a record."""
    guises = [{"worn": {"rower": "a cap"}}, {"worn": {"rower": "a hat"}}, {"worn": {"rower": "a cap"}}]
    place = ("probe", "guises", 2)
    dossier = together([(Masked, {"id": "probe", "name": "Ada", "guises": guises})], {place: MARK})
    [told] = [problem for problem in check(Judged(dossier)) if problem.code == "repeated-value"]
    assert (told.mark, told.what) == (MARK, "the same stands here twice")


TYPED = """\
id: probe
name: Ada
near: "eda"
known_to: [rower, eda]
nicknames: {rower: Ada-eda, "eda" : A, ada-eda: "eda: ada"}
wrote_in: gazette
remark: Not [her](person:eda).
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier whose people are neighbours."""
    monkeypatch.setitem(CLASSES, Person.kind, Neighbour)
    for name, typed in {
        "people/probe": TYPED,
        "people/eda": "{id: eda, name: Eda}",
        "people/ada-eda": "{id: ada-eda, name: Ada-Eda}",
        "voices/rower": "{id: rower, name: A rower}",
    }.items():
        (tmp_path / "site_src" / f"{name}.yml").parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site_src" / f"{name}.yml").write_text(typed, encoding="utf-8")
    return tmp_path


def test_an_id_in_a_new_field_is_renamed(root: Path) -> None:
    assert rename(root, "eda", "e").places == 1 + 4
    assert (root / "site_src/people/probe.yml").read_text(encoding="utf-8") == TYPED.replace(
        'near: "eda"', 'near: "e"'
    ).replace("[rower, eda]", "[rower, e]").replace('"eda" :', '"e" :').replace("person:eda", "person:e")


def test_an_editor_completes_the_ids_in_a_new_field(root: Path) -> None:
    fields = schema.schemas(load(root)[0])["neighbour.json"]["$defs"]["Neighbour"]["properties"]
    names = fields["near"]["$ref"]
    assert fields["known_to"]["items"]["$ref"] == names
    assert fields["nicknames"]["propertyNames"]["$ref"] == names


# --- what the types say -----------------------------------------------------------------------------------------------


def test_every_id_says_which_rule_answers_for_it() -> None:
    rules = {rule.code for rule in RULES}
    assert {probe.leaf.kept.names.rule for probe in EVERY if probe.leaf.kept.names} <= rules


def test_a_field_whose_type_says_nothing_is_refused_by_its_name() -> None:
    class Unread(Person):
        age: float = 0

    with pytest.raises(TypeError, match=r"Unread\.age: nothing says what a value of <class 'float'> is"):
        list(walk(Unread(id="ada", name="Ada"), ("ada",)))


def test_of_two_marks_the_outer_one_holds() -> None:
    person = Names(lambda kind: kind is Person.kind, "unknown-person", "friend")

    class Marked(Person):
        code: Annotated[Printed | None, Holds("notation")] = None
        friend: Annotated[EntityId, person] | None = None

    found = shapes(Marked)
    assert found["code"] == Kept("notation")
    assert found["friend"] == Kept("id", person)


def test_a_walk_goes_through_a_record_in_the_order_of_its_fields() -> None:
    fact = Fact.model_validate({**WORLD["fact"][0], "says": ['gazette#p2 "so it was"'], "note": "So."})
    walked = [(*leaf.where[1:], "key") if leaf.is_key else leaf.where[1:] for leaf in walk(fact, ("rowed",))]
    assert walked[:6] == [
        ("id",), ("about", 0), ("question",), ("answers", "ada", "key"), ("answers", "ada"), ("answers", "eda", "key"),
    ]  # fmt: skip
    of_the_testimony = [("says", 0, field) for field in ("at", "act", "sure", "headline")]
    assert walked[-5:] == [("note",), *of_the_testimony]


def test_a_value_knows_the_record_it_stands_in_and_the_part_of_it() -> None:
    typed = {"id": "ada", "name": "Ada", "forms": [{"form": "Adah", "seen": ["gazette#p2"]}]}
    person = Person.model_validate(typed)
    [seen] = [leaf for leaf in walk(person, ("ada",)) if leaf.kept.sort == "citation"]
    assert (seen.record, seen.part, seen.spelling, seen.target) == (person, person.forms[0], "Adah", "gazette")


def test_lists_are_found_wherever_they_are() -> None:
    typed = {"id": "ada", "name": "Ada", "forms": [{"form": "Adah", "seen": ["gazette#p2"]}]}
    person = Person.model_validate(typed)
    assert [where[1:] for where, _ in lists(person, ("ada",))] == [
        ("forms",), ("forms", 0, "seen"), ("also_search",), ("speaks_for",), ("relays",),
    ]  # fmt: skip
