"""Rules about what an editor should look at twice. Each is answered by writing down, for readers, what was seen."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Fact
from generator.problem import Problem, counted


def voice_behind_two_answers(case: Case) -> Iterator[Problem]:
    """A voice that is cited for two answers is a slip of the pen, or a difference a disagreement's note explains."""
    for judgement in case.judged.judgements.values():
        for two in judgement.two_faced if not judgement.fact.disagreement else ():
            what = f"'{two.voice}' stands behind {counted(len(two.answers), 'answer')}: {', '.join(two.answers)}"
            hint = "mend answer: or by:, or say in disagreement: {kind: …, note: …} how that can be"
            first = _testimony_of(judgement.fact, two.voice, two.answers[-1])
            yield case.problem((judgement.fact.id, "says", first), "voice-behind-two-answers", what, hint, "warning")


def stronger_headline(case: Case) -> Iterator[Problem]:
    """A headline that says more than its own article is explained in a note on it or on the disagreement."""
    for judgement in case.judged.judgements.values():
        for number in judgement.stronger_headlines if not judgement.fact.disagreement else ():
            testimony = judgement.fact.says[number]
            if not testimony.note:
                what = f"the headline {testimony.at.place} says more than its article does"
                hint = "add note: how they differ; or hedge it as it hedges, or add what the article itself says"
                yield case.problem((judgement.fact.id, "says", number), "stronger-headline", what, hint, "warning")


def fact_on_no_page(case: Case) -> Iterator[Problem]:
    """Every fact shows on the page of something it is about; a term, and a section of a section, have none."""
    dossier = case.dossier
    shown = {*dossier.entities, *dossier.broken}
    sections = {topic.id for topic in dossier.topics.values() if topic.under}
    shown |= {topic.id for topic in dossier.topics.values() if topic.under not in sections}
    for fact in dossier.facts.values():
        if not shown.intersection(fact.about):
            what = f"no page but its own shows '{fact.id}'"
            hint = "add to about: a person, body, place or topic with a page"
            yield case.problem((fact.id, "about"), "fact-on-no-page", what, hint, "warning")


def _testimony_of(fact: Fact, voice: str, answer: str) -> int:
    """The first testimony in which a voice gives an answer."""
    return next(i for i, said in enumerate(fact.says) if voice in said.by and said.answer == answer)


RULES = (voice_behind_two_answers, stronger_headline, fact_on_no_page)
