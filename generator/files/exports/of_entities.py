"""Records as entities of FollowTheMoney, and for each value what it rests on.

Whoever has a name is an entity, and a source is a document. A fact is a note on those that it is about, and no event: a
note does not claim that something happened. Each testimony links a source to that note.

Source: the model of FollowTheMoney 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.files.exports.gathered import Records
from generator.files.exports.promised import ExportedDate, ExportedFact
from generator.files.exports.promised_entities import Entity, HowItIsKnown, HowItStands, Provenance
from generator.files.exports.promised_records import ExportedName, ExportedSource
from generator.judged import Judged
from generator.model import STANDINGS

_OF_KIND = {"person": "Person", "place": "Address", "voice": "LegalEntity"}
_OF_BODY = {
    **dict.fromkeys(("government", "agency", "parliament", "court", "mission"), "PublicBody"),
    "company": "Company",
}
_OF_THING = {
    "ship": "Vessel",
    "aircraft": "Airplane",
    "vehicle": "Vehicle",
    **dict.fromkeys(("treaty", "document", "work"), "Document"),
}
_UNFOUNDED = ("contested", "open")
"""The groups of standings with which nothing is linked."""
_A_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
"""What FollowTheMoney knows as a date: a day, a month or a year, without any doubt."""
_SAME_OF_A_FACT = ("standing", "articles", "origins", "denials", "silences", "date_disputed", "fingerprint")
"""What an entity keeps of an exported fact as it is."""

Values = Iterable[tuple[str, str | None]]
"""Properties with their values; what has none is left out."""


@dataclass(frozen=True)
class Made:
    """An entity as it is made."""

    entity: Entity
    origin: str = ""
    """What it rests on."""
    origins: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """The same of those values, by property, of which it is something else."""
    seen: str = ""
    """The day of the edition since which it is so."""


@dataclass(frozen=True)
class Making:
    """Makes entities; with addresses in them where that of the site, which has no slash at its end, is not empty."""

    judged: Judged
    records: Records
    address: str

    def all(self) -> Iterator[Made]:
        """Everybody and everything with a name, each source, and each fact with its testimonies."""
        yield from map(self._of_name, self._named.values())
        yield from map(self._source, self.records.sources)
        for fact in self.records.facts:
            yield self.note(fact)
            yield from self._link(fact)
            yield from (self.testimony(fact, number) for number in range(len(fact.testimonies)))

    def note(self, fact: ExportedFact) -> Made:
        """A fact."""
        values: Values = (
            ("description", self.judged.facts[fact.id].worded),
            ("summary", fact.label),
            ("notes", fact.reason),
            *(("entity", name) for name in fact.about if name in self._named),
            ("sourceUrl", self._at(fact.url)),
        )
        return self._made(fact, _entity(fact.id, "Note", values, self._stands(fact)))

    def testimony(self, fact: ExportedFact, number: int) -> Made:
        """What a source says on a fact."""
        said = fact.testimonies[number]
        values: Values = (
            ("document", said.source),
            ("entity", fact.id),
            ("role", said.act),
            ("status", said.sure),
            ("summary", said.gist),
            *_dated(said.when),
            ("recordId", f"{said.source}#p{said.paragraph}"),
            ("sourceUrl", said.original),
        )
        return self._made(fact, _entity(f"{fact.id}.{number}", "Documentation", values, said), f"#{number}")

    def _link(self, fact: ExportedFact) -> Iterator[Made]:
        """The post or the bond that a fact is about, unless that is denied, disputed or said by nobody."""
        role, bond = fact.role, fact.relation
        one, other, how = (
            (role.holder, role.of, role.post) if role else (bond.of, bond.to, bond.kind) if bond else ("", "", "")
        )
        if not {one, other} <= self._named.keys() or STANDINGS[fact.standing].group.name in _UNFOUNDED:
            return
        values: Values = (
            ("subject", one),
            ("object", other),
            ("role", how),
            ("status", fact.label),
            ("summary", fact.statement or fact.question),
            *_dated(None if fact.date_disputed else fact.when),
            ("recordId", fact.id),
            ("sourceUrl", self._at(fact.url)),
        )
        yield self._made(fact, _entity(f"{fact.id}.link", "UnknownLink", values, self._stands(fact)))

    def _source(self, known: ExportedSource) -> Made:
        values: Values = (
            ("name", known.title),
            ("title", known.title),
            ("summary", known.subtitle),
            ("author", known.credit),
            ("publisher", known.publisher),
            *(("publishedAt", day) for name, day in _dated(known.published) if name == "date"),
            ("sourceUrl", known.catalogue.url if known.catalogue else None),
            ("sourceUrl", self._at(known.url)),
        )
        how = HowItIsKnown(published=known.published, basis=known.basis, catalogue=known.catalogue)
        return Made(_entity(known.id, "Article" if known.sort == "article" else "Document", values, how), known.id)

    def _of_name(self, known: ExportedName) -> Made:
        model = _model(known)
        place = known.position[0] if len(known.position) == 1 else None
        lies: Values = (("latitude", str(place.latitude)), ("longitude", str(place.longitude))) if place else ()
        values: Values = (
            ("name", known.name),
            ("title", known.name if model == "Document" else None),
            ("full", known.name if model == "Address" else None),
            *(("alias", form) for form in known.spellings),
            *(("weakAlias", form) for form in known.also_search),
            *lies,
            ("sourceUrl", self._at(known.url)),
        )
        seen = {("alias", form.form): " ".join(form.seen) for form in known.forms}
        found = {(name, degrees or ""): (place.at or place.basis or "") if place else "" for name, degrees in lies}
        return Made(_entity(known.id, model, values, place), origins=seen | found)

    def _made(self, fact: ExportedFact, entity: Entity, behind: str = "") -> Made:
        since = self.judged.past.wordings[fact.id].since
        return Made(entity, f"{fact.id}@{fact.fingerprint}{behind}", seen=since.on.text if since else "")

    def _stands(self, fact: ExportedFact) -> HowItStands:
        since = self.judged.past.wordings[fact.id].since
        return HowItStands(
            **{name: getattr(fact, name) for name in _SAME_OF_A_FACT},
            date=fact.when,
            date_by_all=bool(fact.when and fact.when.by_all),
            edition=since.number if since else None,
        )

    @cached_property
    def _named(self) -> Mapping[str, ExportedName]:
        """By id: whoever and whatever FollowTheMoney has a kind for."""
        return {known.id: known for known in self.records.names if _model(known)}

    def _at(self, url: str) -> str | None:
        return f"{self.address}{url}" if self.address else None


def _model(known: ExportedName) -> str:
    """What FollowTheMoney calls the kind of a record; empty where it has none for it."""
    if known.kind == "organisation":
        return _OF_BODY.get(known.sort or "", "Organization")
    if known.kind == "thing":
        return _OF_THING.get(known.sort or "", "Asset")
    return _OF_KIND.get(known.kind, "")


def _entity(name: str, model: str, values: Values, provenance: Provenance) -> Entity:
    properties: dict[str, list[str]] = {}
    for prop, value in values:
        if value and value not in properties.get(prop, ()):
            properties.setdefault(prop, []).append(value)
    return Entity(id=name, schema=model, properties=properties, provenance=provenance)


def _dated(date: ExportedDate | None) -> Values:
    """A date as far as FollowTheMoney can tell it: nothing where there is any doubt about it."""
    first, slash, last = date.edtf.partition("/") if date else ("", "", "")
    if not slash:
        return [("date", first)] if _A_DATE.fullmatch(first) else []
    ends = {"startDate": first, "endDate": last}
    known = {name: end for name, end in ends.items() if end not in ("", "..")}
    return known.items() if all(map(_A_DATE.fullmatch, known.values())) else []
