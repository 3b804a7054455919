"""Write every anchor as its passage prints it, with its capitals, quotes and dashes. Nothing but anchors changes.

The change is made in a copy, which is read again. Its files are taken only if every citation is found where it was, and
all else is as before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.authoring.copies import copied
from generator.authoring.edits import line_starts
from generator.disk import folder_for_a_moment, replace_all
from generator.evidence import Texts, as_printed, normalise
from generator.load import load
from generator.model import Citation, Dossier
from generator.problem import DossierError, Mark, Problem

_ESCAPES: Mapping[str, Mapping[str, str]] = {"'": {"'": "''"}, '"': {'"': '\\"', "\\": "\\\\"}}
"""What is typed for a sign of a value, by the quote in which YAML has the value."""


@dataclass(frozen=True, order=True)
class Edit:
    """The offsets between which the text of a file is replaced, and what replaces it."""

    start: int
    end: int
    new: str


@dataclass
class File:
    """A file of records, with the anchors that are to be replaced in it."""

    text: str
    edits: set[Edit] = field(default_factory=set)

    @cached_property
    def lines(self) -> list[int]:
        """The offset at which each of its lines begins."""
        return line_starts(self.text)

    def offset_of(self, mark: Mark) -> int:
        return self.lines[mark.line - 1] + mark.column - 1

    @property
    def edited(self) -> bytes:
        pieces, end = [], 0
        for edit in sorted(self.edits):
            pieces += [self.text[end : edit.start], edit.new]
            end = edit.end
        return "".join([*pieces, self.text[end:]]).encode()


def fill(root: Path, dossier: Dossier, texts: Texts) -> int:
    """Rewrite the anchors that are typed otherwise than their passages print them; returns how many these were.

    Every anchor must have been found in its passage. Raises DossierError, and changes nothing, where one is typed in a
    way in which it cannot be replaced.
    """
    files: dict[str, File] = {}
    for citation, leaf in dossier.citations:
        printed = _printed(citation, texts)
        if printed and printed != " ".join((citation.anchor or "").split()):
            mark = dossier.mark(*leaf.where)
            if mark.file not in files:
                files[mark.file] = File((root / mark.file).read_bytes().decode("utf-8"))
            edit = _edit(files[mark.file], mark, citation, printed)
            if edit is None:
                raise DossierError([_unreachable(citation, mark, printed)])
            files[mark.file].edits.add(edit)
    changed = {name: file.edited for name, file in files.items()}
    hold_same(root, dossier, changed)
    replace_all(root, changed)
    return sum(len(file.edits) for file in files.values())


def _printed(citation: Citation, texts: Texts) -> str | None:
    passages = texts.get(citation.source, ())
    if citation.anchor is None or citation.passage > len(passages):
        return None
    printed = as_printed(citation.anchor, passages[citation.passage - 1])
    return printed if printed and printed.isprintable() else None


def _edit(file: File, mark: Mark, citation: Citation, printed: str) -> Edit | None:
    """The edit that puts the printed anchor in the place of the one that is typed; None where it is not found there."""
    start = file.offset_of(mark)
    quote = file.text[start] if file.text[start] in _ESCAPES else ""
    words, wanted = ([_escaped(word, quote) for word in anchor.split()] for anchor in (citation.anchor or "", printed))
    anchor, opening = r"(\s+)".join(map(re.escape, words)), _escaped('"', quote)
    typed = rf"{quote}{re.escape(citation.place)}\s+{re.escape(opening)}\s*(?P<anchor>{anchor})"
    found = re.compile(typed).match(file.text, start)
    if found is None or len(wanted) != len(words):
        return None
    gaps = [*found.groups()[1:], ""]
    new = "".join(word + gap for word, gap in zip(wanted, gaps, strict=True))
    return Edit(found.start("anchor"), found.end("anchor"), new)


def _escaped(text: str, quote: str) -> str:
    return "".join(_ESCAPES.get(quote, {}).get(sign, sign) for sign in text)


def _unreachable(citation: Citation, mark: Mark, printed: str) -> Problem:
    what = f"the anchor of {citation.place} is typed in a way in which it cannot be replaced"
    return Problem(mark, "not-filled", what, f'type it plainly: {citation.place} "{printed}"')


def hold_same(root: Path, wanted: Dossier, changed: Mapping[str, bytes]) -> None:
    """Raise DossierError unless the dossier says what is wanted once these files are changed, but for its anchors."""
    with folder_for_a_moment() as folder:
        copy = copied(root, folder)
        replace_all(copy, changed)
        after, problems = load(copy)
    if problems or _said(wanted) != _said(after):
        files = ", ".join(changed)
        hint = "look in it for a citation that is typed in an unusual way (folded, escaped), and type it plainly"
        raise DossierError(
            problems or [Problem(Mark(next(iter(changed))), "not-filled", f"{files} would change", hint)]
        )


def _said(dossier: Dossier) -> list[str]:
    """Every record as text, with its anchors as they are compared."""
    return [normalise(record.model_dump_json()) for record in dossier.records.values()]
