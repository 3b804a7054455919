"""Records as entities of FollowTheMoney, and for each value what it rests on.

Whoever has a name is an entity, and a source is a document. A fact is a note on those that it is about, and no event: a
note does not claim that something happened. Each testimony links a source to that note, and so does whoever is clearly
cited in it. Programs take the values of properties apart: none goes without how it stands, and what is denied, doubtful
or taken back is no value at all.

Source: the model of FollowTheMoney 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.files.exports.gathered import Records
from generator.files.exports.promised import ExportedDate, ExportedFact, ExportedTestimony
from generator.files.exports.promised_entities import Entity, HowItIsKnown, HowItStands, Provenance
from generator.files.exports.promised_records import ExportedName, ExportedPosition, ExportedSource
from generator.judged import Judged, in_words
from generator.model import ACTS, SURENESS, standings
from generator.words import row, say

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
_FOUNDED = frozenset(known.name for known in (standings.CONFIRMED, standings.REPORTED, standings.STATED))
"""The standings with which a statement is linked, or gives a position."""
_BY_CARD = "#catalogue"
"""Behind the id of a source: what rests on its catalogue card, and not on its text."""
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
            for number in range(len(fact.testimonies)):
                yield self.testimony(fact, number)
                yield from self._voice(fact, number)

    def note(self, fact: ExportedFact) -> Made:
        """A fact."""
        view = self.judged.facts[fact.id]
        values: Values = (
            ("description", in_words.whole(view)),
            ("summary", in_words.stands(view)),
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
            *self._says(fact, number),
            *_dated(said.when if _outright(said) and not (said.by_card or said.basis) else None),
        )
        return self._made(fact, _entity(f"{fact.id}.{number}", "Documentation", values, said), f"#{number}")

    def _voice(self, fact: ExportedFact, number: int) -> Iterator[Made]:
        """The last voice of a chain, which says that much; nobody where the text leaves open who is cited."""
        said = fact.testimonies[number]
        voice = said.by[-1] if said.by else ""
        if voice not in self._named or said.headline or said.doubt or said.withdrawn:
            return
        values: Values = (("subject", voice), ("object", fact.id), *self._says(fact, number))
        yield self._made(fact, _entity(f"{fact.id}.{number}.voice", "UnknownLink", values, said), f"#{number}")

    def _says(self, fact: ExportedFact, number: int) -> Values:
        """What is done in a passage, and how sure that is."""
        said = fact.testimonies[number]
        less = [*_less(said)]
        return (
            ("role", row([said.act, *less], "beside")),
            ("status", row([said.sure, *less], "beside")),
            ("summary", in_words.testified(self.judged.facts[fact.id].passages[number])),
            ("recordId", f"{said.source}#p{said.paragraph}"),
            ("sourceUrl", said.original),
        )

    def _link(self, fact: ExportedFact) -> Iterator[Made]:
        """The post or the bond that a statement is about, if some passage says outright that it is so."""
        role, bond = fact.role, fact.relation
        one, other, how = (
            (role.holder, role.of, role.post) if role else (bond.of, bond.to, bond.kind) if bond else ("", "", "")
        )
        if not {one, other} <= self._named.keys() or not _founded(fact):
            return
        view, when = self.judged.facts[fact.id], fact.when
        values: Values = (
            ("subject", one),
            ("object", other),
            ("role", say("fact-with-standing", fact=how, standing=fact.label)),
            ("status", in_words.stands(view)),
            ("summary", in_words.whole(view)),
            *_dated(
                when if when and when.by_all and not (fact.date_disputed or when.by_card or when.inferred) else None
            ),
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
        carded = {("sourceUrl", known.catalogue.url or ""): known.id + _BY_CARD} if known.catalogue else {}
        model = "Article" if known.sort == "article" else "Document"
        return Made(_entity(known.id, model, values, how), known.id, carded)

    def _of_name(self, known: ExportedName) -> Made:
        model = _model(known)
        place = known.position[0] if len(known.position) == 1 and self._lies(known.position[0]) else None
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

    def _lies(self, known: ExportedPosition) -> bool:
        """Whether a position may stand by itself: the fact that gives it may be denied, or no more than possible."""
        return not known.fact or _founded(self._facts[known.fact])

    @cached_property
    def _facts(self) -> Mapping[str, ExportedFact]:
        return {fact.id: fact for fact in self.records.facts}

    def _made(self, fact: ExportedFact, entity: Entity, behind: str = "") -> Made:
        since = self.judged.past.wordings[fact.id].since
        return Made(entity, f"{fact.id}@{fact.fingerprint}{behind}", seen=since.on.text if since else "")

    def _stands(self, fact: ExportedFact) -> HowItStands:
        since = self.judged.past.wordings[fact.id].since
        return HowItStands(
            **{name: getattr(fact, name) for name in _SAME_OF_A_FACT},
            date=fact.when,
            date_by_all=bool(fact.when and fact.when.by_all),
            date_by_card=bool(fact.when and fact.when.by_card),
            date_inferred=bool(fact.when and fact.when.inferred),
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


def _founded(fact: ExportedFact) -> bool:
    """Whether what a fact states may stand as a value: some passage says it outright, and nobody that it is not so."""
    return bool(
        fact.statement
        and fact.standing in _FOUNDED
        and any(ACTS[said.act].asserts and _outright(said) for said in fact.testimonies)
    )


def _outright(said: ExportedTestimony) -> bool:
    """Whether a passage says something without a hedge, nothing in it is doubtful, and nobody took it back."""
    return not (said.headline or said.doubt or said.withdrawn or SURENESS[said.sure].hedges)


def _less(said: ExportedTestimony) -> Iterator[str]:
    """All for which a passage counts less, or nothing."""
    yield from (name for name in ("headline", "withdrawn") if getattr(said, name))
    yield from (f"doubt:{doubt}" for doubt in (said.doubt,) if doubt)


def _dated(date: ExportedDate | None) -> Values:
    """A date as far as FollowTheMoney can tell it: nothing where there is any doubt about it."""
    first, slash, last = date.edtf.partition("/") if date else ("", "", "")
    if not slash:
        return [("date", first)] if _A_DATE.fullmatch(first) else []
    ends = {"startDate": first, "endDate": last}
    known = {name: end for name, end in ends.items() if end not in ("", "..")}
    return known.items() if all(map(_A_DATE.fullmatch, known.values())) else []
