"""Links by id in an editor's Markdown, ``[walked away](fact:left-embassy)``, and that Markdown as plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model import KINDS

_KIND = "|".join(str(kind.kind) for kind in KINDS)  # type: ignore[attr-defined]  # every record in KINDS has one
_WORDS = r"\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
"""The words of a link, which may hold brackets ("he [sic] left")."""
_LINK = re.compile(rf"(?<!!){_WORDS}\(\s*<?(?P<kind>{_KIND}):(?P<target>[^)]*)\)")
"""A link by id, however oddly typed: what is no id is a problem then, and no link that silently leads nowhere."""
_ANY_LINK = re.compile(rf"!?{_WORDS}\((?:[^()]|\([^()]*\))*\)")
"""A link of whatever sort, or a picture."""
_SIGNS = re.compile(r"(?<!\w)[*_`#>|]+|[*_`]+(?!\w)")
CODE = re.compile(r"^[ \t]*(```|~~~).*?^[ \t]*\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
"""Code in fences and in spans. Mere indentation is none: in a list it is text like any other."""


@dataclass(frozen=True)
class Link:
    """One link by id, and where it stands in its text."""

    kind: str
    target: str
    words: str
    offset: int
    typed: str
    """The whole of it, from bracket to bracket."""


def find_links(text: str) -> Iterator[Link]:
    """Every link by id, those inside code left out."""
    code = [match.span() for match in CODE.finditer(text)]
    for match in _LINK.finditer(text):
        if not any(start <= match.start() < end for start, end in code):
            yield Link(match["kind"], match["target"], match["words"], match.start(), match[0])


def resolve_links(text: str, target: Callable[[Link], str]) -> str:
    """The text with every link by id replaced by what ``target`` makes of it."""
    found = {link.offset: link for link in find_links(text)}
    return _LINK.sub(lambda match: target(found[match.start()]) if match.start() in found else match[0], text)


def plain(markdown: str) -> str:
    """Markdown as the words a reader sees, in one line."""
    text = _ANY_LINK.sub(lambda link: plain(link["words"]), markdown)
    return " ".join(_SIGNS.sub("", text).split())
