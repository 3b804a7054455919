"""What a site offers to take away: each file or family of files, and for whom it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from generator.addresses import LLMS, schema_of
from generator.files.exports.promised import Promised
from generator.model import Registry, Word


@dataclass(frozen=True)
class Reader(Word):
    """Who reads a file: a kind of program, or people of one trade. Its messages say who that is."""

    kind: ClassVar = "reader"


SPREADSHEETS = Reader("spreadsheets")
DATABASES = Reader("databases")
PROGRAMS = Reader("programs")
NETWORKS = Reader("networks")
FOLLOWERS = Reader("followers")
CITING = Reader("citing")
MACHINES = Reader("machines")
READERS = Registry(SPREADSHEETS, DATABASES, PROGRAMS, NETWORKS, FOLLOWERS, CITING, MACHINES)
"""Everybody for whom there are files, in the order in which they are offered."""


@dataclass(frozen=True)
class Export(Word):
    """A file that is exported, or one of many that are alike. Its messages say what is in it."""

    kind: ClassVar = "export"

    reader: Reader
    path: str
    """Its path below the root of the site; of many that are alike with ``{id}`` for what each is named by."""
    shape: type[Promised] | None = None
    """Of JSON that keeps its promise by a schema: what is in it, or in each of its lines."""

    addressed: bool = False
    """Whether it is made only where the site knows its own address."""
    needs_edition: bool = False
    """Whether it is made only when an edition was published."""

    @property
    def schema(self) -> str:
        """The path of its JSON schema; empty where it has none."""
        return schema_of(self.name) if self.shape else ""


FEED = Export("feed", FOLLOWERS, "feed.xml", addressed=True, needs_edition=True)
JSON_FEED = Export("json-feed", FOLLOWERS, "feed.json", addressed=True, needs_edition=True)
FEEDS = (FEED, JSON_FEED)
"""The feeds of editions and corrections, in Atom and in JSON Feed; ``sharing`` makes them."""
FOR_MACHINES = Export("llms", MACHINES, LLMS)
"""What ``machines`` makes."""
