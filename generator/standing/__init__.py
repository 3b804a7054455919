"""How well each fact stands: computed from its testimonies, with the reason in words.

The rules are the project's own, and the method page explains them to readers. The one that matters most: origins are
counted, not articles, and nothing is ever confirmed by counting.
"""

from __future__ import annotations

from generator.standing.answers import AnswerView, TwoFaced
from generator.standing.dating import DateReading, Dating, Known, bases, counted_from, days_of
from generator.standing.hanging import LeftOut, hanging
from generator.standing.judgement import Judgement
from generator.standing.judging import Explained, is_background, judge, judge_again
from generator.standing.measuring import AmountReading
from generator.standing.origins import Backing, Origin, is_unnamed, is_vague
from generator.standing.pairs import Pair
from generator.standing.ruling import RULES, TO_BE_SEEN
from generator.standing.spoken import Spoken, spoken, spoken_later
from generator.standing.unfolding import Day, Turn, day_by_day

__all__ = [
    "RULES",
    "TO_BE_SEEN",
    "AmountReading",
    "AnswerView",
    "Backing",
    "DateReading",
    "Dating",
    "Day",
    "Explained",
    "Judgement",
    "Known",
    "LeftOut",
    "Origin",
    "Pair",
    "Spoken",
    "Turn",
    "TwoFaced",
    "bases",
    "counted_from",
    "day_by_day",
    "days_of",
    "hanging",
    "is_background",
    "is_unnamed",
    "is_vague",
    "judge",
    "judge_again",
    "spoken",
    "spoken_later",
]
