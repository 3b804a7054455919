"""Documents of which a part is made: hand-written Markdown around blocks that a test makes and holds."""

from __future__ import annotations

import re
from collections.abc import Mapping

_BLOCK = re.compile(r"(?P<start><!-- made: (?P<name>[a-z-]+) -->\n).*?(?P<end><!-- end -->\n)", re.DOTALL)


def with_blocks(text: str, blocks: Mapping[str, str]) -> str:
    """The text with each of its blocks made anew. Raises KeyError where it lacks one of them, or has an unknown one.

    A block is what lies between the lines ``<!-- made: NAME -->`` and ``<!-- end -->``.
    """
    if lacking := blocks.keys() - {found["name"] for found in _BLOCK.finditer(text)}:
        raise KeyError(f"no block made: {', '.join(sorted(lacking))}")
    return _BLOCK.sub(lambda found: f"{found['start']}\n{blocks[found['name']]}\n{found['end']}", text)
