"""The shape of an exported fact, field by field: a promise to whoever reads it, and the JSON schema beside it."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.model import FALLS

MARKDOWN = "Markdown; links by id, as fact:ID."
WITH_STANDING = "The same as plain text, with how each fact stands behind its mention."


class Exported(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)  # most commands export nothing


class Promised(Exported):
    """What has a schema of its own."""

    version: ClassVar = 1
    """One more where a field changes its meaning or goes."""


class ExportedDate(Exported):
    edtf: str = Field(description="Extended Date/Time Format; a one-of set [a..b] is a moment somewhere in a range.")
    earliest: str | None = Field(description="First possible day, ISO 8601; null when open. See bounds_hold.")
    latest: str | None = Field(description="Last possible day, ISO 8601; null when open. See bounds_hold.")
    words: str
    from_time: str | None = Field(description="First possible minute, ISO 8601, with the clock's offset where known.")
    to_time: str | None = Field(description="Last possible minute; null: no time of day is given, or the end is open.")
    clock: str | None = Field(description="The id of the clock by which these are; null: nobody says by which.")
    bounds_hold: bool = Field(
        description="Whether earliest and latest bound it. Not where it is given as about or perhaps a time: it may be "
        "before or after that. Nor, of a fact, where its dates dispute: from the first to the last is given by nobody."
    )


class ExportedOrigin(Exported):
    """Voices that count as one, since nothing shows them to be independent of each other."""

    voices: list[str] = Field(description="The last voice of each chain.")
    articles: list[str] = Field(description="The articles that clearly lead to it, or else may.")
    uncounted: str | None = Field(description="Why it is no independent origin: vague, or in doubt; null: it is one.")


class ExportedBacking(Exported):
    """The passages that say something, their articles, and whom these trace back to."""

    testimonies: list[int] = Field(description="Their places in the list of testimonies, counted from 0.")
    articles: list[str] = Field(description="As they are counted: ids of sources, or of the dispatch that they print.")
    sources: list[str] = Field(description="Whose passages these are; several prints of one dispatch are one article.")
    origins: list[ExportedOrigin]
    own_words: list[str] = Field(description="Articles that cite nobody for it; they add no origin.")
    own_words_too: list[str] = Field(description="Articles that cite somebody for it, and say it themselves as well.")
    in_passing: list[str] = Field(description="Articles that only take it for granted; they add no origin.")
    titles: list[str] = Field(description="Articles whose title says it outright, which carries nothing.")


class ExportedFactDate(ExportedDate):
    """The date of a fact: the days all dates share, or from the first to the last where they dispute."""

    given_by: ExportedBacking = Field(description="Who gives just this date, or those whose dates it is made of.")
    worked_out: bool = Field(description="No passage gives just this date.")
    by_all: bool = Field(description="Everybody who says so gives it: only then may it be printed beside their count.")
    by_card: bool = Field(
        description="It is what it is only by the day that the site's own catalogue gives, and not the text."
    )
    inferred: bool = Field(description="No passage that gives it prints all of it: their basis says the rest.")
    with_givers: str = Field(
        description="In words, with who gives it where not all do; where they dispute every date given."
    )


class ExportedReading(Exported):
    """One of the dates that are given."""

    date: ExportedDate
    carried: ExportedBacking = Field(description="Who gives this date or one that says less.")
    exact: list[str] = Field(description="The articles that give just this date.")
    coarser: list[ExportedDate] = Field(description="Dates that hold this one and say less; they count with it.")
    either: bool = Field(description="It shares days with dates that exclude each other, and counts with neither.")
    inferred: bool = Field(description="As that of the date of the fact.")
    givers: str = Field(description="In words, who gives it, and how many of them less exactly.")
    by_card: bool = Field(
        description="All who give just this date count it from the day that the site's own catalogue gives."
    )
    exactly: ExportedBacking = Field(description="Who gives just this date, as its page counts them.")


class ExportedAnswer(Exported):
    """An answer that somebody gives or denies; of a statement the statement itself, of a unit an amount."""

    answer: str | None = Field(description="Its id among the answers, or an amount and its scope; null: the statement.")
    carried: ExportedBacking
    denied: ExportedBacking
    confirmed_by: list[str] = Field(description="Voices that could settle it and clearly confirm it.")
    exactly: ExportedBacking = Field(description="Who gives just this; of an amount none who says less.")
    silent: list[str] = Field(description="Articles that raise it and leave it open, or in which somebody does.")
    translated: str | None = Field(description="By whom, where all that give or deny it are translations; else null.")
    givers: str = Field(description="In words, who gives it, who of them hedges, who denies it and who leaves it open.")


class ExportedAmount(Exported):
    """An amount in the unit of its fact, exactly as decimal numbers in text."""

    typed: str = Field(description="As it can be typed: 1250, about 1300, over 1200, at least 12, 1240 to 1260.")
    least: str | None = Field(description="Lower bound; null: none.")
    most: str | None = Field(description="Upper bound; null: none.")
    least_included: bool = Field(description="Whether it may be the lower bound itself.")
    most_included: bool = Field(description="Whether it may be the upper bound itself.")
    words: str


class ExportedMeasure(Exported):
    """One of the amounts that are given."""

    amount: ExportedAmount
    scope: str | None = Field(description="What it is of; amounts are compared within the very same words alone.")
    carried: ExportedBacking = Field(description="Who gives this amount or one that says less.")
    exact: list[str] = Field(description="The articles that give just this amount.")
    coarser: list[ExportedAmount] = Field(description="Amounts that hold this one and say less; they count with it.")
    either: bool = Field(description="It fits amounts that exclude each other, and counts with neither.")


class ExportedPair(Exported):
    """What an editor says that two answers are to each other."""

    pair: list[str]
    are: str = Field(description="exclusive, tension, successive or compatible.")
    because: str | None = Field(description=MARKDOWN)


class ExportedSide(Exported):
    """One side of a pair, and how alone it is."""

    reading: str = Field(
        description="The id of an answer, empty for the statement; an amount with its scope; or a date in EDTF."
    )
    articles: int
    origins: int


class ExportedRivals(Exported):
    """Two readings that are given and exclude each other, or seem to clash."""

    of: Literal["answers", "amounts", "dates", "denial"] = Field(
        description="denial: the first side says it, the second denies."
    )
    one: ExportedSide
    other: ExportedSide
    because: str | None = Field(description=MARKDOWN)
    because_with_standing: str | None = Field(description=WITH_STANDING)


class ExportedLeftOut(Exported):
    """What would fall of the fact without one voice or one article: it was judged again without their testimonies."""

    without: str = Field(description="The id of the voice, of the source or of a dispatch that several print.")
    testimonies: list[int] = Field(description="Places of those that go with it; none: a date this is counted from.")
    tied: list[int] = Field(description="Those of them that cite only one who speaks for it or passes on its words.")
    standing: str = Field(description="The standing that the fact would have.")
    alone: bool = Field(description="Somebody is clearly cited for the fact, and without this nobody would be.")
    falls: list[str] = Field(description=f"{', '.join(FALLS.names)}. With unsaid all else falls, and is not listed.")


class ExportedTwoFaced(Exported):
    """A voice that is cited for more than one answer; one without a name may be more than one person."""

    voice: str
    answers: list[str]
    at_ease: bool = Field(description="All of them can be true together, so that the reasons make no remark on it.")


class ExportedDisagreement(Exported):
    kind: str
    note: str = Field(description=MARKDOWN)
    note_with_standing: str = Field(description=WITH_STANDING)


class ExportedWithdrawal(Exported):
    """That a testimony was taken back: it is shown struck out, and counts for nothing else in this file."""

    by: int = Field(description="The place of the testimony that takes it back, counted from 0.")
    on: ExportedDate | None = Field(description="When its voice spoke; null: not said.")
    on_by_card: bool = Field(description="As by_card, of on.")


class ExportedTestimony(Exported):
    source: str
    paragraph: int = Field(description="Which non-blank line of the source's text, counted from 1.")
    dispatch: str | None = Field(description="The id of the dispatch of which that paragraph is a print.")
    anchor: str | None = Field(description="Two to five words that occur once in that paragraph.")
    original: str | None = Field(description="The address of these words in the article on the web; null: not known.")
    by: list[str] = Field(
        description="Voices, nearest first, origin last; else that of its dispatch or source; empty: no voice."
    )
    doubt: str | None = Field(
        description="by: the text leaves open who is cited; translation: its wording is doubtful."
    )
    knew: str | None = Field(
        description="How the last voice knows it: saw, told, established, compiled; null: not said."
    )
    act: str = Field(description="What the last voice does; does-not-know: it says so, and nobody can know better.")
    witnesses: list[str] = Field(description="On whose testimony a finding rests: named, and counted as no voice.")
    sure: str = Field(description="stated; presupposed: taken for granted in passing; anything else is a hedge.")
    answer: str | None
    amount: ExportedAmount | None
    scope: str | None = Field(description="What the amount is of.")
    when: ExportedDate | None
    clock: str | None = Field(
        description="By whose clock the source's hours, or this one's, are; null: nobody says so."
    )
    basis: str | None = Field(description="What the date is inferred from, where the passage does not print it.")
    by_card: bool = Field(
        description="The date is counted from the day that the site's own catalogue gives, and not the text."
    )
    said: ExportedDate | None = Field(description="When the first of by spoke; null: not said. Never when it happened.")
    said_by_card: bool = Field(description="As by_card, of said.")
    gist: str | None
    quote: str | None = Field(description="Words of the passage, where its terms are free.")
    headline: bool
    withdrawn: ExportedWithdrawal | None = Field(description="Its voice took it back; null: it stands.")
    note: str | None = Field(description=MARKDOWN)
    note_with_standing: str | None = Field(description=WITH_STANDING)
    verified: str = Field(description="not verified, checked, or read by an editor.")


class ExportedRole(Exported):
    holder: str
    post: str
    of: str | None
    succeeds: str | None = Field(description="The fact of the role that came before.")


class ExportedRelation(Exported):
    """A bond, read: of is the kind of to."""

    of: str
    kind: str
    to: str


class ExportedRuling(Exported):
    """An editor's decision, shown beside what is computed."""

    because: str = Field(description=MARKDOWN)
    because_with_standing: str = Field(description=WITH_STANDING)
    by: str
    on: ExportedDate


class ExportedFact(Exported):
    id: str
    url: str = Field(description="Relative to the root of the site.")
    fingerprint: str = Field(description="The first eight digits of the SHA-256 of its wording, as in citations.")
    about: list[str]
    statement: str | None = None
    question: str | None = None
    answers: dict[str, str] | None = None
    unit: str | None = Field(description="What amounts count or measure, where they answer the question; else null.")
    said_by: str | None = Field(description="Whose words the fact is: that they were said, not that they are so.")
    of_the_texts: bool = Field(description="Not about the world but about how the articles tell it.")
    background: bool = Field(description="Marked as background to the story, and disputed by nobody: counted apart.")
    of_the_case: bool = Field(description="Neither background nor about how the articles tell it: the pages count it.")
    state: bool = Field(description="It lasts, rather than happens: its dates are intervals.")
    role: ExportedRole | None
    relation: ExportedRelation | None
    settles: list[str] = Field(description="Voices that could confirm or deny it.")
    note: str | None = Field(description=MARKDOWN)
    note_with_standing: str | None = Field(description=WITH_STANDING)
    standing: str
    label: str = Field(description="The standing as readers see it.")
    date_disputed: bool
    reason: str
    reasons: list[str] = Field(description="The reason point by point.")
    articles: int = Field(description="How many articles say so, each in whatever strength.")
    origins: int = Field(description="How many independent origins are behind them.")
    denials: int = Field(description="How many articles say that it is not so, or that an answer is not.")
    silences: int = Field(description="How many articles raise it and leave it open, by themselves or somebody cited.")
    when: ExportedFactDate | None
    dates: list[ExportedReading]
    given: list[ExportedAnswer]
    amounts: list[ExportedMeasure]
    pairs: list[ExportedPair]
    disputes: list[ExportedRivals]
    tensions: list[ExportedRivals]
    two_faced: list[ExportedTwoFaced]
    torn: list[str] = Field(description="Articles that carry both sides of a dispute.")
    hanging: list[ExportedLeftOut] = Field(description="What hangs on whom; without any other, nothing would fall.")
    stronger_headlines: list[int] = Field(
        description="Places of the testimonies whose headline says more than its body."
    )
    disagreement: ExportedDisagreement | None
    ruling: ExportedRuling | None
    testimonies: list[ExportedTestimony]
