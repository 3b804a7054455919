"""Facts with their testimonies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from generator.model.citation import Citation
from generator.model.declared import ALL_EXCLUSIVE, AnswerPair, Compatible, Pairs, all_exclusive
from generator.model.faults import fault
from generator.model.kinds import FACT
from generator.model.values import (
    Amount,
    AnswerId,
    BoundId,
    ClockId,
    EntityId,
    FactId,
    Flag,
    HolderId,
    Id,
    OwnWhen,
    Printed,
    Prose,
    Record,
    SpokenWhen,
    SubjectId,
    Text,
    When,
)
from generator.model.vocabulary import (
    ACTS,
    CONFLICTS,
    DOUBTS,
    KNOWINGS,
    OUTRIGHT,
    SAYS,
    SURENESS,
    Act,
    Conflict,
    Doubt,
    Knowing,
    Sure,
)


class Testimony(Record):
    """What one passage says on a fact. It may be typed as its citation alone."""

    at: Citation
    """The passage and two to five of its words: a#p3 "first days of"."""
    by: tuple[EntityId, ...] = ()
    """Who says it: first the voice that is cited, last the one it comes from. Left out, the source itself says it."""
    act: Annotated[Act, ACTS] = SAYS
    """What the voice does: it says, confirms, finds or denies it, takes it back, or does none of these.

    A withdrawal takes back what the same voice said before: its answer:, or all of it where it names none."""
    witnesses: tuple[EntityId, ...] = ()
    """On whose testimony a finding rests, as the passage has it: they are named behind it and not counted."""
    answer: AnswerId | None = None
    """Which answer to the question it gives, denies or takes back; of a silence, the one it is about, if not all."""
    amount: Amount | None = None
    """The number it gives, in the unit: of the fact: 1250, about 1300, over 1200, at least 12, 1240 to 1260."""
    scope: Text | None = None
    """What the number is of, in plain words: passengers and crew. Numbers are compared within the very same words."""
    when: When | None = None
    """When it happened, as this passage has it: 2011-03, early 2011-03, 2011-03-04 23:40, a month before fact:ID."""
    clock: ClockId | None = None
    """By whose clock a time of day in when: is, if it is another than the one that the source is read on."""
    said: SpokenWhen | None = None
    """The day on which the first voice of by: spoke, apart from when:. (Whose words a fact is about is said_by:.)"""
    basis: Text | None = None
    """What a date is inferred from, where the passage does not print it."""
    sure: Annotated[Sure, SURENESS] = OUTRIGHT
    """How sure the passage is. Presupposed: it takes it for granted. Any other but stated is a hedge."""
    gist: Text | None = None
    """What this passage says on this fact, in your own words."""
    quote: Printed | None = None
    """Words of the passage, at most 40 in a row, where the card of its source says that they are free to be printed."""
    headline: Flag = False
    """Whether the words are in a title or sub-title: these are shown and never counted."""
    doubt: Annotated[Doubt, DOUBTS] | None = None
    """What cannot be trusted. With by the text leaves open who is cited, with translation it is the wording."""
    knew: Annotated[Knowing, KNOWINGS] | None = None
    """How the last voice of by: knows it, only where the passage says so: by seeing it, or by being told."""
    note: Prose | None = None
    """A remark for readers, beside this passage."""

    @model_validator(mode="before")
    @classmethod
    def _bare_citation(cls, value: object) -> object:
        return {"at": value} if isinstance(value, str) else value

    @property
    def reply(self) -> str:
        """How it answers the question: by an answer's id, or by an amount with its scope; empty of a statement."""
        amount = self.amount.key if self.amount else ""
        return self.answer or (f"{amount} ({self.scope})" if amount and self.scope else amount)

    @property
    def voice_in_doubt(self) -> bool:
        """Whether the text leaves open who is cited."""
        return bool(self.doubt and self.doubt.of_voice)


class Disagreement(Record):
    """How the sources differ on a fact."""

    kind: Annotated[Conflict, CONFLICTS]
    """What kind of difference it is. Contradictions and tensions are on a page of their own."""
    note: Prose
    """How they differ, in a neutral sentence or two."""


class Ruling(Record):
    """A decision of an editor on a fact, shown beside the computed standing and never in its place."""

    because: Prose
    """The reason of the decision."""
    by: Text
    """Who decided."""
    on: OwnWhen
    """The day of the decision."""


class Role(Record):
    """A post that somebody holds. When, and on whose word, is said by the testimonies of its fact."""

    holder: HolderId
    """Who holds it."""
    post: Text
    """What the post is called."""
    of: BoundId | None = None
    """The body, the place or the thing it is a post of."""
    succeeds: FactId | None = None
    """The fact about the role of whoever held the post before."""


class Relation(Record):
    """A bond between two people, bodies or things. It reads: OF is the KIND of TO."""

    of: BoundId
    """The one of the two whose part in the bond is named."""
    kind: Text
    """What this one is to the other: wife, employee, part."""
    to: BoundId
    """The other of the two."""


class Fact(Record):
    """One question about the world, which the sources answer."""

    kind: ClassVar = FACT

    id: Id
    """Chosen by hand and for ever: lower-case letters, digits, single hyphens."""
    about: tuple[SubjectId, ...] = Field(min_length=1)
    """Whom or what it is about. It is shown on their pages."""
    statement: Text | None = None
    """The fact in one sentence of your own. A fact has either a statement or a question."""
    question: Text | None = None
    """The question, where the sources answer it differently; its answers are below it."""
    answers: Mapping[Id, Text] = Field(default_factory=dict)
    """Each answer as a sentence of your own, behind a short name by which testimonies give it."""
    unit: Text | None = None
    """What is counted or measured: people, feet. Amounts then answer the question, in this unit, and no answers:."""
    pairs: Pairs = ()
    """What each two answers that are given are to each other: {pair: [a, b], are: …, because: …}; or: all exclusive."""
    because: Prose | None = None
    """Why no two of the answers can both be true: the one reason for pairs: all exclusive."""
    compatible: tuple[Compatible, ...] = ()
    """Pairs of answers that can both be true: the same as pairs: with are: compatible."""
    disagreement: Disagreement | None = None
    """How the sources differ on it: required where answers or dates exclude each other or seem to clash."""
    settles: tuple[EntityId, ...] = ()
    """The voices that are in a position to confirm or deny it."""
    said_by: EntityId | None = None
    """Whose words they are, where the fact is that they were said. (The day of a testimony on any fact is said:.)"""
    of_the_texts: Flag = False
    """Whether it is about how the sources report, and not about the world: whom they cite, what they call it."""
    background: Flag = False
    """Whether it is background to the story and no part of it; where nobody disputes it, it is counted apart."""
    state: Flag = False
    """Whether it lasts, instead of happening at one time: its dates then say from when to when."""
    role: Role | None = None
    """The post, where the fact is that somebody holds one."""
    relation: Relation | None = None
    """The bond, where the fact is that there is one between two people, bodies or things."""
    ruling: Ruling | None = None
    """A decision of an editor, shown beside the computed standing."""
    note: Prose | None = None
    """A remark for readers, below the fact."""
    says: tuple[Testimony, ...] = ()
    """A testimony for each passage that bears on it, silences too; left out, no source answers it."""

    @model_validator(mode="before")
    @classmethod
    def _spelled_out(cls, typed: object) -> object:
        return all_exclusive(typed)

    @model_validator(mode="after")
    def _statement_or_question(self) -> Self:
        if (self.statement is None) == (self.question is None):
            what, hint = "a fact has either a statement or a question", "keep one of statement: and question:"
            raise fault("bad-value", what, hint)
        if self.unit and (self.answers or self.statement):
            what = "a unit: is for a question that amounts answer, without a statement: and without answers:"
            hint = "ask for the number in question:, and let each testimony give its amount:; or drop unit:"
            raise fault("bad-value", what, hint)
        if self.question is not None and not self.unit and len(self.answers) < 2:
            what = "a question has at least two answers, or a unit"
            hint = "add answers:; or unit:, if amounts answer it; or write it as a statement:"
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
    def form(self) -> Literal["statement", "question"]:
        """Which of the two it has."""
        return "question" if self.question else "statement"

    @property
    def slight(self) -> bool:
        """Whether it is of low worth to a reader: about the texts, or a question of how exactly or in which words."""
        return self.of_the_texts or bool(self.question and self.disagreement and self.disagreement.kind.slight)

    @property
    def declared(self) -> tuple[AnswerPair | Compatible, ...]:
        """Every pair of answers of which an editor says what they are to each other."""
        return (*self.pairs, *self.compatible)

    def reason_of(self, declared: AnswerPair | Compatible) -> Prose | None:
        """Why two answers are what they are: the reason of the pair, or the one for all that exclude each other."""
        return declared.because or (self.because if declared.are.excludes else None)
