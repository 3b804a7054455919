"""What ``check`` says beside errors: silent where an editor has answered it, and never silent without that."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.check import check
from generator.judged import Judged
from generator.load import load
from generator.site import make
from tests.harness import DOSSIER, ROOT, copy_of

BAD = ROOT / "tests" / "bad"


def codes(folder: Path) -> set[str]:
    dossier, unreadable = load(folder)
    assert not unreadable
    return {problem.code for problem in check(Judged(dossier))}


@pytest.fixture
def answered(tmp_path: Path) -> Callable[[str, str, str, str], Path]:
    """A bad example with one thing put otherwise."""

    def otherwise(rule: str, file: str, typed: str, instead: str) -> Path:
        root = copy_of(BAD / rule, tmp_path / rule)
        content = (root / file).read_text(encoding="utf-8")
        assert typed in content
        (root / file).write_text(content.replace(typed, instead, 1), encoding="utf-8")
        return root

    return otherwise


FACT = "site_src/facts/bridge.yml"
PEOPLE = "site_src/people/mayor.yml"
NOTE = "disagreement: {kind: wording, note: They say it in two ways.}\nsays:"


@pytest.mark.parametrize(
    ("rule", "file", "typed", "instead"),
    [
        ("voice-behind-two-answers", FACT, "says:", NOTE),
        ("stronger-headline", FACT, "says:", NOTE),
        ("stronger-headline", FACT, "The title has it open.", "The title has it open., note: It says more."),
        ("stronger-headline", FACT, "sure: possible", "sure: stated"),
        ("nearly-one-name", PEOPLE, "name: Sorel, Ada", "name: Sorel, Ada\n  note: Not [her](person:mayor)."),
        ("nearly-one-name", PEOPLE, "name: Sorel, Ada", "name: Ben Ferrer"),
        ("fact-on-no-page", FACT, "[pier, planks]", "[pier, planks, deck]"),
    ],
)  # fmt: skip
def test_an_editors_answer_is_enough(
    rule: str, file: str, typed: str, instead: str, answered: Callable[[str, str, str, str], Path]
) -> None:
    assert codes(BAD / rule) == {rule}
    assert not codes(answered(rule, file, typed, instead))


def test_two_answers_that_are_compatible_are_no_answer_to_who_says_both() -> None:
    """Whether both can be true is one question, why one voice gives both another."""
    fact = next(iter(load(BAD / "voice-behind-two-answers")[0].facts.values()))
    assert fact.compatible
    assert codes(BAD / "voice-behind-two-answers") == {"voice-behind-two-answers"}


def test_a_note_that_names_somebody_else_does_not_tell_two_people_apart(
    answered: Callable[[str, str, str, str], Path],
) -> None:
    note = "name: Sorel, Ada\n  note: Not [Adam](person:sorrell)."
    assert codes(answered("nearly-one-name", "site_src/people/mayor.yml", "name: Sorel, Ada", note)) == {
        "nearly-one-name"
    }


def test_a_fact_without_the_warning_shows_on_more_than_its_own_page(tmp_path: Path) -> None:
    """The rule knows which pages show facts; here the pages themselves are asked."""
    root = copy_of(DOSSIER, tmp_path / "dossier")
    (root / "site_src" / "facts" / "lonely.yml").write_text(
        "- {id: lonely, about: [lens], statement: A lens is glass.}\n", encoding="utf-8"
    )
    site = make(root)
    linked: set[str] = set()
    for path, content in site.files.items():
        if path.endswith(".md") and path != "facts/index.md":
            linked |= set(re.findall(r"facts/([a-z0-9-]+)\.md", content.decode()))
    dossier, _ = load(root)
    hidden = {
        str(problem.what).split("'")[1] for problem in check(Judged(dossier)) if problem.code == "fact-on-no-page"
    }
    assert hidden == {"lonely"}
    assert set(dossier.facts) - linked <= hidden


def test_a_subject_that_could_not_be_read_is_no_subject_without_a_page(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    bodies = root / "site_src" / "organisations" / "bodies.yml"
    bodies.write_text(bodies.read_text(encoding="utf-8").replace("  name:", "  nmae:"), encoding="utf-8")
    dossier, _ = load(root)
    assert "fact-on-no-page" not in {problem.code for problem in check(Judged(dossier))}


# --- sentences --------------------------------------------------------------------------------------------------------


def page(tmp_path: Path, text: str) -> list[str]:
    """What a page of the tiny dossier is told of its sentences."""
    root = copy_of(DOSSIER, tmp_path / "dossier")
    (root / "docs" / "more.md").write_text(text, encoding="utf-8")
    dossier, _ = load(root)
    problems = [problem for problem in check(Judged(dossier)) if problem.code == "sentence-without-fact"]
    assert {problem.mark.file for problem in problems} <= {"docs/more.md"}
    return [problem.what.split("”")[0].removeprefix("“") for problem in problems]


LINKED = "It [went](fact:lens-vanished).\n\n"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Zoë Tamblyn wept.", ["Zoë Tamblyn"]),
        ("[Zoë Tamblyn](person:zoe-tamblyn) wept.", ["Zoë Tamblyn"]),
        ("It cost 1,200 crowns.", ["1,200"]),
        ("It took three men.", ["three"]),
        ("They left in March.", ["March"]),
        ("They met Old Tom there.", ["Old Tom"]),
        ("Zoë Tamblyn [wept](fact:keeper-not-seen) in March.", []),
        ("Nobody knows more than that.", []),
        ("What I saw is not what they saw.", []),
        ("See the [2nd page](source:a) of it.", ["2"]),
    ],
)
def test_a_page_of_the_story_gives_no_name_number_or_date_without_its_fact(
    sentence: str, told: list[str], tmp_path: Path
) -> None:
    assert page(tmp_path, LINKED + sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [("An anchor has 2 to 5 words.", []), ("Write to Ann Bell.", []), ("Zoë Tamblyn wept.", ["Zoë Tamblyn"])],
)
def test_a_page_about_something_else_names_nobody_of_the_story(sentence: str, told: list[str], tmp_path: Path) -> None:
    assert page(tmp_path, f"# How we work\n\n{sentence}\n") == told
