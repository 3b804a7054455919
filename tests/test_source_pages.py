"""The page of a source: long rows of passages that are set aside for one reason are folded away."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.load import load
from generator.model import Dossier, Source
from generator.pages.source_pages import source
from generator.render import Renderer
from tests.evidence.invented import source as invented
from tests.harness import DOSSIER

Aside = list[tuple[str, str]]

FOLDED: dict[str, tuple[int, Aside, list[str]]] = {
    "a long run": (9, [("3-7", "irrelevant")], ["3 to 7"]),
    "a run that is not long": (9, [("3-6", "irrelevant")], []),
    "a row of several records with one reason": (9, [("1-3", "link"), ("4-6", "link")], ["1 to 6"]),
    "a row of several reasons": (9, [("1-3", "link"), ("4-6", "caption")], []),
    "two long runs": (20, [("1-5", "illegible"), ("9-20", "link")], ["1 to 5", "9 to 20"]),
    "what nobody has read": (20, [], []),
}


def with_aside(passages: int, aside: Aside) -> Source:
    """A source of so many passages, of which these are set aside."""
    return invented("a", passages, set_aside=[{"passages": numbers, "why": why} for numbers, why in aside])


def page_of(dossier: Dossier) -> str:
    """The page of the first source."""
    judged = Judged(dossier)
    return Renderer(judged).page(next(iter(source(judged))))


@pytest.mark.parametrize(("passages", "aside", "runs"), FOLDED.values(), ids=FOLDED)
def test_long_runs_are_folded_with_their_reason_and_number(passages: int, aside: Aside, runs: list[str]) -> None:
    page = page_of(Dossier(sources={"a": with_aside(passages, aside)}))
    folded = r"<summary>Paragraphs (\d+ to \d+) are set aside: [\w ]+ \(\d+ paragraphs\)</summary>"
    assert re.findall(folded, page) == runs
    assert sorted(map(int, re.findall(r"\{: #p(\d+) \}", page))) == list(range(1, passages + 1))


def test_what_has_a_slip_or_is_from_a_dispatch_is_not_folded() -> None:
    known = load(DOSSIER)[0]
    longer = {"passages": 16, "set_aside": with_aside(16, [("8-16", "link")]).set_aside}
    dossier = replace(known, sources={**known.sources, "a": known.sources["a"].model_copy(update=longer)})
    assert "<summary>Paragraphs 11 to 16 are set aside: link (6 paragraphs)</summary>" in page_of(dossier)
