"""A source as it is exported: what its text prints of it, and apart from that what a catalogue card says."""

from __future__ import annotations

from generator.addresses import url_of
from generator.files.exports import promised_files
from generator.files.exports.of_facts import date
from generator.judged import Judged
from generator.model import Catalogue, Dispatch, Source


def source(judged: Judged, record: Source) -> promised_files.ExportedSource:
    """A source with its card, if it has one."""
    return promised_files.ExportedSource(
        id=record.id,
        url=url_of(judged.addresses.of(record)),
        sort=record.sort.name,
        title=record.title,
        subtitle=record.subtitle,
        language=record.language,
        translation=_translation(record),
        translations=[
            promised_files.ExportedRendition(out_of=step.out_of, into=step.into, by=step.by.name)
            for step in record.translations
        ],
        publisher=record.publisher,
        credit=record.credit,
        voice=record.voice,
        published=date(record.published.when.resolve({})),
        basis=record.published.basis,
        divided=record.divided.name,
        passages=record.passages,
        note=record.note,
        catalogue=_card(record.catalogue) if record.catalogue else None,
    )


def dispatch(judged: Judged, record: Dispatch) -> promised_files.ExportedDispatch:
    """A dispatch with the places where it is printed."""
    return promised_files.ExportedDispatch(
        id=record.id,
        url=url_of(judged.addresses.of(record)),
        name=record.name,
        agency=record.agency,
        prints=[
            promised_files.ExportedStretch(source=known.source, first=known.numbers[0], last=known.numbers[-1])
            for known in record.prints
        ],
        note=record.note,
    )


def _translation(record: Source) -> str | None:
    """In one word, how far its wording is that of a translation: as typed, or a machine's if any of several is."""
    if record.translation:
        return record.translation.name
    return None if record.confirms else "machine"


def _card(known: Catalogue) -> promised_files.ExportedCard:
    return promised_files.ExportedCard(
        publisher=known.publisher,
        author=known.author,
        published=date(known.published.when.resolve({})) if known.published else None,
        basis=known.published.basis if known.published else None,
        time=known.time,
        page=known.page,
        url=known.url,
        archived=known.archived,
        retrieved=date(known.retrieved.resolve({})) if known.retrieved else None,
        rights=known.rights,
        found=known.found,
    )
