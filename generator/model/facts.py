"""Facts with their testimonies; the questions they answer, the slips of the texts, and ids that are gone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from generator.model.citation import Citation
from generator.model.declared import ALL_EXCLUSIVE, AnswerPair, Compatible, Pairs, all_exclusive
from generator.model.faults import fault
from generator.model.values import (
    AnswerId,
    EntityId,
    FactId,
    Flag,
    HolderId,
    Id,
    OwnWhen,
    Prose,
    Record,
    RecordId,
    SubjectId,
    Text,
    When,
)
from generator.model.vocabulary import (
    ACTS,
    CONFLICTS,
    DOUBTS,
    FATES,
    OUTRIGHT,
    SAYS,
    SLIP_SORTS,
    SURENESS,
    Act,
    Conflict,
    Doubt,
    Fate,
    SlipSort,
    Sure,
)


class Testimony(Record):
    """What one passage says on a fact."""

    at: Citation
    """The passage and two to five of its words: s3#p9 "formally requested"."""
    by: tuple[EntityId, ...] = ()
    """Who says it, nearest voice first, origin last; empty: the article in its own words."""
    act: Annotated[Act, ACTS] = SAYS
    """What the voice does: says, confirms, denies; or is silent in one way or another."""
    answer: AnswerId | None = None
    """Which answer to the fact's question it gives."""
    when: When | None = None
    """When it happened, as this passage has it: 2018-11, early 2018-11, about 2018, a month before fact:ID."""
    basis: Text | None = None
    """What a date is inferred from, where the passage does not print it."""
    sure: Annotated[Sure, SURENESS] = OUTRIGHT
    """How sure the passage is; presupposed: it takes it for granted in passing; anything else but stated is a hedge."""
    gist: Text | None = None
    """This passage, on this fact, in our words."""
    headline: Flag = False
    """It stands in a title or sub-title, which never counts."""
    doubt: Annotated[Doubt, DOUBTS] | None = None
    """by: the text leaves open who is cited; translation: its wording cannot be trusted."""
    note: Prose | None = None
    """Markdown for readers, beside this passage."""

    @model_validator(mode="before")
    @classmethod
    def _bare_citation(cls, value: object) -> object:
        return {"at": value} if isinstance(value, str) else value

    @property
    def voice_in_doubt(self) -> bool:
        """Whether the text leaves open who is cited."""
        return bool(self.doubt and self.doubt.of_voice)


class Disagreement(Record):
    """How the sources differ on a fact, in a neutral sentence."""

    kind: Annotated[Conflict, CONFLICTS]
    """What kind of difference it is; contradictions and tensions have a page to themselves."""
    note: Prose
    """How they differ, neutrally, in Markdown."""


class Ruling(Record):
    """An editor's decision, shown beside the computed standing."""

    because: Prose
    """Why, in Markdown."""
    by: Text
    """Who decided."""
    on: OwnWhen
    """The day of the decision."""


class Role(Record):
    """A post somebody holds; the fact that carries it says when and on whose word."""

    holder: HolderId
    """Who holds it."""
    post: Text
    """What the post is called."""
    of: HolderId | None = None
    """The body or place it is a post of."""
    succeeds: FactId | None = None
    """The fact of the role that came before."""


class Relation(Record):
    """A bond between two people or bodies, read ``of`` → ``to``: "of is the KIND of to"."""

    of: HolderId
    """Who stands in the bond."""
    kind: Text
    """What the bond is: wife, employee, part."""
    to: HolderId
    """To whom."""


class Fact(Record):
    """One question about the world; the sources answer it."""

    folder: ClassVar = "facts"
    kind: ClassVar = "fact"

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    about: tuple[SubjectId, ...] = Field(min_length=1)
    """Whom or what it is about: it shows on their pages."""
    statement: Text | None = None
    """One sentence of your own; no Markdown. Either this or a question."""
    question: Text | None = None
    """Where the sources answer differently: the question, with its answers."""
    answers: Mapping[Id, Text] = Field(default_factory=dict)
    """Each answer as a sentence of your own, under a short name for it."""
    pairs: Pairs = ()
    """What each two answers that are given are to each other: {pair: [a, b], are: …, because: …}; or: all exclusive."""
    because: Prose | None = None
    """Beside pairs: all exclusive, why no two of the answers can both be true, in Markdown."""
    compatible: tuple[Compatible, ...] = ()
    """Pairs of answers that can both be true; the same as in pairs: with are: compatible."""
    disagreement: Disagreement | None = None
    """How the sources differ here; due wherever answers or dates dispute or pull two ways."""
    settles: tuple[EntityId, ...] = ()
    """Voices that could confirm or deny this."""
    said_by: EntityId | None = None
    """A fact about speech: that it was said, not that it is so."""
    of_the_texts: Flag = False
    """Not about the world but about how the articles tell it: whom they cite, what they call it."""
    state: Flag = False
    """Lasts, rather than happens: its dates are intervals."""
    role: Role | None = None
    """Where the fact is that somebody holds a post."""
    relation: Relation | None = None
    """Where the fact is a bond between two."""
    ruling: Ruling | None = None
    """An editor's decision, shown beside what is computed."""
    note: Prose | None = None
    """Markdown for readers, below the fact."""
    says: tuple[Testimony, ...] = ()
    """One line for each passage that bears on it, silences included; none means that no source answers."""

    @model_validator(mode="before")
    @classmethod
    def _spelled_out(cls, typed: object) -> object:
        return all_exclusive(typed)

    @model_validator(mode="after")
    def _statement_or_question(self) -> Self:
        if (self.statement is None) == (self.question is None):
            what, hint = "a fact has either a statement or a question", "keep one of statement: and question:"
            raise fault("bad-value", what, hint)
        if self.question is not None and len(self.answers) < 2:
            what, hint = "a question has at least two answers", "add answers:, or write it as a statement:"
            raise fault("bad-value", what, hint)
        if self.statement is not None and self.answers:
            what, hint = "a statement has no answers", "write it as a question:, or drop answers:"
            raise fault("bad-value", what, hint)
        if self.because and not self.pairs:
            raise fault("bad-value", "because: gives the reason of no pair", f"add pairs: {ALL_EXCLUSIVE}, or drop it")
        return self

    @property
    def name(self) -> str:
        """The statement or the question, whichever it is."""
        return self.statement or self.question or ""

    @property
    def declared(self) -> tuple[AnswerPair | Compatible, ...]:
        """Every pair of answers of which an editor says what they are to each other."""
        return (*self.pairs, *self.compatible)

    def reason_of(self, declared: AnswerPair | Compatible) -> Prose | None:
        """Why two answers are what they are: the reason of the pair, or the one for all that exclude each other."""
        return declared.because or (self.because if declared.are.excludes else None)


class Question(Record):
    """What a reader wants to know; no facts means these sources do not say."""

    folder: ClassVar = "questions"
    kind: ClassVar = "question"

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    asks: Text
    """The question as a reader would ask it."""
    also_search: tuple[Text, ...] = ()
    """Other words a reader may ask it in."""
    facts: tuple[FactId, ...] = ()
    """The facts that answer it; none means that these sources do not say."""
    open: Flag = False
    """These facts bear on it and do not answer it: readers find it among what the sources do not say."""
    note: Prose | None = None
    """Markdown for readers, below the answer."""

    @property
    def name(self) -> str:
        return self.asks


class Slip(Record):
    """Where a text stumbles: what it prints, described, and the sober reading."""

    folder: ClassVar = "slips"
    kind: ClassVar = "slip"

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    at: Citation
    """The passage, with two to five words at the slip."""
    sort: Annotated[SlipSort, SLIP_SORTS]
    """What is off."""
    slip: Text
    """What is off, in our words."""
    reading: Text
    """What the passage most soberly means, or that it cannot be told."""
    facts: tuple[FactId, ...] = ()
    """The facts it touches."""

    @property
    def name(self) -> str:
        return self.slip


class Retired(Record):
    """An id that was published and is gone; it redirects for ever and is never used again."""

    id: Id
    """The id that is gone."""
    kind: Literal["fact", "person", "organisation", "place", "voice", "source", "term", "topic", "question", "slip"]
    """What it named; its old address hangs on it."""
    became: Annotated[Fate, FATES]
    """What became of it."""
    to: tuple[RecordId, ...] = ()
    """The ids it leads to now."""
    why: Text | None = None
    """The reason; due where something is withdrawn."""
