"""The exported tables, the same in CSV files and in the database: their columns, keys, and what refers to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import get_args

from pydantic.fields import FieldInfo

from generator import words
from generator.files.exports import promised_rows as rows
from generator.files.exports.promised import Exported

Value = str | float | bool | None
"""What a row may have in a column."""
VERSION = 1
"""One more where a column changes its meaning or goes; columns may be added without that."""


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
        """What one row is, in words."""
        return words.say(f"table-{self.name}")

    def says(self, column: str) -> str:
        """What a column holds, in words; Markdown."""
        return words.say(f"column-{self.name}-{column.replace('_', '-')}")

    @cached_property
    def columns(self) -> dict[str, type]:
        """The columns, each with the type of its values."""
        return {name: _type_of(known) for name, known in self._fields.items()}

    def may_be_empty(self, column: str) -> bool:
        """Whether a row may lack a value there."""
        return type(None) in get_args(self._fields[column].annotation)

    @cached_property
    def _fields(self) -> Mapping[str, FieldInfo]:
        return {known.alias or name: known for name, known in self.row.model_fields.items()}


def _type_of(column: FieldInfo) -> type:
    parts = get_args(column.annotation) or (column.annotation,)
    return next(known for known in (str, bool, int, float) if known in parts)


TABLES = (
    Table("facts", rows.FactRow, ("id",)),
    Table("answers", rows.AnswerRow, ("fact", "answer"), {("fact",): "facts"}),
    Table("dates", rows.DateRow, ("fact", "number"), {("fact",): "facts"}),
    Table("disagreements", rows.DisagreementRow, ("fact", "of", "one", "other"), {("fact",): "facts"}),
    Table("sources", rows.SourceRow, ("id",)),
    Table("testimonies", rows.TestimonyRow, ("fact", "number"), {("fact",): "facts", ("source",): "sources"}),
    Table("names", rows.NameRow, ("id",)),
    Table("about", rows.AboutRow, ("fact", "id"), {("fact",): "facts", ("id",): "names"}),
    Table(
        "chains",
        rows.ChainRow,
        ("fact", "number", "position"),
        {("fact", "number"): "testimonies", ("voice",): "names"},
    ),
    Table("spellings", rows.SpellingRow, ("id", "spelling"), {("id",): "names"}),
    Table(
        "sightings",
        rows.SightingRow,
        ("id", "spelling", "source", "paragraph"),
        {("id", "spelling"): "spellings", ("source",): "sources"},
    ),
    Table("questions", rows.QuestionRow, ("id",)),
    Table("replies", rows.ReplyRow, ("question", "number"), {("question",): "questions", ("fact",): "facts"}),
    Table("positions", rows.PositionRow, ("place", "number"), {("place",): "names"}),
    Table("pictures", rows.PictureRow, ("of", "file")),
    Table("site", rows.SiteRow, ("program",)),
)
"""Every table of ours, in the order in which readers are offered them."""
STATEMENTS = Table("statements", rows.StatementRow, ("entity_id", "prop", "value"))
"""That of FollowTheMoney, which is no part of the database."""
TABLE = {table.name: table for table in TABLES}
"""Each by its name."""
