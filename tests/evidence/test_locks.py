"""Locks: what outlives the texts, and who has read it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.evidence import Line, Locks, Reading, check_locks, read_locks, sign, tiers, verify, write_locks
from generator.model import Dossier, Person, Topic, Voice
from generator.problem import DossierError
from tests.evidence.invented import TEXTS, codes, dossier, everything, fact, locked, spelled, with_passage

LEFT = 'harbour#p2 "left the lighthouse"'
ROWED = 'harbour#p3 "rowed out"'


def lines(locks: Locks) -> list[Line]:
    return [line for of_source in locks.lines.values() for line in of_source]


def test_whatever_cites_a_passage_is_locked() -> None:
    assert [(line.owner, line.citation) for line in lines(locked(everything()))] == [
        ("ada-quill", "harbour#p3"),
        ("ada-quill", 'harbour#p3 "harbour master\'s clerk"'),
        ("left-light", 'harbour#p1 "is gone"'),
        ("left-light", LEFT),
        ("odd-name", 'coast#p2 "Adah Quillson"'),
        ("spring-tide", 'coast#p2 "spring tide"'),
    ]


def test_locks_come_back_as_they_were_written(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    locks = sign(locked(everything()), everything(), "left-light", "Ida Bell", date(2031, 5, 2))
    write_locks(tmp_path, locks)
    assert read_locks(tmp_path) == (locks, [])


def test_a_lock_is_sorted_text_a_person_can_compare(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    write_locks(tmp_path, locked(dossier(fact(ROWED, LEFT), fact(LEFT, id="a-fact"))))
    written = (tmp_path / "seeds" / "harbour.lock").read_text(encoding="utf-8").splitlines()
    assert written == sorted(written)
    assert [line.split("\t")[:2] for line in written[1:]] == [
        ["a-fact", LEFT],
        ["left-light", LEFT],
        ["left-light", ROWED],
    ]


def test_a_lock_says_of_an_anchor_that_it_cuts_a_word(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    cutting = 'harbour#p2 "eft the lightho"'
    story = dossier(fact(LEFT, cutting))
    locks = sign(locked(story), story, "left-light", "Ida Bell", date(2031, 5, 2))
    assert {line.citation: line.cut for line in lines(locks)} == {LEFT: False, cutting: True}
    write_locks(tmp_path, locks)
    assert read_locks(tmp_path) == (locks, [])
    assert "\tcut\tread Ida Bell 2031-05-02\n" in (tmp_path / "seeds" / "harbour.lock").read_text(encoding="utf-8")


def test_the_text_itself_is_never_in_a_lock(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    write_locks(tmp_path, locked(everything()))
    written = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "seeds").iterdir())
    assert "two fishermen" not in written


def test_a_passage_of_one_word_has_no_fingerprint() -> None:
    texts = with_passage("coast#p1", "Lighthouse")
    _, locks = verify(spelled("Lighthouse", "coast#p1"), texts, Locks())
    assert [line.passage for line in lines(locks)] == ["one-word--------"]


# --- tiers ------------------------------------------------------------------------------------------------------------


def verified(locks: Locks, dossier: Dossier) -> list[str]:
    return [str(tier) for fact in dossier.facts.values() for tier in tiers(locks, fact)]


def read_by_ida(dossier: Dossier) -> Locks:
    return sign(locked(dossier), dossier, "left-light", "Ida Bell", date(2031, 5, 2))


def test_a_testimony_rises_from_unverified_to_checked_to_read() -> None:
    story = dossier(fact(LEFT, ROWED))
    assert verified(Locks(), story) == ["not verified", "not verified"]
    assert verified(locked(story), story) == ["checked", "checked"]
    assert verified(read_by_ida(story), story) == ["read by an editor", "read by an editor"]


def test_a_changed_claim_falls_to_unverified_and_then_only_to_checked() -> None:
    locks = read_by_ida(dossier(fact(LEFT, ROWED)))
    retold = dossier(fact({"at": LEFT, "gist": "He left in March."}, ROWED))
    assert verified(locks, retold) == ["not verified", "read by an editor"]
    [problem], _ = verify(retold, TEXTS, locks)
    assert problem.hint.endswith("run verify again with --accept left-light")
    _, again = verify(retold, TEXTS, locks, accept={"left-light"})
    assert verified(again, retold) == ["checked", "read by an editor"]


def test_a_reading_outlives_a_verification_that_finds_all_as_it_was() -> None:
    locks = read_by_ida(dossier(fact(LEFT, ROWED)))
    assert verify(dossier(fact(LEFT, ROWED)), TEXTS, locks) == ([], locks)


def test_a_reading_outlives_another_anchor_in_the_same_passage() -> None:
    locks = read_by_ida(dossier(fact(LEFT)))
    story = dossier(fact('harbour#p2 "keeper left"'))
    assert verified(locks, story) == ["not verified"]
    _, again = verify(story, TEXTS, locks)
    assert verified(again, story) == ["read by an editor"]


def test_a_reading_does_not_outlive_a_changed_passage() -> None:
    story = dossier(fact(LEFT))
    texts = with_passage("harbour#p2", "The keeper left the lighthouse in early March, two bakers said.")
    _, again = verify(story, texts, read_by_ida(story), accept={"left-light"})
    assert verified(again, story) == ["checked"]


def test_signing_says_who_and_when() -> None:
    [line] = lines(sign(locked(dossier(fact(LEFT))), dossier(fact(LEFT)), "left-light", "Ida  Bell", date(2031, 5, 2)))
    assert str(line).endswith("\tread Ida Bell 2031-05-02")


def test_signing_touches_no_other_fact() -> None:
    story = dossier(fact(LEFT), fact(LEFT, id="rowed-out"))
    assert verified(read_by_ida(story), story) == ["read by an editor", "checked"]


def test_what_is_not_verified_cannot_be_signed() -> None:
    story = dossier(fact(LEFT, ROWED))
    with pytest.raises(DossierError) as refused:
        sign(locked(dossier(fact(LEFT))), story, "left-light", "Ida Bell", date(2031, 5, 2))
    [problem] = refused.value.problems
    assert (problem.code, problem.severity, problem.mark.line) == ("not-verified", "error", 11)


def test_only_a_fact_can_be_signed() -> None:
    with pytest.raises(DossierError, match="did you mean 'left-light'"):
        sign(Locks(), dossier(fact(LEFT)), "left-lihgt", "Ida Bell", date(2031, 5, 2))


# --- claims -----------------------------------------------------------------------------------------------------------


def test_what_was_never_verified_is_told_as_a_warning() -> None:
    [problem] = check_locks(dossier(fact(LEFT, ROWED)), locked(dossier(fact(LEFT))))
    assert (problem.code, problem.severity, problem.mark.line) == ("not-verified", "warning", 11)
    assert "explainer verify --texts DIR" in problem.hint


def test_a_source_of_which_nothing_is_verified_is_told_once() -> None:
    problems = check_locks(everything(), Locks())
    assert [problem.what for problem in problems] == [
        "nothing that cites 'coast' is verified",
        "nothing that cites 'harbour' is verified",
    ]
    assert codes(problems) == ["not-verified", "not-verified"]


def test_nor_is_its_record_told_once_more() -> None:
    """It was added to a dossier of which all else is verified."""
    whole = locked(everything())
    known = {name: record for name, record in whole.records.items() if name != "coast"}
    before = replace(whole, lines={**whole.lines, "coast": ()}, records=known)
    assert [problem.what for problem in check_locks(everything(), before)] == ["nothing that cites 'coast' is verified"]


def test_what_is_verified_is_not_told() -> None:
    assert not check_locks(everything(), locked(everything()))


@pytest.mark.parametrize(
    "said",
    [
        {"gist": "He left by boat."},
        {"act": "denies"},
        {"by": ["fishermen"]},
        {"when": "2031-03"},
        {"sure": "believed"},
        {"headline": "yes"},
        {"doubt": "by"},
        {"basis": "the date of the paper"},
    ],
)
def test_a_testimony_that_says_something_else_changed_since_verified(said: dict[str, object]) -> None:
    locks = locked(dossier(fact({"at": LEFT, "gist": "He left."})))
    changed = check_locks(dossier(fact({"at": LEFT, "gist": "He left.", **said})), locks)
    assert codes(changed) == ["changed-since-verified"]
    assert {problem.severity for problem in changed} == {"warning"}


@pytest.mark.parametrize(
    "told",
    [
        {"said_by": "harbour-office"},
        {"role": {"holder": "tom-marsh", "post": "keeper"}},
        {"about": ["old-light"]},
        {"settles": ["harbour-office"]},
        {"note": "A note."},
        {"state": "yes"},
    ],
)
def test_a_fact_of_which_something_changed_is_told_once(told: dict[str, object]) -> None:
    story = dossier(fact(LEFT, ROWED, **told))
    [problem] = check_locks(story, locked(dossier(fact(LEFT, ROWED))))
    assert (problem.code, problem.severity) == ("changed-since-verified", "warning")
    assert problem.what == "the fact 'left-light' changed since it was verified"
    assert verified(locked(dossier(fact(LEFT, ROWED))), story) == ["not verified", "not verified"]


def test_a_statement_that_says_something_else_changes_what_every_passage_is_called_to_prove() -> None:
    changed = check_locks(dossier(fact(LEFT, statement="The keeper rowed away.")), locked(dossier(fact(LEFT))))
    assert [problem.what for problem in changed] == [
        "what 'left-light' says by harbour#p2 changed since it was verified",
        "the fact 'left-light' changed since it was verified",
    ]


@pytest.mark.parametrize(
    "shown", [{"statement": "The  keeper\nwent away."}, {"state": "no"}, {"compatible": []}, {"note": None}]
)
def test_what_is_typed_otherwise_and_says_the_same_changes_nothing(shown: dict[str, object]) -> None:
    assert not check_locks(dossier(fact(LEFT, **shown)), locked(dossier(fact(LEFT))))


def test_what_is_typed_as_it_would_be_anyway_changes_nothing() -> None:
    assert not check_locks(dossier(fact({"at": LEFT, "act": "says"})), locked(dossier(fact(LEFT))))


def test_another_kind_of_tie_changed_since_verified() -> None:
    clerk = everything().people["ada-quill"]
    relaying = clerk.model_copy(update={"speaks_for": (), "relays": clerk.speaks_for})
    changed = check_locks(replace(everything(), people={"ada-quill": relaying}), locked(everything()))
    assert [problem.what for problem in changed] == [
        "what 'ada-quill' says by harbour#p3 changed since it was verified",
        "the person 'ada-quill' changed since it was verified",
    ]


def test_a_source_and_whoever_claims_nothing_are_locked_too() -> None:
    sources = everything().sources
    later = sources["coast"].model_copy(update={"title": "Lighthouse still empty"})
    changed = check_locks(replace(everything(), sources={**sources, "coast": later}), locked(everything()))
    assert [problem.what for problem in changed] == ["the source 'coast' changed since it was verified"]


def test_a_record_that_is_new_and_claims_nothing_is_told() -> None:
    new = replace(everything(), topics={"tides": Topic(id="tides", name="Tides")})
    assert [problem.what for problem in check_locks(new, locked(everything()))] == ["the topic 'tides' is not verified"]


def test_a_record_whose_claims_are_told_is_not_told_again() -> None:
    new = dossier(fact(LEFT), fact(ROWED, id="rowed-out"))
    assert [problem.what for problem in check_locks(new, locked(dossier(fact(LEFT))))] == [
        "what 'rowed-out' says by harbour#p3 is not verified"
    ]


def test_a_record_of_another_kind_under_the_same_id_changed() -> None:
    voices = {"ada-quill": Voice(id="ada-quill", name="Ada Quill")}
    people = {"ada-quill": Person(id="ada-quill", name="Ada Quill")}
    [problem] = check_locks(dossier(fact(LEFT), voices=voices), locked(dossier(fact(LEFT), people=people)))
    assert problem.what == "the voice 'ada-quill' changed since it was verified"


def test_a_dossier_that_cites_nothing_needs_no_locks() -> None:
    assert not check_locks(dossier(), Locks())


def test_the_fingerprints_of_a_claim_a_passage_and_a_record_are_for_ever() -> None:
    """Whoever changes how they are made voids every lock and every reading of every dossier."""
    locks = locked(dossier(fact({"at": LEFT, "by": ["fishermen"], "when": "early 2031-03"}, state="yes")))
    [line] = lines(locks)
    assert (line.passage, line.claim) == ("c5e25be21f68205c", "9b28f54e010e5019")
    assert locks.records["left-light"].fingerprint == "8dbeb80a1f98a38e"
    assert locks.records["coast"].fingerprint == "e47e9e1a9b5c3977"


def asked(by: str = "By boat.", *answers: str) -> Dossier:
    says = [{"at": LEFT, "answer": answer} for answer in answers]
    return dossier(
        fact(*says, statement=None, question="How did he leave?", answers={"boat": by, "foot": "On foot."}),
    )


def test_two_answers_by_the_same_words_stay_apart() -> None:
    both = asked("By boat.", "boat", "foot")
    locks = locked(both)
    assert len(lines(locks)) == 2
    assert len({line.claim for line in lines(locks)}) == 2
    assert not check_locks(both, locks)


def test_a_second_answer_is_new_and_leaves_the_first_as_it_was() -> None:
    [problem] = check_locks(asked("By boat.", "boat", "foot"), locked(asked("By boat.", "boat")))
    assert (problem.code, problem.mark.line) == ("not-verified", 11)


def test_a_reworded_answer_changed_since_verified() -> None:
    assert [
        problem.what for problem in check_locks(asked("In a boat.", "boat"), locked(asked("By boat.", "boat")))
    ] == [
        "what 'left-light' says by harbour#p2 changed since it was verified",
        "the fact 'left-light' changed since it was verified",
    ]


def test_the_same_claim_typed_twice_is_one_line() -> None:
    assert len(lines(locked(dossier(fact(LEFT, LEFT))))) == 1


def test_a_testimony_knows_its_own_lock_only() -> None:
    assert verified(locked(dossier(fact(LEFT))), dossier(fact(ROWED))) == ["not verified"]


# --- files ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A dossier's root with the locks of everything."""
    (tmp_path / "seeds").mkdir()
    write_locks(tmp_path, locked(everything()))
    return tmp_path


def files(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "seeds").iterdir()}


def test_there_is_one_lock_per_source_and_nothing_else(root: Path) -> None:
    assert set(files(root)) == {"coast.lock", "harbour.lock", "records.lock"}


def test_a_lock_that_says_the_same_is_not_touched(root: Path) -> None:
    before = {path: path.stat().st_ino for path in (root / "seeds").iterdir()}
    write_locks(root, locked(everything()))
    assert {path: path.stat().st_ino for path in (root / "seeds").iterdir()} == before


def test_the_lock_of_a_source_that_is_gone_goes_too(root: Path) -> None:
    write_locks(root, Locks({"coast": ()}))
    assert set(files(root)) == {"coast.lock", "records.lock"}


def test_when_one_lock_cannot_be_written_none_changes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(root)
    write = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if "coast" in path.name:
            raise OSError("no space left")
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="no space left"):
        write_locks(root, locked(dossier(fact('coast#p2 "spring tide"', LEFT))))
    assert files(root) == before


@pytest.mark.parametrize(
    "line",
    [
        "<<<<<<< ours",
        'left-light\tharbour#p2 "left the lighthouse"\t0123',
        'left-light\tcoast#p2 "spring tide"\t0123\t4567',
        'left-light\tharbour#p2 "left the"\t0123\t4567\tread',
        'left-light\tharbour#p2 "left the"\t0123\t4567\tread Ida Bell 2031-02-30',
        'left-light\tharbour#p2 "left the"\t0123\t4567\tread Ida Bell 2031-02-03\tmore',
    ],
    ids=["a merge", "a column lost", "another source", "nobody", "no day", "a column more"],
)
def test_a_line_nobody_can_read_is_named_and_hides_no_other(root: Path, line: str) -> None:
    lock = root / "seeds" / "harbour.lock"
    lock.write_text(lock.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")
    locks, [problem] = read_locks(root)
    assert len(locks.lines["harbour"]) == 4
    assert (problem.code, str(problem.mark)) == ("unreadable-lock", "seeds/harbour.lock:6:1")


def test_what_an_editor_puts_before_the_first_line_hides_nothing(root: Path) -> None:
    lock = root / "seeds" / "harbour.lock"
    before = read_locks(root)
    lock.write_bytes("\ufeff".encode() + lock.read_bytes())
    assert read_locks(root) == before


def test_no_locks_yet_is_no_problem(tmp_path: Path) -> None:
    assert read_locks(tmp_path) == (Locks(), [])


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    os.mkfifo(tmp_path / "seeds" / "harbour.lock")
    assert read_locks(tmp_path) == (Locks(), [])


def test_a_reading_keeps_a_name_of_several_words() -> None:
    reading = Reading("Ida de la Bell", date(2031, 5, 2))
    assert Reading.parse(str(reading)) == reading
