"""Data for other programs: what a site knows as JSON, as tables, as a database, as a network and as linked data.

``schema`` is one higher where a field changes its meaning or goes; fields may be added without that.

promised, promised_records ─► of_facts, of_names, of_questions, of_sources ─► gathered ─┬─► json_files
                                                                                        ├─► linked
promised_entities ──────────────────────────────────────────────────────────────────────┼─► of_entities
                                                                                        │   └─► followthemoney
promised_tables ────────────────────────────────────────────────────────────────────────┴─► of_tables ─┬─► spreadsheets
offered: which files there are, and for whom                                                           └─► database
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from generator.addresses import NOWHERE, Place
from generator.files.exports import (
    bibliography,
    database,
    events,
    followthemoney,
    json_files,
    linked,
    of_site,
    of_tables,
    spreadsheets,
)
from generator.files.exports.database import DATABASE
from generator.files.exports.gathered import records
from generator.files.exports.json_files import ONE_FACT, WHOLE, WHOLE_DOSSIER
from generator.files.exports.offered import FEEDS, FOR_MACHINES, READERS, Export, Reader
from generator.files.exports.promised import Exported
from generator.files.exports.promised_files import FactsFile
from generator.files.exports.promised_tables import STATEMENTS, TABLES, Table, Value
from generator.files.exports.queries import ASKED, View
from generator.files.exports.spreadsheets import PACKAGE, cell
from generator.files.exports.writing import Writer, short
from generator.judged import Judged
from generator.model import Registry
from generator.words import in_its_language

__all__ = [
    "ASKED",
    "DATABASE",
    "EXPORTS",
    "ONE_FACT",
    "PACKAGE",
    "READERS",
    "STATEMENTS",
    "TABLES",
    "Export",
    "Exported",
    "FactsFile",
    "Reader",
    "Table",
    "Value",
    "View",
    "cell",
    "compared",
    "example",
    "examples",
    "files",
    "short",
    "statements",
    "tables",
]

EXPORTS = Registry[Export](
    spreadsheets.EXPORT,
    database.EXPORT,
    *WHOLE,
    ONE_FACT,
    WHOLE_DOSSIER,
    *followthemoney.EXPORTS,
    *linked.EXPORTS,
    events.EXPORT,
    *FEEDS,
    bibliography.CSL,
    bibliography.BIBTEX,
    FOR_MACHINES,
)
"""Every exported file, in the order in which readers are offered them; tables are one by one in ``TABLES``."""


@in_its_language
def files(judged: Judged, place: Place = NOWHERE) -> dict[str, bytes]:
    """The exported files and their schemas by their path below the root of the site."""
    head, rows = of_site.head(judged.dossier, place.address), _tables(judged, place)
    return {
        **dict(json_files.files(judged, records(judged), place.address)),
        **spreadsheets.files(rows, head),
        DATABASE: database.file(rows),
        **followthemoney.files(judged, records(judged), place.address),
        **linked.files(judged, records(judged), head),
        events.EXPORT.path: events.file(judged, place),
        **bibliography.files(judged, place),
    }


@in_its_language
def compared(judged: Judged) -> dict[str, bytes]:
    """Those of the exported files that two states of a dossier are compared by, which are a few of all."""
    return dict(json_files.whole(judged, records(judged), "", Writer()))


@in_its_language
def example(judged: Judged, export: Export, place: Place = NOWHERE) -> str:
    """A real part of a file whose form is not ours, as text; empty for all others."""
    known, site = records(judged), of_site.head(judged.dossier, place.address)
    return (
        spreadsheets.example(export, site)
        or json_files.example(export, judged, known, place.address)
        or followthemoney.example(export, judged, known, place.address)
        or linked.example(export, judged, known, site)
        or events.example(export, judged, place)
        or bibliography.example(export, judged, place)
    )


@lru_cache(maxsize=1)
@in_its_language
def examples(judged: Judged, place: Place = NOWHERE) -> dict[str, Mapping[str, Value]]:
    """By the name of every table and of every view: a real value of each of its columns that has any."""
    known = _tables(judged, place)
    return {
        **{table.name: database.first_of(table.columns, map(vars, known[table.name])) for table in TABLES},
        STATEMENTS.name: database.first_of(STATEMENTS.columns, statements(judged, place)),
        **database.examples(known),
    }


@in_its_language
def statements(judged: Judged, place: Place = NOWHERE) -> list[dict[str, str]]:
    """Every statement for FollowTheMoney, by the names of the columns."""
    return followthemoney.rows(judged, records(judged), place.address)


def _tables(judged: Judged, place: Place) -> dict[str, Sequence[Exported]]:
    """The rows of every table, of a site that may know its address."""
    return {**tables(judged), "site": [of_tables.of_site(of_site.head(judged.dossier, place.address))]}


@lru_cache(maxsize=1)
def tables(judged: Judged) -> dict[str, list[Exported]]:
    """The rows of every table, by its name; kept, since the page on the data shows one of each."""
    return of_tables.filled(records(judged), of_site.site(judged, address=""))
