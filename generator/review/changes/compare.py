"""Compare two snapshots of a dossier: the list of what changed, record by record. Reads neither files nor git."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import words
from generator.addresses.retired import ends
from generator.model import CONFLICTS, FATES, PAIR_SORTS
from generator.prose import plain
from generator.review.changes import passages, sorts
from generator.review.changes.passages import Move
from generator.review.changes.snapshot import Difference, FactThen, Gone, Named, Snapshot
from generator.review.changes.sorts import CHANGE_SORTS, ChangeSort
from generator.review.changes.sources_then import label


@dataclass(frozen=True)
class Change:
    """One difference between the earlier and the later snapshot."""

    kind: ChangeSort
    id: str
    of: str
    """The kind of record: fact, person, source …"""
    name: str
    """The name of the record now, or its last one."""
    url: str | None
    """The URL of the record in the later snapshot; None if it is gone."""
    part: str = ""
    """Which part of the record changed: a passage, an answer. Empty for the record itself."""
    before: str = ""
    after: str = ""
    because: tuple[str, ...] = ()
    """The changes of passages that brought a change of standing about."""
    reason: str = ""
    """For a change of standing: the reason of the new one."""


def compare(before: Snapshot, after: Snapshot) -> list[Change]:
    """Every change, record by record; records with graver changes come first."""
    if before.schema != after.schema:
        before, after = before.reduced(), after.reduced()
    compared = (_gone, _facts, _names, _sources, _dispatches)
    changes = [change for changed in compared for change in changed(before, after)]
    weight = {kind: number for number, kind in enumerate(CHANGE_SORTS)}
    gravest: dict[str, int] = {}
    for change in changes:
        gravest[change.id] = min(weight[change.kind], gravest.get(change.id, len(weight)))
    order = {name: number for number, name in enumerate(gravest)}
    return sorted(changes, key=lambda change: (gravest[change.id], order[change.id], weight[change.kind]))


def _gone(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    for name, known in before.records.items():
        if name in after.records or (known.kind != "fact" and after.names is None):
            continue
        if name not in after.retired:
            yield Change(sorts.LOST, name, known.kind, known.name, None)
            continue
        gone = _fate(name, after)
        led_to = ends(name, after.retired) if gone.to else ()
        became = label(gone.became, FATES)
        if led_to and gone.fate in FATES and gone.fate.leads_on:
            became = words.say(gone.fate, "onto", ids=", ".join(led_to))
        # The old address still stands: a page there leads on to what became of it.
        yield Change(sorts.RETIRED, name, known.kind, known.name, known.url, after=became, because=_why(gone))


def _fate(name: str, after: Snapshot) -> Gone:
    """What became of an id in the end: of one that was renamed before it was withdrawn, that it was withdrawn."""
    fates = [after.retired[end] for end in ends(name, after.renamed) if end in after.retired]
    return fates[0] if fates else after.retired[name]


def _why(gone: Gone) -> tuple[str, ...]:
    return (gone.why,) if gone.why else ()


def _facts(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    former = _former(before, after)
    for name, fact in after.facts.items():
        was = before.facts.get(former.get(name, name))
        if was is None:
            yield Change(sorts.ADDED, name, "fact", fact.name, fact.url, after=fact.standing_words, reason=fact.reason)
        else:
            yield from _fact(was, fact, before, after)


def _names(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    if before.names is None or after.names is None:
        return
    former = _former(before, after)
    for name, known in after.names.items():
        was = before.names.get(former.get(name, name))
        if was is None:
            yield Change(sorts.ADDED, name, known.kind, known.name, known.url)
        else:
            yield from _named(was, known)


def _sources(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """What is said otherwise now of a source, and on its catalogue card; one line for each field."""
    if before.sources is None or after.sources is None:
        return
    former = _former(before, after)
    for name, source in after.sources.items():
        if was := before.sources.get(former.get(name, name)):
            bare = Change(sorts.SOURCE, name, "source", source.title, source.url)
            yield from _fields(bare, was.said(before.called), source.said(after.called))
            yield from _fields(dataclasses.replace(bare, kind=sorts.CATALOGUE), was.card, source.card)


def _dispatches(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """What is said otherwise now of a dispatch: who sent it out, where it is printed."""
    former = _former(before, after)
    for name, dispatch in (after.dispatches or {}).items():
        if was := (before.dispatches or {}).get(former.get(name, name)):
            bare = Change(sorts.DISPATCH, name, "dispatch", dispatch.name, dispatch.url)
            yield from _fields(bare, was.said(before.called), dispatch.said(after.called))


def _fields(bare: Change, was: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Change]:
    for field in dict.fromkeys([*was, *now]):
        old, new = was.get(field, ""), now.get(field, "")
        if old != new:
            yield dataclasses.replace(bare, part=field, before=old, after=new)


def _former(before: Snapshot, after: Snapshot) -> Mapping[str, str]:
    """The former id of what was only renamed, however often, by its new one."""
    last = {end: name for name in after.renamed if name in before.records for end in ends(name, after.renamed)}
    return {end: name for end, name in last.items() if end not in before.records}


def _named(was: Named, known: Named) -> Iterator[Change]:
    bare = Change(sorts.REWORDED, known.id, known.kind, known.name, known.url)
    if was.name != known.name:
        yield dataclasses.replace(bare, before=was.name, after=known.name)
    for part, given in was.more.items():
        if given != known.more[part]:
            old, new = (then or words.say("compared-none", field="") for then in (given, known.more[part]))
            yield dataclasses.replace(bare, part=part, before=old, after=new)
    for form in was.spellings:
        if form not in known.spellings:
            yield dataclasses.replace(bare, kind=sorts.SPELLING_DROPPED, before=form)
    for form in known.spellings:
        if form not in was.spellings:
            yield dataclasses.replace(bare, kind=sorts.SPELLING_ADDED, after=form)


# --- one fact ---------------------------------------------------------------------------------------------------------


def _fact(was: FactThen, fact: FactThen, before: Snapshot, after: Snapshot) -> Iterator[Change]:
    bare = Change(sorts.REWORDED, fact.id, "fact", fact.name, fact.url)
    if was.name != fact.name:
        yield dataclasses.replace(bare, before=was.name, after=fact.name)
    yield from _answers(bare, was.answers, fact.answers)
    if was.unit != fact.unit:
        units = [then.unit or words.say("compared-none", field="") for then in (was, fact)]
        yield dataclasses.replace(bare, part="unit", before=units[0], after=units[1])
    moves = passages.moves(was, fact, before.called, after.called)
    if was.standing_words != fact.standing_words:
        yield dataclasses.replace(
            bare,
            kind=sorts.STANDING,
            before=was.standing_words,
            after=fact.standing_words,
            because=_because(was, fact, moves),
            reason=fact.reason,
        )
    if was.disagreement != fact.disagreement:
        sides = (_difference(was.disagreement), _difference(fact.disagreement))
        yield dataclasses.replace(bare, kind=sorts.DISAGREEMENT, before=sides[0], after=sides[1])
    yield from _pairs(bare, was, fact)
    if was.background != fact.background:
        sides = (_counted(was), _counted(fact))
        yield dataclasses.replace(bare, kind=sorts.BACKGROUND, before=sides[0], after=sides[1])
    if was.when != fact.when:
        dates = [then.when.words if then.when else words.say("compared-none", field="") for then in (was, fact)]
        yield dataclasses.replace(bare, kind=sorts.DATES, before=dates[0], after=dates[1])
    for move in moves:
        yield dataclasses.replace(bare, kind=move.kind, part=move.place, before=move.before, after=move.after)


def _answers(bare: Change, was: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Change]:
    for key in {**was, **now}:
        old, new = was.get(key, ""), now.get(key, "")
        sort = sorts.REWORDED if old and new else sorts.ANSWER_ADDED if new else sorts.ANSWER_DROPPED
        if old != new:
            yield dataclasses.replace(bare, kind=sort, part=words.say("compared-answer", id=key), before=old, after=new)


def _pairs(bare: Change, was: FactThen, fact: FactThen) -> Iterator[Change]:
    old, new = ({frozenset(known.pair): known.are for known in then.pairs} for then in (was, fact))
    for pair in dict.fromkeys(frozenset(known.pair) for then in (was, fact) for known in then.pairs):
        if old.get(pair) != new.get(pair) and pair <= {*was.answers} | {*fact.answers}:
            sides = (label(given[pair], PAIR_SORTS) if pair in given else "" for given in (old, new))
            part = words.listed(sorted(pair))
            yield dataclasses.replace(bare, kind=sorts.PAIR, part=part, before=next(sides), after=next(sides))


def _counted(fact: FactThen) -> str:
    return words.say("compared-background") if fact.background else words.say("compared-case")


def _difference(known: Difference | None) -> str:
    if not known:
        return words.say("compared-none", field="")
    return words.row([label(known.kind, CONFLICTS), plain(known.note)], "labelled")


def _because(was: FactThen, fact: FactThen, moves: list[Move]) -> tuple[str, ...]:
    """The passages that can have changed the standing; where none came, went or changed, what else it rests on."""
    able = [move for move in moves if move.kind.moves]
    telling = [move for move in able if passages.bears(move, was, fact)] or able
    if telling:
        return tuple(str(move) for move in telling)
    return (words.say("compared-same-passages"),)
