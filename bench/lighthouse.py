"""What Lighthouse says of the heaviest pages on a telephone: ``python -m bench.lighthouse``. Run by hand."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import click

from bench.pages import built, heaviest
from bench.serving import hosted
from tests import tools

LEAST = 98
"""Of 100, in each category."""
RUNS = 5
"""How often a page is measured, of which the median counts: one run alone is some points off, as Lighthouse warns."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
KINDS = ("home", "fact", "person", "disagreements")
SCRIPT = Path(__file__).parent / "node_modules" / "lighthouse" / "cli" / "index.js"


@click.command()
@click.argument("root", default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(root: Path) -> None:
    """Measure the dossier at ROOT, and fail where a page has less than 98 of 100 in a category."""
    low = []
    click.echo(f"{'page':44}" + "".join(f"{name:>16}" for name in CATEGORIES))
    with tempfile.TemporaryDirectory() as folder:
        site, pages = built(root, Path(folder) / "site"), heaviest(root)
        with hosted(site) as url:
            for address in (pages[kind] for kind in KINDS if kind in pages):
                reports = [measured(f"{url}/{address}", Path(folder) / "report.json") for _ in range(RUNS)]
                scores = {name: score(name, reports) for name in CATEGORIES}
                click.echo(f"/{address:43}" + "".join(f"{scores[name]:16}" for name in CATEGORIES))
                if min(scores.values()) < LEAST:
                    low += [f"/{address}: {fault}" for fault in dict.fromkeys(chain(*map(faults, reports)))]
    if low:
        click.echo("\n".join(["", f"Below {LEAST}:", *low]))
        sys.exit(1)


def measured(url: str, into: Path) -> Mapping[str, Any]:
    """The report of Lighthouse on one page, seen from a telephone of the middle class on a slow network."""
    command = [tools.node(), str(SCRIPT), url, "--quiet", "--output=json", f"--output-path={into}"]
    command += [f"--only-categories={','.join(CATEGORIES)}", "--chrome-flags=--headless=new --no-sandbox"]
    environment = {**os.environ, "CHROME_PATH": tools.found("chromium") or ""}
    subprocess.run(command, check=True, env=environment)
    report: Mapping[str, Any] = json.loads(into.read_text(encoding="utf-8"))
    return report


def score(category: str, reports: Sequence[Mapping[str, Any]]) -> int:
    """What a page has of 100 in a category: the median of its reports."""
    middle: float = statistics.median(report["categories"][category]["score"] for report in reports)
    return round(100 * middle)


def faults(report: Mapping[str, Any]) -> list[str]:
    """The audits that take something off a score, with what Lighthouse measured."""
    weights = {one["id"]: one["weight"] for known in report["categories"].values() for one in known["auditRefs"]}
    found = [audit for name, audit in report["audits"].items() if weights.get(name) and (audit["score"] or 0) < 1]
    return [f"{audit['title']}: {audit.get('displayValue', '')}" for audit in found if audit["score"] is not None]


if __name__ == "__main__":
    main()
