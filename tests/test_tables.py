"""The facts as tables and as a database: the same as in the exported JSON, and of the shape that is promised."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from generator.files.exports import ASKED, DATABASE, PACKAGE, STATEMENTS, TABLES, tables
from generator.site import make, sound
from tests.harness import DOSSIER, ROOT, copy_of, tiny
from tests.tools import only_where_all_is_run

COLUMNS = {
    "sightings": "id spelling source paragraph",
    "questions": "id url asks theme answered note note_with_standing",
    "replies": "question number fact",
    "positions": "place number latitude longitude basis fact source paragraph label",
    "pictures": "of file shows credit licence licence_url address",
    "site": "address publisher edition edition_on language terms_of_words terms_of_tables program version",
    "facts": "id url text standing label background of_the_texts articles origins uncounted own_words denials silences"
    " date date_earliest date_latest date_in_words date_by_all date_by_card date_disputed reason falls_without"
    " disagreement note said_by fingerprint hangs_on of_the_case voices date_bounds_hold date_with_givers date_inferred"
    " note_with_standing footing",
    "dates": "fact number date earliest latest bounds_hold in_words articles origins voices givers by_card either"
    " inferred exact_articles exact_origins exact_voices",
    "answers": "fact answer text articles origins voices denials confirmed_by standing label outright sure doubt"
    " translated denied_by silences givers",
    "disagreements": "fact of are one one_articles one_origins other other_articles other_origins because"
    " because_with_standing",
    "sources": "id url sort title language publisher published basis passages card_publisher card_author card_published"
    " card_url card_archived card_rights",
    "testimonies": "fact number source paragraph anchor original dispatch by doubt knew act sure answer amount scope"
    " date date_in_words basis said gist headline withdrawn_by verified witnesses by_card said_by_card clock note"
    " note_with_standing",
    "names": "id kind name url sort",
    "about": "fact id",
    "chains": "fact number position voice origin",
    "spellings": "id spelling seen",
}
"""The promise, word by word: a column may be added, and none may go."""


def rows(table: str) -> list[dict[str, str]]:
    written = tiny().files[f"data/{table}.csv"].decode()
    return list(csv.DictReader(io.StringIO(written, newline="")))


def facts() -> dict[str, dict[str, Any]]:
    return {fact["id"]: fact for fact in json.loads(tiny().files["data/facts.json"])["facts"]}


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(tiny().files[DATABASE])
    yield connection
    connection.close()


def test_every_table_has_the_promised_columns() -> None:
    assert {table.name: list(table.columns) for table in TABLES} == {
        name: line.split() for name, line in COLUMNS.items()
    }
    for name, line in COLUMNS.items():
        assert list(rows(name)[0]) == line.split()


def test_a_fact_says_what_the_json_says() -> None:
    for row in rows("facts"):
        fact = facts()[row["id"]]
        assert row["standing"] == fact["standing"]
        assert [int(row[name]) for name in ("articles", "origins", "denials", "silences")] == [
            fact[name] for name in ("articles", "origins", "denials", "silences")
        ]
        assert row["date"] == (fact["when"]["edtf"] if fact["when"] else "")
        assert row["background"] == ("true" if fact["background"] else "false")
    assert [row["id"] for row in rows("facts")] == list(facts())


def test_every_testimony_is_there_with_its_chain() -> None:
    said = [(row["fact"], int(row["number"]), row["anchor"]) for row in rows("testimonies")]
    assert said == [
        (name, number, testimony["anchor"] or "")
        for name, fact in facts().items()
        for number, testimony in enumerate(fact["testimonies"])
    ]
    chains: dict[tuple[str, str], list[str]] = {}
    for row in rows("chains"):
        chains.setdefault((row["fact"], row["number"]), []).append(row["voice"])
    assert [row["by"] for row in rows("testimonies") if row["by"]] == [" ".join(chain) for chain in chains.values()]
    assert sum(row["origin"] == "true" for row in rows("chains")) == len(chains)


def test_the_database_has_the_same_rows_and_names_none_that_is_not_there(database: sqlite3.Connection) -> None:
    for table in TABLES:
        assert database.execute(f'SELECT count(*) FROM "{table.name}"').fetchone() == (len(rows(table.name)),)  # noqa: S608
    assert not database.execute("PRAGMA foreign_key_check").fetchall()


def test_whatever_a_reader_is_offered_to_ask_is_answered(database: sqlite3.Connection) -> None:
    for view in ASKED:
        typed = "lens" if view.name == "search" else "lens-vanished"
        assert database.execute(view.query.replace("…", typed)).fetchall(), view.query


def test_every_column_of_a_view_has_a_meaning(database: sqlite3.Connection) -> None:
    for view in ASKED:
        columns = [known[0] for known in database.execute(f"SELECT * FROM {view.name}").description]  # noqa: S608
        assert {*columns} == {*view.columns}
        assert all(view.says(name) for name in columns)


def test_facts_on_one_voice_are_the_same_in_a_spreadsheet(database: sqlite3.Connection) -> None:
    listed = [name for (name,) in database.execute("SELECT id FROM on_one_voice")]
    asked = {*listed}
    assert len(listed) == len(asked), "a row for each fact"
    alone = {
        row["id"] for row in rows("facts") if (row["origins"], row["uncounted"], row["own_words"]) == ("1", "0", "0")
    }
    assert asked == alone
    assert {"lens-insured", "last-lit"} <= alone


def test_what_hangs_on_one_voice_is_what_the_home_page_counts(database: sqlite3.Connection) -> None:
    [(hanging,)] = database.execute("SELECT count(*) FROM case_hanging").fetchall()
    in_a_spreadsheet = [row for row in rows("facts") if row["hangs_on"] and row["of_the_case"] == "true"]
    assert hanging == len(in_a_spreadsheet)
    assert hanging == 8
    assert "eight hang on one voice each" in tiny().files["index.md"].decode()


def test_on_how_many_voices_the_case_hangs_is_what_the_home_page_says(database: sqlite3.Connection) -> None:
    counted = dict(database.execute("SELECT footing, facts FROM case_by_footing").fetchall())
    shown = re.findall(r"\*\*(\d+)\*\* on (\w+)", tiny().files["index.md"].decode())
    alone, several, nobody = (
        sum(int(count) for count, on in shown if (on if on in ("more", "no") else "one") == kind)
        for kind in ("one", "more", "no")
    )
    assert counted == {"on one": alone, "on several": several, "on nobody": nobody}


def test_every_value_is_traced_to_its_passage_by_one_query(database: sqlite3.Connection) -> None:
    found = database.execute("SELECT source, paragraph, anchor FROM evidence WHERE fact = 'lens-insured'").fetchall()
    said = facts()["lens-insured"]["testimonies"]
    titles = {row["id"]: row["title"] for row in rows("sources")}
    assert found == [(titles[one["source"]], one["paragraph"], one["anchor"]) for one in said]


def test_every_value_that_a_source_gives_is_traced_to_a_passage(database: sqlite3.Connection) -> None:
    traced = {
        row[:3] for row in database.execute("SELECT id, about, value FROM traced WHERE source <> '' AND paragraph")
    }
    for fact in rows("testimonies"):
        given = {
            "date": fact["date"],
            "answer": fact["answer"],
            "spoken on": fact["said"],
            "what it says": fact["gist"],
        }
        assert {(fact["fact"], about, value) for about, value in given.items() if value} <= traced
    assert {(row["fact"], "voice", row["voice"]) for row in rows("chains")} <= traced
    assert {(row["id"], "spelling", row["spelling"]) for row in rows("spellings") if row["seen"]} <= traced
    standing = {name for name, about, _ in traced if about == "standing"}
    assert {row["fact"] for row in rows("testimonies") if not row["withdrawn_by"]} <= standing
    assert {row["place"] for row in rows("positions") if row["source"]} <= {
        n for n, about, _ in traced if about == "position"
    }


def test_the_id_in_the_first_column_of_any_table_is_traced(database: sqlite3.Connection) -> None:
    for table in TABLES:
        first = next(iter(table.columns))
        for row in rows(table.name):
            found = database.execute("SELECT rests_on, source, paragraph FROM traced WHERE id = ?", [row[first]])
            told = found.fetchall()
            assert told or not row[first], (table.name, row)
            assert all(bool(source and paragraph) == ("passage" in on.split()[0]) for on, source, paragraph in told)
    whole = {row["id"] for row in rows("sources")}
    from_a_passage = database.execute("SELECT DISTINCT id FROM traced WHERE rests_on LIKE 'passage%'").fetchall()
    assert {row["id"] for row in rows("facts") if row["standing"] != "unknown"} <= {name for (name,) in from_a_passage}
    assert whole <= {name for (name,) in database.execute("SELECT id FROM traced WHERE rests_on = 'text'")}


def test_what_only_a_catalogue_says_is_never_traced_to_a_text(database: sqlite3.Connection) -> None:
    carded = {(row["id"], "published", row["card_published"]) for row in rows("sources") if row["card_published"]}
    found = set(database.execute("SELECT id, about, value FROM traced WHERE rests_on = 'catalogue'"))
    assert carded
    assert carded <= found


def test_a_value_is_not_traced_to_what_counts_for_nothing(database: sqlite3.Connection) -> None:
    found = database.execute("SELECT anchor FROM traced WHERE id = 'lens-vanished' AND about = 'standing'").fetchall()
    heads = [
        row["anchor"] for row in rows("testimonies") if row["fact"] == "lens-vanished" and row["headline"] == "true"
    ]
    assert heads
    assert not {(anchor,) for anchor in heads} & {*found}


def test_a_fact_of_headlines_alone_is_traced_to_them() -> None:
    only_where_all_is_run()
    connection = sqlite3.connect(":memory:")
    connection.deserialize(make(ROOT / "examples" / "titanic").files[DATABASE])
    alone = {name for (name,) in connection.execute("SELECT id FROM facts WHERE articles = 0")}
    traced = {name for (name,) in connection.execute("SELECT id FROM traced WHERE about = 'standing'")}
    connection.close()
    assert alone
    assert alone <= traced


def test_positions_and_pictures_are_those_of_the_records() -> None:
    names = {known["id"]: known for known in json.loads(tiny().files["data/names.json"])["names"]}
    given = [(row["place"], float(row["latitude"]), float(row["longitude"])) for row in rows("positions")]
    assert given == [
        (name, at["latitude"], at["longitude"]) for name, known in names.items() for at in known["position"]
    ]
    pictures = {row["of"]: row["file"] for row in rows("pictures")}
    assert pictures.pop("")
    assert pictures == {name: known["image"]["file"] for name, known in names.items() if known["image"]}


def test_every_column_is_explained_in_the_language_of_the_dossier() -> None:
    package = json.loads(make(ROOT / "tests" / "korean").files[PACKAGE])
    said = [field["description"] for resource in package["resources"] for field in resource["schema"]["fields"]]
    assert all(re.search("[가-힣]", words) for words in said)


def test_the_package_describes_every_table_with_its_terms() -> None:
    package = json.loads(tiny().files[PACKAGE])
    assert [resource["path"] for resource in package["resources"]] == [table.file for table in (*TABLES, STATEMENTS)]
    assert package["licenses"] == [{"name": "CC0 1.0"}]


def test_an_answer_is_as_sure_as_the_passages_that_give_it() -> None:
    said = {(one["fact"], one["answer"]) for one in rows("testimonies") if _outright(one)}
    found = [row for row in rows("answers") if not facts()[row["fact"]]["unit"]]
    assert {(row["fact"], row["answer"]) for row in found if row["outright"] == "true"} == {
        (row["fact"], row["answer"]) for row in found
    } & said
    hedged = {row["fact"]: row["sure"] for row in found if row["articles"] != "0" and row["outright"] == "false"}
    assert {how for known in hedged.values() for how in known.split()} >= {"presupposed", "alleged"}


def _outright(said: dict[str, str]) -> bool:
    counted = said["headline"] == "false" and not said["withdrawn_by"]
    return counted and said["act"] in ("says", "confirms", "finds") and said["sure"] == "stated" and not said["doubt"]


def test_an_answer_stands_as_its_fact_and_tells_who_gives_it_as_the_page_does() -> None:
    for row in rows("answers"):
        fact = facts()[row["fact"]]
        assert (row["standing"], row["label"]) == (fact["standing"], fact["label"])
        if fact.get("answers"):
            page = unescape(tiny().files[f"facts/{fact['id']}.md"].decode())
            assert row["givers"] in re.sub(r"\s+", " ", page.replace("\\", "")), row
    denied = {row["fact"]: row["denied_by"] for row in rows("answers") if row["denied_by"]}
    assert denied["board-sold-lens"] == "harbour-board"
    assert {row["translated"] for row in rows("answers")} > {""}
    assert [row["silences"] for row in rows("answers") if row["silences"] != "0"]


def test_a_date_is_counted_for_those_who_give_just_this_one(tmp_path: Path) -> None:
    loss = copy_of(DOSSIER, tmp_path / "room") / "site_src" / "facts" / "loss.yml"
    taken, dated = "sure: presupposed,", "sure: presupposed, when: between 2011-03-07 and 2011-03-12, basis: A visit.,"
    loss.write_text(loss.read_text().replace(taken, dated, 1))
    known = tables(sound(tmp_path / "room")[0])
    [late] = [vars(row) for row in known["dates"] if vars(row)["date"] == "[2011-03-08..2011-03-09]"]
    counts = [late[name] for name in ("articles", "origins", "voices")]
    exact = [late[f"exact_{name}"] for name in ("articles", "origins", "voices")]
    assert "One article gives this date, citing fishermen" in late["givers"]
    assert (counts, exact) == ([2, 0, ""], [1, 0, ""])
    [lost] = [vars(row) for row in known["disagreements"] if vars(row)["fact"] == "lens-vanished"]
    assert (lost["one_articles"], lost["other_articles"]) == (1, 1), "as in the table of disagreements"


def test_a_passage_that_gives_no_date_or_answer_is_no_evidence_of_one(database: sqlite3.Connection) -> None:
    asked = "SELECT counts, act, headline, withdrawn_by FROM traced WHERE about IN ('answer', 'amount', 'date')"
    found = database.execute(asked).fetchall()
    for counts, act, headline, withdrawn in found:
        assert counts == (act in ("says", "confirms", "finds") and not headline and withdrawn is None)
    assert {counts for counts, *_ in found} == {0, 1}
    bare = "SELECT DISTINCT about FROM traced WHERE anchor <> '' AND act || sure || headline IS NULL"
    assert database.execute(bare).fetchall() == [("spelling",)]
