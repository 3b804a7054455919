"""The judgement of a fact: its standing, and everything of which its reason is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model import Fact, Standing
from generator.standing.answers import AnswerView, TwoFaced
from generator.standing.dating import Dating
from generator.standing.measuring import AmountReading
from generator.standing.origins import Backing
from generator.standing.pairs import Pair, excluding


@dataclass(frozen=True, slots=True)
class Judgement:
    """The standing of a fact, and everything of which its reason is made."""

    fact: Fact
    standing: Standing
    answers: tuple[AnswerView, ...]
    pairs: tuple[Pair[AnswerView], ...]
    """What any two given answers are to each other; an answer with itself where it is both said and denied."""
    backing: Backing
    """Everybody who asserts something here."""
    denials: Backing
    """Everybody who denies something here."""
    dating: Dating
    withdrawn: Mapping[int, int] = field(default_factory=dict)
    """The testimonies that were taken back and count no longer, each with the one that takes it back."""
    silences: tuple[int, ...] = ()
    silent: tuple[str, ...] = ()
    """The articles that raise it and leave it open."""
    headlines: tuple[int, ...] = ()
    stronger_headlines: tuple[int, ...] = ()
    """Headlines surer than, or different from, what their own article says."""
    two_faced: tuple[TwoFaced, ...] = ()
    torn: tuple[str, ...] = ()
    """Articles that give answers, or dates, that cannot all be true."""
    background: bool = False
    """It is background to the story and no part of it, and nobody here disputes it."""

    @property
    def disputes(self) -> tuple[Pair[AnswerView], ...]:
        """Answers that were given and cannot both be true."""
        return excluding(self.pairs)

    @property
    def tensions(self) -> tuple[Pair[AnswerView], ...]:
        """Answers between which the sources seem to clash."""
        return tuple(pair for pair in self.pairs if pair.are.pulls)

    @property
    def conflicting(self) -> bool:
        return bool(self.disputes) or self.dating.disputed

    @property
    def counts_voices(self) -> bool:
        """Whether the line beside its badge counts voices, and so has to say what these are."""
        return self.backing.count > 1 and not self.denials.articles

    @property
    def dated_by_all(self) -> bool:
        """Whether everybody who says so gives just this date, so that it may be printed beside their count."""
        by = self.dating.given_by
        if by is None or self.dating.worked_out or self.dating.disputed:
            return by is None
        voices = bool(by.own_words or by.own_words_too) or by.count >= self.backing.count
        return voices and set(by.articles) >= set(self.backing.articles)

    @property
    def one_voice_twice(self) -> tuple[TwoFaced, ...]:
        """The voices whose answers do not all go together, which needs a remark."""
        return tuple(two for two in self.two_faced if not two.at_ease)

    @property
    def given(self) -> tuple[AnswerView, ...]:
        """The answers that some passage's body asserts."""
        return tuple(answer for answer in self.answers if answer.given)

    @property
    def shown(self) -> tuple[AnswerView, ...]:
        """The answers that some passage asserts or denies, most voices first; amounts in their own order."""
        shown = (answer for answer in self.answers if answer.given or answer.denials.testimonies)
        if self.fact.unit:
            return tuple(shown)
        return tuple(sorted(shown, key=lambda answer: (-answer.backing.count, -len(answer.backing.articles))))

    @property
    def letters(self) -> Mapping[str, str]:
        """The letters of answers that are shown beside each other, A to Z, then AA to ZZ; an amount is its own name."""
        if self.fact.unit:
            return {answer.id: answer.text for answer in self.shown}
        return {answer.id: chr(ord("A") + n % 26) * (n // 26 + 1) for n, answer in enumerate(self.shown)}

    @property
    def amounts(self) -> tuple[AmountReading, ...]:
        """The amounts that some passage's body asserts."""
        return tuple(answer.reading for answer in self.given if answer.reading)

    @property
    def confirmed_by(self) -> tuple[str, ...]:
        """Every voice that confirms an answer here."""
        return tuple(dict.fromkeys(voice for answer in self.answers for voice in answer.confirmed_by))
