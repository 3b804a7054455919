"""Add an edition to the list of those that were published, in the file as an editor typed it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from generator import evidence
from generator.evidence import Locks
from generator.model import Dossier, Edition, History, Source
from generator.problem import DossierError, Problem


def with_edition(root: Path, dossier: Dossier, locks: Locks, edition: Edition) -> dict[str, bytes]:
    """The file of the editions with one more, by its path, and the locks that know its note; all else stays as typed.

    Raises DossierError where the list is typed in brackets, into which no line can be put.
    """
    editions = (edition, *dossier.history.editions)
    after = replace(dossier, history=dossier.history.model_copy(update={"editions": editions}))
    accepted = evidence.still_accepted(locks, dossier, after)
    written = evidence.lock_files(Locks(by_hand=accepted)) if edition.note else {}
    return {
        **_typed(root, dossier, edition),
        **{f"{Source.kind.folder}/{name}": text for name, text in written.items()},
    }


def _typed(root: Path, dossier: Dossier, edition: Edition) -> dict[str, bytes]:
    file = root / History.file
    typed = file.read_bytes().decode() if file.exists() else ""
    if "editions" not in dossier.history.model_fields_set:
        before = typed if not typed or typed.endswith("\n") else f"{typed}\n"
        return {History.file: f"{before}editions:\n{_entry(edition, '')}".encode()}
    first = dossier.mark(History.file, "editions", *(0,) * bool(dossier.history.editions))
    rows = typed.split("\n")
    row = rows[first.line - 1]
    if not row.lstrip().startswith("- "):
        hint = "type each edition on lines of its own, of which the first begins with a hyphen"
        raise DossierError([Problem(first, "not-added", "no edition can be added to a list in brackets", hint)])
    entry = _entry(edition, row[: len(row) - len(row.lstrip())]).removesuffix("\n")
    return {History.file: "\n".join([*rows[: first.line - 1], entry, *rows[first.line - 1 :]]).encode()}


def _entry(edition: Edition, indent: str) -> str:
    """An edition as it is typed, before those that came earlier."""
    rows = [f"- number: {edition.number}", f"  on: {edition.on.text}"]
    rows += [f"  note: {json.dumps(edition.note, ensure_ascii=False)}"] if edition.note else []
    rows += ["  wordings:", *_rows(edition.wordings)] if edition.wordings else []
    return "".join(f"{indent}{row}\n" for row in rows)


def _rows(wordings: Mapping[str, str]) -> list[str]:
    return [f'    {name}: "{digits}"' for name, digits in sorted(wordings.items())]
