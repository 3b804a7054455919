"""What others take away: the facts and the people as JSON, with their schemas.

``schema`` is 1 until a field changes its meaning or goes; fields may be added.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from generator.dates import Span
from generator.edition import Edition, FactView, PassageView
from generator.model import Person


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


class FactsFile(Exported):
    schema_: int = Field(1, alias="schema", serialization_alias="schema")
    facts: list[ExportedFact]


class PeopleFile(Exported):
    schema_: int = Field(1, alias="schema", serialization_alias="schema")
    people: list[ExportedPerson]


def files(edition: Edition) -> dict[str, bytes]:
    """The exported files by their path below the root of the site."""
    facts = FactsFile(schema=1, facts=[_fact(view) for view in edition.facts.values()])
    people = PeopleFile(schema=1, people=[_person(edition, person) for person in edition.dossier.people.values()])
    return {
        "data/facts.json": _json(facts.model_dump(by_alias=True, exclude_unset=True)),
        "data/facts.schema.json": _json(FactsFile.model_json_schema()),
        "data/people.json": _json(people.model_dump(by_alias=True)),
        "data/people.schema.json": _json(PeopleFile.model_json_schema()),
    }


def _fact(view: FactView) -> ExportedFact:
    fact, judged = view.fact, view.judged
    asked: dict[str, object] = {"statement": fact.statement}
    if fact.question:
        asked = {"question": fact.question, "answers": dict(fact.answers)}
    return ExportedFact(
        id=fact.id,
        url=f"/facts/{fact.id}/",
        about=list(fact.about),
        **asked,  # type: ignore[arg-type]  # either the one key or the two
        when=_date(judged.dating.span),
        standing=judged.standing,
        date_disputed=judged.dating.disputed,
        reason=judged.reason,
        articles=len(judged.backing.articles),
        origins=judged.backing.count,
        disagreement=ExportedDisagreement(kind=fact.disagreement.kind, note=fact.disagreement.note)
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
        act=said.act,
        sure=said.sure,
        answer=said.answer,
        when=_date(passage.when),
        gist=said.gist,
        headline=said.headline,
        verified=passage.tier,
    )


def _person(edition: Edition, person: Person) -> ExportedPerson:
    return ExportedPerson(
        id=person.id,
        url=f"/people/{person.id}/",
        name=person.name,
        forms=[
            ExportedSpelling(form=f.form, seen=[citation.place for citation in f.seen], why=f.why) for f in person.forms
        ],
        also_search=list(person.also_search),
        facts=[view.id for view in edition.about(person.id)],
    )


def _date(span: Span | None) -> ExportedDate | None:
    if span is None:
        return None
    return ExportedDate(
        edtf=span.edtf,
        earliest=span.earliest.isoformat() if span.earliest else None,
        latest=span.latest.isoformat() if span.latest else None,
        words=span.words,
    )


def _json(content: Mapping[str, object]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()
