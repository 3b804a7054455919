"""How problems are told to a forge: on the line they are about, whatever signs they hold."""

from __future__ import annotations

import errno

import pytest

from generator.problem import Mark, Problem, report

WRONG = Problem(Mark("site_src/facts/a.yml", 4, 7), "unknown-source", "no source 's9'", "did you mean 's3'?")


def test_a_problem_stands_beside_its_line() -> None:
    assert report.as_annotations([WRONG]) == (
        "::error file=site_src/facts/a.yml,line=4,col=7,title=unknown-source::no source 's9'%0Ahelp: did you mean 's3'?"
    )


def test_a_warning_is_one_there_too() -> None:
    warning = Problem(WRONG.mark, "missing-gist", "no gist", "add one", "warning")
    assert report.as_annotations([warning]).startswith("::warning file=")


def test_a_note_is_told_and_stops_nothing() -> None:
    note = Problem(WRONG.mark, "no-address", "no address", "type one", "note")
    assert report.as_annotations([note]).startswith("::notice file=")
    assert report.count([note, WRONG]) == "1 error, 1 note"
    assert report.strict([note]) == [note]
    assert not report.failed([note])


@pytest.mark.parametrize(
    ("root", "file"),
    [
        (".", "site_src/facts/a.yml"),
        ("dossiers/rome", "dossiers/rome/site_src/facts/a.yml"),
        ("../other", "../other/site_src/facts/a.yml"),
    ],
)
def test_a_file_is_named_from_the_top_of_the_repository(root: str, file: str) -> None:
    assert f"file={file}," in report.as_annotations([WRONG], root)


def test_no_sign_ends_a_line_or_a_field_before_its_time() -> None:
    nasty = Problem(Mark("docs/50%, a:b.md", 1, 1), "raw-html", "100 %\r\n::error::x", "a\nb")
    told = report.as_annotations([nasty])
    assert "\n" not in told
    assert "file=docs/50%25%2C a%3Ab.md,line=1" in told
    assert told.endswith(r"::100 %25\r\n::error::x%0Ahelp: a\nb")


def test_each_problem_is_told_once_and_in_the_order_of_places() -> None:
    earlier = Problem(Mark("docs/a.md"), "raw-html", "x", "y")
    assert report.as_annotations([WRONG, earlier, WRONG]).splitlines()[0].startswith("::error file=docs/a.md")
    assert len(report.as_annotations([WRONG, earlier, WRONG]).splitlines()) == 2
    assert not report.as_annotations([])


def test_what_the_system_refused_is_told_with_what_to_do() -> None:
    closed = OSError(errno.EACCES, "Permission denied", "seeds/a.lock")
    assert report.unreadable(closed).startswith("seeds/a.lock: Permission denied: let yourself read and write it")
    assert report.unreadable(OSError(errno.EIO, "Input/output error", "x")) == "x: Input/output error"
    assert report.unreadable(OSError("in our own words")) == "in our own words"
