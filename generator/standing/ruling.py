"""Which standing a fact has: the rules in the order in which they are tried. The method page prints the same table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from generator import words
from generator.model import Fact, Registry, Standing, Testimony, Word, standings
from generator.standing.answers import AnswerView
from generator.standing.origins import Backing
from generator.standing.pairs import Pair, excluding


@dataclass(frozen=True)
class Weighed:
    """What the rules look at: a fact without its headlines, and without what is left out of this judgement."""

    fact: Fact
    body: Sequence[int]
    """The places in ``fact.says`` of the testimonies that count."""
    answers: Sequence[AnswerView]
    pairs: Sequence[Pair[AnswerView]]
    backing: Backing
    """Everybody who asserts something here."""

    @cached_property
    def asserted(self) -> list[Testimony]:
        return [self.fact.says[n] for n in self.body if self.fact.says[n].act.asserts]

    @cached_property
    def said(self) -> list[Testimony]:
        """What is asserted and not only taken for granted in passing."""
        return [testimony for testimony in self.asserted if not testimony.sure.in_passing]

    @cached_property
    def given(self) -> list[AnswerView]:
        return [answer for answer in self.answers if answer.given]

    @cached_property
    def denied(self) -> bool:
        """Whether anybody denies anything of it."""
        return any(answer.denials.testimonies for answer in self.answers)

    @property
    def only_denied(self) -> bool:
        return self.denied and all(answer.denials.testimonies for answer in self.given)

    @property
    def confirmed(self) -> bool:
        return not self.denied and all(answer.confirmed_by for answer in self.given)

    @property
    def to_be_seen(self) -> bool:
        """Whether it is about the texts, and a passage or a title shows it."""
        return self.fact.of_the_texts and bool(self.asserted or self.backing.titles)

    @property
    def hedged(self) -> bool:
        return bool(self.said) and all(testimony.sure.hedges for testimony in self.said)

    @property
    def cited(self) -> bool:
        """Whether anybody is clearly cited."""
        return self.backing.clear


@dataclass(frozen=True)
class Rule(Word):
    """A standing, and when a fact has it that no rule before this one fits."""

    kind: ClassVar = "rule"

    standing: Standing
    fits: Callable[[Weighed], object]
    called: words.Use = "label"
    """Which message of the standing readers see in its place."""

    @property
    def shown_as(self) -> Standing:
        return self.standing if self.called == "label" else standings.SEEN


RULES = Registry(
    Rule("disputed", standings.DISPUTED, lambda weighed: excluding(weighed.pairs)),
    Rule("denied", standings.DENIED, lambda weighed: weighed.only_denied),
    Rule("of the texts", standings.STATED, lambda weighed: weighed.to_be_seen, called="seen"),
    Rule("unknown", standings.UNKNOWN, lambda weighed: not weighed.asserted),
    Rule("said", standings.SAID, lambda weighed: weighed.fact.said_by),
    Rule("confirmed", standings.CONFIRMED, lambda weighed: weighed.confirmed),
    Rule("reported as possible", standings.POSSIBLE, lambda weighed: weighed.hedged),
    Rule("reported", standings.REPORTED, lambda weighed: weighed.cited),
    Rule("stated", standings.STATED, lambda _: True),
)
"""All rules, in the order in which they are tried: the first that fits decides, and the last fits always."""


TO_BE_SEEN = RULES["of the texts"]


def called(fact: Fact, known: Standing) -> words.Use:
    """Which message of a standing readers see in its place where a fact has it."""
    return TO_BE_SEEN.called if fact.of_the_texts and known == TO_BE_SEEN.standing else "label"


def shown_as(fact: Fact, known: Standing) -> Standing:
    """The mark, shape and colour with which a standing is shown where a fact has it."""
    return known if called(fact, known) == "label" else standings.SEEN


def standing(weighed: Weighed) -> Standing:
    return next(rule.standing for rule in RULES if rule.fits(weighed))
