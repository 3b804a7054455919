"""Two programs that make the pages of one site make what one makes, and nothing that is said is lost between them."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mkdocs.structure.pages import Page

from generator import cache, site
from generator.builder import building, kept_pages, runs, settings, two_at_once
from generator.builder.failure import NotBuiltError
from generator.builder.two_at_once import Copy
from tests import handmade
from tests.harness import DOSSIER, copy_of
from tests.test_cache import SETTINGS
from tests.tools import only_where_all_is_run

Build = Callable[[], dict[str, bytes]]
_HERE = os.getpid()


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be two processors, and few pages be enough for them."""
    monkeypatch.setattr(two_at_once, "FEWEST", 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Build a small site by hand from nothing; every file of it, or why there is none."""
    pages = dict(handmade.PAGES)
    root = handmade.root(tmp_path / "root", SETTINGS)
    monkeypatch.setattr(site, "make", lambda *_: handmade.site(pages, nav=handmade.NAV))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1500000000")

    def build() -> dict[str, bytes]:
        cache.forget(root)
        kept = kept_pages.KeptPages(root / cache.FOLDER / "pages")
        try:
            runs.build_into(settings.read(root), into=tmp_path / "site", kept=kept)
        except NotBuiltError as error:
            return {"why": str(error).encode()}
        return handmade.files_below(tmp_path / "site")

    build.pages = pages  # type: ignore[attr-defined]
    return build


@pytest.fixture
def looked_for(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the pages that this program looks for among those that are kept, since it has their Markdown."""
    found: list[str] = []
    key_of = kept_pages.KeptPages.key_of

    def noting(pages: kept_pages.KeptPages, page: Page) -> str:
        found.append(page.file.src_uri)
        return key_of(pages, page)

    monkeypatch.setattr(kept_pages.KeptPages, "key_of", noting)
    return found


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch, two: None) -> None:  # noqa: ARG001
    """Let this program wait at its first page until the copy has come to its end, for each to make what it can."""
    key_of = Copy.key_of

    def waiting(copy: Copy, path: str) -> str | None:
        while not copy._receiving.closed:
            copy._hear()
        return key_of(copy, path)

    monkeypatch.setattr(Copy, "key_of", waiting)


@pytest.mark.usefixtures("patient")
def test_what_a_copy_has_made_is_taken_over_byte_for_byte(
    build: Build, looked_for: list[str], converted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    by_two = build()
    assert (looked_for, converted) == ([], [])
    monkeypatch.setattr(kept_pages, "worthwhile", lambda _: False)
    assert build() == by_two
    assert len(converted) == 3


@pytest.mark.usefixtures("two")
def test_two_that_meet_make_what_one_makes(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    by_two = build()
    monkeypatch.setattr(kept_pages, "worthwhile", lambda _: False)
    assert build() == by_two


@pytest.mark.usefixtures("patient")
def test_what_mkdocs_warns_of_is_said_once_and_stops_a_strict_build(
    build: Any, converted: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    build.pages["people/ada.md"] = ("# Ada\n\n[nowhere](nobody.md)\n", handmade.facts("Ada"))
    assert b"strict" in build()["why"]
    assert converted == ["people/ada.md"], "the page with the warning, and no other"
    said = [record.getMessage() for record in caplog.records if "nobody.md" in record.getMessage()]
    assert len(said) == 1


@pytest.mark.usefixtures("patient")
def test_a_link_to_no_place_of_a_page_that_a_copy_made_stops_a_strict_build(build: Any, converted: list[str]) -> None:
    build.pages["people/ada.md"] = ("# Ada\n\n[nowhere](index.md#there)\n", handmade.facts("Ada"))
    assert b"strict" in build()["why"]
    assert converted == []


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("pages", [0, 1])
def test_where_a_copy_is_killed_this_program_makes_the_rest(
    build: Build, converted: list[str], monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    put = cache.Cache.put
    kept: list[str] = []

    def dying(folder: cache.Cache, key: str, made: bytes) -> None:
        if os.getpid() != _HERE and len(kept) >= pages:
            os.kill(os.getpid(), signal.SIGKILL)
        kept.append(key)
        put(folder, key, made)

    monkeypatch.setattr(cache.Cache, "put", dying)
    by_two = build()
    assert len(converted) == 3 - pages
    monkeypatch.setattr(kept_pages, "worthwhile", lambda _: False)
    assert build() == by_two


@pytest.mark.usefixtures("patient")
def test_where_nothing_can_be_kept_this_program_makes_every_page(
    build: Build, converted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache.Cache, "put", lambda *_: None)
    assert build()
    assert len(converted) == 3


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("lacking", ["processors", "pages", "fork"])
def test_one_makes_all_where_two_would_take_longer(monkeypatch: pytest.MonkeyPatch, lacking: str) -> None:
    assert two_at_once.worthwhile(1)
    match lacking:
        case "processors":
            monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
        case "pages":
            monkeypatch.setattr(two_at_once, "FEWEST", 2)
        case _:
            monkeypatch.setattr(two_at_once, "get_all_start_methods", lambda: ["spawn"])
    assert not two_at_once.worthwhile(1)


@pytest.mark.usefixtures("two")
def test_a_dossier_is_built_by_two_as_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_where_all_is_run()
    root = copy_of(DOSSIER, tmp_path / "dossier")
    building.build(root, tmp_path / "two")
    monkeypatch.setattr(kept_pages, "worthwhile", lambda _: False)
    cache.forget(root)
    building.build(root, tmp_path / "one")
    assert handmade.files_below(tmp_path / "two") == handmade.files_below(tmp_path / "one")
