"""Reports that the command line prints: on coverage, and on what ``verify`` found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from generator.evidence.locks import Line, Locks
from generator.evidence.uses import PassageUse, coverage
from generator.model import Dossier
from generator.problem import counted


def coverage_report(dossier: Dossier) -> str:
    """Each passage of each source on a line of its own: used, set aside, both or unread, and by which records."""
    uses = coverage(dossier)
    blocks = [f"{source}: {_tally(of_source)}\n{_passages(of_source)}" for source, of_source in uses.items()]
    whole = [use for of_source in uses.values() for use in of_source]
    return "\n".join([*blocks, f"all sources: {_tally(whole)}\n"])


def _tally(uses: list[PassageUse]) -> str:
    states = Counter(use.state for use in uses)
    parts = [f"{states[state]} {state}" for state in ("used", "set aside", "both", "unread") if states[state]]
    return f"{counted(len(uses), 'passage')}: {', '.join(parts)}" if parts else "no passages"


def _passages(uses: list[PassageUse]) -> str:
    return "".join(f"  p{use.passage:<4}{use.state:<11}{_why(use)}".rstrip() + "\n" for use in uses)


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
