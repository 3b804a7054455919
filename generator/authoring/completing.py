"""Add to the list of each spelling the passages that print it and that it lacks, in the order of the passages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.authoring.filling import Edit, File, hold_same
from generator.disk import replace_all
from generator.evidence import Sighting
from generator.model import Citation, Dossier, Entity, Where
from generator.problem import DossierError, Mark, Problem

_ENTRY = re.compile(r"(?P<quote>['\"]?)(?P<place>[a-z0-9-]+#p[0-9]+)(?P=quote)(?=[\s,\]}]|$)")
"""A passage in a list of those that print a spelling, in quotes or not."""


def complete(root: Path, dossier: Dossier, found: Sequence[Sighting]) -> int:
    """Add passages to the lists of spellings and put these in order; returns how many passages were added.

    Raises DossierError, and changes nothing, where a list is typed in a way in which nothing can be added to it.
    """
    lacking = {sighting.where: sighting for sighting in found}
    files: dict[str, File] = {}
    wanted: dict[Where, tuple[str, ...]] = {}
    for where, typed, places in _lists(dossier, lacking):
        marks = [dossier.mark(*where, number) for number in range(typed)]
        name = marks[0].file
        file = files.setdefault(name, File((root / name).read_bytes().decode("utf-8")))
        if edits := _edits(file, marks, places):
            file.edits.update(edits)
            wanted[where] = places
        elif where in lacking:
            raise DossierError([_unreachable(lacking[where], marks[-1])])
    changed = {name: file.edited for name, file in files.items() if file.edits}
    hold_same(root, _completed(dossier, wanted), changed)
    replace_all(root, changed)
    return sum(len(sighting.places) for sighting in found)


def _lists(dossier: Dossier, lacking: Mapping[Where, Sighting]) -> Iterator[tuple[Where, int, tuple[str, ...]]]:
    """Every list that lacks passages or is not in their order: where it is, how long, and what it should hold."""
    order = list(dossier.sources)
    for name, entity in dossier.entities.items():
        for number, form in enumerate(entity.forms):
            where: Where = (name, "forms", number, "seen")
            more = lacking[where].places if where in lacking else ()
            every = [*form.seen, *map(Citation.model_validate, more)]
            known = [citation for citation in every if citation.source in order and not citation.anchor]
            places = sorted(known, key=lambda one: (order.index(one.source), one.passage))
            if places != list(form.seen) and len(known) == len(every):
                yield where, len(form.seen), tuple(citation.place for citation in places)


def _edits(file: File, marks: Sequence[Mark], places: Sequence[str]) -> list[Edit]:
    """The edits that put passages in the place of those of a list, and the rest behind them; none where that fails."""
    entries = [_ENTRY.match(file.text, file.offset_of(mark)) for mark in marks]
    found = [entry for entry in entries if entry]
    if len(found) < len(marks):
        return []
    edits = [Edit(*entry.span("place"), place) for entry, place in zip(found, places, strict=False)]
    before = file.text[file.lines[marks[-1].line - 1] : found[-1].start()]
    between = f"\n{before}" if re.fullmatch(r"[ \t]*-[ \t]+", before) else ", "
    more = "".join(between + place for place in places[len(found) :])
    return [*edits, Edit(found[-1].end(), found[-1].end(), more)]


def _unreachable(sighting: Sighting, mark: Mark) -> Problem:
    what = f"nothing can be added to where '{sighting.spelling}' was seen"
    return Problem(mark, "not-filled", what, f"type it plainly, and add {', '.join(sighting.places)}")


def _completed(dossier: Dossier, wanted: Mapping[Where, Sequence[str]]) -> Dossier:
    """The dossier with these lists."""
    records: dict[str, Entity] = dict(dossier.entities)
    for (owner, _, number, _), places in wanted.items():
        record, seen = records[str(owner)], tuple(map(Citation.model_validate, places))
        forms = list(record.forms)
        forms[int(number)] = forms[int(number)].model_copy(update={"seen": seen})
        records[record.id] = record.model_copy(update={"forms": tuple(forms)})
    changed: dict[str, Any] = {
        kind.plural: {name: records[name] for name in dossier.of(kind)}
        for kind in {record.kind for record in records.values()}
    }
    return replace(dossier, **changed)
