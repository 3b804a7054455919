"""The exported tables as CSV, with a Frictionless data package that describes every column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from generator.files.exports.offered import SPREADSHEETS, Export
from generator.files.exports.promised import Exported
from generator.files.exports.promised_records import ExportedOfSite
from generator.files.exports.promised_tables import STATEMENTS, TABLE, TABLES, VERSION, Table, Value
from generator.files.exports.writing import json_of, shortened

PACKAGE = "data/datapackage.json"
"""The path below the root of the site of the description of all tables."""
EXPORT = Export("tables", SPREADSHEETS, PACKAGE)
_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean"}
"""What Frictionless calls the types of our columns."""


def files(tables: Mapping[str, Sequence[Exported]], site: ExportedOfSite) -> dict[str, bytes]:
    """A file for each table and the one that describes them, by path below the root of the site."""
    written = {table.path: _csv(table, tables[table.name]) for table in TABLES}
    return written | {PACKAGE: json_of(_package(site))}


def _csv(table: Table, rows: Iterable[Exported]) -> bytes:
    """A table as RFC 4180 has it, but that its lines end as those of all our files do; in UTF-8."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([cell(getattr(row, name)) for name in table.columns] for row in rows)
    return written.getvalue().encode()


def cell(value: Value) -> str | float:
    """A value as it stands in a file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value


def example(export: Export, site: ExportedOfSite) -> str:
    """What describes the first column of the first table; empty for all other files."""
    return shortened(_package(site)) if export is EXPORT else ""


def _package(site: ExportedOfSite) -> dict[str, object]:
    licence = site.licence.get("data")
    terms = {"licenses": [{"name": licence.name, **({"path": licence.url} if licence.url else {})}]} if licence else {}
    return {
        "profile": "tabular-data-package",
        "name": "facts",
        "version": f"{VERSION}.0.0",
        **({"homepage": f"{site.address}/"} if site.address else {}),
        **terms,
        "resources": [_resource(table) for table in (*TABLES, STATEMENTS)],
    }


def _resource(table: Table) -> dict[str, object]:
    return {
        "name": table.name,
        "description": table.holds,
        "path": table.file,
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(table, name) for name in table.columns],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": list(names), "reference": {"resource": other, "fields": list(TABLE[other].key)}}
                for names, other in table.refers.items()
            ],
        },
    }


def _field(table: Table, name: str) -> dict[str, object]:
    """A column. An empty text is a value like any other to us, and to Frictionless it is none."""
    known = table.columns[name]
    required = known is not str and not table.may_be_empty(name)
    return {
        "name": name,
        "type": _TYPES[known],
        "description": table.says(name),
        **({"constraints": {"required": True}} if required else {}),
    }
