"""A Markdown extension that keeps headings in folded parts out of what is on a page.

Material's script asks where each heading is that the list of contents leads to, as soon as a page is there. For one
in a part that is folded, a browser has to lay out all of that part, which nobody sees yet and which may be long.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

NAME = __name__
"""How Python-Markdown finds it."""
_AFTER_CONTENTS = 4
"""The priority of what runs next after the extension that lists the headings, which is 5."""


class _Contents(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown calls it so
        md.treeprocessors.register(_OutOfFolds(md), NAME, _AFTER_CONTENTS)


class _OutOfFolds(Treeprocessor):
    def run(self, root: Element) -> None:
        """Take the headings in folded parts out of the list that Python-Markdown has made."""
        md: Any = self.md  # it has a list of contents only with the extension for it
        if folded := {*_folded(root)}:
            md.toc_tokens = _without(md.toc_tokens, folded)


def _folded(element: Element, within: bool = False) -> Iterator[str]:
    """The ids in parts that are folded as the page opens; what stands in the line to open them is seen."""
    if within and "id" in element.attrib:
        yield element.attrib["id"]
    folds = element.tag == "details" and "open" not in element.attrib
    for child in element:
        yield from _folded(child, within or (folds and child.tag != "summary"))


def _without(tokens: list[dict[str, Any]], folded: set[str]) -> list[dict[str, Any]]:
    return [{**token, "children": _without(token["children"], folded)} for token in tokens if token["id"] not in folded]


def makeExtension(**settings: Any) -> Extension:  # noqa: N802 - Python-Markdown calls it so
    """What Python-Markdown asks a module for, by this name."""
    return _Contents(**settings)
