"""Beside what stands in translations alone, readers see that it does, wherever it is shown."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.files import references
from generator.judged import FactView, Judged
from generator.pages import described
from tests.standing.world import Typed, dossier, said, source

READ = "read in machine translation"
MACHINE: Typed = {"translation": "machine", "publisher": "RusReality"}
BY_STEPS: Typed = {
    "translations": [
        {"out_of": "ko", "into": "ru", "by": "human"},
        {"out_of": "ru", "into": "en", "by": "machine"},
    ]
}
HUMAN: Typed = {"translations": [{"out_of": "ko", "into": "en", "by": "human"}]}
SUSPECTED: Typed = {"translation": "suspected"}


def viewed(sources: dict[str, Typed], **fact: object) -> FactView:
    known = dossier({"id": "left", **fact})
    records = {name: source(name, **sources.get(name, {})) for name in known.sources}
    return Judged(replace(known, sources=records)).facts["left"]


ALONE: dict[str, tuple[dict[str, Typed], list[Typed], str | None]] = {
    "an original": ({}, [said("s0")], None),
    "a machine's": ({"s0": MACHINE}, [said("s0")], READ),
    "a machine's at the last step": ({"s0": BY_STEPS}, [said("s0")], READ),
    "a translator's": ({"s0": HUMAN}, [said("s0")], "read in translation"),
    "one and the other": ({"s0": MACHINE, "s1": HUMAN}, [said("s0"), said("s1")], "read in translation"),
    "perhaps a translation": ({"s0": SUSPECTED}, [said("s0")], None),
    "an original beside it": ({"s0": MACHINE}, [said("s0"), said("s1")], None),
    "an original that denies it": ({"s0": MACHINE}, [said("s0"), said("s1", "exile", act="denies")], None),
    "an original that is silent": (
        {"s0": MACHINE},
        [said("s0"), said("s1", act="left-open")],
        "read in machine translation",
    ),
    "nothing but silence": ({"s0": MACHINE}, [said("s0", act="left-open")], None),
}


@pytest.mark.parametrize(("sources", "says", "brief"), ALONE.values(), ids=ALONE)
def test_what_stands_in_translations_alone_is_known_by_that(
    sources: dict[str, Typed], says: list[Typed], brief: str | None
) -> None:
    rendition = viewed(sources, says=says).rendition
    assert (rendition.brief if rendition else None) == brief


def test_an_answer_is_marked_by_itself_wherever_it_is_quoted() -> None:
    asked: Typed = {"statement": None, "question": "Did he?", "answers": {"yes": "He did.", "no": "He did not."}}
    says = [said("s0", answer="yes"), said("s1", "exile", answer="no")]
    view = viewed({"s0": MACHINE}, **asked, says=says)
    marks = {column.text: column.rendition.whole if column.rendition else "" for column in view.answers}
    relied_on = "This site relies on what that translation says, not on its wording."
    assert marks == {"He did.": f"Read in machine translation: RusReality. {relied_on}", "He did not.": ""}
    assert view.rendition is None
    for quoted in (view.cited, described.fact(view), references.of_fact(view).says):
        assert re.search(r"He did\. \(read in machine translation\)", quoted)
        assert "He did not. (machine" not in quoted
