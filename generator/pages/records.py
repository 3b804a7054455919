"""Pages for single records and their indexes: facts, people and bodies, topics, sources, and the registers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import drawings
from generator.edition import Edition, FactView, PassageView
from generator.evidence import PassageUse, coverage
from generator.model import Citation, Entity, Record, Slip, Source, Term
from generator.pages.page import Page
from generator.problem import Mark

INDEXES = {
    "people": ("People", "Everyone the sources name, with every spelling they use."),
    "organisations": ("Bodies and publications", "Governments, ministries, agencies, papers and other bodies."),
    "places": ("Places", "Countries, cities and buildings the sources name."),
    "voices": ("Unnamed voices", "Whoever speaks in the sources without a name."),
}
"""Title and description of each index of entities."""


@dataclass(frozen=True)
class Saying:
    """What a voice is cited for on one fact."""

    view: FactView
    passages: tuple[PassageView, ...]


@dataclass(frozen=True)
class PassageRetold:
    """One passage of a source, told by the gists of what rests on it."""

    number: int
    use: PassageUse
    told: tuple[tuple[FactView, PassageView], ...]
    slips: tuple[Slip, ...]
    spellings: tuple[tuple[Entity, str], ...]


def fact(edition: Edition) -> Iterator[Page]:
    """The permalink of a fact: its standing and why, its passages, dates, and how to cite it."""
    for view in edition.facts.values():
        yield Page(
            path=edition.address("fact", view.id),
            template="fact",
            title=view.name,
            mark=edition.dossier.mark(view.id),
            kind="fact",
            shows={"view": view, "slips": [s for s in edition.dossier.slips.values() if view.id in s.facts]},
            description=f"{view.judged.label.capitalize()}: {view.judged.reason}"[:300],
        )


def entity_index(edition: Edition) -> Iterator[Page]:
    """One list for each kind of entity."""
    for folder, (title, description) in INDEXES.items():
        entities: list[Entity] = list(getattr(edition.dossier, folder).values())
        yield Page(
            path=f"{folder}/index.md",
            template="entity_index",
            title=title,
            mark=Mark(f"site_src/{folder}"),
            kind=folder,
            shows={
                "lead": description,
                "entries": sorted(((e, intro(edition, e), len(edition.about(e.id))) for e in entities), key=_by_name),
            },
            description=description,
        )


def entity(edition: Edition) -> Iterator[Page]:
    """A person, body, place or voice: every spelling, roles, relations, facts, and what this voice said."""
    for record in edition.dossier.entities.values():
        yield Page(
            path=edition.address(record.kind, record.id),
            template="entity",
            title=record.name,
            mark=edition.dossier.mark(record.id),
            kind=record.kind,
            shows={
                "entity": record,
                "intro": intro(edition, record),
                "roles": [v for v in edition.facts.values() if v.fact.role and v.fact.role.holder == record.id],
                "relations": [
                    v
                    for v in edition.facts.values()
                    if v.fact.relation and record.id in (v.fact.relation.of, v.fact.relation.to)
                ],
                "facts": edition.about(record.id),
                "sayings": sayings(edition, record.id),
                "parts": [o for o in edition.dossier.entities.values() if getattr(o, "part_of", None) == record.id],
            },
            description=_entity_description(edition, record),
            search=(*(form.form for form in record.forms), *record.also_search),
        )


def topic_index(edition: Edition) -> Iterator[Page]:
    """Subjects that are neither a person nor a body nor a place."""
    tops = [topic for topic in edition.dossier.topics.values() if not topic.under]
    yield Page(
        path="topics/index.md",
        template="topic_index",
        title="Background",
        mark=Mark("site_src/topics"),
        kind="topics",
        shows={"topics": [(topic, len(edition.about(topic.id)), edition.sections_of(topic.id)) for topic in tops]},
        description="The subjects of this dossier, each with the facts that bear on it.",
    )


def topic(edition: Edition) -> Iterator[Page]:
    """One subject, with its sections and the facts under each."""
    for record in edition.dossier.topics.values():
        if record.under:
            continue
        yield Page(
            path=edition.address("topic", record.id),
            template="topic",
            title=record.name,
            mark=edition.dossier.mark(record.id),
            kind="topic",
            shows={
                "topic": record,
                "facts": edition.about(record.id),
                "sections": [(section, edition.about(section.id)) for section in edition.sections_of(record.id)],
            },
            description=f"What these sources say about {record.name}.",
        )


def source_index(edition: Edition) -> Iterator[Page]:
    """The articles everything here rests on."""
    yield Page(
        path="sources/index.md",
        template="source_index",
        title="Sources",
        mark=Mark("seeds"),
        kind="sources",
        shows={"sources": [(source, resting(edition, source)) for source in edition.dossier.sources.values()]},
        description="The articles this site is built on, and how much of each is used.",
    )


def source(edition: Edition) -> Iterator[Page]:
    """One article, passage by passage in our words: what rests on each, what is set aside, where it slips."""
    covered = coverage(edition.dossier)
    for record in edition.dossier.sources.values():
        yield Page(
            path=edition.address("source", record.id),
            template="source",
            title=record.title,
            mark=edition.dossier.mark(record.id),
            kind="source",
            shows={
                "source": record,
                "published": record.published.when.resolve({}),
                "resting": resting(edition, record),
                "strip": drawings.coverage_strip(record.id, covered[record.id]),
                "passages": [_retold(edition, record, use) for use in covered[record.id]],
            },
            description=f"What the article “{record.title}” says, passage by passage, in our words.",
        )


def names(edition: Edition) -> Iterator[Page]:
    """Every spelling of every name, and where it is used."""
    entities = sorted(edition.dossier.entities.values(), key=lambda e: e.name.casefold())
    yield Page(
        path="names.md",
        template="names",
        title="Names and spellings",
        mark=Mark("site_src/people"),
        kind="names",
        shows={"entities": [e for e in entities if e.forms]},
        description="Every spelling the sources use for a person, body or place, and where.",
    )


def slips(edition: Edition) -> Iterator[Page]:
    """Where the texts stumble, each with the sober reading."""
    found = list(edition.dossier.slips.values())
    yield Page(
        path="slips.md",
        template="slips",
        title="Slips of the texts",
        mark=Mark("site_src/slips"),
        kind="slips",
        shows={
            "groups": [
                (source, [slip for slip in found if slip.at.source == source.id])
                for source in edition.dossier.sources.values()
            ],
            "differences": [
                v
                for v in edition.facts.values()
                if v.fact.disagreement and v.fact.disagreement.kind in ("wording", "slip")
            ],
        },
        description="Garbled names, lost words and misnamed bodies in the articles, with what they soberly mean.",
    )


def glossary(edition: Edition) -> Iterator[Page]:
    """Words a reader may want explained."""
    terms: list[Term] = sorted(edition.dossier.terms.values(), key=lambda term: term.name.casefold())
    yield Page(
        path="glossary.md",
        template="glossary",
        title="Glossary",
        mark=Mark("site_src/terms"),
        kind="glossary",
        shows={"terms": terms},
        description="Words of diplomacy and of this region, explained.",
    )


def intro(edition: Edition, record: Entity) -> FactView | None:
    """The fact that says best who or what this is."""
    return edition.facts.get(record.introduced_by or "")


def sayings(edition: Edition, voice: str) -> list[Saying]:
    """Every fact a voice is cited on."""
    found = []
    for view in edition.facts.values():
        passages = tuple(p for p in view.passages if voice in p.testimony.by)
        if passages:
            found.append(Saying(view, passages))
    return found


def resting(edition: Edition, record: Source) -> int:
    """How many facts rest on a source."""
    return sum(any(p.source.id == record.id for p in view.passages) for view in edition.facts.values())


def _retold(edition: Edition, record: Source, use: PassageUse) -> PassageRetold:
    def here(citation: Citation) -> bool:
        return citation.source == record.id and citation.passage == use.passage

    told = tuple(
        (view, passage) for view in edition.facts.values() for passage in view.passages if here(passage.testimony.at)
    )
    return PassageRetold(
        number=use.passage,
        use=use,
        told=told,
        slips=tuple(slip for slip in edition.dossier.slips.values() if here(slip.at)),
        spellings=tuple(
            (e, form.form) for e in edition.dossier.entities.values() for form in e.forms if any(map(here, form.seen))
        ),
    )


def _entity_description(edition: Edition, record: Entity) -> str:
    known = intro(edition, record)
    return known.name if known else f"What these sources say about {record.name}."


def _by_name(entry: tuple[Record, object, int]) -> str:
    return str(getattr(entry[0], "name", "")).casefold()
