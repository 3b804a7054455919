"""A source as it is exported: what its text prints of it, and apart from that what a catalogue card says."""

from __future__ import annotations

from generator.addresses import url_of
from generator.files.exports import promised_records
from generator.files.exports.of_facts import date
from generator.files.exports.with_standing import with_standing
from generator.judged import Judged
from generator.model import Catalogue, Dispatch, Source


def source(judged: Judged, record: Source) -> promised_records.ExportedSource:
    """A source with its card, if it has one."""
    return promised_records.ExportedSource(
        id=record.id,
        url=url_of(judged.addresses.of(record)),
        sort=record.sort.name,
        title=record.title,
        title_added=record.title_added,
        subtitle=record.subtitle,
        language=record.language,
        translation=_translation(record),
        translations=[
            promised_records.ExportedRendition(out_of=step.out_of, into=step.into, by=step.by.name)
            for step in record.translations
        ],
        publisher=record.publisher,
        credit=record.credit,
        voice=record.voice,
        published=date(record.published.when.resolve({})),
        basis=record.published.basis,
        excerpt=record.excerpt,
        divided=record.divided.name,
        passages=record.passages,
        clock=record.clock,
        set_aside=[
            promised_records.ExportedAside(
                first=known.numbers[0], last=known.numbers[-1], why=known.why.name, note=known.note
            )
            for known in record.set_aside
        ],
        retold=[
            promised_records.ExportedRetelling(
                paragraph=one.passage, words=one.words, words_with_standing=with_standing(judged, one.words)
            )
            for one in record.retold
        ],
        facts=[view.id for view in judged.resting[record.id]],
        note=record.note,
        note_with_standing=with_standing(judged, record.note),
        catalogue=_card(record.catalogue) if record.catalogue else None,
    )


def dispatch(judged: Judged, record: Dispatch) -> promised_records.ExportedDispatch:
    """A dispatch with the places where it is printed."""
    return promised_records.ExportedDispatch(
        id=record.id,
        url=url_of(judged.addresses.of(record)),
        name=record.name,
        agency=record.agency,
        prints=[
            promised_records.ExportedStretch(source=known.source, first=known.numbers[0], last=known.numbers[-1])
            for known in record.prints
        ],
        note=record.note,
        note_with_standing=with_standing(judged, record.note),
    )


def _translation(record: Source) -> str | None:
    """In one word, how far its wording is that of a translation: as typed, or a machine's if any of several is."""
    if record.translation:
        return record.translation.name
    return None if record.confirms else "machine"


def _card(known: Catalogue) -> promised_records.ExportedCard:
    return promised_records.ExportedCard(
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
        within=known.within,
        place=known.place,
    )
