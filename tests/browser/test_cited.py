"""What is shown for citing a page is what its button copies, with the address at which the page is open."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

DISPUTED = "facts/asked-italy/"
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
    page.get_by_role("button", name=button).click()
    expect(page.get_by_role("button", name=button)).to_have_text("Copied")
    return str(page.evaluate("navigator.clipboard.readText()"))


def shown(page: Page) -> list[str]:
    """What stands on the page to be copied."""
    return [text.strip() for text in page.locator(".citation").all_text_contents()]


def test_a_citation_is_shown_and_copied_with_the_address_at_which_the_page_is_open(published: Page) -> None:
    published.goto(f"{PUBLIC}/{DISPUTED}#answers")
    text = copied(published, "Copy the citation")
    expect(published.get_by_role("status").filter(has_text="Copied")).to_have_count(1)
    assert text.endswith(f". {PUBLIC}/{DISPUTED}")
    published.get_by_text("For programs that keep references").click()
    bibtex, csl = copied(published, "Copy for BibTeX"), copied(published, "Copy as CSL-JSON")
    assert bibtex.endswith(f".}},\n  url = {{{PUBLIC}/{DISPUTED}}},\n}}")
    (entry,) = json.loads(csl)
    assert entry["URL"] == f"{PUBLIC}/{DISPUTED}"
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
    text = copied(page, "Copy the citation")
    assert text.endswith(f"No public address yet. On the site at /{DISPUTED}")
    page.get_by_text("For programs that keep references").click()
    csl = copied(page, "Copy as CSL-JSON")
    (entry,) = json.loads(csl)
    assert "URL" not in entry
    assert entry["note"].endswith(f"No public address yet. On the site at /{DISPUTED}.")
    assert [shown(page)[0], shown(page)[2]] == [text, csl]
    assert "http" not in "".join(shown(page))
