"""Registers across the whole dossier: spellings, slips of the texts, words explained."""

from __future__ import annotations

from collections.abc import Iterator

from generator import words
from generator.addresses import PAGES
from generator.judged import Judged
from generator.model import Term
from generator.pages.page import Page, makes_pages, shortened
from generator.problem import Mark
from generator.prose import plain
from generator.unicode import sort_key


@makes_pages
def names(judged: Judged) -> Iterator[Page]:
    """Every spelling of every name, and where it is used."""
    entities = sorted(judged.dossier.entities.values(), key=lambda entity: sort_key(entity.name))
    yield Page(
        path=PAGES["names"],
        template="names",
        title=words.say("page-names"),
        mark=Mark("site_src/people"),
        kind="names",
        shows={"entities": [e for e in entities if e.forms]},
        description=words.say("page-names", "description"),
    )


@makes_pages
def slips(judged: Judged) -> Iterator[Page]:
    """Where the texts stumble, each with the sober reading."""
    yield Page(
        path=PAGES["slips"],
        template="slips",
        title=words.say("page-slips"),
        mark=Mark("site_src/slips"),
        kind="slips",
        shows={
            "groups": [(source, judged.slips[source.id]) for source in judged.dossier.sources.values()],
            "differences": [
                v for v in judged.facts.values() if v.fact.disagreement and v.fact.disagreement.kind.of_wording
            ],
        },
        description=words.say("about-slips", sources=words.Sources.of(judged.dossier)),
    )


@makes_pages
def glossary(judged: Judged) -> Iterator[Page]:
    """Words a reader may want explained."""
    introduction = judged.dossier.imprint.glossary
    terms: list[Term] = sorted(judged.dossier.terms.values(), key=lambda term: sort_key(term.name))
    yield Page(
        path=PAGES["glossary"],
        template="glossary",
        title=words.say("page-glossary"),
        mark=Mark("site_src/terms"),
        kind="glossary",
        shows={"terms": terms, "introduction": introduction},
        description=shortened(plain(introduction)) if introduction else words.say("page-glossary", "description"),
    )
