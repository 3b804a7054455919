"""What is typed by hand and is no record: once it was accepted, nobody changes it unseen before a release."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.authoring import erase, rename
from generator.evidence import by_hand, changed_by_hand, read_locks
from generator.load import load
from generator.problem import Problem
from generator.prose import pieces
from generator.site import examine
from tests.harness import DOSSIER, copy_of, typed

STORY = "docs/story.md"
SITE = "site_src/site.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of(DOSSIER, tmp_path / "dossier")


def unaccepted(root: Path) -> list[Problem]:
    return changed_by_hand(load(root)[0], read_locks(root)[0])


def change(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (root / file).write_text(text.replace(old, new), encoding="utf-8")


def test_all_of_the_tests_dossier_is_as_it_was_accepted() -> None:
    assert not unaccepted(DOSSIER)


CHANGES = {
    "a number": (STORY, "February 2011", "February 2010", "3:1"),
    "a name that its facts have too": (STORY, "the [Harbour Board]", "the [harbour hands]", "3:115"),
    "a link": (STORY, "fact:board-sold-lens", "fact:lens-insured", "3:115"),
    "one word": (STORY, "and rejected the charge", "and faced the charge", "3:115"),
    "a sentence put in": (STORY, "Nor is an answer", "Nobody asked. Nor is an answer", "5:73"),
    "a sentence left out": (
        STORY,
        "Nor is an answer found to [one question](question:was-anybody-charged).",
        "",
        "7:3",
    ),
    "the last sentence left out": (STORY, "\n![The empty lamp room](assets/lamp-room.png)\n", "", "5:73"),
    "a heading": (STORY, "The story so far", "The story", "1:3"),
    "the words for a picture": (STORY, "The empty lamp room", "The full lamp room", "7:3"),
    "where a retired id leads": ("site_src/retired.yml", "to: [lens-vanished]", "to: [last-lit]", "1:3"),
    "who publishes it": (SITE, "publisher: ", "publisher: Not ", "1:12"),
    "a spelling that no source has": ("site_src/people/keepers.yml", "[Zoé Tamblin]", "[Mara Aldous]", "7:16"),
    "a correction": ("site_src/editions.yml", "had called the", "had not called the", "15:3"),
}


@pytest.mark.parametrize(("file", "old", "new", "place"), CHANGES.values(), ids=CHANGES)
def test_what_is_changed_is_told_at_its_place(root: Path, file: str, old: str, new: str, place: str) -> None:
    change(root, file, old, new)
    [problem] = unaccepted(root)
    assert str(problem.mark) == f"{file}:{place}"
    assert f"explainer verify --accept {file}" in problem.hint


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Nor is an answer found", "Nor is\nan answer found"),
        ("[was gone](fact:lens-vanished)", "**[was gone](fact:lens-vanished)**"),
    ],
    ids=["a line break", "bold type"],
)
def test_what_changes_nothing_that_is_said_is_accepted_still(root: Path, old: str, new: str) -> None:
    change(root, STORY, old, new)
    assert not unaccepted(root)


def test_two_sentences_that_change_places_are_told(root: Path) -> None:
    one, other = "Whether a [new keeper](fact:new-keeper) came, these sources do not say.", "Nor is an answer found"
    change(root, STORY, f"{one} {other}", f"{other} {one}")
    assert unaccepted(root)


def test_a_page_that_nobody_accepted_is_told_once_and_so_is_one_that_is_gone(root: Path) -> None:
    (root / "docs" / "more.md").write_text("# More\n\nOne. Two. Three.\n", encoding="utf-8")
    (root / STORY).unlink()
    assert {(str(problem.mark), problem.what) for problem in unaccepted(root)} == {
        ("docs/more.md:1:1", "nobody has accepted what is typed here"),
        ("docs/story.md:1:1", "6 sentences or values that stood here and had been accepted: gone"),
    }


def test_it_stops_a_release_and_an_author_who_only_writes_hears_nothing_of_it(root: Path) -> None:
    change(root, STORY, "and rejected the charge", "and faced the charge")
    for release in (True, False):
        found = {(problem.code, problem.severity) for problem in examine(root, release=release)[1]}
        assert (("not-as-accepted", "error") in found) is release


def test_one_command_without_any_text_accepts_a_page_and_says_what_is_new_in_it(root: Path) -> None:
    change(root, STORY, "and rejected the charge", "and faced the charge")
    change(root, "docs/index.md", "in March 2011", "in March 2010")
    told = typed("verify", "--root", root, "--accept", STORY)
    assert told.exit_code == 0
    assert "docs/story.md:3:115: Days later its lens was gone" in told.output
    assert "1 sentence or value accepted" in told.output
    assert {problem.mark.file for problem in unaccepted(root)} == {"docs/index.md"}
    assert typed("verify", "--root", root, "--accept", "docs/").exit_code == 0
    assert not unaccepted(root)


def test_a_page_that_is_gone_is_accepted_as_gone(root: Path) -> None:
    (root / STORY).unlink()
    typed("verify", "--root", root, "--accept", STORY)
    assert not unaccepted(root)


def test_verify_with_the_texts_accepts_no_page_that_it_is_not_told_to(root: Path) -> None:
    change(root, STORY, "and rejected the charge", "and faced the charge")
    before, _ = read_locks(root)
    assert typed("verify", "--root", root, "--texts", root / "texts").exit_code == 0
    assert read_locks(root)[0] == before
    assert unaccepted(root)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--accept", "docs/stroy.md"), "did you mean 'docs/story.md'?"),
        (("--accept", "lens-vanished"), "--texts names the folder"),
        ((), "--texts names the folder"),
    ],
)
def test_what_cannot_be_accepted_is_told(root: Path, words: tuple[str, ...], told: str) -> None:
    answer = typed("verify", "--root", root, *words)
    assert answer.exit_code
    assert told in answer.output


RENAMED: dict[str, Callable[[Path], object]] = {
    "a fact": lambda root: rename(root, "lens-vanished", "lens-gone-for-good"),
    "a person": lambda root: rename(root, "zoe-tamblyn", "zoe-the-keeper"),
    "an id that is erased": lambda root: erase(root, "lamp-oil"),
}


@pytest.mark.parametrize("done", RENAMED.values(), ids=RENAMED)
def test_what_a_command_changes_everywhere_is_accepted_still(root: Path, done: Callable[[Path], object]) -> None:
    done(root)
    assert not unaccepted(root)


def test_of_what_was_not_accepted_a_renaming_accepts_nothing(root: Path) -> None:
    change(root, STORY, "and rejected the charge", "and faced the charge")
    rename(root, "lens-vanished", "lens-gone-for-good")
    assert [str(problem.mark) for problem in unaccepted(root)] == ["docs/story.md:3:115"]


def test_of_a_page_of_endless_sentences_no_single_one_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.evidence.accepted._MOST", 5)
    assert not unaccepted(root)
    change(root, STORY, "and rejected the charge", "and faced the charge")
    assert [(str(problem.mark), problem.what) for problem in unaccepted(root)] == [
        ("docs/story.md:1:1", "something here is not as it was accepted")
    ]


def test_every_word_of_a_page_is_in_a_piece_of_it() -> None:
    text = "# A `b` c\n\nD `e` f. G\nh.\n\n- I\n- Jot. Kin.\n\n| l | m |\n|---|---|\n| n | o |\n\n```\np q\n```\n"
    assert [piece.words.strip() for piece in pieces(text)] == [
        *("A b c", "D e f.", "G h.", "I", "Jot.", "Kin.", "l m", "n o", "p q")
    ]


def test_each_piece_stands_where_it_is_typed() -> None:
    for file, found in by_hand(load(DOSSIER)[0]).items():
        lines = (DOSSIER / file).read_text(encoding="utf-8").split("\n")
        for one in found if file.startswith("docs/") else ():
            assert lines[one.mark.line - 1][one.mark.column - 1 :].lstrip("![*")[:4] == one.words[:4]
        assert {one.mark.file for one in found} == {file}
