"""The kinds of records: where each is typed and shown, and what it may be to other records.

To add a kind is to add its record here, its class with this record as its ``kind``, its place in ``dossier``, a starter
and what shows it. Folders, ids, the kinds of retired ids, links, addresses and schemas follow from the record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.model.registry import Registry, Word


@dataclass(frozen=True)
class Kind(Word):
    """A kind of record. Its name is typed in links and in the list of retired ids: ``fact:lens-vanished``."""

    kind: ClassVar = "kind"

    plural: str
    """What several are called: the field of ``Dossier``, and the folder of their pages and of their files."""
    outside: str = ""
    """The folder below the root in which they are typed, if that is none in ``site_src``."""
    shown_on: str = ""
    """The name of the page on which all of them are shown; empty where each has a page of its own."""
    once_on: str = ""
    """The name of the page on which all of them were shown once: their old places on it still lead to them."""
    is_named: bool = False
    """Whether the sources name it: it can have spellings, belong to something, and be tied to others."""
    speaks: bool = False
    """Whether it can be a voice."""
    is_subject: bool = False
    """Whether facts can be about it."""

    @property
    def folder(self) -> str:
        """The folder below the root in which its records are typed."""
        return self.outside or f"site_src/{self.plural}"

    @property
    def place_on(self) -> str:
        """The name of the page on which each of them has a place: where all are shown, or once were."""
        return self.shown_on or self.once_on


SOURCE = Kind("source", "sources", outside="seeds")
PERSON = Kind("person", "people", is_named=True, speaks=True, is_subject=True)
ORGANISATION = Kind("organisation", "organisations", is_named=True, speaks=True, is_subject=True)
PLACE = Kind("place", "places", is_named=True, speaks=True, is_subject=True)
THING = Kind("thing", "things", is_named=True, is_subject=True)
VOICE = Kind("voice", "voices", is_named=True, speaks=True, is_subject=True)
TERM = Kind("term", "terms", shown_on="glossary", is_subject=True)
DISPATCH = Kind("dispatch", "dispatches", shown_on="sources")
CLOCK = Kind("clock", "clocks", shown_on="glossary")
TOPIC = Kind("topic", "topics", is_subject=True)
FACT = Kind("fact", "facts")
QUESTION = Kind("question", "questions", once_on="questions")
SLIP = Kind("slip", "slips", shown_on="slips")
KINDS = Registry(SOURCE, PERSON, ORGANISATION, PLACE, THING, VOICE, TERM, DISPATCH, CLOCK, TOPIC, FACT, QUESTION, SLIP)
"""Every kind of record that has an id."""
