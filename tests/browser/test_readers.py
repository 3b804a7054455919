"""The exported data as the programs read them that they are made for, in an environment of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.files.exports import DATABASE, PACKAGE, QUERIES, TABLES
from tests import tools

SITES = ("tiny_site", "real_site")


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Path:
    """A site whose data are read."""
    found: Path = request.getfixturevalue(request.param)
    return found


def read(*command: str | Path) -> str:
    done = subprocess.run([*command], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_frictionless_finds_every_table_valid(site: Path) -> None:
    """Types, keys and what a column refers to in another table."""
    report = json.loads(read(tools.need("frictionless"), "validate", "--json", site / PACKAGE))
    assert report["valid"]
    assert [task["name"] for task in report["tasks"]] == [table.name for table in TABLES]


def test_a_package_whose_rows_were_changed_is_refused(site: Path, tmp_path: Path) -> None:
    for name in (Path(PACKAGE).name, *(table.file for table in TABLES)):
        (tmp_path / name).write_bytes((site / "data" / name).read_bytes())
    with (tmp_path / "chains.csv").open("a", encoding="utf-8") as chains:
        chains.write("no-such-fact,0,1,nobody,true\n")
    frictionless = tools.need("frictionless")
    done = subprocess.run([frictionless, "validate", tmp_path / Path(PACKAGE).name], capture_output=True, check=False)
    assert done.returncode == 1


def test_datasette_opens_the_database_and_answers_what_readers_are_offered_to_ask(site: Path) -> None:
    datasette = tools.need("datasette")
    first = json.loads((site / "data" / "facts.json").read_bytes())["facts"][0]["id"]
    for name, query in QUERIES.items():
        asked = f"/facts.json?_shape=array&sql={query.replace('…', 'a*' if name == 'search' else first)}"
        assert json.loads(read(datasette, site / DATABASE, "--get", asked)), query
