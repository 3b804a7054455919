"""Any system can hold a dossier: one that knows no capital letters, and one that keeps names for itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import site
from generator.authoring import start
from generator.load.portable import unportable
from generator.model import KINDS, OF_WINDOWS, RESERVED_IDS, Fact
from generator.problem import DossierError
from tests.harness import copy_of, pier


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return pier(tmp_path / "dossier")


def errors(root: Path) -> list[tuple[str, str]]:
    return [(problem.code, problem.mark.file) for problem in site.examine(root)[1] if problem.severity == "error"]


@pytest.mark.parametrize("name", ["con", "aux", "nul", "com1", "lpt9"])
def test_no_id_is_that_of_a_device(name: str, root: Path) -> None:
    with pytest.raises(DossierError, match="is a device on Windows, and no id"):
        start(root, Fact.kind, name)
    (root / "site_src" / "facts" / "more.yml").write_text(
        f"- {{id: {name}, about: [pier], statement: It held., says: ['a#p2 \"so it stood\"']}}\n", encoding="utf-8"
    )
    assert errors(root) == [("reserved-id", "site_src/facts/more.yml")]


def test_every_name_that_windows_keeps_is_no_id() -> None:
    assert RESERVED_IDS.keys() > OF_WINDOWS
    assert not OF_WINDOWS & {*KINDS.names, *(kind.plural for kind in KINDS)}


@pytest.mark.parametrize(
    ("names", "blamed"),
    [
        (["docs/con.md"], ["docs/con.md"]),
        (["docs/Nul.tar.md", "docs/aux/x.md"], ["docs/Nul.tar.md", "docs/aux/x.md"]),
        (["docs/what?.md"], ["docs/what?.md"]),
        (["docs/end./x.md", "docs/end /y.md"], ["docs/end./x.md", "docs/end /y.md"]),
        (["seeds/A.yml", "seeds/a.yml"], ["seeds/a.yml"]),
        (["docs/STRASSE.md", "docs/straße.md"], ["docs/straße.md"]),
        (["docs/cafe\u0301.md", "docs/caf\u00e9.md"], ["docs/cafe\u0301.md", "docs/caf\u00e9.md"]),
        (["docs/icon.md", "docs/console.md", "docs/a.con.md", "docs/ほし.md", "seeds/a.yml", "docs/a.md"], []),
    ],
)
def test_a_name_that_another_system_cannot_hold_is_told(names: list[str], blamed: list[str]) -> None:
    assert [problem.mark.file for problem in unportable(names)] == blamed


@pytest.mark.parametrize(
    "sign",
    [
        *" \n\r\t\x00\x1b\x7f<>&\"'`$;|*?:\\()[]{}#%!~",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u00ad",
        "\u3164",
        "\u2800",
        "\ufe0f",
    ],
)
def test_no_name_has_a_sign_that_is_read_as_more_than_a_name(sign: str) -> None:
    [problem] = set(unportable([f"docs/a{sign}b.md"]))
    assert problem.hint in ("call it docs/a-b.md", "call it docs/ab.md")
    assert not list(unportable([problem.hint.removeprefix("call it ")]))


@pytest.mark.parametrize("name", ["등대.md", "قلعة_٣.md", "नमस्ते.md", "Straße-2.test.md", "_x.md"])
def test_letters_marks_and_digits_of_any_script_are_a_name(name: str) -> None:
    assert not list(unportable([f"docs/{name}"]))


@pytest.mark.parametrize(
    "name",
    [
        "site_src/facts/a b.yml",
        "seeds/\n\n<img src='x' onerror='alert(1)'>.yml",
        "docs/x\x1b[31m.md",
        "docs/assets/a b.png",
        "docs/b<i>.css",
    ],
)
def test_a_file_whose_name_is_not_plain_stops_a_build_and_forges_no_line(name: str, root: Path) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(b"")
    [told] = {str(problem) for problem in site.examine(root)[1] if problem.code == "file-name"}
    assert len(told.splitlines()) == 2
    assert "\x1b" not in told


@pytest.mark.parametrize("name", ["site_src/facts/PIER.yml", "seeds/A.yml", "docs/Method.md"])
def test_two_files_that_are_one_elsewhere_stop_a_build(name: str, root: Path) -> None:
    """Each of these has an id of its own: nothing else is wrong."""
    there = next(path for path in root.rglob("*") if path.name.casefold() == Path(name).name.casefold())
    content = there.read_text(encoding="utf-8").replace("id: pier-stood", "id: held").replace("id: a\n", "id: b\n")
    (root / name).write_text(content, encoding="utf-8")
    assert ("file-name", max(name, there.relative_to(root).as_posix())) in errors(root)


def test_two_pages_that_are_one_elsewhere_stop_a_build(root: Path, tmp_path: Path) -> None:
    (root / "docs" / "Facts").mkdir()
    (root / "docs" / "Facts" / "index.md").write_text("# Facts\n\nBy hand.\n", encoding="utf-8")
    assert errors(root) == [("two-at-one-address", "docs/Facts/index.md")]
    assert errors(copy_of(pier(tmp_path / "other"), tmp_path / "copy")) == []
