"""The words that editors choose from for a source: sort, translation, division, reasons to set aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.model.registry import Registry, Word


@dataclass(frozen=True)
class SourceSort(Word):
    """What kind of text a source is: the noun by which it is counted and named."""

    kind: ClassVar = "sort"

    has_voice: bool = False
    """Whether its author speaks in all that it says in its own words, and not only of what they saw themselves."""


ARTICLE = SourceSort("article")
OF_ANY_SORT = SourceSort("other")
"""Its noun fits sources of several sorts as well."""
SOURCE_SORTS = Registry(
    ARTICLE,
    SourceSort("dispatch"),
    *(SourceSort(name, has_voice=True) for name in ("report", "book", "letter", "transcript")),
    *map(SourceSort, ("broadcast", "web page", "data set")),
    OF_ANY_SORT,
)
"""What a source can be."""


@dataclass(frozen=True)
class Translation(Word):
    """How a source was translated, if that limits what it can prove."""

    kind: ClassVar = "translation"

    confirms: bool = True
    """Whether a confirmation in such a source can settle a fact."""


TRANSLATIONS = Registry(Translation("machine", confirms=False), Translation("suspected"))


@dataclass(frozen=True)
class Translator(Word):
    """Who translated a text."""

    kind: ClassVar = "translator"

    confirms: bool = True
    """Whether a confirmation in such a translation can settle a fact."""


TRANSLATORS = Registry(Translator("machine", confirms=False), *map(Translator, ("human", "unknown")))


@dataclass(frozen=True)
class Division(Word):
    """How a text is divided into passages."""

    kind: ClassVar = "division"

    at_blank_lines: bool = False
    """Whether a blank line parts two passages, and not the end of a line."""


LINES = Division("lines")
DIVISIONS = Registry(LINES, Division("paragraphs", at_blank_lines=True))
"""What can be a passage of a text."""


@dataclass(frozen=True)
class Unused(Word):
    """Why no fact rests on a passage."""

    kind: ClassVar = "unused"


UNUSED = Registry(
    *map(
        Unused,
        ("boilerplate", "caption", "link", "duplicate", "heading", "irrelevant", "illegible", "not of the print"),
    )
)
"""Why a passage can be set aside."""
