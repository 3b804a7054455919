"""The calendar of dated facts: a day stands in it only where a source gives that day and none disputes it."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest

from generator.addresses import Place
from generator.files import exports
from generator.files.exports.events import EXPORT
from generator.site import examine, sound
from tests.harness import DOSSIER, pier, tiny

Entry = dict[str, str]


@cache
def entries() -> dict[str, Entry]:
    """Each entry by the id of its fact, with what it is."""
    written = exports.files(sound(DOSSIER)[0], Place("https://room.example/lens", "The lens"))[EXPORT.path].decode()
    unfolded = written.replace("\r\n ", "")
    found = re.findall(r"BEGIN:(VEVENT|VJOURNAL)\r\n(.*?)\r\nEND:\1", unfolded, re.DOTALL)
    listed = [{"kind": kind, **dict(line.split(":", 1) for line in lines.split("\r\n"))} for kind, lines in found]
    return {entry["UID"].partition("@")[0]: entry for entry in listed}


def facts() -> dict[str, dict[str, object]]:
    return {fact["id"]: fact for fact in json.loads(tiny().files["data/facts.json"])["facts"]}


def test_every_fact_with_a_date_is_in_it_once() -> None:
    assert list(entries()) == [name for name, fact in facts().items() if fact["when"]]


def test_a_day_stands_only_where_it_is_given_and_nobody_disputes_it() -> None:
    on_a_day = {name for name, entry in entries().items() if any(key.startswith("DTSTART") for key in entry)}
    assert on_a_day
    assert on_a_day == {name for name, entry in entries().items() if entry["kind"] == "VEVENT"}
    for name in on_a_day:
        fact, when = facts()[name], facts()[name]["when"]
        assert isinstance(when, dict)
        assert (fact["date_disputed"], when["worked_out"], when["by_card"]) == (False, False, False)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?", when["edtf"]), "no doubt, and no moment in a range"
    assert entries()["lens-vanished"]["kind"] == "VJOURNAL"


STOOD = """
id: pier-stood
about: [pier]
statement: The pier stood.
{more}
"""


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ("says: [{at: 'a#p2 \"so it stood\"', when: 2031-03-04}]", "VEVENT"),
        ("says: [{at: 'a#p2 \"so it stood\"', when: 2031-03-04?}]", "VJOURNAL"),
        ("says: [{at: 'a#p2 \"so it stood\"', when: before 2031-03-04}]", "VJOURNAL"),
        ("says: [{at: 'a#p2 \"so it stood\"', when: 2031-03-03 to 2031-03-04}]", "VJOURNAL"),
        ("state: yes\nsays: [{at: 'a#p2 \"so it stood\"', when: 2031-03-03 to 2031-03-04}]", "VEVENT"),
        ("state: yes\nsays: [{at: 'a#p2 \"so it stood\"', when: 2031-03}]", "VJOURNAL"),
        # a day that no passage gives, worked out from what two give
        (
            "says: [{at: 'a#p2 \"so it\"', when: by 2031-03-04}, {at: 'a#p2 \"it stood\"', when: after 2031-03-03}]",
            "VJOURNAL",
        ),
        # days that dispute, of what lasts: from the first to the last there is no telling
        (
            "state: yes\nsays: [{at: 'a#p2 \"so it\"', when: 2031-03-01}, {at: 'a#p2 \"it stood\"', when: 2031-03-05}]",
            "VJOURNAL",
        ),
    ],
)
def test_what_dates_are_days(tmp_path: Path, more: str, kind: str) -> None:
    root = pier(tmp_path)
    (root / "site_src" / "facts" / "pier.yml").write_text(STOOD.format(more=more), encoding="utf-8")
    judged, _ = examine(root)
    assert f"BEGIN:{kind}" in exports.files(judged)[EXPORT.path].decode()


def test_whatever_is_no_day_is_said_in_words_and_nobody_loses_the_standing() -> None:
    for name, entry in entries().items():
        fact = facts()[name]
        assert entry["SUMMARY"].endswith(f"({fact['label']})".replace(",", "\\,"))
        assert str(fact["reason"]).replace(",", "\\,").replace(";", "\\;") in entry["DESCRIPTION"]
        assert entry["URL"] == f"https://room.example/lens{fact['url']}"
        assert str(fact["fingerprint"]) in entry["DESCRIPTION"]
    assert "by 4 March 2011" in entries()["lens-vanished"]["SUMMARY"]


def test_a_state_lasts_where_both_its_days_are_given() -> None:
    lasting = {name: entry for name, entry in entries().items() if "/" in entry["X-EDTF"]}
    assert lasting
    for entry in lasting.values():
        if whole := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)/\d{4}-\d\d-\d\d", entry["X-EDTF"]):
            assert entry["DTSTART;VALUE=DATE"] == "".join(whole.groups())
        else:
            assert entry["kind"] == "VJOURNAL"


def test_what_is_shown_as_an_example_is_a_part_of_the_file() -> None:
    shown = exports.example(sound(DOSSIER)[0], EXPORT)
    assert shown.startswith("BEGIN:V")
    assert shown.replace("\n", "\r\n").encode() in tiny().files[EXPORT.path]


def test_no_line_is_longer_than_calendars_read_and_no_clock_is_asked() -> None:
    written = tiny().files[EXPORT.path]
    assert max(map(len, written.split(b"\r\n"))) <= 75
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert set(re.findall(rb"DTSTAMP:(.*)\r", written)) == {b"20110502T000000Z"}, "the day of the last edition"
    assert b"URL:" not in written, "nobody knows where that site is"
