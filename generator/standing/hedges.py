"""What passages do that do not say it outright, in the fixed words of how sure each is, beside what they hedge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import words
from generator.model import SURENESS, Dossier, Sure
from generator.standing.answers import AnswerView
from generator.standing.carried import How, amount_less_exact, carried, denied
from generator.standing.judgement import Judgement
from generator.standing.origins import Backing


def with_hedges(dossier: Dossier, judgement: Judgement, behind: Backing, how: How = "plain") -> str:
    """Who says something, and which passages of theirs do not say it outright."""
    return words.one_after_another([carried(dossier, behind, how=how), *_if_unsaid(judgement, behind)])


def answer_carried(dossier: Dossier, judgement: Judgement, answer: AnswerView) -> str:
    """Who gives an answer, who of them hedges, who gives it less exactly, and who denies it."""
    behind = answer.reading.exact if answer.reading else answer.backing
    given = with_hedges(dossier, judgement, behind) if answer.given else words.say("nobody-says-so")
    less_exact = amount_less_exact(answer.reading) if answer.reading else ()
    against = [denied(dossier, answer)] if answer.denials.testimonies else []
    return words.one_after_another([given, *less_exact, *against])


def hedges_by_answer(judgement: Judgement) -> Iterator[str]:
    """How the passages hedge that give one answer, for each of several."""
    for answer in judgement.given:
        yield from _hedged(judgement, answer.backing, words.quoted(answer.text))


def hedges(judgement: Judgement, behind: Backing) -> Mapping[Sure, int]:
    """How many passages do not say it outright, and in which way; not what the count of articles has said already."""
    if behind.of_the_texts or len(behind.in_passing) == len(behind.articles):
        return {}
    says = [judgement.fact.says[n].sure for n in behind.testimonies]
    passing = not (behind.outright and behind.in_passing)
    shown = [sure for sure in says if sure.hedges or (sure.in_passing and passing)]
    return {sure: shown.count(sure) for sure in SURENESS if sure in shown}


def _if_unsaid(judgement: Judgement, behind: Backing) -> Iterator[str]:
    """The same in a sentence behind who says it, unless that one says how they all hedge."""
    if not behind.hedge:
        yield from _hedged(judgement, behind)
    elif behind.titles:
        yield words.say("only-headlines-outright", headlines=len(behind.titles))


def _hedged(judgement: Judgement, behind: Backing, answer: str = "") -> Iterator[str]:
    counts, passages = hedges(judgement, behind), len(behind.testimonies)
    if not counts:
        return
    if [*counts.values()] == [passages]:
        how, ways = "alike", [words.say(sure, "does", count=passages) for sure in counts]
    else:
        how = "some" if behind.outright else "all"
        ways = [words.say(sure, "passages", count=count) for sure, count in counts.items()]
    yield words.say("hedged", how=how, count=passages, ways=words.listed(ways), answer=answer)
    if behind.titles and not behind.outright:
        yield words.say("only-headlines-outright", headlines=len(behind.titles))
