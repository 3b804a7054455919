"""Every field of a fact and of a testimony reaches readers and programs: it changes some page, and ``facts.json``."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import zip_longest

import pytest

from generator.addresses import exported
from generator.files import exports
from generator.judged import Judged
from generator.model import Dossier, Fact, Record, Text
from generator.pages import pages
from generator.pages.page import Page
from generator.render import Renderer
from tests.filled import QUESTION, Probe, Typed, another, probes, together


def said(passage: int, words: str, **more: object) -> Typed:
    return {"at": f'gazette#p{passage} "{words}"', **more}


SAYS = [
    said(1, "was seen", by=["rower"], answer="ada", when="1911"),
    said(3, "another one", by=["crew"], answer="eda", when="1912"),
]
ASKED = {**QUESTION, "about": ["ada"], "says": SAYS, "disagreement": {"kind": "contradiction", "note": "They differ."}}
COUNTED = {"about": ["ada"], "question": "How many oars?", "unit": "oars", "says": [said(1, "was seen", amount="12")]}
LASTING = said(1, "was seen", by=["rower"], when="1911 to 1912")
STATED = {"about": ["ada"], "statement": "Ada steered.", "says": [LASTING]}
AROUND: Mapping[str, Typed] = {
    **dict.fromkeys(Fact.model_fields, STATED),
    **dict.fromkeys(("question", "answers", "pairs", "compatible", "disagreement", "says"), ASKED),
    "unit": COUNTED,
    "because": {**ASKED, "pairs": "all exclusive"},
}
"""The fact in which each field can show."""


def on_a_line_of_the_text(probe: Probe) -> Probe:
    """The same probe on a testimony that is no headline: with a headline no voice is shown, and what belongs to it."""
    typed = copy.deepcopy(probe.typed)
    for testimony in typed["says"]:
        if probe.path[-1] != "headline" and "headline" in testimony:
            testimony["headline"] = "no"
        if "witnesses" in probe.path:  # only a finding has them
            testimony["act"] = "finds"
        if probe.path[-1] == "clock":  # only an hour is on one
            testimony["when"] = "1911-05-03 10:30"
    return replace(probe, typed=typed)


PROBES = [on_a_line_of_the_text(probe) for probe in probes(Fact, AROUND)]


@dataclass(frozen=True)
class Outcome:
    """What readers and programs are given of a dossier."""

    judged: Judged

    @cached_property
    def written(self) -> str:
        """The exported facts."""
        return exports.compared(self.judged)[exported("facts")].decode()

    def shown(self) -> Iterator[tuple[str, str]]:
        """Every page with its path; each is rendered when it is asked for."""
        renderer = Renderer(self.judged)
        return ((page.path, renderer.page(page)) for page in self._pages)

    @cached_property
    def _pages(self) -> list[Page]:
        """Every page, those of facts first."""
        return sorted(pages(self.judged).values(), key=lambda page: (page.kind != "fact", page.path))


def outcome(dossier: Dossier) -> Outcome:
    return Outcome(Judged(dossier))


@cache
def of_record(kind: type[Record], typed: str) -> Outcome:
    """What is given of a record, which several probes have as it is."""
    return outcome(together([(kind, json.loads(typed))]))


def is_shown(before: Outcome, after: Outcome) -> bool:
    """Whether any page differs."""
    return any(one != other for one, other in zip_longest(before.shown(), after.shown()))


@pytest.mark.parametrize("probe", PROBES, ids=str)
def test_another_value_is_seen_on_a_page_and_in_the_exported_facts(probe: Probe) -> None:
    value = another(probe)
    before, after = of_record(probe.kind, json.dumps(probe.typed)), outcome(probe.among(value))
    assert before.written != after.written, "nothing in generator/files/exports gives it to programs"
    assert is_shown(before, after), "no template shows it"
    if probe.leaf.kept.sort in ("text", "prose"):
        assert value in after.written
        assert any(value in page for _, page in after.shown())


class Weighed(Fact):
    weight: Text | None = None


def test_a_field_that_nothing_shows_is_found_out() -> None:
    [probe] = (probe for probe in probes(Weighed, {**AROUND, "weight": STATED}) if probe.path == ("weight",))
    before, after = outcome(together([(Weighed, probe.typed)])), outcome(probe.among(another(probe)))
    assert before.written == after.written
    assert not is_shown(before, after)
