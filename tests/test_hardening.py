"""What is tried to break this, in small: that each trial would see what it looks for, and how its table is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.hardening import Row, changed_code, told
from bench.hardening.__main__ import TRIALS, rows_of
from bench.hardening.row import counted


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
