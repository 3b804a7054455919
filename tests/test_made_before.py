"""What is kept of builds before: what is taken over is what would be made, whatever was edited."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import site
from generator.addresses import Place
from generator.files import exports
from generator.problem import DossierError
from generator.render import Renderer
from generator.site.made import Pages
from generator.site.made_before import MadeBefore
from tests.harness import DOSSIER, ROOT, copy_of, pier
from tests.tools import EVERYTHING

Edit = Callable[[Path, random.Random], None]
PLACE = Place("https://example.org", "Example")


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the pages that are rendered while a test makes them."""
    found: list[str] = []
    render = Renderer.page

    def noting(renderer: Renderer, page: object) -> str:
        found.append(page.path)  # type: ignore[attr-defined]
        return render(renderer, page)  # type: ignore[arg-type]

    monkeypatch.setattr(Renderer, "page", noting)
    return found


def made(root: Path, place: Place = PLACE) -> dict[str, bytes]:
    """Every page and every exported file of a dossier, made from nothing."""
    judged = site.draft(root).judged
    return {**Pages.of(judged, place).markdown, **exports.files(judged, place)}


def made_again(root: Path, place: Place = PLACE) -> dict[str, bytes]:
    """The same, of which some may be taken over."""
    kept = MadeBefore(root.parent / "kept", root, site.draft(root).judged, place)
    return {**Pages.of(kept.judged, place, kept).markdown, **exports.files(kept.judged, place)}


def replaced(pattern: str, by: Callable[[re.Match[str], random.Random], str], folder: str = "facts") -> Edit:
    """An edit that puts something else in the place of something in a file."""

    def edit(root: Path, chance: random.Random) -> None:
        files = {file: file.read_text(encoding="utf-8") for file in (root / "site_src" / folder).glob("*.yml")}
        places = [(file, known) for file in sorted(files) for known in re.finditer(pattern, files[file], re.MULTILINE)]
        if places:
            file, known = chance.choice(places)
            text = files[file]
            file.write_text(text[: known.start()] + by(known, chance) + text[known.end() :], encoding="utf-8")

    return edit


def _another(names: re.Match[str], chance: random.Random) -> str:
    """The same list in another order, and without one of its names where there are more."""
    known = names[0].split(", ")
    chance.shuffle(known)
    return ", ".join(known[: max(1, len(known) - chance.randrange(2))])


EDITS: dict[str, Edit] = {
    "other words": replaced(r"(?<=  statement: )(?=\w)", lambda *_: "So "),
    "another question": replaced(r"(?<=  question: )(?=\w)", lambda *_: "So "),
    "another gist": replaced(r"(?<=gist: )(?=\w)", lambda *_: "So "),
    "a passage less": replaced(r"^    - \{.*\n(?=    - )", lambda *_: ""),
    "a line more": replaced(r"^- ", lambda *_: "# a remark\n- "),
    "another month": replaced(r"(?<=\d\d\d\d-)\d\d", lambda _, chance: f"0{chance.randint(1, 9)}"),
    "other voices": replaced(r"(?<=by: \[)[^]\n]+(?=\])", _another),
    "other subjects": replaced(r"(?<=about: \[)[^]\n]+(?=\])", _another),
    "another act": replaced(r"act: \w[\w-]*", lambda *_: "act: denies"),
    "how sure": replaced(r"sure: \w+", lambda *_: "sure: possible"),
    "a fact gone": replaced(r"^- id: .*\n(?:(?:  .*)?\n)+?(?=^- )", lambda *_: ""),
    "another name": replaced(r"^name: (?=\w)", lambda *_: "name: Old ", "people"),
    "nothing": lambda *_: None,
}
"""What may happen to a dossier between two builds."""


TRIED = (
    {DOSSIER: 10, ROOT / "tests" / "korean": 4, ROOT: 2, ROOT / "examples/titanic": 2} if EVERYTHING else {DOSSIER: 2}
)
"""How often each dossier is edited."""


@pytest.mark.parametrize(("dossier", "steps"), TRIED.items())
def test_whatever_is_edited_each_file_is_the_one_that_would_be_made(tmp_path: Path, dossier: Path, steps: int) -> None:
    root, chance = tmp_path / "dossier", random.Random(steps)
    for name in ("site_src", "seeds", "docs"):
        copy_of(dossier / name, root / name)
    for edit in chance.choices([*EDITS], k=steps):
        before = {file: file.read_bytes() for file in (root / "site_src").rglob("*.yml")}
        EDITS[edit](root, chance)
        try:
            expected = made(root)
        except (DossierError, LookupError):  # what cannot be read, or names what is gone, is no site
            for file, content in before.items():
                file.write_bytes(content)
            continue
        differing = [path for path, content in made_again(root).items() if content != expected[path]]
        assert not differing, f"after {edit}"


def test_a_page_is_made_again_where_something_that_it_shows_is_otherwise(tmp_path: Path, rendered: list[str]) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    made_again(root)
    facts = root / "site_src/facts/loss.yml"
    facts.write_text(facts.read_text(encoding="utf-8").replace("The lens was insured", "The great lens was insured"))
    rendered.clear()
    made_again(root)
    of_facts = [path for path in rendered if path.startswith("facts/") and path != "facts/index.md"]
    assert of_facts == ["facts/lens-insured.md"]
    rendered.clear()
    made_again(root)
    assert not [path for path in rendered if path.startswith(("facts/", "people/")) and not path.endswith("index.md")]


@pytest.mark.parametrize("changed", ["a record", "the place", "the program", "the facts"])
def test_what_all_pages_share_is_part_of_each(
    tmp_path: Path, rendered: list[str], monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    root, place = pier(tmp_path / "dossier"), PLACE
    pages = {path for path in made_again(root) if path.endswith(".md")}
    rendered.clear()
    if changed == "a record":
        file = root / "site_src/places/pier.yml"
        file.write_bytes(file.read_bytes() + b"# a remark\n")
    elif changed == "the place":
        place = Place("https://example.org", "Another")
    elif changed == "the program":
        monkeypatch.setattr("generator.cache.program", lambda: "a later release")
    else:
        file = root / "site_src/facts/more.yml"
        file.write_text("- id: one-more\n  about: [pier]\n  statement: It is one more.\n  says: [a#p1]\n")
    made_again(root, place)
    assert pages <= {*rendered}
