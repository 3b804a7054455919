"""The testimonies as annotations on the web: each points at a few words of a source, and says what they bear on.

Only the anchor travels, and nothing of what stands before or behind it. An annotation is on the source's own address on
the web; where no catalogue card has one, on the page of the source here, which shows the anchor too.

Source: W3C, Web Annotation Data Model.
"""

from __future__ import annotations

from generator.files.exports.linked.called import Called, Edtf
from generator.files.exports.offered import NETWORKS, Export
from generator.files.exports.promised import ExportedFact

ANNOTATIONS = Export("annotations", NETWORKS, "data/annotations.jsonld", addressed=True)
_STANDARD = {"dcterms": "http://purl.org/dc/terms/", "pav": "http://purl.org/pav/"}
_DATES = ("fact:when", "testimony:when", "testimony:said")
_NAMES = ("testimony:by", "testimony:witnesses")
"""The fields of ours that hold addresses, in order."""

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
    provenance = called.of_testimony(fact, number)
    gist, anchor = provenance.pop("testimony:gist", None), provenance.pop("testimony:anchor", None)
    words: Json = {"type": "TextualBody", "value": gist, "language": called.language, "format": "text/plain"}
    bears_on: Json = {"type": "SpecificResource", "source": called.named(fact.id), "purpose": "linking"}
    bears_on |= called.of_fact(fact) | {"fact:fingerprint": fact.fingerprint}
    return {
        "id": called.said(fact, number),
        "type": "Annotation",
        "motivation": "describing" if gist else "linking",
        "body": [*([words | {"purpose": "describing"}] if gist else ()), bears_on],
        "target": _target(called, fact, number, anchor),
        **provenance,
    }


def _target(called: Called, fact: ExportedFact, number: int, anchor: object) -> Json:
    said = fact.testimonies[number]
    if not anchor:
        return {"type": "SpecificResource", "source": f"{called.named(said.source)}#p{said.paragraph}"}
    selector = {"type": "TextQuoteSelector", "exact": anchor}
    return {"type": "SpecificResource", "source": called.original(said.source), "selector": selector}


def _context(called: Called) -> Json:
    """What our own fields are called and hold; the model knows all others."""
    return {
        **_STANDARD,
        **called.prefixes,
        **{name: {"@type": Edtf.type} for name in _DATES},
        **{name: {"@type": "@id", "@container": "@list"} for name in _NAMES},
        "fact:label": {"@language": called.language},
        "testimony:withdrawn": {"@type": "@id"},
    }
