"""Registers across the whole dossier: spellings, slips of the texts, words explained."""

from __future__ import annotations

from generator import words
from generator.addresses import PAGES
from generator.judged import Judged
from generator.model import Clock, Term, labels
from generator.pages.page import Page, makes_page, shortened
from generator.pages.records import INDEXES
from generator.problem import Mark
from generator.prose import plain
from generator.standing import TO_BE_SEEN
from generator.words import Said


@makes_page("names")
def names(judged: Judged) -> Page:
    """Every spelling of every name, and where it is used."""
    entities = sorted(judged.dossier.entities.values(), key=lambda entity: words.by_alphabet(entity.name))
    return Page(
        path=PAGES["names"],
        template="names",
        title=words.say("page-names"),
        mark=Mark("site_src/people"),
        kind="names",
        show=lambda: {
            "groups": [
                (name, words.say(f"page-{name}"), [e for e in entities if e.forms and e.kind.plural == name])
                for name in INDEXES
            ]
        },
        description=words.say("page-names", "description"),
    )


@makes_page("slips")
def slips(judged: Judged) -> Page:
    """Where the texts stumble, each with the sober reading."""
    return Page(
        path=PAGES["slips"],
        template="slips",
        title=words.say("page-slips"),
        mark=Mark("site_src/slips"),
        kind="slips",
        show=lambda: {
            "groups": [(source, judged.slips[source.id]) for source in judged.dossier.sources.values()],
            "differences": [
                v for v in judged.facts.values() if v.fact.disagreement and v.fact.disagreement.kind.of_wording
            ],
        },
        description=words.say("about-slips", sources=words.Sources.of(judged.dossier)),
    )


def clock_in_words(clock: Clock) -> Said:
    """How far a clock is from universal time, if that is known."""
    if clock.minutes is None:
        return words.say("clock-unknown")
    side = "earlier" if clock.minutes < 0 else "later" if clock.minutes else "same"
    hours, minutes = divmod(abs(clock.minutes), 60)
    return words.say("clock-known", side=side, hours=hours, minutes=minutes)


def _clocks(judged: Judged) -> list[tuple[Clock, Said]]:
    clocks = sorted(judged.dossier.clocks.values(), key=lambda clock: words.by_alphabet(clock.name))
    return [(clock, clock_in_words(clock)) for clock in clocks]


@makes_page("glossary")
def glossary(judged: Judged) -> Page:
    """Words a reader may want explained."""
    introduction = judged.dossier.imprint.glossary
    terms: list[Term] = sorted(judged.dossier.terms.values(), key=lambda term: words.by_alphabet(term.name))
    return Page(
        path=PAGES["glossary"],
        template="glossary",
        title=words.say("page-glossary"),
        mark=Mark("site_src/terms"),
        kind="glossary",
        show=lambda: {
            "terms": terms,
            "clocks": _clocks(judged),
            "introduction": introduction,
            "labels": labels(),
            "seen": TO_BE_SEEN,
        },
        description=shortened(plain(introduction)) if introduction else words.say("page-glossary", "description"),
    )
