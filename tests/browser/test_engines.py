"""The same dossiers, built by every engine: all readers get the same pages, and find them by the same search."""

from __future__ import annotations

import functools
import html
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Error, Page, expect

from generator import site as sites
from generator.addresses import html_at
from generator.builder import building, policy
from generator.engines import ENGINES, MKDOCS
from tests import harness, tools

OTHERS = sorted(ENGINES.keys() - {MKDOCS.name})
DOSSIERS = {"tiny": harness.DOSSIER, "real": harness.ROOT, "second": harness.ROOT / "examples" / "titanic"}
ITS_OWN = {"__skip"}
"""The ids that an engine adds for itself: where its link past the menu leads on a page that has no heading for it."""


@dataclass
class Shown(HTMLParser):
    """What a page shows and what leads to it."""

    address: str
    ids: list[str] = field(default_factory=list)
    headings: list[tuple[str, str]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    about: list[tuple[str, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    within: int = 0
    listing: bool = False
    """Whether this is the list of what is on the page, in which MkDocs with us leaves out what is folded."""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "meta" and known.get("name") == "description":
            self.about.append(("description", known["content"]))
        self.within += tag == "article"
        self.listing = self.listing or known.get("class") == "on-this-page"
        if not self.within or self.listing:
            return
        if known.get("id") and known["id"] not in ITS_OWN:
            self.ids.append(known["id"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((tag, known.get("id", "")))
        if tag == "a" and "href" in known:
            self.links.append(urljoin(self.address, known["href"]))

    def handle_endtag(self, tag: str) -> None:
        self.within -= tag == "article"
        self.listing = self.listing and tag != "details"

    def handle_data(self, data: str) -> None:
        if self.within and not self.listing:
            self.words += data.split()
        elif self.lasttag == "title" and data.strip():
            self.about.append(("title", data))

    def all(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in ("about", "headings", "ids", "links", "words")}


def shown(site: Path) -> dict[str, Shown]:
    """Every page of a site, by its address."""
    pages: dict[str, Shown] = {}
    for file in sorted(site.rglob("*.html")):
        address = "/" + file.relative_to(site).as_posix().removesuffix("index.html")
        pages[address] = Shown(address)
        pages[address].feed(file.read_text(encoding="utf-8"))
    return pages


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, real_site: Path, tiny_site: Path) -> Callable[[str, str], Path]:
    """The site that an engine makes of a dossier, by the names of both."""
    folder = tmp_path_factory.mktemp("engines")

    @functools.cache
    def build(dossier: str, engine: str) -> Path:
        if engine == MKDOCS.name and dossier != "second":
            return {"tiny": tiny_site, "real": real_site}[dossier]
        with pytest.MonkeyPatch.context() as patched:
            if engine != MKDOCS.name:
                patched.setenv("PATH", f"{Path(tools.need(engine)).parent}{os.pathsep}{os.environ['PATH']}")
            return building.build(DOSSIERS[dossier], folder / f"{dossier}-{engine}", engine=ENGINES[engine])

    return build


@pytest.mark.parametrize("engine", OTHERS)
@pytest.mark.parametrize("dossier", DOSSIERS)
def test_each_engine_shows_the_same(built: Callable[[str, str], Path], dossier: str, engine: str) -> None:
    ours, theirs = shown(built(dossier, MKDOCS.name)), shown(built(dossier, engine))
    assert ours.keys() == theirs.keys()
    assert len(ours) > 70
    differ = {
        address: name
        for address in ours
        for name, value in ours[address].all().items()
        if theirs[address].all()[name] != value
    }
    assert not differ


@pytest.mark.parametrize("engine", ENGINES)
def test_each_engine_hands_on_what_a_page_is_about(
    tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is, whatever signs it holds: nothing escapes it for HTML, and nothing in it ends its element."""
    root = harness.pier(tmp_path / "root")
    (root / "mkdocs.yml").write_text(f"{harness.PIER['mkdocs.yml']}site_url: https://example.org/pier/\n")
    fact = root / "site_src" / "facts" / "pier.yml"
    fact.write_text(
        fact.read_text().replace("The pier stood.", "'The \"pier\" & </script><script>ran=1</script> stood.'")
    )
    if engine != MKDOCS.name:
        monkeypatch.setenv("PATH", f"{Path(tools.need(engine)).parent}{os.pathsep}{os.environ['PATH']}")
    built = building.build(root, tmp_path / "site", engine=ENGINES[engine])
    for path, about in sites.make(root, "https://example.org/pier/", "The pier").structured.items():
        page = (built / html_at(path)).read_text(encoding="utf-8")
        assert re.findall(r'<script type="application/ld\+json">(.*?)</script>', page) == [about]


def test_what_a_page_is_about_needs_no_leave_of_a_policy(page: Page) -> None:
    """It is data, which no browser runs: even a policy that allows nothing at all has nothing to refuse."""
    about = sites.make(harness.DOSSIER, "https://example.org/lens/", "The lens").structured["index.md"]
    allowed, refused = {"content-security-policy": "default-src 'none'"}, list[str]()
    page.on("console", lambda said: refused.append(said.text))
    body = f'<!doctype html><title>Lens</title><script type="application/ld+json">{about}</script>'
    page.route(
        "**/*", lambda route: route.fulfill(body=body, headers={"content-type": "text/html; charset=utf-8", **allowed})
    )
    page.goto("http://127.0.0.1:9/")
    assert page.evaluate("JSON.parse(document.scripts[0].textContent)['@type']") == "BackgroundNewsArticle"
    assert not refused
    refusing = body.replace(' type="application/ld+json"', "")
    page.route("**/*", lambda route: route.fulfill(body=refusing, headers={"content-type": "text/html", **allowed}))
    page.goto("http://127.0.0.1:9/")
    assert refused, "a script of the same words is refused"


@pytest.mark.parametrize("engine", OTHERS)
def test_the_search_finds_a_fact_by_its_title(built: Callable[[str, str], Path], page: Page, engine: str) -> None:
    with harness.serve(built("tiny", engine)) as url:
        page.goto(url)
        page.get_by_role("button", name="Search", exact=True).click()
        page.get_by_role("textbox", name="Search for").fill("Where did the lens go?")
        expect(page.locator(".search__link").first).to_have_attribute("href", re.compile("facts/where-the-lens-went/"))


@pytest.mark.parametrize("engine", OTHERS)
def test_the_look_is_ours(built: Callable[[str, str], Path], page: Page, engine: str) -> None:
    """Styles and scripts are found from every depth, and nothing is asked for that is not there."""
    missing: list[str] = []
    page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
    with harness.serve(built("tiny", engine)) as url:
        for address in ("", "facts/where-the-lens-went/"):
            page.goto(f"{url}/{address}")
            expect(page.locator(".md-copyright")).to_contain_text("Pellan Head Reading Room")
            expect(page.locator("h1")).to_have_count(1)
    assert not missing


@pytest.mark.parametrize("engine", OTHERS)
def test_each_engine_runs_under_a_policy_that_refuses_nothing_of_its_own(
    built: Callable[[str, str], Path], page: Page, engine: str
) -> None:
    site, refused = built("tiny", engine), list[str]()
    sent = f'content="{policy.POLICIES[engine]}"'
    for file in site.rglob("*.html"):
        text = html.unescape(file.read_text(encoding="utf-8"))
        assert sent in text or "default-src 'none'\"" in text, "a page that leads on runs nothing at all"
    assert (site / policy.HEADERS).read_bytes() == policy.headers(policy.POLICIES[engine])
    page.on("console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None)
    with harness.serve(site) as url:
        page.goto(f"{url}/facts/where-the-lens-went/")
        page.get_by_role("button", name="Search", exact=True).click()
        page.get_by_role("textbox", name="Search for").fill("lens")
        expect(page.locator(".search__link").first).to_be_visible()
        page.keyboard.press("Escape")
        page.locator(".look button:visible").first.click()
        with pytest.raises(Error, match="TrustedScript"):
            page.evaluate("document.createElement('script').textContent = 'any other script'")
    assert not refused


def test_a_project_that_was_written_is_built_by_mkdocs_without_us(
    tmp_path: Path, built: Callable[[str, str], Path]
) -> None:
    """Its settings name no plugin of ours."""
    assert harness.typed("write", "--root", harness.DOSSIER, tmp_path / "project").exit_code == 0
    settings = (tmp_path / "project" / "mkdocs.yml").read_text(encoding="utf-8")
    assert "explainer\n" not in settings.partition("plugins:")[2].partition("markdown_extensions")[0]
    build(load_config(str(tmp_path / "project" / "mkdocs.yml"), strict=True))
    ours, theirs = shown(built("tiny", MKDOCS.name)), shown(tmp_path / "project" / "site")
    assert {address: page.all() for address, page in ours.items()} == {
        address: page.all() for address, page in theirs.items()
    }
