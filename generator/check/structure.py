"""Rules about single records: what a record may not be, whatever the others hold."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case
from generator.check.circles import MOST_STEPS, circles, endless
from generator.evidence import RECORDS, check_anchors, reserved_for_records
from generator.model import RESERVED_IDS
from generator.problem import Problem


def reused_id(case: Case) -> Iterator[Problem]:
    """An id that was published and retired never names anything again."""
    for name, retired in case.dossier.retired.items():
        if name in case.dossier.things:
            what = f"'{name}' was {retired.became} and is used again"
            yield case.problem((name, "id"), "reused-id", what, "choose an id that was never published")


def reserved_id(case: Case) -> Iterator[Problem]:
    """No record is called ``index``, as a list of records is, and no source ``records``, as their common lock is."""
    for name in RESERVED_IDS & case.dossier.things.keys():
        what = f"'{name}' is what lists are called, and no id"
        yield case.problem((name, "id"), "reserved-id", what, "choose an id that says what the record is about")
    if RECORDS in case.dossier.sources:
        yield reserved_for_records(case.dossier.mark(RECORDS, "id"))


def retired_without_redirect(case: Case) -> Iterator[Problem]:
    """An id that goes away leads to what replaced it; only what is withdrawn leads nowhere, and says why."""
    for name, retired in case.dossier.retired.items():
        where = ("retired", name)
        if not retired.became.leads_on:
            if not retired.why:
                hint = "add why: and the reason"
                yield case.problem(where, "retired-without-redirect", f"'{name}' was withdrawn without a reason", hint)
        elif not retired.to:
            hint = "add to: [the-new-id]"
            yield case.problem(where, "retired-without-redirect", f"'{name}' was {retired.became} into nothing", hint)
    yield from case.unknown("retired-without-redirect")


def retired_otherwise(case: Case) -> Iterator[Problem]:
    """What was withdrawn leads nowhere, and what was renamed leads to one id."""
    for name, retired in case.dossier.retired.items():
        where = ("retired", name, "to")
        if retired.to and not retired.became.leads_on:
            hint = "drop to:, or say with became: whether it was renamed, merged or split"
            yield case.problem(where, "retired-otherwise", f"'{name}' was withdrawn and leads on", hint)
        if retired.became.to_one and len(retired.to) > 1:
            what = f"'{name}' was renamed and leads to {len(retired.to)} ids"
            yield case.problem(where, "retired-otherwise", what, "keep one of them, or type became: split")


def retired_cycle(case: Case) -> Iterator[Problem]:
    """An id that is gone leads, and not through ever more others, to what there is now."""
    leads = {name: retired.to for name, retired in case.dossier.retired.items()}
    round_about, hint = list(circles(leads)), "let one of them lead to what there is now"
    for circle in round_about:
        what = f"'{circle[0]}' leads round in a circle to itself"
        yield case.problem(("retired", circle[0]), "retired-cycle", what, hint)
    for first in endless(leads)[:1] if not round_about else ():
        what = f"'{first}' leads to an id that is gone too, and so on more than {MOST_STEPS} times"
        yield case.problem(("retired", first), "retired-cycle", what, "let it lead to what there is now")


def set_aside_out_of_range(case: Case) -> Iterator[Problem]:
    """A passage that is set aside exists."""
    for source in case.dossier.sources.values():
        for i, aside in enumerate(source.set_aside):
            numbers = aside.numbers
            if not numbers or numbers[-1] > source.passages:
                what = f"{source.id} has {source.passages} passages, not {aside.passages}"
                yield case.problem(
                    (source.id, "set_aside", i, "passages"),
                    "set-aside-out-of-range",
                    what,
                    f"use numbers from 1 to {source.passages}, the lower one first",
                )


def anchor_length(case: Case) -> Iterator[Problem]:
    """An anchor is two to five words: fewer prove little, more would copy the article."""
    yield from check_anchors(case.dossier)


def unmarked_headline(case: Case) -> Iterator[Problem]:
    """What stands in a title is marked as headline, because headlines never count."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            if testimony.at.passage == 1 and not testimony.headline:
                what = f"{testimony.at.place} is a title"
                yield case.problem((fact.id, "says", i, "at"), "unmarked-headline", what, "add headline: yes")


def silence_without_voice(case: Case) -> Iterator[Problem]:
    """Whoever declined or did not know is named in ``by``; only leaving something open can be the article's own."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            if testimony.act.needs_voice and not testimony.by:
                what = f"'{testimony.act}' without a voice"
                yield case.problem((fact.id, "says", i), "silence-without-voice", what, "add by: [whoever was silent]")


def doubtful_voice_missing(case: Case) -> Iterator[Problem]:
    """Doubt about who is cited names who it might be."""
    for fact in case.dossier.facts.values():
        for i, testimony in enumerate(fact.says):
            if testimony.voice_in_doubt and not testimony.by:
                hint = "add by: [the voice the text seems to cite], or drop doubt:"
                yield case.problem((fact.id, "says", i, "doubt"), "doubtful-voice-missing", "doubt about nobody", hint)


RULES = (
    reused_id,
    reserved_id,
    retired_without_redirect,
    retired_otherwise,
    retired_cycle,
    set_aside_out_of_range,
    anchor_length,
    unmarked_headline,
    silence_without_voice,
    doubtful_voice_missing,
)
