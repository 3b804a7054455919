"""The testimonies as annotations on the web: each points at a few words of a source, and says what they bear on.

Only the anchor travels, and nothing of what stands before or behind it. An annotation is on the source's own address on
the web; where no catalogue card has one, on the page of the source here, which shows the anchor too.

Source: W3C, Web Annotation Data Model.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.files.exports.linked.called import Called, Edtf
from generator.files.exports.offered import NETWORKS, Export
from generator.files.exports.promised import ExportedFact, ExportedTestimony

ANNOTATIONS = Export("annotations", NETWORKS, "data/annotations.jsonld", addressed=True)
_STANDARD = {"dcterms": "http://purl.org/dc/terms/", "pav": "http://purl.org/pav/"}
_DATES = ("fact:when", "testimony:when", "testimony:said")
_NAMES = ("testimony:by", "testimony:witnesses")
"""The fields of ours that hold addresses, in order."""
_OF_THE_MODEL = ("testimony:anchor", "testimony:gist")
"""The fields of ours for which the model has a place of its own."""

Json = dict[str, object]


def collection(called: Called) -> Json:
    """Every annotation, in a collection with a single page."""
    name, edition, licence = called.at(f"/{ANNOTATIONS.path}"), called.site.edition, called.licence
    made = [annotation(called, fact, n) for fact in called.records.facts for n in range(len(fact.testimonies))]
    known: Json = {
        "dcterms:publisher": called.site.publisher,
        "rights": licence.url if licence else None,
        "pav:version": str(edition.number) if edition else None,
    }
    return {
        "@context": ["http://www.w3.org/ns/anno.jsonld", _context(called)],
        "id": name,
        "type": "AnnotationCollection",
        **{field: value for field, value in known.items() if value},
        "total": len(made),
        "first": {"id": f"{name}#all", "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": made},
    }


def annotation(called: Called, fact: ExportedFact, number: int) -> Json:
    """A testimony."""
    said = fact.testimonies[number]
    bears_on: Json = {"type": "SpecificResource", "source": called.named(fact.id), "purpose": "linking"}
    known = called.of_fact(fact) | {"fact:fingerprint": fact.fingerprint}
    return {
        "id": called.said(fact, number),
        "type": "Annotation",
        "motivation": "describing" if said.gist else "linking",
        "body": [*_gist(called, said), bears_on | known],
        "target": _target(called, said),
        **{field: value for field, value in called.of_testimony(fact, number).items() if field not in _OF_THE_MODEL},
    }


def _gist(called: Called, said: ExportedTestimony) -> Iterator[Json]:
    if said.gist:
        how = {"language": called.language, "format": "text/plain", "purpose": "describing"}
        yield {"type": "TextualBody", "value": said.gist, **how}


def _target(called: Called, said: ExportedTestimony) -> Json:
    """The anchor in the source; without one the passage on the page of the source here."""
    if not said.anchor:
        return {"type": "SpecificResource", "source": f"{called.named(said.source)}#p{said.paragraph}"}
    selector = {"type": "TextQuoteSelector", "exact": said.anchor}
    return {"type": "SpecificResource", "source": called.original(said.source), "selector": selector}


def _context(called: Called) -> Json:
    """What our own fields are called and hold; the model knows all others."""
    return {
        **_STANDARD,
        **called.prefixes,
        **{name: {"@type": Edtf.type} for name in _DATES},
        **{name: {"@type": "@id", "@container": "@list"} for name in _NAMES},
        "fact:dates": {"@type": Edtf.type, "@container": "@list"},
        "fact:label": {"@language": called.language},
        "testimony:withdrawn": {"@type": "@id"},
    }
