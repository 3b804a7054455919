"""Lists of where a spelling was seen: completed in place, with nothing guessed and nothing else of a file changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.evidence import read_texts, unlisted
from generator.load import load
from tests.authoring.test_filling import SOURCE, written
from tests.harness import typed

TEXT = (
    "Ada Sorrel rows\n\nAda rowed. Mr Sorrel, her father, watched.\n\n"
    "Miss SORREL won; Ada Sorrel’s boat leaked.\n\nAdamant they were.\n"
)
PERSON = """\
id: ada
name: Ada Sorrel  # a comment that stays
forms:
{forms}
"""
FACT = """\
id: rowed
about: [ada]
statement: She rowed.
says: ['gazette#p1 "Ada Sorrel rows"', 'gazette#p2 "Ada rowed"', 'gazette#p3 "boat leaked"', 'gazette#p4 "they were"']
"""


def world(root: Path, *forms: str, more: str = "") -> Path:
    """A dossier with one person of these spellings."""
    return written(
        root,
        {
            "seeds/gazette.yml": SOURCE,
            "texts/gazette.txt": TEXT,
            "docs/method.md": "# Method\n",
            "site_src/people/ada.yml": PERSON.format(forms="\n".join(forms)) + more,
            "site_src/facts/rowed.yml": FACT,
        },
    )


LISTS: dict[str, tuple[list[str], list[str]]] = {
    "a list in brackets": (
        ["  - {form: Ada Sorrel, seen: [gazette#p1]}"],
        ["  - {form: Ada Sorrel, seen: [gazette#p1, gazette#p3]}"],
    ),
    "entries in quotes": (
        ["  - {form: Ada Sorrel, seen: ['gazette#p3']} # so"],
        ["  - {form: Ada Sorrel, seen: ['gazette#p1', gazette#p3]} # so"],
    ),
    "a list of lines": (
        ["  - form: Ada Sorrel", "    seen:", "      - gazette#p3 # so", "    why: In full."],
        ["  - form: Ada Sorrel", "    seen:", "      - gazette#p1", "      - gazette#p3 # so", "    why: In full."],
    ),
    "a shorter spelling counts where it stands by itself": (
        ["  - {form: Ada Sorrel, seen: [gazette#p1, gazette#p3]}", "  - {form: Sorrel, seen: [gazette#p2]}"],
        ["  - {form: Ada Sorrel, seen: [gazette#p1, gazette#p3]}", "  - {form: Sorrel, seen: [gazette#p2]}"],
    ),
    "a list out of order": (
        ["  - {form: Ada Sorrel, seen: [gazette#p3, 'gazette#p1']}"],
        ["  - {form: Ada Sorrel, seen: [gazette#p1, 'gazette#p3']}"],
    ),
    "a list that has all": (
        ["  - {form: Ada, seen: [gazette#p2]}"],
        ["  - {form: Ada, seen: [gazette#p2]}"],
    ),
}


@pytest.mark.parametrize(("forms", "filled"), LISTS.values(), ids=LISTS)
def test_every_place_of_a_spelling_is_added_to_its_list(forms: list[str], filled: list[str], tmp_path: Path) -> None:
    root = world(tmp_path, *forms)
    told = typed("verify", "--root", root, "--texts", root / "texts", "--fill")
    assert told.exit_code == 0, told.output
    people = (root / "site_src" / "people" / "ada.yml").read_text(encoding="utf-8")
    assert people == PERSON.format(forms="\n".join(filled))
    assert "verified" not in typed("check", "--root", root).output


def test_without_fill_they_are_proposed(tmp_path: Path) -> None:
    root = world(tmp_path, "  - {form: Ada Sorrel, seen: [gazette#p1]}")
    told = typed("verify", "--root", root, "--texts", root / "texts")
    assert "  ada: 'Ada Sorrel' in gazette#p3\n" in told.output
    assert "seen: [gazette#p1]}" in (root / "site_src" / "people" / "ada.yml").read_text(encoding="utf-8")


LEFT = {
    "a spelling that two have": (
        "people/eda",
        "id: eda\nname: Eda\nforms: [{form: Ada Sorrel, seen: [gazette#p1]}]\n",
    ),
    "the description of an unnamed voice": (
        "voices/father",
        "id: father\nname: The father\nforms: [{form: Ada, seen: [gazette#p4]}]\n",
    ),
}


@pytest.mark.parametrize(("file", "record"), LEFT.values(), ids=LEFT)
def test_what_may_be_somebody_else_is_left_to_an_editor(file: str, record: str, tmp_path: Path) -> None:
    root = world(tmp_path, "  - {form: Ada Sorrel, seen: [gazette#p1, gazette#p3]}")
    written(root, {f"site_src/{file}.yml": record})
    dossier, _ = load(root)
    assert unlisted(dossier, read_texts(dossier, root / "texts")[0]) == []
