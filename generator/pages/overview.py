"""Pages on the whole dossier: disagreements, questions, who says what, all facts, data, imprint."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import PurePosixPath

from generator import drawings, words
from generator.addresses import PAGES, exported, schema_of
from generator.files.exports import EXPORTS, Export
from generator.judged import FactView, Judged, PassageView
from generator.model import Dossier, Question, Speaker, standings
from generator.pages import foundations
from generator.pages.page import Page, makes_pages
from generator.problem import Mark


@dataclass(frozen=True)
class Asked:
    """A reader's question with what answers it."""

    question: Question
    facts: tuple[FactView, ...]
    answered: bool

    @property
    def silences(self) -> tuple[PassageView, ...]:
        """Who declined, did not know, or left it open."""
        return tuple(view.passages[n] for view in self.facts for n in view.judgement.silences)


@dataclass(frozen=True)
class Offered:
    """An exported file, as the page on the data lists it."""

    path: str
    schema: str
    holds: str
    """What is in it, in words."""

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name


@dataclass(frozen=True)
class ChainEnd:
    """A voice at the end of chains, and every passage that leads back to it."""

    voice: Speaker
    passages: tuple[tuple[FactView, PassageView], ...]
    """Those that clearly cite it."""
    beside: tuple[tuple[FactView, PassageView], ...]
    """Those that perhaps cite it, and those that say that it is silent."""
    articles: tuple[str, ...]
    """In which articles it is clearly cited, the prints of a dispatch as one."""
    paragraphs: int
    """In how many paragraphs a chain ends with this voice: how finely facts were cut makes no difference to it."""

    @property
    def facts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(view.id for view, _ in self.passages))


@makes_pages
def questions(judged: Judged) -> Iterator[Page]:
    """What readers want to know, answered by facts or shown as not answered."""
    asked = all_asked(judged)
    yield Page(
        path=PAGES["questions"],
        template="questions",
        title=words.say("page-questions"),
        mark=Mark("site_src/questions"),
        kind="questions",
        shows={
            "answered": [a for a in asked if a.answered],
            "unanswered": [a for a in asked if not a.answered],
        },
        description=words.say("page-questions", "description"),
    )


@makes_pages
def who_says_what(judged: Judged) -> Iterator[Page]:
    """Chains of attribution, drawn and listed, with what rests on each voice at their end."""
    ends = chain_ends(judged)
    yield Page(
        path=PAGES["who-says-what"],
        template="who_says_what",
        title=words.say("page-who-says-what"),
        mark=Mark("site_src/voices"),
        kind="who-says-what",
        shows={
            "drawing": drawings.chains(judged),
            "ends": ends,
            "half": half_of(ends),
            "leading": words.Sources.of(judged.dossier, {passage.source.id for passage in judged.chains}),
        },
        description=words.say("about-chains", sources=words.Sources.of(judged.dossier)),
    )


@makes_pages
def fact_index(judged: Judged) -> Iterator[Page]:
    """All facts, by standing; and those of the case once more, by what they hang on."""
    shares = foundations.shares(judged)
    yield Page(
        path=PAGES["facts"],
        template="fact_index",
        title=words.say("page-facts"),
        mark=Mark("site_src/facts"),
        kind="facts",
        shows={
            "by_standing": judged.by_standing,
            "of_the_case": sum(map(len, judged.by_standing.values())),
            "background": judged.background,
            "sign": standings.BACKGROUND,
            "of_the_texts": judged.of_the_texts,
            "finding": foundations.finding(judged, shares),
            "footings": foundations.by_footing(judged, shares),
        },
        description=words.say("page-facts", "description"),
    )


@makes_pages
def downloads(judged: Judged) -> Iterator[Page]:
    """The exported data and their licence."""
    yield Page(
        path=PAGES["data"],
        template="downloads",
        title=words.say("page-data"),
        mark=Mark("site_src/facts"),
        kind="data",
        shows={
            "exports": [_offered(export, judged.dossier) for export in EXPORTS],
            "imprint": judged.dossier.imprint,
        },
        description=words.say("page-data", "description"),
    )


def _offered(export: Export, dossier: Dossier) -> Offered:
    what = words.say(export, "meaning", facts=len(dossier.facts), people=len(dossier.people))
    return Offered(exported(export.name), schema_of(export.name), what)


def all_asked(judged: Judged) -> list[Asked]:
    return [
        Asked(question, tuple(judged.facts[name] for name in question.facts), judged.answered(question))
        for question in judged.dossier.questions.values()
    ]


def chain_ends(judged: Judged) -> list[ChainEnd]:
    """Every voice at the end of a chain, first the one that most paragraphs clearly cite."""
    resting: dict[str, list[tuple[FactView, PassageView]]] = {}
    for view in judged.facts.values():
        for passage in view.passages:
            if passage.voices and not passage.testimony.headline:
                resting.setdefault(passage.voices[-1].id, []).append((view, passage))
    cited = {(passage.voices[-1].id, passage.testimony.at.place) for passage in judged.chains}
    paragraphs = Counter(voice for voice, _ in cited)
    ends = [_chain_end(judged.dossier, voice, pairs, paragraphs[voice]) for voice, pairs in resting.items()]
    return sorted(ends, key=lambda end: (-end.paragraphs, words.by_alphabet(end.voice.name)))


def _chain_end(
    dossier: Dossier, voice: str, pairs: Sequence[tuple[FactView, PassageView]], paragraphs: int
) -> ChainEnd:
    clear = [pair for pair in pairs if pair[1].cites_clearly]
    beside = [pair for pair in pairs if not pair[1].cites_clearly]
    articles = tuple(dict.fromkeys(dossier.articles_of([passage.testimony for _, passage in clear])))
    return ChainEnd(dossier.speakers[voice], tuple(clear), tuple(beside), articles, paragraphs)


def half_of(ends: Sequence[ChainEnd]) -> Sequence[ChainEnd]:
    """The smallest number of voices on which at least half of all paragraphs that cite somebody rest."""
    running = list(accumulate(end.paragraphs for end in ends if end.paragraphs))
    return ends[: bisect_left(running, running[-1] / 2) + 1] if running else ()
