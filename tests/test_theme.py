"""What the look adds to every page of a built site, for the tiny dossier and its settings."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.builder import runs, settings
from generator.engines import THEME, frame
from tests.harness import DOSSIER, PIER, pier, tiny
from tests.test_settings import is_whole

FACT = "facts/lens-vanished/index.html"
PIER_STOOD = "facts/pier-stood/index.html"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the tiny dossier."""
    site = tmp_path_factory.mktemp("plain") / "site"
    runs.build_into(settings.read(DOSSIER), into=site)
    return site


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with an address of its own."""
    root = pier(tmp_path_factory.mktemp("public"))
    (root / "mkdocs.yml").write_text(f"{PIER['mkdocs.yml']}site_url: https://example.org/pier/\n", encoding="utf-8")
    (root / "site_src" / "site.yml").write_text("report: https://example.org/new?title={id}&body={url}\n")
    runs.build_into(settings.read(root), into=root / "site")
    return root / "site"


def text(site: Path, path: str) -> str:
    return (site / path).read_text(encoding="utf-8")


def test_two_lines_of_settings_make_a_whole_site(plain: Path) -> None:
    typed = yaml.safe_load((DOSSIER / "mkdocs.yml").read_text(encoding="utf-8"))
    assert {key for key, value in typed.items() if value} == {"site_name", "plugins"}
    is_whole(plain)


@pytest.mark.parametrize("path", ["index.html", FACT, "404.html"])
def test_every_page_says_who_publishes_it_and_on_which_terms(plain: Path, path: str) -> None:
    terms = '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer noopener">CC BY 4.0</a>'
    assert (
        f"<p>Our words are under {terms}. The data are under CC0 1.0; the sources are under terms of their own.</p>"
    ) in text(plain, path)
    assert re.search(
        r'<p>Published by The Pellan Head Reading Room\. <a href="[^"]*about/">About this site</a>', text(plain, path)
    )


def test_reports_go_where_the_dossier_says_and_take_fact_and_address_along(public: Path) -> None:
    where = "https://example.org/new?title=pier-stood&amp;body=https%3A%2F%2Fexample.org%2Fpier%2Ffacts%2Fpier-stood%2F"
    report = f'<a class="report" href="{where}" rel="noreferrer noopener">Report a problem with this fact</a>'
    assert report in text(public, PIER_STOOD)


def test_a_shared_page_shows_what_it_is_and_a_picture(public: Path, plain: Path) -> None:
    shared = text(public, PIER_STOOD)
    assert '<meta property="og:title" content="Nobody clearly cited: The pier stood' in shared
    assert '<meta property="og:description" content="Nobody clearly cited (1 article): The pier stood.">' in shared
    assert '<meta property="og:image" content="https://example.org/pier/assets/social.png">' in shared
    assert re.search('<meta property="og:image:alt" content="[^"]+">', shared)
    assert (public / "assets" / "social.png").is_file()
    assert "og:image" not in text(plain, FACT), "no address is known for it"


def test_the_title_of_a_page_says_how_what_it_tells_stands(plain: Path) -> None:
    assert "<title>Denied by the Harbour Board: " in text(plain, "facts/board-sold-lens/index.html")


def test_search_engines_are_told_of_every_page_where_the_site_knows_its_address(public: Path, plain: Path) -> None:
    base = "https://example.org/pier/"
    assert f'<link rel="canonical" href="{base}facts/pier-stood/">' in text(public, PIER_STOOD)
    assert f"<loc>{base}facts/pier-stood/</loc>" in text(public, "sitemap.xml")
    assert text(public, "robots.txt").endswith(f"Sitemap: {base}sitemap.xml\n")
    assert not [name for name in ("sitemap.xml", "sitemap.xml.gz", "robots.txt") if (plain / name).exists()]
    assert 'rel="canonical"' not in text(plain, FACT)


def test_what_search_engines_may_do_can_be_said_by_hand(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "mkdocs.yml").write_text(f"{PIER['mkdocs.yml']}site_url: https://example.org/\n", encoding="utf-8")
    (root / "docs" / "robots.txt").write_text("User-agent: *\nDisallow: /\n", encoding="utf-8")
    runs.build_into(settings.read(root), into=root / "site")
    assert text(root / "site", "robots.txt") == "User-agent: *\nDisallow: /\n"


@pytest.mark.parametrize("path", ["index.html", FACT, "404.html"])
def test_every_page_says_how_old_it_is_and_what_it_rests_on(plain: Path, path: str) -> None:
    assert re.search(
        r"From <a href=\"[^\"]*sources/\">4 sources</a>, and nothing else. Three of the four sources are of 14",
        text(plain, path),
    )


def test_the_sign_in_the_tab_is_ours(plain: Path) -> None:
    assert '<link rel="icon" href="assets/favicon.svg">' in text(plain, "index.html")
    assert (plain / "assets" / "favicon.svg").is_file()


def test_home_has_room_for_its_columns(plain: Path) -> None:
    sidebars = r'<div class="md-sidebar [^>]*>'
    assert all("hidden" in sidebar for sidebar in re.findall(sidebars, text(plain, "index.html")))
    assert not any("hidden" in sidebar for sidebar in re.findall(sidebars, text(plain, FACT)))


@pytest.mark.parametrize("path", sorted(THEME.rglob("*.css")), ids=lambda path: path.name)
def test_no_look_knows_left_from_right(path: Path) -> None:
    """Sides are where a line begins and where it ends, so that a page that runs leftwards needs no other look."""
    sided = r"(?:margin|padding|border)-(?:left|right)|(?:text-align|float): *(?:left|right)|[;{\s](?:left|right):"
    assert not re.findall(sided, path.read_text(encoding="utf-8"))


def test_the_theme_says_just_the_words_that_it_is_given() -> None:
    templates = "".join(path.read_text(encoding="utf-8") for path in THEME.rglob("*.html"))
    said: Any = frame(tiny())["said"]
    assert set(re.findall(r'said\["([a-z-]+)"\]', templates)) == set(said)
    assert not re.findall(r"\b(?:say|row)\(", templates), "no engine but MkDocs could fill it in"
