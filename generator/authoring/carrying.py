"""Carry locks over a change that leaves what was verified as it was: what fitted before fits again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.evidence import Locks, RecordLine
from generator.model import Dossier


def records_carried_over(
    locks: Locks, before: Dossier, after: Dossier, renamed: Mapping[str, str]
) -> Iterator[tuple[str, RecordLine]]:
    """The lines of records under the ids that they have now. One that fitted is computed anew: it fits again."""
    known = {name: record for name, record in before.records.items() if locks.hold(record)}
    for name, line in locks.records.items():
        now = renamed.get(name, name)
        fits = name in known and now in after.records
        yield now, RecordLine.of(after.records[now]) if fits else replace(line, id=now)
