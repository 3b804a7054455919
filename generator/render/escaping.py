"""Plain text as Markdown that shows exactly this text."""

from __future__ import annotations

import re
from functools import lru_cache

from markupsafe import Markup

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_LIST_NUMBER = re.compile(r"^\d+[.)]")
_REWRITTEN = re.compile(r"www\.|\((?:c|r|p|tm)\)|\.\.\.", re.IGNORECASE)
"""What common Markdown extensions turn into something else, though no sign in it does by itself."""
_MOST_KEPT = 1 << 14
"""So many texts are remembered as they are escaped: names and titles stand on page after page."""


@lru_cache(_MOST_KEPT)
def escape(text: str) -> Markup:
    """Plain text as Markdown that shows exactly this text, inside attributes too.

    Punctuation that is doing its ordinary work in a sentence stays readable; every other sign becomes a character
    reference, which no Markdown extension interprets.
    """
    doubtful = bool(_REWRITTEN.search(text)) or bool(_LIST_NUMBER.match(text))

    def reference(match: re.Match[str]) -> str:
        if not doubtful and _is_ordinary(text, match.start()):
            return match.group()
        return f"&#{ord(match.group())};"

    return Markup(_PUNCTUATION.sub(reference, text))  # noqa: S704  # this is the escaper


def _is_ordinary(text: str, at: int) -> bool:
    """Whether a sign is where prose has it: inside a word, behind one, or as a bracket around words."""
    sign = text[at]
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    inside = before.isalnum() and after.isalnum()
    behind = (before.isalnum() or before in ")”’") and (after == " " or after in ",.;)”")
    match sign:
        case "-" | "'" | "." | ",":
            return inside or (behind and sign != "-")
        case ";" | ":" | "!" | "?" | ")":
            return behind
        case "(":
            return before == " " and after.isalnum() and at > 0
        case "%":
            return before.isdigit() and behind
        case _:
            return False
