"""Whatever has an id beside the facts, as it is exported: people, all other names, ids that are gone."""

from __future__ import annotations

from collections.abc import Iterable

from generator.addresses import url_of
from generator.files.exports import of_site
from generator.files.exports.promised_records import (
    ExportedName,
    ExportedPerson,
    ExportedPosition,
    ExportedRetired,
    ExportedSpelling,
)
from generator.judged import Judged
from generator.model import Fact, Form, Person, Position, degrees


def person(judged: Judged, known: Person) -> ExportedPerson:
    """A person with every spelling, and where each is seen."""
    return ExportedPerson(
        id=known.id,
        url=url_of(judged.addresses.of(known)),
        name=known.name,
        forms=_spellings(known.forms),
        also_search=list(known.also_search),
        facts=[view.id for view in judged.about[known.id]],
    )


def names(judged: Judged) -> list[ExportedName]:
    """Every record that is no fact."""
    return [
        ExportedName(
            id=record.id,
            kind=record.kind.name,
            name=record.name,
            url=url_of(judged.addresses.of(record)),
            sort=str(sort) if (sort := getattr(record, "sort", None)) else None,
            spellings=[form.form for form in getattr(record, "forms", ())],
            forms=_spellings(getattr(record, "forms", ())),
            also_search=list(getattr(record, "also_search", ())),
            fingerprint=known.digits if (known := judged.past.wordings.get(record.id)) else None,
            image=of_site.image(image) if (image := getattr(record, "image", None)) else None,
            position=[_position(known) for known in getattr(record, "position", ())],
            offset=getattr(record, "offset", None),
        )
        for record in judged.dossier.records.values()
        if record.kind is not Fact.kind
    ]


def retired(judged: Judged) -> list[ExportedRetired]:
    """Every id that is gone, with what took its place."""
    return [
        ExportedRetired(id=gone.id, kind=gone.kind.name, became=gone.became.name, to=list(gone.to), why=gone.why)
        for gone in judged.dossier.retired.values()
    ]


def _spellings(forms: Iterable[Form]) -> list[ExportedSpelling]:
    return [ExportedSpelling(form=f.form, seen=[citation.place for citation in f.seen], why=f.why) for f in forms]


def _position(known: Position) -> ExportedPosition:
    latitude, longitude = degrees(known.point)
    return ExportedPosition(
        latitude=round(latitude, 6),
        longitude=round(longitude, 6),
        basis=known.basis,
        fact=known.fact,
        at=known.at.place if known.at else None,
    )
