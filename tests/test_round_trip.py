"""A dossier is rebuilt from what its site exports, and its site is the same."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.authoring.restoring import restored
from generator.model import as_typed
from generator.site import make
from tests.filled import ALL_KINDS, Probe, probes
from tests.harness import DOSSIER, ROOT, pier, tiny, typed
from tests.tools import only_where_all_is_run

DOSSIERS = {"tests": DOSSIER, "real": ROOT, "titanic": ROOT / "examples" / "titanic"}
PLACE = ("https://room.example", "The room")


def laid_back(exported: bytes, root: Path) -> Path:
    """Write each file of an exported dossier to its place."""
    for name, content in restored(exported).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


@pytest.mark.parametrize("name", DOSSIERS)
def test_the_site_of_a_rebuilt_dossier_is_the_same_to_the_byte(name: str, tmp_path: Path) -> None:
    """Standings, reasons, pages of records, and every other file."""
    if name != "tests":
        only_where_all_is_run()
    before, place = (tiny(), ()) if name == "tests" else (make(DOSSIERS[name], *PLACE), PLACE)
    root = laid_back(before.files["data/dossier.json"], tmp_path)
    if (assets := DOSSIERS[name] / "docs" / "assets").is_dir():  # a site shows these files as they are
        shutil.copytree(assets, root / "docs" / "assets")
    after = make(root, *place)
    assert after.files.keys() == before.files.keys()
    assert [path for path, content in before.files.items() if after.files[path] != content] == []


def test_a_command_lays_them_back(tmp_path: Path) -> None:
    before = make(pier(tmp_path / "pier")).files
    (tmp_path / "dossier.json").write_bytes(before["data/dossier.json"])
    done = typed("init", tmp_path / "again", "--from", tmp_path / "dossier.json")
    assert done.exit_code == 0, done.output
    assert "holds a dossier of the site that it was exported from" in done.output
    after = make(tmp_path / "again").files
    assert [path for path in before if after[path] != before[path]] == []
    assert (tmp_path / "again" / "mkdocs.yml").is_file()


@pytest.mark.parametrize(
    ("exported", "said"),
    [
        ("{", "this is not the data/dossier.json of a site"),
        ('{"files": []}', "this is not the data/dossier.json of a site"),
        ('{"files": {"site_src/../../x.yml": "x"}}', "a file that is none of a dossier: 'site_src/../../x.yml'"),
        ('{"files": {"/etc/x.yml": "x"}}', "a file that is none of a dossier"),
        ('{"files": {"docs/.x.md": "x"}}', "a file that is none of a dossier"),
        ('{"files": {"site_src/hook.py": "x"}}', "a file that is none of a dossier"),
        ('{"files": {"mkdocs.yml": "x"}}', "a file that is none of a dossier"),
    ],
)
def test_whatever_else_is_refused_and_nothing_is_written(tmp_path: Path, exported: str, said: str) -> None:
    (tmp_path / "dossier.json").write_text(exported, encoding="utf-8")
    done = typed("init", tmp_path / "again", "--from", tmp_path / "dossier.json")
    assert done.exit_code == 2
    assert said in done.output
    assert not (tmp_path / "again").exists()


@pytest.mark.parametrize("probe", [probe for kind in ALL_KINDS for probe in probes(kind)], ids=str)
def test_a_record_is_the_same_when_it_is_typed_again(probe: Probe) -> None:
    record = probe.kind.model_validate(probe.typed)
    again = json.loads(json.dumps(as_typed(record)))
    assert probe.kind.model_validate(again) == record


def test_passages_do_not_travel() -> None:
    """The texts of the sources are no part of a dossier, and so of nothing that is made from it."""
    exported = tiny().files["data/dossier.json"].decode()
    for text in (DOSSIER / "texts").glob("*.txt"):
        lines = [line for line in text.read_text(encoding="utf-8").splitlines()[2:] if len(line.split()) > 8]
        assert lines
        assert not [line for line in lines if line in exported]
