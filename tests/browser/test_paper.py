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
MOST_WITH_EVIDENCE = {"fact": 2, "person": 5, "question": 3}
"""The same with its evidence: of a person all facts, the most of which are 72."""

FACT = "facts/asked-italy/"
ADDED = """.kicker, .counts, .verdict, .who, .where, .brief, .remark, .twice, .carried, .rendition, .alone, .on-paper,
    .citation, .cells, .taken-back, .note, .left-out,
    code, .there, .numbered, .reasons, .letter, .standing, .basis, .as-of, .kind, .date, figcaption, table, figure,
    svg, .stand, .way, .next, .spellings, .voice, .disputes, .strands, summary, strong, .band"""
"""What the machine adds to a sentence: it may be smaller on paper than what people wrote."""
SIZES = """added => {
    const found = [], walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
        const { parentElement: it, textContent } = walker.currentNode
        if (!textContent.trim() || !it.checkVisibility() || !it.getClientRects().length) continue
        found.push([!!it.closest(added), parseFloat(getComputedStyle(it).fontSize), textContent.trim().slice(0, 40)])
    }
    return found
}"""
POINT = 4 / 3
"""In pixels."""


def too_small(page: Page) -> list[str]:
    """What is printed below 9.5 points, or of what the machine adds below 8."""
    page.emulate_media(media="print")
    found = page.evaluate(SIZES, ADDED)
    page.emulate_media(media="null")
    assert found
    return [f"{text}: {size / POINT:.1f}" for added, size, text in found if size < (8 if added else 9.5) * POINT - 0.02]


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
        assert not too_small(page), kinds[kind]


def test_nothing_on_paper_is_too_small_to_be_read(page: Page, real_url: str) -> None:
    for path in ("timeline/", "questions/", "who-says-what/", "disagreements/", "sources/s3/", "method/", "names/"):
        page.goto(f"{real_url}/{path}")
        assert not too_small(page), path


def test_a_handout_is_black_and_leaves_out_what_is_folded(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    paper.emulate_media(media="print")
    assert paper.locator("body").evaluate("body => getComputedStyle(body).color") == "rgb(28, 31, 38)"
    for hidden in (".md-header", ".md-tabs", ".passages li", ".answer li", ".page-actions"):
        expect(paper.locator(hidden).first).to_be_hidden()
    expect(paper.locator(".answer strong").first).to_be_visible()


@pytest.mark.parametrize(("path", "left_out"), [("method/", False), ("slips/", False), ("disagreements/", True)])
def test_a_page_that_is_printed_whole_does_not_say_that_something_is_left_out(
    paper: Page, real_url: str, path: str, left_out: bool
) -> None:
    paper.goto(f"{real_url}/{path}")
    paper.emulate_media(media="print")
    expect(paper.locator(".left-out")).to_be_visible(visible=left_out)


def test_a_handout_ends_with_its_sources_and_the_meaning_of_its_labels(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    end = paper.locator(".on-paper")
    expect(end).to_be_hidden()
    paper.emulate_media(media="print")
    expect(end).to_be_visible()
    expect(end.locator("li").first).to_have_text(
        re.compile(
            r"^The Tribune World, 3 January 2019 “North Korea’s Top Dip.* https://thetribuneworld\.com/2019/01/03/north-"
        )
    )
    expect(paper.locator(".citation").first).not_to_contain_text("thetribuneworld", use_inner_text=True)
    expect(end.get_by_text("Somebody is named or described as the source")).to_be_visible()
    paper.goto(f"{real_url}/story/")
    expect(end.locator("li")).to_have_count(5)


def foot(page: Page) -> str:
    """What the foot of each sheet says."""
    return str(page.locator("html").get_attribute("data-foot"))


def printed(page: Page) -> list[bytes]:
    """What stands on the sheets, as the printer is told."""
    told = re.findall(rb"stream\r?\n(.*?)endstream", page.pdf(format="A4", prefer_css_page_size=True), re.DOTALL)
    assert told
    return told


def test_every_sheet_says_what_it_is_from_and_of_which_day(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    assert re.fullmatch(rf"The Envoy Who Vanished · /{FACT} · as of \d+ \w+ 20\d\d", foot(paper))
    with_foot = printed(paper)
    paper.locator("html").evaluate("it => it.removeAttribute('data-foot')")
    assert printed(paper) != with_foot


def test_whoever_has_scrolled_down_prints_the_same(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    top = printed(paper)
    paper.get_by_role("heading", name="Cite this page").scroll_into_view_if_needed()
    assert paper.evaluate("scrollY")
    assert printed(paper) == top


def test_where_browsers_cannot_write_in_the_margin_a_foot_stands_still_above_room_for_it(
    page: Page, real_url: str
) -> None:
    sheet = Path("generator/theme/assets/explainer.css")
    css = (harness.ROOT / sheet).read_text(encoding="utf-8").replace("data-foot type(<length>)", "no type at all")
    page.route("**/assets/explainer.css", lambda route: route.fulfill(body=css, content_type="text/css"))
    page.goto(f"{real_url}/{FACT}")
    page.emulate_media(media="print")
    look = "(it, names) => names.map(name => getComputedStyle(it, '::after')[name])"
    names = ["content", "position", "bottom", "height"]
    content, position, bottom, height = page.locator("html").evaluate(look, names)
    assert (content, position, bottom) == (f'"{foot(page)}"', "fixed", "0px")
    room = page.locator(".sheet-room")
    assert room.evaluate("it => getComputedStyle(it).display") == "table-footer-group"
    assert room.evaluate("it => it.getBoundingClientRect().height") > float(height.removesuffix("px"))


def test_a_closed_fold_leaves_nothing_on_paper_and_the_page_says_where_the_rest_is(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    expect(paper.get_by_text("Which of them can both be true")).to_be_visible()
    expect(paper.get_by_text("Not all of this page is printed here")).to_be_hidden()
    paper.emulate_media(media="print")
    expect(paper.get_by_text("Which of them can both be true")).to_be_hidden()
    expect(paper.get_by_text("Not all of this page is printed here")).to_contain_text(
        f"the rest stands on this site at /{FACT}"
    )


@pytest.mark.parametrize("kind", ["fact", "person", "question"])
def test_a_handout_is_short_with_its_evidence_too(page: Page, both: dict[str, dict[str, str]], kind: str) -> None:
    page.add_init_script("window.print = () => {}")
    for url, kinds in both.items():
        page.goto(f"{url}/{kinds[kind]}")
        page.get_by_role("button", name="Print with the evidence").click()
        assert not too_small(page), kinds[kind]
        assert sheets(page) <= MOST_WITH_EVIDENCE[kind], kinds[kind]


@pytest.mark.parametrize(("path", "most"), [("story/", 6), ("who-says-what/", 7)])
def test_many_short_lines_of_evidence_are_printed_in_two_columns(
    page: Page, real_url: str, path: str, most: int
) -> None:
    page.add_init_script("window.print = () => {}")
    page.goto(f"{real_url}/{path}")
    page.get_by_role("button", name="Print with the evidence").click()
    assert sheets(page) <= most


def test_of_a_person_every_fact_is_printed_with_its_standing_and_one_passage(page: Page, real_url: str) -> None:
    page.add_init_script("window.print = () => {}")
    page.goto(f"{real_url}/people/jo-song-gil/")
    facts = page.locator(".part .fact")
    page.get_by_role("button", name="Print with the evidence").click()
    page.emulate_media(media="print")
    shown = "all => all.filter(it => it.checkVisibility()).length"
    assert facts.count() == 72
    for part, count in ((".verdict", 72), (".passages > ul > li", 72)):
        assert page.locator(f".part .fact {part}").evaluate_all(shown) == count
    assert page.locator("#in-short").evaluate("it => !it.checkVisibility()"), "all of them stand by topic"
    expect(page.locator(".left-out")).to_be_visible()


def test_of_a_voice_the_facts_that_it_is_cited_for_are_named_without_the_evidence_too(
    paper: Page, real_url: str
) -> None:
    paper.goto(f"{real_url}/people/kim-min-ki/")
    paper.emulate_media(media="print")
    named = paper.locator(".part .saying > p")
    assert named.count() == 28
    assert all(named.evaluate_all("all => all.map(it => it.checkVisibility())"))
    expect(paper.locator(".saying li").first).to_be_hidden()


def test_the_questions_are_printed_with_their_answers(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/questions/")
    paper.emulate_media(media="print")
    expect(paper.locator(".asked > p").first).to_be_visible()


def test_a_heading_is_printed_with_what_stands_below_it(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    paper.emulate_media(media="print")
    for hidden in (".answer li", "#silences-headlines-and-other-passages", ".other-passages li"):
        expect(paper.locator(hidden).first).to_be_hidden()


def test_no_button_is_printed(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/{FACT}")
    paper.emulate_media(media="print")
    expect(paper.locator("button:visible")).to_have_count(0)


def test_what_a_reader_has_opened_is_printed_open(paper: Page, real_url: str) -> None:
    paper.goto(f"{real_url}/people/jo-song-gil/")
    topic = paper.locator("details:has(details.passages)").first
    topic.locator("> summary").click()
    passages = topic.locator("details.passages")
    passages.locator("> summary").first.click()
    paper.emulate_media(media="print")
    expect(passages.locator("li").first).to_be_visible()
    expect(passages.locator("li").last).to_be_hidden()


def test_the_evidence_is_printed_for_who_asks_for_it(page: Page, real_url: str) -> None:
    page.add_init_script("window.print = () => (window.printed = true)")
    page.goto(f"{real_url}/{FACT}")
    short = printed(page)
    page.get_by_role("button", name="Print with the evidence").click()
    assert page.evaluate("window.printed")
    assert printed(page) != short  # the browser tells the page when it has printed
    expect(page.locator("article details").last).not_to_have_attribute("open", "")
    assert printed(page) == short


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
