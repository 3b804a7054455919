"""A name that must go is in no file of a dossier, at no address of its site, and nothing is kept that it fits."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest

from generator import site
from generator.authoring import erase
from generator.cache import FOLDER
from generator.evidence import read_locks
from generator.load import load
from generator.problem import DossierError
from tests import handmade
from tests.harness import DOSSIER, copy_of, killed_at, typed

RETIRED = """\
# What is gone.
- id: piet-oldham
  kind: person
  became: withdrawn
  why: At the wish of Piet Oldham.

- {id: peter-olt, kind: person, became: renamed, to: [oldham-of-the-light]}
- {id: oldham-of-the-light, kind: person, became: renamed, to: [piet-oldham]}

# Kept.
- {id: crew-of-the-light, kind: person, became: split, to: [piet-oldham, zoe-tamblyn]}
- {id: piet-oldham-left, kind: fact, became: withdrawn, why: It named him.}
"""
PUBLISHED = (
    "facts/piet-oldham-left/",
    "glossary/#piet-oldham",
    "people/oldham-of-the-light/",
    "people/peter-olt/",
    "people/piet-oldham/",
)
LOCKS = (
    'piet-oldham-left\ta#p3 "first days of"\t1111\t2222\n',
    "person\tpiet-oldham\t3333\n",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The tiny dossier after somebody asked to be left out of it."""
    root = copy_of(DOSSIER, tmp_path / "dossier")
    src = root / "site_src"
    with (src / "retired.yml").open("a", encoding="utf-8") as retired:
        retired.write(RETIRED)
    listed = (src / "published.txt").read_text(encoding="utf-8").split("\n")
    (src / "published.txt").write_text("\n".join(sorted({*listed, *PUBLISHED} - {""})) + "\n", encoding="utf-8")
    with (src / "editions.yml").open("r+", encoding="utf-8") as editions:
        text = editions.read()
        assert "  wordings:\n" in text
        editions.seek(0)
        editions.write(text.replace("  wordings:\n", '  wordings:\n    piet-oldham: "0a1b2c3d"\n', 1))
    for name, line in zip(("a", "records"), LOCKS, strict=True):
        with (root / "seeds" / f"{name}.lock").open("a", encoding="utf-8") as lock:
            lock.write(line)
    return root


def test_nothing_of_the_name_is_in_any_file_or_at_any_address(root: Path) -> None:
    before, _ = read_locks(root)
    (root / FOLDER).mkdir(exist_ok=True)
    (root / FOLDER / "built").write_text("piet-oldham")
    told = typed("erase", "--root", root, "piet-oldham")
    assert not (root / FOLDER).exists()
    assert (told.exit_code, told.output.splitlines()[0]) == (
        0,
        "4 ids erased; git still keeps what was committed before",
    )
    files = handmade.files_below(root)
    spelled = re.compile(rb"piet|oldham|peter|olt\b", re.IGNORECASE)
    assert not [name for name, content in files.items() if spelled.search(name.encode() + b" " + content)]
    judged, problems = site.examine(root)
    assert not [problem for problem in problems if problem.severity == "error"]
    erased = [name for name, gone in judged.dossier.retired.items() if gone.became.nameless]
    tokens = [name for name in erased if name not in (DOSSIER / "site_src" / "retired.yml").read_text(encoding="utf-8")]
    assert len(set(tokens)) == 4
    listed = files["site_src/published.txt"].decode().split()
    assert {token: listed.count(token) for token in tokens} == dict.fromkeys(tokens, 1)
    assert not [path for path in site.make(root).files if "piet" in path or any(token in path for token in tokens)]
    after, _ = read_locks(root)
    assert sum(map(len, after.lines.values())) == sum(map(len, before.lines.values())) - 1


def test_what_was_typed_beside_it_stays(root: Path) -> None:
    erase(root, "piet-oldham")
    text = (root / "site_src" / "retired.yml").read_text(encoding="utf-8")
    assert text.startswith((DOSSIER / "site_src" / "retired.yml").read_text(encoding="utf-8"))
    assert "# What is gone.\n# Kept.\n- {id: crew-of-the-light, kind: person, became: split, to: [erased-" in text


def test_another_earlier_id_of_the_same_is_left_to_the_editor(root: Path) -> None:
    with (root / "site_src" / "retired.yml").open("a", encoding="utf-8") as retired:
        retired.write("- {id: zo-tam, kind: person, became: renamed, to: [zoe-tamblyn]}\n")
    told = typed("erase", "--root", root, "zoe-tamblin").output.splitlines()
    assert told[0].startswith("1 id erased")
    assert (
        told[-1] == "'zo-tam' is another earlier id of the same: erase it, too, if it is another spelling of the name"
    )
    assert len([line for line in told if "zo-tam'" in line]) == 1


def test_two_runs_give_other_tokens(root: Path, tmp_path: Path) -> None:
    other = copy_of(root, tmp_path / "other")
    assert not set(erase(root, "piet-oldham").tokens) & set(erase(other, "piet-oldham").tokens)


def test_an_id_in_use_is_not_erased(root: Path) -> None:
    before = handmade.files_below(root)
    with pytest.raises(DossierError, match=r"'lens-vanished' is in use .*\[id-in-use\]"):
        erase(root, "lens")
    assert handmade.files_below(root) == before


def test_a_name_that_nothing_has_is_not_known(root: Path) -> None:
    with pytest.raises(DossierError, match=r"did you mean 'piet-oldham'\?"):
        erase(root, "piet-oldhem")


def test_where_the_name_still_stands_is_printed(root: Path) -> None:
    (root / "docs" / "piet-oldham.md").write_text("# A page\n\nNo: Pïet Oldhám and PIET OLDHAM.\n", encoding="utf-8")
    told = typed("erase", "--root", root, "piet-oldham")
    assert told.exit_code == 1
    assert told.output.splitlines()[1:] == [
        "docs/piet-oldham.md:1:1: the name still stands here",
        "docs/piet-oldham.md:3:5: the name still stands here",
    ]


@pytest.mark.parametrize("line", ["erased erased-abcdefghijkl", "erased lamp-oil", "erased"])
def test_only_a_token_of_the_list_stands_for_an_address(root: Path, line: str) -> None:
    with (root / "site_src" / "published.txt").open("a", encoding="utf-8") as published:
        published.write(f"{line}\n")
    assert "lost-permalink" in {problem.code for problem in site.examine(root)[1]}


@pytest.mark.parametrize(
    "entry",
    [
        "{id: piet-oldham-left-again, kind: fact, became: erased}",
        "{id: erased-abcdefghijkl, kind: fact, became: erased, why: Piet Oldham asked for it.}",
        "{id: erased-abcdefghijkl, kind: fact, became: erased, to: [lens-vanished]}",
    ],
)
def test_of_what_is_erased_nothing_is_said(root: Path, entry: str) -> None:
    with (root / "site_src" / "retired.yml").open("a", encoding="utf-8") as retired:
        retired.write(f"- {entry}\n")
    assert "retired-otherwise" in {problem.code for problem in site.examine(root)[1]}


def test_whenever_it_is_killed_the_same_command_finishes_it(root: Path, tmp_path: Path) -> None:
    for moment in range(100):
        copy = copy_of(root, tmp_path / str(moment))
        if not killed_at(moment, copy, partial(erase, copy, "piet-oldham")):
            assert moment > 3, "it was never killed"
            return
        if "piet-oldham" in load(copy)[0].retired:
            erase(copy, "piet-oldham")
        assert not [name for name, content in handmade.files_below(copy).items() if b"piet" in content.lower()]
        assert not [problem for problem in site.examine(copy)[1] if problem.severity == "error"], moment
