"""What the look adds to every page of a built site, for the tiny dossier and its settings."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.builder import runs, settings
from tests.harness import DOSSIER, copy_of

Built = Callable[[str], Path]
FACT = "facts/lens-vanished/index.html"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The tiny dossier with more settings, built."""

    def build(more: str) -> Path:
        root = copy_of(DOSSIER, tmp_path_factory.mktemp("theme") / "dossier")
        said = (root / "mkdocs.yml").read_text(encoding="utf-8")
        (root / "mkdocs.yml").write_text(said.replace("\nextra:\n", f"\n{more}"), encoding="utf-8")
        runs.build_into(settings.read(root), into=root / "site")
        return root / "site"

    return build


@pytest.fixture(scope="module")
def plain(built: Built) -> Path:
    return built("extra:\n")


@pytest.fixture(scope="module")
def public(built: Built) -> Path:
    """The same with an address of its own."""
    return built("site_url: https://example.org/lens/\nextra:\n")


def text(site: Path, path: str) -> str:
    return (site / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["index.html", FACT, "404.html"])
def test_every_page_says_who_publishes_it_and_on_which_terms(plain: Path, path: str) -> None:
    terms = "https://creativecommons.org/licenses/by/4.0/"
    assert (
        f'<p>Our words are under <a href="{terms}" rel="license">CC BY 4.0</a>. The data are under CC0 1.0; '
        "the articles belong to their publishers.</p>"
    ) in text(plain, path)
    assert re.search(
        r'<p>Published by The Pellan Head Reading Room\. <a href="[^"]*about/">About this site</a>', text(plain, path)
    )


def test_reports_go_where_the_dossier_says_and_take_fact_and_address_along(public: Path) -> None:
    where = "https://example.org/new?title=lens-vanished&amp;body=https%3A%2F%2Fexample.org%2Flens%2Ffacts%2Flens-vanished%2F"
    assert f'<a class="report" href="{where}">Report a problem with this fact</a>' in text(public, FACT)


def test_a_shared_page_shows_what_it_is_and_a_picture(public: Path, plain: Path) -> None:
    shared = text(public, FACT)
    assert '<meta property="og:title" content="The lens vanished from the lighthouse' in shared
    assert '<meta property="og:image" content="https://example.org/lens/assets/social.png">' in shared
    assert (public / "assets" / "social.png").is_file()
    assert "og:image" not in text(plain, FACT), "no address is known for it"


@pytest.mark.parametrize("path", ["index.html", FACT, "404.html"])
def test_every_page_says_how_old_it_is_and_what_it_rests_on(plain: Path, path: str) -> None:
    assert re.search(
        r"From <a href=\"[^\"]*sources/\">3 sources</a>, and nothing else. Two of the three articles are of 14",
        text(plain, path),
    )


def test_the_sign_in_the_tab_is_ours(plain: Path) -> None:
    assert '<link rel="icon" href="assets/favicon.svg">' in text(plain, "index.html")
    assert (plain / "assets" / "favicon.svg").is_file()


def test_home_has_room_for_its_columns(plain: Path) -> None:
    sidebars = r'<div class="md-sidebar [^>]*>'
    assert all("hidden" in sidebar for sidebar in re.findall(sidebars, text(plain, "index.html")))
    assert not any("hidden" in sidebar for sidebar in re.findall(sidebars, text(plain, FACT)))
