"""The exported records as JSON: a file for each kind, and one for each fact by itself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from generator.addresses import exported
from generator.files.exports import of_dossier, of_site
from generator.files.exports.gathered import Records
from generator.files.exports.offered import PROGRAMS, Export
from generator.files.exports.promised import Exported
from generator.files.exports.promised_files import (
    DossierFile,
    ExportedFile,
    FactFile,
    FactsFile,
    NamesFile,
    PeopleFile,
    QuestionsFile,
    SourcesFile,
)
from generator.files.exports.writing import Writer, json_of, shortened
from generator.judged import Judged
from generator.model import Registry


def _of_all(name: str, shape: type[ExportedFile]) -> Export:
    return Export(name, PROGRAMS, exported(name), shape)


WHOLE = Registry(
    _of_all("facts", FactsFile),
    _of_all("people", PeopleFile),
    _of_all("names", NamesFile),
    _of_all("sources", SourcesFile),
    _of_all("questions", QuestionsFile),
)
"""The files that hold all records of a kind. Each list in one has the name that it has among all records."""
ONE_FACT = Export("fact", PROGRAMS, exported("facts/{id}"), FactFile)
"""The files of single facts."""
WHOLE_DOSSIER = _of_all("dossier", DossierFile)
"""The file of all that editors wrote."""


def files(judged: Judged, known: Records, address: str) -> Iterator[tuple[str, bytes]]:
    """Every file and its schema, with its path below the root of the site."""
    writer, generator = Writer(), of_site.generator()
    head = of_site.head(judged.dossier, address)
    yield from whole(judged, known, address, writer)
    typed = _filled(DossierFile, generator=generator, site=head, files=of_dossier.files(judged))
    yield WHOLE_DOSSIER.path, writer.file(typed)
    for fact in known.facts:
        behind = {"sources": known.cited_by(fact), "names": known.named_by(fact)}
        written = writer.file(_filled(FactFile, generator=generator, site=head, fact=fact, **behind))
        yield ONE_FACT.path.format(id=fact.id), written
    for export in (*WHOLE, ONE_FACT, WHOLE_DOSSIER):
        yield export.schema, schema(_shape(export))


def whole(judged: Judged, known: Records, address: str, writer: Writer) -> Iterator[tuple[str, bytes]]:
    """The files that hold all records of a kind, with their paths."""
    generator, site = of_site.generator(), of_site.site(judged, address)
    for export in WHOLE:
        shape = _shape(export)
        lists = {name: kept for name, kept in vars(known).items() if name in shape.model_fields}
        yield export.path, writer.file(_filled(shape, generator=generator, site=site, **lists))


def example(export: Export, judged: Judged, known: Records, address: str) -> str:
    """The first record of a file that holds some, much shortened; empty for all other files."""
    if export is ONE_FACT and known.facts:
        fact = known.facts[0]
        behind = {"sources": known.cited_by(fact), "names": known.named_by(fact)}
        return shortened({"site": of_site.head(judged.dossier, address), "fact": fact, **behind})
    if export is WHOLE_DOSSIER:
        return shortened({"files": dict(islice(of_dossier.files(judged).items(), 1))})
    lists = vars(known) if export in WHOLE else {}
    shown = {name: kept for name, kept in lists.items() if name in _shape(export).model_fields}
    return shortened(shown) if any(shown.values()) else ""


def _filled(shape: type[ExportedFile], **content: object) -> ExportedFile:
    return shape.model_validate({"schema": shape.version, **content})


def _shape(export: Export) -> type[ExportedFile]:
    assert export.shape
    assert issubclass(export.shape, ExportedFile)
    return export.shape


@cache
def schema(shape: type[Exported]) -> bytes:
    """The schema of a kind of file, which no dossier changes; made once, for a site that is built again and again."""
    return json_of(shape.model_json_schema())
