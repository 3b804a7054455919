"""The real dossier under a finger: what a tap shows, and how a reader gets on and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import tools
from tests.browser.test_pages import FIND_BARRIERS

IN_A_SENTENCE, FACT = ".lead a[href*='left-embassy']", "facts/left-embassy/"
DISPUTED = "facts/asked-italy/"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


def test_a_first_tap_inside_a_sentence_shows_what_is_behind_the_link_and_a_second_goes_there(
    phone: Page, real_url: str
) -> None:
    phone.goto(real_url)
    phone.locator(IN_A_SENTENCE).tap()
    sheet = phone.get_by_role("dialog", name=phone.locator(IN_A_SENTENCE).inner_text())
    expect(sheet.locator(".standing").first).to_contain_text("reported")
    expect(sheet.get_by_role("link", name="Open this page")).to_be_focused()
    expect(phone).to_have_url(f"{real_url}/")
    phone.locator(IN_A_SENTENCE).tap()
    expect(phone).to_have_url(f"{real_url}/{FACT}")


def test_the_link_in_the_sheet_goes_there_too(phone: Page, real_url: str) -> None:
    phone.goto(real_url)
    phone.locator(IN_A_SENTENCE).tap()
    phone.get_by_role("link", name="Open this page").tap()
    expect(phone).to_have_url(f"{real_url}/{FACT}")


@pytest.mark.parametrize("back", ["a tap beside it", "escape"])
def test_a_sheet_is_closed_again(phone: Page, real_url: str, back: str) -> None:
    phone.goto(real_url)
    phone.locator(IN_A_SENTENCE).tap()
    expect(phone.locator("#preview .standing").first).to_be_visible()
    if back == "escape":
        phone.keyboard.press("Escape")
        expect(phone.locator(IN_A_SENTENCE)).to_be_focused()
    else:
        phone.touchscreen.tap(195, 110)
    expect(phone.locator("#preview")).to_be_hidden()
    expect(phone).to_have_url(f"{real_url}/")


def test_a_tap_on_a_title_goes_there_at_once(phone: Page, real_url: str) -> None:
    phone.goto(f"{real_url}/facts/")
    phone.locator(".listed > summary").first.tap()
    title = phone.locator(".entries li > a").first
    title.tap()
    expect(phone.locator(".at-a-glance")).to_be_visible()
    assert phone.url != f"{real_url}/facts/"


def test_a_tap_on_where_it_stands_shows_the_passage(phone: Page, real_url: str) -> None:
    phone.goto(f"{real_url}/{DISPUTED}")
    phone.locator(".where a[href*='sources/']").first.tap()
    expect(phone.locator("#preview")).to_contain_text("sought asylum")
    expect(phone).to_have_url(f"{real_url}/{DISPUTED}")


def test_a_sheet_keeps_nobody_out(phone: Page, real_url: str) -> None:
    phone.goto(real_url)
    phone.locator(IN_A_SENTENCE).tap()
    expect(phone.locator("#preview .standing").first).to_be_visible()
    phone.evaluate(Path(tools.need("axe-core")).read_text(encoding="utf-8"))
    assert phone.evaluate(FIND_BARRIERS) == []


@pytest.mark.parametrize("path", ["disagreements/", "questions/", "sources/s1/", "glossary/"])
def test_what_is_on_a_page_is_a_list_that_a_finger_finds_its_line_in(phone: Page, real_url: str, path: str) -> None:
    phone.goto(f"{real_url}/{path}")
    phone.locator(".on-this-page > summary").tap()
    phone.evaluate(Path(tools.need("axe-core")).read_text(encoding="utf-8"))
    assert phone.evaluate(FIND_BARRIERS) == []


def test_the_keyboard_of_a_phone_opens_no_sheets(phone: Page, real_url: str) -> None:
    phone.goto(real_url)
    phone.touchscreen.tap(195, 110)
    for _ in range(6):
        phone.keyboard.press("Tab")
    phone.wait_for_timeout(600)  # longer than the keyboard waits for a preview
    assert phone.evaluate("document.querySelector('#preview').contains(document.activeElement)") is False


@pytest.mark.parametrize("width", [320, 345, 375, 390, 414])
def test_the_letter_of_an_answer_never_parts_from_its_words(phone: Page, real_url: str, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 780})
    for path in ("disagreements/", DISPUTED, "facts/", ""):
        phone.goto(f"{real_url}/{path}")
        parted = phone.evaluate("""() => [...document.querySelectorAll(".letter")].filter(letter => {
            if (!letter.checkVisibility()) return false
            const texts = document.createTreeWalker(letter.closest("p, li, td"), NodeFilter.SHOW_TEXT)
            let next
            texts.currentNode = letter.lastChild
            do { next = texts.nextNode() } while (next && !next.data.trim())
            const words = document.createRange()
            words.setStart(next, next.data.search(/\\S/))
            words.setEnd(next, next.data.search(/\\S/) + 1)
            return words.getBoundingClientRect().left < letter.getBoundingClientRect().right
        }).map(letter => letter.parentElement.textContent)""")
        assert parted == []
