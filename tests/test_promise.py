"""What is exported keeps its promise: within a version no field goes, and none changes its type or its meaning."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.files.exports import EXPORTS, STATEMENTS, TABLES
from generator.files.exports.promised_tables import VERSION
from tests.harness import ROOT

PROMISED = ROOT / "tests" / "promised.json"
"""Every field of every version, with its type and what it holds. ``--bless`` adds to it and changes nothing in it.

Where a meaning is only worded better, its line is changed by hand; where it changes, the version goes up.
"""
Promise = dict[str, dict[str, str]]


def kept() -> Promise:
    """What is promised now, by file and version."""
    files = {
        f"{export.name} {export.shape.version}": dict(fields(export.shape.model_json_schema()))
        for export in EXPORTS
        if export.shape
    }
    tables = {
        f"{table.name}.{column}": f"{known.__name__}{' or empty' if table.may_be_empty(column) else ''}: {said}"
        for table in (*TABLES, STATEMENTS)
        for column, known in table.columns.items()
        if (said := table.says(column))
    }
    return {**files, f"tables {VERSION}": tables}


def fields(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, known in {"": schema, **schema.get("$defs", {})}.items():
        for field, told in known.get("properties", {}).items():
            kind = {key: value for key, value in told.items() if key not in ("title", "description", "default")}
            said = told.get("description", "")
            words = "" if said.startswith("One of ") else said  # a word more may be among them
            yield f"{name}.{field}", f"{json.dumps(kind, sort_keys=True)}: {words}"


def broken(promised: Promise, now: Promise) -> list[str]:
    """Each field that is gone or is another, of the versions that are still made."""
    return [
        f"{file}: {field}"
        for file, known in promised.items()
        if file in now
        for field, says in known.items()
        if now[file].get(field) != says
    ]


def test_no_field_goes_or_changes_within_a_version(request: pytest.FixtureRequest) -> None:
    promised: Promise = json.loads(PROMISED.read_bytes()) if PROMISED.exists() else {}
    now = kept()
    assert not broken(promised, now), "put it back; or give the file a higher version, and say so in CHANGELOG.md"
    whole = {file: {**promised.get(file, {}), **now.get(file, {})} for file in {**promised, **now}}
    if request.config.getoption("bless"):
        PROMISED.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    else:
        assert whole == promised, "a field is new: make bless adds it to what is promised"


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, ["tables 1: facts.id"]),
        ({"facts.id": "int: Its number."}, ["tables 1: facts.id"]),
        ({"facts.id": "str: Its id.", "facts.more": "str: More."}, []),
    ],
)
def test_what_breaks_a_promise_is_found(changed: dict[str, str], found: list[str]) -> None:
    promised = {"tables 1": {"facts.id": "str: Its id."}}
    assert broken(promised, {"tables 1": changed}) == found
    assert broken(promised, {"tables 2": changed}) == []
