"""Commands, each with a small dossier in which it is typed, as that is before it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.hardening import forked
from tests.harness import DOSSIER, copy_of, pier

HIDDEN = (".explainer_cache", ".schemas")
"""What is made of a dossier for its own sake, and can be deleted at any time."""


@dataclass(frozen=True)
class Command:
    """Words that are typed after ``explainer``, in which {here} is the folder of the trial, and what comes before."""

    words: str
    prepare: Callable[[Path], object]
    """Make the dossier in a folder of which ``dossier`` is the root."""

    def typed(self, here: Path) -> list[str]:
        return [word.format(here=here) for word in self.words.split()]

    def again(self, here: Path) -> tuple[int, str]:
        """Type it to its end; how it ended, and what it printed."""
        return run(self.typed(here), here)


def run(words: list[str], here: Path) -> tuple[int, str]:
    """Type words in a folder of a trial to their end; how that ended, and what was printed."""
    told = here.with_suffix(".told")
    (here / "tmp").mkdir(exist_ok=True)
    code = forked.ended(forked.begun(forked.typing(words), told, here / "tmp"))
    return code, told.read_text(encoding="utf-8", errors="replace")


def _done(words: str, here: Path) -> None:
    code, told = run([word.format(here=here) for word in words.split()], here)
    if code:
        raise RuntimeError(f"{words} ended with {code}:\n{told}")


def _edited(root: Path) -> None:
    fact = root / "site_src" / "facts" / "pier.yml"
    fact.write_text(
        fact.read_text(encoding="utf-8").replace("The pier stood.", "The old pier stood."), encoding="utf-8"
    )


def _pier(here: Path) -> Path:
    root = pier(here / "dossier")
    (root / "texts").mkdir()
    (root / "texts" / "a.txt").write_text("A pier\n\nFor a year and a day, so it stood.\n", encoding="utf-8")
    story = "# The story\n\nOf [it](place:pier), as [one](source:a) says.\n"
    (root / "docs" / "story.md").write_text(story, encoding="utf-8")
    _done("verify --root {here}/dossier --texts {here}/dossier/texts", here)
    return root


def _built(here: Path) -> None:
    root = _pier(here)
    _done("build --root {here}/dossier", here)
    _edited(root)


def _written(here: Path) -> None:
    root = _pier(here)
    _done("write --root {here}/dossier {here}/out", here)
    _edited(root)


def _unverified(here: Path) -> None:
    root = copy_of(DOSSIER, here / "dossier")
    for lock in (root / "seeds").glob("*.lock"):
        lock.unlink()


def _earlier(here: Path) -> None:
    root = _pier(here)
    (root / "site_src" / "facts" / "asked.yml").write_text(_ASKED, encoding="utf-8")
    _done("verify --root {here}/dossier --texts {here}/dossier/texts", here)
    (root / "requirements.txt").write_text("sourced-explainer == 0.0.1\n", encoding="utf-8")


_ASKED = """\
- id: who-asked
  about: [pier]
  question: Who asked?
  answers: {a: Ada., b: Bo.}
  compatible:
    - {pair: [a, b], because: Both did.}
  says: ['a#p2 "so it stood"']
"""


def _retired(here: Path) -> None:
    retired = _pier(here) / "site_src" / "retired.yml"
    retired.write_text("- {id: lamp-fell, kind: fact, became: withdrawn, why: Nobody saw it.}\n", encoding="utf-8")


def _tiny(here: Path) -> None:
    copy_of(DOSSIER, here / "dossier")


COMMANDS = {
    "build": Command("build --root {here}/dossier", _built),
    "build from nothing": Command("build --root {here}/dossier", _pier),
    "write": Command("write --root {here}/dossier {here}/out", _written),
    "rename": Command("rename --root {here}/dossier a renamed-so", _pier),
    "verify": Command("verify --root {here}/dossier --texts {here}/dossier/texts", _unverified),
    "release": Command("release --root {here}/dossier --on 2031-05-01", _tiny),
    "upgrade": Command("upgrade --root {here}/dossier", _earlier),
    "check": Command("check --root {here}/dossier", _pier),
    "sign": Command("sign --root {here}/dossier pier-stood --by Ada --on 2026-05-01", _pier),
    "erase": Command("erase --root {here}/dossier lamp-fell", _retired),
    "new": Command("new person ada-quill --root {here}/dossier", _pier),
    "schema": Command("schema --root {here}/dossier {here}/schemas", _pier),
    "words": Command("words ja --root {here}/dossier", _pier),
    "init": Command("init {here}/begun", _pier),
}


def files(here: Path) -> dict[str, bytes]:
    """Every file in the folder of a trial by its path, but what is made for its own sake; links by where they lead."""
    return {
        path.relative_to(here).as_posix(): path.read_bytes()
        for path in sorted(here.rglob("*"))
        if path.is_file() and not set(HIDDEN) & set(path.relative_to(here).parts)
    }


def copied(template: Path, here: Path) -> Path:
    """A copy of a folder of a trial as it was before, with the times of its files."""
    shutil.rmtree(here, ignore_errors=True)
    shutil.copytree(template, here, symlinks=True)
    return here
