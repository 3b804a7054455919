"""The search of a site in Korean, typed as on a Korean keyboard: every syllable is composed from its letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.builder import runs, settings
from tests import harness
from tests.test_korean import KOREAN


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site = tmp_path_factory.mktemp("korean") / "site"
    runs.build_into(settings.read(KOREAN), into=site)
    with harness.serve(site) as address:
        yield address


@pytest.fixture
def opened(browser: Browser, url: str) -> Iterator[Page]:
    page = browser.new_page()
    page.goto(url)
    page.get_by_role("button", name="검색", exact=True).click()
    yield page
    page.close()


# what is composed, step by step · what is found first
COMPOSED = {
    "a name": (["ㅎ", "하", "한", "한ㅂ", "한보", "한봄", "한보미"], "한보미"),
    "the middle of a name": (["ㅂ", "보", "봄", "보미"], "한보미"),
    "a noun without the particle behind it": (
        ["ㅂ", "바", "박", "박ㅁ", "박무", "박물", "박물ㄱ", "박물과", "박물관"],
        "갯마을박물관",
    ),
    "a question": (["ㅎ", "해", "행", "행ㅂ", "행바", "행방"], "종은 지금 어디에 있나?"),
}


@pytest.mark.parametrize(("steps", "first"), COMPOSED.values(), ids=COMPOSED)
def test_what_is_composed_is_searched_while_it_is_composed(opened: Page, steps: list[str], first: str) -> None:
    keyboard = opened.context.new_cdp_session(opened)
    for so_far in steps:
        keyboard.send(
            "Input.imeSetComposition", {"text": so_far, "selectionStart": len(so_far), "selectionEnd": len(so_far)}
        )
    expect(opened.locator(".search__title").first).to_have_text(first)
    keyboard.send("Input.insertText", {"text": steps[-1]})
    expect(opened.get_by_role("textbox", name="검색어")).to_have_value(steps[-1])
    expect(opened.locator(".search__title").first).to_have_text(first)


def test_the_dialog_speaks_korean(opened: Page) -> None:
    opened.get_by_role("textbox", name="검색어").fill("솔섬")
    expect(opened.get_by_role("dialog", name="검색")).to_be_visible()
    expect(opened.locator(".search__status")).to_contain_text("결과")
    expect(opened.locator(".search__label").first).to_have_text("장소")
    opened.get_by_role("textbox", name="검색어").fill("쀍쀍쀍")
    expect(opened.locator(".search__status")).to_have_text("“쀍쀍쀍”에 맞는 것이 없다.")
    assert opened.evaluate("document.documentElement.lang") == "ko"
