"""What is shown for citing a page is what its button copies, with the address at which the page is open."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

DISPUTED = "facts/asked-italy/"
TODAY = dt.datetime.now().astimezone().date().isoformat()
PHONE = {"width": 390, "height": 844}
PUBLIC = "https://envoy.example"
"""Where a copy of the site seems to lie that does not know its own address."""


@pytest.fixture
def published(context: Callable[..., BrowserContext], real_site: Path) -> Page:
    """A page that can be sent for at an address of the web."""

    def answer(route: Route) -> None:
        path = urlsplit(route.request.url).path
        route.fulfill(path=real_site / f"{path}index.html"[1:] if path.endswith("/") else real_site / path[1:])

    page = context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.route(f"{PUBLIC}/**", answer)
    return page


def copied(page: Page, button: str) -> str:
    """What a button copies."""
    told = page.get_by_role("button", name="Copied")
    before = told.count()
    page.get_by_role("button", name=button).click()
    expect(told).to_have_count(before + 1)
    return str(page.evaluate("navigator.clipboard.readText()"))


def shown(page: Page) -> list[str]:
    """What stands on the page to be copied."""
    return [text.strip() for text in page.locator(".citation").all_text_contents()]


def test_a_citation_is_shown_and_copied_with_the_address_at_which_the_page_is_open(published: Page) -> None:
    published.goto(f"{PUBLIC}/{DISPUTED}#answers")
    text = copied(published, "Copy text")
    expect(published.get_by_role("status").filter(has_text="Copied")).to_have_count(1)
    assert f". {PUBLIC}/{DISPUTED} (read on {TODAY})\n" in text
    assert text.count("https://") == 1 + 5, "the page, and the articles behind it"
    bibtex, csl = copied(published, "Copy BibTeX"), copied(published, "Copy CSL-JSON")
    assert f"\n  url = {{{PUBLIC}/{DISPUTED}}},\n  urldate = {{{TODAY}}},\n}}\n\n@article{{" in bibtex
    assert bibtex.count("urldate") == 1, "nobody knows when somebody read the articles"
    entry, *articles = json.loads(csl)
    assert entry["URL"] == f"{PUBLIC}/{DISPUTED}"
    assert entry["accessed"] == {"date-parts": [[int(part) for part in TODAY.split("-")]]}
    assert all(article["URL"] and "accessed" not in article for article in articles)
    assert len(articles) == 5
    assert shown(published) == [text, bibtex, csl]
    assert "On the site at" not in text + bibtex + csl
    assert f" · {PUBLIC}/{DISPUTED} · " in str(published.locator("html").get_attribute("data-foot"))
    published.emulate_media(media="print")
    expect(published.locator(".left-out")).to_contain_text(f"{PUBLIC}/{DISPUTED}")


def test_a_copy_on_somebodys_own_machine_is_cited_as_having_no_address(
    context: Callable[..., BrowserContext], real_url: str
) -> None:
    page = context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{real_url}/{DISPUTED}")
    text = copied(page, "Copy text")
    assert f"No public address known. On the site at /{DISPUTED} (read on {TODAY})\n" in text
    csl = copied(page, "Copy CSL-JSON")
    entry, *_ = json.loads(csl)
    assert "URL" not in entry
    assert entry["note"].endswith(f"No public address known. On the site at /{DISPUTED}.")
    assert [shown(page)[0], shown(page)[2]] == [text, csl]
    assert real_url not in "".join(shown(page))


def test_without_a_script_a_citation_says_that_it_has_no_address_and_no_day(
    context: Callable[..., BrowserContext], real_url: str
) -> None:
    page = context(java_script_enabled=False).new_page()
    page.goto(f"{real_url}/{DISPUTED}")
    expect(page.get_by_text("These citations have no day on which you read the page")).to_be_visible()
    text = shown(page)[0]
    assert f"No public address known. On the site at /{DISPUTED}\n" in text
    assert not re.search(r"read on", text)


def test_the_day_that_a_script_puts_in_needs_no_word_of_its_absence(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/{DISPUTED}")
    expect(page.get_by_text("These citations have no day on which you read the page")).to_be_hidden()


def test_a_button_that_is_pressed_twice_says_again_what_it_does(published: Page) -> None:
    published.goto(f"{PUBLIC}/{DISPUTED}")
    button = published.locator(".copies > .copy").first
    for _ in range(2):
        button.click()
        expect(button).to_have_text("Copied")
    expect(button).to_have_text("Copy text", timeout=10_000)


@pytest.mark.parametrize("path", ["facts/left-embassy/", DISPUTED, "questions/q-asked-italy/", "people/jo-song-gil/"])
def test_a_citation_takes_less_than_the_screen_of_a_phone_and_its_buttons_one_row(
    context: Callable[..., BrowserContext], real_url: str, path: str
) -> None:
    page = context(viewport=PHONE).new_page()
    page.goto(f"{real_url}/{path}")
    rows = page.eval_on_selector_all(".copies > .copy", "all => all.map(one => one.offsetTop)")
    assert len(rows) == 3
    assert len({*rows}) == 1
    assert page.locator(".cite").evaluate("part => part.offsetHeight") < PHONE["height"] - 100


def test_the_sources_and_the_entries_for_programs_open_without_a_script(
    context: Callable[..., BrowserContext], real_url: str
) -> None:
    page = context(java_script_enabled=False).new_page()
    page.goto(f"{real_url}/{DISPUTED}")
    folds = page.locator(".cite details.references")
    for number, below in enumerate(["The Tribune World", "@misc{"]):
        expect(folds.nth(number).get_by_text(below).first).to_be_hidden()
        folds.nth(number).locator("summary").click()
        expect(folds.nth(number).get_by_text(below).first).to_be_visible()
