"""Each fact as a nanopublication: what it asserts, where that comes from, and who published it when.

What is asserted is that these sources say so, and how that stands: never the thing itself. A nanopublication is called
by its file and the digits of its wording. Another wording has another name, and names the one whose place it takes. Of
a fact that is gone, one takes back what was published of it, with the reason. None is signed.

Source: the Nanopublication Guidelines, and the vocabulary of nanopub.org for what supersedes and retracts another.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses.retired import ends
from generator.files.exports.linked.called import Called, Day, Iri, Value, Wording
from generator.files.exports.linked.trig import Graph, Short, document
from generator.files.exports.offered import NETWORKS, Export
from generator.files.exports.promised import ExportedFact
from generator.model import Fact, Retired
from generator.prose import plain

NANOPUBLICATIONS = Export("nanopublications", NETWORKS, "data/nanopublications/{id}.trig", addressed=True)
INDEX = "index"
"""What the list of all of them is called, as no record ever is."""
_STANDARD = {
    "np": "http://www.nanopub.org/nschema#",
    "npx": "http://purl.org/nanopub/x/",
    "dcterms": "http://purl.org/dc/terms/",
    "pav": "http://purl.org/pav/",
    "prov": "http://www.w3.org/ns/prov#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
}
_HEAD: Graph = {
    "this:": [
        ("a", Short("np:Nanopublication")),
        ("np:hasAssertion", Short("sub:assertion")),
        ("np:hasProvenance", Short("sub:provenance")),
        ("np:hasPublicationInfo", Short("sub:pubinfo")),
    ]
}

Said = list[tuple[str, Value]]


def files(called: Called) -> Iterator[tuple[str, str]]:
    """The text of each, by path below the root of the site."""
    listed = [_current(called, fact.id) for fact in called.records.facts]
    yield from ((path_of(fact.id), of_fact(called, fact)) for fact in called.records.facts)
    for gone in called.judged.dossier.retired.values():
        if former := _former(called, gone):
            listed.append(_name(called, gone.id, "retracted"))
            yield path_of(gone.id), _of_retired(called, gone, former)
    yield path_of(INDEX), _index(called, listed)


def path_of(name: str) -> str:
    """The path below the root of the site of the one with an id."""
    return NANOPUBLICATIONS.path.format(id=name)


def of_fact(called: Called, fact: ExportedFact) -> str:
    """That of a fact as it is now."""
    page, behind = called.named(fact.id), [called.said(fact, number) for number in range(len(fact.testimonies))]
    assertion: dict[str, Said] = {
        page: [
            ("a", Short("schema:Claim")),
            ("schema:text", Wording(fact.statement or fact.question or "")),
            *(("schema:about", called.named(name)) for name in fact.about),
            *called.of_fact(fact).items(),
        ],
        **dict(_answers(called, fact)),
    }
    reason: Said = [("fact:reason", Wording(fact.reason))]
    provenance: dict[str, Said] = {
        "sub:assertion": reason + [("prov:wasDerivedFrom", said) for said in behind],
        **{said: _testimony(called, fact, number) for number, said in enumerate(behind)},
    }
    known = [("fact:fingerprint", fact.fingerprint), *_published(called, fact), *_supersedes(called, fact)]
    return _written(called, _current(called, fact.id), assertion, provenance, known)


def _answers(called: Called, fact: ExportedFact) -> Iterator[tuple[str, Said]]:
    """The answers that are given to a question, each with how many give it and how many deny it."""
    for number, given in enumerate(fact.given) if fact.question else ():
        text = (fact.answers or {}).get(given.answer or "", given.answer or "")
        yield (
            f"sub:answer-{number}",
            [
                ("a", Short("schema:Claim")),
                ("schema:isPartOf", called.named(fact.id)),
                ("schema:text", Wording(text)),
                ("fact:articles", len(given.carried.articles)),
                ("fact:origins", sum(origin.uncounted is None for origin in given.carried.origins)),
                ("fact:denials", len(given.denied.articles)),
            ],
        )


def _testimony(called: Called, fact: ExportedFact, number: int) -> Said:
    source = called.original(fact.testimonies[number].source)
    return [("prov:hadPrimarySource", source), *called.of_testimony(fact, number).items()]


def _published(called: Called, fact: ExportedFact) -> Said:
    """Since which edition it reads so; nothing where none has it so."""
    since = called.judged.past.wordings[fact.id].since
    return [("dcterms:created", Day(since.on.text)), ("pav:version", str(since.number))] if since else []


def _supersedes(called: Called, fact: ExportedFact) -> Iterator[tuple[str, Value]]:
    """Whose place it takes: its former wordings, and the facts whose ids lead to it; with what is said of why."""
    wording, retired = called.judged.past.wordings[fact.id], called.judged.dossier.retired
    for edition, digits in wording.before:
        yield "npx:supersedes", _name(called, fact.id, digits)
        mended = [known for known in called.judged.past.corrected[fact.id] if known.correction.day >= edition.day]
        yield from (("rdfs:comment", Wording(plain(known.what))) for known in mended)
    if wording.before and wording.since and wording.since.note:
        yield "rdfs:comment", Wording(plain(wording.since.note))
    for gone in retired.values():
        if fact.id in ends(gone.id, retired) and (former := _former(called, gone)):
            yield "npx:supersedes", former
            yield from (("rdfs:comment", Wording(why)) for why in (gone.why,) if why)


def _of_retired(called: Called, gone: Retired, former: Iri) -> str:
    """That which takes back what was published of a fact that is gone."""
    facts, retired = called.judged.facts, called.judged.dossier.retired
    heirs = [name for name in ends(gone.id, retired) if name in facts]
    taken: dict[str, Said] = {_current(called, name): [("npx:supersedes", former)] for name in heirs}
    why: Said = [("rdfs:comment", Wording(gone.why))] if gone.why else []
    by: Said = [("prov:wasAttributedTo", called.at("/"))]
    name = _name(called, gone.id, "retracted")
    return _written(
        called, name, taken or {called.at("/"): [("npx:retracts", former)]}, {"sub:assertion": by + why}, why
    )


def _index(called: Called, listed: list[Iri]) -> str:
    elements: Said = [("npx:includesElement", name) for name in listed]
    by: Said = [("prov:wasAttributedTo", called.at("/"))]
    known: Said = [("a", Short("npx:NanopubIndex"))]
    return _written(called, _name(called, INDEX, "all"), {"this:": elements}, {"sub:assertion": by}, known)


def _written(called: Called, name: Iri, assertion: Graph, provenance: Graph, known: Said) -> str:
    """A whole one; what is known of all of them is said of this one too."""
    site, licence = called.site, called.licence
    terms: Said = [("dcterms:license", Iri(licence.url) if licence.url else licence.name)] if licence else []
    by: Said = [("dcterms:publisher", site.publisher)] if site.publisher else []
    part: Said = [("dcterms:isPartOf", called.at(f"/{path_of(INDEX)}"))]
    graphs = {
        "sub:Head": _HEAD,
        "sub:assertion": assertion,
        "sub:provenance": provenance,
        "sub:pubinfo": {"this:": [*known, *by, *terms, *part]},
    }
    prefixes = {"this": name, "sub": f"{name}.", **_STANDARD, **called.prefixes}
    return document(prefixes, graphs, called.language)


def _current(called: Called, fact: str) -> Iri:
    return _name(called, fact, called.judged.past.wordings[fact].digits)


def _name(called: Called, name: str, digits: str) -> Iri:
    return called.at(f"/{path_of(name)}#{digits}")


def _former(called: Called, gone: Retired) -> Iri | None:
    """What was last published of a fact that is gone; None where no edition had it, or where it was no fact."""
    if gone.kind is not Fact.kind:
        return None
    editions = called.judged.dossier.history.editions
    digits = next((known.wordings[gone.id] for known in editions if gone.id in known.wordings), None)
    return _name(called, gone.id, digits) if digits else None
