"""The facts as linked data, of which every name is an address: made where the site knows its own.

called ─┬─► web_annotations (JSON-LD)
        └─► trig ─► nanopublications
"""

from __future__ import annotations

from generator.files.exports.gathered import Records
from generator.files.exports.linked import nanopublications, web_annotations
from generator.files.exports.linked.called import Called
from generator.files.exports.linked.nanopublications import NANOPUBLICATIONS
from generator.files.exports.linked.web_annotations import ANNOTATIONS
from generator.files.exports.offered import Export
from generator.files.exports.promised_records import ExportedOfSite
from generator.files.exports.writing import json_of
from generator.judged import Judged

__all__ = ["EXPORTS", "example", "files"]

EXPORTS = (ANNOTATIONS, NANOPUBLICATIONS)


def files(judged: Judged, records: Records, site: ExportedOfSite) -> dict[str, bytes]:
    """The files by path below the root of the site; none where nobody knows its address."""
    if not site.address:
        return {}
    called = Called(judged, records, site)
    return {
        ANNOTATIONS.path: json_of(web_annotations.collection(called)),
        **{path: text.encode() for path, text in nanopublications.files(called)},
    }


def example(export: Export, judged: Judged, records: Records, site: ExportedOfSite) -> str:
    """An annotation of a testimony that cites somebody, or the nanopublication of the first fact; else empty."""
    citing = ((fact, number) for fact in records.facts for number, said in enumerate(fact.testimonies) if said.by)
    found = next(citing, None)
    if not site.address or found is None:
        return ""
    called = Called(judged, records, site)
    if export is ANNOTATIONS:
        return json_of(web_annotations.annotation(called, *found)).decode()
    return nanopublications.of_fact(called, records.facts[0]) if export is NANOPUBLICATIONS else ""
