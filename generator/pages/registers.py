"""Registers across the whole dossier: spellings, slips of the texts, words explained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from generator import words
from generator.addresses import PAGES
from generator.judged import Judged
from generator.model import Clock, Slip, Term, labels
from generator.pages.page import Page, Place, makes_page, shortened
from generator.pages.parts import Listed, Long, Shown
from generator.pages.records import INDEXES
from generator.problem import Mark
from generator.prose import plain
from generator.standing import TO_BE_SEEN
from generator.words import Said


def _names(judged: Judged) -> Iterator[Listed]:
    entities = sorted(judged.dossier.entities.values(), key=lambda entity: words.by_alphabet(entity.name))
    for kind in INDEXES:
        known = [entity for entity in entities if entity.forms and entity.kind.plural == kind]
        yield Listed(kind, known, lambda one: Place(one.name), words.say(f"page-{kind}"), (kind,))


def _names_shown(judged: Judged, entries: Shown) -> Mapping[str, object]:
    return {
        "groups": [(kind, words.say(f"page-{kind}"), entries[kind]) for kind in INDEXES],
        "spellings": {kind: sum(len(one.forms) for one in getattr(judged.dossier, kind).values()) for kind in INDEXES},
    }


def _forms(judged: Judged) -> int:
    return sum(len(entity.forms) for entity in judged.dossier.entities.values())


NAMES = Long(600, _forms, _names, _names_shown)


@makes_page("names", long=NAMES)
def names(judged: Judged) -> Page:
    """Every spelling of every name, and where it is used."""
    return Page(
        path=PAGES["names"],
        template="names",
        title=words.say("page-names"),
        mark=Mark("site_src/people"),
        kind="names",
        show=lambda: NAMES.shows(judged),
        description=words.say("page-names", "description"),
    )


def _slips(judged: Judged) -> Iterator[Listed]:
    for source in judged.dossier.sources.values():
        yield Listed(source.id, judged.slips[source.id], partial(_slip_at, judged), judged.source_names[source.id])
    between = words.say("slips-between", sources=words.Sources.of(judged.dossier))
    wordings = [view for view in judged.facts.values() if (said := view.fact.disagreement) and said.kind.of_wording]
    yield Listed(_BETWEEN, wordings, lambda view: Place(view.name), between, (_BETWEEN,))


def _slips_shown(judged: Judged, entries: Shown) -> Mapping[str, object]:
    groups = [(source, entries[source.id]) for source in judged.dossier.sources.values()]
    return {"groups": groups, "differences": entries[_BETWEEN]}


def _slip_at(judged: Judged, entry: Slip) -> Place:
    return Place(entry.slip, (entry.id, *judged.addresses.former.get(entry.id, ())))


SLIPS = Long(200, lambda judged: len(judged.dossier.slips), _slips, _slips_shown)


@makes_page("slips", long=SLIPS)
def slips(judged: Judged) -> Page:
    """Where the texts stumble, each with the sober reading."""
    return Page(
        path=PAGES["slips"],
        template="slips",
        title=words.say("page-slips"),
        mark=Mark("site_src/slips"),
        kind="slips",
        show=lambda: SLIPS.shows(judged),
        description=words.say("about-slips", sources=words.Sources.of(judged.dossier)),
    )


_BETWEEN = "wording-and-slips-between-the-articles"


def clock_in_words(clock: Clock) -> Said:
    """How far a clock is from universal time, if that is known."""
    if clock.minutes is None:
        return words.say("clock-unknown")
    side = "earlier" if clock.minutes < 0 else "later" if clock.minutes else "same"
    hours, minutes = divmod(abs(clock.minutes), 60)
    return words.say("clock-known", side=side, hours=hours, minutes=minutes)


def _glossary(judged: Judged) -> Iterator[Listed]:
    place = partial(_named_at, judged)
    for kind, records in (("terms", judged.dossier.terms), ("clocks", judged.dossier.clocks)):
        yield Listed(kind, sorted(records.values(), key=lambda record: words.by_alphabet(record.name)), place)


def _glossary_shown(judged: Judged, entries: Shown) -> Mapping[str, object]:
    return {
        "terms": entries["terms"],
        "clocks": [(clock, clock_in_words(clock)) for clock in entries["clocks"]],
        "introduction": judged.dossier.imprint.glossary,
        "labels": labels(),
        "seen": TO_BE_SEEN,
    }


def _named_at(judged: Judged, record: Term | Clock) -> Place:
    return Place(record.name, (record.id, *judged.addresses.former.get(record.id, ())))


GLOSSARY = Long(300, lambda judged: len(judged.dossier.terms) + len(judged.dossier.clocks), _glossary, _glossary_shown)


@makes_page("glossary", long=GLOSSARY)
def glossary(judged: Judged) -> Page:
    """Words a reader may want explained."""
    introduction = judged.dossier.imprint.glossary
    return Page(
        path=PAGES["glossary"],
        template="glossary",
        title=words.say("page-glossary"),
        mark=Mark("site_src/terms"),
        kind="glossary",
        show=lambda: GLOSSARY.shows(judged),
        description=shortened(plain(introduction)) if introduction else words.say("page-glossary", "description"),
    )
