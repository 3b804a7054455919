"""Facts as pages show them: with the records behind their ids, and with words for what is computed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator import words
from generator.addresses import url_of
from generator.judged.bonds import Bond, bonds_of
from generator.judged.columns import Column
from generator.judged.index import Index
from generator.judged.measures import Measure, measures_of
from generator.judged.renditions import Rendition, rendition
from generator.judged.replies import replied
from generator.judged.testified import PassageView
from generator.model import Anything, Fact, Kind, Language, PairSort, Question, Source, Speaker, Tier, Topic
from generator.standing import AnswerView, Backing, DateReading, Explained, is_unnamed
from generator.standing.carried import date_carried
from generator.standing.counting import counts
from generator.standing.dated import date_givers, date_source, date_words, span_words
from generator.standing.dependence import dependence
from generator.standing.measured import amounts_words
from generator.standing.silences import answer_and_silences
from generator.words.calendar import date_in_words

if TYPE_CHECKING:
    from generator.judged import Judged


@dataclass(frozen=True)
class FactView:
    """A fact with its judgement and its testimonies, and with words and links for pages."""

    fact: Fact
    judgement: Explained
    passages: tuple[PassageView, ...]
    judged: Judged = field(repr=False)

    @property
    def language(self) -> Language:
        """The language of all that is said of it."""
        return self.judged.language

    @property
    def id(self) -> str:
        return self.fact.id

    @property
    def kind(self) -> Kind:
        return Fact.kind

    @property
    def name(self) -> str:
        return self.fact.name

    @property
    def in_short(self) -> str:
        """What it says in one line: its statement, or the answers that passages give to its question."""
        given = (
            answer for answer in self.judgement.answers if answer.backing.testimonies or answer.denials.testimonies
        )
        return (" / ".join(answer.text for answer in given) if self.fact.question else "") or self.name

    @cached_property
    @words.in_its_language
    def counts(self) -> str:
        """The counts of articles and origins: "4 articles, 2 origins"; with "in all" if they give several answers."""
        return counts(self.judged.dossier, self.judgement)

    @cached_property
    @words.in_its_language
    def date_words(self) -> str:
        """The date as words, with who gives it where not all do; every date given where they dispute."""
        return date_words(self.judged.dossier, self.judgement)

    @property
    @words.in_its_language
    def span_words(self) -> str:
        """The days of its date alone, in words; empty where it has none."""
        dating = self.judgement.dating
        by_card = dating.given_by if dating.by_card else None
        sources = words.Sources.of(self.judged.dossier, by_card.articles) if by_card else None
        return span_words(dating.span, sources) if dating.span else ""

    @property
    @words.in_its_language
    def date_givers(self) -> str:
        """Who gives the date, who less exactly and who none at all; nothing where all give the same."""
        return words.one_after_another(date_givers(self.judged.dossier, self.judgement))

    @property
    @words.in_its_language
    def date_source(self) -> str:
        """Whose date it is, in a few words."""
        return date_source(self.judged.dossier, self.judgement)

    @cached_property
    def address(self) -> str:
        """Its URL, from the root of the site."""
        return url_of(self.judged.addresses.of(self))

    @property
    @words.in_its_language
    def cited(self) -> str:
        """What others quote of it: the statement, or the question with its answers."""
        return words.one_after_another([words.say("quoted", text=self.name), *self.replies])

    @property
    @words.in_its_language
    def worded(self) -> str:
        """The same without quotation marks: all that it says."""
        return words.one_after_another([self.name, *self.replies])

    @property
    @words.in_its_language
    def replies(self) -> list[str]:
        """The answers, or the amounts, that are given to its question, and what stands in translations alone."""
        return replied(self)

    @property
    def leads_out(self) -> bool:
        """Whether any of its passages leads to its article on the web."""
        return any(passage.original for passage in self.passages)

    @property
    def off_the_web(self) -> tuple[Source, ...]:
        """The sources of its passages of which no copy on the web is known."""
        known = {passage.source.id: passage.source for passage in self.passages}
        return tuple(source for source in known.values() if not source.on_the_web)

    @property
    def subjects(self) -> tuple[Anything, ...]:
        return tuple(self.judged.dossier.records[name] for name in self.fact.about)

    @property
    def predecessor(self) -> Speaker | Fact | None:
        """Whoever held before the post that it is about, if an editor says so; the fact on that, if it names nobody."""
        before = self.judged.dossier.facts.get(self.fact.role.succeeds or "") if self.fact.role else None
        return self.judged.dossier.speakers[before.role.holder] if before and before.role else before

    @property
    def marked_by(self) -> tuple[Topic, ...]:
        """The topics that it is about, by which it counts as background; none if it is marked as background itself."""
        known = self.judged.dossier.topics
        return () if self.fact.background else tuple(known[name] for name in self.fact.about if name in known)

    @property
    def topic(self) -> Topic | None:
        """The first topic that it is about, or None."""
        topics = self.judged.dossier.topics
        return next((topics[name] for name in self.fact.about if name in topics), None)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The readers' questions that this fact answers, or bears on."""
        return self.judged.questions[self.id]

    def passages_of(self, behind: Backing) -> tuple[PassageView, ...]:
        return tuple(self.passages[number] for number in behind.testimonies)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The reason for the standing, point by point."""
        return self.judgement.reasons

    @cached_property
    @words.in_its_language
    def dependence(self) -> tuple[str, ...]:
        """What hangs on whom, sentence by sentence; nothing of a fact that nobody asserts or denies."""
        if not (self.judgement.given or self.judgement.denials.testimonies):
            return ()
        in_turn, names = self.judged.hanging[self.id], self.judged.source_names
        return tuple(dependence(self.judged.dossier, self.judgement, in_turn, names))

    @cached_property
    @words.in_its_language
    def answers(self) -> tuple[Column, ...]:
        """A column for each answer that some passage asserts or denies, most voices first; none for a statement."""
        if not self.fact.answers:
            return ()
        return tuple(
            Column(
                self._letters[answer.id],
                answer.text,
                self.answer_carried(answer),
                self.passages_of(answer.backing)
                + self.passages_of(answer.denials)
                + tuple(self.passages[number] for number in answer.silences),
                answer.backing,
                answer.denials,
                self.rendition_of(answer.backing, answer.denials),
            )
            for answer in self.judgement.shown
        )

    @cached_property
    @words.in_its_language
    def amounts_words(self) -> str:
        """The amounts that are given, in a row; of one that not all give so exactly, how many do. Empty without any."""
        return amounts_words(self.judged.dossier, self.fact, self.judgement.amounts)

    @cached_property
    @words.in_its_language
    def measures(self) -> tuple[Measure, ...]:
        """Every amount that is given, with who gives it."""
        return measures_of(self)

    @cached_property
    @words.in_its_language
    def dates(self) -> tuple[Column, ...]:
        """A column for each date that is given, if two of them have no day in common; else none. Most voices first."""
        if not self.judgement.dating.disputed:
            return ()
        columns = (
            Column(
                letter="",
                text=date_in_words(reading.span),
                carried=self.date_carried(reading),
                passages=self.passages_of(reading.backing),
                behind=reading.exact,
                rendition=self.rendition_of(reading.backing),
            )
            for reading in self.judgement.dating.readings
        )
        return tuple(sorted(columns, key=lambda column: column.weight))

    @words.in_its_language
    def answer_carried(self, answer: AnswerView) -> str:
        """Who gives an answer, who of them hedges, who denies it, and who is silent on just this."""
        return answer_and_silences(self.judged.dossier, self.judgement, answer)

    @words.in_its_language
    def date_carried(self, reading: DateReading) -> str:
        """Who gives a date, and how many of them less exactly."""
        return date_carried(self.judged.dossier, reading)

    @cached_property
    def beside(self) -> tuple[PassageView, ...]:
        """The testimonies that are in no column: silences and headlines, or all of them where there are no columns."""
        shown = {passage.number for column in self.answers + self.dates for passage in column.passages}
        return tuple(passage for passage in self.passages if passage.number not in shown)

    @property
    @words.in_its_language
    def bonds(self) -> Mapping[PairSort, tuple[Bond, ...]]:
        """The pairs of answers, by what the two are to each other, in the order of the vocabulary."""
        return bonds_of(self.judgement)

    @property
    def tier(self) -> Tier | None:
        """How far all testimonies are verified, if it is the same for all; else None."""
        tiers = {passage.tier for passage in self.passages}
        return tiers.pop() if len(tiers) == 1 else None

    @words.in_its_language
    def elsewhere(self, passage: PassageView) -> tuple[str, ...]:
        """Which other answers a voice of this testimony is cited for, in words.

        Voices without a name come last, since they need not be the same person there.
        """
        said, speaking = passage.testimony, {voice.id for voice in passage.voices}
        behind = [two for two in self.judgement.two_faced if two.voice in speaking and not said.voice_in_doubt]
        behind.sort(key=lambda two: is_unnamed(self.judged.dossier, two.voice))
        found: dict[str, str] = {}
        for two in behind:
            unnamed = "yes" if is_unnamed(self.judged.dossier, two.voice) else "no"
            for letter in self.letters_of(answer for answer in two.answers if answer != said.answer):
                found.setdefault(letter, unnamed)
        letters = Index.of((unnamed, letter) for letter, unnamed in found.items())
        return tuple(
            words.say("cited-elsewhere", letters=words.listed(sorted(known)), count=len(known), unnamed=unnamed)
            for unnamed, known in letters.items()
        )

    def rendition_of(self, *behind: Backing | None) -> Rendition | None:
        """That what these carry stands in translations alone, if it does."""
        return rendition(self.judged, behind)

    @cached_property
    @words.in_its_language
    def rendition(self) -> Rendition | None:
        """The same of all that anybody asserts or denies here."""
        return self.rendition_of(self.judgement.backing, self.judgement.denials)

    def letters_of(self, answers: Iterable[str]) -> tuple[str, ...]:
        """The letters of some answers, where all answers are shown beside each other."""
        return tuple(self._letters[answer] for answer in dict.fromkeys(answers) if answer in self._letters)

    @words.in_its_language
    def quoted(self, answers: Collection[str]) -> tuple[str, ...]:
        """Some answers as a sentence of ours names them."""
        return tuple(words.quoted(answer.text) for answer in self.judgement.shown if answer.id in answers)

    @cached_property
    def _letters(self) -> Mapping[str, str]:
        return self.judgement.letters
