"""Do on every page what readers do, and look for what tells somebody of it: a request, a cookie, anything stored."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, Request, sync_playwright

from bench.hardening import forked
from bench.hardening.row import Row, counted
from bench.pages import built
from bench.serving import hosted
from tests import tools
from tests.browser.conftest import FLAGS
from tests.harness import ROOT

WORD = "zanzibarquery"
"""What is searched for: it stands on no page, so that wherever it turns up it was told."""
STORED = """async () => JSON.stringify([
    document.cookie,
    Object.keys(localStorage).filter(key => !key.endsWith("__palette")),
    Object.keys(sessionStorage),
    (await indexedDB.databases()).map(each => each.name),
    window.caches ? await caches.keys() : [],
    (await navigator.serviceWorker?.getRegistrations() ?? []).length,
])"""
NOTHING = '["",[],[],[],[],0]'
CHOSEN = "Object.keys(localStorage).length"


def rows(share: float) -> Iterator[Row]:
    """One row: each page of the dossier here, in a browser that has never been there."""
    with tempfile.TemporaryDirectory(dir=forked.beside()) as folder:
        site = built(ROOT, Path(folder) / "site")
        pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))[:: max(1, round(1 / share))]
        asked: list[str] = []
        with hosted(site) as url:
            outcomes = dict(looked_at(url, pages, asked))
    figures = f"{len(asked):,} requests, each to the site itself; load, search, theme, hover, filter, open, print"
    yield counted("pages that tell nobody of their reader", outcomes, figures)


def looked_at(url: str, pages: list[str], asked: list[str]) -> Iterator[tuple[str, str]]:
    """Each page with what it told."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tools.found("chromium"), args=FLAGS)
        for path in pages:
            context = browser.new_context()
            yield path, used(context, url, path.removesuffix("index.html"), asked)
            context.close()
        browser.close()


def used(context: BrowserContext, url: str, path: str, asked: list[str]) -> str:
    """What a page told while a reader did all there is to do on it; nothing if all is well."""
    requests: list[Request] = []
    told: list[str] = []
    context.on("request", lambda request: requests.append(request))  # noqa: PLW0108 - Playwright marks what it calls
    page = context.new_page()
    page.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(f"{url}/{path}", wait_until="networkidle")
    if (found := page.evaluate(STORED)) != NOTHING or page.evaluate(CHOSEN):
        return f"stored before anybody chose anything: {found}"
    act(page)
    if (found := page.evaluate(STORED)) != NOTHING:
        return f"stored: {found}"
    if cookies := context.cookies():
        return f"cookies: {cookies}"
    asked += [request.url for request in requests]
    return "; ".join([*wrong_requests(requests, url), *told])


def wrong_requests(requests: list[Request], url: str) -> Iterator[str]:
    """What requests tell anybody: another host, where a reader came from, or what was searched for."""
    for request in requests:
        address, headers = request.url, request.headers
        if not address.startswith((f"{url}/", "data:", "blob:")):
            yield f"asks {urlsplit(address).netloc or address}"
        if headers.get("referer"):
            yield f"tells {address} of {headers['referer']}"
        if WORD in address or WORD in (request.post_data or ""):
            yield f"tells the host what is searched for: {address}"
        if "cookie" in headers:
            yield f"sends a cookie to {address}"


def act(page: Page) -> None:
    """All there is to do on a page: hover, open, filter, search, choose colours, print."""
    for link in page.locator("article a[href]:visible").all()[:3]:
        link.hover(force=True)
        page.wait_for_timeout(150)
    page.keyboard.press("Escape")
    page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
    for choice in page.locator("article select:visible").all():
        choice.select_option(index=1)
    search = page.get_by_role("button", name="Search", exact=True)
    if search.count():
        search.first.click()
        page.get_by_role("textbox", name="Search for").fill(WORD)
        page.wait_for_timeout(200)
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
    colours = page.locator("form[data-md-component=palette] label:not([hidden])")
    if colours.count():
        colours.first.click()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.evaluate("document.body.scrollHeight")  # laid out for paper, all that paper shows is asked for
    page.emulate_media(media="screen")
    page.wait_for_load_state("networkidle")
