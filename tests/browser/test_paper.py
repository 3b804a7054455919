"""What comes out of a printer: a handout of a page or two, with the evidence for those who ask for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests import harness
from tests.browser.conftest import TITANIC, heaviest

MOST_SHEETS = {"home": 2, "story": 2, "fact": 2, "person": 2, "question": 2}
"""Of A4, for the heaviest page of a kind."""

FACT = "facts/asked-italy/"


def sheets(page: Page) -> int:
    """How many sheets of A4 a page fills as it now stands."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def paper(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page of a reader in the dark."""
    context = browser.new_context(java_script_enabled=request.param, color_scheme="dark")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def both(real_site: Path, titanic_site: Path) -> Iterator[dict[str, dict[str, str]]]:
    """By the address of each real site its heaviest page of each kind."""
    with harness.serve(real_site) as real, harness.serve(titanic_site) as titanic:
        yield {real: heaviest(harness.ROOT, real_site), titanic: heaviest(TITANIC, titanic_site)}


@pytest.mark.parametrize("kind", MOST_SHEETS)
def test_a_handout_is_short(page: Page, both: dict[str, dict[str, str]], kind: str) -> None:
    for url, kinds in both.items():
        page.goto(f"{url}/{kinds[kind]}")
        assert sheets(page) <= MOST_SHEETS[kind], kinds[kind]


def test_a_handout_is_black_and_leaves_out_what_is_folded(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    paper.emulate_media(media="print")
    assert paper.locator("body").evaluate("body => getComputedStyle(body).color") == "rgb(28, 31, 38)"
    for hidden in (".md-header", ".md-tabs", ".passages li", ".answer li", ".page-actions"):
        expect(paper.locator(hidden).first).to_be_hidden()
    expect(paper.locator(".answer strong").first).to_be_visible()
    expect(paper.get_by_text("not printed here")).to_have_count(0)  # no address is known at which they stand


def test_a_handout_ends_with_its_sources_and_the_meaning_of_its_labels(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    end = paper.locator(".on-paper")
    expect(end).to_be_hidden()
    paper.emulate_media(media="print")
    expect(end).to_be_visible()
    expect(end.locator("li").first).to_have_text(
        re.compile(r"^The Tribune World, 3 January 2019 “North Korea’s Top Dip")
    )
    expect(end.get_by_text("Somebody, be it an unnamed group, is clearly cited for it")).to_be_visible()
    paper.goto(f"{real_url}/story/")
    expect(end.locator("li")).to_have_count(5)


def test_every_sheet_says_what_it_is_from_and_of_which_day(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    paper.emulate_media(media="print")
    foot = paper.locator(".paper-foot")
    expect(foot).to_have_text(re.compile(rf"^The Envoy Who Vanished · /{FACT} · as of \d+ \w+ 20\d\d$"))
    fixed = "it => [getComputedStyle(it).position, getComputedStyle(it).bottom]"
    assert foot.evaluate(fixed) == ["fixed", "0px"], "what is fixed stands on every sheet"
    room = paper.locator(".sheet-room")
    assert room.evaluate("it => getComputedStyle(it).display") == "table-footer-group", "and so does the room for it"
    assert room.evaluate("it => it.getBoundingClientRect().height") > foot.evaluate("it => it.offsetHeight")


def test_whoever_has_scrolled_down_prints_the_foot_of_each_sheet_too(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/{FACT}")
    page.get_by_role("button", name="Print", exact=True).scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    page.evaluate("addEventListener('afterprint', () => (window.printedFrom = scrollY))")
    assert before > sheets(page) > 0 == page.evaluate("window.printedFrom")
    assert page.evaluate("scrollY") == before


def test_nothing_of_the_foot_is_seen_on_a_screen(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/{FACT}")
    expect(page.locator(".paper-foot")).to_be_hidden()


def test_what_a_reader_has_opened_is_printed_open(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/people/jo-song-gil/")
    topic = paper.locator("details:has(details.passages)").first
    topic.locator("> summary").click()
    topic.locator("details.passages > summary").first.click()
    paper.emulate_media(media="print")
    expect(paper.locator("details.passages li").first).to_be_visible()
    expect(paper.locator("details.passages li").last).to_be_hidden()


def test_the_evidence_is_printed_for_who_asks_for_it(page: Page, real_url: str) -> None:
    page.add_init_script("window.print = () => (window.printed = true)")
    page.goto(f"{real_url}/{FACT}")
    short = sheets(page)
    page.get_by_role("button", name="Print with the evidence").click()
    assert page.evaluate("window.printed")
    long = sheets(page)  # the browser tells the page when it has printed
    expect(page.locator("article details").last).not_to_have_attribute("open", "")
    assert sheets(page) == short < long


def test_the_handout_is_a_button_too(page: Page, real_url: str) -> None:
    page.add_init_script("window.print = () => (window.printed = true)")
    page.goto(f"{real_url}/{FACT}")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.evaluate("window.printed")
    expect(page.locator("html")).not_to_have_class("with-evidence")


def test_no_button_promises_what_needs_a_script_or_what_is_not_there(
    context: Callable[..., BrowserContext], real_url: str
) -> None:
    still, page = context(java_script_enabled=False).new_page(), context().new_page()
    still.goto(f"{real_url}/{FACT}")
    page.goto(f"{real_url}/about/")
    expect(still.get_by_role("button", name="Print")).to_have_count(0)
    expect(page.get_by_role("button", name="Print")).to_have_text(["Print"])
