"""The exported data as the programs read them that they are made for, in an environment of their own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator import site as sites
from generator.files.exports import ASKED, DATABASE, PACKAGE, STATEMENTS, TABLES
from tests import tools
from tests.harness import DOSSIER, ROOT

SITES = ("tiny_site", "real_site")
ADDRESS = "https://example.org/lens/"
DOSSIERS = {"tests": DOSSIER, "real": ROOT, "titanic": ROOT / "examples" / "titanic"}
READERS = Path(__file__).parent / "readers"
"""What is asked of the packages that are no programs; their own Python runs it."""


@pytest.fixture(params=SITES)
def site(request: pytest.FixtureRequest) -> Path:
    """A site whose data are read."""
    found: Path = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module", params=DOSSIERS)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the exported data of a site that knows its address, with what its pages are about."""
    folder: Path = tmp_path_factory.mktemp(request.param)
    made = sites.make(DOSSIERS[request.param], ADDRESS, "The lens")
    (folder / "data").mkdir()
    (folder / "data" / "structured.json").write_text(json.dumps(dict(made.structured)), encoding="utf-8")
    for path, content in made.files.items():
        if path.startswith("data/"):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    return folder / "data"


def read(*command: str | Path) -> str:
    done = subprocess.run([*command], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_frictionless_finds_every_table_valid(site: Path) -> None:
    """Types, keys and what a column refers to in another table."""
    report = json.loads(read(tools.need("frictionless"), "validate", "--json", site / PACKAGE))
    assert report["valid"]
    assert [task["name"] for task in report["tasks"]] == [table.name for table in (*TABLES, STATEMENTS)]


def test_a_package_whose_rows_were_changed_is_refused(site: Path, tmp_path: Path) -> None:
    for name in (Path(PACKAGE).name, *(table.file for table in (*TABLES, STATEMENTS))):
        (tmp_path / name).write_bytes((site / "data" / name).read_bytes())
    with (tmp_path / "chains.csv").open("a", encoding="utf-8") as chains:
        chains.write("no-such-fact,0,1,nobody,true\n")
    frictionless = tools.need("frictionless")
    done = subprocess.run([frictionless, "validate", tmp_path / Path(PACKAGE).name], capture_output=True, check=False)
    assert done.returncode == 1


def test_datasette_opens_the_database_and_answers_what_readers_are_offered_to_ask(site: Path) -> None:
    datasette = tools.need("datasette")
    first = json.loads((site / "data" / "facts.json").read_bytes())["facts"][0]["id"]
    for view in ASKED:
        asked = f"/facts.json?_shape=array&sql={view.query.replace('…', 'a*' if view.name == 'search' else first)}"
        assert json.loads(read(datasette, site / DATABASE, "--get", asked)), view.query


def test_followthemoney_reads_every_entity_and_the_same_from_the_statements(exported: Path) -> None:
    """Nothing is lost or changed when its own program validates them; and statements make the same entities again."""
    kinds = json.loads(read(tools.need("readers"), READERS / "entities.py", exported))
    facts = json.loads((exported / "facts.json").read_text(encoding="utf-8"))["facts"]
    assert [name for name, kind in kinds.items() if kind == "Note"] == [fact["id"] for fact in facts]
    assert [name for name, kind in kinds.items() if kind == "Documentation"] == [
        f"{fact['id']}.{number}" for fact in facts for number in range(len(fact["testimonies"]))
    ]
    validated = read(tools.need("followthemoney"), "validate", "-i", exported / "entities.ftm.json")
    assert len(validated.splitlines()) == len(kinds)


def test_a_schema_and_an_expander_take_every_annotation_as_it_is_meant(exported: Path) -> None:
    """No field is dropped, each leads to what it means, and voices stay in the order in which they pass it on."""
    made = json.loads(read(tools.need("readers"), READERS / "annotations.py", exported))
    known = json.loads((exported / "facts.json").read_text(encoding="utf-8"))
    names = json.loads((exported / "names.json").read_text(encoding="utf-8"))["names"]
    urls = {name["id"]: f"{ADDRESS}{name['url'][1:]}" for name in names}
    by = f"{ADDRESS}data/facts.schema.json#/$defs/ExportedTestimony/properties/by"
    assert [[voice["@id"] for chain in one.get(by, ()) for voice in chain["@list"]] for one in made] == [
        [urls[voice] for voice in said["by"]] for fact in known["facts"] for said in fact["testimonies"]
    ]


def test_every_word_about_a_page_is_one_of_schema_org(exported: Path) -> None:
    kinds = json.loads(read(tools.need("readers"), READERS / "structured.py", exported / "structured.json"))
    assert {"BackgroundNewsArticle", "Claim", "Event", "Person", "Place", "WebPage", "appearance"} <= {*kinds}


def test_a_word_that_is_none_of_schema_org_is_refused(tmp_path: Path) -> None:
    """The test above can fail."""
    page = {"@context": "https://schema.org", "@type": "WebPage", "headLine": "misspelt"}
    (tmp_path / "structured.json").write_text(json.dumps({"index.md": json.dumps(page)}), encoding="utf-8")
    python, asked = tools.need("readers"), READERS / "structured.py"
    assert (
        subprocess.run([python, asked, tmp_path / "structured.json"], capture_output=True, check=False).returncode == 1
    )


def test_nanopub_finds_every_nanopublication_valid_and_unsigned(exported: Path) -> None:
    read_back = json.loads(read(tools.need("readers"), READERS / "nanopublications.py", exported))
    facts = json.loads((exported / "facts.json").read_text(encoding="utf-8"))["facts"]
    for fact in facts:
        found = read_back[fact["id"]]
        assert found["called"] == f"{ADDRESS}data/nanopublications/{fact['id']}.trig#{fact['fingerprint']}"
        given = {dated["edtf"] for said in fact["testimonies"] for dated in (said["when"], said["said"]) if dated}
        assert set(found["dates"]) == given | ({fact["when"]["edtf"]} if fact["when"] else set())
    retracted = {name: found["retracts"] for name, found in read_back.items() if found["retracts"]}
    assert retracted.keys() <= {"lamp-oil"}, "of the tests' dossier; in the others nothing published is withdrawn"


def test_nanopub_refuses_one_that_is_changed(exported: Path, tmp_path: Path) -> None:
    """The test above can fail."""
    (tmp_path / "nanopublications").mkdir()
    written = (exported / "nanopublications" / "index.trig").read_text(encoding="utf-8")
    changed = written.replace("np:hasProvenance sub:provenance", "np:hasProvenance sub:elsewhere")
    (tmp_path / "nanopublications" / "index.trig").write_text(changed, encoding="utf-8")
    python, asked = tools.need("readers"), READERS / "nanopublications.py"
    assert subprocess.run([python, asked, tmp_path], capture_output=True, check=False).returncode == 1


def test_followthemoney_refuses_an_entity_that_is_changed(exported: Path, tmp_path: Path) -> None:
    """The test above can fail."""
    written = (exported / "entities.ftm.json").read_text(encoding="utf-8")
    for name in ("entities.ftm.json", "statements.csv"):
        (tmp_path / name).write_bytes((exported / name).read_bytes())
    (tmp_path / "entities.ftm.json").write_text(written.replace('"recordId"', '"noSuchProperty"', 1), encoding="utf-8")
    python, asked = tools.need("readers"), READERS / "entities.py"
    assert subprocess.run([python, asked, tmp_path], capture_output=True, check=False).returncode == 1


def test_icalendar_finds_no_fault_and_no_day_that_is_made_up(exported: Path) -> None:
    entries = json.loads(read(tools.need("readers"), READERS / "events.py", exported / "events.ics"))
    facts = {fact["id"]: fact for fact in json.loads((exported / "facts.json").read_bytes())["facts"]}
    found = {name.partition("@")[0]: entry for name, entry in entries.items()}
    assert list(found) == [name for name, fact in facts.items() if fact["when"]]
    for name, entry in found.items():
        fact, start = facts[name], entry["start"]
        assert (start is None) == (entry["kind"] == "VJOURNAL")
        assert start in (None, fact["when"]["earliest"])
        assert f"({fact['label']})" in entry["summary"]
        assert fact["reason"] in entry["description"]
        assert entry["url"] == ADDRESS.rstrip("/") + fact["url"]


def test_a_calendar_that_is_changed_is_refused(exported: Path, tmp_path: Path) -> None:
    """The test above can fail."""
    written = (exported / "events.ics").read_bytes()
    (tmp_path / "events.ics").write_bytes(written.replace(b"DTSTAMP:", b"DTSTART:", 1))
    python, asked = tools.need("readers"), READERS / "events.py"
    assert subprocess.run([python, asked, tmp_path / "events.ics"], capture_output=True, check=False).returncode == 1


def test_feedparser_reads_the_feed_of_changes(tmp_path: Path) -> None:
    made = sites.make(DOSSIERS["tests"], ADDRESS, "The lens")
    (tmp_path / "feed.xml").write_bytes(made.files["feed.xml"])
    feed = json.loads(read(tools.need("readers"), READERS / "feeds.py", tmp_path / "feed.xml"))
    in_json = json.loads(made.files["feed.json"])
    assert (feed["title"], feed["version"]) == (in_json["title"], "atom10")
    assert feed["entries"] == [[entry["id"], entry["title"], entry["url"]] for entry in in_json["items"]]


def test_a_csl_processor_prints_every_reference_with_its_standing_and_bibtex_has_the_same(exported: Path) -> None:
    found = json.loads(read(tools.need("readers"), READERS / "references.py", exported))
    entries = {entry["id"]: entry for entry in json.loads((exported / "references.json").read_bytes())}
    facts = json.loads((exported / "facts.json").read_bytes())["facts"]
    assert len(found["printed"]) == len(entries) == len(found["bibtex"])
    for fact in facts:
        known, printed = f"-{fact['id']}-{fact['fingerprint']}", f"({fact['label']})"
        [name] = [name for name in entries if name.endswith(known)]
        assert printed in entries[name]["title"]
        assert any(fact["url"] in line and printed in line for line in found["printed"])
    assert found["bibtex"].keys() == entries.keys()


def test_jsonschema_holds_every_file_against_the_schema_beside_it(exported: Path) -> None:
    held = json.loads(read(tools.need("readers"), READERS / "schemas.py", exported))
    facts = json.loads((exported / "facts.json").read_bytes())["facts"]
    assert held.keys() == {f"facts/{fact['id']}.json" for fact in facts} | {
        f"{name}.json" for name in ("facts", "people", "names", "sources", "questions", "dossier")
    }
