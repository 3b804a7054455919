"""A small world for judging facts in: two newspapers, a ministry with its official, a deputy who passes on a briefing.

The names are borrowed from no story.
"""

from __future__ import annotations

import itertools
from typing import Any

from generator.model import Dossier, Fact, Organisation, Person, Source, Voice
from generator.standing import Explained, judge

Typed = dict[str, Any]


def source(id: str, **more: object) -> Source:  # noqa: A002 - the field's own name
    published = {"when": "2019-01?", "basis": "It prints no date."}
    record = {"id": id, "title": f"Title of {id}", "language": "en", "published": published, "text": id, "passages": 20}
    return Source.model_validate({**record, **more})


def ties(*bodies: str) -> list[Typed]:
    return [{"body": body, "at": 's0#p2 "of that body"'} for body in bodies]


def body(id: str, **more: object) -> Organisation:  # noqa: A002 - the field's own name
    return Organisation.model_validate({"id": id, "name": id.capitalize(), "sort": "other", **more})


def voice(id: str, **more: object) -> Voice:  # noqa: A002 - the field's own name
    return Voice.model_validate({"id": id, "name": id.capitalize(), **more})


PEOPLE = (
    Person.model_validate({"id": "deputy", "name": "Deputy", "relays": ties("agency")}),
    Person.model_validate({"id": "senator", "name": "Senator", "relays": ties("agency")}),
    Person.model_validate({"id": "exile", "name": "Exile"}),
    Person.model_validate({"id": "envoy", "name": "Envoy"}),
)
BODIES = tuple(body(name) for name in ("agency", "ministry", "herald", "courier", "wire"))
VOICES = (
    voice("official", speaks_for=ties("ministry")),
    voice("spokeswoman", speaks_for=ties("ministry")),
    voice("aide", speaks_for=ties("official")),
    voice("diplomat"),
    voice("media", vague="yes"),
    voice("observers", vague="yes"),
)
SOURCES = (source("s0"), source("s1"), source("s2"), source("s3"), source("odd", translation="machine"))


def dossier(*facts: Typed) -> Dossier:
    """The small world with these facts in it."""
    read = [Fact.model_validate({"about": ["envoy"], "statement": "The envoy left.", **typed}) for typed in facts]
    return Dossier(
        sources={known.id: known for known in SOURCES},
        people={known.id: known for known in PEOPLE},
        organisations={known.id: known for known in BODIES},
        voices={known.id: known for known in VOICES},
        facts={fact.id: fact for fact in read},
    )


def said(at: str, by: str = "", **more: object) -> Typed:
    """A testimony of a source, its voices nearest first; without voices the article's own words."""
    return {"at": f'{at}#p2 "two words"', "by": by.split(), **more}


def judged(*says: Typed, **fact: object) -> Explained:
    """The judgement of one fact with these testimonies."""
    return judge(dossier({"id": "left", **fact, "says": says}))["left"]


ASKED: Typed = {
    "statement": None,
    "question": "Did the envoy ask for refuge?",
    "answers": {"asylum": "He asked for asylum.", "shelter": "He asked for shelter.", "nothing": "He asked nothing."},
    "pairs": [
        {"pair": ["asylum", "shelter"], "are": "exclusive", "because": "Who has the one needs not the other."},
        {"pair": ["asylum", "nothing"], "are": "exclusive", "because": "Asking is not asking nothing."},
    ],
    "compatible": [{"pair": ["shelter", "nothing"], "because": "Shelter needs no formal request."}],
    "settles": ["ministry"],
}
"""A question with three answers, two of which can both be true."""


def are(sort: str) -> Typed:
    """The same question with answers of which any two are one thing to each other."""
    every_two = itertools.combinations(("asylum", "shelter", "nothing"), 2)
    pairs = [{"pair": [*two], "are": sort, "because": "For the sake of the test."} for two in every_two]
    return {**ASKED, "pairs": pairs, "compatible": []}


def counts(found: Explained) -> tuple[int, int]:
    """Articles and origins."""
    return len(found.backing.articles), found.backing.count
