"""A story nobody ever told, two articles about it, and a dossier that cites them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.evidence import Locks, verify
from generator.model import Dossier, Fact, Person, Slip, Source, Term, Where
from generator.problem import Marks, Problem

HARBOUR = [
    "Keeper of the old light is gone",
    "The keeper left the lighthouse in early March, two fishermen said on Friday.",
    "“He rowed out before dawn,” said Ada Quill, the harbour master’s clerk.",
    "The harbour master said nothing. The harbour was closed, and the harbour bell was silent.",
    "Subscribe to our letter",
]
COAST = [
    "Lighthouse empty",
    "Nobody has seen keeper Tom Marsh since the spring tide, Adah Quillson told this paper.",
]
TEXTS = {"harbour": HARBOUR, "coast": COAST}


def source(id: str, passages: int, **more: Any) -> Source:  # noqa: A002 - the field's own name
    published = {"when": "2031-04", "basis": "the paper's own date"}
    record = {"id": id, "title": id, "language": "en", "published": published, "text": f"{id}.txt"}
    return Source.model_validate({**record, "passages": passages, **more})


def fact(*says: str | Mapping[str, Any], **more: Any) -> Fact:
    """A fact with these testimonies."""
    record = {"id": "left-light", "about": ["tom-marsh"], "statement": "The keeper went away."}
    return Fact.model_validate({**record, "says": says, **more})


def dossier(*facts: Fact, **more: Any) -> Dossier:
    """A dossier of both articles and these facts; every testimony was typed on a line of its own."""
    file = "site_src/facts/light.yml"
    marks: dict[Where, Marks] = {}
    for fact in facts:
        says = Marks(file, 10, 5, {i: (10 + i, 7, 10 + i, 7) for i in range(len(fact.says))})
        marks[fact.id,] = Marks(file, parts={"says": says})
    aside = [{"passages": "5", "why": "boilerplate"}]
    sources = {"harbour": source("harbour", 5, set_aside=aside), "coast": source("coast", 2)}
    return Dossier(sources=sources, facts={fact.id: fact for fact in facts}, marks=marks, **more)


def citing(*citations: str) -> Dossier:
    """A dossier of one fact with these citations."""
    return dossier(fact(*citations))


def spelled(form: str, seen: str) -> Dossier:
    """A dossier that claims a spelling."""
    record = {"id": "ada-quill", "name": "Ada Quill", "forms": [{"form": form, "seen": [seen]}]}
    return dossier(people={"ada-quill": Person.model_validate(record)})


def everything() -> Dossier:
    """A dossier with every kind of record that cites a passage."""
    person = {
        "id": "ada-quill",
        "name": "Ada Quill",
        "forms": [{"form": "Ada Quill", "seen": ["harbour#p3"]}],
        "speaks_for": [{"body": "harbour-office", "at": 'harbour#p3 "harbour master\'s clerk"'}],
    }
    term = {"id": "spring-tide", "name": "Spring tide", "meaning": "A high tide.", "seen": ['coast#p2 "spring tide"']}
    slip = {"id": "odd-name", "at": 'coast#p2 "Adah Quillson"', "sort": "name", "slip": "A name.", "reading": "Ada."}
    return dossier(
        fact('harbour#p2 "left the lighthouse"', {"at": 'harbour#p1 "is gone"', "headline": "yes"}),
        people={"ada-quill": Person.model_validate(person)},
        terms={"spring-tide": Term.model_validate(term)},
        slips={"odd-name": Slip.model_validate(slip)},
    )


def with_passage(place: str, text: str) -> dict[str, list[str]]:
    """The articles, one passage printed differently."""
    source, _, number = place.partition("#p")
    changed = {name: list(passages) for name, passages in TEXTS.items()}
    changed[source][int(number) - 1] = text
    return changed


def locked(dossier: Dossier) -> Locks:
    """The locks of a dossier that verifies."""
    problems, locks = verify(dossier, TEXTS, Locks())
    assert not problems
    return locks


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]
