"""Facts with their testimonies; the questions they answer, the slips of the texts, and ids that are gone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from generator.model.citation import Citation
from generator.model.values import Flag, Id, Prose, Record, Text, When

Act = Literal["says", "confirms", "denies", "did-not-confirm", "no-comment", "does-not-know", "left-open", "silent"]
"""What a testimony does: the first two assert, ``denies`` denies, the rest are silences of different kinds."""

Sure = Literal["stated", "believed", "alleged", "possible", "conditional", "predicted"]
"""How sure the passage is; all but ``stated`` are hedges."""

Conflict = Literal["contradiction", "tension", "granularity", "change over time", "wording", "slip"]


class Testimony(Record):
    """What one passage says on a fact."""

    at: Citation
    by: tuple[Id, ...] = ()
    """Who says it, nearest voice first, origin last; empty: the article in its own words."""
    act: Act = "says"
    answer: Id | None = None
    when: When | None = None
    basis: Text | None = None
    """What a date is inferred from, where the passage does not print it."""
    sure: Sure = "stated"
    gist: Text | None = None
    """This passage, on this fact, in our words."""
    headline: Flag = False
    doubt: Literal["by", "translation"] | None = None
    """``by``: the text leaves open who is cited; ``translation``: its wording cannot be trusted."""
    note: Prose | None = None

    @model_validator(mode="before")
    @classmethod
    def _bare_citation(cls, value: object) -> object:
        return {"at": value} if isinstance(value, str) else value


class Compatible(Record):
    """Two answers that can both be true, and why."""

    pair: tuple[Id, Id]
    because: Prose


class Disagreement(Record):
    """How the sources differ on a fact, in a neutral sentence."""

    kind: Conflict
    note: Prose


class Ruling(Record):
    """An editor's decision, shown beside the computed standing."""

    because: Prose
    by: Text
    on: When


class Role(Record):
    """A post somebody holds; the fact that carries it says when and on whose word."""

    holder: Id
    post: Text
    of: Id | None = None
    succeeds: Id | None = None
    """The fact of the role that came before."""


class Relation(Record):
    """A bond between two people or bodies, read ``of`` → ``to``: "of is the KIND of to"."""

    of: Id
    kind: Text
    to: Id


class Fact(Record):
    """One question about the world; the sources answer it."""

    folder: ClassVar = "facts"
    kind: ClassVar = "fact"

    id: Id
    about: tuple[Id, ...] = Field(min_length=1)
    statement: Text | None = None
    question: Text | None = None
    answers: Mapping[Id, Text] = Field(default_factory=dict)
    compatible: tuple[Compatible, ...] = ()
    disagreement: Disagreement | None = None
    settles: tuple[Id, ...] = ()
    """Voices that could confirm or deny this."""
    said_by: Id | None = None
    """A fact about speech: that it was said, not that it is so."""
    state: Flag = False
    """Lasts, rather than happens: its dates are intervals."""
    role: Role | None = None
    relation: Relation | None = None
    ruling: Ruling | None = None
    note: Prose | None = None
    says: tuple[Testimony, ...] = ()

    @model_validator(mode="after")
    def _statement_or_question(self) -> Self:
        if (self.statement is None) == (self.question is None):
            raise ValueError("a fact has either a statement or a question|keep one of statement: and question:")
        if self.question is not None and len(self.answers) < 2:
            raise ValueError("a question has at least two answers|add answers:, or write it as a statement:")
        if self.statement is not None and self.answers:
            raise ValueError("a statement has no answers|write it as a question:, or drop answers:")
        return self

    @property
    def name(self) -> str:
        """The statement or the question, whichever it is."""
        return self.statement or self.question or ""


class Question(Record):
    """What a reader wants to know; no facts means these sources do not say."""

    folder: ClassVar = "questions"
    kind: ClassVar = "question"

    id: Id
    asks: Text
    also_search: tuple[Text, ...] = ()
    facts: tuple[Id, ...] = ()
    note: Prose | None = None

    @property
    def name(self) -> str:
        return self.asks


class Slip(Record):
    """Where a text stumbles: what it prints, described, and the sober reading."""

    folder: ClassVar = "slips"
    kind: ClassVar = "slip"

    id: Id
    at: Citation
    sort: Literal["name", "word", "lost words", "pronoun", "body", "grammar", "attribution", "date", "number", "tense"]
    slip: Text
    """What is off, in our words."""
    reading: Text
    """What the passage most soberly means, or that it cannot be told."""
    facts: tuple[Id, ...] = ()

    @property
    def name(self) -> str:
        return self.slip


class Retired(Record):
    """An id that was published and is gone; it redirects for ever and is never used again."""

    id: Id
    became: Literal["renamed", "merged", "split", "withdrawn"]
    kind: Literal["fact", "person", "organisation", "place", "voice", "source", "term", "topic", "question"] = "fact"
    to: tuple[Id, ...] = ()
    why: Text | None = None
