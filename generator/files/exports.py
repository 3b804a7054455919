"""Data for other programs: the facts, the people and the names of all other records as JSON, with their schemas.

``schema`` is 1 until a field changes its meaning or goes; fields may be added.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from generator.addresses import FILES, url_of
from generator.dates import Span
from generator.judged import FactView, Judged, PassageView
from generator.model import Imprint, Person


class Exported(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ExportedDate(Exported):
    edtf: str = Field(description="Extended Date/Time Format; a one-of set [a..b] is a moment somewhere in a range.")
    earliest: str | None = Field(description="First possible day, ISO 8601; null when open.")
    latest: str | None = Field(description="Last possible day, ISO 8601; null when open.")
    words: str


class ExportedDisagreement(Exported):
    kind: str
    note: str = Field(description="Markdown; links by id, as fact:ID.")


class ExportedTestimony(Exported):
    source: str
    paragraph: int = Field(description="Which non-blank line of the source's text, counted from 1.")
    anchor: str | None = Field(description="Two to five words that occur once in that paragraph.")
    by: list[str] = Field(description="Voices, nearest first, origin last; empty: the article in its own words.")
    act: str
    sure: str
    answer: str | None
    when: ExportedDate | None
    gist: str | None
    headline: bool
    verified: str = Field(description="not verified, checked, or read by an editor.")


class ExportedFact(Exported):
    id: str
    url: str = Field(description="Relative to the root of the site.")
    about: list[str]
    statement: str | None = None
    question: str | None = None
    answers: dict[str, str] | None = None
    said_by: str | None = Field(description="Whose words the fact is: that they were said, not that they are so.")
    of_the_texts: bool = Field(description="Not about the world but about how the articles tell it.")
    note: str | None = Field(description="Markdown; links by id, as fact:ID.")
    when: ExportedDate | None
    standing: str
    date_disputed: bool
    reason: str
    articles: int
    origins: int
    disagreement: ExportedDisagreement | None
    testimonies: list[ExportedTestimony]


class ExportedSpelling(Exported):
    form: str
    seen: list[str]
    why: str | None


class ExportedPerson(Exported):
    id: str
    url: str
    name: str
    forms: list[ExportedSpelling]
    also_search: list[str] = Field(description="Spellings that occur in no source.")
    facts: list[str]


class ExportedName(Exported):
    id: str
    kind: str = Field(description="person, organisation, place, voice, source, term, topic, question or slip.")
    name: str
    url: str = Field(description="Relative to the root of the site.")
    spellings: list[str] = Field(description="As the sources print it.")


class ExportedRetired(Exported):
    id: str
    kind: str
    became: str = Field(description="renamed, merged, split or withdrawn.")
    to: list[str]
    why: str | None


class ExportedLicence(Exported):
    name: str
    url: str | None


class ExportedSite(Exported):
    """What the site says of itself."""

    publisher: str | None
    contact: str | None = Field(description="Markdown; links by id, as fact:ID.")
    licence: dict[str, ExportedLicence] = Field(description="The terms for words and for data; empty: not said.")
    language: str | None = Field(description="IETF language tag.")


class ExportedFile(Exported):
    schema_: int = Field(1, alias="schema", serialization_alias="schema")
    site: ExportedSite


class FactsFile(ExportedFile):
    facts: list[ExportedFact]


class PeopleFile(ExportedFile):
    people: list[ExportedPerson]


class NamesFile(ExportedFile):
    """Whatever has an id beside the facts, and the ids that are gone."""

    names: list[ExportedName]
    retired: list[ExportedRetired]


def files(judged: Judged) -> dict[str, bytes]:
    """The exported files by their path below the root of the site."""
    site = _site(judged.dossier.imprint)
    facts = FactsFile(schema=1, site=site, facts=[_fact(view) for view in judged.facts.values()])
    people = [_person(judged, person) for person in judged.dossier.people.values()]
    persons = PeopleFile(schema=1, site=site, people=people)
    names = NamesFile(schema=1, site=site, names=_names(judged), retired=_retired(judged))
    return {
        FILES["facts"]: _json(facts.model_dump(by_alias=True, exclude_unset=True)),
        FILES["facts-schema"]: _json(FactsFile.model_json_schema()),
        FILES["names"]: _json(names.model_dump(by_alias=True)),
        FILES["names-schema"]: _json(NamesFile.model_json_schema()),
        FILES["people"]: _json(persons.model_dump(by_alias=True)),
        FILES["people-schema"]: _json(PeopleFile.model_json_schema()),
    }


def _site(imprint: Imprint) -> ExportedSite:
    return ExportedSite(
        publisher=imprint.publisher,
        contact=imprint.contact,
        licence={part: ExportedLicence(**known.model_dump()) for part, known in (imprint.licence or {}).items()},
        language=imprint.language,
    )


def _fact(view: FactView) -> ExportedFact:
    fact, judgement = view.fact, view.judgement
    asked: dict[str, object] = {"statement": fact.statement}
    if fact.question:
        asked = {"question": fact.question, "answers": dict(fact.answers)}
    return ExportedFact(
        id=fact.id,
        url=url_of(view.judged.addresses.of(view)),
        about=list(fact.about),
        **asked,  # type: ignore[arg-type]  # either the one key or the two
        said_by=fact.said_by,
        of_the_texts=fact.of_the_texts,
        note=fact.note,
        when=_date(judgement.dating.span, view.date_words),
        standing=judgement.standing.name,
        date_disputed=judgement.dating.disputed,
        reason=judgement.reason,
        articles=len(judgement.backing.articles),
        origins=judgement.backing.count,
        disagreement=ExportedDisagreement(kind=fact.disagreement.kind.name, note=fact.disagreement.note)
        if fact.disagreement
        else None,
        testimonies=[_testimony(passage) for passage in view.passages],
    )


def _testimony(passage: PassageView) -> ExportedTestimony:
    said = passage.testimony
    return ExportedTestimony(
        source=said.at.source,
        paragraph=said.at.passage,
        anchor=said.at.anchor,
        by=list(said.by),
        act=said.act.name,
        sure=said.sure.name,
        answer=said.answer,
        when=_date(passage.when),
        gist=said.gist,
        headline=said.headline,
        verified=passage.tier.name,
    )


def _person(judged: Judged, person: Person) -> ExportedPerson:
    return ExportedPerson(
        id=person.id,
        url=url_of(judged.addresses.of(person)),
        name=person.name,
        forms=[
            ExportedSpelling(form=f.form, seen=[citation.place for citation in f.seen], why=f.why) for f in person.forms
        ],
        also_search=list(person.also_search),
        facts=[view.id for view in judged.about[person.id]],
    )


def _names(judged: Judged) -> list[ExportedName]:
    return [
        ExportedName(
            id=record.id,
            kind=record.kind,
            name=record.name,
            url=url_of(judged.addresses.of(record)),
            spellings=[form.form for form in getattr(record, "forms", ())],
        )
        for record in judged.dossier.things.values()
        if record.kind != "fact"
    ]


def _retired(judged: Judged) -> list[ExportedRetired]:
    return [
        ExportedRetired(id=gone.id, kind=gone.kind, became=gone.became.name, to=list(gone.to), why=gone.why)
        for gone in judged.dossier.retired.values()
    ]


def _date(span: Span | None, words: str = "") -> ExportedDate | None:
    """A span as it is exported, with these words or, without any, with its own."""
    if span is None:
        return None
    return ExportedDate(
        edtf=span.edtf,
        earliest=span.earliest.isoformat() if span.earliest else None,
        latest=span.latest.isoformat() if span.latest else None,
        words=words or span.words,
    )


def _json(content: Mapping[str, object]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()
