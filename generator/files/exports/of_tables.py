"""The rows of the exported tables, taken from the exported records: no table says what these do not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.files.exports import promised_rows as rows
from generator.files.exports.gathered import Records
from generator.files.exports.of_site import generator
from generator.files.exports.promised import Exported, ExportedBacking, ExportedDate, ExportedFact, ExportedRivals
from generator.files.exports.promised_records import (
    ExportedImage,
    ExportedName,
    ExportedOfSite,
    ExportedQuestion,
    ExportedSite,
    ExportedSource,
)
from generator.files.exports.promised_tables import TABLES
from generator.model import FALLS, KINDS, SURENESS, Footing, standings

UNSAID = FALLS["unsaid"].name


def filled(known: Records, site: ExportedSite) -> dict[str, list[Exported]]:
    """The rows of every table, by its name."""
    name_of = {table.row: table.name for table in TABLES}
    tables: dict[str, list[Exported]] = {table.name: [] for table in TABLES}
    for row in (*_all(known), *(_picture("", image) for image in site.images), of_site(site)):
        tables[name_of[type(row)]].append(row)
    return tables


def of_site(site: ExportedOfSite) -> rows.SiteRow:
    """The one row of the table of the site."""
    made_by, licences = generator(), site.licence
    return rows.SiteRow(
        address=site.address,
        publisher=site.publisher,
        edition=site.edition.number if site.edition else None,
        edition_on=site.edition.on if site.edition else None,
        language=site.language,
        terms_of_words=licences["words"].name if "words" in licences else None,
        terms_of_tables=licences["data"].name if "data" in licences else None,
        program=made_by.name,
        version=made_by.version,
    )


def _all(known: Records) -> Iterator[Exported]:
    voices = {name.id for name in known.names if KINDS[name.kind].speaks}
    labels = {fact.id: fact.label for fact in known.facts}
    for fact in known.facts:
        yield _fact(fact, voices)
        yield from (rows.AboutRow(fact=fact.id, id=name) for name in dict.fromkeys(fact.about))
        yield from _answers(fact)
        yield from _dates(fact)
        yield from _testimonies(fact)
        yield from (_disagreement(fact.id, pair, "dispute") for pair in fact.disputes)
        yield from (_disagreement(fact.id, pair, "seeming clash") for pair in fact.tensions)
    yield from map(_source, known.sources)
    for name in known.names:
        yield rows.NameRow(id=name.id, kind=name.kind, name=name.name, url=name.url, sort=name.sort)
        yield from _spellings(name)
        yield from _positions(name, labels)
        if name.image:
            yield _picture(name.id, name.image)
    for asked in known.questions:
        yield from _question(asked)


def _fact(fact: ExportedFact, voices: Collection[str]) -> rows.FactRow:
    behind, when, differs = [given.carried for given in fact.given], fact.when, fact.disagreement
    hangs_on = _several(left.without for left in fact.hanging if left.alone and left.without in voices)
    uncounted = {tuple(origin.voices) for given in behind for origin in given.origins if origin.uncounted}
    return rows.FactRow(
        **{name: getattr(fact, name) for name in _SAME_OF_A_FACT},
        text=fact.statement or fact.question or "",
        uncounted=len(uncounted),
        own_words=len({name for given in behind for name in given.own_words}),
        date=when.edtf if when else None,
        date_earliest=when.earliest if when else None,
        date_latest=when.latest if when else None,
        date_in_words=when.words if when else None,
        date_by_all=bool(when and when.by_all),
        date_by_card=bool(when and when.by_card),
        falls_without=_several(left.without for left in fact.hanging if UNSAID in left.falls),
        hangs_on=hangs_on,
        disagreement=differs.kind if differs else None,
        note=differs.note if differs else None,
        voices=_several(voice for given in behind for origin in _counted(given) for voice in origin),
        date_bounds_hold=when.bounds_hold if when else None,
        date_with_givers=when.with_givers if when else None,
        date_inferred=bool(when and when.inferred),
        note_with_standing=differs.note_with_standing if differs else None,
        footing=_footing(fact, hangs_on).name,
    )


def _footing(fact: ExportedFact, hangs_on: str) -> Footing:
    """On how many voices it hangs, none of whom may only perhaps be cited."""
    if hangs_on:
        return standings.ON_ONE
    origins = [origin for given in fact.given for origin in given.carried.origins]
    cited = any(origin.uncounted != standings.IN_DOUBT.name for origin in origins)
    return standings.ON_SEVERAL if cited else standings.ON_NOBODY


_SAME_OF_A_FACT = (
    "id", "url", "standing", "label", "background", "of_the_texts", "of_the_case", "articles", "origins", "denials",
    "silences", "date_disputed", "reason", "said_by", "fingerprint",
)  # fmt: skip
"""The columns that are fields of an exported fact."""


def _answers(fact: ExportedFact) -> Iterator[rows.AnswerRow]:
    for given in fact.given:
        said = [fact.testimonies[number] for number in given.exactly.testimonies]
        yield rows.AnswerRow(
            fact=fact.id,
            answer=given.answer or "",
            text=(fact.answers or {}).get(given.answer or "", given.answer or fact.statement or ""),
            articles=len(given.exactly.articles),
            origins=len(_counted(given.exactly)),
            voices=_voices(given.exactly),
            denials=len(given.denied.articles),
            confirmed_by=_several(given.confirmed_by),
            standing=fact.standing,
            label=fact.label,
            outright=any(SURENESS[one.sure].outright and one.doubt is None for one in said),
            sure=_several(one.sure for one in said),
            doubt=_several(one.doubt for one in said if one.doubt),
            translated=given.translated,
            denied_by=_voices(given.denied),
            silences=len(given.silent),
            givers=given.givers,
        )


def _dates(fact: ExportedFact) -> Iterator[rows.DateRow]:
    for number, given in enumerate(fact.dates, 1):
        yield rows.DateRow(
            fact=fact.id,
            number=number,
            date=given.date.edtf,
            earliest=given.date.earliest,
            latest=given.date.latest,
            bounds_hold=given.date.bounds_hold,
            in_words=given.date.words,
            articles=len(given.carried.articles),
            origins=len(_counted(given.carried)),
            voices=_voices(given.carried),
            givers=given.givers,
            by_card=given.by_card,
            either=given.either,
            inferred=given.inferred,
            exact_articles=len(given.exactly.articles),
            exact_origins=len(_counted(given.exactly)),
            exact_voices=_voices(given.exactly),
        )


def _voices(behind: ExportedBacking) -> str:
    return _several(voice for origin in _counted(behind) for voice in origin)


def _counted(behind: ExportedBacking) -> list[list[str]]:
    return [origin.voices for origin in behind.origins if origin.uncounted is None]


def _testimonies(fact: ExportedFact) -> Iterator[rows.TestimonyRow | rows.ChainRow]:
    for number, said in enumerate(fact.testimonies):
        yield rows.TestimonyRow(
            **{name: getattr(said, name) for name in _SAME_OF_A_TESTIMONY},
            fact=fact.id,
            number=number,
            by=_several(said.by),
            witnesses=_several(said.witnesses),
            amount=said.amount.typed if said.amount else None,
            date=_edtf(said.when),
            date_in_words=said.when.words if said.when else None,
            said=_edtf(said.said),
            withdrawn_by=said.withdrawn.by if said.withdrawn else None,
        )
        for position, voice in enumerate(said.by, 1):
            last = position == len(said.by)
            yield rows.ChainRow(fact=fact.id, number=number, position=position, voice=voice, origin=last)


_SAME_OF_A_TESTIMONY = (
    "source", "paragraph", "anchor", "original", "dispatch", "doubt", "knew", "act", "sure", "answer", "scope", "basis",
    "gist", "headline", "verified", "by_card", "said_by_card", "clock", "note",
    "note_with_standing",
)  # fmt: skip
"""The columns that are fields of an exported testimony."""


def _disagreement(fact: str, pair: ExportedRivals, are: str) -> rows.DisagreementRow:
    return rows.DisagreementRow(
        fact=fact,
        of=pair.of,
        are=are,
        one=pair.one.reading,
        one_articles=pair.one.articles,
        one_origins=pair.one.origins,
        other=pair.other.reading,
        other_articles=pair.other.articles,
        other_origins=pair.other.origins,
        because=pair.because,
        because_with_standing=pair.because_with_standing,
    )


def _source(source: ExportedSource) -> rows.SourceRow:
    card = source.catalogue
    return rows.SourceRow(
        **{name: getattr(source, name) for name in _SAME_OF_A_SOURCE},
        published=source.published.edtf,
        card_publisher=card.publisher if card else None,
        card_author=card.author if card else None,
        card_published=_edtf(card.published) if card else None,
        card_url=card.url if card else None,
        card_archived=card.archived if card else None,
        card_rights=card.rights if card else None,
    )


_SAME_OF_A_SOURCE = ("id", "url", "sort", "title", "language", "publisher", "basis", "passages")
"""The columns that are fields of an exported source."""


def _spellings(name: ExportedName) -> Iterator[rows.SpellingRow | rows.SightingRow]:
    seen = {form.form: list(dict.fromkeys(form.seen)) for form in name.forms}
    for spelling in dict.fromkeys((*seen, *name.also_search)):
        yield rows.SpellingRow(id=name.id, spelling=spelling, seen=_several(seen.get(spelling, ())))
        for place in seen.get(spelling, ()):
            source, paragraph = _place(place)
            yield rows.SightingRow(id=name.id, spelling=spelling, source=source, paragraph=paragraph)


def _positions(name: ExportedName, labels: Mapping[str, str]) -> Iterator[rows.PositionRow]:
    for number, known in enumerate(name.position, 1):
        source, paragraph = _place(known.at) if known.at else (None, None)
        yield rows.PositionRow(
            place=name.id,
            number=number,
            latitude=known.latitude,
            longitude=known.longitude,
            basis=known.basis,
            fact=known.fact,
            source=source,
            paragraph=paragraph,
            label=labels[known.fact] if known.fact else None,
        )


def _picture(of: str, image: ExportedImage) -> rows.PictureRow:
    return rows.PictureRow(
        of=of,
        file=image.file,
        shows=image.shows,
        credit=image.credit,
        licence=image.licence.name,
        licence_url=image.licence.url,
        address=image.address,
    )


def _question(asked: ExportedQuestion) -> Iterator[rows.QuestionRow | rows.ReplyRow]:
    same = ("id", "url", "asks", "theme", "answered", "note", "note_with_standing")
    yield rows.QuestionRow(**{name: getattr(asked, name) for name in same})
    for number, fact in enumerate(dict.fromkeys(reply.fact for reply in (*asked.facts, *asked.beside)), 1):
        yield rows.ReplyRow(question=asked.id, number=number, fact=fact)


def _place(cited: str) -> tuple[str, int]:
    """The source and the number of a passage that is written a#p3."""
    source, _, number = cited.rpartition("#p")
    return source, int(number)


def _edtf(date: ExportedDate | None) -> str | None:
    return date.edtf if date else None


def _several(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(names))
