"""The calendar of dated facts: a day stands in it only where a source gives that day and none disputes it."""

from __future__ import annotations

import json
import re
from functools import cache

from generator.addresses import Place
from generator.files import exports
from generator.files.exports.events import EXPORT
from generator.site import sound
from tests.harness import DOSSIER, tiny

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
