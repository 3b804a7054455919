"""Every field of a fact and of a testimony reaches readers and programs: it changes some page, and ``facts.json``."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.addresses import exported
from generator.files import exports
from generator.judged import Judged
from generator.model import Dossier, Fact, Text
from generator.pages import pages
from generator.render import Renderer
from tests.filled import QUESTION, Probe, Typed, another, probes, together


def said(passage: int, words: str, **more: object) -> Typed:
    return {"at": f'gazette#p{passage} "{words}"', **more}


SAYS = [
    said(1, "was seen", by=["rower"], answer="ada", when="1911"),
    said(3, "another one", by=["crew"], answer="eda", when="1912"),
]
ASKED = {**QUESTION, "about": ["ada"], "says": SAYS, "disagreement": {"kind": "contradiction", "note": "They differ."}}
LASTING = said(1, "was seen", by=["rower"], when="1911 to 1912")
STATED = {"about": ["ada"], "statement": "Ada steered.", "says": [LASTING]}
AROUND: Mapping[str, Typed] = {
    **dict.fromkeys(Fact.model_fields, STATED),
    **dict.fromkeys(("question", "answers", "pairs", "compatible", "disagreement", "says"), ASKED),
    "because": {**ASKED, "pairs": "all exclusive"},
}
"""The fact in which each field can show."""


def on_a_line_of_the_text(probe: Probe) -> Probe:
    """The same probe on a testimony that is no headline: with a headline no voice is shown, and what belongs to it."""
    typed = copy.deepcopy(probe.typed)
    for testimony in typed["says"]:
        if probe.path[-1] != "headline" and "headline" in testimony:
            testimony["headline"] = "no"
    return replace(probe, typed=typed)


PROBES = [on_a_line_of_the_text(probe) for probe in probes(Fact, AROUND)]


def outcome(dossier: Dossier) -> tuple[Mapping[str, str], str]:
    """Every page of a dossier, and its exported facts."""
    judged = Judged(dossier)
    renderer = Renderer(judged)
    return {page.path: renderer.page(page) for page in pages(judged)}, exports.files(judged)[exported("facts")].decode()


@pytest.mark.parametrize("probe", PROBES, ids=str)
def test_another_value_is_seen_on_a_page_and_in_the_exported_facts(probe: Probe) -> None:
    value = another(probe)
    shown, written = outcome(together([(probe.kind, probe.typed)]))
    shown_else, written_else = outcome(probe.among(value))
    assert written != written_else, "nothing in generator/files/exports gives it to programs"
    assert shown != shown_else, "no template shows it"
    if probe.leaf.kept.sort in ("text", "prose"):
        assert value in written_else
        assert value in "".join(shown_else.values())


class Weighed(Fact):
    weight: Text | None = None


def test_a_field_that_nothing_shows_is_found_out() -> None:
    [probe] = (probe for probe in probes(Weighed, {**AROUND, "weight": STATED}) if probe.path == ("weight",))
    assert outcome(together([(Weighed, probe.typed)])) == outcome(probe.among(another(probe)))
