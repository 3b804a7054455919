"""Add to the list of each spelling the passages that print it and that the list lacks. Nothing else changes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.authoring.filling import Edit, File, hold_same
from generator.disk import replace_all
from generator.evidence import Sighting
from generator.model import Citation, Dossier, Entity
from generator.problem import DossierError, Mark, Problem

_ENTRY = re.compile(r"(?P<quote>['\"]?)(?P<place>[a-z0-9-]+#p[0-9]+)(?P=quote)(?=[\s,\]}]|$)")
"""A passage in a list of those that print a spelling, in quotes or not."""


def complete(root: Path, dossier: Dossier, found: Sequence[Sighting]) -> int:
    """Add passages to the lists of spellings; returns how many these were.

    Raises DossierError, and changes nothing, where a list is typed in a way in which nothing can be added to it.
    """
    files: dict[str, File] = {}
    for sighting in found:
        mark = dossier.mark(*sighting.where, _length(dossier, sighting) - 1)
        if mark.file not in files:
            files[mark.file] = File((root / mark.file).read_bytes().decode("utf-8"))
        edit = _edit(files[mark.file], mark, sighting)
        if edit is None:
            raise DossierError([_unreachable(sighting, mark)])
        files[mark.file].edits.add(edit)
    changed = {name: file.edited for name, file in files.items()}
    hold_same(root, _completed(dossier, found), changed)
    replace_all(root, changed)
    return sum(len(sighting.places) for sighting in found)


def _place(sighting: Sighting) -> tuple[str, int]:
    """The id of the record of a spelling, and which of its spellings it is."""
    owner, _, number, _ = sighting.where
    return str(owner), int(number)


def _length(dossier: Dossier, sighting: Sighting) -> int:
    owner, number = _place(sighting)
    return len(dossier.entities[owner].forms[number].seen)


def _edit(file: File, mark: Mark, sighting: Sighting) -> Edit | None:
    """The edit that adds to a list behind its last entry; None where that is not found at its place."""
    start = file.offset_of(mark)
    entry = _ENTRY.match(file.text, start)
    if entry is None:
        return None
    before = file.text[file.lines[mark.line - 1] : start]
    between = f"\n{before}" if re.fullmatch(r"[ \t]*-[ \t]+", before) else ", "
    return Edit(entry.end(), entry.end(), "".join(between + place for place in sighting.places))


def _unreachable(sighting: Sighting, mark: Mark) -> Problem:
    what = f"nothing can be added to where '{sighting.spelling}' was seen"
    return Problem(mark, "not-filled", what, f"type it plainly, and add {', '.join(sighting.places)}")


def _completed(dossier: Dossier, found: Sequence[Sighting]) -> Dossier:
    """The dossier with the longer lists."""
    records: dict[str, Entity] = dict(dossier.entities)
    for sighting in found:
        owner, number = _place(sighting)
        forms = list(records[owner].forms)
        more = (Citation.model_validate(place) for place in sighting.places)
        forms[number] = forms[number].model_copy(update={"seen": (*forms[number].seen, *more)})
        records[owner] = records[owner].model_copy(update={"forms": tuple(forms)})
    changed: dict[str, Any] = {
        kind.plural: {name: records[name] for name in dossier.of(kind)}
        for kind in {record.kind for record in records.values()}
    }
    return replace(dossier, **changed)
