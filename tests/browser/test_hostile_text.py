"""Plain text that would like to be markup, in every place it can reach, read back from a built site in a browser."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from generator import addresses
from generator.builder import policy, runs, settings
from generator.problem import DossierError
from tests import harness
from tests.hostile import SCRIPTS, UNESCAPED, VALUES, dossier

NAME = 'Quotes " & <angles>'

READ = """(document) => {
    const bare = words => words.replace(/[\u2068\u2069]/g, "") // marks that keep directions apart
    const text = node => node ? bare(node.textContent).replace(/\\s+/g, " ").trim() : null
    const all = selector => [...document.querySelectorAll(selector)]
    all(".headerlink").forEach(link => link.remove())
    return {
        title: bare(document.title),
        description: document.querySelector("meta[name=description]")?.content,
        header: text(document.querySelector("[data-md-component=header-topic]")),
        heading: text(document.querySelector("article h1")),
        headings: all("article h2").map(text),
        contents: all("[data-md-component=toc] a").map(text),
        menu: all(".md-nav--primary .md-nav__link").map(text),
        cells: all("article td").map(text),
        links: all("article a").map(text),
        strong: all("article strong").map(text),
        points: all("article li").map(text),
        labels: all("[aria-label]").map(node => bare(node.getAttribute("aria-label"))),
        scripted: all("[href^='javascript:' i], [onclick], [onload], [onerror], [onfocus]").length,
    }
}"""
PARSE = f"""async path => {{
    const page = await (await fetch(path)).text()
    return ({READ})(new DOMParser().parseFromString(page, "text/html"))
}}"""
"""A page read by the browser's own parser; twenty times as fast as opening it, and nothing on it runs."""

Shown = Mapping[str, Any]


# --- what a browser shows ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = dossier(tmp_path_factory.mktemp("hostile") / "root", VALUES)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(addresses, "MOST_CHAPTERS", len(VALUES))  # so that every value is in the menu, too
        runs.build_into(settings.read(root), into=root / "site")
    return root / "site"


@pytest.fixture(scope="module")
def url(built: Path) -> Iterator[str]:
    with harness.serve(built) as address:
        yield address


@pytest.fixture(scope="module")
def shown(browser: Browser, url: str) -> Iterator[Callable[[str], Shown]]:
    """What a reader finds on a page, each page read once."""
    page = browser.new_page()
    page.goto(f"{url}/data/facts.json")

    @functools.cache
    def read(path: str) -> Shown:
        found: Shown = page.evaluate(PARSE, f"/{path}")
        return found

    yield read
    page.close()


def ran(page: Page, url: str) -> bool:
    """Whether a script of ours runs on a page once it is opened."""
    page.goto(url, wait_until="networkidle")
    return bool(page.evaluate("typeof window.ran !== 'undefined'"))


def as_typed(value: str) -> str:
    """Plain text is one line; that is all that happens to it."""
    return " ".join(value.split())


TYPED = [as_typed(value) for value in VALUES]
NUMBERS = range(len(VALUES))


LISTS = ("people/", "voices/", "topics/", "sources/", "facts/", "timeline/", "disagreements/", "questions/")


@pytest.mark.parametrize("n", NUMBERS, ids=VALUES)
def test_on_its_own_page(shown: Callable[[str], Shown], n: int) -> None:
    for path in (f"people/p{n}/", f"facts/f{n}/", f"facts/q{n}/", f"topics/t{n}/", f"sources/s{n}/"):
        page = shown(path)
        stands = {"f": "Reported: ", "q": "Disputed: "}[path[6]] if path.startswith("facts/") else ""
        called = f"{TYPED[n]}, 2020" if path.startswith("sources/") else TYPED[n]  # and its day
        assert page["title"] == f"{stands}{called} - {NAME}"
        assert page["heading"] == page["header"] == called
        assert not page["scripted"]


@pytest.mark.parametrize("n", NUMBERS, ids=VALUES)
def test_inside_a_page(shown: Callable[[str], Shown], n: int) -> None:
    typed = TYPED[n]
    fact, question, person, topic = (
        shown(path) for path in (f"facts/f{n}/", f"facts/q{n}/", f"people/p{n}/", f"topics/t{n}/")
    )
    assert any(point.count(typed) >= 2 for point in fact["points"]), "a passage: its gist, and who is cited"
    assert typed in fact["links"], "who is cited"
    assert {typed, f"{typed} or not"} <= set(question["strong"]), "the answers"
    assert person["cells"].count(typed) == 2, "the spelling, and why"
    assert typed in topic["headings"], "a section"
    assert typed in topic["contents"], "the section in the table of contents"
    assert typed in topic["links"]


@pytest.mark.parametrize("path", LISTS)
def test_in_a_list_of_all(shown: Callable[[str], Shown], path: str) -> None:
    page = shown(path)
    texts = {*page["links"], *page["headings"], *page["strong"], *page["cells"]}
    assert not set(TYPED) - {text.removesuffix(", 2020") for text in texts}  # the day by which a source is called
    assert not page["scripted"]


@pytest.mark.parametrize("path", [*LISTS, *(f"facts/f{n}/" for n in range(len(SCRIPTS)))])
def test_nothing_runs(page: Page, url: str, path: str) -> None:
    assert not ran(page, f"{url}/{path}")


def test_in_the_menu(shown: Callable[[str], Shown]) -> None:
    assert not set(TYPED) - set(shown("topics/t0/")["menu"])


@pytest.mark.parametrize("n", NUMBERS[1:-1], ids=VALUES[1:-1])
def test_in_the_labels_of_the_pages_before_and_after(shown: Callable[[str], Shown], n: int) -> None:
    labels = shown(f"topics/t{n}/")["labels"]
    assert {f"Previous: {TYPED[n - 1]}", f"Next: {TYPED[n + 1]}"} <= set(labels)


def test_in_the_description_of_a_page(shown: Callable[[str], Shown]) -> None:
    described = [shown(f"topics/t{n}/")["description"] for n in NUMBERS]
    assert described == [f"{typed}: 2 facts, 1 disputed." for typed in TYPED]


def test_in_the_documents_that_are_searched(built: Path) -> None:
    exported = json.loads((built / "search" / "documents.json").read_text(encoding="utf-8"))["documents"]
    titles = {document["url"]: document["title"] for document in exported}
    assert [titles[f"/people/p{n}/"] for n in NUMBERS] == TYPED


@pytest.mark.parametrize("asked", ["onerror", "onload", "autofocus"])
def test_in_what_a_search_finds(page: Page, url: str, asked: str) -> None:
    page.goto(url)
    page.get_by_role("button", name="Search", exact=True).click()
    page.get_by_role("textbox", name="Search for").fill(asked)
    page.wait_for_selector(".search__link")
    titles = {as_typed(text) for text in page.locator(".search__title").all_text_contents()}
    assert titles & set(TYPED)
    with_day = {f"{text}, 2020" for text in TYPED}  # as a source is called
    assert not {title for title in titles if "ran" in title} - {*TYPED, *with_day}
    assert not page.evaluate("typeof window.ran !== 'undefined'")


def test_in_the_files_that_others_take_away(built: Path) -> None:
    exported = json.loads((built / "data" / "facts.json").read_text(encoding="utf-8"))["facts"]
    statements = [fact["statement"] for fact in exported if fact.get("statement")]
    questions = [fact for fact in exported if fact.get("question")]
    assert statements == TYPED
    assert [fact["question"] for fact in questions] == TYPED
    assert [fact["testimonies"][0]["gist"] for fact in questions] == TYPED


# --- and what it would show -------------------------------------------------------------------------------------------


@pytest.fixture
def built_by_half(tmp_path: Path) -> Callable[[], Path]:
    """The site of a dossier in which a fact says ``<script>``, built with what a test has left of the guards."""

    def build() -> Path:
        root = dossier(tmp_path / "root", ("<script>ran=1</script>",))
        config = settings.read(root)
        config.strict = False
        runs.build_into(config, into=root / "site")
        return root / "site"

    return build


@pytest.fixture
def runs_there(context: Callable[..., BrowserContext]) -> Callable[..., bool]:
    """Whether a script runs on the page of that fact, in a browser that heeds the policy or in one that does not."""

    def look(built: Path, *, heeds: bool) -> bool:
        with harness.serve(built) as url:
            return ran(context(bypass_csp=not heeds).new_page(), f"{url}/facts/f0/")

    return look


@pytest.mark.parametrize("off", UNESCAPED.values(), ids=UNESCAPED)
def test_without_an_escaper_no_site_is_built(
    off: tuple[object, str, object], built_by_half: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(*off)
    with pytest.raises(DossierError, match="part-of-a-page"):
        built_by_half()


@pytest.mark.parametrize("off", UNESCAPED.values(), ids=UNESCAPED)
def test_were_it_built_the_policy_alone_would_keep_the_script_from_running(
    off: tuple[object, str, object],
    built_by_half: Callable[[], Path],
    runs_there: Callable[..., bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(*off)
    monkeypatch.setattr(policy, "faults", lambda _: ())
    built = built_by_half()
    assert not runs_there(built, heeds=True)
    assert runs_there(built, heeds=False), "without any guard it runs, so this would be seen"


def test_with_both_none_runs(built_by_half: Callable[[], Path], runs_there: Callable[..., bool]) -> None:
    assert not runs_there(built_by_half(), heeds=False)
