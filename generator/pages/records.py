"""Pages for single records and their indexes: facts, people and bodies, topics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from generator import words
from generator.addresses import PAGES
from generator.drawings import Map
from generator.files import references
from generator.files.exports import ONE_FACT
from generator.judged import FactView, Index, Judged, Saying
from generator.judged.bonds import Bond
from generator.model import Entity, Fact, PairSort, Person, Topic
from generator.pages import described, foundations
from generator.pages.disputes import sides
from generator.pages.handouts import handout
from generator.pages.introduced import (
    Introduced,
    best_known,
    concerning,
    foremost_of,
    in_short,
    intro,
    introduction,
    voiced,
)
from generator.pages.page import Card, Heading, Page, Place, makes_page, makes_pages
from generator.pages.parts import Listed, Long, Shown, Slice
from generator.problem import Mark

_ABOUT, _SAID = "about", "said"
MOST_OPEN = 8
"""How many facts a page of somebody shows at most without folding any away."""
FEW_REASONS = 3
"""Of how many pairs of answers at most the reasons stand above all else on the page of a fact."""
INDEXES = ("people", "organisations", "places", "things", "voices")
"""The indexes of entities, by the plural of their kind."""


@makes_pages(lambda judged: judged.dossier.facts.values())
def fact(judged: Judged, record: Fact) -> Page:
    """The page of a fact: its standing and why, its passages, its dates, and how to cite it."""
    view = judged.facts[record.id]
    return Page(
        path=judged.addresses.of(view),
        template="fact",
        title=view.name,
        mark=judged.dossier.mark(view.id),
        kind="fact",
        show=lambda: {
            "view": view,
            "sides": tuple(sides(view, easy=True)) if len(view.answers or view.dates or view.measures) > 1 else (),
            "differing": differing(view),
            "slips": judged.slips[view.id],
            "citing": references.of_fact(view),
            "handout": handout([view]),
            "exported": ONE_FACT.path.format(id=view.id),
            "corrections": judged.past.corrected[view.id],
        },
        description=described.fact(view),
        shared=described.title_of_fact(view),
        card=described.card_of_fact(view),
    )


def differing(view: FactView) -> Sequence[tuple[PairSort, Bond]]:
    """The answers that differ and can both be true, with why: said first where nothing weighs more and they are few."""
    if view.judgement.disputes:
        return ()
    known = [(sort, bond) for sort, bonds in view.bonds.items() if sort.pulls for bond in bonds]
    return known if len(known) <= FEW_REASONS else ()


@makes_page(*INDEXES)
def entity_index(judged: Judged, name: str) -> Page:
    """One list for each kind of entity that the dossier has a page for."""
    entities: list[Entity] = list(getattr(judged.dossier, name).values())
    return Page(
        path=PAGES[name],
        template="entity_index",
        title=words.say(f"page-{name}"),
        mark=Mark(f"site_src/{name}"),
        kind=name,
        show=lambda: {
            "lead": words.say(f"page-{name}", "description"),
            "map": Map.of(list(judged.lying.values())) if name == "places" and judged.lying else None,
            "entries": sorted((Introduced.of(judged, known) for known in entities), key=_by_name),
            "speaking": any(judged.sayings[known.id] for known in entities),
        },
        description=words.say(f"page-{name}", "description"),
    )


@lru_cache(maxsize=1)
def _mentions(judged: Judged) -> Counter[str]:
    """By the id of whoever or whatever facts name: how many are about it or cite it."""
    facts = judged.dossier.facts.values()
    voices = ({who for said in fact.says for who in (*said.by, *said.witnesses)} for fact in facts)
    return Counter(name for fact, cited in zip(facts, voices, strict=True) for name in {*fact.about, *cited})


def _lists(judged: Judged, name: str) -> Iterator[Listed]:
    record = judged.dossier.entities[name]
    for number, (heading, views) in enumerate(headed_groups(judged, record)):
        yield Listed((_ABOUT, number, heading), views, _place, heading.words, _places(heading))
    for number, (heading, sayings) in enumerate(said_by(judged, record)):
        yield Listed((_SAID, number, heading), sayings, _place, heading.words, _places(heading))


def _place(entry: FactView | Saying) -> Place:
    return Place((entry.view if isinstance(entry, Saying) else entry).name)


def _places(heading: Heading) -> tuple[str, ...]:
    return (heading.fragment,) if heading.fragment else ()


def _below(entries: Shown, what: str) -> list[tuple[Heading, Slice]]:
    keys = ((key, known) for key, known in entries.items() if isinstance(key, tuple))
    return [(key[2], known) for key, known in keys if key[0] == what]


def _shown(judged: Judged, name: str, entries: Shown) -> dict[str, object]:
    record = judged.dossier.entities[name]
    return {
        "entity": record,
        "index": (PAGES[record.kind.plural], words.say(f"page-{record.kind.plural}")),
        "sort": words.label(sort) if (sort := getattr(record, "sort", None)) else "",
        "picture": getattr(record, "image", None),
        "intro": intro(judged, record),
        "introduction": introduction(judged, record),
        "spellings": list(dict.fromkeys(form.form for form in record.forms if form.form != record.name)),
        "spelled_so": Heading(words.say("spellings"), "as-the-articles-print-it")
        if record.forms or record.also_search
        else None,
        "roles": judged.roles[record.id],
        "relations": judged.relations[record.id],
        "long": is_long(judged, record),
        "in_short": in_short(judged, record) if is_long(judged, record) else (),
        "burden": foundations.of_voice(judged, record),
        "parts": judged.parts[record.id],
        "citing": references.of_entity(judged, record, best_known(judged, record)),
        "handout": handout(judged.about[record.id]),
        "corrections": judged.past.corrected[record.id],
        "groups": _below(entries, _ABOUT),
        "sayings": _below(entries, _SAID),
    }


LONG = Long(300, lambda judged, name: _mentions(judged)[name], _lists, _shown)


@makes_pages(lambda judged: judged.dossier.entities.values(), long=LONG)
def entity(judged: Judged, record: Entity) -> Page:
    """Whoever or whatever the sources name: every spelling, roles, relations, facts, and what this voice said."""
    return Page(
        path=judged.addresses.of(record),
        template="entity",
        title=record.name,
        mark=judged.dossier.mark(record.id),
        kind=record.kind.name,
        show=lambda: LONG.shows(judged, record.id),
        description=_entity_description(judged, record),
        card=_card(judged, record),
    )


@makes_page("topics")
def topic_index(judged: Judged) -> Page:
    """The list of topics."""
    tops = [topic for topic in judged.dossier.topics.values() if not topic.under]
    return Page(
        path=PAGES["topics"],
        template="topic_index",
        title=words.say("page-topics"),
        mark=Mark("site_src/topics"),
        kind="topics",
        show=lambda: {"topics": [(topic, len(judged.about[topic.id]), judged.sections[topic.id]) for topic in tops]},
        description=words.say("page-topics", "description"),
    )


@makes_pages(lambda judged: [known for known in judged.dossier.topics.values() if not known.under])
def topic(judged: Judged, record: Topic) -> Page:
    """One subject, with its sections and the facts under each."""
    return Page(
        path=judged.addresses.of(record),
        template="topic",
        title=record.name,
        mark=judged.dossier.mark(record.id),
        kind="topic",
        show=lambda: {
            "topic": record,
            "facts": judged.about[record.id],
            "sections": [(section, judged.about[section.id]) for section in judged.sections[record.id]],
        },
        description=described.gathered(record.name, _under(judged, record)),
    )


def said_by(judged: Judged, record: Entity) -> Iterator[tuple[Heading, list[Saying]]]:
    """What somebody is cited for, under headings; apart from that, where they are perhaps cited, silent or a witness.

    Nobody is cited for how articles put a thing: such facts come last.
    """
    sayings = judged.sayings[record.id]
    of_the_world = [saying for saying in sayings if not saying.view.fact.of_the_texts]
    kinds = (
        (
            Heading(words.say("cited-for"), "what-this-voice-is-cited-for"),
            [saying.of(clearly=True) for saying in of_the_world],
        ),
        (
            Heading(words.say("perhaps-cited-or-silent"), "perhaps-cited-or-mentioned-as-giving-no-answer"),
            [saying.of(clearly=False) for saying in of_the_world],
        ),
        (
            Heading(words.say("how-articles-put-it"), "how-the-sources-put-what-it-says"),
            [saying for saying in sayings if saying.view.fact.of_the_texts],
        ),
        (
            Heading(words.say("witness-for"), "named-as-a-witness"),
            judged.witnessed[record.id],
        ),
    )
    for heading, known in kinds:
        if some := [saying for saying in known if saying.passages]:
            yield heading, some


def is_long(judged: Judged, record: Entity) -> bool:
    """Whether the page of somebody holds so much that its parts are folded away below what is most worth knowing."""
    return len(judged.about[record.id]) + len(judged.sayings[record.id]) > MOST_OPEN


def headed_groups(judged: Judged, record: Entity) -> Iterator[tuple[Heading, tuple[FactView, ...]]]:
    """The facts about somebody under the names of their topics, where Markdown makes the places of these."""
    groups = by_topic(judged, judged.about[record.id])
    for topic, views in groups:
        if topic:
            yield Heading(topic.name, ""), views
        elif len(groups) > 1:
            yield Heading(words.say("entity-other-facts"), "other-facts"), views
        else:
            yield Heading(words.say("entity-facts"), "facts"), views


def by_topic(judged: Judged, views: Iterable[FactView]) -> list[tuple[Topic | None, tuple[FactView, ...]]]:
    """Facts under the first topic each is about, in the order of the topics; last those that are about none.

    Under each topic, those of low worth to a reader come last.
    """
    groups = Index.of((view.topic, view) for view in sorted(views, key=lambda view: view.fact.slight))
    return sorted(groups.items(), key=lambda group: judged.place_of(group[0]))


def _under(judged: Judged, topic: Topic) -> list[FactView]:
    """The facts about a topic, and about its sections, each once."""
    known = (view for part in (topic, *judged.sections[topic.id]) for view in judged.about[part.id])
    return [*{view.id: view for view in known}.values()]


def _card(judged: Judged, record: Entity) -> Card | None:
    if not isinstance(record, Person):
        return None
    views = [judged.facts[name] for name in concerning(judged, record)]
    return described.card_of_record(record.kind, record.name, views, intro(judged, record), voiced(judged, record))


def _entity_description(judged: Judged, record: Entity) -> str:
    views = [judged.facts[name] for name in concerning(judged, record)]
    return described.gathered(record.name, views, foremost_of(judged, record), voiced(judged, record))


def _by_name(entry: Introduced) -> tuple[int, ...]:
    return words.by_alphabet(entry.record.name)
