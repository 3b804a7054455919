"""An author at work: whatever is edited, the browser shows the new truth or the problem, and the server lives on."""

from __future__ import annotations

import random
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator import site
from generator.problem import DossierError, Problem
from tests.harness import DOSSIER, ROOT, copy_of

SEED, STEPS = 20190103, 30
PATIENCE = 60_000
"""Milliseconds after which a page that does not change is taken for one that never will."""

FACTS = "site_src/facts/loss.yml"
STATEMENT = "statement: The lens was insured"


@dataclass
class Served:
    """A dossier that is being served."""

    root: Path
    url: str
    running: subprocess.Popen[bytes]
    log: Path
    writes: int = 0
    pristine: dict[str, bytes] = field(default_factory=dict)

    def write(self, path: str, content: bytes | None) -> None:
        """One edit as an editor saves it: the whole file at once. None removes it."""
        if path not in self.pristine:
            self.pristine[path] = (self.root / path).read_bytes()
        self.writes += 1
        if content is None:
            (self.root / path).unlink()
            return
        aside = self.root.parent / "being-saved"
        aside.write_bytes(content)
        aside.replace(self.root / path)

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def builds(self) -> int:
        return self.log.read_text(encoding="utf-8").count("Building documentation...")

    def problems(self) -> list[Problem]:
        """What is wrong with the dossier, found without the server."""
        try:
            site.make(self.root)
        except DossierError as error:
            return [problem for problem in error.problems if problem.severity == "error"]
        return []


@contextmanager
def serving(root: Path, log: Path, package: Path = ROOT) -> Iterator[Served]:
    """Type ``make serve``, and press Control-C at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "generator", "serve", "--root", str(root), "--address", address]
    with log.open("wb") as written:
        running = subprocess.Popen(command, cwd=package, stdout=written, stderr=subprocess.STDOUT)
    try:
        while "Serving on" not in log.read_text(encoding="utf-8"):
            assert running.poll() is None, log.read_text(encoding="utf-8")
        yield Served(root, f"http://{address}", running, log)
    finally:
        running.terminate()
        running.wait()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with serving(copy_of(DOSSIER, tmp_path / "dossier"), tmp_path / "log") as it:
        yield it


def shows_statement(page: Page, statement: str) -> None:
    expect(page.locator("h1")).to_contain_text(statement, timeout=PATIENCE)
    expect(page.locator("#serving-problems")).to_have_count(0, timeout=PATIENCE)


def shows_problems(page: Page, problems: list[Problem], root: Path) -> None:
    overlay = page.locator("#serving-problems")
    expect(overlay.locator("li")).to_have_count(len(problems), timeout=PATIENCE)
    for problem in problems:
        entry = overlay.locator("li", has_text=str(problem.mark)).filter(has_text=problem.what)
        expect(entry.first).to_contain_text(f"help: {problem.hint}", timeout=PATIENCE)
        lines = (root / problem.mark.file).read_bytes().decode("utf-8", errors="replace").split("\n")
        if len(lines) >= problem.mark.line and lines[problem.mark.line - 1].strip():
            expect(entry.first.locator("pre")).to_contain_text(lines[problem.mark.line - 1].strip()[:40])


# --- thirty random edits ----------------------------------------------------------------------------------------------


def reword(served: Served, number: int) -> None:
    before, _, after = served.text(FACTS).partition(STATEMENT)
    _, _, rest = after.partition("\n")
    served.write(FACTS, f"{before}{STATEMENT}, edit {number}.\n{rest}".encode())


def replacing(path: str, old: str, new: str) -> Callable[[Served, int], None]:
    def edit(served: Served, number: int) -> None:
        served.write(path, served.text(path).replace(old, new.format(number)).encode())

    return edit


def appending(path: str, line: bytes) -> Callable[[Served, int], None]:
    def edit(served: Served, number: int) -> None:
        served.write(path, (served.root / path).read_bytes() + line + b" # %d\n" % number)

    return edit


def removing(path: str) -> Callable[[Served, int], None]:
    return lambda served, _: served.write(path, None)


GOOD: dict[str, Callable[[Served, int], None]] = {
    "a statement is reworded": reword,
    "a remark is added in another file": appending("site_src/people/keepers.yml", b""),
    "a sentence is added by hand": appending("docs/story.md", b"\nAnd so on."),
}
BROKEN: dict[str, Callable[[Served, int], None]] = {
    "half a line": appending(FACTS, b"- {id: half"),
    "a source that is none": replacing(FACTS, "a#p6", "z{}#p6"),
    "a key that is none": replacing(FACTS, "  settles:", "  settled{}:"),
    "an id twice": appending("site_src/voices/voices.yml", b"- {id: islanders, name: Others}"),
    "no text at all": lambda served, _: served.write(FACTS, b""),
    "a file is gone": removing("site_src/facts/people.yml"),
    "bytes that are no text": appending("site_src/terms/terms.yml", b"# \xff\xfe"),
    "brackets without end": lambda served, _: served.write("site_src/places/places.yml", b"[" * 100_000),
    "a link to nobody": appending("docs/story.md", b"[who](person:nobody)"),
    "a lock that is none": appending("seeds/a.lock", b"garbage"),
}


def mend(served: Served, number: int) -> None:
    """Undo all, and reword the statement so that the mended site can be told from the last good one."""
    for path, content in served.pristine.items():
        if path != FACTS and (not (served.root / path).exists() or (served.root / path).read_bytes() != content):
            served.write(path, content)
    served.write(FACTS, served.pristine.get(FACTS, (served.root / FACTS).read_bytes()))
    reword(served, number)


MENDED = {"mended": mend}
GONE_ONCE = {"a file is gone"}


def test_thirty_random_edits_each_show_the_new_truth_or_the_problem(served: Served, page: Page) -> None:
    chance = random.Random(SEED)
    page.goto(f"{served.url}/facts/lens-insured/")
    seen: set[str] = set()
    for number in range(STEPS):
        broken = bool(served.problems())
        edits = MENDED if broken and chance.random() < 0.5 else GOOD if chance.random() < 0.4 else BROKEN
        name = chance.choice(sorted(edits))
        if (name == "a statement is reworded" and STATEMENT not in served.text(FACTS)) or name in GONE_ONCE & seen:
            name, edits = "mended", MENDED
        edits[name](served, number)
        seen.add(name)
        problems = served.problems()
        if problems:
            shows_problems(page, problems, served.root)
        else:
            rest = served.text(FACTS).partition(STATEMENT)[2].partition("\n")[0]
            shows_statement(page, f"The lens was insured{rest}")
        assert served.running.poll() is None, f"{name}: {served.log.read_text(encoding='utf-8')}"
        expect(page.locator("h1")).to_contain_text("The lens was insured")  # the last good site, at least
    assert len(seen & BROKEN.keys()) >= 5
    assert len(seen & GOOD.keys()) >= 2
    assert served.builds() <= 1 + served.writes, "MkDocs prepared the site when nobody asked for it"


# --- from the start, and beyond the dossier ---------------------------------------------------------------------------


def test_a_dossier_that_is_broken_from_the_start_is_served_as_soon_as_it_is_mended(tmp_path: Path, page: Page) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    whole = (root / FACTS).read_bytes()
    (root / FACTS).write_bytes(whole.replace(b"a#p6", b"z#p6"))
    with serving(root, tmp_path / "log") as served:
        page.goto(f"{served.url}/facts/lens-insured/")
        shows_problems(page, served.problems(), root)
        served.write(FACTS, whole)
        shows_statement(page, "The lens was insured.")


def test_broken_settings_are_shown_too(served: Served, page: Page) -> None:
    page.goto(f"{served.url}/facts/lens-insured/")
    served.write("mkdocs.yml", b"site_name: [\n")
    expect(page.locator("#serving-problems")).to_contain_text("mkdocs.yml:2:1", timeout=PATIENCE)
    served.write("mkdocs.yml", served.pristine["mkdocs.yml"])
    shows_statement(page, "The lens was insured.")


def test_what_is_quoted_from_a_broken_file_stays_text(served: Served, page: Page) -> None:
    page.goto(f"{served.url}/facts/lens-insured/")
    typed = "<img src=x onerror=document.title='run'>"
    served.write(FACTS, f'{served.text(FACTS)}- {{id: "{typed}", about: [the-loss], statement: It ran.}}\n'.encode())
    quoted = page.locator("#serving-problems pre", has_text=typed)
    expect(quoted).to_have_count(1, timeout=PATIENCE)
    assert page.title() != "run"
    assert page.locator("#serving-problems img").count() == 0


def test_a_problem_can_be_hidden_until_it_changes(served: Served, page: Page) -> None:
    page.goto(f"{served.url}/facts/lens-insured/")
    served.write(FACTS, served.text(FACTS).replace("a#p6", "z#p6").encode())
    page.locator("#serving-problems button").click(timeout=PATIENCE)
    expect(page.locator("#serving-problems")).to_have_count(0)


@pytest.fixture
def own_package(tmp_path: Path) -> Path:
    """A copy of the generator itself, whose templates and styles a test may edit."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "generator", tmp_path / "own" / "generator", ignore=ignored)
    return tmp_path / "own"


def test_editing_a_template_or_a_style_reloads_too(own_package: Path, tmp_path: Path, page: Page) -> None:
    template = own_package / "generator" / "templates" / "fact.md.j2"
    style = own_package / "generator" / "theme" / "assets" / "explainer.css"
    with serving(copy_of(DOSSIER, tmp_path / "dossier"), tmp_path / "log", own_package) as served:
        page.goto(f"{served.url}/facts/lens-insured/")
        good = template.read_text(encoding="utf-8")
        template.write_text(good + "\nA line from the template.\n", encoding="utf-8")
        expect(page.locator("article")).to_contain_text("A line from the template.", timeout=PATIENCE)
        template.write_text("{{ nothing.there }}\n" + good, encoding="utf-8")
        expect(page.locator("#serving-problems")).to_contain_text(f"{template}:1:1", timeout=PATIENCE)
        expect(page.locator("#serving-problems")).to_contain_text("'nothing' is undefined")
        template.write_text(good, encoding="utf-8")
        shows_statement(page, "The lens was insured.")
        with style.open("a", encoding="utf-8") as css:
            css.write("\nbody { outline: 3px solid rgb(1, 2, 3); }\n")
        expect(page.locator("body")).to_have_css("outline-color", "rgb(1, 2, 3)", timeout=PATIENCE)
