"""What passages do that do not say it outright, in the fixed words of how sure each is, beside what they hedge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import words
from generator.model import SURENESS, Dossier, Sure
from generator.standing.answers import AnswerView
from generator.standing.carried import Deed, How, amount_less_exact, carried, denied
from generator.standing.judgement import Judgement
from generator.standing.origins import Backing


def with_hedges(dossier: Dossier, judgement: Judgement, behind: Backing, how: How = "plain") -> str:
    """Who says something, and which passages of theirs do not say it outright."""
    deed: Deed = "giving" if judgement.fact.question else "saying"
    return words.one_after_another([carried(dossier, behind, deed, how), *_if_unsaid(judgement, behind)])


def answer_carried(dossier: Dossier, judgement: Judgement, answer: AnswerView) -> str:
    """Who gives an answer, who of them hedges, who gives it less exactly, and who denies it."""
    given = with_hedges(dossier, judgement, answer.exact) if answer.given else words.say("nobody-says-so")
    less_exact = amount_less_exact(answer.reading) if answer.reading else ()
    against = [denied(dossier, answer)] if answer.denials.testimonies else []
    return words.one_after_another([given, *less_exact, *against])


def hedges_by_answer(judgement: Judgement) -> Iterator[str]:
    """How the passages hedge that give one answer, for each of several."""
    for answer in judgement.given:
        hedged = _hedged(answer.backing, hedges(judgement, answer.backing), words.quoted(answer.text))
        yield words.one_after_another(hedged)


def hedges(judgement: Judgement, behind: Backing, *, in_passing: bool = True) -> Mapping[Sure, int]:
    """How many passages do not say it outright, and in which way; if wanted, also how many take it for granted."""
    says = [judgement.fact.says[n].sure for n in behind.testimonies if not behind.of_the_texts]
    shown = [sure for sure in says if sure.hedges or (sure.in_passing and in_passing)]
    return {sure: shown.count(sure) for sure in SURENESS if sure in shown}


def _if_unsaid(judgement: Judgement, behind: Backing) -> Iterator[str]:
    """The same in a sentence behind who says it, as far as that one does not say it of the articles already."""
    if behind.hedge:
        yield from _only_titles(behind)
    elif len(behind.in_passing) < len(behind.articles):
        in_passing = not (behind.outright and behind.in_passing)
        yield from _hedged(behind, hedges(judgement, behind, in_passing=in_passing))


def _hedged(behind: Backing, counts: Mapping[Sure, int], answer: str = "") -> Iterator[str]:
    passages = len(behind.testimonies)
    if not counts:
        return
    if [*counts.values()] == [passages]:
        how, ways = "alike", [words.say(sure, "does", count=passages) for sure in counts]
    else:
        how = "some" if behind.outright else "all"
        ways = [words.say(sure, "passages", count=count) for sure, count in counts.items()]
    yield words.say("hedged", how=how, count=passages, ways=words.listed(ways), answer=answer)
    yield from _only_titles(behind)


def _only_titles(behind: Backing) -> Iterator[str]:
    if behind.titles and not behind.outright:
        yield words.say("only-headlines-outright", headlines=len(behind.titles))
