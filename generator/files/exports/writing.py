"""Exported files as JSON: a record that is in several of them is written once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from generator.files.exports.promised import Exported
from generator.files.exports.promised_files import ExportedFile

_LONGEST = 60
"""So many signs of a text are shown as an example."""


class Writer:
    """Writes files, and remembers the text of each record in them for as long as it lives."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[Exported, str]] = {}
        """By identity; what is remembered by it is kept, so that no other takes its place."""

    def file(self, file: ExportedFile) -> bytes:
        """A whole file, with a blank for every level at which something stands."""
        names = {name: known.alias or name for name, known in type(file).model_fields.items()}
        members = (f'"{alias}": {self._value(getattr(file, name))}' for name, alias in names.items())
        return (_between("{}", members) + "\n").encode()

    def _value(self, value: object) -> str:
        if isinstance(value, Exported):
            return self._record(value)
        if isinstance(value, list):
            return _between("[]", map(self._value, value))
        return json.dumps(value, ensure_ascii=False, indent=1)

    def _record(self, record: Exported) -> str:
        if id(record) not in self._texts:
            self._texts[id(record)] = record, text_of(record)
        return self._texts[id(record)][1]


def text_of(record: Exported) -> str:
    """A record as JSON, as our files have it."""
    return record.model_dump_json(by_alias=True, exclude_unset=True, indent=1)


def json_of(content: Mapping[str, object]) -> bytes:
    """Any JSON as our files have it."""
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def shortened(content: Mapping[str, object]) -> str:
    """A part of a file to look at: of every list the first, and of every text the beginning."""
    return json.dumps(_short(content), ensure_ascii=False, indent=1)


def short(text: str) -> str:
    """A text as it is shown as an example; a reason can be as long as a page."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _short(value: object) -> object:
    if isinstance(value, Exported):
        return {name: _short(known) for name, known in value.model_dump(by_alias=True, exclude_unset=True).items()}
    if isinstance(value, Mapping):
        return {name: _short(known) for name, known in value.items()}
    if isinstance(value, list | tuple):
        return [_short(known) for known in value[:1]]
    return short(value) if isinstance(value, str) else value


def _between(brackets: str, parts: Iterable[str]) -> str:
    written = ",\n".join(parts).replace("\n", "\n ")
    return f"{brackets[0]}\n {written}\n{brackets[1]}" if written else brackets
