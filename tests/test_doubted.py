"""What is denied, hedged or left open is named nowhere without its label, since a statement alone reads as a fact."""

from __future__ import annotations

import re
from functools import cache

import pytest

from generator.engines.alone import plainly
from generator.judged import FactView
from generator.site import examine
from tests.harness import DOSSIER, tiny

NEAR = 4
"""So many lines below a title its label may stand, in the block that the title begins."""


@cache
def doubted() -> dict[str, FactView]:
    return {view.name: view for view in examine(DOSSIER)[0].facts.values() if view.judgement.in_doubt}


def named(view: FactView, lines: list[str]) -> list[str]:
    """What stands behind each link of this fact that has its whole title, or before all that a line counts."""
    link = re.compile(rf"\[{re.escape(view.name)}\]\([^)]*\)")
    return [
        line[:8] + line[found.end() :] + "\n".join(lines[n + 1 : n + 1 + NEAR])
        for n, line in enumerate(lines)
        for found in link.finditer(line)
    ]


@pytest.mark.parametrize("path", sorted(path for path in tiny().pages if path != "known.md"))
def test_a_statement_in_doubt_has_its_label_wherever_it_is_named(path: str) -> None:
    lines = plainly(tiny().files[path].decode()).split("\n")
    for view in doubted().values():
        label = f"{view.judgement.shown_as.glyph} "
        assert all(label in behind for behind in named(view, lines)), (path, view.id)


def test_there_are_such_statements_and_they_are_named_in_many_places() -> None:
    text = [plainly(tiny().files[path].decode()).split("\n") for path in tiny().pages]
    assert len(doubted()) > 3
    assert sum(len(named(view, lines)) for view in doubted().values() for lines in text) > 20
