"""The judged dossier: every fact with its judgement, and indexes by which rules, pages and exports find facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.addresses import Addresses
from generator.evidence import Locks, PassageUse, coverage
from generator.judged.amended import amended
from generator.judged.index import Index
from generator.judged.looks import Looks
from generator.judged.lying import Lies, lying
from generator.judged.measures import Measure, day_of
from generator.judged.moments import Moment, Placed, moments_of
from generator.judged.past import Past
from generator.judged.renditions import Rendition
from generator.judged.retellings import Bearing, Retelling
from generator.judged.sayings import Saying, sayings_of
from generator.judged.sources_run import sources_run
from generator.judged.testified import PassageView
from generator.judged.viewing import Viewing
from generator.judged.views import FactView
from generator.judged.wordings import Wording
from generator.model import (
    STANDINGS,
    Conflict,
    Dossier,
    Entity,
    Language,
    Question,
    Slip,
    Source,
    Standing,
    Topic,
    standings,
)
from generator.on_demand import OnDemand
from generator.standing import Explained, LeftOut, bases, hanging, judge
from generator.words import Said, in_its_language
from generator.words.source_names import source_names

__all__ = [
    "Bearing",
    "FactView",
    "Index",
    "Judged",
    "Lies",
    "Measure",
    "Moment",
    "PassageView",
    "Past",
    "Placed",
    "Rendition",
    "Retelling",
    "Saying",
    "Wording",
    "amended",
    "day_of",
]


@dataclass(frozen=True, eq=False)  # each is one of its own, so that what is made of it can be kept by it
class Judged:
    """A dossier with the judgement of every fact, and with indexes of its facts by subject, voice, source and passage.

    No page goes through all facts to find its own: it asks an index. Each index, and the judgements too, is computed
    when it is first needed, and then kept.
    """

    dossier: Dossier
    locks: Locks = field(default_factory=Locks)
    """What was verified against the texts."""
    looks = Looks()  # nobody wants to know what is looked up, but in one that notes it

    @property
    def language(self) -> Language:
        """The language of all that is said of it."""
        return self.dossier.language

    @cached_property
    def addresses(self) -> Addresses:
        """The addresses of its records and pages."""
        return Addresses(self.dossier)

    @cached_property
    def judgements(self) -> Mapping[str, Explained]:
        """The judgement of every fact by its id; computed even where the dossier has problems."""
        return judge(self.dossier)

    @cached_property
    def counted_from(self) -> Mapping[str, list[str]]:
        """By id, the facts whose dates are counted from others: from which."""
        return {name: known for name, fact in self.dossier.facts.items() if (known := bases(fact))}

    @cached_property
    @in_its_language
    def facts(self) -> Mapping[str, FactView]:
        """The view of every fact by its id, in the order of files and lines.

        Raises KeyError where a fact names an id that has no record.
        """
        viewing = Viewing(self)
        return {fact_id: viewing.view(fact) for fact_id, fact in self.dossier.facts.items()}

    @cached_property
    def hanging(self) -> OnDemand[str, tuple[LeftOut, ...]]:
        """By the id of a fact: every voice and every article that bears on it, left out in turn, and what falls."""
        return hanging(self.dossier, self.judgements)

    @cached_property
    def weightier_first(self) -> Sequence[FactView]:
        """Every fact, those of low worth to a reader last."""
        return sorted(self.facts.values(), key=lambda view: view.fact.slight)

    # --- the facts by what they say -----------------------------------------------------------------------------------

    @cached_property
    def case(self) -> Mapping[str, FactView]:
        """By id, the facts of the case: all but those of the background, and those about how the articles report."""
        aside = {view.id for view in (*self.background, *self.of_the_texts)}
        return {view.id: view for view in self.weightier_first if view.id not in aside}

    @cached_property
    def by_standing(self) -> Mapping[Standing, tuple[FactView, ...]]:
        """The facts of the case under each standing, in the order readers meet the standings."""
        found = Index.of((view.judgement.standing, view) for view in self.case.values())
        return {standing: found[standing] for standing in STANDINGS}

    @cached_property
    def of_the_texts(self) -> tuple[FactView, ...]:
        """The facts about how the articles report, and not about the world; they are counted under no standing."""
        return tuple(view for view in self.facts.values() if view.fact.of_the_texts)

    @cached_property
    def background(self) -> tuple[FactView, ...]:
        """The facts that are background to the story and no part of it, and that nobody here disputes."""
        return tuple(v for v in self.weightier_first if v.judgement.background and not v.fact.of_the_texts)

    @cached_property
    def differing(self) -> Index[Conflict, FactView]:
        """By kind of disagreement: the facts with one of that kind, last those of background and those of the texts."""
        found = (view for view in self.facts.values() if view.fact.disagreement)
        in_order = sorted(
            found, key=lambda view: (view.fact.of_the_texts, view.judgement.background, self.place_of(view.topic))
        )
        return Index.of((view.fact.disagreement.kind, view) for view in in_order if view.fact.disagreement)

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The entries of the timeline: sorted by first known day, of two with the same day the shorter one first."""
        return moments_of(self.facts.values())

    # --- the facts by whom and what they name -------------------------------------------------------------------------

    @cached_property
    def about(self) -> Index[str, FactView]:
        """By the id of whoever or whatever facts can be about: the facts about it."""
        return Index.of((name, view) for view in self.weightier_first for name in dict.fromkeys(view.fact.about))

    @cached_property
    def sayings(self) -> Index[str, Saying]:
        """By the id of a voice: each fact for which it is cited, with the passages that cite it."""
        return sayings_of(self.weightier_first, lambda passage: passage.voices)

    @cached_property
    def witnessed(self) -> Index[str, Saying]:
        """By the id of a witness: each fact on which a finding rests on their testimony, with these findings."""
        return sayings_of(self.weightier_first, lambda passage: passage.witnesses)

    @cached_property
    def roles(self) -> Index[str, FactView]:
        """By the id of a person or body: the facts about the posts they hold."""
        return Index.of((view.fact.role.holder, view) for view in self.facts.values() if view.fact.role)

    @cached_property
    def relations(self) -> Index[str, FactView]:
        """By the id of a person, body or thing: the facts about their bonds with others."""
        bonds = ((view, view.fact.relation) for view in self.facts.values() if view.fact.relation)
        return Index.of((end, view) for view, bond in bonds for end in dict.fromkeys((bond.of, bond.to)))

    @cached_property
    def bearing(self) -> Index[str, Bearing]:
        """By the id of a voice or a source: each fact that it bears on, with what would fall of the fact without it."""
        return Index.of(
            (left.name, Bearing(view, left)) for view in self.facts.values() for left in self.hanging[view.id]
        )

    # --- the facts by the passages that they rest on ------------------------------------------------------------------

    @cached_property
    def resting(self) -> Index[str, FactView]:
        """By the id of a source: the facts that rest on it."""
        return Index.of(
            (source, view)
            for view in self.facts.values()
            for source in dict.fromkeys(passage.source.id for passage in view.passages)
        )

    @cached_property
    def voiced(self) -> Index[str, Source]:
        """By the id of a voice: the sources that speak with it, always or where their author saw something."""
        return Index.of((source.voice, source) for source in self.dossier.sources.values() if source.voice)

    @cached_property
    def retold(self) -> Index[str, Retelling]:
        """By passage, written ``a#p3``: each fact on which it says something, with what it says."""
        retellings = (Retelling(view, passage) for view in self.facts.values() for passage in view.passages)
        return Index.of((retelling.passage.testimony.at.place, retelling) for retelling in retellings)

    @cached_property
    def coverage(self) -> Mapping[str, Sequence[PassageUse]]:
        """By the id of a source: what became of each of its passages."""
        return coverage(self.dossier)

    @cached_property
    def chains(self) -> tuple[PassageView, ...]:
        """Every chain of voices, once for each passage that clearly cites it, however many facts it is cited for."""
        found: dict[tuple[str, tuple[str, ...]], PassageView] = {}
        for passage in (passage for view in self.facts.values() for passage in view.passages):
            said = passage.testimony
            if passage.cites_clearly and not said.headline:
                found.setdefault((said.at.place, self.dossier.chain_of(said)), passage)
        return tuple(found.values())

    # --- what else belongs together -----------------------------------------------------------------------------------

    @cached_property
    def questions(self) -> Index[str, Question]:
        """By the id of a fact: the readers' questions that it answers, or bears on."""
        asked = self.dossier.questions.values()
        return Index.of((fact, question) for question in asked for fact in question.every)

    @cached_property
    def answering(self) -> Index[str, Question]:
        """By the id of a fact: the readers' questions that it helps to answer."""
        asked = filter(self.answered, self.dossier.questions.values())
        return Index.of((fact, question) for question in asked for fact in dict.fromkeys(question.facts))

    @cached_property
    def themes(self) -> Index[str | None, Question]:
        """By theme, last those without one: the readers' questions."""
        return Index.of((question.theme, question) for question in self.dossier.questions.values())

    @cached_property
    def slips(self) -> Index[str, Slip]:
        """By the id of a fact or a source, and by passage, written ``a#p3``: the slips of the texts there."""
        return Index.of(
            (key, slip)
            for slip in self.dossier.slips.values()
            for key in dict.fromkeys((*slip.facts, slip.at.place, slip.at.source))
        )

    @cached_property
    def sections(self) -> Index[str, Topic]:
        """By the id of a topic: its sections."""
        return Index.of((topic.under, topic) for topic in self.dossier.topics.values() if topic.under)

    @cached_property
    def parts(self) -> Index[str, Entity]:
        """By the id of a body, place or thing: what belongs to it or lies in it."""
        return Index.of((part.part_of, part) for part in self.dossier.located.values() if part.part_of)

    def place_of(self, topic: Topic | None) -> int:
        """The place of a topic in the order of the files, counted from 0. For None it is the place after the last."""
        return self._order[topic.id] if topic else len(self._order)

    def answered(self, question: Question) -> bool:
        """Whether a reader's question is answered: some fact of it is not unknown, and it is not marked as open."""
        known = [self.judgements[name].standing for name in question.facts if name in self.judgements]
        return not question.open and any(standing != standings.UNKNOWN for standing in known)

    @cached_property
    def lying(self) -> Mapping[str, Lies]:
        """The places of which it is known where they lie, by id."""
        return {lies.place.id: lies for lies in lying(self.dossier.places, self.facts)}

    @cached_property
    @in_its_language
    def source_names(self) -> Mapping[str, str]:
        """By id, what readers call each source."""
        return source_names(self.dossier.sources.values())

    @cached_property
    @in_its_language
    def sources_run(self) -> Said:
        """On which days the sources came out, as one sentence."""
        return sources_run(self.dossier.sources.values())

    @cached_property
    def past(self) -> Past:
        """What was published and mended when, and how it was worded."""
        return Past(self)

    # --- how they are made --------------------------------------------------------------------------------------------

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {topic: n for n, topic in enumerate(self.dossier.topics)}
