"""The page on the data: every file that others can take away, what is in it, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator import words
from generator.addresses import PAGES, exported, schema_of
from generator.files import exports
from generator.files.exports import EXPORTS, Export, Exported, Table
from generator.judged import Judged
from generator.model import Dossier
from generator.pages.page import Page, makes_page
from generator.problem import Mark

_LONGEST = 60
"""So many signs of a value are shown as an example; a reason can be as long as a page."""


@dataclass(frozen=True)
class Offered:
    """An exported file, as the page lists it."""

    path: str
    schema: str
    holds: str
    """What is in it, in words."""

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name


@dataclass(frozen=True)
class Shown:
    """A table, as the page describes it."""

    table: Table
    rows: int
    example: Mapping[str, str]
    """The values of its first row by their columns, for those that are not empty there."""


@makes_page("data")
def downloads(judged: Judged) -> Page:
    """The exported data and their licence."""
    return Page(
        path=PAGES["data"],
        template="downloads",
        title=words.say("page-data"),
        mark=Mark("site_src/facts"),
        kind="data",
        show=lambda: {
            "exports": [_offered(export, judged.dossier) for export in EXPORTS],
            "tables": [_shown(table, exports.tables(judged)[table.name]) for table in exports.TABLES],
            "package": exports.PACKAGE,
            "database": exports.DATABASE,
            "queries": [(_asked(name), query) for name, query in exports.QUERIES.items()],
            "imprint": judged.dossier.imprint,
        },
        description=words.say("page-data", "description"),
    )


def _offered(export: Export, dossier: Dossier) -> Offered:
    what = words.say(export, "meaning", facts=len(dossier.facts), people=len(dossier.people))
    return Offered(exported(export.name), schema_of(export.name), what)


def _asked(name: str) -> str:
    """What a view of the database, or its table for searching, answers."""
    return words.say(f"view-{name.replace('_', '-')}")


def _shown(table: Table, rows: Sequence[Exported]) -> Shown:
    values = {name: str(exports.cell(getattr(row, name))) for row in rows[:1] for name in table.columns}
    return Shown(table, len(rows), {name: _short(value) for name, value in values.items() if value})


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST].rstrip()}…"
