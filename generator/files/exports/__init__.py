"""Data for other programs: facts, people and the names of all other records as JSON, as tables and as a database.

``schema`` is one higher where a field changes its meaning or goes; fields may be added without that.

promised ─┬─► of_facts ─────────────────────┬─► JSON
          └─► promised_files ─► of_sources ─┴─► of_tables ─┬─► spreadsheets (CSV)
              promised_tables ────────────────────────────┴─► database (SQLite)
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import ClassVar

from generator import installed
from generator.addresses import exported, schema_of, url_of
from generator.files.exports import database, of_facts, of_sources, of_tables, spreadsheets
from generator.files.exports.database import DATABASE, QUERIES
from generator.files.exports.promised import Exported
from generator.files.exports.promised_files import (
    ExportedCorrection,
    ExportedEdition,
    ExportedFile,
    ExportedGenerator,
    ExportedImage,
    ExportedLicence,
    ExportedName,
    ExportedPerson,
    ExportedPosition,
    ExportedRetired,
    ExportedSite,
    ExportedSpelling,
    FactsFile,
    NamesFile,
    PeopleFile,
)
from generator.files.exports.promised_tables import TABLES, Table
from generator.files.exports.spreadsheets import PACKAGE, cell
from generator.judged import Judged
from generator.model import Dossier, Fact, Image, Person, Position, Registry, Word, degrees
from generator.words import in_its_language

__all__ = [
    "DATABASE",
    "EXPORTS",
    "PACKAGE",
    "QUERIES",
    "TABLES",
    "Export",
    "Exported",
    "FactsFile",
    "Table",
    "cell",
    "files",
    "tables",
]


@dataclass(frozen=True)
class Export(Word):
    """An exported file. Its name is that of the file; its messages say what is in it."""

    kind: ClassVar = "export"

    fills: Callable[[Judged], ExportedFile]
    shape: type[ExportedFile]


def facts(judged: Judged) -> FactsFile:
    """Every fact with its testimonies and how well it stands, and the sources that are cited."""
    return FactsFile(
        schema=FactsFile.version,
        generator=_generator(),
        site=_site(judged.dossier),
        facts=[of_facts.fact(view) for view in judged.facts.values()],
        sources=[of_sources.source(judged, record) for record in judged.dossier.sources.values()],
        dispatches=[of_sources.dispatch(judged, record) for record in judged.dossier.dispatches.values()],
    )


def people(judged: Judged) -> PeopleFile:
    """Every person with every spelling."""
    persons = [_person(judged, person) for person in judged.dossier.people.values()]
    return PeopleFile(schema=PeopleFile.version, generator=_generator(), site=_site(judged.dossier), people=persons)


def names(judged: Judged) -> NamesFile:
    """Whatever has an id beside the facts, and the ids that are gone."""
    listed, gone = _names(judged), _retired(judged)
    return NamesFile(
        schema=NamesFile.version, generator=_generator(), site=_site(judged.dossier), names=listed, retired=gone
    )


EXPORTS = Registry(
    Export("facts", facts, FactsFile), Export("people", people, PeopleFile), Export("names", names, NamesFile)
)
"""Every exported file, in the order in which readers are offered them."""


@in_its_language
def files(judged: Judged) -> dict[str, bytes]:
    """The exported files and their schemas by their path below the root of the site."""
    listed, rows = _listed(judged), tables(judged)
    return {
        **{exported(name): _filled(file) for name, file in listed.items()},
        **{schema_of(export.name): _schema(export.shape) for export in EXPORTS},
        **spreadsheets.files(rows, _site(judged.dossier)),
        DATABASE: database.file(rows),
    }


@lru_cache(maxsize=1)
def tables(judged: Judged) -> dict[str, list[Exported]]:
    """The rows of every table, by its name; kept, since the page on the data shows one of each."""
    return of_tables.filled(of_tables.Exports(**_listed(judged)))  # type: ignore[arg-type]  # each by its name


@lru_cache(maxsize=1)
def _listed(judged: Judged) -> dict[str, ExportedFile]:
    """Every exported file, by its name."""
    return {export.name: export.fills(judged) for export in EXPORTS}


def _filled(file: ExportedFile) -> bytes:
    return _json(file.model_dump(by_alias=True, exclude_unset=True))


def _generator() -> ExportedGenerator:
    return ExportedGenerator(name=installed.NAME, version=installed.version())


def _site(dossier: Dossier) -> ExportedSite:
    imprint, latest = dossier.imprint, dossier.history.latest
    return ExportedSite(
        publisher=imprint.publisher,
        contact=imprint.contact,
        edition=ExportedEdition(number=latest.number, on=latest.on.text) if latest else None,
        corrections=[
            ExportedCorrection(on=known.on.text, concerns=list(known.concerns), what=known.what)
            for known in dossier.history.corrections
        ],
        licence={part.name: ExportedLicence(**known.model_dump()) for part, known in (imprint.licence or {}).items()},
        language=imprint.language,
        images=[_image(image) for image in imprint.images],
    )


def _person(judged: Judged, person: Person) -> ExportedPerson:
    return ExportedPerson(
        id=person.id,
        url=url_of(judged.addresses.of(person)),
        name=person.name,
        forms=[
            ExportedSpelling(form=f.form, seen=[citation.place for citation in f.seen], why=f.why) for f in person.forms
        ],
        also_search=list(person.also_search),
        facts=[view.id for view in judged.about[person.id]],
    )


def _names(judged: Judged) -> list[ExportedName]:
    return [
        ExportedName(
            id=record.id,
            kind=record.kind.name,
            name=record.name,
            url=url_of(judged.addresses.of(record)),
            sort=str(sort) if (sort := getattr(record, "sort", None)) else None,
            spellings=[form.form for form in getattr(record, "forms", ())],
            fingerprint=known.digits if (known := judged.past.wordings.get(record.id)) else None,
            image=_image(image) if (image := getattr(record, "image", None)) else None,
            position=[_position(known) for known in getattr(record, "position", ())],
            offset=getattr(record, "offset", None),
        )
        for record in judged.dossier.records.values()
        if record.kind is not Fact.kind
    ]


def _image(known: Image) -> ExportedImage:
    return ExportedImage(**known.model_dump())


def _position(known: Position) -> ExportedPosition:
    latitude, longitude = degrees(known.point)
    return ExportedPosition(
        latitude=round(latitude, 6),
        longitude=round(longitude, 6),
        basis=known.basis,
        fact=known.fact,
        at=known.at.place if known.at else None,
    )


def _retired(judged: Judged) -> list[ExportedRetired]:
    return [
        ExportedRetired(id=gone.id, kind=gone.kind.name, became=gone.became.name, to=list(gone.to), why=gone.why)
        for gone in judged.dossier.retired.values()
    ]


@cache
def _schema(kind: type[ExportedFile]) -> bytes:
    """The schema of a kind of file, which no dossier changes; made once, for a site that is built again and again."""
    return _json(kind.model_json_schema())


def _json(content: Mapping[str, object]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()
