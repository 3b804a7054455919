"""What the benchmarks time is a dossier that the rules accept, and what they print can be read; no test measures."""

from __future__ import annotations

import gzip
import math
import multiprocessing
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner

from bench import __main__ as command
from bench import builds, timing, waiting
from bench.lighthouse import faults, score
from bench.serving import hosted
from bench.steps import STEPS
from bench.table import growth_table
from bench.timing import measure
from bench.writing import LAYOUTS, TEXTS, Layout, write_dossier
from generator.load import load
from generator.site import examine
from tests.tools import only_where_all_is_run

FACTS = 12


def written(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_made_up_dossier_is_valid_and_its_citations_stand_in_its_texts(layout: Layout, tmp_path: Path) -> None:
    write_dossier(tmp_path, FACTS, layout)
    judged, problems = examine(tmp_path, tmp_path / TEXTS)
    assert not problems
    dossier = judged.dossier
    assert len(dossier.facts) == FACTS
    says = [testimony for fact in dossier.facts.values() for testimony in fact.says]
    assert len(says) > 2 * FACTS
    assert any(testimony.by for testimony in says)
    assert {pair.are.name for fact in dossier.facts.values() for pair in fact.pairs} >= {"exclusive", "compatible"}
    assert len(dossier.records) > 2 * FACTS


def test_a_seed_makes_one_dossier_and_another_seed_another(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("same", 1), ("other", 2)):
        write_dossier(tmp_path / name, FACTS, "few", seed)
    assert written(tmp_path / "one") == written(tmp_path / "same") != written(tmp_path / "other")


def test_many_files_hold_a_record_each_and_few_all_of_a_folder(tmp_path: Path) -> None:
    for layout in LAYOUTS:
        write_dossier(tmp_path / layout, FACTS, layout)
    facts = {layout: [*(tmp_path / layout / "site_src" / "facts").iterdir()] for layout in LAYOUTS}
    assert {layout: len(files) for layout, files in facts.items()} == {"many": FACTS, "few": 1}


@pytest.fixture(autouse=True)
def _soon_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that is a copy of this one need not read all that this one has read."""
    monkeypatch.setattr(timing, "get_context", lambda _: multiprocessing.get_context("fork"))


def test_every_step_is_timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_where_all_is_run()
    monkeypatch.setattr(timing, "MOST_RUNS", 1)
    write_dossier(tmp_path, FACTS // 4, "few")
    times = measure(tmp_path, limit=600)
    assert list(times) == [step.name for step in STEPS]
    assert all(0 < seconds < math.inf for seconds in times.values())


def test_a_step_that_takes_too_long_is_ended_and_none_that_needs_it_is_run(tmp_path: Path) -> None:
    assert measure(tmp_path, limit=0) == {"load": math.inf}


def test_the_table_says_how_each_step_grows() -> None:
    table = growth_table("few files", {10: {"load": 1.0, "check": 2.0}, 1000: {"load": 100.0, "check": math.inf}}, 60)
    assert [line.split() for line in table.splitlines()] == [
        ["few", "files", "10", "facts", "1,000", "facts", "10", "to", "1,000"],
        ["load", "1.000", "s", "100.000", "s", "1.00"],
        ["check", "2.000", "s", "over", "60", "s", "over", "0.74"],
    ]


def test_the_command_prints_the_machine_and_a_table_for_each_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "measure", lambda _root, _limit: {"load": 0.5})
    printed = CliRunner().invoke(command.main, ["--sizes", "10,20"]).output
    assert "pydantic" in printed
    assert "processors" in printed
    for layout in LAYOUTS:
        assert f"{layout} files" in printed
    assert printed.count("load                     0.500 s         0.500 s            0.00") == 2


def test_every_statement_can_be_edited_where_it_is_typed(tmp_path: Path) -> None:
    write_dossier(tmp_path, FACTS, "few")
    for fact in waiting.editable(tmp_path):
        file = tmp_path / fact.mark.file
        file.write_bytes(waiting.begun_with(file.read_bytes(), fact.mark, "Edited"))
    dossier, problems = load(tmp_path)
    assert not problems
    said = [fact.statement for fact in dossier.facts.values() if fact.statement]
    assert said
    assert all(statement.startswith("Edited ") for statement in said)


def test_what_is_waited_for_in_vain_is_said_to_take_for_ever() -> None:
    assert waiting.line("100 facts", 0.5, [0.3, 0.1, math.inf]).split()[2:] == [
        "500",
        "ms",
        "300",
        "ms",
        "inf",
        "ms",
        "inf",
        "ms",
    ]


def test_a_folder_is_served_as_static_hosts_do(tmp_path: Path) -> None:
    only_where_all_is_run()
    (tmp_path / "index.html").write_text("<p>" + "Once upon a time. " * 99, encoding="utf-8")
    with hosted(tmp_path) as url, urllib.request.urlopen(f"{url}/") as answer:  # noqa: S310 - our own
        assert answer.headers["Content-Encoding"] == "gzip"
        assert int(answer.headers["Content-Length"]) < 200
        assert gzip.decompress(answer.read()).decode().startswith("<p>Once")


def test_what_takes_something_off_a_score_is_named() -> None:
    audits = {
        "slow": {"title": "Slow", "score": 0.5, "displayValue": "3 s"},
        "quick": {"title": "Quick", "score": 1},
        "told": {"title": "Only told", "score": 0},
        "none": {"title": "Does not apply", "score": None},
    }
    counted = [{"id": name, "weight": weight} for name, weight in (("slow", 9), ("quick", 9), ("told", 0), ("none", 9))]
    assert faults({"audits": audits, "categories": {"seo": {"auditRefs": counted}}}) == ["Slow: 3 s"]


def test_one_slow_run_of_several_decides_no_score_of_a_page() -> None:
    reports = [{"categories": {"seo": {"score": found}}} for found in (0.99, 0.7, 0.98)]
    assert score("seo", reports) == 98


def test_shares_of_a_cold_build_are_those_of_one_round() -> None:
    quiet = [builds.Run("cold", 10, 100), builds.Run("again", 1, 50)]
    busy = [builds.Run("cold", 40, 100, 30), builds.Run("again", 4, 60)]
    busier = [builds.Run("cold", 20, 100, 12), builds.Run("again", 4, 50)]
    assert [row.split() for row in builds.table("9 facts", [quiet, busy, busier]).splitlines()[1:]] == [
        ["cold", "20.00", "s", "1.000", "1.00", "100", "MB", "12.00", "s"],
        ["again", "4.00", "s", "0.100", "10.00", "60", "MB", "0.00", "s"],
    ]


def test_a_page_weighs_what_is_sent_of_it(tmp_path: Path) -> None:
    for name, words in (("a", 1), ("b", 2), ("c", 40_000)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(" ".join(f"{number}" for number in range(words)))
    assert builds.weights(tmp_path).startswith("3 pages, compressed: half of them below")
    assert "; c " in builds.weights(tmp_path)


def test_a_build_is_timed_cold_and_again_and_so_is_mkdocs_without_us(tmp_path: Path) -> None:
    only_where_all_is_run()
    write_dossier(tmp_path / "made", FACTS, "few")
    (runs,) = builds.rounds(tmp_path / "made", tmp_path / "aside", 1)
    took = {run.name: run.seconds for run in runs}
    built = ("cold, one processor", "cold", "nothing changed", "one fact changed")
    assert took.keys() == {*built, "check", "check again", "Material", "Material, no search"}
