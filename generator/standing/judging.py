"""Judge each fact by its testimonies; a part of them can be left out, to see what hangs on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.model import Dossier, Fact, Language, Standing, Word, standings
from generator.standing.answers import answer_pairs, answers_of, two_faced
from generator.standing.carried import side
from generator.standing.counting import counted_twice
from generator.standing.dating import Dating, Known, bases, date_fact, date_facts, dependent, in_steps
from generator.standing.judgement import Judgement
from generator.standing.labelling import brief, label
from generator.standing.measuring import bears_out
from generator.standing.pairs import excluding, in_both
from generator.standing.reasons import clash, reasons
from generator.standing.remaining import Remaining
from generator.standing.ruling import TO_BE_SEEN, Weighed, called, shown_as, standing
from generator.words import Use, in_its_language, one_after_another, row, say


@dataclass(frozen=True)
class Explained(Judgement):
    """A judgement with its words in the language of the dossier, found when they are first read: no rule reads them."""

    dossier: Dossier = field(kw_only=True, compare=False, repr=False)

    @property
    def language(self) -> Language:
        return self.dossier.language

    @cached_property
    @in_its_language
    def label(self) -> str:
        """The standing as readers see it."""
        return label(self.dossier, self)

    @property
    def explained_by(self) -> Word:
        """The word whose meaning on the method page is that of the label."""
        return self.standing if self.called == "label" else TO_BE_SEEN

    @property
    def called(self) -> Use:
        """Which message of its standing is the label, where it names nobody."""
        return called(self.fact, self.standing)

    @property
    def shown_as(self) -> Standing:
        """The mark, shape and colour beside its label: each label has its own."""
        return shown_as(self.fact, self.standing)

    @cached_property
    @in_its_language
    def brief(self) -> str:
        """What that means in brief, for this fact."""
        return brief(self.dossier, self)

    @property
    def in_doubt(self) -> bool:
        """Whether its statement is denied, hedged or left open, so that it stands nowhere without saying so."""
        doubtful = standings.POSSIBLE, standings.DISPUTED, standings.DENIED, standings.UNKNOWN
        return not self.fact.question and self.standing in doubtful

    @cached_property
    @in_its_language
    def sides(self) -> tuple[str, ...]:
        """Of a statement that is disputed: who says so and who denies it, each in a few words; of others nothing."""
        if self.fact.question or not self.disputes:
            return ()
        both = (("side-says", self.backing), ("side-denies", self.denials))
        return tuple(row([say(message, answer=""), side(self.dossier, behind)], "beside") for message, behind in both)

    @property
    @in_its_language
    def overlap(self) -> str:
        """Why the counts of its answers do not come to that of all, in a few words; where they do, nothing."""
        return next(counted_twice(self.dossier, self, "brief"), "")

    @cached_property
    @in_its_language
    def reasons(self) -> tuple[str, ...]:
        """Why it has this standing, and all that a careful reader should know beside it, one sentence or more each."""
        return reasons(self.dossier, self)

    @cached_property
    @in_its_language
    def clash(self) -> str:
        """What is said against what; nothing where nobody is at odds."""
        return clash(self.dossier, self)

    @property
    @in_its_language
    def reason(self) -> str:
        """The reasons as one text."""
        return one_after_another(self.reasons)


def judge(dossier: Dossier) -> dict[str, Explained]:
    """The judgement of every fact by its id."""
    datings = date_facts(dossier)
    return {fact.id: weigh(Remaining(dossier, fact), datings[fact.id]) for fact in dossier.facts.values()}


def judge_again(
    dossier: Dossier,
    before: Mapping[str, Explained],
    changed: Collection[str],
    counted: Mapping[str, Collection[str]],
) -> Mapping[str, Explained] | None:
    """The judgements of some facts that are otherwise than before, and of all whose dates are counted from these.

    ``counted`` says which fact is counted from which.
    The others are as they were, if nothing but facts is otherwise. None where facts are counted from each other, which
    is a problem: then all are to be judged.
    """
    affected = {name: dossier.facts[name] for name in dependent(changed, counted)}
    found: dict[str, Explained] = {}
    for together in in_steps(affected):
        if found.keys() >= affected.keys():
            break
        for fact in together:
            if any(base in affected and base not in found for base in bases(fact)):
                return None
            others = (found.get(base) or before[base] for base in bases(fact) if base in before)
            known = Known.of_sources(dossier).with_facts({one.fact.id: one.dating for one in others})
            found[fact.id] = weigh(Remaining(dossier, fact), date_fact(Remaining(dossier, fact), known))
    return found


@in_its_language
def weigh(left: Remaining, dating: Dating) -> Explained:
    """The judgement of a fact by what is left of it, its amounts in words."""
    dossier, fact, body = left.dossier, left.fact, left.body
    answers, behind = answers_of(left), left.asserting(body)
    pairs = answer_pairs(fact, answers)
    silences = tuple(n for n in body if fact.says[n].act.silent)
    bare = Explained(
        dossier=dossier,
        fact=fact,
        standing=standing(Weighed(fact, body, answers, pairs, behind)),
        answers=answers,
        pairs=pairs,
        backing=behind,
        denials=left.denying(body),
        dating=dating,
        silences=silences,
        silent=tuple(dict.fromkeys(dossier.articles_of([fact.says[n] for n in silences]))),
        headlines=tuple(n for n, testimony in enumerate(fact.says) if testimony.headline),
        stronger_headlines=_stronger_headlines(fact, left.gone),
        withdrawn=left.gone,
        two_faced=two_faced(left, answers),
        torn=tuple(sorted({*in_both(excluding(pairs)), *dating.torn})),
    )
    undisputed = not (bare.conflicting or bare.denials.testimonies)
    return replace(bare, background=undisputed and is_background(dossier, fact))


def is_background(dossier: Dossier, fact: Fact) -> bool:
    """Whether a fact is marked as background: by itself, or by every topic that it is about."""
    topics = [dossier.topics[name] for name in fact.about if name in dossier.topics]
    return fact.background or (bool(topics) and all(topic.background for topic in topics))


def _stronger_headlines(fact: Fact, gone: Mapping[int, int]) -> tuple[int, ...]:
    """Headlines that state what their own article hedges or takes for granted, or that carry what it does not at all.

    One hedge is not held against another: which of them is the stronger is not for us to say. Of what is about the
    texts, a title is a part of them like any other. An article that was out before something was taken back did say it.
    """
    if fact.of_the_texts:
        return ()

    def backed(headline: int) -> bool:
        wanted = fact.says[headline]
        return any(
            (not wanted.sure.outright or other.sure.outright)
            for number, other in enumerate(fact.says)
            if not other.headline
            and other.at.source == wanted.at.source
            and bears_out(other, wanted)
            and other.act.asserts
            and (number not in gone or fact.says[gone[number]].at.source != wanted.at.source)
        )

    return tuple(n for n, t in enumerate(fact.says) if t.headline and t.act.asserts and not backed(n))
