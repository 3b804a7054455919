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
    "what the site is called": ("mkdocs.yml", "Who took", "Who sold", "2:12"),
    "a note of an edition": ("site_src/editions.yml", "is told now", "is told late", "4:9"),
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


# --- what the engine is told, messages of a dossier's own, notes of editions ------------------------------------------

SETTINGS = """\
INHERIT: more/shared.yml
site_name: The lamp
site_url: !ENV [SITE_URL, ""]
plugins: [explainer]
theme:
  name: material
  palette:
    - {scheme: slate, toggle: {icon: material/weather-night, name: To the day}}
markdown_extensions:
  - toc: {permalink: true, title: On this page}
"""
SHARED = """\
site_author: The board
use_directory_urls: true
extra:
  social:
    - {icon: fontawesome/brands/mastodon, link: "https://social.example", name: The board elsewhere}
"""


def named(root: Path) -> list[str]:
    return [f"{setting.mark}: {setting.words}" for setting in load(root)[0].settings]


def test_all_that_readers_see_of_the_settings_is_typed_by_hand(root: Path) -> None:
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (root / "more").mkdir()
    (root / "more" / "shared.yml").write_text(SHARED, encoding="utf-8")
    assert named(root) == [
        "mkdocs.yml:2:12: The lamp",
        "mkdocs.yml:8:68: To the day",
        "mkdocs.yml:10:35: On this page",
        "more/shared.yml:1:14: The board",
        "more/shared.yml:5:14: fontawesome/brands/mastodon",
        "more/shared.yml:5:49: https://social.example",
        "more/shared.yml:5:81: The board elsewhere",
    ]
    unseen = {problem.mark.file for problem in unaccepted(root)}
    assert unseen == {"mkdocs.yml", "more/shared.yml"}
    assert typed("verify", "--root", root, "--accept", "mkdocs.yml", "--accept", "more/").exit_code == 0
    assert not unaccepted(root)
    change(root, "more/shared.yml", "use_directory_urls: true", "use_directory_urls: yes")
    assert not unaccepted(root), "it is for no reader"
    change(root, "more/shared.yml", "The board elsewhere", "The thieves elsewhere")
    assert [str(problem.mark) for problem in unaccepted(root)] == ["more/shared.yml:5:81"]


BROKEN = {
    "no YAML": "site_name: [\n",
    "too deep": "[" * 5_000,
    "a staircase": "\n".join(f"{' ' * n}a:" for n in range(900)),
    "NUL": "site_name: \0\n",
    "a list": "- a\n",
    "nothing": "",
    "itself": "INHERIT: mkdocs.yml\n",
    "what lies elsewhere": "INHERIT: ../mkdocs.yml\n",
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_of_settings_that_cannot_be_read_the_engine_tells(root: Path, broken: str) -> None:
    (root.parent / "mkdocs.yml").write_text("site_name: Elsewhere\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(broken, encoding="utf-8")
    assert named(root) == []


OWN = """\
# Of the lamp.
about = about this lamp
    .label = { $n ->
        [one] One lamp
       *[other] Lamps
    }

# More.
-term = lamp
"""


def test_a_message_of_a_dossiers_own_is_typed_by_hand(root: Path) -> None:
    own = "site_src/words/en.ftl"
    (root / own).parent.mkdir()
    (root / own).write_text(OWN, encoding="utf-8")
    assert [(str(problem.mark), problem.what) for problem in unaccepted(root)] == [
        (f"{own}:1:1", "nobody has accepted what is typed here")
    ]
    assert "3 sentences" not in typed("verify", "--root", root, "--accept", own).output
    assert not unaccepted(root)
    change(root, own, "# More.", "# Less.")
    assert not unaccepted(root), "a remark is for its writers"
    change(root, own, "[one] One lamp", "[one] No lamp")
    assert [str(problem.mark) for problem in unaccepted(root)] == [f"{own}:2:1"]
    change(root, own, "[one] No lamp", "[one] One lamp")
    change(root, own, "-term = lamp\n", "")
    assert [(str(problem.mark), problem.what) for problem in unaccepted(root)] == [
        (f"{own}:2:1", "1 sentence or value that stood here and had been accepted: gone")
    ]


def test_the_note_of_a_release_is_accepted_by_whoever_types_it_and_by_nobody_later(root: Path) -> None:
    change(root, "site_src/facts/loss.yml", "The lens was insured", "The great lens was insured")
    typed("verify", "--root", root, "--texts", root / "texts", "--accept", "lens-insured")
    told = typed("release", "--root", root, "--on", "2031-05-01", "--note", "The lens is *great*.")
    assert told.exit_code == 0, told.output
    assert not unaccepted(root)
    change(root, "site_src/editions.yml", "The lens is *great*.", "The lens is small.")
    [problem] = unaccepted(root)
    assert problem.what == "“The lens is small.” is not what was accepted here"
    lines = (root / "site_src" / "editions.yml").read_text(encoding="utf-8").split("\n")
    assert lines[problem.mark.line - 1].strip() == 'note: "The lens is small."'
