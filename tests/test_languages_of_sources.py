"""The language of a source is named to readers where it is not the site's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator import words
from generator.judged import Judged
from generator.model import Imprint
from generator.pages.source_pages import other_language, source, source_index
from tests.standing.world import dossier
from tests.standing.world import source as a_source

NAMED = {
    ("de", None): "German",
    ("en", None): "",
    ("en-US", None): "",
    ("EN", "en"): "",
    ("ko", "en"): "Korean",
    ("en", "ko"): "English",
    ("pt-BR", None): "Portuguese (Brazil)",
    ("zh-Hant", None): "Chinese (Traditional)",
    ("ota", None): "Ottoman Turkish",
    ("und", None): "Unknown language",
}
"""The language of a source, that of its site, and what readers are told."""


@pytest.mark.parametrize(("codes", "name"), NAMED.items())
def test_a_language_is_named_where_it_is_another(codes: tuple[str, str | None], name: str) -> None:
    known = replace(
        dossier(),
        sources={"s0": a_source("s0", language=codes[0])},
        imprint=Imprint.model_validate({"language": codes[1]} if codes[1] else {}),
    )
    judged = Judged(known)
    assert other_language(judged, known.sources["s0"]) == name
    page, listed = source(judged, known.sources["s0"]), source_index(judged)
    rows: Any = listed.shows["sources"]
    assert (page.shows["language"], rows[0][2]) == (name, name)


def test_the_language_is_said_as_a_sentence() -> None:
    assert words.say("in-language", language=words.language_name("de")) == "In German."
