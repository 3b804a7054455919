"""One edition of a site: the dossier with its judgements, looked at the way pages need it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.dates import Span
from generator.evidence import Tier
from generator.model import Anything, Dossier, Entity, Fact, Question, Source, Testimony, Topic
from generator.problem import counted
from generator.standing import STANDINGS, AnswerView, Backing, DateReading, Judgement, Origin
from generator.standing.reasons import carried, origin_name

TierOf = Callable[[Fact, Testimony], Tier]

HOMES: Mapping[str, str] = {
    "fact": "facts/{id}.md",
    "person": "people/{id}.md",
    "organisation": "organisations/{id}.md",
    "place": "places/{id}.md",
    "voice": "voices/{id}.md",
    "source": "sources/{id}.md",
    "topic": "topics/{id}.md",
    "term": "glossary.md#{id}",
    "question": "questions.md#{id}",
    "slip": "slips.md#{id}",
}
"""Where each kind of record is shown, below the root of the site."""

GLYPHS: Mapping[str, str] = {
    "confirmed": "✔",
    "reported": "●",
    "reported as possible": "◐",
    "stated": "■",
    "said": "❝",
    "denied": "✖",
    "disputed": "◆",
    "unknown": "○",
}
"""A shape for each standing, so that colour is never all there is."""


@dataclass(frozen=True)
class PassageView:
    """One testimony with the names behind its ids."""

    number: int
    testimony: Testimony
    source: Source
    voices: tuple[Entity, ...]
    answer: str
    when: Span | None
    tier: Tier

    @property
    def id(self) -> str:
        """The fragment of this passage on its fact's page."""
        return f"t{self.number + 1}"

    @property
    def hedge(self) -> str:
        return "" if self.testimony.sure == "stated" else self.testimony.sure


@dataclass(frozen=True)
class FactView:
    """A fact with its judgement and its passages, ready to show."""

    fact: Fact
    judged: Judgement
    passages: tuple[PassageView, ...]
    edition: Edition = field(repr=False)

    @property
    def id(self) -> str:
        return self.fact.id

    @property
    def kind(self) -> str:
        return "fact"

    @property
    def name(self) -> str:
        return self.fact.name

    @property
    def glyph(self) -> str:
        return GLYPHS[self.judged.standing]

    @property
    def counts(self) -> str:
        """Both counts, without names: "4 articles, 2 origins"."""
        behind = self.judged.backing
        if not behind.articles:
            return "no article"
        articles = counted(len(behind.articles), "article")
        if behind.count:
            return f"{articles}, {counted(behind.count, 'origin')}"
        return f"{articles}, {'no origin that can be counted' if behind.origins else 'no origin named'}"

    @property
    def date_words(self) -> str:
        """The date as words; every date given where they dispute."""
        dating = self.judged.dating
        if dating.disputed:
            return " or ".join(reading.span.words for reading in dating.readings) + " (disputed)"
        return dating.span.words if dating.span else ""

    @property
    def subjects(self) -> tuple[Anything, ...]:
        return tuple(self.edition.dossier.things[name] for name in self.fact.about)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What readers ask that this fact helps to answer."""
        return tuple(q for q in self.edition.dossier.questions.values() if self.id in q.facts)

    def carried(self, behind: Backing) -> str:
        return carried(self.edition.dossier, behind)

    def origin_name(self, origin: Origin) -> str:
        return origin_name(self.edition.dossier, origin)

    def passages_of(self, behind: Backing) -> tuple[PassageView, ...]:
        return tuple(self.passages[number] for number in behind.testimonies)

    def given(self) -> tuple[AnswerView, ...]:
        """Answers that some passage asserts or denies."""
        return tuple(a for a in self.judged.answers if a.backing.testimonies or a.denials.testimonies)

    def other_passages(self) -> tuple[PassageView, ...]:
        """What stands on no side: silences and headlines."""
        return tuple(self.passages[n] for n in (*self.judged.silences, *self.judged.headlines))


@dataclass(frozen=True)
class Moment:
    """One entry of the timeline; a fact whose dates dispute has one for each date."""

    view: FactView
    span: Span
    reading: DateReading | None = None
    """Who gives this date, where another is given too."""

    @property
    def words(self) -> str:
        return self.span.words


@dataclass(frozen=True)
class Edition:
    """What a whole site is made from."""

    dossier: Dossier
    judged: Mapping[str, Judgement]
    tier_of: TierOf

    @cached_property
    def facts(self) -> Mapping[str, FactView]:
        """Every fact, in the order of files and lines."""
        return {fact_id: self._view(fact) for fact_id, fact in self.dossier.facts.items()}

    @cached_property
    def by_standing(self) -> Mapping[str, tuple[FactView, ...]]:
        """All facts under each standing, in the order readers meet the standings."""
        return {
            standing: tuple(view for view in self.facts.values() if view.judged.standing == standing)
            for standing in STANDINGS
        }

    @cached_property
    def as_of(self) -> str:
        """Up to when the sources run, in words."""
        spans = [source.published.when.resolve({}) for source in self.dossier.sources.values()]
        latest = max(spans, key=lambda span: (span.latest is None, span.latest), default=None)
        return latest.words if latest else "an unknown date"

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Everything dated, in the order of the first possible day, the narrower span first."""
        found = [moment for view in self.facts.values() for moment in _moments(view)]
        return tuple(sorted(found, key=lambda m: (str(m.span.earliest or ""), str(m.span.latest or "9999"))))

    def about(self, subject: str) -> tuple[FactView, ...]:
        return tuple(view for view in self.facts.values() if subject in view.fact.about)

    def sections_of(self, topic: str) -> tuple[Topic, ...]:
        return tuple(t for t in self.dossier.topics.values() if t.under == topic)

    def address(self, kind: str, name: str) -> str:
        """Path below the root, with its fragment. A topic that is a section leads to its place on the page above."""
        topic = self.dossier.topics.get(name) if kind == "topic" else None
        if topic and topic.under:
            return f"{self.address('topic', topic.under)}#{name}"
        return HOMES[kind].format(id=name)

    def _view(self, fact: Fact) -> FactView:
        passages = tuple(self._passage(fact, n, testimony) for n, testimony in enumerate(fact.says))
        return FactView(fact, self.judged[fact.id], passages, self)

    def _passage(self, fact: Fact, number: int, testimony: Testimony) -> PassageView:
        return PassageView(
            number=number,
            testimony=testimony,
            source=self.dossier.sources[testimony.at.source],
            voices=tuple(self.dossier.entities[voice] for voice in testimony.by),
            answer=fact.answers.get(testimony.answer or "", ""),
            when=self._when(fact, testimony),
            tier=self.tier_of(fact, testimony),
        )

    def _when(self, fact: Fact, testimony: Testimony) -> Span | None:
        if testimony.when is None:
            return None
        known = {name: judged.dating.span for name, judged in self.judged.items() if judged.dating.span}
        if testimony.when.refers_to and testimony.when.refers_to not in known:
            return None
        return testimony.when.resolve(known, state=fact.state)


def _moments(view: FactView) -> list[Moment]:
    dating = view.judged.dating
    if dating.disputed:
        return [Moment(view, reading.span, reading) for reading in dating.readings]
    return [Moment(view, dating.span)] if dating.span else []
