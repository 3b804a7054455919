"""Read again only what changed in a file, where nothing changed but what facts say.

A file of many facts is a list, each entry of which begins with a dash at the very left. An entry that can be read by
itself is read in the file just so: nothing but an open quotation mark or bracket would run on into the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.load.contents import Contents, class_of
from generator.load.text import MOST_BYTES, bytes_of
from generator.model import Dossier, Fact, Where
from generator.problem import Marks

_LEFT = re.compile(rb"\n(?:-(?=[ \n])|[^ #\n])")
"""What begins at the very left, but for remarks."""
_ENDS = (b"\r", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9")
"""What YAML takes for the end of a line beside the usual one."""

Read = Callable[[str, bytes], Contents]
"""Reads the content of a file, by its path below the root."""


@dataclass
class Amendment:
    """What is otherwise in a dossier, where that is no more than what facts say."""

    facts: dict[str, Fact] = field(default_factory=dict)
    """The facts that say something else."""
    marks: dict[Where, Marks] = field(default_factory=dict)
    """Where everything in their files is typed now."""
    typed: dict[str, bytes] = field(default_factory=dict)
    """These files, by their paths below the root."""


def amendment(dossier: Dossier, root: Path, names: Iterable[str], read: Read) -> Amendment | None:
    """What has changed in these files; None unless each holds the same facts as before, and all can be read."""
    found = Amendment()
    for name in names:
        if class_of(name) is not Fact or name not in dossier.typed or not (root / name).is_file():
            return None
        content = bytes_of(root / name)
        known = dossier.facts_in.get(name, ())
        records = _by_entries(dossier, name, known, content, read) or _whole(name, content, read)
        if records is None or [record.id for record, _ in records] != [*known]:
            return None
        found.facts |= {record.id: record for record, _ in records if record != dossier.facts[record.id]}
        found.marks |= {(record.id,): marks for record, marks in records}
        found.typed[name] = content
    return found


def _by_entries(
    dossier: Dossier, name: str, known: Sequence[str], content: bytes, read: Read
) -> list[tuple[Fact, Marks]] | None:
    """The facts in a file, of which only those entries are read that are otherwise; None where it cannot be read so."""
    before, now = [*_entries(dossier.typed[name])], [*_entries(content)]
    if not (len(before) == len(now) == len(known)) or len(content) > MOST_BYTES:
        return None
    found = []
    for fact, (line_before, entry_before), (line, entry) in zip(known, before, now, strict=True):
        if entry == entry_before:
            marks = dossier.marks[fact,]
            found.append((dossier.facts[fact], marks.moved(line - line_before) if line != line_before else marks))
        elif read_again := _whole(name, b"\n" * (line - 1) + entry, read):
            found += read_again
        else:
            return None
    return found


def _entries(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Each entry of a file that is a plain list, with the number of its first line; nothing of any other file."""
    found = [*_LEFT.finditer(b"\n" + content)]
    if any(end in content for end in _ENDS) or any(entry[0] != b"\n-" for entry in found):
        return
    line, starts = 1, [entry.start() for entry in found]
    for start, end in zip([0, *starts[1:]], [*starts[1:], len(content)], strict=True):
        yield line, content[start:end]
        line += content.count(b"\n", start, end)


def _whole(name: str, content: bytes, read: Read) -> list[tuple[Fact, Marks]] | None:
    file = read(name, content)
    return None if file.problems or file.refusals or file.broken else [*file.records]
