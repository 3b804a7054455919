"""The exported tables as an SQLite file, with views that answer what is often asked, and a search through the facts."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from generator.files.exports.offered import DATABASES, Export
from generator.files.exports.promised import Exported
from generator.files.exports.promised_tables import TABLES, VERSION, Table

DATABASE = "data/facts.sqlite"
"""Its path below the root of the site."""
EXPORT = Export("database", DATABASES, DATABASE)
_TYPES = {str: "TEXT", int: "INTEGER", float: "REAL", bool: "INTEGER"}

VIEWS = {
    "on_one_voice": """
        SELECT facts.id, facts.text, answers.voices AS voice, facts.label, facts.articles
        FROM facts JOIN answers ON answers.fact = facts.id
        WHERE facts.origins = 1 AND facts.uncounted = 0 AND facts.own_words = 0 AND answers.origins = 1
    """,
    "hanging": """
        SELECT id, text, hangs_on AS voice, label, articles, background, of_the_texts FROM facts WHERE hangs_on <> ''
    """,
    "evidence": """
        SELECT facts.id AS fact, facts.text, facts.label, testimonies.number, testimonies.act, testimonies.sure,
            testimonies.answer, testimonies.gist, testimonies."by", sources.title AS source, testimonies.paragraph,
            testimonies.anchor, testimonies.original, testimonies.verified
        FROM testimonies JOIN facts ON facts.id = testimonies.fact JOIN sources ON sources.id = testimonies.source
        ORDER BY facts.id, testimonies.number
    """,
    "traced": """
        SELECT fact AS id, 'what it says' AS about, gist AS value, source, paragraph, anchor, original
        FROM testimonies
        UNION ALL SELECT testimonies.fact, 'standing', facts.label || ' · ' || facts.articles || ' · ' || facts.origins,
            source, paragraph, anchor, original
        FROM testimonies JOIN facts ON facts.id = testimonies.fact
        WHERE testimonies.withdrawn_by IS NULL AND (facts.articles = 0 OR NOT testimonies.headline)
        UNION ALL SELECT fact, 'answer', answer, source, paragraph, anchor, original
        FROM testimonies WHERE answer IS NOT NULL
        UNION ALL SELECT fact, 'amount', amount || coalesce(' (' || scope || ')', ''),
            source, paragraph, anchor, original
        FROM testimonies WHERE amount IS NOT NULL
        UNION ALL SELECT fact, 'date', date, source, paragraph, anchor, original
        FROM testimonies WHERE date IS NOT NULL
        UNION ALL SELECT fact, 'spoken on', said, source, paragraph, anchor, original
        FROM testimonies WHERE said IS NOT NULL
        UNION ALL SELECT testimonies.fact, 'voice', chains.voice, source, paragraph, anchor, original
        FROM testimonies JOIN chains ON chains.fact = testimonies.fact AND chains.number = testimonies.number
        UNION ALL SELECT id, 'spelling', spelling, source, paragraph, NULL, NULL FROM sightings
        UNION ALL SELECT place, 'position', latitude || ' ' || longitude, source, paragraph, NULL, NULL
        FROM positions WHERE source IS NOT NULL
    """,
    "disputes": """
        SELECT facts.id AS fact, facts.text, disagreements."of", disagreements.one, disagreements.one_articles,
            disagreements.one_origins, disagreements.other, disagreements.other_articles, disagreements.other_origins
        FROM disagreements JOIN facts ON facts.id = disagreements.fact WHERE disagreements.are = 'dispute'
    """,
    "said_by": """
        SELECT names.name AS voice, names.id, count(DISTINCT chains.fact) AS facts,
            count(DISTINCT testimonies.source) AS sources
        FROM chains JOIN names ON names.id = chains.voice
            JOIN testimonies ON testimonies.fact = chains.fact AND testimonies.number = chains.number
        WHERE chains.origin GROUP BY names.id ORDER BY facts DESC, names.id
    """,
}
"""Views by name: facts that one voice alone is behind, and those for which nobody is cited without it; each passage
behind each fact, each value with its passage; what cannot all be true, and how much each voice is cited for."""

QUERIES = {
    **{name: f"SELECT * FROM {name}" for name in VIEWS},  # noqa: S608 - a name from the table above
    "traced": "SELECT * FROM traced WHERE id = '…'",
    "search": "SELECT fact, text FROM search WHERE search MATCH '…'",
}
"""What the page on the data offers to type, by the name of the view or of the table that answers it."""


def file(tables: Mapping[str, Sequence[Exported]]) -> bytes:
    """The whole file; the same tables give the same bytes with the same release of SQLite."""
    connection = sqlite3.connect(":memory:")
    try:
        for table in TABLES:
            connection.execute(_made(table))
            values = ([getattr(row, name) for name in table.columns] for row in tables[table.name])
            places = ", ".join("?" for _ in table.columns)
            # The name is one of our own tables'.
            connection.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({places})", values)  # noqa: S608
        for name, query in VIEWS.items():
            connection.execute(f"CREATE VIEW {name} AS {query}")
        _make_searchable(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.commit()
        connection.execute("VACUUM")
        return connection.serialize()
    finally:
        connection.close()


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
