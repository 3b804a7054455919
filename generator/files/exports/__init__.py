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

from collections.abc import Sequence
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
from generator.files.exports.database import DATABASE, QUERIES
from generator.files.exports.gathered import records
from generator.files.exports.json_files import ONE_FACT, WHOLE, WHOLE_DOSSIER
from generator.files.exports.offered import FEEDS, FOR_MACHINES, READERS, Export, Reader
from generator.files.exports.promised import Exported
from generator.files.exports.promised_files import FactsFile
from generator.files.exports.promised_tables import TABLES, Table
from generator.files.exports.spreadsheets import PACKAGE, cell
from generator.judged import Judged
from generator.model import Registry
from generator.words import in_its_language

__all__ = [
    "DATABASE",
    "EXPORTS",
    "ONE_FACT",
    "PACKAGE",
    "QUERIES",
    "READERS",
    "TABLES",
    "Export",
    "Exported",
    "FactsFile",
    "Reader",
    "Table",
    "cell",
    "example",
    "files",
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
    head = of_site.head(judged.dossier, place.address)
    rows: dict[str, Sequence[Exported]] = {**tables(judged), "site": [of_tables.of_site(head)]}
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
def example(judged: Judged, export: Export, place: Place = NOWHERE) -> str:
    """A real part of a file whose form is not ours, as text; empty for all others."""
    known, site = records(judged), of_site.head(judged.dossier, place.address)
    return (
        followthemoney.example(export, judged, known, place.address)
        or linked.example(export, judged, known, site)
        or events.example(export, judged, place)
        or bibliography.example(export, judged, place)
    )


@lru_cache(maxsize=1)
def tables(judged: Judged) -> dict[str, list[Exported]]:
    """The rows of every table, by its name; kept, since the page on the data shows one of each."""
    return of_tables.filled(records(judged), of_site.site(judged.dossier, address=""))
