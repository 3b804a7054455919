"""What became of every passage, and how both reports tell it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.evidence import Locks, PassageUse, coverage, coverage_report, ranges, sign, verify_report
from generator.model import UNUSED
from tests.evidence.invented import citing, dossier, everything, fact, locked


def states(uses: list[PassageUse]) -> list[str]:
    return [str(use.state) for use in uses]


def test_every_passage_is_used_set_aside_both_or_unread() -> None:
    uses = coverage(citing('harbour#p2 "in early March"', 'harbour#p5 "our letter"'))
    assert states(uses["harbour"]) == ["unread", "used", "unread", "unread", "both"]
    assert states(coverage(citing())["harbour"])[-1] == "set aside"


def test_a_title_is_used_by_its_headline() -> None:
    headline = {"at": 'harbour#p1 "is gone"', "headline": "yes"}
    assert coverage(dossier(fact(headline)))["harbour"][0].used_by == ("left-light",)


def test_a_fact_that_cites_a_passage_twice_uses_it_once() -> None:
    uses = coverage(citing('harbour#p2 "in early March"', 'harbour#p2 "on Friday"'))
    assert uses["harbour"][1].used_by == ("left-light",)


def test_a_passage_that_only_shows_a_spelling_or_a_slip_is_unread() -> None:
    uses = coverage(everything())
    assert uses["harbour"][2] == PassageUse(3, also_cited_by=("ada-quill",))
    assert (str(uses["coast"][1].state), uses["coast"][1].also_cited_by) == ("unread", ("spring-tide", "odd-name"))


def test_why_a_passage_was_set_aside_is_kept() -> None:
    assert coverage(citing())["harbour"][4].set_aside == UNUSED.get("boilerplate")


def test_a_passage_beyond_the_last_covers_nothing() -> None:
    assert states(coverage(citing('coast#p3 "spring tide"'))["coast"]) == ["unread", "unread"]


def test_the_coverage_report_tells_each_passage() -> None:
    assert coverage_report(everything()) == (
        "harbour: 5 passages: 2 used, 1 set aside, 2 unread\n"
        "  p1   used       left-light\n"
        "  p2   used       left-light\n"
        "  p3   unread     (also cited by ada-quill)\n"
        "  p4   unread\n"
        "  p5   set aside  boilerplate\n"
        "\n"
        "coast: 2 passages: 2 unread\n"
        "  p1   unread\n"
        "  p2   unread     (also cited by spring-tide, odd-name)\n"
        "\n"
        "all sources: 7 passages: 2 used, 1 set aside, 4 unread\n"
    )


def test_the_verification_report_tells_what_changed_and_who_has_read_it() -> None:
    before = locked(citing('harbour#p2 "in early March"', 'harbour#p1 "is gone"'))
    story = citing('harbour#p2 "in early March"', 'harbour#p3 "rowed out"', 'coast#p2 "spring tide"')
    after = sign(locked(story), story, "left-light", "Ida Bell", date(2031, 5, 2))
    assert verify_report(before, after, {"harbour": 0.125}) == (
        "harbour: 2 citations (+1 −1), 2 read by an editor; anchors show 12.5% of its words\n"
        "coast: 1 citation (+1 −0), 1 read by an editor; its text is not at hand\n"
        "records: 3 (+0 −0)\n"
        "2 citations verified: each stands where it says\n"
    )


def test_a_reading_alone_is_no_change_of_what_was_verified() -> None:
    story = citing('coast#p2 "spring tide"')
    signed = sign(locked(story), story, "left-light", "Ida Bell", date(2031, 5, 2))
    assert "(+0 −0), 1 read" in verify_report(locked(story), signed, {"harbour": 0, "coast": 0.1})


def test_an_empty_dossier_is_reported_too() -> None:
    assert verify_report(Locks(), Locks(), {}) == "0 citations verified: each stands where it says\n"


RANGES: dict[str, tuple[list[int], list[str]]] = {
    "none": ([], []),
    "one": ([3], ["3"]),
    "two in a row": ([3, 4], ["3-4"]),
    "many in a row": ([*range(2, 1000)], ["2-999"]),
    "apart": ([1, 3, 5], ["1", "3", "5"]),
    "some in a row": ([1, 3, 4, 5, 9], ["1", "3-5", "9"]),
}


@pytest.mark.parametrize(("numbers", "shown"), RANGES.values(), ids=RANGES)
def test_passages_in_a_row_are_a_range(numbers: list[int], shown: list[str]) -> None:
    assert ranges(numbers) == shown


def test_passages_of_which_the_same_is_said_share_a_line() -> None:
    assert "  p1-4 unread\n  p5   set aside  boilerplate\n" in coverage_report(citing())
