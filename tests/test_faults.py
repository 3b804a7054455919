"""What a type refuses: the code is the type's, and what the author typed stays whole in what they then read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.load import load, read_yaml
from generator.load.refusal import Refusal
from generator.model import Citation, Flag, Record, When
from generator.model.values import EntityId, Number
from generator.problem import Problem

FACT = "id: bridge\nabout: [mayor]\nstatement: The bridge opened.\n"
QUESTION = "id: bridge\nabout: [mayor]\nquestion: Did it open?\n"
SOURCE = "id: gazette\ntitle: A bridge\nlanguage: en\ntext: a.txt\npublished: {when: 2019, basis: Printed.}\n"


def refused(root: Path, record: str, path: str = "site_src/facts/bridge.yml") -> Problem:
    """The one problem of a record in a file of its own."""
    (root / path).parent.mkdir(parents=True)
    (root / path).write_text(record, encoding="utf-8")
    [problem] = load(root)[1]
    return problem


# what is typed · the code, what is wrong and what to type
BARS = {
    "a date": (
        FACT + "ruling: {because: So., by: Ada, on: 2018|2019}\n",
        ("impossible-date", "'2018|2019' is not a date", "type 2011-03-04, early 2011-03, about 2011, …"),
    ),
    "a flag": (FACT + "state: yes|no\n", ("bad-value", "'state': 'yes|no' is neither yes nor no", "type yes or no")),
    "a citation that is told mended": (
        FACT + "says: [gazette p2 'it|opened']\n",
        (
            "malformed-citation",
            'citation "gazette p2 \'it|opened\'" is not written as SOURCE#pN "anchor"',
            'type gazette#p2 "it|opened"',
        ),
    ),
    "the id of an answer": (
        QUESTION + "answers: {yes|no: It did., never: It did not.}\n",
        (
            "malformed-id",
            "'yes|no' is not an id",
            "use up to 80 lower-case letters, digits and single hyphens, a letter first: lens-vanished",
        ),
    ),
}


@pytest.mark.parametrize(("record", "told"), BARS.values(), ids=BARS)
def test_a_bar_in_what_was_typed_parts_nothing(tmp_path: Path, record: str, told: tuple[str, str, str]) -> None:
    problem = refused(tmp_path, record)
    assert (problem.code, problem.what, problem.hint) == told


def test_a_bar_in_a_number_parts_nothing(tmp_path: Path) -> None:
    problem = refused(tmp_path, SOURCE + "passages: 5|6\n", "seeds/gazette.yml")
    assert (problem.what, problem.hint) == ("'passages': '5|6' is not a number", "type digits alone, 1 to 9999")


# typed with a key that is called as pydantic calls every key that it refuses · place, what is wrong
KEYS = {
    FACT + '"[key]": x\n': ("4:1", "no key '[key]' here"),
    FACT + 'role: {holder: ada, post: Head, "[key]": x}\n': ("4:33", "no key '[key]' here"),
    QUESTION + 'answers: {"[key]": It did., no: It did not.}\n': ("4:11", "'[key]' is not an id"),
    QUESTION + 'answers: {yes: [It did.], "[key]": [x], no: It did not.}\n': ("4:16", "'yes' is not plain text"),
}


@pytest.mark.parametrize(("record", "told"), KEYS.items(), ids=range(len(KEYS)))
def test_no_key_is_taken_for_a_sign_of_the_library(tmp_path: Path, record: str, told: tuple[str, str]) -> None:
    place, what = told
    (tmp_path / "site_src" / "facts").mkdir(parents=True)
    (tmp_path / "site_src" / "facts" / "x.yml").write_text(record, encoding="utf-8")
    problem = load(tmp_path)[1][0]
    assert (str(problem.mark), problem.what) == (f"site_src/facts/x.yml:{place}", what)


class Tide(Record):
    """A record of the tests' own, whose names of fields say nothing of their types."""

    when: Flag
    on: Citation
    state: When


class Berth(Record):
    """A part of a record of the tests' own."""

    length: Number
    boat: EntityId | None = None


class Harbour(Record):
    """A record of the tests' own, with records behind keys that are ids."""

    berths: Mapping[EntityId, Berth]


# typed in a harbour · line and column, what is wrong, what to type
BEHIND_KEYS = {
    "{Ada Quill: {length: 9}}": ("1:10", "'Ada Quill' is not an id", "did you mean 'ada-quill'?"),
    "{ada: {length: 9, boat: Ada Quil}}": ("1:33", "'Ada Quil' is not an id", "did you mean 'ada-quill'?"),
    "{ada: {length: 9, bot: ada}}": ("1:27", "no key 'bot' here", "did you mean 'boat'?"),
    "{ada: {length: long}}": ("1:24", "'length': 'long' is not a number", "type digits alone, 1 to 9999"),
    "{ada: {boat: ada}}": ("1:15", "'length' is missing", "add a line 'length: …'"),
    "{ada: boat}": ("1:15", "'ada' is not written in keys and values", "write {length: …}"),
    "ada": ("1:9", "'berths' is not written in keys and values", "write keys and values below it"),
}


@pytest.mark.parametrize(("typed", "told"), BEHIND_KEYS.items(), ids=BEHIND_KEYS)
def test_what_is_wrong_behind_keys_is_told_like_anything_else(typed: str, told: tuple[str, str, str]) -> None:
    tree = read_yaml("harbour.yml", f"berths: {typed}\n".encode())
    with pytest.raises(ValidationError) as invalid:
        Harbour.model_validate(tree.root)
    [problem] = Refusal(Harbour, invalid.value, tree.marks, ()).problems({"person": ["ada-quill"]})
    assert (str(problem.mark), problem.what, problem.hint) == (f"harbour.yml:{told[0]}", *told[1:])


def test_the_type_and_not_the_name_of_a_field_decides_the_code() -> None:
    tree = read_yaml("tide.yml", b"when: 2018-02-30\non: 2018-02-30\nstate: 2018-02-30\n")
    with pytest.raises(ValidationError) as invalid:
        Tide.model_validate(tree.root)
    problems = Refusal(Tide, invalid.value, tree.marks, ()).problems({})
    assert [(problem.mark.line, problem.code) for problem in problems] == [
        (1, "bad-value"),
        (2, "malformed-citation"),
        (3, "impossible-date"),
    ]
