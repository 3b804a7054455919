"""The long pages: how much a browser has to do until one is there, and how far one has to scroll on a telephone."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

PHONE = {"width": 390, "height": 844}
SCRIPT = {"EvaluateScript", "EventDispatch", "FireAnimationFrame", "FunctionCall", "TimerFire", "v8.evaluateModule"}
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
    # A slow line lets the parser pause, and what is there is styled by then: that is the browser's own business.
    styled = [event for event in events if event["name"] == "UpdateLayoutTree"]
    whole = 0.8 * max(_elements(event) for event in styled)
    scripts = [event for event in events if event["name"] in SCRIPT and "dur" in event]
    assert scripts
    forced = [_elements(event) for event in styled if any(_within(event, script) for script in scripts)]
    assert len([count for count in forced if count > whole]) <= 1, forced


def _elements(event: dict[str, Any]) -> int:
    """How many elements were styled at once."""
    return int(event["args"].get("elementCount", 0))


def _within(event: dict[str, Any], script: dict[str, Any]) -> bool:
    """Whether something was done while a script ran, on its own thread."""
    return bool(event["tid"] == script["tid"] and script["ts"] <= event["ts"] <= script["ts"] + script["dur"])


def test_the_rows_of_all_disputes_end_within_ten_screens_of_a_telephone(phone: Page, real_url: str) -> None:
    phone.goto(f"{real_url}/disagreements/")
    rows = phone.locator(".disputes").bounding_box()
    assert rows
    assert rows["y"] + rows["height"] <= 10 * PHONE["height"]


def test_who_says_what_is_seven_screens_of_a_telephone_at_most(phone: Page, real_url: str) -> None:
    phone.goto(f"{real_url}/who-says-what/")
    assert phone.evaluate("document.documentElement.scrollHeight") <= 7 * PHONE["height"]
    for place in phone.locator(".voice").evaluate_all("all => all.map(one => one.id)"):
        assert phone.locator(f"#{place} > summary").is_visible(), place


def test_the_whole_page_of_disputes_is_eleven_screens_of_a_telephone_at_most(phone: Page, real_url: str) -> None:
    phone.goto(f"{real_url}/disagreements/")
    assert phone.evaluate("document.documentElement.scrollHeight") <= 11 * PHONE["height"]
    for fold, within in ((".disputes > .listed", ".contended"), (".dispute[open] .weighed", ".answer")):
        last = phone.locator(f"{fold} {within}").last
        expect(last).to_be_hidden()
        phone.locator(f"{fold} > summary").last.click()
        expect(last).to_be_visible()


@pytest.mark.parametrize("path", ["facts/", "names/", "slips/", "method/"])
def test_a_long_list_is_a_line_to_open_for_each_of_its_groups_and_a_place_in_it_opens_its_own(
    phone: Page, real_url: str, path: str
) -> None:
    phone.goto(f"{real_url}/{path}")
    assert phone.evaluate("document.documentElement.scrollHeight") <= 10 * PHONE["height"]
    entry = phone.locator(".listed :is(li, tr, h3)").last
    expect(entry).to_be_hidden()
    place = phone.locator(".listed [id]").last.get_attribute("id")
    phone.goto(f"{real_url}/404.html")
    phone.goto(f"{real_url}/{path}#{place}")
    expect(phone.locator(f"details:has([id='{place}'])")).to_have_attribute("open", "")
    phone.emulate_media(media="print")
    assert not phone.locator(".listed:not([open]) > *").evaluate_all("all => all.filter(one => !one.checkVisibility())")


@pytest.mark.parametrize("width", [390, 1280])
def test_the_header_never_prints_two_titles_over_each_other(
    context: Callable[..., BrowserContext], real_url: str, width: int
) -> None:
    page = context(viewport={"width": width, "height": 844}, reduced_motion="no-preference").new_page()
    page.goto(f"{real_url}/disagreements/", wait_until="networkidle")
    opacities = page.evaluate(
        """async () => {
            const topics = [...document.querySelectorAll(".md-header__topic")], seen = []
            for (const [down, shown] of [[600, 1], [0, 0]]) {
                scrollTo(0, down)
                // However slow the browser is, each title is looked at until it has come, and for some frames more.
                for (let frame = 0, there = 0; there < 20 && frame < 2000; frame++) {
                    await new Promise(requestAnimationFrame)
                    seen.push(topics.map(topic => +getComputedStyle(topic).opacity))
                    there += seen.at(-1)[shown] === 1
                }
            }
            return seen
        }"""
    )
    assert {tuple(pair) for pair in opacities} == {(1, 0), (0, 1)}
