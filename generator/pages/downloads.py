"""The page on the data: every file that others can take away, what is in it, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from generator import words
from generator.addresses import PAGES, Place
from generator.files import exports, machines, sharing
from generator.files.exports import EXPORTS, Export, Reader, Table, View
from generator.judged import Judged
from generator.model import Dossier, Prose
from generator.pages.page import Page, makes_page
from generator.problem import Mark


@dataclass(frozen=True)
class Offered:
    """An exported file, as the page lists it; of many that are alike one of them."""

    export: Export
    path: str
    holds: Prose
    """What is in it, in words."""
    waits: bool
    """For the first edition, without which there is no such file."""

    @property
    def name(self) -> str:
        """Its path below the folder of all of them."""
        return self.path.removeprefix("data/")


@dataclass(frozen=True)
class Shown:
    """A table or a view, as the page describes it."""

    of: Table | View
    examples: Mapping[str, str]
    """A real value of each of its columns, but for those that are empty in all rows."""
    rows: int | None = None
    """How many rows a table has; None of a view."""


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
            "tables": partial(_tables, judged),
            "statements": partial(_statements, judged),
            "views": partial(_views, judged),
            "example": partial(_example, judged),
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
        Offered(
            export,
            export.path.format(id=example),
            Prose(words.say(export, "meaning", **counts)),
            waits=export.needs_edition and not published,
        )
        for export in EXPORTS
        if export.reader is reader and (example or "{id}" not in export.path)
    ]


def _tables(judged: Judged, place: Place) -> list[Shown]:
    rows, examples = exports.tables(judged), exports.examples(judged, place)
    return [Shown(table, _short(examples[table.name]), len(rows[table.name])) for table in exports.TABLES]


def _views(judged: Judged, place: Place) -> list[Shown]:
    examples = exports.examples(judged, place)
    return [Shown(view, _short(examples[view.name])) for view in exports.ASKED]


def _statements(judged: Judged, place: Place) -> Shown:
    table, rows = exports.STATEMENTS, exports.statements(judged, place)
    return Shown(table, _short(exports.examples(judged, place)[table.name]), len(rows))


def _example(judged: Judged, export: Export, place: Place) -> str:
    """A real part of a file; empty of what is not made."""
    return (
        exports.example(judged, export, place)
        or sharing.example(judged, export, place)
        or machines.example(judged, export, place)
    )


def _short(examples: Mapping[str, exports.Value]) -> dict[str, str]:
    return {name: exports.short(str(exports.cell(value))) for name, value in examples.items()}
