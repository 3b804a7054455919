"""What linked data calls our records and their fields: each name is an address, so all of it needs that of the site.

A record is called by its page, a testimony by its place on the page of its source. A field is called by its place in
the schema beside ``facts.json``, which says what it means. A date is in EDTF, an amount as it can be typed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.addresses import schema_of
from generator.files.exports.gathered import Records
from generator.files.exports.promised import ExportedDate, ExportedFact, ExportedFactDate, ExportedTestimony
from generator.files.exports.promised_records import ExportedLicence, ExportedOfSite
from generator.judged import Judged

SHAPES = {"fact": ExportedFact, "testimony": ExportedTestimony, "date": ExportedFactDate}
"""The records whose fields are called so, by the prefix of these names."""


class Iri(str):
    """An address that names something."""

    __slots__ = ()


class Edtf(str):
    """A date in Extended Date/Time Format."""

    __slots__ = ()
    type = "http://id.loc.gov/datatypes/edtf/EDTF"
    """What the Library of Congress calls the type of such a date."""


class Day(str):
    """A single day, ISO 8601."""

    __slots__ = ()
    type = "http://www.w3.org/2001/XMLSchema#date"


class Wording(str):
    """Words in the language of the site."""

    __slots__ = ()


Value = str | int | tuple[Iri, ...] | tuple[Edtf, ...]
"""The value of a field; those in a tuple are in order."""

_OF_A_FACT = ("standing", "articles", "origins", "denials", "silences", "date_disputed")
_OF_A_TESTIMONY = (
    "paragraph", "anchor", "act", "sure", "doubt", "knew", "answer", "scope", "basis", "headline", "verified",
)  # fmt: skip
_OF_A_DATE = ("by_all", "by_card", "worked_out", "inferred", "bounds_hold")


@dataclass(frozen=True)
class Called:
    """The records of a site that knows its address, and what they are called."""

    judged: Judged
    records: Records
    site: ExportedOfSite

    @property
    def address(self) -> str:
        """Where the home page of the site is, without a slash at its end."""
        assert self.site.address
        return self.site.address

    @property
    def licence(self) -> ExportedLicence | None:
        """The terms of the exported files."""
        return self.site.licence.get("data")

    @property
    def language(self) -> str:
        """The language of all words, as an IETF tag."""
        return self.judged.language.code

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """What the prefixes of the names of our fields stand for."""
        schema = f"{self.address}/{schema_of('facts')}#/$defs"
        return {name: f"{schema}/{shape.__name__}/properties/" for name, shape in SHAPES.items()}

    def at(self, url: str) -> Iri:
        """The address of a URL from the root of the site."""
        return Iri(f"{self.address}{url}")

    def named(self, name: str) -> Iri:
        """What a record is called, by its id."""
        return self._pages[name]

    def original(self, source: str) -> Iri:
        """The address of a source on the web by its catalogue card; that of its page here where no card has any."""
        card = self.judged.dossier.sources[source].catalogue
        return Iri(card.url) if card and card.url else self.named(source)

    def said(self, fact: ExportedFact, number: int) -> Iri:
        """What a testimony is called."""
        place = self.judged.facts[fact.id].passages[number].id
        return Iri(f"{self.named(fact.testimonies[number].source)}#{place}")

    def of_fact(self, fact: ExportedFact) -> dict[str, Value]:
        """How a fact stands, and when it was."""
        known: dict[str, Value] = {f"fact:{name}": getattr(fact, name) for name in _OF_A_FACT}
        when: dict[str, Value] = {f"date:{name}": getattr(fact.when, name) for name in _OF_A_DATE} if fact.when else {}
        if fact.date_disputed:  # what lies around all of them nobody gives
            when["fact:dates"] = tuple(Edtf(given.date.edtf) for given in fact.dates)
        return known | {"fact:label": Wording(fact.label)} | dict(_dated("fact:when", fact.when)) | when

    def of_testimony(self, fact: ExportedFact, number: int) -> dict[str, Value]:
        """What a passage says, by whom and how surely, and how far that is verified; what is not said is left out."""
        said = fact.testimonies[number]
        plain = {f"testimony:{name}": known for name in _OF_A_TESTIMONY if (known := getattr(said, name)) is not None}
        return plain | dict(self._beyond(fact, said))

    def _beyond(self, fact: ExportedFact, said: ExportedTestimony) -> Iterator[tuple[str, Value]]:
        for name in ("by", "witnesses"):
            if voices := getattr(said, name):
                yield f"testimony:{name}", tuple(map(self.named, voices))
        if said.gist:
            yield "testimony:gist", Wording(said.gist)
        if said.amount:
            yield "testimony:amount", said.amount.typed
        if said.withdrawn:
            yield "testimony:withdrawn", self.said(fact, said.withdrawn.by)
        for name, date, by_card in (("when", said.when, "by_card"), ("said", said.said, "said_by_card")):
            yield from _dated(f"testimony:{name}", date)
            yield from [(f"testimony:{by_card}", getattr(said, by_card))] if date else []

    @cached_property
    def _pages(self) -> Mapping[str, Iri]:
        facts = {fact.id: self.at(fact.url) for fact in self.records.facts}
        return facts | {known.id: self.at(known.url) for known in self.records.names}


def _dated(name: str, date: ExportedDate | None) -> Iterator[tuple[str, Value]]:
    if date:
        yield name, Edtf(date.edtf)
