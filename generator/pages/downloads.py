"""The page on the data: every file that others can take away, what is in it, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator import words
from generator.addresses import PAGES
from generator.files import exports
from generator.files.exports import EXPORTS, Export, Exported, Reader, Table
from generator.judged import Judged
from generator.model import Dossier, Prose
from generator.pages.page import Page, makes_page
from generator.problem import Mark

_LONGEST = 60
"""So many signs of a value are shown as an example; a reason can be as long as a page."""


@dataclass(frozen=True)
class Offered:
    """An exported file, as the page lists it; of many that are alike one of them."""

    export: Export
    path: str
    holds: Prose
    """What is in it, in words."""

    @property
    def name(self) -> str:
        """Its path below the folder of all of them."""
        return self.path.removeprefix("data/")


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
            "readers": [(reader, _offered_to(reader, judged.dossier)) for reader in exports.READERS],
            "tables": [_shown(table, exports.tables(judged)[table.name]) for table in exports.TABLES],
            "example": partial(exports.example, judged),
            "queries": [(_asked(name), query) for name, query in exports.QUERIES.items()],
            "imprint": judged.dossier.imprint,
        },
        description=words.say("page-data", "description"),
    )


def _offered_to(reader: Reader, dossier: Dossier) -> list[Offered]:
    """The files for a reader, one fact being the example of those that are by fact."""
    published = bool(dossier.history.editions or dossier.history.corrections)
    example = next(iter(dossier.facts), "")
    counts = {name: len(getattr(dossier, name)) for name in ("facts", "people", "sources", "questions")}
    return [
        Offered(export, export.path.format(id=example), Prose(words.say(export, "meaning", **counts)))
        for export in EXPORTS
        if export.reader is reader and (example or "{id}" not in export.path)
        if published or not export.needs_edition
    ]


def _asked(name: str) -> str:
    """What a view of the database, or its table for searching, answers."""
    return words.say(f"view-{name.replace('_', '-')}")


def _shown(table: Table, rows: Sequence[Exported]) -> Shown:
    values = {name: str(exports.cell(getattr(row, name))) for row in rows[:1] for name in table.columns}
    return Shown(table, len(rows), {name: _short(value) for name, value in values.items() if value})


def _short(value: str) -> str:
    return value if len(value) <= _LONGEST else f"{value[:_LONGEST].rstrip()}…"
