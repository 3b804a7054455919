"""The long pages: how much a browser has to do until one is there, and how far one has to scroll on a telephone."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

PHONE = {"width": 390, "height": 844}
HEAVY = ("disagreements/", "people/jo-song-gil/", "story/")


@pytest.fixture
def phone(context: Callable[..., BrowserContext]) -> Page:
    """A page on an ordinary telephone."""
    return context(viewport=PHONE).new_page()


@pytest.mark.parametrize("path", HEAVY)
def test_no_script_lets_a_whole_page_be_styled_more_than_once(
    browser: Browser, phone: Page, real_url: str, path: str
) -> None:
    browser.start_tracing(page=phone, categories=["devtools.timeline"])
    phone.goto(f"{real_url}/{path}", wait_until="networkidle")
    events = json.loads(browser.stop_tracing())["traceEvents"]
    counts = [event["args"].get("elementCount", 0) for event in events if event["name"] == "UpdateLayoutTree"]
    assert len([count for count in counts if count > max(counts) * 0.8]) == 1, counts


def test_the_rows_of_all_disputes_end_within_ten_screens_of_a_telephone(phone: Page, real_url: str) -> None:
    phone.goto(f"{real_url}/disagreements/")
    rows = phone.locator(".disputes").bounding_box()
    assert rows
    assert rows["y"] + rows["height"] <= 10 * PHONE["height"]


@pytest.mark.parametrize("width", [390, 1280])
def test_the_header_never_prints_two_titles_over_each_other(
    context: Callable[..., BrowserContext], real_url: str, width: int
) -> None:
    page = context(viewport={"width": width, "height": 844}, reduced_motion="no-preference").new_page()
    page.goto(f"{real_url}/disagreements/", wait_until="networkidle")
    opacities = page.evaluate(
        """async () => {
            const topics = [...document.querySelectorAll(".md-header__topic")], seen = []
            for (const down of [600, 0]) {
                scrollTo(0, down)
                for (let frame = 0; frame < 20; frame++) {
                    await new Promise(requestAnimationFrame)
                    seen.push(topics.map(topic => +getComputedStyle(topic).opacity))
                }
            }
            return seen
        }"""
    )
    assert {tuple(pair) for pair in opacities} == {(1, 0), (0, 1)}
