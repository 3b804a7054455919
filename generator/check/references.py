"""Rules about ids: whatever one record names exists, and is of the right kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.check.case import Case
from generator.evidence import beyond_the_last
from generator.links import find_links
from generator.model import KINDS, Organisation, Place, Where
from generator.problem import Problem

Named = Iterable[tuple[Where, str]]


def unknown_source(case: Case) -> Iterator[Problem]:
    """A citation names a source that has a record."""
    for where, citation, _ in case.dossier.citations():
        if problem := case.missing(where, citation.source, case.dossier.sources, "unknown-source", "source"):
            yield problem


def passage_out_of_range(case: Case) -> Iterator[Problem]:
    """A citation names a passage its source has."""
    for where, citation, _ in case.dossier.citations():
        source = case.dossier.sources.get(citation.source)
        if source and citation.passage > source.passages:
            yield beyond_the_last(citation, source.passages, case.dossier.mark(*where))


def unknown_voice(case: Case) -> Iterator[Problem]:
    """Whoever speaks, could settle a fact or is spoken for is a person, a body, a place or an unnamed voice."""
    yield from _missing(case, _voices(case), case.dossier.entities, "unknown-voice", "voice")


def unknown_person(case: Case) -> Iterator[Problem]:
    """Whoever holds a post or stands in a relation has a record."""
    yield from _missing(case, _holders(case), case.dossier.entities, "unknown-person", "person or body")


def unknown_subject(case: Case) -> Iterator[Problem]:
    """What a fact is about, or a place or body is part of, has a record."""
    dossier = case.dossier
    subjects = {**dossier.entities, **dossier.topics, **dossier.terms}
    about = ((f.id, "about", i) for f in dossier.facts.values() for i in range(len(f.about)))
    named = ((where, dossier.facts[str(where[0])].about[int(where[2])]) for where in about)
    yield from _missing(case, named, subjects, "unknown-subject", "subject")
    parts: list[Organisation | Place] = [*dossier.organisations.values(), *dossier.places.values()]
    yield from _missing(
        case,
        (((p.id, "part_of"), p.part_of) for p in parts if p.part_of),
        dossier.entities,
        "unknown-subject",
        "subject",
    )
    under = (((t.id, "under"), t.under) for t in dossier.topics.values() if t.under)
    yield from _missing(case, under, dossier.topics, "unknown-subject", "topic")


def unknown_answer(case: Case) -> Iterator[Problem]:
    """A testimony on a question gives one of its answers; one on a statement gives none."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            where = (fact.id, "says", i)
            if testimony.answer:
                hint_word = "answer" if fact.answers else "answer (this fact is a statement)"
                problem = case.missing((*where, "answer"), testimony.answer, fact.answers, "unknown-answer", hint_word)
                if problem:
                    yield problem
            elif fact.answers and not testimony.act.silent:
                hint = "add answer: " + " | ".join(fact.answers)
                yield case.problem(where, "unknown-answer", "says nothing to the question", hint)
        for i, compatible in enumerate(fact.compatible):
            pairs = (((fact.id, "compatible", i, "pair", j), answer) for j, answer in enumerate(compatible.pair))
            yield from _missing(case, pairs, fact.answers, "unknown-answer", "answer")


def unknown_fact(case: Case) -> Iterator[Problem]:
    """Questions, slips, introductions, successions and dates refer to facts that exist."""
    yield from _missing(case, _facts(case), case.dossier.facts, "unknown-fact", "fact")


def unknown_link(case: Case) -> Iterator[Problem]:
    """A link by id in an editor's Markdown leads to a record of that kind."""
    ids: dict[str, set[str]] = {str(kind.kind): set() for kind in KINDS}  # type: ignore[attr-defined]  # each has one
    for thing in case.dossier.things.values():
        ids[thing.kind].add(thing.id)
    for written in case.prose:
        for link in find_links(written.text):
            at = written.at(link.offset)
            if problem := case.missing(at, link.target, ids[link.kind], "unknown-link", link.kind):
                yield problem


def _missing(case: Case, named: Named, known: Iterable[str], code: str, word: str) -> Iterator[Problem]:
    choices = set(known)
    for where, target in named:
        if problem := case.missing(where, target, choices, code, word):
            yield problem


def _voices(case: Case) -> Named:
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            yield from (((fact.id, "says", i, "by", j), voice) for j, voice in enumerate(testimony.by))
        yield from (((fact.id, "settles", i), voice) for i, voice in enumerate(fact.settles))
        if fact.said_by:
            yield (fact.id, "said_by"), fact.said_by
    for entity in case.dossier.entities.values():
        yield from (((entity.id, "speaks_for", i, "body"), tie.body) for i, tie in enumerate(entity.speaks_for))
        yield from (((entity.id, "relays", i, "body"), tie.body) for i, tie in enumerate(entity.relays))


def _holders(case: Case) -> Named:
    for fact in case.dossier.facts.values():
        if fact.role:
            yield (fact.id, "role", "holder"), fact.role.holder
            if fact.role.of:
                yield (fact.id, "role", "of"), fact.role.of
        if fact.relation:
            yield (fact.id, "relation", "of"), fact.relation.of
            yield (fact.id, "relation", "to"), fact.relation.to


def _facts(case: Case) -> Named:
    yield from _facts_beside(case)
    for fact in case.dossier.facts.values():
        if fact.role and fact.role.succeeds:
            yield (fact.id, "role", "succeeds"), fact.role.succeeds
        for i, testimony in enumerate(fact.says):
            if testimony.when and testimony.when.refers_to:
                yield (fact.id, "says", i, "when"), testimony.when.refers_to


def _facts_beside(case: Case) -> Named:
    """Facts that other kinds of records name."""
    dossier = case.dossier
    for question in dossier.questions.values():
        yield from (((question.id, "facts", i), fact) for i, fact in enumerate(question.facts))
    for slip in dossier.slips.values():
        yield from (((slip.id, "facts", i), fact) for i, fact in enumerate(slip.facts))
    for entity in dossier.entities.values():
        if entity.introduced_by:
            yield (entity.id, "introduced_by"), entity.introduced_by


RULES = (
    unknown_source,
    passage_out_of_range,
    unknown_voice,
    unknown_person,
    unknown_subject,
    unknown_answer,
    unknown_fact,
    unknown_link,
)
