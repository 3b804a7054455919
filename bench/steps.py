"""The steps from files to pages, each with those it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.check import check
from generator.evidence import read_locks
from generator.judged import Judged
from generator.load import load
from generator.pages import pages
from generator.render import Renderer

Made = dict[str, Any]
"""What the steps so far have made, by their names."""


@dataclass(frozen=True)
class Step:
    """A part of the way that is timed by itself."""

    name: str
    run: Callable[[Path, Made], object]
    needs: tuple[str, ...] = ()


def _load(root: Path, _: Made) -> object:
    dossier, problems = load(root)
    assert not problems, problems[:3]
    return dossier


def _judge(root: Path, made: Made) -> object:
    judged = Judged(made["load"], read_locks(root)[0])
    assert judged.judgements
    return judged


def _check(_: Path, made: Made) -> object:
    return check(made["judge"])


def _pages(_: Path, made: Made) -> object:
    return [*pages(made["judge"]).values()]


def _render(_: Path, made: Made) -> object:
    renderer = Renderer(made["judge"])
    return [renderer.page(page) for page in made["pages"]]


STEPS = (
    Step("load", _load),
    Step("judge", _judge, ("load",)),
    Step("check", _check, ("judge",)),
    Step("pages", _pages, ("judge",)),
    Step("render", _render, ("judge", "pages")),
)
"""In the order they are run. A new step is a function and a line here: it becomes a row of the table."""
