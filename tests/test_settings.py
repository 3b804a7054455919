"""The few settings a dossier needs, what is added to them, and what is refused."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import FileSystemLoader
from mkdocs import plugins
from mkdocs.commands import build as build_command
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator import site
from generator.builder import runs, settings
from generator.engines import EXTENSIONS, LOOK
from generator.problem import DossierError, Problem
from tests import handmade
from tests.harness import DOSSIER, copy_of, pier, typed

SHORTEST = "site_name: Who took the lens?\nplugins: [explainer]\n"


def problems_of(folder: Path, said: str) -> list[Problem]:
    """What is refused of these settings."""
    with pytest.raises(DossierError) as refused:
        settings.read(handmade.root(folder / "root", said))
    return refused.value.problems


# --- two lines are enough ---------------------------------------------------------------------------------------------


class Text(HTMLParser):
    """What a reader sees of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.unseen = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        self.unseen += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self.unseen -= tag in ("script", "style")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.words.append(data)


@pytest.fixture(scope="module")
def shortest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that two lines of settings make with MkDocs' own command; what ours makes, ``test_theme`` reads."""
    root = pier(tmp_path_factory.mktemp("shortest"))
    (root / "mkdocs.yml").write_text(SHORTEST, encoding="utf-8")
    build_command.build(load_config(str(root / "mkdocs.yml"), strict=True))
    return root / "site"


def pages(site: Path) -> dict[str, str]:
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def is_whole(site: Path) -> None:
    """Every page is there, none shows a reader what only programs read, and home has the look and asks nobody else."""
    made = pages(site)
    assert {"index.html", "method/index.html", "timeline/index.html", "404.html"} <= made.keys()
    for path, page in made.items():
        text = " ".join(Text(page).words)
        assert "{:" not in text, path
        assert "{ :" not in text, path
        assert "markdown=" not in page, path
    home = made["index.html"]
    assert 'data-md-color-primary="custom"' in home
    assert 'class="search__open"' in home
    assert not re.search(r"<(?!a )[^>]*(?:src|href)=[\"']?https?://(?!squidfunk)", home)
    assert not (site / "search" / "search_index.json").exists()


def test_two_lines_of_settings_make_a_whole_site(shortest: Path) -> None:
    is_whole(shortest)


def test_no_hidden_file_of_a_theme_is_listed_and_each_can_be_had(tmp_path: Path) -> None:
    theme = settings.read(handmade.root(tmp_path, SHORTEST)).theme
    ours, icon = theme.get_env(), ".icons/material/weather-sunny.svg"
    everything = FileSystemLoader(theme.dirs).list_templates()
    assert icon in everything
    assert ours.list_templates() == [path for path in everything if not re.search(r"(^|/)\.", path)]
    assert "<svg" in ours.get_template(icon).render()


def test_who_asks_for_a_search_is_brought_no_second_one(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "mkdocs.yml").write_text(SHORTEST.replace("explainer", "search, explainer"), encoding="utf-8")
    runs.build_into(settings.read(root), root / "site")
    assert "search/main.js" not in pages(root / "site")["index.html"]
    assert not (root / "site" / "search" / "main.js").exists()


def test_what_is_said_otherwise_holds(tmp_path: Path) -> None:
    said = SHORTEST + "theme: {name: material, font: {text: Lora}, features: [toc.integrate]}\n"
    config = settings.read(handmade.root(tmp_path / "root", said))
    assert config.theme["font"] == {"text": "Lora"}
    assert config.theme["features"] == ["toc.integrate"]
    assert config.theme["favicon"] == LOOK["favicon"]


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("setting", "place", "advice"),
    [
        ("docs_dir: pages", "3:1", "type 'docs_dir: docs'"),
        ("use_directory_urls: false", "3:1", "type 'use_directory_urls: true'"),
        ("dev_addr: 127.0.0.1:99999", "3:1", "type --address 127.0.0.1:8000"),
        ("plugins: [search]", "2:1", "type '- explainer' below 'plugins:'"),
        ("theme: readthedocs", "3:1", "type 'name: material'"),
        ("theme: {language: en, name: mkdocs}", "3:23", "type 'name: material'"),
        ("nav: [index.md]", "3:1", "delete 'nav'"),
        ("nap: x", "3:1", "delete 'nap'"),
        ("site_name:", "2:1", "delete 'site_name'"),
        ("extra_css: style.css", "3:1", "delete 'extra_css'"),
        ("markdown_extensions: [attr_list, {admonition: {shown: yes}}]", "3:48", "delete 'shown' below 'admonition:'"),
        ("markdown_extensions: [attr_list, notes-in-margins]", "3:34", "delete 'notes-in-margins' below"),
    ],
)
@pytest.mark.parametrize("use", [settings.read, runs.serve])
def test_settings_of_which_no_site_of_the_dossier_would_come_are_refused(
    tmp_path: Path, use: Callable[[Path], object], setting: str, place: str, advice: str
) -> None:
    key = setting.partition(":")[0]
    others = "".join(line + "\n" for line in SHORTEST.splitlines() if not line.startswith(key))
    root = handmade.root(tmp_path / "root", f"{others}{setting}\n")
    (root / "pages").mkdir()
    with pytest.raises(DossierError, match=rf"(?s)^mkdocs\.yml:{place}: .*{re.escape(advice)}"):
        use(root)


def test_an_address_without_a_port_that_exists_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DossierError, match="no port below 65536"):
        runs.serve(handmade.root(tmp_path / "root"), "127.0.0.1:99999")


REWRITING = [
    "smarty",
    "abbr",
    "extra",
    "nl2br",
    "wikilinks",
    "meta",
    "pymdownx.emoji",
    "pymdownx.magiclink",
    "pymdownx.smartsymbols",
    "pymdownx.tilde",
    "pymdownx.caret",
    "pymdownx.mark",
    "pymdownx.critic",
    "pymdownx.keys",
    "pymdownx.arithmatex",
    "pymdownx.extra",
]


@pytest.mark.parametrize("extension", REWRITING)
@pytest.mark.parametrize("entry", ["- {}", "- {}: {{}}"])
def test_an_extension_that_rewrites_what_was_typed_is_refused_at_its_line(
    tmp_path: Path, extension: str, entry: str
) -> None:
    said = f"{SHORTEST}markdown_extensions:\n  - attr_list\n  {entry.format(extension)}\n"
    (problem,) = problems_of(tmp_path, said)
    assert str(problem.mark) == "mkdocs.yml:5:5"
    assert problem.hint == f"delete '{extension}' below 'markdown_extensions:'"


@pytest.mark.parametrize(
    "extension", ["admonition", "footnotes", "def_list", "pymdownx.details", "pymdownx.superfences"]
)
def test_an_extension_that_leaves_ordinary_text_alone_is_welcome(tmp_path: Path, extension: str) -> None:
    config = settings.read(handmade.root(tmp_path / "root", f"{SHORTEST}markdown_extensions: [{extension}]\n"))
    assert {*EXTENSIONS, extension} <= set(config.markdown_extensions)


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("toc: {permalink: true, baselevel: 3}", "'baselevel' of the Markdown extension 'toc'"),
        ("toc: {slugify: x}", "'slugify' of the Markdown extension 'toc'"),
        ("tables: {use_align_attribute: true}", "'use_align_attribute' of the Markdown extension 'tables'"),
    ],
)
def test_a_setting_of_an_extension_that_would_spoil_the_pages_is_refused_at_its_line(
    tmp_path: Path, typed: str, named: str
) -> None:
    (problem,) = problems_of(tmp_path, f"{SHORTEST}markdown_extensions:\n  - {typed}\n")
    assert problem.mark.line == 4
    assert named in problem.what


def test_a_sign_beside_headings_is_no_setting_of_tables(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, f"{SHORTEST}markdown_extensions:\n  - tables: {{permalink: true}}\n")
    assert str(problem.mark) == "mkdocs.yml:4:14"


# --- other plugins ----------------------------------------------------------------------------------------------------


@pytest.fixture
def found_by_mkdocs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let MkDocs find a plugin ``shouting`` that is installed, as it finds any other."""
    option = dict(MkDocsConfig._schema)["plugins"]
    every = {**plugins.get_plugins(), "shouting": SimpleNamespace(load=lambda: Shouting)}
    monkeypatch.setattr(option, "installed_plugins", every)


class Options(Config):
    """None."""


class Shouting(plugins.BasePlugin[Options]):
    """A plugin; whatever it would do is not looked at."""


@pytest.mark.usefixtures("found_by_mkdocs")
@pytest.mark.parametrize(
    ("said", "place", "named"),
    [
        ("plugins: [explainer, shouting]", "2:22", "'shouting'"),
        ("plugins:\n  - shouting: {}\n  - explainer", "3:5", "'shouting'"),
        ("plugins: {shouting: {}, explainer: {}}", "2:11", "'shouting'"),
        ("theme: material\nplugins: [explainer, tags]", "3:22", "'material/tags'"),
        ("theme: material\nplugins: [explainer, material/typeset]", "3:22", "'material/typeset'"),
        ("plugins: [explainer]\nhooks:\n  - shout.py", "4:5", "'shout.py'"),
    ],
)
def test_a_plugin_of_which_nobody_knows_that_it_leaves_text_alone_is_refused_at_its_line(
    tmp_path: Path, said: str, place: str, named: str
) -> None:
    root = handmade.root(tmp_path / "root", f"site_name: Who?\n{said}\n")
    (root / "shout.py").write_text("def on_post_page(output, **_): return output.upper()\n", encoding="utf-8")
    with pytest.raises(DossierError) as refused:
        settings.read(root)
    (problem,) = refused.value.problems
    assert (problem.code, str(problem.mark)) == ("other-plugin", f"mkdocs.yml:{place}")
    assert named in problem.what


@pytest.mark.parametrize("name", ["search", "privacy", "info", "material/privacy"])
def test_a_plugin_that_is_known_to_leave_text_alone_is_welcome(tmp_path: Path, name: str) -> None:
    said = f"site_name: Who?\ntheme: material\nplugins: [explainer, {name}]\n"
    assert settings.read(handmade.root(tmp_path / "root", said)).plugins.keys() >= {"explainer"}


# --- where it lies ----------------------------------------------------------------------------------------------------


def test_what_mkdocs_can_notice_stops_a_build_unless_the_dossier_says_otherwise(tmp_path: Path) -> None:
    strict = settings.read(handmade.root(tmp_path / "strict", SHORTEST)).validation
    assert {*strict.nav.values(), *strict.links.values()} == {logging.WARNING}
    said = settings.read(handmade.root(tmp_path / "said", f"{SHORTEST}validation: {{anchors: ignore}}\n")).validation
    assert said.links.anchors < logging.INFO
    assert said.links.absolute_links == logging.INFO


@pytest.mark.parametrize("said", ["site_url: !ENV [NO_SUCH_NAME]", "site_url: !ENV NO_SUCH_NAME", ""])
def test_before_a_release_a_site_says_where_it_lies(tmp_path: Path, said: str) -> None:
    root = handmade.root(tmp_path / "root", SHORTEST + said)
    (problem,) = settings.faults_of_a_release(root)
    assert problem.code == "missing-address"
    for answer, told in (("https://example.org/lens/", []), ('""', [("no-address", "note")])):
        decided = SHORTEST.replace("explainer", "explainer: {cards: false}")
        (root / "mkdocs.yml").write_text(f"{decided}site_url: {answer}\n", encoding="utf-8")
        problems = settings.faults_of_a_release(root)
        assert [(problem.code, problem.severity) for problem in problems] == told


def test_a_site_without_an_address_is_told_what_it_lacks_and_released_all_the_same() -> None:
    answer = typed("check", "--release", "--root", DOSSIER)
    assert answer.exit_code == 0
    assert (
        "mkdocs.yml:3:1: note: without its own address a site shows no picture where a page is shared" in answer.output
    )
    assert answer.output.endswith("\n1 note\n")


@pytest.mark.parametrize("words", [("check", "--release"), ("release",)])
def test_a_dossier_that_is_released_is_asked_where_its_site_lies(tmp_path: Path, words: tuple[str, ...]) -> None:
    root = copy_of(DOSSIER, tmp_path / "dossier")
    file = root / "mkdocs.yml"
    file.write_text(re.sub("(?m)^site_url:.*$", "", file.read_text(encoding="utf-8")), encoding="utf-8")
    answer = typed(*words, "--root", root)
    assert answer.exit_code == 1
    assert "[missing-address]" in answer.output
    assert "[missing-address]" not in typed("check", "--root", root).output


def test_below_a_folder_the_page_for_what_is_not_there_has_its_look_and_leads_into_the_site(tmp_path: Path) -> None:
    """As on a forge's pages of a project, which answers any address below that folder with this page."""
    root = pier(tmp_path)
    (root / "mkdocs.yml").write_text(f"{SHORTEST}site_url: https://example.org/lens/\n", encoding="utf-8")
    runs.build_into(settings.read(root), root / "site")
    page = pages(root / "site")["404.html"]
    asked = [path for path in re.findall(r"""(?:href|src)=["']?([^"' >]+)""", page) if not re.match("https?:|#", path)]
    assert "/lens/assets/explainer.css" in asked
    assert "/lens/facts/" in asked
    assert [path for path in asked if not path.startswith("/lens/")] == []


# --- what is inherited ------------------------------------------------------------------------------------------------


def test_what_is_inherited_is_refused_in_the_file_where_it_is_typed(tmp_path: Path) -> None:
    root = handmade.root(tmp_path / "root", f"INHERIT: ../shared/all.yml\n{SHORTEST}theme: readthedocs\n")
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "all.yml").write_text("INHERIT: more.yml\n\ncopyright: CC0\n", encoding="utf-8")
    more = "theme: material\nmarkdown_extensions:\n  - smarty\n"
    (tmp_path / "shared" / "more.yml").write_text(more, encoding="utf-8")
    with pytest.raises(DossierError) as refused:
        settings.read(root)
    assert {(problem.code, str(problem.mark)) for problem in refused.value.problems} == {
        ("other-theme", "mkdocs.yml:4:1"),
        ("other-imprint", "../shared/all.yml:3:1"),
        ("rewriting-extension", "../shared/more.yml:3:5"),
    }


def test_every_fault_of_the_settings_is_named_at_once(tmp_path: Path) -> None:
    said = (
        f"{SHORTEST}theme: readthedocs\nmarkdown_extensions: [smarty, abbr]\nuse_directory_urls: !ENV [URLS, false]\n"
    )
    assert [problem.code for problem in problems_of(tmp_path, said)] == [
        "other-theme",
        "rewriting-extension",
        "rewriting-extension",
        "no-directory-urls",
    ]


def test_what_is_refused_is_refused_by_mkdocs_own_command_too(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    root = handmade.root(tmp_path / "root", SHORTEST + "markdown_extensions: [smarty]\n")
    with pytest.raises(Abort):
        build_command.build(load_config(str(root / "mkdocs.yml")))
    assert "mkdocs.yml:3:23: the Markdown extension 'smarty' rewrites what was typed" in caplog.text


# --- what leads nowhere -----------------------------------------------------------------------------------------------


def refused_of_a_build(root: Path, more: str) -> list[tuple[str, str, str]]:
    """The code, the place and the hint of what stops a build with some more settings."""
    (root / "mkdocs.yml").write_text(f"{SHORTEST}{more}", encoding="utf-8")
    with pytest.raises(DossierError) as refused:
        runs.build_into(settings.read(root), root / "site")
    return [(problem.code, str(problem.mark), problem.hint) for problem in refused.value.problems]


@pytest.mark.parametrize("key", ["exclude_docs", "draft_docs"])
@pytest.mark.parametrize("page", ["method.md", "index.md"])
def test_a_page_that_others_lead_to_is_not_left_out(tmp_path: Path, key: str, page: str) -> None:
    assert refused_of_a_build(pier(tmp_path), f"{key}: {page}\n") == [
        ("hidden-page", "mkdocs.yml:3:1", f"add the line '!/{page}' at the end of '{key}:'")
    ]


LINKING = {
    "docs/index.md": "It stood, [they say](fact:pier-stood).\nMore in our [notes](more/notes.md#end).\n",
    "docs/method.md": "# Method\n\n[By hand](./more/../more/notes.md)\n",
    "site_src/places/pier.yml": "id: pier\nname: The pier\nnote: See [the notes](../more/notes.md).\n",
}
LINKED = {"docs/index.md": "docs/index.md:2:13", "docs/method.md": "docs/method.md:3:1"} | {
    "site_src/places/pier.yml": "site_src/places/pier.yml:3:7"
}


@pytest.mark.parametrize("key", ["exclude_docs", "draft_docs"])
@pytest.mark.parametrize("file", LINKING)
def test_a_page_that_an_editor_links_is_not_left_out(tmp_path: Path, key: str, file: str) -> None:
    root = pier(tmp_path)
    (root / "docs" / "more").mkdir()
    (root / "docs" / "more" / "notes.md").write_text("# Notes\n\n## End\n", encoding="utf-8")
    (root / "docs" / "more" / "others.md").write_text("# Others\n\n[Notes](notes.md)\n", encoding="utf-8")
    (root / file).write_text(LINKING[file], encoding="utf-8")
    assert refused_of_a_build(root, f"{key}: more/\n") == [
        ("hidden-page", LINKED[file], f"take the link away, or add the line '!/more/notes.md' at the end of '{key}:'")
    ]


def test_a_page_that_nothing_leads_to_may_be_left_out(tmp_path: Path) -> None:
    root = pier(tmp_path)
    (root / "docs" / "notes.md").write_text("# Notes\n", encoding="utf-8")
    said = "exclude_docs: |\n  *.md\n  !/index.md\n  !/method.md\nnot_in_nav: method.md\n"
    (root / "mkdocs.yml").write_text(f"{SHORTEST}{said}", encoding="utf-8")
    runs.build_into(settings.read(root), root / "site")
    assert (root / "site" / "method" / "index.html").is_file()
    assert not (root / "site" / "notes").exists()
    assert "notes/" not in pages(root / "site")["index.html"], "and the menu does not lead there"


@pytest.mark.parametrize("key", ["exclude_docs", "draft_docs"])
def test_of_a_page_that_is_left_out_no_word_is_in_any_file(tmp_path: Path, key: str) -> None:
    root = pier(tmp_path / "pier")
    (root / "docs" / "more").mkdir()
    (root / "docs" / "more" / "notes.md").write_text("# Notes\n\nOf a quagga.\n", encoding="utf-8")
    built, written = tmp_path / "site", tmp_path / "written"
    assert b"quagga" in site.make(root).files["search/documents.json"], "else it would be there"
    (root / "mkdocs.yml").write_text(f"{SHORTEST}{key}: more/\n", encoding="utf-8")
    runs.build_into(settings.read(root), built)
    for alone in ([], ["--plain"]):
        assert typed("write", "--root", root, *alone, written / "".join(["x", *alone])).exit_code == 0
    for folder in (built, written):
        files = handmade.files_below(folder)
        assert len(files) > 9
        assert [path for path, content in files.items() if b"quagga" in content.lower() or "notes" in path] == []


def test_a_style_or_script_that_is_not_there_is_missed_at_its_line(tmp_path: Path) -> None:
    root = pier(tmp_path)
    for name in ("style.css", "own.js"):
        (root / "docs" / name).touch()
    said = (
        "extra_css:\n  - stile.css\n  - style.css?v=2\nextra_javascript: [https://a.example/x.js, own.js, gone.mjs]\n"
    )
    assert refused_of_a_build(root, said) == [
        ("missing-file", "mkdocs.yml:4:5", "did you mean 'style.css'?"),
        ("missing-file", "mkdocs.yml:6:52", "put it at docs/gone.mjs, or delete this line"),
    ]
