"""How texts are read, and what the one normalisation folds."""

from __future__ import annotations

import random
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.evidence import normalise, passages, read_texts, words
from generator.model import Dossier
from tests.evidence.invented import COAST, codes, source


def every_character() -> Iterator[str]:
    return (chr(c) for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF)


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("“He rowed”", '"he rowed"'),
        ("the master’s", "the master's"),
        ("master´s", "master's"),
        ("«gone»", '"gone"'),
        ("12″ of rain", '12" of rain'),
        ("March–April", "march-april"),
        ("March — April", "march - april"),
        ("−5", "-5"),
        ("Tom\u00a0Marsh\u2028was\tthere ", "tom marsh was there"),
        ("ﬁsh ½", "fish 1⁄2"),
        ("STRASSE", "straße"),
    ],
)
def test_the_same_words_are_the_same_however_they_are_set(printed: str, typed: str) -> None:
    assert normalise(printed) == normalise(typed)


@pytest.mark.parametrize(("one", "other"), [("March", "May"), ("Adah", "Ada"), ("re-cover", "recover"), ("é", "e")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_every_dash_is_a_hyphen() -> None:
    dashes = [character for character in every_character() if unicodedata.category(character) == "Pd"]
    assert {normalise(dash) for dash in dashes} <= {"-", "- -", "--"}


def test_normalising_twice_changes_nothing_more() -> None:
    pick = random.Random(20310401)
    unruly = [c for c in every_character() if unicodedata.normalize("NFKC", c) != c or unicodedata.combining(c)]
    phrases = ["".join(pick.choices(unruly, k=3) + pick.choices("Aß ’—\u2028", k=3)) for _ in range(5000)]
    assert not [phrase for phrase in phrases + unruly if normalise(normalise(phrase)) != normalise(phrase)]


def test_words_are_what_stands_between_white_space() -> None:
    assert words("The 48-year-old\u00a0clerk’s  U.S. visa") == ["the", "48-year-old", "clerk's", "u.s.", "visa"]


def test_passages_are_the_lines_that_show_something() -> None:
    assert passages("Title\r\n\r\n \u00a0\t\nOne sentence.Another glued to it.\r\nLast") == [
        "Title",
        "One sentence.Another glued to it.",
        "Last",
    ]


@pytest.mark.parametrize("unseen", ["\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
def test_a_line_ends_only_where_git_ends_it_and_elsewhere_words_do(unseen: str) -> None:
    assert passages(f"one{unseen}two\nthree") == ["one two", "three"]


@pytest.mark.parametrize("unseen", ["\ufeff", "\u200b", "\u200b \u00a0", "\u00ad"])
def test_a_line_of_invisible_characters_is_blank(unseen: str) -> None:
    assert passages(f"one\n{unseen}\ntwo") == ["one", "two"]


def sources(**records: int) -> Dossier:
    """A dossier of sources with so many passages."""
    return Dossier(sources={name: source(name, passages) for name, passages in records.items()})


def test_texts_are_read_by_source(tmp_path: Path) -> None:
    (tmp_path / "coast.txt").write_text("\ufeff" + "\n\n".join(COAST) + "\n", encoding="utf-8")
    texts, problems = read_texts(sources(coast=2), tmp_path)
    assert not problems
    assert list(map(normalise, texts["coast"][1:])) == list(map(normalise, COAST[1:]))


def test_a_missing_text_is_named_and_its_neighbour_proposed(tmp_path: Path) -> None:
    (tmp_path / "coats.txt").write_text("one", encoding="utf-8")
    texts, [problem] = read_texts(sources(coast=2), tmp_path)
    assert not texts
    assert (problem.code, problem.hint) == ("missing-text", "did you mean 'coats.txt'?")


def test_a_text_outside_the_folder_of_texts_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("one", encoding="utf-8")
    (tmp_path / "texts").mkdir()
    dossier = Dossier(sources={"coast": source("coast", 1, text="../secret.txt")})
    texts, problems = read_texts(dossier, tmp_path / "texts")
    assert (texts, codes(problems)) == ({}, ["missing-text"])


def test_a_text_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "coast.txt").write_bytes("caf\u00e9".encode("latin-1"))
    _, [problem] = read_texts(sources(coast=1), tmp_path)
    assert problem.what == "the text 'coast.txt' is not UTF-8 at byte 4"


def test_a_text_with_another_number_of_passages_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "coast.txt").write_text("one\n\ntwo\nthree", encoding="utf-8")
    texts, [problem] = read_texts(sources(coast=2), tmp_path)
    assert not texts
    assert problem.what == "the text of 'coast' has 3 passages, its record says 2"
    assert "type passages: 3" in problem.hint
