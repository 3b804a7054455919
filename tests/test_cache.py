"""What is kept of builds before: it is taken over where all would come out the same, and nowhere else."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig

from generator import cache, site
from generator.builder import building, kept_pages, runs, settings
from generator.builder.failure import NotBuiltError
from generator.cache import Cache, digest
from generator.commands import found
from generator.site import Site
from tests import handmade
from tests.harness import DOSSIER, ROOT, copy_of, typed
from tests.tools import EVERYTHING, only_where_all_is_run

SETTINGS = (
    handmade.SETTINGS.replace('search: {lang: en, separator: " ", pipeline: []}, ', "").partition(" # ")[0] + "\n"
)
STRICT = handmade.SETTINGS[handmade.SETTINGS.index("validation:") :]


# --- a folder of things that are kept ---------------------------------------------------------------------------------


def test_what_is_kept_is_had_again_by_its_key_alone(tmp_path: Path) -> None:
    before = Cache(tmp_path / "cache" / "pages")
    before.put("one", b"made")
    again = Cache(tmp_path / "cache" / "pages")
    assert again.get("one") == b"made"
    assert again.get("other") is None
    assert [path.name for path in (tmp_path / "cache" / "pages").iterdir()] == ["one"]
    assert "*" in (tmp_path / "cache" / ".gitignore").read_text().splitlines()


@pytest.mark.parametrize("damage", [lambda _: b"", lambda had: had[:-3], lambda had: had[:50] + b"?" + had[51:]])
def test_what_is_damaged_is_not_kept(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    before = Cache(tmp_path / "pages")
    before.put("one", b"made" * 100)
    file = tmp_path / "pages" / "one"
    file.write_bytes(damage(file.read_bytes()))
    assert before.get("one") is None
    before.put("one", b"made anew")
    assert before.get("one") == b"made anew"


def test_what_was_kept_under_another_key_is_not_taken_for_it(tmp_path: Path) -> None:
    before = Cache(tmp_path / "pages")
    before.put("one", b"made")
    (tmp_path / "pages" / "one").rename(tmp_path / "pages" / "other")
    assert before.get("other") is None


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    before = Cache(tmp_path / "file" / "pages")
    before.put("one", b"made")
    assert before.get("one") is None
    before.leave([], others=0)


def test_what_was_not_used_is_left_as_far_as_there_is_room(tmp_path: Path) -> None:
    before = Cache(tmp_path / "pages")
    for name in "abcd":
        before.put(name, name.encode())
    before.leave(["a"], others=1)
    assert before.get("a")
    assert sum(before.get(name) is not None for name in "bcd") == 1


def test_what_a_killed_run_left_unfinished_goes_once_nobody_can_be_writing_it(tmp_path: Path) -> None:
    kept = Cache(tmp_path / "pages")
    kept.put("one", b"made")
    for name, age in ((".being-kept-now", 0), (".being-kept-yesterday", 90_000)):
        (tmp_path / "pages" / name).write_bytes(b"half")
        os.utime(tmp_path / "pages" / name, (time.time() - age,) * 2)
    kept.leave(["one"], others=9)
    assert {path.name for path in (tmp_path / "pages").iterdir()} == {"one", ".being-kept-now"}


def test_texts_that_meet_elsewhere_have_another_digest() -> None:
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("ab") == digest(b"ab")


def test_files_are_known_by_their_names_and_contents(tmp_path: Path) -> None:
    def now() -> str:
        return cache.of_files([tmp_path / "folder", tmp_path / "file"])

    seen = [now()]
    (tmp_path / "folder" / "in").mkdir(parents=True)
    for path, content in (
        ("file", ""),
        ("file", "a"),
        ("folder/in/one", "a"),
        ("folder/in/one", "b"),
        ("folder/two", "b"),
    ):
        (tmp_path / path).write_text(content)
        seen.append(now())
    (tmp_path / "folder/two").rename(tmp_path / "folder/three")
    seen.append(now())
    assert len(set(seen)) == len(seen) - 1  # an empty file is as good as none
    assert now() == now()


# --- the pages of a site ----------------------------------------------------------------------------------------------


class Written:
    """A site that somebody changes, and builds again and again: with what is kept, and from nothing."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.pages, self.nav = handmade.root(folder / "root", SETTINGS), dict(handmade.PAGES), handmade.NAV
        monkeypatch.setattr(site, "make", lambda *_: self.site)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1500000000")

    @property
    def site(self) -> Site:
        return handmade.site(self.pages, nav=self.nav)

    def set(self, old: str, new: str) -> None:
        """Change the settings."""
        file = self.folder / "mkdocs.yml"
        changed = file.read_text().replace(old, new)
        file.write_text(changed)

    def build(self, *, anew: bool = False) -> dict[str, bytes]:
        """Every file of the site, or why there is none."""
        pages = None if anew else kept_pages.KeptPages(self.folder / cache.FOLDER / "pages")
        try:
            runs.build_into(settings.read(self.folder), into=self.folder / "site", kept=pages)
        except NotBuiltError as error:
            return {"why": str(error).encode()}
        return handmade.files_below(self.folder / "site")

    def write(self, path: str, text: str, title: str | None = None) -> None:
        known = self.pages.get(path, ("", handmade.facts(title or path)))[1]
        self.pages[path] = (text, replace(known, title=title or known.title))


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Written:
    return Written(tmp_path, monkeypatch)


def said(written: Written, path: str, text: str = "", title: str = "") -> None:
    """Let a page say something else, or be called otherwise."""
    written.write(path, text or written.pages[path][0], title or None)


def addressed(written: Written, number: int) -> None:
    """Give the site an address, or another."""
    written.folder.joinpath("mkdocs.yml").write_text(f"site_url: https://example.org/{number}/\n{SETTINGS}")


EDITS: dict[str, Callable[[Written, int], object]] = {
    "a text": lambda w, n: said(w, "people/ada.md", f"# Ada\n\nShe counts to {n}.\n"),
    "a title": lambda w, n: said(w, "people/ada.md", title=f"Ada {n}"),
    "a title in the menu": lambda w, n: said(w, "people/index.md", title=f"All {n}"),
    "a new page": lambda w, n: said(w, f"people/p{n % 3}.md", f"# P {{: #p{n % 2} }}\n\n[Ada](ada.md)\n", "P"),
    "a page gone": lambda w, n: w.pages.pop(f"people/p{n % 3}.md", None),
    "a link": lambda w, n: said(w, "index.md", f"# Home\n\n[P](people/p{n % 3}.md)\n"),
    "a link to a place": lambda w, n: said(w, "index.md", f"# Home\n\n[P](people/p{n % 3}.md#p{n % 2})\n"),
    "the name of the site": lambda w, n: w.set("site_name: A & B", f"site_name: A & B{n}"),
    "an address": addressed,
    "nothing": lambda *_: None,
}
"""What may happen to a site between two builds, each in several ways."""


@pytest.mark.parametrize("seed", range(12 if EVERYTHING else 1))
def test_a_build_with_what_is_kept_makes_what_a_build_from_nothing_makes(written: Written, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(8 if EVERYTHING else 4):
        edit = chance.choice([*EDITS])
        EDITS[edit](written, chance.randrange(9))
        assert written.build() == written.build(anew=True), f"after {edit}"


def test_a_page_is_converted_again_only_where_it_would_come_out_otherwise(
    written: Written, converted: list[str]
) -> None:
    written.build()
    assert sorted(converted) == ["index.md", "people/ada.md", "people/index.md"]
    converted.clear()
    written.build()
    assert converted == []
    written.write("people/ada.md", "# Ada\n\nShe reads.\n")
    written.build()
    assert converted == ["people/ada.md"]
    converted.clear()
    written.write("people/index.md", written.pages["people/index.md"][0], "Everybody")
    written.build()
    assert len(converted) == 3, "every page shows the titles of the menu"


def test_it_is_told_how_far_a_large_site_is(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pages, "OFTEN", 2)
    lines: list[str] = []
    building.build(written.folder, tell=lines.append)
    assert lines == ["2 of 3 pages"]


def test_a_page_is_converted_again_where_one_that_it_leads_to_is_gone(written: Written, converted: list[str]) -> None:
    written.build()
    del written.pages["people/ada.md"]
    converted.clear()
    assert "why" in written.build()
    assert converted == ["people/index.md"]


def test_what_mkdocs_warns_of_it_warns_of_in_each_build(written: Written, caplog: pytest.LogCaptureFixture) -> None:
    written.set(STRICT, f"strict: false\n{STRICT}")
    written.write("people/ada.md", "# Ada\n\n[nowhere](nobody.md), [no place](index.md#there)\n")
    for _ in range(2):
        caplog.clear()
        written.build()
        warned = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
        assert any("nobody.md" in message for message in warned)
        assert any("#there" in message for message in warned)


def test_where_another_plugin_reads_the_pages_none_is_kept(written: Written) -> None:
    written.set("plugins: [", "plugins: [search, ")
    written.build()
    assert not (written.folder / cache.FOLDER).exists()


@pytest.mark.parametrize("changed", ["theme", "program"])
def test_what_all_pages_are_made_with_is_part_of_each(
    written: Written, converted: list[str], monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    (written.folder / "own").mkdir()
    written.set("theme: {name: material,", "theme: {name: material, custom_dir: own,")
    written.build()
    converted.clear()
    if changed == "theme":
        (written.folder / "own" / "main.html").write_text(
            '{% extends "base.html" %}{% block footer %}Ours{% endblock %}'
        )
    else:
        monkeypatch.setattr(cache, "program", lambda: "a later release")
    written.build()
    assert len(converted) == 3


# --- a whole site -----------------------------------------------------------------------------------------------------


def test_a_site_that_stands_as_it_would_be_built_is_not_built_again(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds: list[Path] = []
    build_into = runs.build_into

    def noting(config: MkDocsConfig, into: Path, kept: kept_pages.KeptPages) -> None:
        builds.append(into)
        build_into(config, into, kept=kept)

    monkeypatch.setattr(runs, "build_into", noting)
    monkeypatch.setattr(building, "_refuse_to_replace_what_is_no_site", lambda *_: None)
    home = building.build(written.folder) / "index.html"
    had = home.read_bytes()
    building.build(written.folder)
    assert len(builds) == 1
    home.write_bytes(b"by hand")
    building.build(written.folder)
    assert (len(builds), home.read_bytes()) == (2, had)
    (written.folder / "docs" / "more.txt").write_text("more")
    building.build(written.folder)
    assert len(builds) == 3
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    building.build(written.folder)
    assert len(builds) == 4


def test_a_dossier_that_is_edited_is_built_as_if_for_the_first_time(tmp_path: Path) -> None:
    only_where_all_is_run()
    root = copy_of(DOSSIER, tmp_path / "dossier")
    building.build(root, tmp_path / "warm")
    facts = min((root / "site_src" / "facts").glob("*.yml"))
    facts.write_text(facts.read_text(encoding="utf-8").replace("lens", "great lens", 1), encoding="utf-8")
    building.build(root, tmp_path / "warm")
    building.build(copy_of(root, tmp_path / "fresh"), tmp_path / "cold")
    assert handmade.files_below(tmp_path / "warm") == handmade.files_below(tmp_path / "cold")


# --- a verdict --------------------------------------------------------------------------------------------------------


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The dossiers that are checked anew while a test checks them."""
    checked: list[Path] = []
    find = found.found

    def noting(root: Path, *given: Any, **more: Any) -> tuple[str, bool]:
        checked.append(root)
        return find(root, *given, **more)

    monkeypatch.setattr(found, "found", noting)
    return checked


def test_what_was_found_is_told_again_while_nothing_has_changed(tmp_path: Path, checks: list[Path]) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    fact = min((root / "site_src" / "facts").glob("*.yml"))
    fact.write_text(fact.read_text(encoding="utf-8") + "\n- id: no fact\n", encoding="utf-8")
    first, again = typed("check", "--root", root), typed("check", "--root", root)
    assert len(checks) == 1
    assert (first.output, first.exit_code) == (again.output, again.exit_code)
    assert "no fact" in again.output
    assert again.exit_code == 1


def test_what_was_found_is_not_told_of_another_dossier_or_in_another_style(tmp_path: Path, checks: list[Path]) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    asked: list[tuple[str, ...]] = [(), ("--format", "json"), ("--texts", str(DOSSIER / "texts"))]
    for more in asked:
        typed("check", "--root", root, *more)
    assert len(checks) == len(asked)
    for folder in ("site_src/facts", "seeds", "docs"):
        changed = min(path for path in (root / folder).rglob("*") if path.is_file())
        changed.write_bytes(changed.read_bytes() + b"\n")
        typed("check", "--root", root)
    assert len(checks) == len(asked) + 3


def test_a_release_is_checked_anew_each_time(tmp_path: Path, checks: list[Path]) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    for _ in range(2):
        typed("check", "--release", "--root", root)
    assert len(checks) == 2


def test_a_check_loads_nothing_that_makes_pages() -> None:
    asked = "import sys, generator.commands.found; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    makes = {f"generator.{room}" for room in ("pages", "render", "files", "site", "engines", "authoring")}
    assert not {"jinja2", "mkdocs.config", *makes} & set(loaded.split())
