"""The exported tables as an SQLite file, with the views, and a search through the facts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from typing import Protocol

from generator.files.exports.offered import DATABASES, Export
from generator.files.exports.promised import Exported
from generator.files.exports.promised_tables import TABLES, VERSION, Table, Value
from generator.files.exports.queries import ASKED, VIEWS

DATABASE = "data/facts.sqlite"
"""Its path below the root of the site."""
EXPORT = Export("database", DATABASES, DATABASE)
_TYPES = {str: "TEXT", int: "INTEGER", float: "REAL", bool: "INTEGER"}


class Row(Protocol):
    """A row of a table, or of what a view answers."""

    def __getitem__(self, name: str, /) -> Value: ...


def file(tables: Mapping[str, Sequence[Exported]]) -> bytes:
    """The whole file; the same tables give the same bytes with the same release of SQLite."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _fill(connection, tables)
        return connection.serialize()


def examples(tables: Mapping[str, Sequence[Exported]]) -> dict[str, Mapping[str, Value]]:
    """By the name of each view, and of the table for searching: for each column the first value that is in it."""
    with closing(sqlite3.connect(":memory:")) as connection:
        _fill(connection, tables)
        connection.row_factory = sqlite3.Row
        # The names are those of our own views.
        return {view.name: first_of(view.columns, connection.execute(f"SELECT * FROM {view.name}")) for view in ASKED}  # noqa: S608


def first_of(columns: Iterable[str], rows: Iterable[Row]) -> Mapping[str, Value]:
    """For each column the first value that a row has in it; nothing for those that are empty in all rows."""
    found, left = dict[str, Value](), {*columns}
    for row in rows:
        filled = {name: row[name] for name in left if row[name] not in (None, "")}
        found |= filled
        left -= filled.keys()
        if not left:
            break
    return found


def _fill(connection: sqlite3.Connection, tables: Mapping[str, Sequence[Exported]]) -> None:
    for table in TABLES:
        connection.execute(_made(table))
        values = ([getattr(row, name) for name in table.columns] for row in tables[table.name])
        places = ", ".join("?" for _ in table.columns)
        # The name is one of our own tables'.
        connection.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({places})", values)  # noqa: S608
    for view in VIEWS:
        connection.execute(f"CREATE VIEW {view.name} AS {view.made}")
    _make_searchable(connection)
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.commit()
    connection.execute("VACUUM")


def _made(table: Table) -> str:
    lines = [
        f"{_quoted(name)} {_TYPES[known]}{'' if table.may_be_empty(name) else ' NOT NULL'}"
        for name, known in table.columns.items()
    ]
    lines.append(f"PRIMARY KEY ({_listed(table.key)})")
    lines += [f"FOREIGN KEY ({_listed(names)}) REFERENCES {_quoted(other)}" for names, other in table.refers.items()]
    return f"CREATE TABLE {_quoted(table.name)} ({', '.join(lines)})"


def _make_searchable(connection: sqlite3.Connection) -> None:
    """A table for full-text search: a fact is found by its words, and by those of what its passages say."""
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(fact UNINDEXED, text, gists)")
    connection.execute("""
        INSERT INTO search SELECT facts.id, facts.text, coalesce(group_concat(testimonies.gist, ' '), '')
        FROM facts LEFT JOIN testimonies ON testimonies.fact = facts.id GROUP BY facts.id
    """)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(map(_quoted, names))


def _quoted(name: str) -> str:
    return f'"{name}"'
