"""What a browser may do on our pages: nothing that is not known, and nothing that tells another host of it."""

from __future__ import annotations

import html
import re
from pathlib import Path

import jinja2
import pytest

from generator import site
from generator.addresses import html_at, markdown_at
from generator.builder import policy, runs, settings
from generator.builder.material import Material
from generator.engines import THEME
from generator.problem import DossierError
from tests.harness import pier, typed

SCRIPTS = Path(Material(name="material").dirs[-2], "partials", "javascripts")


def test_the_scripts_that_may_run_are_those_of_the_theme_as_it_is_installed() -> None:
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(SCRIPTS), autoescape=False)  # noqa: S701 - as MkDocs
    for known, name in policy.INLINE.items():
        written = environment.get_template(f"{name}.html").render(config={"extra": {"scope": "/"}}, features=[])
        [script] = re.findall(r"<script>(.*?)</script>", written, re.DOTALL)
        assert policy.hash_of(script) == known


def test_the_policy_allows_nothing_unsafe_and_no_other_host() -> None:
    assert "unsafe" not in policy.POLICY
    assert "default-src 'none'" in policy.POLICY
    assert not re.search(r"https?:|\*", policy.POLICY)
    assert policy.POLICY in policy.headers().decode()


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("<script>alert(1)</script>", "part-of-a-page"),
        ("<SCRIPT type=module>alert(1)</SCRIPT>", "part-of-a-page"),
        ('<script type="application/ld+json">{"name": "<!--"}</script>', "part-of-a-page"),
        ("<style>p { color: red }</style>", "part-of-a-page"),
        ('<p style="color: red">', "part-of-a-page"),
        ("<p\nonclick='alert(1)'>", "part-of-a-page"),
        ('<p onClick = "alert(1)">', "part-of-a-page"),
        ("<iframe src='x'></iframe>", "part-of-a-page"),
        ('<base href="https://example.org/">', "part-of-a-page"),
        ('<script src="https://example.org/x.js"></script>', "loaded-from-elsewhere"),
        ('<script src="//example.org/x.js"></script>', "loaded-from-elsewhere"),
        ('<link rel="stylesheet" href="https://fonts.example.org/css">', "loaded-from-elsewhere"),
        ('<link href="https://fonts.example.org" rel="preconnect" crossorigin>', "loaded-from-elsewhere"),
        ('<img src="HTTPS://example.org/x.png" alt="">', "loaded-from-elsewhere"),
    ],
)
def test_an_unknown_part_of_a_page_is_refused(part: str, code: str) -> None:
    assert {problem.code for problem in policy.faults(f"<!doctype html><p>It stood.</p>{part}")} == {code}


@pytest.mark.parametrize(
    "part",
    [
        '<script src="../assets/x.js" type="module"></script>',
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
        '<link rel="canonical" href="https://example.org/">',
        '<a href="https://example.org/?style=x&amp;once=1">style=none, onset = early</a>',
        '<p title="style=x onclick=y">',
        '<img src="data:image/png;base64,AA==" alt="">',
    ],
)
def test_what_nothing_runs_and_what_lies_here_is_no_such_part(part: str) -> None:
    assert policy.faults(part) == ()


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ('<a href="https://x.org/">', '<a href="https://x.org/" rel="noreferrer noopener">'),
        ('<a rel="license" href="http://x.org/">', '<a rel="license noreferrer noopener" href="http://x.org/">'),
        ('<a href="https://x.org/" rel="noreferrer">', '<a href="https://x.org/" rel="noreferrer noopener">'),
        ('<a href="../x/">', '<a href="../x/">'),
    ],
)
def test_a_link_that_leads_out_tells_nothing(tag: str, told: str) -> None:
    assert policy.discreet(tag) == told


# --- a site -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = pier(tmp_path_factory.mktemp("pier") / "root")
    with (root / "site_src" / "facts" / "pier.yml").open("a", encoding="utf-8") as fact:
        fact.write("note: See [more](https://example.org/x).\n")
    (root / "site_src" / "retired.yml").write_text(
        "- {id: pier-held, kind: fact, became: renamed, to: [pier-stood]}\n", encoding="utf-8"
    )
    (root / "docs" / "draft.docx").write_bytes(b"not for readers")
    (root / "mkdocs.yml").write_text(
        "site_name: The pier\nsite_url: https://example.org/\nplugins: [{explainer: {cards: false}}]\n",
        encoding="utf-8",
    )
    runs.build_into(settings.read(root), into=root / "site")
    return root / "site"


def test_every_page_has_the_policy_and_no_host_is_told_where_a_reader_came_from(built: Path) -> None:
    pages = {path: html.unescape(path.read_text(encoding="utf-8")) for path in built.rglob("*.html")}
    assert {path.name for path in pages} == {"404.html", "index.html"}
    stubs = {path for path, page in pages.items() if "<link" not in page}
    assert [path.parent.name for path in stubs] == ["pier-held"]
    for path, page in pages.items():
        expected = "default-src 'none'" if path in stubs else policy.POLICY
        head, first, _ = page.partition("<script") if path not in stubs else (page, "<script", "")
        assert first
        assert f'<meta http-equiv="Content-Security-Policy" content="{expected}">' in head, path
        assert '<meta name="referrer" content="no-referrer">' in head, path
        assert 'name="generator"' not in page, path
        assert not re.search(r'<a\b(?![^>]*\bnoreferrer\b)[^>]*"https?://', page), path


def test_a_site_holds_what_its_pages_need_and_nothing_else(built: Path) -> None:
    material = {path.relative_to(built).as_posix() for path in (built / "assets").rglob("*.min.*")}
    assert {re.sub(r"\.[0-9a-f]{8}\.", ".", path) for path in material} == {
        "assets/javascripts/bundle.min.js",
        "assets/stylesheets/main.min.css",
        "assets/stylesheets/palette.min.css",
    }
    every = {path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()}
    made = site.make(built.parent, "https://example.org/", "The pier")
    pages = {at(path) for path in made.pages for at in (html_at, markdown_at)} | {"404.html"}
    assets = {path.relative_to(THEME).as_posix() for path in (THEME / "assets").rglob("*")}
    assert every - made.files.keys() - pages - assets - material == {"_headers", "sitemap.xml", "sitemap.xml.gz"}
    assert not [path for path in every if re.search(r"\.map$|lunr|worker|search_index|draft|social\.svg", path)]


def test_headers_by_hand_stay(tmp_path: Path) -> None:
    root = pier(tmp_path / "root")
    (root / "docs" / "_headers").write_text("/*\n  X-Mine: 1\n", encoding="utf-8")
    runs.build_into(settings.read(root), into=root / "site")
    assert (root / "site" / "_headers").read_text(encoding="utf-8") == "/*\n  X-Mine: 1\n"


@pytest.mark.parametrize(
    "override",
    [
        "{% block libs %}<script>alert(1)</script>{% endblock %}",
        "{% block libs %}<style>p { display: none }</style>{% endblock %}",
        '{% block libs %}<script src="https://example.org/x.js"></script>{% endblock %}',
    ],
)
def test_a_theme_of_their_own_that_brings_more_stops_the_build(override: str, tmp_path: Path) -> None:
    root = pier(tmp_path / "root")
    (root / "overrides").mkdir()
    (root / "overrides" / "404.html").write_text('{% extends "main.html" %}' + override, encoding="utf-8")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as typed_settings:
        typed_settings.write("theme: {name: material, custom_dir: overrides}\n")
    with pytest.raises(DossierError, match=r"part-of-a-page|loaded-from-elsewhere"):
        runs.build_into(settings.read(root), into=root / "site")


def test_fonts_of_another_host_stop_the_build(tmp_path: Path) -> None:
    root = pier(tmp_path / "root")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as typed_settings:
        typed_settings.write("theme: {name: material, font: {text: Roboto}}\n")
    told = typed("build", "--root", root, "--site", tmp_path / "site")
    assert told.exit_code == 1
    assert "[loaded-from-elsewhere]" in told.stderr
    assert not (tmp_path / "site").exists()
