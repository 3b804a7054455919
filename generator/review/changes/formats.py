"""The changes as text for a terminal, as JSON for a program, and as a comment in Markdown on a proposed change."""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
from collections.abc import Iterable

from generator import words
from generator.review.changes.compare import Change
from generator.review.changes.passages import Move
from generator.unicode import printable

MOST_RECORDS = 20
"""How many records a comment lists. The preview of the site lists all of them."""
MOST_LINES = 6
"""How many changes of one record a comment lists."""
MOST_SIGNS = 240
"""How many characters of a text a comment repeats."""


@dataclasses.dataclass(frozen=True)
class Chapter:
    """All changes of one record."""

    id: str
    of: str
    name: str
    url: str | None
    changes: tuple[Change, ...]


def chapters(changes: Iterable[Change]) -> list[Chapter]:
    """The changes, record by record. One that is the reason of a change of standing is not listed by itself again."""
    found = []
    for (name, of), grouped in itertools.groupby(changes, key=lambda change: (change.id, change.of)):
        together = list(grouped)
        reasons = {reason for change in together for reason in change.because}
        kept = tuple(change for change in together if not change.part or _as_reason(change) not in reasons)
        found.append(Chapter(name, of, together[0].name, together[0].url, kept))
    return found


def _as_reason(change: Change) -> str:
    return str(Move(change.kind, change.part, change.before, change.after))


def as_json(changes: Iterable[Change]) -> str:
    """Every change with all its fields, as JSON in ASCII alone, which any console hands on."""
    listed = [{**dataclasses.asdict(change), "kind": change.kind.name} for change in changes]
    return json.dumps({"schema": 1, "changes": listed}, indent=1)


def as_text(changes: Iterable[Change]) -> str:
    """The changes as text, a block for each record; one line if nothing changed."""
    blocks = [_block(chapter) for chapter in chapters(changes)]
    return (
        "\n\n".join([*blocks, words.say("changes-counted", count=len(blocks))]) if blocks else words.say("changes-none")
    )


def _block(chapter: Chapter) -> str:
    lines = [words.row([f"{chapter.of} {chapter.id}", chapter.name], "labelled")]
    for change in chapter.changes:
        lines.append(f"  {_line(change)}")
        lines += [f"    {words.say('changes-line-because', reason=reason)}" for reason in change.because]
        lines += [f"    {words.say('changes-line-reason', reason=change.reason)}"] if change.reason else []
    return "\n".join(map(printable, lines))


def _line(change: Change) -> str:
    return words.row([what(change), moved(change)], "labelled")


def what(change: Change) -> str:
    """What happened, and to which part of the record if not to all of it."""
    happened = words.say(change.kind, "label")
    return words.say("changes-part", happened=happened, part=change.part) if change.part else happened


def moved(change: Change) -> str:
    """What it was and what it is, or the one of them that it has."""
    return words.row([change.before or "", change.after or ""], "changed")


# --- a comment --------------------------------------------------------------------------------------------------------


def as_markdown(changes: Iterable[Change], preview: str = "") -> str:
    """The changes as Markdown, short enough for a comment; records link to the preview at the address ``preview``."""
    every = chapters(changes)
    if not every:
        return words.say("changes-none")
    blocks = [_entry(chapter, preview.rstrip("/")) for chapter in every[:MOST_RECORDS]]
    more = len(every) - MOST_RECORDS
    left_out = [words.say("changes-left-out", count=more)] if more > 0 else []
    return "\n".join([f"**{words.say('changes-counted', count=len(every))}**", "", *blocks, *left_out])


def _entry(chapter: Chapter, preview: str) -> str:
    name = plain(chapter.name)
    linked = f"[{name}]({preview}{chapter.url})" if preview and chapter.url else name
    lines = [f"- {linked} (`{chapter.id}`)"]
    for change in chapter.changes[:MOST_LINES]:
        lines.append(f"  - {_markdown_line(change)}")
        lines += [
            f"    - {words.say('changes-line-because', reason=plain(reason))}" for reason in change.because[:MOST_LINES]
        ]
        lines += [f"    - {words.say('changes-line-reason', reason=plain(change.reason))}"] if change.reason else []
    more = len(chapter.changes) - MOST_LINES
    return "\n".join([*lines, *([f"  - {words.say('changes-left-out-of-one', count=more)}"] if more > 0 else [])])


def _markdown_line(change: Change) -> str:
    happened = f"**{words.say(change.kind, 'label')}**"
    shown = words.say("changes-part", happened=happened, part=plain(change.part)) if change.part else happened
    sides = words.row([plain(side) for side in (change.before, change.after) if side], "changed")
    return words.row([shown, sides], "labelled")


_CALLS = re.compile(r"(?<=[@:])(?=\S)|(?<=#)(?=\d)|(?<=\bwww)(?=\.)", re.IGNORECASE)
"""Where a forge would begin to see a mention, an issue, an emoji or an address."""
_MARKUP = re.compile(r"[\\`*_{}\[\]()<>|~&!$]")


def plain(text: str) -> str:
    """A text of a dossier for a comment on a forge: cut, and escaped so that it has no markup and mentions nobody."""
    one_line = " ".join(text.split())
    short = one_line if len(one_line) <= MOST_SIGNS else one_line[: MOST_SIGNS - 1].rstrip() + "…"
    return _MARKUP.sub(r"\\\g<0>", _CALLS.sub("\u200b", short))
