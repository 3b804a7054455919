"""Drift: what happens to a verified claim when its text changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import site
from generator.evidence import Line, Locks, available_texts, check_locks, sign, tiers, verify
from generator.model import Dossier, Topic
from tests.evidence.invented import TEXTS, citing, codes, dossier, everything, fact, locked, with_passage
from tests.harness import DOSSIER, copy_of

EARLY = 'harbour#p2 "in early March"'
CLERK = 'harbour#p3 "before dawn," said"'


@pytest.mark.parametrize(
    ("citation", "printed", "found"),
    [
        (CLERK, '"He rowed out before dawn," said Ada Quill, the harbour master\'s clerk.', []),
        (CLERK, "“HE ROWED  out before dawn,” said Ada Quill,\u00a0the harbour master’s clerk. ", []),
        (EARLY, "The keeper left the lighthouse in late March, two fishermen said on Friday.", ["anchor-not-found"]),
        (EARLY, "The keeper fled the lighthouse in early March, two fishermen said on Friday.", ["passage-changed"]),
        (EARLY, "The keeper left the lighthouse in early March, in early March.", ["ambiguous-anchor"]),
    ],
    ids=["a straightened quote", "case and space", "a changed date word", "a changed neighbour", "a doubled anchor"],
)
def test_drift_is_caught(citation: str, printed: str, found: list[str]) -> None:
    place = citation.partition(" ")[0]
    problems, _ = verify(citing(citation), with_passage(place, printed), locked(citing(citation)))
    assert codes(problems) == found


FLED = with_passage("harbour#p2", "The keeper fled the lighthouse in early March, two fishermen said on Friday.")


def test_a_changed_passage_says_what_to_type() -> None:
    [problem], _ = verify(citing(EARLY), FLED, locked(citing(EARLY)))
    assert problem.what == "harbour#p2 has changed since 'left-light' was verified against it"
    assert problem.hint.endswith("run verify again with --accept left-light")


def test_a_changed_passage_is_accepted_once_and_for_all() -> None:
    problems, locks = verify(citing(EARLY), FLED, locked(citing(EARLY)), accept={"left-light"})
    assert not problems
    assert verify(citing(EARLY), FLED, locks) == ([], locks)


def test_accepting_finds_no_lost_anchor() -> None:
    lost = with_passage("harbour#p2", "The keeper left.")
    assert codes(verify(citing(EARLY), lost, locked(citing(EARLY)), accept={"left-light"})[0]) == ["anchor-not-found"]


def test_every_claim_on_a_changed_passage_is_to_be_read_again() -> None:
    story = dossier(fact(EARLY), fact(EARLY, id="spring-flight"))
    problems, _ = verify(story, FLED, locked(story))
    assert codes(problems) == ["passage-changed", "passage-changed"]


def test_a_new_claim_on_a_changed_passage_needs_no_leave() -> None:
    new = dossier(fact(EARLY, id="spring-flight"))
    assert not verify(new, FLED, locked(citing(EARLY)))[0]


def test_nothing_is_locked_when_anything_fails() -> None:
    before = locked(citing(EARLY))
    problems, after = verify(citing(EARLY, CLERK, 'coast#p2 "neap tide"'), TEXTS, before)
    assert codes(problems) == ["anchor-not-found"]
    assert after == before


def test_all_problems_come_at_once_and_in_order() -> None:
    story = citing('harbour#p4 "the harbour"', CLERK, 'coast#p2 "neap tide"', "harbour#p1")
    problems, _ = verify(story, TEXTS, Locks())
    assert [(problem.mark.line, problem.code) for problem in problems] == [
        (10, "ambiguous-anchor"),
        (12, "anchor-not-found"),
        (13, "anchor-length"),
    ]


def lines(locks: Locks) -> list[Line]:
    return [line for of_source in locks.lines.values() for line in of_source]


def test_what_is_claimed_no_more_is_dropped() -> None:
    _, locks = verify(citing(EARLY), TEXTS, locked(everything()), accept={"left-light"})
    assert [line.citation for line in lines(locks)] == [EARLY]


def test_a_source_without_citations_has_an_empty_lock() -> None:
    assert locked(citing(EARLY)).lines["coast"] == ()


def test_a_source_whose_text_is_not_at_hand_keeps_its_lock() -> None:
    before = locked(everything())
    problems, after = verify(citing(EARLY), {"harbour": TEXTS["harbour"]}, before, accept={"left-light"})
    assert not problems
    assert after.lines["coast"] == before.lines["coast"]


def test_a_lock_that_lost_its_source_is_kept_until_a_person_deletes_it() -> None:
    before = Locks({"island": (Line("left-light", 'island#p1 "is gone"', "0", "0"),)})
    [problem], after = verify(citing(EARLY), TEXTS, before)
    assert after == before
    assert problem.what == "seeds/island.lock has 1 line and no source 'island'"
    assert problem.hint.endswith("or delete seeds/island.lock yourself")


def test_an_empty_lock_goes_with_its_source() -> None:
    assert set(verify(citing(EARLY), TEXTS, Locks({"island": ()}))[1].lines) == {"harbour", "coast"}


# --- records as wholes ------------------------------------------------------------------------------------------------

CITES_BOTH = fact(EARLY, 'coast#p2 "spring tide"')
READ = sign(locked(dossier(CITES_BOTH)), dossier(CITES_BOTH), "left-light", "Ida Bell", date(2031, 5, 2))
NOTED = dossier(CITES_BOTH.model_copy(update={"about": ("old-light",)}))
"""The same, but about something else."""


def test_every_record_has_a_line_once_all_that_it_claims_is_verified() -> None:
    assert set(locked(everything()).records) == {
        "harbour", "coast", "ada-quill", "spring-tide", "left-light", "odd-name",
    }  # fmt: skip


def test_a_record_that_changed_is_verified_anew_with_the_texts() -> None:
    assert [problem.code for problem in verify(NOTED, TEXTS, READ)[0]] == ["changed-since-verified"]
    _, after = verify(NOTED, TEXTS, READ, accept={"left-light"})
    assert after.hold(NOTED.facts["left-light"])
    assert not check_locks(NOTED, after)


def test_nobody_has_read_a_record_as_it_is_since_it_changed() -> None:
    assert [bool(line.reading) for line in lines(READ)] == [True, True]
    _, after = verify(NOTED, TEXTS, READ, accept={"left-light"})
    assert [bool(line.reading) for line in lines(after)] == [False, False]
    assert [str(tier) for tier in tiers(READ, NOTED.facts["left-light"])] == ["not verified", "not verified"]


def test_a_reading_is_void_where_the_text_is_not_at_hand_too() -> None:
    _, after = verify(NOTED, {"harbour": TEXTS["harbour"]}, READ, accept={"left-light"})
    assert after.hold(NOTED.facts["left-light"])
    assert [bool(line.reading) for line in lines(after)] == [False, False]


def test_a_reading_outlives_a_verification_of_another_record() -> None:
    story = replace(dossier(CITES_BOTH), topics={"tides": Topic(id="tides", name="Tides")})
    _, after = verify(story, TEXTS, READ)
    assert after.lines == READ.lines
    assert after.records.keys() - READ.records.keys() == {"tides"}


def test_a_record_is_not_verified_while_one_of_its_claims_is_not() -> None:
    """Its line stays what it was, so that it still says that it changed."""
    story = dossier(fact(EARLY, 'coast#p2 "this paper"', about=["old-light"]))
    _, after = verify(story, {"harbour": TEXTS["harbour"]}, READ)
    assert after.records["left-light"] == READ.records["left-light"]
    assert {(problem.code, problem.mark.line) for problem in check_locks(story, after)} == {
        ("changed-since-verified", 1), ("not-verified", 11),
    }  # fmt: skip


def test_a_record_that_is_gone_loses_its_line() -> None:
    _, after = verify(citing(EARLY), TEXTS, locked(everything()), accept={"left-light"})
    assert set(after.records) == {"harbour", "coast", "left-light"}


@pytest.mark.parametrize(
    "now",
    [
        NOTED,
        dossier(fact(EARLY, 'coast#p2 "spring tide"', statement="The keeper stayed.")),
        dossier(fact({"at": EARLY, "act": "denies", "by": ["fishermen"]}, 'coast#p2 "spring tide"')),
        dossier(fact('coast#p2 "spring tide"')),
        dossier(fact('harbour#p3 "before dawn"', 'coast#p2 "spring tide"')),
        replace(
            dossier(CITES_BOTH),
            sources={**NOTED.sources, "coast": NOTED.sources["coast"].model_copy(update={"title": "X"})},
        ),
    ],
    ids=["about", "statement", "act", "a testimony less", "another passage", "title of a source"],
)
def test_what_changed_since_it_was_verified_is_verified_anew_with_leave_alone(now: Dossier) -> None:
    assert {problem.code for problem in check_locks(now, READ)} <= {"changed-since-verified", "not-verified"}
    assert check_locks(now, READ)
    problems, after = verify(now, TEXTS, READ)
    assert {problem.code for problem in problems} == {"changed-since-verified"}
    assert after == READ
    assert not verify(now, TEXTS, READ, accept={"left-light", "coast"})[0]


def test_the_lines_of_nobody_are_a_warning() -> None:
    lines = {**READ.lines, "coast": (*READ.lines["coast"], Line("nobody", 'coast#p2 "spring tide"', "0", "0"))}
    locks = replace(READ, lines=lines, records={**READ.records, "no-one": replace(READ.records["coast"], id="no-one")})
    found = [
        (problem.code, problem.mark.file, problem.what[-8:]) for problem in check_locks(dossier(CITES_BOTH), locks)
    ]
    assert found == [
        ("orphaned-lock", "seeds/coast.lock", "'nobody'"),
        ("orphaned-lock", "seeds/records.lock", "'no-one'"),
    ]
    assert verify(dossier(CITES_BOTH), TEXTS, locks) == ([], READ)


def test_nothing_is_locked_of_any_record_when_anything_fails() -> None:
    story = dossier(fact(EARLY, 'coast#p2 "neap tide"', about=["old-light"]))
    assert verify(story, TEXTS, READ)[1] == READ


def test_locks_of_records_that_are_lost_are_told_once() -> None:
    [problem] = check_locks(everything(), replace(locked(everything()), records={}))
    assert (problem.code, str(problem.mark)) == ("not-verified", "seeds/records.lock:1:1")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one of the two texts."""
    (tmp_path / "harbour.txt").write_text("\n".join(TEXTS["harbour"]), encoding="utf-8")
    return tmp_path


def test_a_text_is_not_needed_while_all_that_rests_on_it_is_verified(folder: Path) -> None:
    texts, problems = available_texts(everything(), folder, locked(everything()))
    assert set(texts) == {"harbour"}
    assert not problems


def test_a_text_is_needed_once_something_new_rests_on_it(folder: Path) -> None:
    _, problems = available_texts(everything(), folder, locked(citing(EARLY)))
    assert [problem.code for problem in problems] == ["missing-text"]


def test_a_folder_without_any_of_the_texts_is_the_wrong_one(tmp_path: Path) -> None:
    _, problems = available_texts(everything(), tmp_path, locked(everything()))
    assert [problem.code for problem in problems] == ["missing-text", "missing-text"]


def test_a_text_that_changed_its_length_is_told_even_where_it_is_not_needed(folder: Path) -> None:
    (folder / "harbour.txt").write_text("One line.", encoding="utf-8")
    (folder / "coast.txt").write_text("\n".join(TEXTS["coast"]), encoding="utf-8")
    _, problems = available_texts(everything(), folder, locked(everything()))
    assert [problem.code for problem in problems] == ["wrong-number-of-passages"]


def test_a_record_that_changed_is_a_warning_of_check_with_the_texts_too(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    facts = root / "site_src" / "facts" / "people.yml"
    text = facts.read_text(encoding="utf-8")
    assert text.count("about: [silas-rook, keepers]") == 1
    facts.write_text(text.replace("about: [silas-rook, keepers]", "about: [zoe-tamblyn, keepers]"), encoding="utf-8")
    found = {(problem.code, problem.severity) for problem in site.examine(root, root / "texts")[1]}
    assert ("changed-since-verified", "warning") in found
    assert not [code for code, severity in found if severity == "error"]
