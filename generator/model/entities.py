"""People, bodies, places, unnamed voices; and the words and subjects that are none of these."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from generator.model.citation import Citation
from generator.model.values import Flag, Id, Prose, Record, Text


class Form(Record):
    """One spelling and where the sources use it."""

    form: Text
    seen: tuple[Citation, ...] = Field(min_length=1)
    why: Text | None = None


class Tie(Record):
    """A voice's bond to a body, with the passage that states it."""

    body: Id
    at: Citation


class Named(Record):
    """Whatever the sources name: it has spellings, a page, and may be a voice."""

    id: Id
    name: Text
    """The form this site prints."""
    forms: tuple[Form, ...] = ()
    also_search: tuple[Text, ...] = ()
    """Spellings in no source, for the search alone; marked so on the page."""
    introduced_by: Id | None = None
    """The fact that says best who or what this is."""
    speaks_for: tuple[Tie, ...] = ()
    """Bodies in whose name this voice speaks (a spokesman)."""
    relays: tuple[Tie, ...] = ()
    """Bodies whose words this voice passes on (a member of parliament after a briefing)."""
    note: Prose | None = None


class Person(Named):
    folder: ClassVar = "people"
    kind: ClassVar = "person"


class Organisation(Named):
    folder: ClassVar = "organisations"
    kind: ClassVar = "organisation"

    sort: Literal["government", "agency", "parliament", "mission", "publication", "international body", "other"]
    part_of: Id | None = None


class Place(Named):
    folder: ClassVar = "places"
    kind: ClassVar = "place"

    part_of: Id | None = None


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
    name: Text
    also_search: tuple[Text, ...] = ()
    meaning: Prose
    seen: tuple[Citation, ...] = ()
    """Where the sources explain it; empty means plain general knowledge, and the page says so."""


class Topic(Record):
    """A subject facts can be about beside people, bodies and places; ``under`` makes it a section of another."""

    folder: ClassVar = "topics"
    kind: ClassVar = "topic"

    id: Id
    name: Text
    under: Id | None = None
    lead: Prose | None = None
    """Hand-written, its sentences linked to facts."""


Entity = Person | Organisation | Place | Voice
"""Whoever and whatever can speak or be spoken of."""
