"""Locks of the first version: what still fits is taken over with who has read it, and nothing else becomes accepted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.evidence import Locks, check_locks, read_locks, read_outdated, tiers, upgrade, verify, write_locks
from generator.model import Dossier, Person
from tests.evidence.invented import TEXTS, codes, dossier, everything, fact, locked
from tests.harness import DOSSIER, copy_of, typed

FIRST = "# Written by `python -m generator verify`: id, citation, fingerprints of passage and claim, who has read it.\n"
COAST = """\
odd-name	coast#p2 "Adah Quillson"	10a6b4aac0047ccb	3eecb5c7acc54495
spring-tide	coast#p2 "spring tide"	10a6b4aac0047ccb	4cc350871f82bbd4
"""
HARBOUR = """\
ada-quill	harbour#p3	55e8cbd2751265fc	782a3be745a5ae88
ada-quill	harbour#p3 "harbour master's clerk"	55e8cbd2751265fc	34b19215b334a031
how-he-left	harbour#p3 "rowed out"	55e8cbd2751265fc	459ba2a1c953b3ce
how-he-left	harbour#p4 "said nothing"	1cda641d764eebf6	366b0b5dcfc46e42
left-light	harbour#p1 "is gone"	c786de65749a37ab	a882c157a2eef8b1	read Ida Bell 2031-05-02
left-light	harbour#p2 "left the lighthouse"	c5e25be21f68205c	50392ab5de8a7a25	read Ida Bell 2031-05-02
"""
"""What the first version wrote of the story below."""

LEFT = ('harbour#p2 "left the lighthouse"', {"at": 'harbour#p1 "is gone"', "headline": "yes"})
BOAT: dict[str, Any] = {"at": 'harbour#p3 "rowed out"', "answer": "boat", "by": ["ada-quill"]}
SILENT: dict[str, Any] = {"at": 'harbour#p4 "said nothing"', "by": ["harbour-office"], "act": "no-comment"}


def story(
    left: Mapping[str, Any] | None = None,
    boat: Mapping[str, Any] | None = None,
    person: Mapping[str, Any] | None = None,
) -> Dossier:
    """Everything that cites a passage in every way, some of it changed since it was verified."""
    asked = {"statement": None, "question": "How did he leave?", "answers": {"boat": "By boat.", "foot": "On foot."}}
    facts = (fact(*LEFT, **(left or {})), fact({**BOAT, **(boat or {})}, SILENT, id="how-he-left", **asked))
    known = everything()
    clerk = known.people["ada-quill"].model_dump(mode="json", exclude_defaults=True)
    people = {"ada-quill": Person.model_validate({**clerk, **(person or {})})}
    return dossier(*facts, people=people, terms=known.terms, slips=known.slips)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A root with locks of the first version alone."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "coast.lock").write_text(FIRST + COAST, encoding="utf-8")
    (tmp_path / "seeds" / "harbour.lock").write_text(FIRST + HARBOUR, encoding="utf-8")
    return tmp_path


def upgraded(root: Path, dossier: Dossier) -> Locks:
    """What the locks say once they are upgraded, written, and read again."""
    outdated, problems = read_outdated(root)
    assert not problems
    write_locks(root, upgrade(dossier, read_locks(root)[0], outdated))
    locks, problems = read_locks(root)
    assert not problems
    return locks


def verified(locks: Locks, dossier: Dossier, name: str) -> list[str]:
    return [str(tier) for tier in tiers(locks, dossier.facts[name])]


def test_whatever_still_fits_is_as_if_it_were_verified_anew(root: Path) -> None:
    locks = upgraded(root, story())
    assert not check_locks(story(), locks)
    assert verified(locks, story(), "left-light") == ["read by an editor", "read by an editor"]
    unread = {source: tuple(replace(line, reading=None) for line in of) for source, of in locks.lines.items()}
    assert replace(locks, lines=unread) == locked(story())


def test_the_texts_change_nothing_afterwards(root: Path) -> None:
    locks = upgraded(root, story())
    assert verify(story(), TEXTS, locks) == ([], locks)


@pytest.mark.parametrize(
    "changed",
    [
        story(left={"statement": "The keeper rowed away."}),
        story(left={"said_by": "harbour-office"}),
        story(left={"role": {"holder": "tom-marsh", "post": "keeper"}}),
    ],
    ids=["its statement", "who said it", "a role"],
)
def test_a_fact_that_changed_since_still_says_so(root: Path, changed: Dossier) -> None:
    locks = upgraded(root, changed)
    assert codes(check_locks(changed, locks)) == ["changed-since-verified"] * 2
    assert verified(locks, changed, "left-light") == ["not verified", "not verified"]
    assert "left-light" not in locks.records


def test_a_testimony_that_changed_since_still_says_so_and_its_neighbour_does_not(root: Path) -> None:
    changed = story(boat={"gist": "He rowed."})
    locks = upgraded(root, changed)
    assert [problem.what for problem in check_locks(changed, locks)] == [
        "what 'how-he-left' says by harbour#p3 changed since it was verified"
    ]
    assert verified(locks, changed, "how-he-left") == ["not verified", "checked"]


def test_a_spelling_that_changed_since_still_says_so(root: Path) -> None:
    changed = story(person={"forms": [{"form": "Ada Quill", "seen": ["harbour#p3"], "why": "So she signs."}]})
    assert [problem.what for problem in check_locks(changed, upgraded(root, changed))] == [
        "what 'ada-quill' says by harbour#p3 changed since it was verified"
    ]


def test_what_was_never_verified_does_not_become_so(root: Path) -> None:
    (root / "seeds" / "harbour.lock").write_text(FIRST, encoding="utf-8")
    locks = upgraded(root, story())
    assert [problem.what for problem in check_locks(story(), locks)] == ["nothing that cites 'harbour' is verified"]
    assert set(locks.records) == {"harbour", "coast", "odd-name", "spring-tide"}


def test_a_line_whose_source_is_gone_is_kept_until_a_person_deletes_it(root: Path) -> None:
    (root / "seeds" / "island.lock").write_text(FIRST + COAST.replace("coast#", "island#"), encoding="utf-8")
    locks = upgraded(root, story())
    assert len(locks.lines["island"]) == 2
    assert codes(verify(story(), TEXTS, locks)[0]) == ["lock-without-source"]


def test_a_branch_of_the_first_version_is_merged(root: Path) -> None:
    """The lock of one source is new already, with the records as wholes; that of another is not."""
    write_locks(root, upgrade(story(), Locks(), read_outdated(root)[0]))
    (root / "seeds" / "coast.lock").write_text(FIRST + COAST, encoding="utf-8")
    changed = story(left={"about": ["old-light"]})
    locks = upgraded(root, changed)
    assert [problem.what for problem in check_locks(changed, locks)] == [
        "the fact 'left-light' changed since it was verified"
    ]


# --- until they are upgraded ------------------------------------------------------------------------------------------


def test_each_file_is_told_once_with_the_cure(root: Path) -> None:
    locks, problems = read_locks(root)
    assert [str(problem.mark) for problem in problems] == ["seeds/coast.lock:1:1", "seeds/harbour.lock:1:1"]
    assert {(problem.code, problem.severity) for problem in problems} == {("outdated-lock", "warning")}
    assert problems[0].what == "seeds/coast.lock is of an earlier version: nothing in it counts until it is upgraded"
    assert problems[0].hint == "run `explainer upgrade`, which needs no texts"
    assert not check_locks(story(), locks)
    assert verified(locks, story(), "left-light") == ["not verified", "not verified"]


def test_a_file_without_any_heading_is_of_the_first_version(root: Path) -> None:
    (root / "seeds" / "harbour.lock").write_text(HARBOUR, encoding="utf-8")
    assert codes(read_locks(root)[1]) == ["outdated-lock", "outdated-lock"]
    assert not check_locks(story(), upgraded(root, story()))


def test_a_file_of_a_later_version_is_an_error_and_stays_as_it_is(root: Path) -> None:
    upgraded(root, story())
    later = root / "seeds" / "coast.lock"
    later.write_text("# locks 3, written by a later program\nsomething else\n", encoding="utf-8")
    locks, [problem] = read_locks(root)
    assert (problem.code, problem.severity) == ("outdated-lock", "error")
    assert problem.what == "seeds/coast.lock is of version 3, and this program knows none above 2"
    assert locks.unread == {"coast"}
    assert not check_locks(story(), locks)


# --- by command -------------------------------------------------------------------------------------------------------


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """The tiny dossier with its locks as the first version wrote them, of which no line fits."""
    root = copy_of(DOSSIER, tmp_path / "dossier")
    for later in ("records.lock", "by_hand.lock"):
        (root / "seeds" / later).unlink()
    for lock in (root / "seeds").glob("*.lock"):
        text = lock.read_text(encoding="utf-8").partition("\n")[2]
        stale = re.sub(r"\t[0-9a-f]{16}(?=$|\tread)", "\t0123456789abcdef", text, flags=re.MULTILINE)
        lock.write_text(FIRST + stale, encoding="utf-8")
    return root


def locks_of(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "seeds").glob("*.lock")}


@pytest.mark.parametrize(
    "words",
    [("verify", "--texts", DOSSIER / "texts"), ("rename", "last-lit", "last-lit-in-march"), ("release",)],
    ids=lambda words: words[0],
)
def test_nothing_is_noted_while_a_lock_is_of_the_first_version(first: Path, words: tuple[str | Path, ...]) -> None:
    before = locks_of(first)
    told = typed(*words, "--root", first)
    assert told.exit_code == 1
    assert told.stderr.count("[outdated-lock]") == 4
    assert locks_of(first) == before


def test_check_tells_it_and_a_site_is_built_all_the_same(first: Path, tmp_path: Path) -> None:
    told = typed("check", "--root", first)
    assert told.exit_code == 0
    assert told.stdout.endswith("4 warnings\n")
    assert typed("check", "--root", first, "--release").exit_code == 1
    assert typed("write", "--root", first, tmp_path / "pages").exit_code == 0


def test_the_command_says_how_many_lines_still_fit(first: Path) -> None:
    (first / "seeds" / "a.lock").write_text(FIRST, encoding="utf-8")
    told = typed("upgrade", "--root", first)
    assert "56 lines of an earlier version, 0 still fit, 56 changed since they were verified\n" in told.stdout
    assert typed("check", "--root", first).stdout.count("[changed-since-verified]") == 56
    assert "earlier version" not in typed("upgrade", "--root", first).stdout


def test_a_line_nobody_can_read_is_told_and_stops_it(first: Path) -> None:
    with (first / "seeds" / "a.lock").open("a", encoding="utf-8") as lock:
        lock.write(">>>>>>> theirs\n")
    before = locks_of(first)
    told = typed("upgrade", "--root", first)
    assert "seeds/a.lock:31:1: this is no line of a lock [unreadable-lock]" in told.stderr
    assert locks_of(first) == before
