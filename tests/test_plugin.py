from __future__ import annotations

import html
import json
import logging
import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.__main__ import serve_command
from mkdocs.commands import build as build_command
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files, get_files
from mkdocs.structure.pages import Page

from generator import render, site, write
from generator.builder import policy, runs, settings
from generator.builder.failure import NotBuiltError
from generator.builder.plugin import Explainer
from generator.engines import THEME
from generator.problem import DossierError, Mark, Problem, report
from generator.site import Site
from tests import handmade

HOSTILE = """</title><script>alert("1")</script> & 'so' &amp; {{ x }}"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return handmade.root(tmp_path / "root")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Callable[[Site], None]:
    """Let the dossier be whatever site a test made by hand."""

    def stand_in(finished: Site) -> None:
        monkeypatch.setattr(site, "make", lambda *_: finished)

    return stand_in


def configured(root: Path) -> tuple[Explainer, MkDocsConfig]:
    """The plugin and MkDocs' settings after the first event of a build."""
    config = settings.read(root)
    explainer = config.plugins["explainer"]
    assert isinstance(explainer, Explainer)
    return explainer, config.plugins.on_config(config)


def collected(root: Path) -> Files:
    """The files MkDocs goes on with."""
    _, config = configured(root)
    return config.plugins.on_files(get_files(config), config=config)


def docs_file(root: Path, path: str, content: str = "stray") -> Path:
    file = root / "docs" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
    return file


# --- a whole site -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A strict build in which the most is hostile: Ada's title and description, a section, the name of the site."""
    root = handmade.root(
        tmp_path_factory.mktemp("hostile") / "root", handmade.SETTINGS.replace("A & B", json.dumps(HOSTILE))
    )
    ada = ("# &#60;Ada&#62;\n\nShe counts.\n", handmade.facts(HOSTILE))
    pages = {**handmade.PAGES, "people/ada.md": ada}
    nav = ("index.md", (HOSTILE, ("people/ada.md", "people/index.md")))
    stub = {"people/old/index.html": b"<!doctype html>moved", "data/facts.json": b"{}"}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(site, "make", lambda *_: handmade.site(pages, stub, nav))
        runs.build_into(settings.read(root), into=root / "site")
    return root / "site"


def page_of(built: Path, path: str) -> str:
    return (built / path / "index.html").read_text(encoding="utf-8")


def test_the_pages_are_built_and_other_files_are_copied(built: Path) -> None:
    assert "She counts." in page_of(built, "people/ada")
    assert (built / "people/old/index.html").read_bytes() == b"<!doctype html>moved"
    assert (built / "data/facts.json").read_bytes() == b"{}"


def test_nothing_is_written_where_people_write(built: Path) -> None:
    assert handmade.files_below(built.parent / "docs").keys() == {"index.md"}


def test_the_hand_written_page_comes_with_its_links_resolved(built: Path) -> None:
    home = page_of(built, ".")
    assert '<a href="people/">People</a>' in home
    assert "person:nobody" not in home


SPAN = r'\s*<span class="md-ellipsis">\s*(.*?)\s*</span>'


@pytest.mark.parametrize(
    ("place", "page"),
    [
        pytest.param(r"<title>(.*?) - ", "people/ada", id="title"),
        pytest.param(r'<meta name="description" content="About (.*?)\.">', "people/ada", id="description"),
        pytest.param(r'data-md-component="header-topic">' + SPAN, "people/ada", id="header"),
        pytest.param(r'href="ada/" class="md-nav__link">' + SPAN, "people", id="menu"),
        pytest.param(r'id="__nav_2_label" tabindex="0">' + SPAN, "people", id="section in the menu"),
        pytest.param(r'href="ada/" class="md-path__link">' + SPAN, "people", id="section in the path"),
        pytest.param(r'aria-label="Previous: (.*?)">', "people", id="label of the page before"),
        pytest.param(r"<title>.* - (.*)</title>", "people/ada", id="site in the title"),
        pytest.param(r'class="md-header__button md-logo" aria-label="(.*?)"', "people", id="site in a label"),
    ],
)
def test_a_name_shows_exactly_as_typed(built: Path, place: str, page: str) -> None:
    found = re.search(place, page_of(built, page), re.DOTALL)
    assert found, "Material has changed this place"
    assert not set(found[1]) & set("<>\"'"), "it would be markup"
    assert html.unescape(found[1]) == HOSTILE


def test_no_name_becomes_a_script(built: Path) -> None:
    for path in built.rglob("*.html"):
        assert 'alert("1")' not in path.read_text(encoding="utf-8")


def test_the_index_of_materials_own_search_stays_empty(built: Path) -> None:
    index = json.loads((built / "search" / "search_index.json").read_text(encoding="utf-8"))
    assert index["docs"] == []


# --- what MkDocs is told ----------------------------------------------------------------------------------------------


def test_the_menu_is_set_by_path_and_its_sections_are_escaped(root: Path, made: Callable[[Site], None]) -> None:
    made(handmade.site())
    _, config = configured(root)
    assert config.nav == ["index.md", {"People &amp; bodies": ["people/index.md"]}]


def test_our_look_stands_behind_the_dossiers_own(tmp_path: Path, made: Callable[[Site], None]) -> None:
    made(handmade.site())
    own = handmade.SETTINGS.replace("name: material", "name: material, custom_dir: look")
    (tmp_path / "root" / "look").mkdir(parents=True)
    _, config = configured(handmade.root(tmp_path / "root", own))
    assert config.theme.dirs[:2] == [str(tmp_path / "root" / "look"), str(THEME)]


def test_a_page_out_of_the_menu_is_meant_to_be_and_one_that_is_no_page_of_ours_is_not(
    root: Path, made: Callable[[Site], None], caplog: pytest.LogCaptureFixture
) -> None:
    made(handmade.site(files={"lost.md": b"# Lost\n"}))
    with pytest.raises(NotBuiltError, match="strict"):
        runs.build_into(settings.read(root), into=root / "site")
    (omitted,) = [text for text in caplog.messages if "not included" in text]
    assert "lost.md" in omitted
    assert "ada.md" not in omitted


def test_a_page_may_begin_like_front_matter(root: Path, made: Callable[[Site], None]) -> None:
    text = "---\n[[[[\n---\n\ntitle: not this\n"
    made(handmade.site({**handmade.PAGES, "people/ada.md": (text, handmade.facts("Ada"))}))
    runs.build_into(settings.read(root), into=root / "site")
    shown = page_of(root / "site", "people/ada")
    assert "[[[[" in shown
    assert "title: not this" in shown


# --- editing ----------------------------------------------------------------------------------------------------------


def edit_links(root: Path, **settings: str) -> dict[str, str | None]:
    _, config = configured(root)
    config.load_dict(settings)
    files = config.plugins.on_files(get_files(config), config=config)
    pages = [Page(None, file, config) for file in files.documentation_pages()]
    return {page.file.src_uri: page.edit_url for page in pages}


def test_the_edit_link_leads_to_the_line_a_page_is_made_from(root: Path, made: Callable[[Site], None]) -> None:
    made(handmade.site())
    links = edit_links(root, repo_url="https://example.org/o/n", edit_uri="edit/main/docs/")
    assert links["people/ada.md"] == "https://example.org/o/n/edit/main/site_src/people.yml#L14"
    assert links["index.md"] == "https://example.org/o/n/edit/main/docs/index.md#L1"


def test_the_edit_link_holds_any_file_name(root: Path, made: Callable[[Site], None]) -> None:
    page = ("# Ada\n", handmade.facts("Ada", 'site_src/a "b"#<c>.yml'))
    made(handmade.site({"people/ada.md": page}))
    links = edit_links(root, repo_url="https://example.org/o/n", edit_uri="edit/main/docs/")
    assert links["people/ada.md"] == "https://example.org/o/n/edit/main/site_src/a%20%22b%22%23%3Cc%3E.yml#L1"


def test_without_an_address_there_is_no_edit_link(root: Path, made: Callable[[Site], None]) -> None:
    made(handmade.site())
    assert set(edit_links(root).values()) == {None}


# --- what is published ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path", ["index.md~", "index.md.bak", "notes.yml", "people/x.yaml", "key.pem", "old.html", ".env", "drafts/idea.md"]
)
def test_what_an_editor_leaves_behind_is_not_published(root: Path, made: Callable[[Site], None], path: str) -> None:
    docs_file(root, path)
    made(handmade.site())
    left = collected(root).get_file_from_path(path)
    assert left is None or left.inclusion.is_excluded()


@pytest.mark.parametrize("path", ["map.svg", "photos/rome.JPG", "CNAME", "paper.pdf"])
def test_an_asset_is_published(root: Path, made: Callable[[Site], None], path: str) -> None:
    docs_file(root, path)
    made(handmade.site())
    assert collected(root).get_file_from_path(path)


def test_a_link_out_of_the_folder_is_not_published_and_one_inside_it_is(
    root: Path, made: Callable[[Site], None]
) -> None:
    (root / "secret.txt").write_text("secret", encoding="utf-8")
    (root / "docs" / "leak.txt").symlink_to(root / "secret.txt")
    (root / "docs" / "leaks").symlink_to(root)
    (root / "docs" / "latest.svg").symlink_to(docs_file(root, "v2.svg"))
    made(handmade.site())
    published = set(collected(root).src_uris)
    assert {"latest.svg", "v2.svg"} <= published
    assert not {path for path in published if "secret" in path or "leak" in path}


def test_two_files_that_would_become_one_are_a_problem(root: Path, made: Callable[[Site], None]) -> None:
    also_ada = ("# Ada\n", handmade.facts("Ada", line=30))
    made(handmade.site({**handmade.PAGES, "people/ada/index.md": also_ada}))
    with pytest.raises(PluginError, match=r"people\.yml:30:1: people/ada\.md and people/ada/index\.md both become"):
        collected(root)


def test_a_draft_stays_a_draft(tmp_path: Path, made: Callable[[Site], None]) -> None:
    root = handmade.root(tmp_path / "root", handmade.SETTINGS + "draft_docs: people/\n")
    docs_file(root, "people/ada.md", "# Ada\n")
    made(handmade.site())
    ada = collected(root).get_file_from_path("people/ada.md")
    assert ada
    assert ada.inclusion.is_excluded()


def test_plugin_and_write_hand_over_the_same_pages(root: Path, made: Callable[[Site], None], tmp_path: Path) -> None:
    finished = handmade.site(files={"data/facts.json": b"{}", "people/old/index.html": b"moved"})
    made(finished)
    write.write(finished.files, tmp_path / "out")
    written = handmade.files_below(tmp_path / "out")
    del written[write.LIST]
    written[policy.HEADERS] = policy.headers()  # of these pages as MkDocs alone makes them
    assert {file.src_uri: file.content_bytes for file in collected(root)} == written


# --- what is wrong ----------------------------------------------------------------------------------------------------

PROBLEMS = [
    Problem(Mark("site_src/facts.yml", 14, 9), "unknown-source", "no source 's9'", "did you mean 's3'?"),
    Problem(Mark("site_src/facts.yml", 2, 1), "unused", "nobody uses 'x'", "remove it", "warning"),
]


def refuse(*_: object) -> Site:
    raise DossierError(PROBLEMS)


def test_a_problem_stops_the_build_with_the_words_of_check_and_touches_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(site, "make", refuse)
    docs_file(root, "../site/index.html", "the old site")
    with pytest.raises(DossierError) as refused:
        runs.build_into(settings.read(root), into=root / "site")
    assert refused.value.problems == sorted(PROBLEMS)
    with pytest.raises(Abort):
        build_command.build(load_config(str(root / "mkdocs.yml")))
    assert report.as_text(PROBLEMS) in caplog.messages
    assert handmade.files_below(root / "site") == {"index.html": b"the old site"}


def test_warnings_are_counted_and_stop_nothing(
    root: Path, made: Callable[[Site], None], caplog: pytest.LogCaptureFixture
) -> None:
    made(handmade.site(warnings=(PROBLEMS[1],)))
    caplog.set_level(logging.INFO)
    runs.build_into(settings.read(root), into=root / "site")
    assert "1 warning; explainer check tells more" in caplog.messages


# --- serving ----------------------------------------------------------------------------------------------------------


def test_where_mkdocs_builds_all_it_watches_what_pages_are_made_from(root: Path, made: Callable[[Site], None]) -> None:
    (root / "site_src").mkdir()
    made(handmade.site())
    explainer, config = configured(root)
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(root))
    explainer.on_serve(server, config=config, builder=lambda: None)
    server.server_close()
    assert set(server._watched_paths) == {str(root / "site_src"), str(render.TEMPLATES), str(THEME)}


@pytest.mark.parametrize(("asked", "serves"), [([], True), (["--no-livereload"], False)])
def test_with_no_livereload_all_is_built_at_once(root: Path, asked: list[str], serves: bool) -> None:
    explainer = settings.read(root).plugins["explainer"]
    assert isinstance(explainer, Explainer)
    with serve_command.make_context("serve", asked):
        explainer.on_startup(command="serve", dirty=False)
    assert explainer.serves is serves


def test_a_dossier_with_a_problem_from_the_start_is_served_until_it_is_mended(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs_file(root, "story.md", "[Ada](person:ada)")
    monkeypatch.setattr(site, "draft", refuse)
    config = settings.read(root)
    explainer = config.plugins["explainer"]
    assert isinstance(explainer, Explainer)
    explainer.on_startup(command="serve", dirty=False)
    files = config.plugins.on_files(get_files(config), config=config.plugins.on_config(config))
    assert [file.src_uri for file in files.documentation_pages()] == ["index.md"]
    assert explainer.overlay
    assert explainer.overlay.problems == [PROBLEMS[0]]
    with pytest.raises(PluginError):
        config.plugins.on_config(settings.read(root))
    monkeypatch.setattr(site, "draft", lambda *_: SimpleNamespace(site=handmade.site()))
    config.plugins.on_config(settings.read(root))
    assert explainer.site.files["index.md"] == handmade.site().files["index.md"]
