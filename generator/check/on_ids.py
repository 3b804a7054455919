"""Rules about ids: what is named exists, is of the right kind and not itself, and leads on where it is gone.

Which field names what is no rule's to know: the type of the field says it, and which of these rules answers for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.circles import MOST_STEPS, circles, endless, way_round
from generator.check.namesakes import Spelling, namesakes
from generator.evidence import RECORDS, reserved_for_records
from generator.model import KINDS, RESERVED_IDS, Citation, Form, Person, Record, Retired, Stretch, Testimony, Where
from generator.problem import Problem
from generator.prose import find_links

_SHOWN = 80
_IN_CIRCLES = {"part_of", "under", "role"}
"""Fields whose chains may not come round, not even to their first; each has a rule of its own."""


def reused_id(case: Case) -> Iterator[Problem]:
    """An id that was published and retired never names anything again."""
    for name, retired in case.dossier.retired.items():
        if name in case.dossier.records:
            what = f"'{name}' was {retired.became} and is used again"
            yield case.problem((name, "id"), "reused-id", what, "choose an id that was never published")


def reserved_id(case: Case) -> Iterator[Problem]:
    """No record is called ``index``, as lists are, or ``con``, as a device is; no source ``records``, as a lock is."""
    for name in RESERVED_IDS.keys() & case.dossier.records.keys():
        what = f"'{name}' is {RESERVED_IDS[name]}, and no id"
        yield case.problem((name, "id"), "reserved-id", what, "choose an id that says what the record is about")
    if RECORDS in case.dossier.sources:
        yield reserved_for_records(case.dossier.mark(RECORDS, "id"))


def retired_without_redirect(case: Case) -> Iterator[Problem]:
    """An id that goes away leads to what replaced it; only what is withdrawn leads nowhere, and says why."""
    for name, retired in case.dossier.retired.items():
        where = ("retired", name)
        if not retired.became.leads_on:
            if not retired.why and not retired.became.nameless:
                hint = "add why: and the reason"
                yield case.problem(where, "retired-without-redirect", f"'{name}' was withdrawn without a reason", hint)
        elif not retired.to:
            hint = "add to: [the-new-id]"
            yield case.problem(where, "retired-without-redirect", f"'{name}' was {retired.became} into nothing", hint)
    yield from case.unknown("retired-without-redirect")


def retired_otherwise(case: Case) -> Iterator[Problem]:
    """What was withdrawn leads nowhere, what was renamed leads to one id, and each to its own kind."""
    for name, retired in case.dossier.retired.items():
        where = ("retired", name, "to")
        if retired.to and not retired.became.leads_on:
            hint = "drop to:, or say with became: whether it was renamed, merged or split"
            yield case.problem(where, "retired-otherwise", f"'{name}' was {retired.became} and leads on", hint)
        for target in retired.to:
            leads_to = case.dossier.records.get(target) or case.dossier.retired.get(target)
            if leads_to and leads_to.kind is not retired.kind:
                what = f"'{name}' was a {retired.kind} and leads to '{target}', a {leads_to.kind}"
                hint = f"let it lead to a {retired.kind}, or type became: withdrawn and why: the reason"
                yield case.problem(where, "retired-otherwise", what, hint)
        if retired.became.nameless and (retired.why or not name.startswith(f"{retired.became}-")):
            what, hint = f"'{name}' was {retired.became} and is still spoken of", f"run `explainer erase {name}`"
            yield case.problem(("retired", name), "retired-otherwise", what, hint)
        if retired.became.to_one and len(retired.to) > 1:
            what = f"'{name}' was renamed and leads to {len(retired.to)} ids"
            yield case.problem(where, "retired-otherwise", what, "keep one of them, or type became: split")


def retired_cycle(case: Case) -> Iterator[Problem]:
    """Retired ids lead to each other neither in a circle nor in a chain of more than a hundred steps."""
    leads = {name: retired.to for name, retired in case.dossier.retired.items()}
    round_about, hint = list(circles(leads)), "let one of them lead to what there is now"
    for circle in round_about:
        what = f"'{circle[0]}' leads round in a circle to itself"
        yield case.problem(("retired", circle[0]), "retired-cycle", what, hint)
    for first in endless(leads)[:1] if not round_about else ():
        what = f"'{first}' leads to an id that is gone too, and so on more than {MOST_STEPS} times"
        yield case.problem(("retired", first), "retired-cycle", what, "let it lead to what there is now")


def unknown_voice(case: Case) -> Iterator[Problem]:
    """Whoever speaks, could settle a fact or is spoken for is a person, a body, a place or an unnamed voice."""
    yield from case.unknown("unknown-voice")


def unknown_person(case: Case) -> Iterator[Problem]:
    """Whoever holds a post, and whoever or whatever is one of the two of a relation, has a record."""
    yield from case.unknown("unknown-person")


def unknown_subject(case: Case) -> Iterator[Problem]:
    """What a fact is about, or a body, place or thing is part of, has a record."""
    yield from case.unknown("unknown-subject")


def unknown_clock(case: Case) -> Iterator[Problem]:
    """A clock that a testimony or a source names has a record."""
    yield from case.unknown("unknown-clock")


def unknown_fact(case: Case) -> Iterator[Problem]:
    """Questions, slips, introductions, successions and dates refer to facts that exist."""
    yield from case.unknown("unknown-fact")


def unknown_lead(case: Case) -> Iterator[Problem]:
    """What the home page names first is a question or a fact."""
    yield from case.unknown("unknown-lead")


def unknown_record(case: Case) -> Iterator[Problem]:
    """What a correction concerns is a question, or has a page of its own."""
    yield from case.unknown("unknown-record")


def repeated_value(case: Case) -> Iterator[Problem]:
    """No list names anything twice."""
    for where, values in case.dossier.lists:
        seen: set[object] = set()
        for i, value in enumerate(values):
            compared, called = _compared(value)
            if compared is not None and compared in seen:
                yield case.problem((*where, i), "repeated-value", f"{called} stands here twice", "drop one of the two")
            seen.add(compared)
    for source in case.dossier.sources.values():
        known: set[int] = set()
        for i, aside in enumerate(source.set_aside):
            if known.intersection(aside.numbers):
                what = f"of {aside.passages} some are set aside already"
                hint = "let each passage stand in one line alone"
                yield case.problem((source.id, "set_aside", i, "passages"), "repeated-value", what, hint)
            known.update(aside.numbers)


def refers_to_itself(case: Case) -> Iterator[Problem]:
    """Nothing names itself: nobody speaks for, passes on or is bound to themselves."""
    for leaf in case.dossier.leaves:
        if leaf.kept.sort == "id" and leaf.target == getattr(leaf.record, "id", None):
            field = str(leaf.where[1])
            if field not in _IN_CIRCLES and not isinstance(leaf.record, Retired):
                yield _itself(case, leaf.where, str(leaf.target), f"drop it: {field} is for another")
    for fact in case.dossier.facts.values():
        if fact.relation and fact.relation.of == fact.relation.to:
            yield _itself(case, (fact.id, "relation", "to"), fact.relation.to, "name whoever is at the other end")


def unused_record(case: Case) -> Iterator[Problem]:
    """Every person, body, place, thing, voice and topic is named by some fact or by another record."""
    used = _used(case)
    with_page = (kind for kind in KINDS if kind.is_subject and not kind.shown_on)
    for record in (record for kind in with_page for record in case.dossier.of(kind).values()):
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
        what = f"succession goes round in a circle: {way_round(circle)}"
        yield case.problem((circle[0], "role", "succeeds"), "succession-cycle", what, "drop one succeeds:")


def topic_cycle(case: Case) -> Iterator[Problem]:
    """No topic is a section of itself, however long the way round, nor of more than a hundred others."""
    leads = {topic.id: (topic.under,) for topic in case.dossier.topics.values() if topic.under}
    round_about = list(circles(leads))
    for circle in round_about:
        what = f"sections go round in a circle: {way_round(circle)}"
        yield case.problem((circle[0], "under"), "topic-cycle", what, "drop one under:")
    for first in endless(leads)[:1] if not round_about else ():
        what = f"'{first}' is a section of a section, and so on more than {MOST_STEPS} times"
        yield case.problem((first, "under"), "topic-cycle", what, "drop one under:")


def part_cycle(case: Case) -> Iterator[Problem]:
    """No body, place or thing is part of itself, however long the way round."""
    parts = case.dossier.located.values()
    for circle in circles({part.id: (part.part_of,) for part in parts if part.part_of}):
        what = f"parts go round in a circle: {way_round(circle)}"
        yield case.problem((circle[0], "part_of"), "part-cycle", what, "drop one part_of:")


def nearly_one_name(case: Case) -> Iterator[Problem]:
    """Two people whose names are nearly the same are one person, or a note on one of them names the other."""
    for other, spelling in namesakes(case.dossier.people.values()):
        if not (_distinguishes(other.person, spelling.person) or _distinguishes(spelling.person, other.person)):
            yield _one_or_two(case, other, spelling)


def _compared(value: object) -> tuple[object, str]:
    """What two values of a list are the same by, and what to call it: a spelling is the same wherever it was seen."""
    match value:
        case Testimony() | Stretch():
            return None, ""  # one that is given twice is another rule's
        case Form(form=spelling):
            return spelling, f"'{spelling[:_SHOWN]}'"
        case Record() if not isinstance(value, Citation):
            return value.model_dump_json(), "the same"
        case _:
            return value, f"'{str(value)[:_SHOWN]}'"


def _itself(case: Case, where: Where, name: str, hint: str) -> Problem:
    return case.problem(where, "refers-to-itself", f"'{name}' is bound to itself", hint)


def _used(case: Case) -> set[str | None]:
    """The ids that another record names; whatever names only itself is used by nobody."""
    living = (leaf for leaf in case.dossier.leaves if leaf.kept.sort == "id" and not isinstance(leaf.record, Retired))
    return {leaf.target for leaf in living if leaf.target != leaf.where[0]}


def _one_or_two(case: Case, one: Spelling, other: Spelling) -> Problem:
    what = f"'{other.name}' is nearly '{one.name}': one person or two?"
    hint = f"make them one record, or add to one of them note: Not [{one.person.name}](person:{one.person.id})."
    return case.problem((other.person.id, "name"), "nearly-one-name", what, hint)


def _distinguishes(one: Person, other: Person) -> bool:
    return any(link.target == other.id for link in find_links(one.note or ""))


def groundless_position(case: Case) -> Iterator[Problem]:
    """A position is from an atlas, which is named, or from passages that say it on a fact; it has one of these."""
    for place in case.dossier.places.values():
        for number, position in enumerate(place.position):
            where = (place.id, "position", number)
            fact = case.dossier.facts.get(position.fact or "")
            if bool(position.basis) == bool(position.fact) or bool(position.fact) != bool(position.at):
                hint = "add basis: an atlas; or else fact: and at:, the fact and the passage that say so"
                yield case.problem(where, "groundless-position", "nothing, or too much, says how it is known", hint)
            elif len({known.fact for known in place.position}) > 1 or (number and not position.fact):
                hint = "keep one from an atlas, or those of one fact"
                yield case.problem(where, "groundless-position", "its positions are not all of one fact", hint)
            elif fact and position.at and position.at.place not in {said.at.place for said in fact.says}:
                what, hint = (
                    f"'{fact.id}' has no testimony at {position.at.place}",
                    "cite a passage that the fact cites",
                )
                yield case.problem((*where, "at"), "groundless-position", what, hint)
