"""Which word a hint names, and where in a record a problem is."""

from __future__ import annotations

import pytest

from generator.problem import DossierError, Mark, Marks, Problem, bounded, did_you_mean

IDS = ["left-embassy", "left-country", "asked-italy", "ship-sank"]

# typed · the hint among these ids
HINTS = {
    "left-embasy": "did you mean 'left-embassy'?",
    "asked-itly": "did you mean 'asked-italy'?",
    "leftembassy": "did you mean 'left-embassy'?",
    "shipsank": "did you mean 'ship-sank'?",
    "rowed-out": "use one of 'asked-italy', 'left-country', 'left-embassy', 'ship-sank'",
}


@pytest.mark.parametrize(("typed", "hint"), HINTS.items(), ids=HINTS)
def test_a_hint_names_the_nearest_word_or_the_words_there_are(typed: str, hint: str) -> None:
    assert did_you_mean(typed, IDS) == hint


def test_of_words_that_are_equally_near_the_first_of_the_alphabet_is_named() -> None:
    words = {f"fact-{n}" for n in range(10)}
    assert did_you_mean("fact-x", words) == "did you mean 'fact-0'?"


def test_of_many_words_the_first_eight_are_listed() -> None:
    hint = did_you_mean("x", {f"fact-{n}" for n in range(1000, 1100)})
    eight = ", ".join(f"'fact-{n}'" for n in range(1000, 1008))
    assert hint == f"use one of {eight} … (100 in all)"


def test_where_nothing_is_defined_nothing_is_named() -> None:
    assert did_you_mean("x", []) == "none is defined yet"


FILE = "site_src/facts/bridge.yml"
SAYS = Marks(FILE, 3, 7, {0: (3, 8, 3, 8)}, {0: Marks(FILE, 3, 8, {"at": (3, 9, 3, 13), "gist": (3, 30, 3, 30)})})
RECORD = Marks(FILE, 1, 3, {"id": (1, 3, 1, 7), "says": (3, 1, 3, 7)}, {"says": SAYS})

# path · the place of the value, of the key, and whether it was typed
PATHS: dict[tuple[str | int, ...], tuple[tuple[int, int], tuple[int, int], bool]] = {
    ("id",): ((1, 7), (1, 3), True),
    ("says",): ((3, 7), (3, 1), True),
    ("says", 0, "at"): ((3, 13), (3, 9), True),
    ("says", 0, "at", "anchor"): ((3, 13), (3, 13), False),
    ("says", 0, "by", 1): ((3, 8), (3, 8), False),
    ("says", 1): ((3, 7), (3, 7), False),
    ("note",): ((1, 3), (1, 3), False),
}


@pytest.mark.parametrize(("path", "places"), PATHS.items(), ids=map(str, PATHS))
def test_a_path_leads_to_a_value_or_to_the_nearest_around_it(
    path: tuple[str | int, ...], places: tuple[tuple[int, int], tuple[int, int], bool]
) -> None:
    value, key, typed = places
    assert (RECORD.of(*path), RECORD.of_key(*path)) == (Mark(FILE, *value), Mark(FILE, *key))
    assert RECORD.has(*path) == typed


@pytest.mark.parametrize("sign", ["\n", "\r", "\u2028", "\u202e", "\x1b[31m", "\u200b"])
def test_no_sign_of_what_was_typed_begins_a_line_or_turns_it_round(sign: str) -> None:
    forged = f"k{sign}site_src/facts/other.yml:9:9: forged [forged]"
    printed = str(Problem(Mark(f"site_src/{forged}.yml"), "unknown-key", f"no key '{forged}'", f"not {forged}"))
    assert len(printed.splitlines()) == 2
    assert sign[0] not in printed.replace("\n    help: ", "", 1)
    assert printed.count(ascii(sign)[1:-1]) == 3


def test_of_one_file_no_more_is_listed_than_somebody_reads_and_the_rest_is_counted() -> None:
    many = [Problem(Mark("a.yml", line), "x", "y", "z", "warning") for line in range(1, 400)]
    other, worst = Problem(Mark("b.yml"), "x", "y", "z", "note"), Problem(Mark("a.yml", 400), "x", "y", "z")
    listed = bounded([*many, worst, other, *many])
    assert listed[0] == Problem(
        Mark("a.yml"), "more-problems", "and 300 more problems of this file", "mend those that are listed first"
    )
    assert listed[1:] == [*many[:100], other]
    assert DossierError([*many, worst]).problems == listed[:-1]
    assert bounded(many[:100]) == many[:100]
