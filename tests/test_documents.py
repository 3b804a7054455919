"""The pages that explain the code name the rooms, modules and commands that there are, and no others."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.harness import ROOT
from tests.made import with_blocks
from tests.test_house import GENERATOR, MODULES, TABLE

ROOMS = GENERATOR / "README.md"
TESTS = ROOT / "tests" / "README.md"


def docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(path.read_bytes())) or ""


def purpose(path: Path) -> str:
    """What a module is for: the first paragraph of its docstring, as one line of Markdown."""
    return " ".join(docstring(path).partition("\n\n")[0].split()).replace("``", "`")


def file_of(room: str) -> Path:
    if room == "__init__":
        return GENERATOR / "__init__.py"
    return next(path for path in (GENERATOR / room / "__init__.py", GENERATOR / f"{room}.py") if path.exists())


def rooms() -> str:
    """Each room with what it is for and what it may import, the lowest first."""
    rows = [
        f"| `{room}` | {purpose(file_of(room))} | {_named(ours)} | {_named(packages)} |"
        for room, (packages, ours) in TABLE.items()
    ]
    return "\n".join(["| room | what it is for | rooms it may import | packages |", "|---|---|---|---|", *rows, ""])


def _named(names: str) -> str:
    return ", ".join(names.split()) or "none"


def shared() -> str:
    """The modules that tests share."""
    modules = sorted(path for path in TESTS.parent.glob("*.py") if not path.name.startswith(("test_", "__")))
    return "\n".join([f"- `{path.name}`: {purpose(path)}" for path in modules] + [""])


@pytest.mark.parametrize("room", TABLE)
def test_a_room_says_in_one_sentence_what_it_is_for(room: str) -> None:
    said = purpose(file_of(room))
    assert said.endswith("."), "the first paragraph of its docstring is a sentence"
    assert not re.search(r"\. [A-Z]", said), "one sentence is enough; the rest is a paragraph of its own"
    assert "|" not in said


def test_the_page_on_the_rooms_has_the_table_that_the_house_is_held_to(matches: Callable[[str, Path], None]) -> None:
    matches(with_blocks(ROOMS.read_text(encoding="utf-8"), {"rooms": rooms()}), ROOMS)


def test_the_page_on_the_tests_names_every_module_that_they_share(matches: Callable[[str, Path], None]) -> None:
    matches(with_blocks(TESTS.read_text(encoding="utf-8"), {"shared": shared()}), TESTS)


def flow(page: Path) -> str:
    """The drawing of a page on which arrows lead from room to room."""
    blocks: list[tuple[str, str]] = re.findall(
        r"^```(\w*)\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    drawings = [block for language, block in blocks if not language]
    return next(drawing for drawing in drawings if "─►" in drawing)


def steps(drawing: str) -> Iterator[str]:
    """The names in a drawing that an arrow or a branch leads to, in small letters as rooms are."""
    yield from re.findall(r"(?:─►|◄─|[├└┬]─) ([a-z_]+)(?![\w./*])", drawing)


@pytest.mark.parametrize("page", [ROOT / "README.md", ROOMS], ids=lambda path: path.parent.name)
def test_the_flow_is_drawn_with_the_names_of_the_rooms(page: Path) -> None:
    drawn = set(steps(flow(page)))
    assert {"load", "judged", "check", "pages", "render", "write", "builder"} <= drawn
    assert drawn <= set(MODULES)


def test_the_page_on_the_tests_names_only_files_that_are_there() -> None:
    named = re.findall(r"`(tests/[a-z_./-]+)`", TESTS.read_text(encoding="utf-8"))
    assert named
    assert not [path for path in named if not (ROOT / path).exists()]
