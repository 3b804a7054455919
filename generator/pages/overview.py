"""Pages that look across the whole dossier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.links import resolve_links
from generator.model import Person, Question
from generator.pages.edition import Edition, FactView, Page, PassageView, chronological
from generator.problem import Mark
from generator.standing import STANDINGS, DateReading

DISAGREEMENTS = ("contradiction", "tension")
"""Kinds that get a block of their own; the others stand at their fact and are listed below."""


@dataclass(frozen=True)
class Moment:
    """One entry of the timeline; a fact whose dates dispute has one for each date."""

    view: FactView
    reading: DateReading | None
    words: str
    earliest: str
    latest: str


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
            "moments": [m for m in moments(edition) if not m.view.fact.state][-8:],
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
        shows={"moments": moments(edition)},
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


def moments(edition: Edition) -> list[Moment]:
    """The entries of the timeline in order."""
    found = []
    for view in chronological(edition.facts.values()):
        dating = view.judged.dating
        if dating.disputed:
            found += [_moment(view, reading) for reading in dating.readings]
        elif dating.span:
            found.append(Moment(view, None, dating.span.words, _day(dating.span.earliest), _day(dating.span.latest)))
    return sorted(found, key=lambda moment: (moment.earliest, moment.latest or "9999"))


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


def most_mentioned(edition: Edition) -> list[tuple[Person, int]]:
    """The people most facts are about, the most first."""
    counts = [(person, len(edition.about(person.id))) for person in edition.dossier.people.values()]
    return sorted(counts, key=lambda pair: -pair[1])[:6]


def _moment(view: FactView, reading: DateReading) -> Moment:
    return Moment(view, reading, reading.span.words, _day(reading.span.earliest), _day(reading.span.latest))


def _day(value: object) -> str:
    return str(value) if value else ""


def _plain(markdown: str) -> str:
    """Markdown links reduced to their words, for a description."""
    return " ".join(resolve_links(markdown, lambda link: link.words).split())[:300]
