"""Lines: what counts as one in records, pages and texts of sources, and so for the place of every problem."""

from __future__ import annotations

import re

_END = re.compile("\r?\n")


def lines(text: str) -> list[str]:
    r"""The lines of a text without their ends.

    A line ends at ``\n`` or ``\r\n`` and nowhere else, as for git, for ``grep -n`` and for a forge that shows a problem
    beside its line. ``str.splitlines`` would also cut at form feeds, U+2028 and other signs that nobody sees.
    """
    return _END.split(text)
