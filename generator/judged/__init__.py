"""The judged dossier: every fact with its judgement, looked up the way pages and exports need it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.dates import Span
from generator.judged.views import Column, FactView, Moment, Pair, PassageView, folded, moments_of
from generator.model import STANDINGS, Dossier, Fact, Question, Standing, Testimony, Tier, Topic, standings
from generator.retired import ends
from generator.standing import Judgement

__all__ = ["HOMES", "Column", "FactView", "Judged", "Moment", "Pair", "PassageView", "TierOf", "url_of"]

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


def url_of(address: str) -> str:
    """Where readers find an address below the root: ``glossary.md#nis`` is at ``/glossary/#nis``."""
    path, hash_sign, fragment = address.partition("#")
    page = path.removesuffix(".md")
    folder = "" if page == "index" else page.removesuffix("/index")
    return f"/{folder}/{hash_sign}{fragment}" if folder else f"/{hash_sign}{fragment}"


@dataclass(frozen=True)
class Judged:
    """What a whole site is made from."""

    dossier: Dossier
    judgements: Mapping[str, Judgement]
    tier_of: TierOf

    @cached_property
    def facts(self) -> Mapping[str, FactView]:
        """Every fact, in the order of files and lines."""
        return {fact_id: self._view(fact) for fact_id, fact in self.dossier.facts.items()}

    @cached_property
    def by_standing(self) -> Mapping[Standing, tuple[FactView, ...]]:
        """The facts about the world under each standing, in the order readers meet the standings."""
        known = [view for view in self.facts.values() if not view.fact.of_the_texts]
        return {standing: tuple(v for v in known if v.judgement.standing == standing) for standing in STANDINGS}

    @cached_property
    def of_the_texts(self) -> tuple[FactView, ...]:
        """The facts about how the articles tell it. What they show of themselves no standing makes surer."""
        return tuple(view for view in self.facts.values() if view.fact.of_the_texts)

    @cached_property
    def as_of(self) -> str:
        """Up to when the sources run, in words."""
        spans = [source.published.when.resolve({}) for source in self.dossier.sources.values()]
        latest = max(spans, key=lambda span: (span.latest is None, span.latest), default=None)
        if latest is None:
            return "an unknown date"
        # A date that no source prints is no flaw of everything that is cited with it: it is said as people say it.
        return f"about {latest.words.removesuffix(', uncertain')}" if latest.uncertain else latest.words

    @cached_property
    def chains(self) -> tuple[PassageView, ...]:
        """Each chain of voices once for each paragraph that cites it, however many facts that paragraph carries."""
        found: dict[tuple[str, tuple[str, ...]], PassageView] = {}
        for passage in (passage for view in self.facts.values() for passage in view.passages):
            said = passage.testimony
            if said.by and not said.headline:
                found.setdefault((said.at.place, said.by), passage)
        return tuple(found.values())

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Everything dated, in the order of the first known day, the narrower span first."""
        found = [moment for view in self.facts.values() for moment in moments_of(view)]
        return tuple(folded(sorted(found, key=_first_day)))

    @cached_property
    def corrections(self) -> str:
        """Where readers learn how to report a problem: on the method page, under this heading if it has it."""
        method = self.dossier.prose.get("method.md", "")
        return "method.md#mistakes-and-corrections" if "\n## Mistakes and corrections\n" in method else "method.md"

    def about(self, subject: str) -> tuple[FactView, ...]:
        return tuple(view for view in self.facts.values() if subject in view.fact.about)

    @cached_property
    def _former(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for gone in self.dossier.retired.values():
            for end in ends(gone.id, self.dossier.retired) if "#" in HOMES[gone.kind] or gone.kind == "topic" else ():
                found[end] = (*found.get(end, ()), gone.id)
        return found

    def former(self, name: str) -> tuple[str, ...]:
        """The ids that a record had, or that were merged into it, where their address was a place on a page."""
        return self._former.get(name, ())

    def answered(self, question: Question) -> bool:
        """Whether its facts answer a reader's question; what its editor leaves open they only bear on."""
        return not question.open and any(
            self.facts[name].judgement.standing != standings.UNKNOWN for name in question.facts
        )

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
        return FactView(fact, self.judgements[fact.id], passages, self)

    def _passage(self, fact: Fact, number: int, testimony: Testimony) -> PassageView:
        return PassageView(
            id=f"{fact.id}_{number + 1}",
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
        known = {name: judgement.dating.span for name, judgement in self.judgements.items() if judgement.dating.span}
        if testimony.when.refers_to and testimony.when.refers_to not in known:
            return None
        return testimony.when.resolve(known, state=fact.state)


def _first_day(moment: Moment) -> tuple[str, str]:
    """An open start is no day: what happened "before" one is told beside it."""
    first, last = moment.span.earliest, moment.span.latest
    return str(first or last), str(last or "9999")
