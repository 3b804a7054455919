"""How a text is divided into passages: by its lines or, where these are broken, by its blank lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.evidence import UnreadableText, decoded, passages
from generator.load import load
from generator.model import DIVISIONS
from tests.harness import DOSSIER, copy_of, typed

LINES, PARAGRAPHS = DIVISIONS["lines"], DIVISIONS["paragraphs"]

DIVIDED: dict[str, tuple[str, list[str], list[str]]] = {
    "a paragraph a line": ("One.\nTwo.\n", ["One.", "Two."], ["One. Two."]),
    "blank lines between": ("One.\n\nTwo.\n", ["One.", "Two."], ["One.", "Two."]),
    "broken lines": ("One is\nlong.\n\nTwo.", ["One is", "long.", "Two."], ["One is long.", "Two."]),
    "blank lines all over": ("\n\nOne\nis.\n \n\t\n\nTwo.\n\n", ["One", "is.", "Two."], ["One is.", "Two."]),
    "lines that show nothing": ("One\n\u200b\nTwo", ["One", "Two"], ["One", "Two"]),
    "the line ends of Windows": ("One\r\nis.\r\n\r\nTwo.\r\n", ["One", "is.", "Two."], ["One is.", "Two."]),
    "no line end at the end": ("One\nis.", ["One", "is."], ["One is."]),
    "nothing": ("\n \n", [], []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "by_lines", "by_paragraphs"), DIVIDED.values(), ids=DIVIDED)
def test_a_text_is_divided_as_its_record_says(text: str, by_lines: list[str], by_paragraphs: list[str]) -> None:
    assert passages(text) == passages(text, LINES) == by_lines
    assert [" ".join(passage.split()) for passage in passages(text, PARAGRAPHS)] == by_paragraphs


NO_TEXT: dict[str, tuple[bytes, str, str]] = {
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "is a PDF and no text", "pdftotext"),
    "a web page": (b"<!DOCTYPE html>\n<title>A</title>", "is a web page and no text", "copy the text"),
    "a web page without a type": (b"\n  <HTML lang='en'>", "is a web page and no text", "copy the text"),
    "a web page in XML": (b"\xef\xbb\xbf<?xml version='1.0'?><html/>", "is a web page and no text", "copy the text"),
    "another encoding": (b"caf\xe9", "is not UTF-8 at byte 4", "save it as UTF-8"),
}


@pytest.mark.parametrize(("content", "what", "hint"), NO_TEXT.values(), ids=NO_TEXT)
def test_a_file_that_is_no_text_is_refused_with_the_way_to_get_one(content: bytes, what: str, hint: str) -> None:
    with pytest.raises(UnreadableText) as refused:
        decoded(content)
    assert refused.value.what == what
    assert hint in refused.value.hint


@pytest.mark.parametrize("text", ["<b> is bold", "< html", "html", "1 < 2"])
def test_a_text_that_begins_with_a_sign_of_html_is_a_text(text: str) -> None:
    assert decoded(text.encode()) == text


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def test_breaking_the_lines_elsewhere_changes_nothing_that_was_verified(root: Path) -> None:
    text = root / "texts" / "report.txt"
    text.write_text(text.read_text("utf-8").replace("the\nlens was", "the lens\nwas"), "utf-8")
    before = (root / "seeds" / "report.lock").read_bytes()
    verified = typed("verify", "--root", root, "--texts", root / "texts")
    assert verified.exit_code == 0, verified.output
    assert (root / "seeds" / "report.lock").read_bytes() == before


def test_words_are_found_across_the_end_of_a_line(root: Path) -> None:
    printed = typed("passages", "report", "--root", root, "--texts", root / "texts", "--find", "could learn").output
    assert 'report#p4 "could learn nothing"   # shown already' in printed


def test_a_web_page_in_the_place_of_a_text_stops_verifying(root: Path) -> None:
    (root / "texts" / "report.txt").write_text("<!doctype html><p>Lost.", "utf-8")
    printed = typed("verify", "--root", root, "--texts", root / "texts").output
    assert "the text 'report.txt' is a web page and no text [unreadable-text]" in printed


def test_a_new_source_counts_paragraphs_if_told_so(root: Path, tmp_path: Path) -> None:
    text = tmp_path / "light.txt"
    text.write_text("The light\nwas lit.\n\nIt burns.\n", "utf-8")
    for option, count in ((["--paragraphs"], 2), ([], 3)):
        name = f"light{count}"
        made = typed("new", "source", name, "--text", text, *option, "--root", root)
        assert made.exit_code == 0, made.output
        record = (root / "seeds" / f"{name}.yml").read_text("utf-8")
        assert f"\npassages: {count}\n" in record
        assert ("\ndivided: paragraphs" in record) == bool(option)


def test_why_a_passage_is_set_aside_may_be_that_it_was_never_printed(root: Path) -> None:
    [source] = [source for source in load(root)[0].sources.values() if source.divided == PARAGRAPHS]
    assert [(part.numbers.start, part.why.name) for part in source.set_aside] == [
        (1, "not of the print"),
        (2, "heading"),
        (5, "illegible"),
    ]
