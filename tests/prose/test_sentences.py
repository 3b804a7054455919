"""Texts come apart into sentences, each with its place and its links."""

from __future__ import annotations

import pytest

from generator.prose import sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
        ("Mr. Rook of St. Maud met J. Doe. He left.", ["Mr. Rook of St. Maud met J. Doe.", "He left."]),
        ("The U.S. Navy came. It left at 3.5 knots.", ["The U.S. Navy came.", "It left at 3.5 knots."]),
        ("“It is gone.” She wept. (Nobody saw.) *Rain.*", ["“It is gone.”", "She wept.", "(Nobody saw.)", "Rain."]),
        ("A line\nthat goes on. Next.\n\nAnother", ["A line that goes on.", "Next.", "Another"]),
        ("- One\n- Two\n  goes on\n1. Three\n", ["One", "Two goes on", "Three"]),
        ("> Quoted.\n> More\n> of it.", ["Quoted.", "More of it."]),
        ("# A Heading in 1911\n\nText.\n\nTwo. Parts\n---\n", ["Text."]),
        ("```\nIn 1911. Code.\n```\nText `In 1911.` more.", ["Text          more."]),
        ("| a | b |\n|---|---|\n| One. | Two |\n", ["a b", "One.", "Two"]),
        ("<!-- In 1911. -->\n\nText.", ["Text."]),
        ("종이 사라졌다. 2일 밤이었다! 누가?", ["종이 사라졌다.", "2일 밤이었다!", "누가?"]),
        ("鐘が消えた。「夜だった。」誰が？", ["鐘が消えた。", "「夜だった。」", "誰が？"]),
        ("اختفى الجرس. متى؟ في الليل.", ["اختفى الجرس.", "متى؟", "في الليل."]),
        ("", []),
    ],
)  # fmt: skip
def test_a_text_comes_apart_into_its_sentences(text: str, found: list[str]) -> None:
    assert [sentence.words for sentence in sentences(text)] == found


def test_a_sentence_knows_its_place_and_its_links() -> None:
    text = "First.\n\n> Then [Ada](person:ada) left.\n> *[She. And](fact:ran) ran*. [He](fact:he) too. So."
    found = [(text[one.offset :][:6], [link.target for link in one.links]) for one in sentences(text)]
    assert found == [
        ("First.", []),
        ("Then [", ["ada"]),
        ("*[She.", ["ran"]),
        ("And](f", ["ran"]),
        ("[He](f", ["he"]),
        ("So.", []),
    ]


def test_one_cell_of_a_row_proves_what_another_says() -> None:
    rows = list(sentences("| When | What |\n|---|---|\n| In 1911 | It [opened](fact:opened) |\n"))
    assert [(row.words, [link.target for link in row.links]) for row in rows] == [
        ("When What", []),
        ("In 1911 It opened", ["opened"]),
    ]
