from __future__ import annotations

from typing import Any

import pytest
from markdown import Markdown

from generator.builder import on_this_page
from generator.engines import EXTENSIONS

FOLDED = '<details markdown="1"><summary markdown="span">More</summary>\n\n## Low tide\n\n### At dawn\n\n</details>\n\n'
OPEN = FOLDED.replace("<details", '<details open="open"')
HEADING = FOLDED.replace('<summary markdown="span">More', '<summary markdown="block">\n\n## More\n\n')


def listed(text: str) -> list[str]:
    """What the list of contents of a page would have, in order."""
    md: Any = Markdown(extensions=[*EXTENSIONS, on_this_page.NAME])
    md.convert(text)
    found, left = [], list(md.toc_tokens)
    while left:
        token = left.pop(0)
        found.append(token["id"])
        left[:0] = token["children"]
    return found


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        (f"## High tide\n\n{FOLDED}## Ebb\n", ["high-tide", "ebb"]),
        (f"## High tide\n\n{OPEN}## Ebb\n", ["high-tide", "low-tide", "at-dawn", "ebb"]),
        (f"{HEADING}## Ebb\n", ["more", "ebb"]),
        (f'<div markdown="1">\n\n{FOLDED}</div>\n\n## Ebb\n', ["ebb"]),
        ("", []),
    ],
)
def test_headings_are_listed_unless_the_part_they_stand_in_is_folded(text: str, lists: list[str]) -> None:
    assert listed(text) == lists


def test_folded_headings_keep_their_addresses() -> None:
    assert 'id="low-tide"' in Markdown(extensions=[*EXTENSIONS, on_this_page.NAME]).convert(FOLDED)
