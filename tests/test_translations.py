"""Languages of sources, and the translations by which a text came into its own: what is taken, refused and said."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model import Source
from generator.pages.source_pages import translated
from generator.unicode import is_language
from tests.evidence.invented import source as invented

Typed = dict[str, Any]

TAGS = {
    "en": True, "de": True, "ko": True, "la": True, "grc": True, "pt-BR": True, "zh-Hant": True, "zh-Hant-TW": True,
    "es-419": True, "EN": True, "und": True, "de-1901": True,
    "english": False, "xx": False, "en_US": False, "en-XYZ": False, "en-XX": False, "zh-Hanx": False, "": False,
    "e": False, "en, de": False,
}  # fmt: skip


@pytest.mark.parametrize(("tag", "known"), TAGS.items())
def test_a_language_is_known_by_its_tag(tag: str, *, known: bool) -> None:
    assert is_language(tag) is known


def step(out_of: str, into: str, by: str = "unknown") -> Typed:
    return {"out_of": out_of, "into": into, "by": by}


def source(**more: object) -> Source:
    return invented("a", 3, **more)


MACHINE = "This site relies on what that translation says, not on its wording."
TOLD: dict[str, tuple[list[Typed], str]] = {
    "none": ([], ""),
    "by a person": ([step("ko", "en", "human")], "Translated from Korean into English by a person."),
    "by nobody knows whom": ([step("ota", "en")], "Translated from Ottoman Turkish into English by an unknown hand."),
    "by machine": ([step("ko", "en", "machine")], f"Translated from Korean into English by machine. {MACHINE}"),
    "by machine, then by a person": (
        [step("ja", "ko", "machine"), step("ko", "en", "human")],
        "Translated from Japanese into Korean by machine. Then translated from Korean into English by a person. "
        + MACHINE,
    ),
}


@pytest.mark.parametrize(("steps", "said"), TOLD.values(), ids=TOLD)
def test_each_translation_is_said_in_its_order(steps: list[Typed], said: str) -> None:
    known = source(translations=steps)
    assert translated(known) == said
    assert known.confirms is (MACHINE not in said)


REFUSED: dict[str, tuple[Typed, str]] = {
    "a language that nobody knows": ({"language": "english"}, "'english' is no language"),
    "one that a translation is out of": ({"translations": [step("korean", "en")]}, "'korean' is no language"),
}


@pytest.mark.parametrize(("typed", "what"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_language_is_refused(typed: Typed, what: str) -> None:
    with pytest.raises(ValidationError, match=what):
        source(**typed)


def test_the_simple_field_still_loads() -> None:
    assert not source(translation="machine").confirms
    assert source(translation="suspected").confirms
    assert source().confirms
