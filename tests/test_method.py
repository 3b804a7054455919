"""The method page: it prints the rules that the generator follows, and what a dossier adds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import words
from generator.model import ACTS, STANDINGS, SURENESS
from generator.pages.method import OPEN, SECTIONS
from generator.site import make
from generator.standing import RULES
from tests.harness import pier, tiny


@pytest.fixture(scope="module")
def page() -> str:
    return tiny().files["method.md"].decode()


def test_the_rules_are_printed_in_the_order_in_which_they_are_tried(page: str) -> None:
    labels = re.findall(r"^1\. .*?</span> ([^<]*)</span> ", page, re.MULTILINE)
    called = [words.say(rule.standing, rule.called, **{"sources-nouns": "sources"}) for rule in RULES]
    assert labels == called


def test_every_standing_has_a_rule_and_one_place_on_the_page(page: str) -> None:
    assert {rule.standing for rule in RULES} == {*STANDINGS}
    for standing in STANDINGS:
        assert page.count(f'id="{standing.key}"') == 1


def test_no_two_strengths_are_said_alike_and_no_two_acts() -> None:
    strengths = [words.say(strength, "passages", count=1, alone="no") for strength in SURENESS]
    acts = [words.say(act, "sentence") for act in ACTS]
    assert len({*strengths, *acts}) == len(strengths) + len(acts)


def test_a_dossier_needs_to_add_nothing(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "docs" / "method.md").unlink()
    assert "about-these-texts" not in make(root).files["method.md"].decode()


def test_what_a_dossier_adds_comes_last_under_its_own_heading(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "docs" / "method.md").write_text("# Of this pier\n\nWe walked it.\n\n## And back\n", encoding="utf-8")
    told, _, cited = make(root).files["method.md"].decode().partition('<div class="cite')
    added = [
        told.index(line) for line in ("## Of this pier {: #about-these-texts }", "\nWe walked it.\n", "\n## And back\n")
    ]
    assert added == sorted(added)
    assert "{: #cite }" in cited


def test_every_part_is_a_line_to_open_also_those_that_a_dossier_adds_and_the_first_stand_open(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "docs" / "method.md").write_text("We walked it.\n\n## And back\n\nAgain.\n", encoding="utf-8")
    page = make(root).files["method.md"].decode()
    folds = re.findall(
        r"<details class=\"part listed\"[^>]*?( open)?>\n<summary(?: markdown=.block.)?>(?:<h2|\n\n## )", page
    )
    assert folds == [" open"] * OPEN + [""] * (len([*SECTIONS]) - OPEN + 2)
    assert re.search(r"Again\.\n+</details>", page)
