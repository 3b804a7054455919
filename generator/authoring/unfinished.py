"""Records that cannot be read yet, since blanks of their starter are left: what is to be known of them all the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.load import prose_files, read_yaml, record_files
from generator.model import Dossier, Source
from generator.problem import DossierError, Mark, Marks, Problem

_NEEDED = ("id", "title", "text", "divided", "passages", "set_aside")
"""The keys of a source by which it and its passages are known."""
_MEANWHILE = {"title": "…", "language": "und", "published": {"when": "2000", "basis": "…"}}
"""What stands in the place of every other key that a source must have."""


def with_unfinished(root: Path, dossier: Dossier, problems: Iterable[Problem]) -> Dossier:
    """The dossier as it was read, and with it each source of which only such keys are blank that passages do not need.

    It is for looking at passages alone: language and date of such a source are none, perhaps its title neither.
    """
    sources, marks = {**dossier.sources}, {**dossier.marks}
    for name, value, at in _unread(root, dossier, problems):
        if name.startswith(f"{Source.kind.folder}/") and isinstance(value, dict):
            known = {key: value[key] for key in _NEEDED if value.get(key)}
            with suppress(ValueError):  # more of it is wrong than blanks
                source = Source.model_validate({**_MEANWHILE, **known})
                sources[source.id], marks[source.id,] = source, at
    return replace(dossier, sources=sources, marks=marks)


def naming(root: Path, dossier: Dossier, problems: Iterable[Problem], wanted: str) -> list[Problem]:
    """A problem for each record and page that cannot be read and may name this id: no command could change it there.

    ``problems`` are those that were found when the dossier was read, here as above.
    """
    word = re.compile(rf"(?<![a-z0-9-]){re.escape(wanted)}(?![a-z0-9-])")
    what, hint = f"'{wanted}' stands in a record that cannot be read yet", "fill in what is blank, or mend it"
    return [
        Problem(Mark(name, at.line, at.column), "not-renamed", what, hint)
        for name, value, at in _unread(root, dossier, problems)
        if word.search(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    ]


def _unread(root: Path, dossier: Dossier, problems: Iterable[Problem]) -> Iterator[tuple[str, Any, Marks]]:
    """Each record and page that could not be read, with its file: as it was typed, or the text of the whole file."""
    read = {marks[:3] for marks in dossier.marks.values()}
    blamed = {problem.mark.file for problem in problems}
    pages = {f"docs/{name}": path for name, path in prose_files(root).items() if name not in dossier.prose}
    for name, path in ((name, path) for name, path in (*record_files(root), *pages.items()) if name in blamed):
        content = path.read_bytes()
        try:
            tree = None if name in pages else read_yaml(name, content)
        except DossierError:
            tree = None
        if tree is None:
            yield name, content.decode("utf-8", "replace"), Marks(name)
            continue
        many = isinstance(tree.root, list)
        for number, value in enumerate(tree.root if isinstance(tree.root, list) else [tree.root]):
            at = tree.marks.part(number) if many else tree.marks
            if at[:3] not in read:
                yield name, value, at
