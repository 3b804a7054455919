"""How the table is told: printed, kept in a file, and listed from that file on the Method page of the dossier here."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from bench.hardening.row import Row

KEPT = Path(__file__).parent / "kept.json"
"""What was found when the trials were last run for the page: with the day and the versions of each."""
_PACKAGES = ("sourced-explainer", "mkdocs", "mkdocs-material", "pydantic", "pyyaml", "markdown")


def versions() -> Iterator[str]:
    """What the outcomes hang on."""
    yield f"{platform.python_implementation()} {platform.python_version()} on {platform.system()} {platform.machine()}"
    yield ", ".join(f"{package} {version(package)}" for package in _PACKAGES)


def table(rows: Sequence[Row]) -> str:
    """The rows, aligned for a terminal."""
    lines = [("what", "tried", "held", "figures")]
    lines += [(row.what, f"{row.tried:,}", f"{row.held:,}" + ("" if row.holds else " !"), row.figures) for row in rows]
    what, tried, held, _ = (max(len(line[column]) for line in lines) for column in range(4))
    return "\n".join(f"{a:<{what}}  {b:>{tried}}  {c:<{held}}  {d}".rstrip() for a, b, c, d in lines)


def keep(trial: str, rows: Iterable[Row], share: float) -> bool:
    """Keep the rows of a trial, unless more of it was tried for the same release; whether they are kept."""
    with_what, every = [*versions()], kept()
    before = every.get(trial, {"share": 0, "with": []})
    if before["share"] > share and _release(before["with"]) == _release(with_what):
        return False
    day = datetime.now(UTC).date().isoformat()
    every[trial] = {"day": day, "share": share, "with": with_what, "rows": [_kept(row) for row in rows]}
    KEPT.write_text(json.dumps(every, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return True


def _release(with_what: Iterable[str]) -> str:
    """Of what the outcomes hang on, what is ours."""
    return next((line.partition(",")[0] for line in with_what if line.startswith(_PACKAGES[0])), "")


def _kept(row: Row) -> dict[str, Any]:
    return {"what": row.what, "tried": row.tried, "held": row.held, "figures": row.figures}


def kept() -> dict[str, Any]:
    """What is kept, by trial."""
    found: dict[str, Any] = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    return found


def section(trials: Iterable[str]) -> str:
    """What the Method page says of it: a line for each row, since a wide table cannot be read on a telephone."""
    lines = []
    found = {name: kept()[name] for name in trials if name in kept()}
    for known in found.values():
        for row in known["rows"]:
            held = (
                f"{row['tried']:,}, all held"
                if row["held"] == row["tried"]
                else f"{row['held']:,} of {row['tried']:,} held"
            )
            lines.append(f"- {row['what']}: {held} ({'; '.join(filter(None, (row['figures'], known['day'])))})")
    programs = sorted({line for known in found.values() for line in known["with"]})
    lines += ["", f"Tried with {'; '.join(programs)}."]
    return "\n".join([HEADING, "", _LEAD, "", *lines, ""])


HEADING = "## How it was tried"
_LEAD = (
    "Whoever made this site's programs tried to break them: faults were put into copies of both stories, commands were "
    "killed, disks were full, files were damaged while the site was being edited, and pages were used as readers do, "
    "to see whom they tell. The list has what came of the last trials: how often each was tried, how often it held, "
    "and when."
)
