"""People, bodies, places and unnamed voices; terms and topics."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import Field

from generator.model.citation import Citation
from generator.model.images import Image
from generator.model.kinds import ORGANISATION, PERSON, PLACE, TERM, THING, TOPIC, VOICE, Kind
from generator.model.positions import Position
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
from generator.model.vocabulary import BODY_SORTS, THING_SORTS, BodySort, ThingSort


class Form(Record):
    """One spelling of a name, and where the sources use it."""

    form: Printed
    """The spelling, letter for letter."""
    seen: tuple[Annotated[Citation, Shows("form")], ...] = Field(min_length=1)
    """Every passage that prints it, as a#p3 without an anchor: the spelling itself is looked up there."""
    why: Text | None = None
    """What readers should know about the spelling: family name alone, garbled, a translation."""


class Tie(Record):
    """The body that a voice speaks for, or whose words it passes on, and the passage that says so."""

    body: EntityId
    """Which body it is."""
    at: Citation
    """The passage that says so, with two to five words of it."""


class Named(Record):
    """What people, bodies, places, things and unnamed voices have in common: spellings, and a page."""

    kind: ClassVar[Kind]

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Printed
    """The form this site prints."""
    forms: tuple[Form, ...] = ()
    """Every spelling the sources use, and where."""
    also_search: tuple[Text, ...] = ()
    """Spellings that no source uses, for the search; the page says that they are none of the sources'."""
    introduced_by: FactId | None = None
    """The fact that says best who or what this is."""
    note: Prose | None = None
    """A remark for readers: with whom not to confuse this one, what no source says."""

    @property
    def in_sentence(self) -> str:
        """The name as it is written within a sentence: "an official", not "An official"; without what ``the`` adds."""
        return re.sub(r"^(An?|The) ", lambda article: article[0].lower(), self.name)


class Speaker(Named):
    """What people, bodies, places and unnamed voices have in common: that the sources cite them."""

    speaks_for: tuple[Tie, ...] = ()
    """The bodies in whose name this voice speaks, as a spokesman does."""
    relays: tuple[Tie, ...] = ()
    """The bodies whose words this voice passes on, as a member of parliament does after a briefing."""


class Pictured(Named):
    """What people, places and things have in common: that a picture can show them."""

    image: Image | None = None
    """A portrait or photograph, for its page; never without credit, licence and the address where it is from."""


class Person(Speaker, Pictured):
    """A person whom the sources name."""

    kind: ClassVar = PERSON


class Located(Named):
    """What bodies, places and things have in common: a larger one around them, and an article before their name."""

    the: Flag = False
    """Whether the name has "the" before it within a sentence: the Blue House."""
    part_of: WholeId | None = None
    """The larger body, place or thing to which it belongs or in which it lies."""


class Organisation(Speaker, Located):
    """A body: a government, an agency, a paper, a museum."""

    kind: ClassVar = ORGANISATION

    sort: Annotated[BodySort, BODY_SORTS] | None = None
    """What kind of body this is."""


class Place(Speaker, Located, Pictured):
    """A country, a town, a building."""

    kind: ClassVar = PLACE

    position: tuple[Position, ...] = ()
    """Where it lies, for a map: one entry from an atlas, or each position that the passages of a fact give."""


class Thing(Located, Pictured):
    """What is neither person nor body nor place: a ship, a treaty, a weapon, a document. Nobody can cite it."""

    kind: ClassVar = THING

    sort: Annotated[ThingSort, THING_SORTS] | None = None
    """What kind of thing this is."""


class Voice(Speaker):
    """Somebody who speaks in the sources without a name."""

    kind: ClassVar = VOICE

    vague: Flag = False
    """Whether not even the number of people behind it is clear: it then never counts as an independent origin."""
    small: Flag = False
    """Whether its name begins with no name, and so with a small letter within a sentence: many islanders."""

    @property
    def in_sentence(self) -> str:
        return self.name[:1].lower() + self.name[1:] if self.small else super().in_sentence


class Term(Record):
    """A word that readers may want explained, in general and never as a claim about the story."""

    kind: ClassVar = TERM

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Printed
    """The word as the glossary prints it."""
    also_search: tuple[Text, ...] = ()
    """Other words by which readers may look for it."""
    meaning: Prose
    """What it means."""
    seen: tuple[Citation, ...] = ()
    """The passages that explain it. Left out, it is general knowledge, and the page says so."""


class Topic(Record):
    """A subject of facts that is nothing of the above. It has a page, or is a section of another topic."""

    kind: ClassVar = TOPIC

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    name: Text
    """The heading this site prints."""
    background: Flag = False
    """Whether a fact that names no other topic is background to the story and no part of it."""
    under: TopicId | None = None
    """The topic of whose page it is a section."""
    lead: Prose | None = None
    """An introduction, each sentence of which links its facts."""


Entity = Person | Organisation | Place | Thing | Voice
"""Whoever or whatever the sources name."""
