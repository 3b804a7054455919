"""Rules about ids: whatever one record names exists, and is of the right kind.

Which field names what is no rule's to know: the type of the field says it, and which of these rules answers for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.evidence import beyond_the_last
from generator.model import Fact
from generator.problem import Problem
from generator.prose import find_links


def unknown_source(case: Case) -> Iterator[Problem]:
    """A citation names a source that has a record."""
    yield from case.unknown("unknown-source")


def passage_out_of_range(case: Case) -> Iterator[Problem]:
    """A citation names a passage its source has."""
    for citation, leaf in case.dossier.citations:
        source = case.dossier.sources.get(citation.source)
        if source and citation.passage > source.passages:
            yield beyond_the_last(citation, source.passages, case.dossier.mark(*leaf.where))


def unknown_voice(case: Case) -> Iterator[Problem]:
    """Whoever speaks, could settle a fact or is spoken for is a person, a body, a place or an unnamed voice."""
    yield from case.unknown("unknown-voice")


def unknown_person(case: Case) -> Iterator[Problem]:
    """Whoever holds a post or stands in a relation has a record."""
    yield from case.unknown("unknown-person")


def unknown_subject(case: Case) -> Iterator[Problem]:
    """What a fact is about, or a place or body is part of, has a record."""
    yield from case.unknown("unknown-subject")


def unknown_fact(case: Case) -> Iterator[Problem]:
    """Questions, slips, introductions, successions and dates refer to facts that exist."""
    yield from case.unknown("unknown-fact")


def unknown_lead(case: Case) -> Iterator[Problem]:
    """What the home page names first is a question or a fact."""
    yield from case.unknown("unknown-lead")


def unknown_answer(case: Case) -> Iterator[Problem]:
    """A testimony on a question gives one of its answers; one on a statement gives none."""
    for leaf in case.dossier.leaves:
        if leaf.kept.sort == "answer":
            answers = getattr(leaf.record, "answers", {})
            word = "answer" if answers else "answer (this fact is a statement)"
            if problem := case.missing(leaf.where, str(leaf.value), answers, "unknown-answer", word):
                yield problem
    for fact in case.dossier.facts.values():
        yield from _says_nothing_to_it(case, fact)


def _says_nothing_to_it(case: Case, fact: Fact) -> Iterator[Problem]:
    for i, testimony in enumerate(fact.says):
        if fact.answers and not testimony.answer and not testimony.act.silent:
            hint = "add answer: " + " | ".join(fact.answers)
            yield case.problem((fact.id, "says", i), "unknown-answer", "says nothing to the question", hint)


def unknown_link(case: Case) -> Iterator[Problem]:
    """A link by id in an editor's Markdown leads to a record of that kind."""
    for written in case.prose:
        for link in find_links(written.text):
            at = written.at(link.offset)
            if problem := case.missing(at, link.target, case.ids[link.kind], "unknown-link", link.kind):
                yield problem


RULES = (
    unknown_source,
    passage_out_of_range,
    unknown_voice,
    unknown_person,
    unknown_subject,
    unknown_fact,
    unknown_lead,
    unknown_answer,
    unknown_link,
)
