"""Texts in titles, menus, descriptions and lists of whole sites; and in one that escapes nothing."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from bench.hardening.hostile_text.looking import TOGETHER, Looker, as_shown, folded, named_shortly, wrong
from bench.hardening.hostile_text.naughty import injections
from bench.hardening.row import Row, counted
from generator import site
from generator.builder import policy, runs, settings
from generator.problem import Problem
from tests import hostile

CONTROLS = 60
_LEAST_RUN = 13
"""So many of the controls have to run, so that it is known that what runs is seen."""
_PLAIN = "Plain words zq{}qz"
BUILT = ("people", "voices", "topics", "facts")


def sound(root: Path, texts: list[str], lay: Callable[[Path, list[str]], object], number: re.Pattern[str]) -> list[str]:
    """Lay a dossier of some texts, without those for which it is refused; the ones that it has.

    A problem is that of a text if it stands in a file that has its number, or in a line below one that has.
    """
    while True:
        lay(root, texts)
        problems = [problem for problem in site.examine(root)[1] if problem.severity == "error"]
        if not problems:
            return texts
        blamed = {found for problem in problems if (found := _number(root, problem, number)) is not None}
        assert blamed, f"all are refused for something else: {problems[0]}"
        texts = [text for place, text in enumerate(texts) if place not in blamed]


def _number(root: Path, problem: Problem, number: re.Pattern[str]) -> int | None:
    lines = (root / problem.mark.file).read_text(encoding="utf-8").split("\n")[: problem.mark.line]
    found = number.findall("\n".join((problem.mark.file, *lines)))
    return int(found[-1]) if found else None


def build(root: Path, *, strictly: bool = True) -> Path:
    config = settings.read(root)
    config.strict = strictly
    runs.build_into(config, into=root / "site")
    return root / "site"


def laid_afresh(root: Path, texts: Iterable[str]) -> None:
    shutil.rmtree(root, ignore_errors=True)
    hostile.dossier(root, tuple(texts), BUILT)


def in_sites(texts: list[str], looker: Looker, folder: Path) -> Row:
    """Each text in titles, menus, descriptions and lists of whole sites, or refused by the rules."""
    outcomes, refused, before = dict.fromkeys(texts, ""), 0, looker.opened
    for begin in range(0, len(texts), TOGETHER):
        batch = texts[begin : begin + TOGETHER]
        kept = sound(folder / f"{begin}typed", batch, laid_afresh, re.compile(r'"id": "[a-z](\d+)"'))
        refused += len(batch) - len(kept)
        laid_afresh(folder / f"{begin}plain", [_PLAIN.format(n) for n in range(len(kept))])
        for name in ("typed", "plain"):
            build(folder / f"{begin}{name}")
        typed = folder / f"{begin}typed" / "site"
        pages = sorted(path.relative_to(typed).as_posix() for path in typed.rglob("*.html"))
        with looker.at(folder) as look:
            plain, seen = (
                {path: look(f"{begin}{name}/site/{path.removesuffix('index.html')}") for path in pages}
                for name in ("plain", "typed")
            )
        parts = set().union(*(was["parts"] for was in plain.values()))  # a script may change one page and not another
        for path in pages:
            shown, wanted = (" ".join(each[path]["texts"]) for each in (seen, plain))
            own = re.fullmatch(r"\w+/[a-z](\d+)/index\.html", path)
            for number in [int(own[1])] if own else range(len(kept)):
                found, count = wrong(seen[path], parts), wanted.count(_PLAIN.format(number))
                if not found and folded(shown).count(folded(as_shown(kept[number]))) < count:
                    found = f"it stands there less than {count} times"
                outcomes[kept[number]] = outcomes[kept[number]] or (found and f"{path}: {found}")
        for name in ("typed", "plain"):
            shutil.rmtree(folder / f"{begin}{name}")
    figures = f"{refused:,} of them refused at their place; {looker.opened - before:,} pages opened without the policy"
    return counted("the same in titles, menus and lists of built sites", named_shortly(outcomes), figures)


def controls(looker: Looker, folder: Path) -> Iterator[Row]:
    """Injections in a site that escapes nothing: enough run without the policy, and with it none does."""
    texts = [text for text in dict.fromkeys((*hostile.SCRIPTS, *injections())) if "ran=1" in text][:CONTROLS]
    with ExitStack() as unguarded:
        for where, name, instead in (*hostile.UNESCAPED.values(), (policy, "faults", lambda _: ())):
            unguarded.enter_context(patch.object(where, name, instead))
        hostile.dossier(folder, tuple(text.replace("ran=1", f"ran={n}") for n, text in enumerate(texts, 1)), BUILT)
        built = build(folder, strictly=False)
    pages = {text: f"facts/f{number}/" for number, text in enumerate(texts)}
    with looker.at(built) as look:
        ran = [text for text, path in pages.items() if look(path)["ran"]]
    with looker.at(built, heeds=True) as look:
        held = {text: "it runs" if look(path)["ran"] else "" for text, path in pages.items()}
    what = "the control: injections that run where nothing is escaped and no policy is heeded"
    yield Row(what, len(pages), len(ran), f"{_LEAST_RUN} have to, or this would see none", (), _LEAST_RUN / len(pages))
    yield counted("the same where nothing is escaped and the policy is heeded: none runs", named_shortly(held))
