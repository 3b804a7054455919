"""The shape of the exported tables, column by column: the same in CSV files and in the database, and a promise too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from pydantic import Field
from pydantic.fields import FieldInfo

from generator.files.exports.promised import Exported

VERSION = 1
"""One more where a column changes its meaning or goes; columns may be added without that."""
MANY = "Several stand with a blank between them."


class FactRow(Exported):
    """A question about the world or a statement, with how well it stands."""

    id: str
    url: str = Field(description="Relative to the root of the site.")
    text: str = Field(description="The statement or the question.")
    standing: str
    label: str = Field(description="The standing as readers see it.")
    background: bool = Field(description="Background to the story, and disputed by nobody: counted apart.")
    of_the_texts: bool = Field(description="Not about the world but about how the sources tell it.")
    articles: int = Field(description="How many articles say so; of a question, give an answer.")
    origins: int = Field(description="How many separate voices are clearly behind them.")
    uncounted: int = Field(description="How many more voices may be behind them: vague, or only perhaps cited.")
    own_words: int = Field(description="How many of these articles say it and cite nobody for it.")
    denials: int
    silences: int
    date: str | None = Field(description="Extended Date/Time Format; [a..b] is a moment somewhere in a range.")
    date_earliest: str | None = Field(description="First possible day, ISO 8601.")
    date_latest: str | None = Field(description="Last possible day, ISO 8601.")
    date_in_words: str | None
    date_by_all: bool = Field(description="Every article gives this date: only then may it stand beside their count.")
    date_by_card: bool = Field(description="It rests on the day that the site's catalogue gives a source.")
    date_disputed: bool
    reason: str = Field(description="Why it stands so.")
    falls_without: str = Field(description=f"Voices and sources without which nobody would say it. {MANY}")
    disagreement: str | None = Field(description="How the sources differ, in one word.")
    note: str | None = Field(description="What editors say of the disagreement. Markdown; links by id.")
    said_by: str | None = Field(description="Whose words the fact is: that they were said, not that they are so.")


class AboutRow(Exported):
    """What a fact is about."""

    fact: str
    id: str


class AnswerRow(Exported):
    """An answer that is given to a question, or a statement that somebody makes."""

    fact: str
    answer: str = Field(description="Its id; an amount with its scope; empty: the statement itself.")
    text: str
    articles: int
    origins: int = Field(description="How many separate voices are clearly behind them.")
    voices: str = Field(description=f"The last voice of each chain that counts. {MANY}")
    denials: int = Field(description="How many articles deny it.")
    confirmed_by: str = Field(description=f"Voices that could settle it and confirm it. {MANY}")


class SourceRow(Exported):
    """A text that testimonies cite."""

    id: str
    url: str = Field(description="Relative to the root of the site.")
    sort: str
    title: str
    language: str
    publisher: str | None = Field(description="As its text prints it.")
    published: str = Field(description="As its text prints it, or as it is inferred from that. EDTF.")
    basis: str = Field(description="How that date is known.")
    passages: int
    card_publisher: str | None = Field(description="By the site's own catalogue, and not from the text; so all below.")
    card_author: str | None
    card_published: str | None
    card_url: str | None
    card_archived: str | None
    card_rights: str | None


class TestimonyRow(Exported):
    """What one passage of a source says on a fact."""

    fact: str
    number: int = Field(description="Its place among the testimonies of the fact, counted from 0.")
    source: str
    paragraph: int = Field(description="Which non-blank line of the source's text, or which paragraph of it, from 1.")
    anchor: str | None = Field(description="Two to five words that occur once in that paragraph.")
    original: str | None = Field(description="The address of these words on the web.")
    dispatch: str | None = Field(description="Of which that paragraph is a print.")
    by: str = Field(description=f"Who says it, nearest first, the last is its origin. {MANY}")
    doubt: str | None
    knew: str | None = Field(description="How the last voice knows it.")
    act: str
    sure: str
    answer: str | None
    amount: str | None
    scope: str | None
    date: str | None = Field(description="When it was, by this passage. EDTF.")
    date_in_words: str | None
    basis: str | None = Field(description="What the date is inferred from, where the passage does not print it.")
    said: str | None = Field(description="When the first of by spoke. EDTF.")
    gist: str | None = Field(description="What this passage says on the fact, in the editors' words.")
    headline: bool = Field(description="It stands in a title, and counts for nothing.")
    withdrawn_by: int | None = Field(description="The number of the testimony that takes it back; it counts no more.")
    verified: str


class ChainRow(Exported):
    """A voice in the chain by which a passage knows what it says."""

    fact: str
    number: int
    position: int = Field(description="1 is the nearest to the passage.")
    voice: str
    origin: bool = Field(description="It is the last: all before it only pass it on.")


class DisagreementRow(Exported):
    """Two readings of a fact that cannot both be true, or seem to clash."""

    fact: str
    of: str = Field(description="answers, amounts, dates or denial.")
    are: str = Field(description="dispute: they exclude each other; seeming clash: both can be true.")
    one: str = Field(description="The id of an answer, empty for the statement; an amount; a date in EDTF.")
    one_articles: int
    one_origins: int
    other: str
    other_articles: int
    other_origins: int
    because: str | None


class NameRow(Exported):
    """Whatever has an id and is no fact: a person, a body, a place, a voice, a topic and others."""

    id: str
    kind: str
    name: str
    url: str = Field(description="Relative to the root of the site.")
    sort: str | None


class SpellingRow(Exported):
    """A way in which a name is written."""

    id: str
    spelling: str
    seen: str = Field(description=f"The passages that have it. {MANY} Empty: in no source, or not listed.")


@dataclass(frozen=True)
class Table:
    """A table, whose columns are the fields of its rows. What is not known is empty."""

    name: str
    row: type[Exported]
    key: tuple[str, ...]
    """The columns that no two rows share."""
    refers: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """The columns that name a row of another table by its key, with the name of that table."""

    @property
    def file(self) -> str:
        """What its file is called."""
        return f"{self.name}.csv"

    @property
    def path(self) -> str:
        """The path below the root of the site of its file."""
        return f"data/{self.file}"

    @property
    def holds(self) -> str:
        """What one row is."""
        return (self.row.__doc__ or "").strip()

    def says(self, column: str) -> str:
        """What a column holds; empty where its name says it all."""
        return self.row.model_fields[column].description or ""

    @property
    def columns(self) -> dict[str, type]:
        """The columns, each with the type of its values."""
        return {name: _type_of(known) for name, known in self.row.model_fields.items()}

    def may_be_empty(self, column: str) -> bool:
        """Whether a row may lack a value there."""
        return type(None) in get_args(self.row.model_fields[column].annotation)


def _type_of(column: FieldInfo) -> type:
    parts = get_args(column.annotation) or (column.annotation,)
    return next(known for known in (str, bool, int) if known in parts)


TABLES = (
    Table("facts", FactRow, ("id",)),
    Table("answers", AnswerRow, ("fact", "answer"), {("fact",): "facts"}),
    Table("disagreements", DisagreementRow, ("fact", "of", "one", "other"), {("fact",): "facts"}),
    Table("sources", SourceRow, ("id",)),
    Table("testimonies", TestimonyRow, ("fact", "number"), {("fact",): "facts", ("source",): "sources"}),
    Table("names", NameRow, ("id",)),
    Table("about", AboutRow, ("fact", "id"), {("fact",): "facts", ("id",): "names"}),
    Table("chains", ChainRow, ("fact", "number", "position"), {("fact", "number"): "testimonies", ("voice",): "names"}),
    Table("spellings", SpellingRow, ("id", "spelling"), {("id",): "names"}),
)
"""Every table, in the order in which readers are offered them."""
TABLE = {table.name: table for table in TABLES}
"""Each by its name."""
