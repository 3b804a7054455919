"""Reports that the command line prints: on coverage, on what ``verify`` found, on what texts have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from generator.evidence.locks import Line, Locks
from generator.evidence.shared import Shared, common_prints
from generator.evidence.sightings import Sighting
from generator.evidence.texts import WORDS_IN_COPIED_RUN
from generator.evidence.uses import PassageUse, coverage, ranges
from generator.model import COVERAGES, Dispatch, Dossier
from generator.problem import counted


def coverage_report(dossier: Dossier) -> str:
    """Each passage of each source, or each range of them: used, set aside, both or unread, and by which records."""
    uses = coverage(dossier)
    blocks = [f"{source}: {_tally(of_source)}\n{_passages(of_source)}" for source, of_source in uses.items()]
    whole = [use for of_source in uses.values() for use in of_source]
    return "\n".join([*blocks, f"all sources: {_tally(whole)}\n"])


def _tally(uses: list[PassageUse]) -> str:
    states = Counter(use.state for use in uses)
    parts = [f"{states[state]} {state}" for state in COVERAGES if states[state]]
    return f"{counted(len(uses), 'passage')}: {', '.join(parts)}" if parts else "no passages"


def _passages(uses: list[PassageUse]) -> str:
    """A line for each passage, or for all in a row of which the same is to be said and which no record cites."""
    alike = groupby(uses, key=lambda use: (use.state.name, _why(use), use.passage if _cited(use) else 0))
    return "".join(_line(state, why, [use.passage for use in here]) for (state, why, _), here in alike)


def _cited(use: PassageUse) -> bool:
    return bool(use.used_by or use.also_cited_by)


def _line(state: str, why: str, numbers: list[int]) -> str:
    [place] = ranges(numbers)
    return f"  p{place:<4}{' ' * (len(place) > 3)}{state:<11}{why}".rstrip() + "\n"


def _why(use: PassageUse) -> str:
    by = ", ".join(use.used_by)
    aside = str(use.set_aside or "")
    also = f"(also cited by {', '.join(use.also_cited_by)})" if use.also_cited_by else ""
    return " ".join(filter(None, ["; ".join(filter(None, [by, aside])), also]))


def verify_report(before: Locks, after: Locks, shares: Mapping[str, float]) -> str:
    """What a verification without problems has found and written, a line for each source."""
    rows = [_verified(source, before, after, shares) for source in after.lines]
    rows += [_records(before, after)] if before.records or after.records else []
    lines = sum(len(lines) for source, lines in after.lines.items() if source in shares)
    return "".join(f"{row}\n" for row in rows) + f"{counted(lines, 'citation')} verified: each stands where it says\n"


def _records(before: Locks, after: Locks) -> str:
    old, new = set(before.records.values()), set(after.records.values())
    return f"records: {len(new)} (+{len(new - old)} −{len(old - new)})"


def _verified(source: str, before: Locks, after: Locks, shares: Mapping[str, float]) -> str:
    old, new = ({_proven(line) for line in locks.lines.get(source, ())} for locks in (before, after))
    changes = f"+{len(new - old)} −{len(old - new)}"
    read = sum(1 for line in after.lines[source] if line.reading)
    share = f"anchors show {shares[source]:.1%} of its words" if source in shares else "its text is not at hand"
    return f"{source}: {counted(len(new), 'citation')} ({changes}), {read} read by an editor; {share}"


def _proven(line: Line) -> Line:
    """The line without who has read it, so that lines are equal where the same claim was verified."""
    return replace(line, reading=None)


DISPATCHES = f"{Dispatch.kind.folder}/dispatches.yml"
"""Where a dossier that has none yet begins its list of dispatches."""
MOST_SIGHTINGS = 12
"""How many spellings are named that stand elsewhere too; the others are only counted."""
_MOST_PLACES = 5
"""How many pairs of passages are named for two sources; the others are only counted."""


def shared_report(dossier: Dossier, found: Sequence[Shared]) -> str:
    """What texts have in common, a line for every two sources: counts, shares and places, and none of the words.

    Behind that stands a record to paste for each dispatch that several of them may print.
    """
    if not found:
        return f"no two texts share {WORDS_IN_COPIED_RUN} words in a row\n"
    head = (
        f"{counted(len(found), 'pair')} of texts with {WORDS_IN_COPIED_RUN} or more words in a row in common. That may "
        "mean one origin for both;\nnothing is counted so unless an editor finds it out and records it.\n"
    )
    return head + "".join(f"  {_shared(shared)}\n" for shared in found) + _proposed(dossier, found)


def _proposed(dossier: Dossier, found: Sequence[Shared]) -> str:
    """Records of dispatches to paste, whose ids and names are left blank."""
    rows = (", ".join(map(str, prints)) for prints in common_prints(dossier, found))
    records = "".join(f"- id:\n  name:\n  prints: [{row}]\n" for row in rows)
    head = f"where passages are prints of one dispatch, paste its record into {DISPATCHES} and fill it in:\n"
    return head + records if records else ""


def sightings_report(found: Sequence[Sighting]) -> str:
    """Which spellings stand in more passages than their lists say, a line for each."""
    if not found:
        return ""
    rows = [f"  {one.where[0]}: '{one.spelling}' in {', '.join(one.places)}" for one in found[:MOST_SIGHTINGS]]
    rows += [f"  and {len(found) - MOST_SIGHTINGS} more"] if len(found) > MOST_SIGHTINGS else []
    passages = counted(sum(len(one.places) for one in found), "passage")
    head = f"spellings stand in {passages} that no seen: has; --fill adds them, for you to look at"
    return "".join(f"{row}\n" for row in [head, *rows])


def _shared(shared: Shared) -> str:
    (one, other), (first, second) = shared.sources, shared.shares
    longest = f"the longest of {shared.runs[0]} words" if len(shared.runs) > 1 else f"of {shared.runs[0]} words"
    places = [f"{one}#p{a} and {other}#p{b}" for a, b in shared.passages]
    more = f", and {len(places) - _MOST_PLACES} more" if len(places) > _MOST_PLACES else ""
    return (
        f"{one} and {other}: {first:.1%} of {one}, {second:.1%} of {other}; "
        f"{counted(len(shared.runs), 'run')}, {longest}: {', '.join(places[:_MOST_PLACES])}{more}"
    )
