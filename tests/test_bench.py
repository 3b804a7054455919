"""The dossier that the benchmarks invent stays one the rules accept."""

from __future__ import annotations

from pathlib import Path

from bench.invented import write_dossier
from generator.check import check
from generator.load import load


def test_the_invented_dossier_has_as_many_facts_as_asked_for_and_no_problem(tmp_path: Path) -> None:
    write_dossier(tmp_path, 60)
    dossier, problems = load(tmp_path)
    assert len(dossier.facts) == 60
    assert not [*problems, *check(dossier)]
