"""The package as another program uses it: the five functions that are promised, and what they cost before that."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import generator
from tests.harness import DOSSIER, ROOT, copy_of, pier


def broken(folder: Path) -> Path:
    """The tiny dossier with a fact that names nobody, and one that cannot be read."""
    root = copy_of(DOSSIER, folder / "dossier")
    (root / "site_src" / "facts" / "more.yml").write_text(
        "- {id: one, about: [nobody], statement: One., says: ['a#p2 \"The lens\"']}\n- {id: two, abuot: []}\n",
        encoding="utf-8",
    )
    return root


def test_a_dossier_is_loaded_as_it_was_typed() -> None:
    dossier = generator.load(str(DOSSIER))
    assert isinstance(dossier, generator.Dossier)
    assert str(dossier.facts["last-lit"].says[0].at) == 'b#p4 "28 February 2011"'


def test_what_cannot_be_read_is_raised_whole(tmp_path: Path) -> None:
    with pytest.raises(generator.DossierError) as refused:
        generator.load(broken(tmp_path))
    assert "unknown-key" in {problem.code for problem in refused.value.problems}


def test_problems_come_with_their_places(tmp_path: Path) -> None:
    assert not generator.check(DOSSIER)
    assert "quoted-share" in {problem.code for problem in generator.check(DOSSIER, DOSSIER / "texts")}
    problems = generator.check(broken(tmp_path))
    assert {"unknown-subject", "unknown-key"} <= {problem.code for problem in problems}
    assert generator.Mark("site_src/facts/more.yml", 1, 21) in {problem.mark for problem in problems}
    assert all(isinstance(problem, generator.Problem) for problem in problems)


def test_a_judged_dossier_tells_how_well_a_fact_stands(tmp_path: Path) -> None:
    judged = generator.judge(DOSSIER)
    assert isinstance(judged, generator.Judged)
    assert judged.facts["lens-there-on-5-march"].judgement.standing.name == "disputed"
    with pytest.raises(generator.DossierError):
        generator.judge(broken(tmp_path))


def test_the_pages_are_markdown_by_path() -> None:
    made = generator.pages(generator.judge(DOSSIER))
    for path, markdown in made.items():
        assert path.endswith(".md")
        assert (ROOT / "tests" / "expected" / path).read_text(encoding="utf-8") == markdown


def test_a_site_is_built_whole_or_not_at_all(tmp_path: Path) -> None:
    assert generator.build(str(pier(tmp_path / "pier")), str(tmp_path / "www")) == tmp_path / "www"
    assert (tmp_path / "www" / "facts" / "pier-stood" / "index.html").is_file()
    with pytest.raises(generator.DossierError):
        generator.build(broken(tmp_path), tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_all_that_is_promised_is_there_and_says_what_it_is_for() -> None:
    for name in generator.__all__:
        assert getattr(generator, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'Judgd'"):
        generator.Judgd  # noqa: B018


@pytest.mark.parametrize("room", ["load", "check", "pages"])
def test_a_room_of_the_same_name_takes_no_function_away(room: str) -> None:
    assert import_module(f"generator.{room}") is sys.modules[f"generator.{room}"]
    assert callable(getattr(generator, room))


def test_importing_it_costs_nothing() -> None:
    asked = "import sys, generator; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert not {"yaml", "pydantic", "jinja2", "mkdocs", "click", "babel", "markdown"} & set(loaded.split())


def test_what_mkdocs_cannot_build_is_raised_as_that(tmp_path: Path) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    (root / "mkdocs.yml").write_text("site_name: [\n", encoding="utf-8")
    with pytest.raises(generator.NotBuiltError):
        generator.build(root, tmp_path / "www")
