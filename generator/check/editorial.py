"""Rules about what the records say together: allegations, circles, gaps and loose ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.check.case import Case
from generator.check.circles import MOST_STEPS, circles, endless
from generator.model import Retired, Testimony
from generator.problem import Problem
from generator.standing import counted_from

_MOST_SHOWN = 8


def answer_never_given(case: Case) -> Iterator[Problem]:
    """Every answer a question offers is given by some passage."""
    for fact in case.dossier.facts.values():
        given = {testimony.answer for testimony in fact.says}
        for answer in fact.answers:
            if answer not in given:
                what = f"no passage gives the answer '{answer}'"
                hint = "add the testimony that gives it, or drop the answer"
                yield case.problem((fact.id, "answers", answer), "answer-never-given", what, hint)


def denied_without_allegation(case: Case) -> Iterator[Problem]:
    """Only what somebody alleged can be denied; what nobody alleged is written as the negative statement."""
    for judgement in case.judged.judgements.values():
        for answer in judgement.answers:
            alleged = answer.backing.testimonies or (answer.id and judgement.backing.testimonies)
            if answer.denials.testimonies and not alleged:
                where = (judgement.fact.id, "says", answer.denials.testimonies[0])
                hint = "add the allegation, or write the statement in the negative with act: says"
                yield case.problem(where, "denied-without-allegation", "denied, but nobody alleges it", hint)


def unused_record(case: Case) -> Iterator[Problem]:
    """Every person, body, place, voice and topic is named by some fact or by another record."""
    used = _used(case)
    known = [*case.dossier.entities.values(), *case.dossier.topics.values()]
    for record in known:
        if record.id not in used and not case.dossier.broken:
            what = f"nothing uses the {record.kind} '{record.id}'"
            yield case.problem(
                (record.id,), "unused-record", what, "name it in a fact's about: or by:, or delete the record"
            )


def succession_cycle(case: Case) -> Iterator[Problem]:
    """Nobody succeeds themselves, however long the chain of posts."""
    facts = case.dossier.facts.values()
    leads = {fact.id: (fact.role.succeeds,) for fact in facts if fact.role and fact.role.succeeds}
    for circle in circles(leads):
        what = f"succession goes round in a circle: {_way(circle)}"
        yield case.problem((circle[0], "role", "succeeds"), "succession-cycle", what, "drop one succeeds:")


def topic_cycle(case: Case) -> Iterator[Problem]:
    """No topic is a section of itself, however long the way round, nor of ever more others."""
    leads = {topic.id: (topic.under,) for topic in case.dossier.topics.values() if topic.under}
    round_about = list(circles(leads))
    for circle in round_about:
        what = f"sections go round in a circle: {_way(circle)}"
        yield case.problem((circle[0], "under"), "topic-cycle", what, "drop one under:")
    for first in endless(leads)[:1] if not round_about else ():
        what = f"'{first}' is a section of a section, and so on more than {MOST_STEPS} times"
        yield case.problem((first, "under"), "topic-cycle", what, "drop one under:")


def part_cycle(case: Case) -> Iterator[Problem]:
    """No body and no place is part of itself, however long the way round."""
    located = (*case.dossier.organisations.values(), *case.dossier.places.values())
    for circle in circles({part.id: (part.part_of,) for part in located if part.part_of}):
        what = f"parts go round in a circle: {_way(circle)}"
        yield case.problem((circle[0], "part_of"), "part-cycle", what, "drop one part_of:")


def date_cycle(case: Case) -> Iterator[Problem]:
    """Dates told from other facts end, and not too far away, at a fact with a date of its own."""
    leads, hint = counted_from(case.dossier), "give one of these facts a date of its own"
    round_about = list(circles(leads))
    for circle in round_about:
        yield case.problem((circle[0],), "date-cycle", f"dates go round in a circle: {_way(circle)}", hint)
    for first in endless(leads)[:1] if not round_about else ():
        what = f"the date of '{first}' is told from a date told from another, and so on more than {MOST_STEPS} times"
        yield case.problem((first,), "date-cycle", what, hint)


def undated_fact(case: Case) -> Iterator[Problem]:
    """A date told from a fact is told from one that has a date."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            base = case.judged.judgements.get(testimony.when.refers_to or "") if testimony.when else None
            # One whose own date is told from a fact lacks it for that reason, which is told there.
            if base and not base.dating.span and not any(_refers_on(said) for said in base.fact.says):
                what = f"'{base.fact.id}' has no date to count from"
                hint = f"add when: to what a passage says on '{base.fact.id}', or type a date of its own here"
                yield case.problem((fact.id, "says", i, "when"), "undated-fact", what, hint)


def unbacked_statement(case: Case) -> Iterator[Problem]:
    """A statement that no passage bears on has an empty ``says:``, so that nobody merely forgot to cite."""
    for fact in case.dossier.facts.values():
        if fact.statement and "says" not in fact.model_fields_set:
            what = "nothing backs this statement"
            hint = "add says: with what the passages say, or says: [] if no source answers"
            yield case.problem((fact.id, "statement"), "unbacked-statement", what, hint, "warning")


def repeated_testimony(case: Case) -> Iterator[Problem]:
    """One passage says one thing on one fact once."""
    for fact in case.dossier.facts.values():
        seen = set()
        for i, testimony in enumerate(fact.says):
            key = (testimony.at, testimony.by, testimony.act, testimony.answer, testimony.when and testimony.when.text)
            if key in seen:
                yield case.problem(
                    (fact.id, "says", i), "repeated-testimony", f"{testimony.at.place} says this twice", "drop one"
                )
            seen.add(key)


def missing_gist(case: Case) -> Iterator[Problem]:
    """Every testimony retells its passage in our words, so that a source can be read passage by passage."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            if not testimony.gist:
                what = f"{testimony.at.place} has no gist"
                yield case.problem(
                    (fact.id, "says", i), "missing-gist", what, "add gist: one sentence of your own", "warning"
                )


def unread_passage(case: Case) -> Iterator[Problem]:
    """Every passage of every source is used by a testimony or set aside with a reason."""
    for source, passages in case.judged.coverage.items():
        unread = [str(use.passage) for use in passages if not use.used_by and not use.set_aside]
        if unread and not case.dossier.broken:
            what = f"{source} has passages nobody used or set aside: {', '.join(unread)}"
            hint = "cite them in a fact, or list them under set_aside: with a reason"
            yield case.problem((source,), "unread-passage", what, hint, "warning")


def _refers_on(testimony: Testimony) -> bool:
    return bool(testimony.when and testimony.when.refers_to)


def _way(circle: Sequence[str]) -> str:
    """A way round, without its middle where it is long."""
    shown = [*circle] if len(circle) <= _MOST_SHOWN else [*circle[: _MOST_SHOWN - 1], "…", circle[-1]]
    return " → ".join([*shown, circle[0]])


def _used(case: Case) -> set[str | None]:
    """The ids that another record names; whatever names only itself is used by nobody."""
    living = (leaf for leaf in case.dossier.leaves if leaf.kept.sort == "id" and not isinstance(leaf.record, Retired))
    return {leaf.target for leaf in living if leaf.target != leaf.where[0]}


RULES = (
    answer_never_given,
    denied_without_allegation,
    unused_record,
    succession_cycle,
    topic_cycle,
    part_cycle,
    date_cycle,
    undated_fact,
    unbacked_statement,
    repeated_testimony,
    missing_gist,
    unread_passage,
)
