"""What stands at the head of every exported file: the program that made the site, and what the site says of itself."""

from __future__ import annotations

from generator import installed
from generator.files.exports.promised_files import ExportedGenerator
from generator.files.exports.promised_records import (
    ExportedCorrection,
    ExportedEdition,
    ExportedImage,
    ExportedLicence,
    ExportedOfSite,
    ExportedSite,
)
from generator.files.exports.with_standing import with_standing
from generator.judged import Judged
from generator.model import Dossier, Image


def generator() -> ExportedGenerator:
    """The program that made the site."""
    return ExportedGenerator(name=installed.NAME, version=installed.version())


def head(dossier: Dossier, address: str) -> ExportedOfSite:
    """What whoever takes away a single record needs to know of the site that it is from."""
    imprint, latest = dossier.imprint, dossier.history.latest
    return ExportedOfSite(
        address=address or None,
        publisher=imprint.publisher,
        edition=ExportedEdition(number=latest.number, on=latest.on.text) if latest else None,
        licence={part.name: ExportedLicence(**known.model_dump()) for part, known in (imprint.licence or {}).items()},
        language=imprint.language,
    )


def site(judged: Judged, address: str) -> ExportedSite:
    """All that a site says of itself."""
    dossier = judged.dossier
    return ExportedSite(
        **dict(head(dossier, address)),
        contact=dossier.imprint.contact,
        corrections=[
            ExportedCorrection(
                on=known.on.text,
                concerns=list(known.concerns),
                what=known.what,
                what_with_standing=with_standing(judged, known.what),
            )
            for known in dossier.history.corrections
        ],
        images=[image(known) for known in dossier.imprint.images],
    )


def image(known: Image) -> ExportedImage:
    """A picture, with whose it is."""
    return ExportedImage(**known.model_dump())
