"""A dossier of as many records as asked for, made in memory; each is tied to few others, however many there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from generator.model import (
    Dossier,
    Fact,
    Organisation,
    Person,
    Question,
    Record,
    Retired,
    Slip,
    Source,
    Term,
    Thing,
    Topic,
    Voice,
)

AnyRecord = TypeVar("AnyRecord", bound=Record)
Typed = Mapping[str, Any]
FIRST = 102
"""The number of the first of each kind: all numbers have three digits, and the first fact is of the first sort."""


def dossier(size: int) -> Dossier:
    """A dossier in which there are so many of each kind; the n-th fact is about the n-th person, and so on."""
    return Dossier(
        sources=_all(Source, size, "s", _source),
        people=_all(Person, size, "person-", _person),
        organisations=_all(Organisation, size, "body-", _body),
        things=_all(Thing, size, "thing-", lambda n: {"name": f"Thing {n}", "part_of": f"body-{n}"}),
        voices=_all(Voice, size, "voice-", lambda n: {"name": f"A voice numbered {n}"}),
        terms=_all(Term, size, "term-", lambda n: {"name": f"Word {n}", "meaning": f"See [fact](fact:fact-{n})."}),
        topics=_all(Topic, size, "topic-", _topic),
        facts=_all(Fact, size, "fact-", _fact),
        questions=_all(Question, size, "question-", lambda n: {"asks": f"What of {n}?", "facts": [f"fact-{n}"]}),
        slips=_all(Slip, size, "slip-", _slip),
        retired=_all(Retired, size, "old-", lambda n: {"kind": "fact", "became": "renamed", "to": [f"fact-{n}"]}),
        prose={"index.md": "# Home\n\nIt all began.\n", "method.md": "# Method\n\nBy hand.\n"},
    )


def _all(kind: type[AnyRecord], size: int, prefix: str, record: Callable[[int], Typed]) -> dict[str, AnyRecord]:
    ids = {n: f"{prefix}{n}" for n in range(FIRST, FIRST + size)}
    return {name: kind.model_validate({"id": name, **record(n)}) for n, name in ids.items()}


def _source(n: int) -> Typed:
    return {
        "title": f"Article {n}",
        "language": "en",
        "published": {"when": "2031-02-11", "basis": "Invented."},
        "text": f"s{n}.txt",
        "passages": 3,
        "set_aside": [{"passages": "1", "why": "heading"}],
    }


def _person(n: int) -> Typed:
    return {
        "name": f"Ada {n}",
        "forms": [{"form": f"A. {n}", "seen": [f"s{n}#p2"]}],
        "introduced_by": f"fact-{n}",
        "note": f"Not [another](person:person-{max(n - 1, FIRST)}).",
    }


def _body(n: int) -> Typed:
    return {"name": f"Body {n}", "sort": "agency", "part_of": f"body-{n - 1}" if n > FIRST else None}


def _topic(n: int) -> Typed:
    return {"name": f"Topic {n}", "under": f"topic-{n - 1}" if n % 2 else None}


def _fact(n: int) -> Typed:
    """Dated, told by two voices of two kinds; of six one is about a post, one about a tie, four have two answers."""
    about = [f"person-{n}", f"body-{n}", f"topic-{n}"]
    where, by, day = f's{n}#p2 "in number {n}"', [f"voice-{n}", f"person-{n}"], f"20{n % 90 + 10}-03-{n % 28 + 1:02}"
    when = f"a month before fact:fact-{n - 1}" if n % 3 == 1 else day
    says: list[Typed] = [{"at": where, "by": by, "when": when}, {"at": f's{n}#p3 "by number {n}"', "when": when}]
    match n % 6:
        case 0:
            return {
                "about": about,
                "says": says,
                "statement": f"It is {n}.",
                "role": {"holder": about[0], "post": "Head"},
            }
        case 1:
            tie = {"of": about[0], "kind": "part", "to": about[1]}
            return {"about": about, "says": says, "statement": f"It was {n}.", "relation": tie}
        case turn:
            answers = {"yes": f"It is {n}.", "no": f"It is not {n}."}
            given = [{**said, "answer": answer} for said, answer in zip(says, answers, strict=True)]
            kind = ("contradiction", "tension", "wording", "slip")[turn - 2]
            return {
                "about": about,
                "says": given,
                "question": f"Is it {n}?",
                "answers": answers,
                "disagreement": {"kind": kind, "note": "They differ."},
            }


def _slip(n: int) -> Typed:
    return {
        "at": f's{n}#p2 "in number {n}"',
        "sort": "word",
        "slip": "A word.",
        "reading": "So.",
        "facts": [f"fact-{n}"],
    }
