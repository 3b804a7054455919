"""Where each page, record and file of a site lies, computed from the records alone.

tables ─► Addresses ─┬─► menu, templates, exports, search
forms  ─┘            └─► redirects, and the list of what was ever published
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from generator import words
from generator.addresses.forms import NOWHERE, Place, at_words, html_at, markdown_at, part_of, relative, url_of
from generator.addresses.retired import ends
from generator.addresses.tables import (
    BY_HAND,
    FROM_HAND,
    LLMS,
    MENU,
    PAGES,
    SEARCH,
    address_at,
    exported,
    home,
    meaning_of,
    schema_of,
)
from generator.model import Citation, Dossier, Kind, Language, Source, Thing, Topic

__all__ = [
    "BY_HAND",
    "FROM_HAND",
    "LLMS",
    "NOWHERE",
    "PAGES",
    "SEARCH",
    "Addresses",
    "MenuEntry",
    "Place",
    "Shown",
    "address_at",
    "at_words",
    "ends",
    "exported",
    "home",
    "html_at",
    "markdown_at",
    "meaning_of",
    "part_of",
    "relative",
    "schema_of",
    "url_of",
]

MenuEntry = str | tuple[str, tuple[str, ...]]
"""A page by its address, or a section of the menu by its title and its pages."""


class Shown(Protocol):
    """What has an address: a record, or the view of a fact."""

    @property
    def kind(self) -> Kind: ...
    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


MOST_CHAPTERS = 20
"""How many topics the menu has room for, which is on every page; where there are more, their own page lists them."""


@dataclass(frozen=True)
class Addresses:
    """The addresses of one dossier.

    An address is the path of a Markdown file below the root of the site, with a fragment behind it if it is a place on
    that page: ``facts/lens-vanished.md``, ``glossary.md#lens``.
    """

    dossier: Dossier

    @property
    def language(self) -> Language:
        """The language of the menu."""
        return self.dossier.language

    def of(self, shown: Shown) -> str:
        """The address of a record."""
        return self.at(shown.kind, shown.id)

    def at(self, kind: Kind, name: str) -> str:
        """The address of the record with this kind and id. A section of a topic is a place on the topic's page."""
        topic = self.dossier.topics.get(name) if kind is Topic.kind else None
        top = self._top(topic) if topic else name
        return home(kind, name) if top == name else f"{home(kind, top)}#{name}"

    def of_passage(self, citation: Citation) -> str:
        """The address of a cited passage: its place on the page of its source."""
        return f"{home(Source.kind, citation.source)}#p{citation.passage}"

    @cached_property
    def made(self) -> frozenset[str]:
        """The paths of all pages that are made from records, without those that are written by hand."""
        fixed = (path for name, path in PAGES.items() if name not in BY_HAND and name not in self._absent)
        return frozenset((*fixed, *(path for path in map(self.of, self.dossier.records.values()) if "#" not in path)))

    def has(self, name: str) -> bool:
        """Whether there is a page of this name, of those that show no single record."""
        return PAGES[name] in (self.dossier.prose if name in BY_HAND else self.made)

    @cached_property
    def shown_at(self) -> Mapping[str, tuple[Kind, str]]:
        """By the address of each record: its kind and its id."""
        return {self.of(record): (record.kind, record.id) for record in self.dossier.records.values()}

    @cached_property
    @words.in_its_language
    def menu(self) -> tuple[MenuEntry, ...]:
        """The menu of the site. No page of a single record is in it, but for topics with sections, if they are few."""
        return tuple(self._menu())

    @cached_property
    def former(self) -> Mapping[str, tuple[str, ...]]:
        """By the id of a record: the retired ids that lead to it and whose address was a place on a page.

        Such an address cannot redirect, since the page is still there: the record must be found at these places too.
        """
        found: dict[str, list[str]] = {}
        for gone in self.dossier.retired.values():
            in_place = gone.kind.place_on or gone.kind is Topic.kind
            for end in ends(gone.id, self.dossier.retired) if in_place else ():
                found.setdefault(end, []).append(gone.id)
        return {name: tuple(ids) for name, ids in found.items()}

    @cached_property
    def corrections(self) -> str:
        """Where readers learn how to report a problem: where they read whom to reach, else how all this is made."""
        return f"{PAGES['about']}#contact" if self.dossier.imprint.contact else PAGES["method"]

    @cached_property
    def _absent(self) -> frozenset[str]:
        """The names of the pages that this site lacks, since they would show nothing."""
        things = self.dossier.things or any(gone.kind is Thing.kind for gone in self.dossier.retired.values())
        days = {source.day for source in self.dossier.sources.values()} - {None}
        needed = {"about": self.dossier.imprint.has_page, "things": things, "known": len(days) > 1}
        return frozenset(name for name, shows in needed.items() if not shows)

    def _top(self, topic: Topic) -> str:
        """The id of the topic on whose page a topic is shown; its own id if topics are sections of each other."""
        top, way = topic.id, {topic.id}
        while (above := self.dossier.topics.get(top)) and above.under:
            if above.under in way:
                return topic.id
            top = above.under
            way.add(top)
        return top

    def _menu(self) -> Iterator[MenuEntry]:
        for section, pages in MENU.items():
            paths = self._in_menu(pages)
            yield from ((words.say(f"menu-{section}"), tuple(paths)),) if section else paths
        yield from (path for path in self.dossier.prose if path not in PAGES.values())

    def _in_menu(self, pages: Mapping[str, str]) -> Iterator[str]:
        for name, path in pages.items():
            if path in self.dossier.prose if name in BY_HAND else name not in self._absent:
                yield path
            if name == "topics":
                yield from self._chapters()

    def _chapters(self) -> list[str]:
        topics = self.dossier.topics.values()
        with_sections = {topic.under for topic in topics}
        found = [self.of(topic) for topic in topics if topic.id in with_sections and not topic.under]
        return found if len(found) <= MOST_CHAPTERS else []
