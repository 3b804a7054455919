"""People, bodies, places, unnamed voices; and the words and subjects that are none of these."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.citation import Citation
from generator.model.values import (
    EntityId,
    FactId,
    Flag,
    Id,
    Printed,
    Prose,
    Record,
    Shows,
    Text,
    TopicId,
    WholeId,
)
from generator.model.vocabulary import BODY_SORTS, BodySort


class Form(Record):
    """One spelling and where the sources use it."""

    form: Printed
    """The spelling, letter for letter."""
    seen: tuple[Annotated[Citation, Shows("form")], ...] = Field(min_length=1)
    """Every passage that prints it: s3#p9 alone, since the spelling itself is what to find there."""
    why: Text | None = None
    """What a reader should know of it: family name alone, garbled, a translation."""


class Tie(Record):
    """A voice's bond to a body, with the passage that states it."""

    body: EntityId
    """The body."""
    at: Citation
    """The passage that says so, with its anchor."""


class Named(Record):
    """Whatever the sources name: it has spellings, a page, and may be a voice."""

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Printed
    """The form this site prints."""
    forms: tuple[Form, ...] = ()
    """Every spelling the sources use, and where."""
    also_search: tuple[Text, ...] = ()
    """Spellings in no source, for the search alone; marked so on the page."""
    introduced_by: FactId | None = None
    """The fact that says best who or what this is."""
    speaks_for: tuple[Tie, ...] = ()
    """Bodies in whose name this voice speaks (a spokesman)."""
    relays: tuple[Tie, ...] = ()
    """Bodies whose words this voice passes on (a member of parliament after a briefing)."""
    note: Prose | None = None
    """Markdown for readers: whom not to mix this up with, what no source says."""

    @property
    def in_sentence(self) -> str:
        """The name as it stands within a sentence: "an official", not "An official"."""
        return re.sub(r"^(An?|The) ", lambda article: article[0].lower(), self.name)


class Person(Named):
    """Somebody the sources name."""

    folder: ClassVar = "people"
    kind: ClassVar = "person"


class Located(Named):
    """What has its place in something larger, and whose name may take an article."""

    the: Flag = False
    """Within a sentence this site says "the" before the name: the Blue House."""
    part_of: WholeId | None = None
    """The body or place it belongs to or lies in."""

    @property
    def in_sentence(self) -> str:
        return f"the {self.name}" if self.the else super().in_sentence


class Organisation(Located):
    """A body: a government, an agency, a paper, an embassy."""

    folder: ClassVar = "organisations"
    kind: ClassVar = "organisation"

    sort: Annotated[BodySort, BODY_SORTS]
    """What kind of body this is."""


class Place(Located):
    """A country, a town, a building."""

    folder: ClassVar = "places"
    kind: ClassVar = "place"


class Voice(Named):
    """Whoever speaks in the sources without a name."""

    folder: ClassVar = "voices"
    kind: ClassVar = "voice"

    vague: Flag = False
    """Not even the number of people behind it is clear; never counts as an independent origin."""


class Term(Record):
    """A word a reader may want explained; never a claim about the story."""

    folder: ClassVar = "terms"
    kind: ClassVar = "term"

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Printed
    """The word as the glossary prints it."""
    also_search: tuple[Text, ...] = ()
    """Other words a reader may look for it by."""
    meaning: Prose
    """What it means, in Markdown."""
    seen: tuple[Citation, ...] = ()
    """Where the sources explain it; empty means plain general knowledge, and the page says so."""


class Topic(Record):
    """A subject facts can be about beside people, bodies and places; ``under`` makes it a section of another."""

    folder: ClassVar = "topics"
    kind: ClassVar = "topic"

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Text
    """The heading this site prints."""
    under: TopicId | None = None
    """The topic it is a section of."""
    lead: Prose | None = None
    """Hand-written, its sentences linked to facts."""


Entity = Person | Organisation | Place | Voice
"""Whoever and whatever can speak or be spoken of."""
