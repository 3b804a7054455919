"""What is tried to break this, in small: that each trial would see what it looks for, and how its table is told."""

from __future__ import annotations

import gzip
import os
import shutil
import signal
import sys
import time
import tomllib
import unicodedata
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bench.hardening import (
    Row,
    at_once,
    changed_code,
    erased,
    failing,
    forked,
    killing,
    leading,
    mutants,
    told,
    unpublished,
)
from bench.hardening.__main__ import TRIALS, rows_of
from bench.hardening.hostile_text import fields, names, naughty
from bench.hardening.row import counted
from bench.hardening.small_dossiers import COMMANDS, Command, files
from generator import site, write
from generator.problem import Mark, Problem
from tests.harness import DOSSIER, ROOT, copy_of, pier, serve
from tests.tools import only_where_all_is_run, some


@pytest.mark.parametrize("trial", TRIALS)
def test_every_trial_can_be_run(trial: str) -> None:
    assert callable(rows_of(trial))
    assert TRIALS[trial]


def test_a_row_counts_what_held_and_names_what_did_not() -> None:
    row = counted("kill", {"one": "", "two": "a mixture"})
    assert (row.tried, row.held, row.broken, row.holds) == (2, 1, ("two: a mixture",), False)
    assert counted("kill", {"one": "", "two": "a mixture"}, least=0.5).holds
    assert not counted("nothing", {}).holds


def test_the_table_marks_what_did_not_hold() -> None:
    lines = told.table([Row("kill", 1000, 1000, "12 s"), Row("write", 2, 1)]).splitlines()
    assert [line.split() for line in lines] == [
        ["what", "tried", "held", "figures"],
        ["kill", "1,000", "1,000", "12", "s"],
        ["write", "2", "1", "!"],
    ]


def test_what_was_tried_in_small_does_not_take_the_place_of_what_was_tried_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(told, "KEPT", tmp_path / "kept.json")
    assert told.keep("killing", [Row("kill", 100, 100)], 0.5)
    assert not told.keep("killing", [Row("kill", 20, 20)], 0.1)
    assert told.keep("writing", [Row("write", 5, 5)], 0.1)
    assert [told.kept()[trial]["rows"][0]["tried"] for trial in ("killing", "writing")] == [100, 5]
    assert told.keep("killing", [Row("kill", 200, 200)], 1)
    monkeypatch.setattr(told, "versions", lambda: iter(["Python", "sourced-explainer 99.0, mkdocs 1"]))
    assert told.keep("killing", [Row("kill", 20, 20)], 0.1), "of another release nothing was tried"


METHOD = ROOT / "docs" / "method.md"


def test_the_method_page_tells_what_the_last_trials_found(matches: Callable[[str, Path], None]) -> None:
    by_hand = METHOD.read_text(encoding="utf-8").partition(told.HEADING)[0]
    matches(by_hand + told.section(TRIALS), METHOD)


def test_the_trials_that_are_told_are_those_of_this_release() -> None:
    assert told.kept().keys() <= TRIALS.keys()
    release = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    for trial, known in told.kept().items():
        assert f"sourced-explainer {release}," in known["with"][1], f"make harden tries {trial} anew for this release"


CODE = '''
def weigh(values, most=3):
    """Weigh them."""
    if not values:
        return 0
    told(values)
    return max(value + 1 for value in values if value < most)
'''
FAULTS = {
    "not values → not (not values)",
    "not values → (values)",
    "0 → 1",
    "0 → None",
    "told(values) → pass",
    "max → min",
    "value + 1 → (value - 1)",
    "1 → 2",
    "value < most → (value <= most)",
    "value < most → (not (value < most))",
    "max(value + 1 for value in values if value < most) → None",
}


def test_every_small_fault_of_a_function_is_seeded(tmp_path: Path) -> None:
    (tmp_path / "weigh.py").write_text(CODE, encoding="utf-8")
    seeded = [*changed_code.mutants(tmp_path / "weigh.py", tmp_path)]
    assert {mutant.known_by for mutant in seeded} == {f"weigh.py: {fault}" for fault in FAULTS}
    assert len({mutant.source for mutant in seeded}) == len(FAULTS)
    assert str(seeded[0]) == "weigh.py:4: not values → not (not values)"


WEIGHED = """\
def weigh(values):
    if not values:
        return 0
    return max(values)
"""
TESTS = """\
from weigh import weigh

def test_of_nothing():
    weigh([])

def test_of_two():
    assert weigh([1, 2]) == 2

def test_of_all_there_is():
    assert weigh([]) == 0
"""


def test_a_fault_is_noticed_by_the_tests_of_its_line_or_by_another_of_their_file(tmp_path: Path) -> None:
    (tmp_path / "weigh.py").write_text(WEIGHED, encoding="utf-8")
    (tmp_path / "test_weigh.py").write_text(TESTS, encoding="utf-8")
    test = "test_weigh.py::test_of_"
    lines = {"2": [f"{test}nothing", f"{test}two"], "3": ["", f"{test}nothing"], "4": [f"{test}two"]}
    known = mutants.known_of("test_weigh.py", 0.1, {"weigh.py": lines})
    assert known.breadths == {f"{test}nothing": 2, f"{test}two": 2}
    faults = [*changed_code.mutants(tmp_path / "weigh.py", tmp_path)]
    assert len(faults) == 6
    assert [str(fault) for fault in faults if not mutants.noticed(fault, tmp_path, [known])] == []
    assert not mutants.noticed(replace(faults[0], source=WEIGHED.encode()), tmp_path, [known]), "it is none"
    assert (tmp_path / "weigh.py").read_text(encoding="utf-8") == WEIGHED


def test_a_copy_is_ended_though_it_has_hardly_begun() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the copy takes no lock of another thread
        child = os.fork()
    if child == 0:
        time.sleep(60)
        os._exit(0)
    assert forked.kill(child) == -signal.SIGKILL


def test_what_leads_nowhere_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "index.html").write_text('<meta http-equiv="refresh" content="0; url=../#there">')
    (tmp_path / "index.html").write_text("<p id=there><p id=there><p id=here>")
    with serve(tmp_path) as url:
        asked = {address: leading.answered(url, address) for address in ("", "#here", "old/", "#gone", "gone/")}
    assert {address: bool(wrong) for address, wrong in asked.items()} == {
        "": False, "#here": False, "old/": False, "#gone": True, "gone/": True
    }  # fmt: skip
    assert leading.ids(tmp_path) == {"index.html#there": "2 times", "index.html#here": ""}


def test_a_word_that_is_not_for_publication_would_be_seen_in_any_file(tmp_path: Path) -> None:
    content = {"a.txt": b"of a QUAGGA-1z", "b.gz": gzip.compress(b"quagga2z"), "c-quagga3z.css": b""}
    content |= {"d.html": b"qua&#103;ga4z", "e.json": b'"\\u0071uagga5z"', "f.txt": b"quagga66z"}
    for name, kept in content.items():
        (tmp_path / name).write_bytes(kept)
    with zipfile.ZipFile(tmp_path / "g.xlsx", "w") as packed:
        packed.writestr("sheet.xml", "quagga7z", zipfile.ZIP_DEFLATED)
    words = {name: [f"quagga{name}z"] for name in "234567"} | {"1": ["quagga 1z"]}
    seen = unpublished.found(tmp_path, words)
    assert {name for name, where in seen.items() if not where} == {"6"}


def test_people_who_are_erased_are_nowhere(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    shutil.rmtree(root / "texts")
    people = erased.without_people(root, 0.4)
    assert len(people) == 3
    write.write(site.make(root).files, tmp_path / "written")
    assert unpublished.found(tmp_path, people) == dict.fromkeys(people, "")
    person, (name, *_) = next(iter(people.items()))
    (tmp_path / "left.txt").write_text(f"by {name}".replace(" ", "\n"))
    assert unpublished.found(tmp_path, people)[person] == "it stands in left.txt"


def test_a_text_that_is_shown_otherwise_would_be_seen() -> None:
    was = {"texts": ["So it was, Plain words zqqz."], "parts": {"p"}, "ran": 0, "strange": []}
    page = {**was, "texts": ["So it was, <b>."]}
    wrong: dict[str, dict[str, Any]] = {
        "runs": {"ran": 1},
        "asks": {"strange": ["//x"]},
        "brings": {"parts": {"b"}},
        "shows": {"texts": ["It was"]},
    }
    assert not fields.misread("<b>", was, page)
    for word, change in wrong.items():
        assert word in fields.misread("<b>", was, {**page, **change})


def test_every_field_of_plain_text_holds_the_texts_that_are_tried() -> None:
    held = [f"{probe}" for holder in fields.holders() for probe in holder.probes]
    assert len(held) == len(set(held)) > 70
    for holder in fields.holders():
        assert holder.holding("Plain words", "probe"), holder.kind


def test_the_texts_that_are_tried_are_a_thousand_injections_and_signs_of_every_sort() -> None:
    tried = naughty.injections()
    assert len(set(tried)) == naughty.INJECTIONS
    assert tried == naughty.injections(), "the same again each time"
    signs = {unicodedata.category(sign) for text in naughty.strings() for sign in text}
    assert signs == {unicodedata.category(chr(n)) for n in range(sys.maxunicode + 1)} - {"Cs"}


def test_a_name_of_a_file_that_is_more_would_be_seen() -> None:
    problem = Problem(Mark("docs/a\u202eb.md"), "file-name", "no name", "call it a")
    assert names.misnamed("docs/a\u202eb.md", [problem]) == ""
    assert names.misnamed("docs/a b.md", []) == "it is taken for a name"


# --- in small ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", some(["upgrade", "rename", "verify", "build"], 4))
def test_a_command_that_is_killed_leaves_all_whole_and_is_finished_by_the_same_command(
    name: str, tmp_path: Path
) -> None:
    assert [*killing.killed(COMMANDS[name], tmp_path, 1)] == [""]


def test_what_a_killed_command_leaves_torn_or_lying_about_would_be_seen(tmp_path: Path) -> None:
    here = pier(tmp_path / "here" / "dossier").parent
    before = files(here)
    fact = here / "dossier" / "site_src" / "facts" / "pier.yml"
    whole = fact.read_bytes()
    nothing = Command("check --root {here}/dossier", pier)
    fact.write_bytes(whole[:20])
    assert killing.wrong_after_a_kill(nothing, here, before, before).startswith(
        "neither old nor new: dossier/site_src/"
    )
    fact.unlink()
    assert killing.wrong_after_a_kill(nothing, here, before, before).startswith("gone: ")
    fact.write_bytes(whole)
    assert killing.wrong_after_a_kill(nothing, here, before, before) == ""
    (here / "tmp" / "a9yt1uq2").write_bytes(b"blat")
    assert killing.wrong_after_a_kill(nothing, here, before, before) == ""
    (here / "tmp" / "a9yt1uq2").write_bytes(b"half")
    assert "tmp/a9yt1uq2" in killing.wrong_after_a_kill(nothing, here, before, before)
    (here / "tmp" / "a9yt1uq2").unlink()
    (here / "dossier" / "seeds" / ".left").write_bytes(b"half")
    assert "seeds/.left" in killing.wrong_after_a_kill(nothing, here, before, before)


@pytest.mark.parametrize("name", some(["new", "upgrade", "verify", "sign", "erase"], 5))
def test_a_single_write_that_fails_is_told_and_leaves_nothing_half_done(name: str, tmp_path: Path) -> None:
    trial = failing.Trial(COMMANDS[name], tmp_path)
    moments = range(trial.writes)[:: max(1, trial.writes // 4)]
    found = [trial.refused(moment, failing.FAULTS[moment % 3]) for moment in moments]
    assert found == [""] * len(moments)


def test_two_builds_at_once_leave_one_whole_site(tmp_path: Path) -> None:
    only_where_all_is_run()
    assert at_once.builds(tmp_path) == ""


@pytest.mark.parametrize("text", ["<img src=x onerror=ran=1>", "\u202ex", "../../x", "a\nb"])
def test_a_name_of_a_file_is_plain_or_refused_in_one_line(text: str, tmp_path: Path) -> None:
    assert names.in_names([text], tmp_path).holds
