"""Texts as the names of files."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from bench.hardening.row import Row, counted
from generator import site
from generator.problem import Problem
from tests.harness import pier

_NAMED = ("docs/{}.md", "docs/assets/{}.svg", "site_src/places/{}.yml", "seeds/{}.yml")
_LONGEST = 200
_JOINERS = "\u200c\u200d"
"""Signs by which some scripts spell words, where they are taken."""
_PLAIN_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)*")


def in_names(texts: list[str], folder: Path) -> Row:
    """Each text as the name of a file: refused in one line that shows each of its signs, or no more than letters."""
    outcomes: dict[str, str] = {}
    for number, text in enumerate(texts):
        stem = text.replace("/", "_").replace("\x00", "_").encode()[:_LONGEST].decode(errors="ignore")
        root = pier(folder / str(number))
        for pattern in _NAMED:
            (root / pattern.format(stem)).parent.mkdir(parents=True, exist_ok=True)
            (root / pattern.format(stem)).write_bytes(b"")
        problems = site.examine(root)[1]
        for pattern in _NAMED:
            outcomes[f"{pattern} {stem[:60]!r} {number}"] = misnamed(pattern.format(stem), problems)
        shutil.rmtree(root)
    return counted(
        "the same as names of files, refused in one line or plain", outcomes, "pages, pictures, records, sources"
    )


def misnamed(name: str, problems: Iterable[Problem]) -> str:
    told = [str(problem) for problem in problems if problem.mark.file == name and problem.code == "file-name"]
    stem = Path(name).name
    if not told:
        return "" if stem.startswith(".") or _PLAIN_NAME.fullmatch(stem) else "it is taken for a name"
    for each in told:
        first, _, rest = each.partition("\n")
        if not _is_plain(first) or not _is_plain(rest) or "[file-name]" not in first:
            return f"it is told in other lines: {each!r}"
    return ""


def _is_plain(line: str) -> bool:
    """Whether a line is one, and shows every sign of it; a tab only sets signs apart."""
    return not {unicodedata.category(sign) for sign in line if sign not in f"\t{_JOINERS}"} & {"Cc", "Cf", "Zl", "Zp"}
