"""Editors' Markdown as it is exported beside itself: as plain text, in which no fact goes without how it stands."""

from __future__ import annotations

import re
from typing import overload

from generator.judged import Judged, in_words
from generator.model import Fact
from generator.prose import find_links, plain
from generator.words import say

_HELD = re.compile("\ue000(.+?)\ue001")
"""The place of a standing while the Markdown around it is read: signs that no text has, around the id of the fact."""


@overload
def with_standing(judged: Judged, text: str) -> str: ...
@overload
def with_standing(judged: Judged, text: None) -> None: ...
def with_standing(judged: Judged, text: str | None) -> str | None:
    """A text with the standing behind each fact that it names, who is counted for that, and when it was."""
    if text is None:
        return None
    held, last = "", 0
    for link in find_links(text):
        held += text[last : link.end]
        held += f"\ue000{link.target}\ue001" if link.kind == Fact.kind.name and link.target in judged.facts else ""
        last = link.end
    return _HELD.sub(lambda known: _behind(judged, known[1]), plain(held + text[last:]))


def _behind(judged: Judged, fact: str) -> str:
    return say("fact-with-standing", fact="", standing=in_words.stands(judged.facts[fact]))
