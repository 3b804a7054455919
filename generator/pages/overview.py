"""Pages that look across the whole dossier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import drawings
from generator.edition import Edition, FactView, Moment, PassageView
from generator.links import resolve_links
from generator.model import Entity, Person, Question
from generator.pages.page import Page
from generator.problem import Mark
from generator.standing import STANDINGS

DISAGREEMENTS = ("contradiction", "tension")
"""Kinds that get a block of their own; the others stand at their fact and are listed below."""


@dataclass(frozen=True)
class Asked:
    """A reader's question with what answers it."""

    question: Question
    facts: tuple[FactView, ...]

    @property
    def answered(self) -> bool:
        return any(view.judged.standing != "unknown" for view in self.facts)

    @property
    def silences(self) -> tuple[PassageView, ...]:
        """Who declined, did not know, or left it open."""
        return tuple(view.passages[n] for view in self.facts for n in view.judged.silences)


@dataclass(frozen=True)
class ChainEnd:
    """A voice at the end of chains, and every passage that leads back to it."""

    voice: Entity
    passages: tuple[tuple[FactView, PassageView], ...]

    @property
    def articles(self) -> tuple[str, ...]:
        return tuple(sorted({passage.source.id for _, passage in self.passages}))


def home(edition: Edition) -> Iterator[Page]:
    """The answer on one screen: a hand-written lead, what is established, disputed and unknown, and ways in."""
    yield Page(
        path="index.md",
        template="home",
        title="Home",
        mark=Mark("docs/index.md"),
        kind="home",
        shows={
            "lead": edition.dossier.prose.get("index.md", ""),
            "figures": figures(edition),
            "moments": main_events(edition),
            "standings": drawings.standings(edition.by_standing),
            "disputes": [view for view in disagreeing(edition) if view.judged.conflicting][:5],
            "people": most_mentioned(edition),
            "open_questions": [asked for asked in all_asked(edition) if not asked.answered][:5],
            "sources": list(edition.dossier.sources.values()),
        },
        description=_plain(edition.dossier.prose.get("index.md", "")),
    )


def timeline(edition: Edition) -> Iterator[Page]:
    """Everything with a date, uncertain dates as uncertain, disputed ones twice."""
    yield Page(
        path="timeline.md",
        template="timeline",
        title="Timeline",
        mark=Mark("site_src/facts"),
        kind="timeline",
        shows={"moments": edition.moments, "drawing": drawings.timeline(edition.moments)},
        description="Every dated fact in order; uncertain dates stay uncertain and disputed ones appear twice.",
    )


def disagreements(edition: Edition) -> Iterator[Page]:
    """Answers that cannot all be true side by side, with who stands behind each."""
    differing = [view for view in edition.facts.values() if view.fact.disagreement]
    yield Page(
        path="disagreements.md",
        template="disagreements",
        title="Where the sources disagree",
        mark=Mark("site_src/facts"),
        kind="disagreements",
        shows={
            "blocks": disagreeing(edition),
            "others": {
                kind: [v for v in differing if v.fact.disagreement and v.fact.disagreement.kind == kind]
                for kind in ("change over time", "granularity", "wording", "slip")
            },
        },
        description="Where the articles contradict each other or themselves: each answer with the voices behind it.",
    )


def questions(edition: Edition) -> Iterator[Page]:
    """What readers want to know, answered by facts or shown as not answered."""
    asked = all_asked(edition)
    yield Page(
        path="questions.md",
        template="questions",
        title="Readers' questions",
        mark=Mark("site_src/questions"),
        kind="questions",
        shows={
            "answered": [a for a in asked if a.answered],
            "unanswered": [a for a in asked if not a.answered],
        },
        description="What people ask about this story, and whether these sources answer it.",
    )


def who_says_what(edition: Edition) -> Iterator[Page]:
    """Chains of attribution, drawn and listed, with what rests on each voice at their end."""
    yield Page(
        path="who-says-what.md",
        template="who_says_what",
        title="Who says what",
        mark=Mark("site_src/voices"),
        kind="who-says-what",
        shows={"drawing": drawings.chains(edition), "ends": chain_ends(edition)},
        description="From the articles back to the voices behind them: how few they are, and what hangs on each.",
    )


def fact_index(edition: Edition) -> Iterator[Page]:
    """Every fact by how well it stands."""
    yield Page(
        path="facts/index.md",
        template="fact_index",
        title="All facts",
        mark=Mark("site_src/facts"),
        kind="facts",
        shows={"by_standing": edition.by_standing, "meanings": STANDINGS},
        description="Every fact of this dossier, grouped by how well it stands.",
    )


def downloads(edition: Edition) -> Iterator[Page]:
    """What others can take away, and on which terms."""
    yield Page(
        path="data.md",
        template="downloads",
        title="Data",
        mark=Mark("site_src/facts"),
        kind="data",
        shows={"facts": len(edition.facts), "people": len(edition.dossier.people)},
        description="The facts as JSON, with their schema and licence.",
    )


def figures(edition: Edition) -> Mapping[str, int]:
    """How many facts stand how; standings no fact has are left out."""
    return {standing: len(views) for standing, views in edition.by_standing.items() if views}


def main_events(edition: Edition) -> list[Moment]:
    """The dated facts about whom most facts are about, no longer than a month; what was merely said is left out."""
    people = most_mentioned(edition)
    chief = people[0][0].id if people else ""
    return [
        moment
        for moment in edition.moments
        if chief in moment.view.fact.about and not moment.view.fact.said_by and _within_a_month(moment)
    ]


def _within_a_month(moment: Moment) -> bool:
    first, last = moment.span.earliest, moment.span.latest
    return bool(first and last and (last - first).days <= 31)


def disagreeing(edition: Edition) -> list[FactView]:
    """Facts with a contradiction or a tension, contradictions first."""
    return [
        view
        for kind in DISAGREEMENTS
        for view in edition.facts.values()
        if view.fact.disagreement and view.fact.disagreement.kind == kind
    ]


def all_asked(edition: Edition) -> list[Asked]:
    return [
        Asked(question, tuple(edition.facts[name] for name in question.facts))
        for question in edition.dossier.questions.values()
    ]


def chain_ends(edition: Edition) -> list[ChainEnd]:
    """Every voice at the end of a chain, the one most facts rest on first."""
    resting: dict[str, list[tuple[FactView, PassageView]]] = {}
    for view in edition.facts.values():
        for passage in view.passages:
            if passage.voices:
                resting.setdefault(passage.voices[-1].id, []).append((view, passage))
    ends = [ChainEnd(edition.dossier.entities[voice], tuple(pairs)) for voice, pairs in resting.items()]
    return sorted(ends, key=lambda end: (-len(end.passages), end.voice.name))


def most_mentioned(edition: Edition) -> list[tuple[Person, int]]:
    """The people most facts are about, the most first."""
    counts = [(person, len(edition.about(person.id))) for person in edition.dossier.people.values()]
    return sorted(counts, key=lambda pair: -pair[1])[:6]


def _plain(markdown: str) -> str:
    """Markdown links reduced to their words, for a description."""
    return " ".join(resolve_links(markdown, lambda link: link.words).split())[:300]
