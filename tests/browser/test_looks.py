"""What is listed of how pages look before and after a change."""

from __future__ import annotations

from base64 import b64encode

from playwright.sync_api import Page

from bench.looks import COMPARE, Difference, listed


def image(page: Page, colour: str, height: int) -> str:
    """A picture of a plain page, as it travels."""
    page.set_content(f"<body style='margin: 0; background: {colour}'>")
    page.set_viewport_size({"width": 100, "height": height})
    return b64encode(page.screenshot()).decode()


def test_every_pixel_that_differs_is_counted_where_a_page_has_grown_too(page: Page) -> None:
    white, grown, red = image(page, "white", 50), image(page, "white", 60), image(page, "red", 50)
    page.goto("about:blank")
    counted = [page.evaluate(COMPARE, [white, other])["changed"] for other in (white, grown, red)]
    assert counted == [0, 1000, 5000]


def test_the_list_names_each_page_and_shows_its_images() -> None:
    told = listed([Difference("facts/x/", "dark", 12, ("a.png", "b.png", "c.png"))], "HEAD~1")
    assert "/facts/x/ (dark): 12 pixels" in told
    assert told.count("<img") == 3
