"""Every kind of page of the real dossier as readers meet it: with and without sight, mouse, script, light or room."""

from __future__ import annotations

import functools
import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, expect

from bench.looks import WHOLE
from tests import inspected, tools

KIND_OF_PAGE = (
    "home", "story", "timeline", "disagreements", "questions", "question", "who-says-what", "facts", "fact",
    "people", "person", "organisations", "organisation", "places", "place", "voices", "voice", "topics", "topic",
    "sources", "source", "known", "names", "slips", "glossary", "method", "data", "about", "hand-written", "none",
)  # fmt: skip
"""Each is looked at on its heaviest page; "none" is the page for addresses that lead nowhere."""
every_kind = pytest.mark.parametrize("kind", KIND_OF_PAGE)

WIDE, NARROW = 1280, 320
"""An ordinary window; and a small telephone, or the ordinary window at 400 %."""

A_FACT, A_PERSON, A_SOURCE = ".lead a[href*='facts/']", ".lead a[href*='people/']", ".where a[href*='sources/']"
DISPUTED = "facts/asked-italy/"


# --- what is looked at ------------------------------------------------------------------------------------------------


def test_every_kind_of_page_is_looked_at(kinds: dict[str, str]) -> None:
    assert set(kinds) == set(KIND_OF_PAGE)


def at(page: Page, width: int, scheme: str = "light") -> None:
    """Give a page this room and this light."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")


@dataclass
class Visit:
    """All that is seen of a page in every room and light."""

    complaints: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """The addresses it fetches from."""
    widths: dict[int, int] = field(default_factory=dict)
    """How wide it is in how wide a window."""
    barriers: dict[str, list[str]] = field(default_factory=dict)
    faint: dict[str, dict[str, float]] = field(default_factory=dict)
    """Marks of drawings that can hardly be told from the paper, with their contrast, by light."""
    overlaps: dict[int, list[str]] = field(default_factory=dict)
    """Words that lie over other words, by the width of the window."""
    missing: list[str] = field(default_factory=list)


FIND_BARRIERS = """async () => {
    const found = await axe.run(document, {resultTypes: ["violations"], rules: {"target-size": {enabled: true}}})
    return found.violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html.slice(0, 200)).join(" and ")}`)
}"""


GROUND = (".grid", ".gap", ".hit", ".span:not(.lasting)")
"""What a drawing rests on and says nothing by itself: its lines of years, paper below a mark, room for a finger."""

FIND_FAINT_MARKS = """ground => {
    const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true})
    const channels = colour => {
        canvas.clearRect(0, 0, 1, 1)
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const light = channel => ((channel /= 255) <= .04045 ? channel / 12.92 : ((channel + .055) / 1.055) ** 2.4)
    const luminance = ([red, green, blue]) => .2126 * light(red) + .7152 * light(green) + .0722 * light(blue)
    const paper = channels(getComputedStyle(document.body).backgroundColor)
    const contrast = (colour, opacity) => {
        if (colour === "none") return 1
        const drawn = channels(colour)
        const share = opacity * drawn[3] / 255
        const mixed = paper.map((below, i) => drawn[i] * share + below * (1 - share))
        const [dark, bright] = [luminance(mixed), luminance(paper)].sort((one, other) => one - other)
        return (bright + .05) / (dark + .05)
    }
    const found = {}
    for (const mark of document.querySelectorAll("article svg :is(rect, circle, ellipse, path, line, polygon)")) {
        if (!mark.checkVisibility() || mark.closest("defs") || mark.matches(ground)) continue
        let opacity = 1
        for (let node = mark; node !== document.body; node = node.parentElement)
            opacity *= getComputedStyle(node).opacity
        const { fill, stroke, fillOpacity, strokeOpacity } = getComputedStyle(mark)
        const inside = mark.localName === "line" ? 1 : contrast(fill, opacity * fillOpacity)
        const most = Math.max(inside, contrast(stroke, opacity * strokeOpacity))
        if (most < 3) found[mark.outerHTML.slice(0, 200)] = most
    }
    return found
}"""


FIND_OVERLAPS = """() => {
    const boxes = []
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
        const text = texts.currentNode, holder = text.parentElement
        if (!text.data.trim() || !holder.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue
        if (holder.closest(".unseen, .md-skip, .headerlink, title, desc")) continue
        if (holder.closest(".ruler, .ruler-holder, select")) continue
        const words = document.createRange()
        words.selectNodeContents(text)
        for (const box of words.getClientRects()) if (box.width > 2 && box.height > 2) boxes.push({box, text})
    }
    boxes.sort((one, other) => one.box.top - other.box.top)
    const found = new Set()
    boxes.forEach(({box, text}, i) => {
        for (let j = i + 1; j < boxes.length && boxes[j].box.top < box.bottom; j++) {
            const {box: other, text: second} = boxes[j]
            const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left)
            const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
            if (text !== second && wide > 2 && high > .4 * Math.min(box.height, other.height))
                found.add(`${text.data.trim().slice(0, 60)} / ${second.data.trim().slice(0, 60)}`)
        }
    })
    return [...found]
}"""
"""Words that lie over other words; those of the ruler do on purpose, which stays in view."""

FIND_MISSING_PARTS = """() => {
    const found = []
    for (const part of ["article h1", ".md-copyright p"])
        if (!document.querySelector(part)?.textContent.trim()) found.push(part)
    for (const image of document.images) if (!image.naturalWidth) found.push(image.src)
    for (const drawing of document.querySelectorAll("article svg"))
        if (!drawing.querySelector("path, rect, circle, line, text, use, polygon")) found.push(drawing.outerHTML)
    const headings = [...document.querySelectorAll("article :is(h1, h2, h3)")]
    headings.forEach((heading, i) => {
        if (!heading.textContent.trim()) found.push("the words of a heading")
        const below = document.createRange()
        const next = headings[i + 1]
        if (next?.localName > heading.localName) return
        below.setStartAfter(heading)
        if (next) below.setEndBefore(next)
        else below.setEndAfter(document.querySelector("article").lastChild)
        if (!below.toString().trim()) found.push(`what stands below ${heading.textContent}`)
    })
    return found
}"""
"""What every page has, and what is announced or begun and is not there."""


def look_around(page: Page, address: str) -> Visit:
    visit = Visit()
    page.on("console", lambda message: visit.complaints.append(message.text))
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    page.on("requestfailed", lambda request: visit.complaints.append(request.url))
    page.on("request", lambda request: visit.asked.append(request.url))
    at(page, WIDE)
    page.goto(address, wait_until="networkidle")
    page.evaluate(WHOLE)
    page.evaluate(Path(tools.need("axe-core")).read_text(encoding="utf-8"))
    for width, scheme in ((WIDE, "light"), (WIDE, "dark"), (NARROW, "dark"), (NARROW, "light")):
        at(page, width, scheme)
        shown = page.locator(f"body[data-md-color-scheme={'slate' if scheme == 'dark' else 'system'}]")
        expect(shown).to_be_attached()
        visit.barriers[f"{width} px wide, {scheme}"] = page.evaluate(FIND_BARRIERS)
        visit.faint[scheme] = page.evaluate(FIND_FAINT_MARKS, ", ".join(GROUND))
    for width in (WIDE, 768, 375, NARROW):
        at(page, width)
        visit.widths[width] = page.evaluate("document.documentElement.scrollWidth")
        visit.overlaps[width] = page.evaluate(FIND_OVERLAPS)
    visit.missing = page.evaluate(FIND_MISSING_PARTS)
    page.evaluate("document.querySelectorAll('article details').forEach(folded => { folded.open = true })")
    visit.widths[NARROW] = max(visit.widths[NARROW], page.evaluate("document.documentElement.scrollWidth"))
    return visit


@pytest.fixture(scope="module")
def visit(browser: Browser, real_url: str, kinds: dict[str, str]) -> Iterator[Callable[[str], Visit]]:
    """What is seen of a kind of page; each is visited once."""
    context = browser.new_context()

    @functools.cache
    def look(kind: str) -> Visit:
        page = context.new_page()
        seen = look_around(page, f"{real_url}/{kinds[kind]}")
        page.close()
        return seen

    yield look
    context.close()


# --- room, light, quiet -----------------------------------------------------------------------------------------------


@every_kind
def test_nobody_is_kept_out(visit: Callable[[str], Visit], kind: str) -> None:
    assert {where: found for where, found in visit(kind).barriers.items() if found} == {}


def test_a_barrier_would_be_found(page: Page) -> None:
    page.set_content("<html lang='en'><title>x</title><main><h1>x</h1><img src='data:,'></main></html>")
    page.evaluate(Path(tools.need("axe-core")).read_text(encoding="utf-8"))
    assert [rule.partition(":")[0] for rule in page.evaluate(FIND_BARRIERS)] == ["image-alt"]


@every_kind
def test_every_mark_of_a_drawing_stands_out_three_to_one(visit: Callable[[str], Visit], kind: str) -> None:
    assert {light: found for light, found in visit(kind).faint.items() if found} == {}


def test_a_faint_mark_would_be_found(page: Page) -> None:
    marks = "<circle id='faint' r='9' fill='#ccc'/><circle id='plain' r='9' fill='#555'/>"
    page.set_content(f"<body style='background: white'><article><svg width='90' height='90'>{marks}</svg></article>")
    assert [mark.partition(" r=")[0] for mark in page.evaluate(FIND_FAINT_MARKS, ".grid")] == ['<circle id="faint"']


@every_kind
def test_nothing_has_to_be_moved_sideways(visit: Callable[[str], Visit], kind: str) -> None:
    assert {window: page for window, page in visit(kind).widths.items() if page > window} == {}


@every_kind
def test_no_words_lie_over_others(visit: Callable[[str], Visit], kind: str) -> None:
    assert {window: found for window, found in visit(kind).overlaps.items() if found} == {}


@every_kind
def test_no_part_of_a_page_is_missing(visit: Callable[[str], Visit], kind: str) -> None:
    assert visit(kind).missing == []


def test_words_over_others_and_missing_parts_would_be_found(page: Page) -> None:
    over = "<p>One</p><p style='margin-top: -2em'>Two</p>"
    page.set_content(f"<main><article><h1>x</h1><h2>Begun</h2><h2>Told</h2>{over}<svg></svg></article></main>")
    assert page.evaluate(FIND_OVERLAPS) == ["One / Two"]
    lacking = [".md-copyright p", "<svg></svg>", "what stands below Begun"]
    assert page.evaluate(FIND_MISSING_PARTS) == lacking


@every_kind
def test_a_page_complains_of_nothing_and_asks_nobody_else(
    visit: Callable[[str], Visit], real_url: str, kind: str
) -> None:
    assert visit(kind).complaints == []
    assert {url for url in visit(kind).asked if not url.startswith(real_url)} == set()


# --- weight -----------------------------------------------------------------------------------------------------------


def packed(content: bytes) -> int:
    """How many bytes travel when a server compresses."""
    return len(gzip.compress(content, 9))


def test_a_first_visit_is_light(page: Page, real_url: str) -> None:
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright marks what it calls
    page.goto(real_url, wait_until="networkidle")
    weights = {answer.url: packed(answer.body()) for answer in answers}
    assert sum(weights.values()) <= 150_000, weights
    assert len(weights) <= 12, list(weights)
    assert not [url for url in weights if "search_index" in url], "it waits until somebody searches"


def test_every_page_is_light(real_site: Path) -> None:
    weights = {path: packed(path.read_bytes()) for path in real_site.rglob("*.html")}
    assert {str(path): weight for path, weight in weights.items() if weight > 30_000} == {}


def test_our_own_scripts_are_small(real_site: Path) -> None:
    theirs = [*(real_site / "assets" / "javascripts").rglob("*.js"), *real_site.rglob("minisearch.js")]
    ours = {path: packed(path.read_bytes()) for path in real_site.rglob("*.js") if path not in theirs}
    assert {"explainer.js", "search.js", "find.js"} <= {path.name for path in ours}
    assert sum(ours.values()) <= 10_000, ours


def test_no_page_brings_styles_or_scripts_in_its_attributes(page: Page, real_site: Path) -> None:
    look = """html => new DOMParser().parseFromString(html, "text/html").querySelectorAll(
        "[style], [onclick], [onload], [onerror], style, a[href^='javascript:']").length"""
    found = {path: page.evaluate(look, path.read_text(encoding="utf-8")) for path in real_site.rglob("*.html")}
    assert [str(path) for path, count in found.items() if count] == []


# --- the keyboard -----------------------------------------------------------------------------------------------------

FOCUSED = "document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim()"


def walk(page: Page, steps: int) -> list[str]:
    """What the keyboard comes to, step by step."""
    reached = []
    for _ in range(steps):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED))
    return reached


def test_the_keyboard_may_skip_to_the_text(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/{DISPUTED}")
    assert walk(page, 1) == ["Skip to content"]
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash")
    assert page.evaluate("(page => page.closest('article') !== null)(document.querySelector(':target'))")


def test_all_that_takes_focus_can_be_seen(page: Page, real_url: str) -> None:
    at(page, NARROW)
    page.goto(f"{real_url}/{DISPUTED}")
    for _ in range(25):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(it => it.checkVisibility({visibilityProperty: true}) && it.getBoundingClientRect().right > 0"
            " && it.getBoundingClientRect().left < innerWidth)(document.activeElement)"
        )
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def test_the_keyboard_opens_the_menu_of_a_telephone_and_comes_back(page: Page, real_url: str) -> None:
    at(page, NARROW)
    page.goto(f"{real_url}/timeline/")
    menu = page.get_by_role("button", name="Menu")
    expect(menu).to_have_attribute("aria-expanded", "false")
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-sidebar--primary").get_by_role("link", name="Home")).to_be_focused()
    assert {"The story so far", "Timeline"} <= set(walk(page, 3))
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    assert "The story so far" not in walk(page, 4)


def test_the_keyboard_opens_what_a_fact_rests_on(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/people/jo-song-gil/")
    topic = page.locator("details:has(details.passages)").first
    opened = topic.locator("details.passages").first
    for folded in (topic, opened):
        folded.locator("> summary").focus()
        page.keyboard.press("Enter")
    expect(opened.locator(".where").first).to_be_visible()


# --- previews ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "link"), [("", A_FACT), ("", A_PERSON), (DISPUTED, A_SOURCE)])
def test_a_pointer_on_a_link_shows_what_is_behind_it_until_escape(
    page: Page, real_url: str, path: str, link: str
) -> None:
    page.goto(f"{real_url}/{path}")
    preview = page.locator("#preview")
    page.locator(link).first.hover()
    expect(preview).to_be_visible()
    expect(preview).to_contain_text("articles" if link == A_FACT else "")
    assert (preview.text_content() or "").strip()
    page.keyboard.press("Escape")
    expect(preview).to_be_hidden()


def test_a_preview_tells_the_title_and_the_standing_of_a_fact(page: Page, real_url: str) -> None:
    page.goto(real_url)
    link = page.locator(".lead a[href*='left-embassy']")
    link.hover()
    preview = page.locator("#preview")
    expect(preview.locator(".standing")).to_contain_text("reported")
    expect(preview.locator("strong").first).to_contain_text("embassy")


def test_a_preview_is_no_part_of_what_is_read_aloud(page: Page, real_url: str) -> None:
    page.goto(real_url)
    link = page.locator(".lead a[href*='left-embassy']")
    before = link.aria_snapshot()
    link.hover()
    expect(page.locator("#preview")).to_be_visible()
    assert link.aria_snapshot() == before
    assert not {"aria-describedby", "aria-details", "aria-label"} & set(link.evaluate("it => it.getAttributeNames()"))
    assert page.locator("#preview").aria_snapshot() == ""


def test_a_preview_stays_while_the_pointer_reads_it(page: Page, real_url: str) -> None:
    page.goto(real_url)
    page.locator(A_PERSON).first.hover()
    preview = page.locator("#preview")
    expect(preview).to_be_visible()
    preview.hover()
    page.wait_for_timeout(600)  # longer than a preview outlasts the pointer
    expect(preview).to_be_visible()
    page.mouse.move(0, 0)
    expect(preview).to_be_hidden()


def test_the_keyboard_gets_the_same_previews(page: Page, real_url: str) -> None:
    page.goto(real_url)
    page.get_by_role("button", name="Share this page").focus()
    page.keyboard.press("Tab")
    preview = page.locator("#preview")
    expect(preview).to_be_visible()
    page.keyboard.press("Escape")
    expect(preview).to_be_hidden()
    page.keyboard.press("Tab")
    expect(preview).to_be_visible()


# --- what a script adds -----------------------------------------------------------------------------------------------


def test_the_timeline_shows_one_person_alone_and_its_address_says_so(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/timeline/")
    entries, told = page.locator(".events > ol > li"), page.locator("form output")
    everything = entries.count()
    page.get_by_label("Only what concerns").select_option(label="Thae Yong Ho")
    shown = [entry for entry in entries.all() if entry.is_visible()]
    assert 0 < len(shown) < everything
    expect(told).to_have_text(f"{len(shown)} of {everything} entries")
    lit = page.locator(".drawing .mark:not(.off)").evaluate_all("marks => marks.map(mark => mark.dataset.entry)")
    assert {*lit} <= {entry.evaluate("it => it.id || it.querySelector('[data-about]').id") for entry in shown}
    page.get_by_label("Only what is").select_option(label="said")
    expect(told).to_have_text(f"None of the {everything} entries fits.")
    expect(page.locator(".events >> visible=true")).to_have_count(0)
    page.reload()
    expect(told).to_have_text(f"None of the {everything} entries fits.")
    page.go_back()
    expect(told).to_have_text(f"{len(shown)} of {everything} entries")
    page.get_by_role("link", name="Show all entries").click()
    expect(told).to_have_text("")
    assert page.url == f"{real_url}/timeline/"


def test_a_mark_of_the_timeline_can_be_followed(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/timeline/")
    marks = page.locator(".drawing .mark")
    page.get_by_label("Only what concerns").wait_for()
    marks.first.focus()
    page.keyboard.press("ArrowRight")
    expect(marks.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(marks.nth(1).get_attribute("href") or "")).to_be_in_viewport()
    page.locator(".events > ol > li").last.locator("a").first.focus()
    lit = {mark.get_attribute("data-entry") for mark in page.locator(".mark.lit").all()}
    assert len(lit) <= 1


def test_the_chains_of_a_voice_stand_out(page: Page, real_url: str) -> None:
    at(page, WIDE)
    page.goto(f"{real_url}/who-says-what/", wait_until="networkidle")
    box = page.locator("svg [data-voice=kim-min-ki]").first
    box.focus()
    lit = page.locator(".strand.lit")
    assert {"kim-min-ki"} == set.intersection(*({*(it.get_attribute("data-of") or "").split()} for it in lit.all()))
    assert lit.count() < page.locator(".strand").count()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Kim Min-ki")).to_contain_text("hang on Kim Min-ki.")
    page.keyboard.press("ArrowDown")
    expect(page.locator("svg [data-voice]").nth(1)).not_to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".chosen")).to_be_hidden()


def test_on_a_telephone_the_chains_are_a_list_of_their_own(page: Page, real_url: str) -> None:
    at(page, NARROW)
    page.goto(f"{real_url}/who-says-what/", wait_until="networkidle")
    expect(page.locator(".drawing-chains")).to_be_hidden()
    page.locator(".strands [data-voice=kim-min-ki]").first.click()
    assert 0 < page.locator(".strands .lit[data-of]").count() < page.locator(".strands [data-of]").count()
    page.get_by_role("link", name="In words, below").click()
    expect(page.locator("#_kim-min-ki h3")).to_be_in_viewport()
    expect(page.locator("#_kim-min-ki .falls")).to_be_visible()


def test_a_page_is_shared_by_the_system_or_its_address_is_copied(
    context: Callable[..., BrowserContext], real_url: str
) -> None:
    page = context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{real_url}/{DISPUTED}#answers")
    page.evaluate("navigator.share = async given => { window.given = given }")
    page.get_by_role("button", name="Share this page").click()
    expect(page.get_by_role("button", name="Copied, but it works on this machine only")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{real_url}/{DISPUTED}"
    assert page.evaluate("window.given") is None, "nobody else can open that"
    address = f"https://example.org/{DISPUTED}"
    link = f"<link rel='canonical' href='{address}'></head>"
    known = lambda route: route.fulfill(body=route.fetch().text().replace("</head>", link), content_type="text/html")  # noqa: E731
    page.route(f"**/{DISPUTED}", known)
    page.reload()
    page.evaluate("navigator.share = async given => { window.given = given }")
    page.get_by_role("button", name="Share this page").click()
    given = page.evaluate("window.given")
    assert given["url"] == address
    assert given["title"].startswith("Reported, ")
    assert given["text"].startswith("Reported, ")


PHRASES = "article p > a[href^='#s']:not(.back)"


def test_a_phrase_of_the_story_opens_its_own_evidence_in_place_and_leads_back(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/story/")
    one, other = (page.locator(PHRASES).nth(n) for n in (0, 3))
    for phrase in (one, other):
        phrase.click()
        expect(page.locator(".fact >> visible=true")).to_have_count(1)
        fact = phrase.locator("xpath=following-sibling::*[1]")
        expect(fact).to_have_id((phrase.get_attribute("href") or "")[1:])
        expect(fact.locator(".standing").first).to_be_visible()
        expect(phrase).to_have_attribute("aria-expanded", "true")
    assert page.url.endswith(other.get_attribute("href") or "")
    page.get_by_role("link", name="Back to the sentence").click()
    expect(other).to_be_focused()
    expect(page.locator(".fact >> visible=true")).to_have_count(0)
    one.press("Enter")
    page.keyboard.press("Escape")
    expect(one).to_be_focused()
    expect(one).to_have_attribute("aria-expanded", "false")


def test_an_address_within_the_story_opens_the_evidence_at_its_phrase(page: Page, real_url: str) -> None:
    page.goto(f"{real_url}/story/")
    fragment = page.locator(PHRASES).last.get_attribute("href")
    page.goto(f"{real_url}/story/{fragment}")
    expect(page.locator(f"p > {fragment}")).to_be_in_viewport()


def test_without_scripts_a_phrase_leads_to_its_own_evidence_and_back(still: Page, real_url: str) -> None:
    still.goto(f"{real_url}/story/")
    phrase = still.locator(PHRASES).nth(3)
    phrase.click()
    expect(still.locator(".fact >> visible=true")).to_have_count(1)
    still.get_by_role("link", name="Back to the sentence").click()
    expect(phrase).to_be_in_viewport()
    assert still.url.endswith(f"#{phrase.get_attribute('id')}")


# --- what readers prefer ----------------------------------------------------------------------------------------------

PAPER = "getComputedStyle(document.body).backgroundColor"


def test_the_site_is_dark_where_the_system_is(context: Callable[..., BrowserContext], real_url: str) -> None:
    papers = []
    for scheme in ("light", "dark"):
        page = context(color_scheme=scheme).new_page()
        page.goto(real_url)
        papers.append(page.evaluate(PAPER))
    assert papers == ["rgb(252, 251, 248)", "rgb(21, 23, 27)"]


def test_a_reader_may_choose_and_is_remembered(page: Page, real_url: str) -> None:
    at(page, WIDE)
    page.goto(real_url)
    for _ in range(2):  # from the system's choice to light, and on to dark
        page.locator(".look button:not([hidden])").click()
    dark = page.evaluate(PAPER)
    page.goto(f"{real_url}/timeline/")
    assert page.evaluate(PAPER) == dark == "rgb(21, 23, 27)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_was_chosen_on_an_earlier_visit_is_put_on_before_anything_is_drawn(
    context: Callable[..., BrowserContext], real_url: str, scheme: str
) -> None:
    reader = context(color_scheme="dark" if scheme == "light" else "light")
    page = reader.new_page()
    page.goto(real_url)
    for _ in range(1 if scheme == "light" else 2):
        page.locator(".look button:not([hidden])").click()
    page.route("**/explainer.js", lambda route: route.abort())
    page.goto(f"{real_url}/story/")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == scheme


def test_nothing_is_stored_before_a_reader_chooses(context: Callable[..., BrowserContext], real_url: str) -> None:
    page = context().new_page()
    stored = "[...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join()"
    for path in ("", "timeline/", DISPUTED):
        page.goto(f"{real_url}/{path}", wait_until="networkidle")
        assert page.evaluate(stored) == ""
    page.locator(".look button:not([hidden])").click()
    assert page.evaluate(stored) == "/.__palette,"


@pytest.fixture(scope="module")
def still(browser: Browser) -> Iterator[Page]:
    """A page on which no script runs."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": WIDE, "height": 800})
    yield context.new_page()
    context.close()


@every_kind
def test_without_scripts_nothing_is_lost(still: Page, real_url: str, kinds: dict[str, str], kind: str) -> None:
    still.goto(f"{real_url}/{kinds[kind]}")
    expect(still.locator("article h1")).to_be_visible()
    expect(still.locator(".search__open, .look button, form.filter >> visible=true")).to_have_count(0)
    closed = still.locator("article").locator("details.passages, details.evidence").first
    if closed.count():
        around = still.locator("article details:is(.part, .voice):has(details.passages)").first
        if around.count() and not closed.is_visible():
            around.locator("summary").first.click()
        closed.locator("summary").first.click()
        expect(closed.locator("li").first).to_be_visible()


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("questions/#q-when-left", "h3#q-when-left"),
        ("people/jo-song-gil/#leaving-the-embassy", "h2#leaving-the-embassy"),
        ("sources/s0/#left-embassy_3", "li#left-embassy_3"),
        ("facts/#_on-no-voice", "#_on-no-voice li:first-child"),
    ],
)
def test_whoever_is_led_to_a_place_that_is_folded_away_finds_it_open(
    page: Page, real_url: str, address: str, shown: str
) -> None:
    page.goto(f"{real_url}/{address}")
    expect(page.locator(f"article details[open]:has({shown})")).to_have_count(1)
    expect(page.locator(shown)).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False])
def test_whoever_follows_evidence_on_a_phone_sees_of_which_paragraph_and_which_text_it_is(
    context: Callable[..., BrowserContext], real_url: str, scripts: bool
) -> None:
    page = context(java_script_enabled=scripts, viewport={"width": 390, "height": 700}).new_page()
    page.goto(f"{real_url}/facts/asked-italy/")
    page.locator("a[href$='sources/s4/#asked-italy_12']").first.click()
    heading, passage = page.locator("h3#p6"), page.locator("li#asked-italy_12")
    for shown in (heading, passage):
        expect(shown).to_be_in_viewport()
    tops = "part => part.getBoundingClientRect().top"
    assert heading.evaluate(tops) + heading.evaluate("part => part.offsetHeight") <= passage.evaluate(tops)
    assert "RusReality" in heading.evaluate("part => getComputedStyle(part, '::after').content")


def test_what_home_counts_opens_for_whoever_follows_the_count(still: Page, real_url: str) -> None:
    still.goto(real_url)
    still.locator(".way-hanging a[href$='#_on-no-voice']").click()
    expect(still.locator("#_on-no-voice li").first).to_be_in_viewport()
    expect(still.locator("h3#_on-no-voice_count")).to_be_in_viewport()


@pytest.mark.parametrize("dispute", ["asked-italy", "seoul-knew"])
def test_a_link_to_a_dispute_opens_it_where_it_is_folded(still: Page, real_url: str, dispute: str) -> None:
    still.goto(f"{real_url}/disagreements/")
    still.locator(f".disputes a[href='#{dispute}']").click()
    block = still.locator(f"details.dispute:has(> p > #{dispute})")
    expect(block.locator(".verdict").first).to_be_visible()
    expect(still.locator(f"#{dispute}_dispute")).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("dispute", ["asked-italy", "became-acting-ambassador"])
def test_who_comes_from_elsewhere_to_a_dispute_sees_all_of_its_heading(
    context: Callable[..., BrowserContext], real_url: str, dispute: str, scripts: bool
) -> None:
    page = context(java_script_enabled=scripts, viewport={"width": 390, "height": 800}).new_page()
    page.goto(f"{real_url}/disagreements/#{dispute}")
    expect(page.locator(f"details.dispute:has(> p > #{dispute}) .verdict").first).to_be_visible()
    header, heading = (page.locator(one).bounding_box() for one in (".md-header", f"#{dispute}_dispute"))
    assert header
    assert heading
    assert header["y"] + header["height"] <= heading["y"] < 400


def test_without_scripts_the_system_decides_on_dark(context: Callable[..., BrowserContext], real_url: str) -> None:
    page = context(java_script_enabled=False, color_scheme="dark").new_page()
    page.goto(real_url)
    assert page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(21, 23, 27)"


def test_forced_colours_leave_shapes_and_words(context: Callable[..., BrowserContext], real_url: str) -> None:
    page = context(forced_colors="active").new_page()
    page.goto(real_url)
    badge = page.locator(".standing").first
    assert badge.evaluate("it => getComputedStyle(it).borderTopWidth") == "1px"
    ink, paper = page.evaluate(f"[getComputedStyle(document.body).color, {PAPER}]")
    filled = page.locator(".drawing-standings .filled").first.evaluate("it => getComputedStyle(it).fill")
    assert filled == ink != paper


def test_forced_colours_tell_the_page_one_is_on_from_the_others(
    context: Callable[..., BrowserContext], real_url: str
) -> None:
    page = context(forced_colors="active", viewport={"width": WIDE, "height": 800}).new_page()
    page.goto(f"{real_url}/timeline/")
    lines = "links => links.map(link => [link.textContent.trim(), getComputedStyle(link).borderBottomWidth])"
    tabs = dict(page.locator(".md-tabs__link").evaluate_all(lines))
    assert [tab for tab, line in tabs.items() if line != "0px"] == ["Timeline"]


def test_forced_colours_keep_what_tints_and_hatching_say(context: Callable[..., BrowserContext], real_url: str) -> None:
    page = context(forced_colors="active").new_page()
    page.goto(f"{real_url}/sources/s1/")
    colour = "cells => cells.map(cell => getComputedStyle(cell).backgroundColor)"
    depths = [page.locator(f".cell.depth-{depth}").evaluate_all(colour) for depth in (1, 4)]
    assert all(map(set, depths))
    assert not set(depths[0]) & set(depths[1]), "more rests on a paragraph, and its tint is deeper"
    assert "gradient" in page.locator(".cell.aside").first.evaluate("cell => getComputedStyle(cell).backgroundImage")


@pytest.mark.parametrize(("motion", "fades"), [("no-preference", True), ("reduce", False)])
def test_a_page_fades_into_the_next_but_for_readers_who_want_no_motion(
    context: Callable[..., BrowserContext], real_url: str, motion: str, fades: bool
) -> None:
    page = context(reduced_motion=motion).new_page()
    page.add_init_script("addEventListener('pagereveal', event => (window.fades = Boolean(event.viewTransition)))")
    page.goto(real_url)
    page.locator(A_FACT).first.click()
    page.wait_for_url("**/facts/**")
    assert page.evaluate("window.fades") is fades


def test_nothing_moves_for_readers_who_want_no_motion(context: Callable[..., BrowserContext], real_url: str) -> None:
    page = context(reduced_motion="reduce").new_page()
    page.goto(real_url)
    moving = """[...document.querySelectorAll("*")].filter(node => {
        const style = getComputedStyle(node)
        return style.transitionDuration.split(", ").some(time => parseFloat(time)) || style.animationName !== "none"
    }).length"""
    assert page.evaluate(moving) == 0


# --- the files themselves ---------------------------------------------------------------------------------------------


def test_the_html_is_valid(real_site: Path) -> None:
    assert {path: told for path, told in inspected.faults_of_html(real_site).items() if told} == {}


def test_every_link_and_fragment_leads_somewhere(real_site: Path) -> None:
    assert inspected.broken(inspected.links(real_site)) == []


def test_a_broken_link_and_a_broken_fragment_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<a href='gone.html'>1</a><a href='there.html#gone'>2</a>", encoding="utf-8")
    (tmp_path / "there.html").write_text("<p id='here'>There", encoding="utf-8")
    assert len({link.partition(" on ")[0] for link in inspected.broken(inspected.links(tmp_path))}) == 2


def test_the_page_for_wrong_addresses_leads_back(page: Page, real_site: Path, real_url: str) -> None:
    page.goto(f"{real_url}/404.html")
    leads = page.locator("article a").evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    assert len(leads) > 5
    assert not [path for path in leads if not (real_site / path.strip("/") / "index.html").is_file()]
