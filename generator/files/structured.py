"""Structured data: what each page is about, in the words of schema.org, for search engines and others who know them.

A fact is a claim, which appears in its sources; whether it is true is not said. It is about an event only where
something happened on a day that everybody gives, without any doubt, and somebody says outright that it did. Dates that
dispute stand each for itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from generator import words
from generator.addresses import PAGES, Shown, url_of
from generator.dates import Span
from generator.judged import FactView, Judged, in_words
from generator.model import (
    Anything,
    Fact,
    Image,
    Language,
    Named,
    Organisation,
    Person,
    Place,
    Position,
    Source,
    Thing,
    degrees,
    standings,
)

Json = dict[str, object]

_ARTICLES = (PAGES["home"], PAGES["story"])
"""The pages that tell the whole of it."""
_KINDS = {Person.kind: "Person", Organisation.kind: "Organization", Place.kind: "Place", Thing.kind: "Thing"}
"""What schema.org calls those of whom or of which a page can be; all else is a thing to it."""
_FOUNDED = (standings.CONFIRMED, standings.REPORTED, standings.STATED)
"""The standings with which something is an event, or gives a position."""
_A_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
"""What ISO 8601 knows as a date: a day, a month or a year, without any doubt."""
_FOR_HTML = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})
"""The signs that would end the element in which this stands, or mean something else in some place there."""


class Described(Protocol):
    """What is known of a page."""

    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...


@dataclass(frozen=True)
class Structured:
    """The structured data of the pages of a site, at its address, which has no slash at its end."""

    judged: Judged
    address: str
    name: str

    @property
    def language(self) -> Language:
        """The language of all words in them."""
        return self.judged.language

    @words.in_its_language
    def of(self, path: str, page: Described) -> str:
        """What the page at a path is about, as JSON-LD without any sign that HTML knows."""
        known = self._page(path, page, self._record(path))
        return json.dumps(known, ensure_ascii=False, separators=(",", ":")).translate(_FOR_HTML)

    def _record(self, path: str) -> Anything | None:
        """The record that a page is about."""
        shown = self.judged.addresses.shown_at.get(path)
        return self.judged.dossier.of(shown[0])[shown[1]] if shown else None

    def _page(self, path: str, page: Described, record: Anything | None) -> Json:
        """A page, with what it is about; those that tell the whole of it are articles."""
        imprint, article = self.judged.dossier.imprint, path in _ARTICLES
        licence = imprint.grants.get("both") or imprint.grants.get("words")
        about = self._entity(record) if record else None
        return {
            "@context": "https://schema.org",
            "@type": "BackgroundNewsArticle" if article else "WebPage",
            "url": self._at(url_of(path)),
            "headline" if article else "name": self.name if path == PAGES["home"] else page.title,
            "description": page.description,
            "inLanguage": self.judged.language.code,
            "isPartOf": {"@type": "WebSite", "@id": self._at("/"), "name": self.name},
            **({"publisher": {"name": imprint.publisher}} if imprint.publisher else {}),
            **({"license": licence.url} if licence and licence.url else {}),
            **({"mainEntity": about} if about else {}),
            **(dict(self._published()) if article else {}),
        }

    def _published(self) -> Iterator[tuple[str, object]]:
        """When an article was published, if it was, and what it cites."""
        if editions := self.judged.dossier.history.editions:
            yield "datePublished", editions[-1].on.text
            yield "dateModified", editions[0].on.text
        yield "citation", [self._source(source) for source in self.judged.dossier.sources.values()]

    def _entity(self, record: Anything) -> Json | None:
        """What the page of a record is about; None where schema.org has no word for it."""
        if isinstance(record, Fact):
            return self._claim(self.judged.facts[record.id])
        if isinstance(record, Source):
            dated = _dated("datePublished", record.published.when.resolve({}))
            return self._source(record) | {"inLanguage": record.language} | dated
        return (
            self._called(record) | self._more(record) if isinstance(record, Named) and record.kind in _KINDS else None
        )

    def _claim(self, view: FactView) -> Json:
        judgement, sources, span = view.judgement, self.judged.dossier.sources, view.judgement.dating.span
        return {
            "@type": "Claim",
            "@id": self._at(view.address),
            "text": view.worded,
            "description": in_words.stands(view),
            "about": [*map(self._called, view.subjects), *_event(view)],
            "appearance": [self._source(sources[name]) for name in judgement.backing.sources],
            **({"temporalCoverage": _dates(view)} if span else {}),
        }

    def _source(self, record: Source) -> Json:
        """A source at its own address; at that of its page here where no catalogue card has one."""
        card = record.catalogue
        address = card.url if card and card.url else self._page_of(record)
        return {
            "@type": "Article" if record.sort.name == "article" else "CreativeWork",
            "@id": address,
            "name": record.title,
        }

    def _called(self, record: Shown) -> Json:
        return {"@type": _KINDS.get(record.kind, "Thing"), "@id": self._page_of(record), "name": record.name}

    def _more(self, record: Named) -> Json:
        """Its other spellings, its picture, and where it lies if there are no two opinions on that."""
        other = [form.form for form in record.forms if form.form != record.name]
        image: Image | None = getattr(record, "image", None)
        lies: tuple[Position, ...] = getattr(record, "position", ())
        return {
            **({"alternateName": other} if other else {}),
            **({"image": self._at(f"/{image.file}")} if image else {}),
            **({"geo": _lies(lies[0])} if len(lies) == 1 and self._is_founded(lies[0]) else {}),
        }

    def _is_founded(self, known: Position) -> bool:
        """Whether a position may stand by itself: the fact that gives it may be denied, or no more than possible."""
        return not known.fact or self.judged.facts[known.fact].judgement.standing in _FOUNDED

    def _page_of(self, record: Shown) -> str:
        return self._at(url_of(self.judged.addresses.of(record)))

    def _at(self, url: str) -> str:
        return f"{self.address}{url}"


def _event(view: FactView) -> Iterator[Json]:
    """What a fact tells of, where it is something that happened on a day without any doubt."""
    fact, judgement = view.fact, view.judgement
    lasts = fact.state or fact.role or fact.relation or fact.of_the_texts
    dating = judgement.dating
    printed = dating.given_by is not None and not in_words.inferred(view, dating.given_by)
    given = printed and judgement.dated_by_all and not dating.by_card
    claimed = given and judgement.standing in _FOUNDED
    if fact.statement and claimed and not lasts and (dated := _dated("startDate", judgement.dating.span)):
        name = words.say("fact-with-standing", fact=fact.statement, standing=judgement.label)
        yield {"@type": "Event", "name": name, **dated}


def _dates(view: FactView) -> str | list[str]:
    """Its date in EDTF; every one that is given where they dispute, since nobody gives what lies around all of them."""
    dating = view.judgement.dating
    assert dating.span
    return [reading.span.edtf for reading in dating.readings] if dating.disputed else dating.span.edtf


def _lies(known: Position) -> Json:
    latitude, longitude = degrees(known.point)
    found = {"@type": "GeoCoordinates", "latitude": round(latitude, 6), "longitude": round(longitude, 6)}
    return found | ({"description": known.basis} if known.basis else {})


def _dated(name: str, span: Span | None) -> Json:
    """A date as far as ISO 8601 can tell it: none where there is any doubt about it."""
    return {name: span.edtf} if span and _A_DATE.fullmatch(span.edtf) else {}
