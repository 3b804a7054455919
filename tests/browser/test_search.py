"""The search of both stories, typed as a reader would: ``tests/search*.yml`` say where each query must lead first."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from generator.builder import runs, settings
from tests import harness


def table(name: str) -> dict[str, dict[str, str]]:
    """Queries by group, each with where its first result leads."""
    text = (harness.ROOT / "tests" / name).read_text(encoding="utf-8")
    read: dict[str, dict[str, str]] = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - a query stays what was typed
    return read


ROWS = [(query, first) for rows in table("search.yml").values() for query, first in rows.items()]

Find = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real dossier, built."""
    site = tmp_path_factory.mktemp("real") / "site"
    runs.build_into(settings.read(harness.ROOT), into=site)
    return site


@pytest.fixture(scope="module")
def url(built: Path) -> Iterator[str]:
    with harness.serve(built) as address:
        yield address


@pytest.fixture(scope="module")
def opened(browser: Browser, url: str) -> Iterator[Page]:
    """A page with its search open and ready, for tests that only type."""
    page = browser.new_page()
    page.goto(url)
    search(page, "ready")
    yield page
    page.close()


@pytest.fixture(scope="module")
def find(opened: Page, url: str) -> Find:
    """Where the results lead, first to last, for what is typed."""

    def type_and_read(query: str) -> list[str]:
        field(opened).fill(query)
        addresses: list[str] = opened.locator(".search__link").evaluate_all("links => links.map(link => link.href)")
        return [address.removeprefix(url) for address in addresses]

    return type_and_read


def field(page: Page) -> Any:
    return page.get_by_role("textbox", name="Search for")


def search(page: Page, query: str) -> None:
    """Open the search and type; done when the answer stands there."""
    page.get_by_role("button", name="Search", exact=True).click()
    field(page).fill(query)
    expect(page.locator(".search__status")).not_to_be_empty()


# --- what is found ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("query", "first"), ROWS, ids=[query for query, _ in ROWS])
def test_a_query_leads_to_its_place_first(find: Find, query: str, first: str) -> None:
    found = find(query) or ["nothing"]
    assert found[0] == first, f"and then {found[1:4]}"


def test_a_query_of_the_second_story_leads_to_its_place_first(browser: Browser, titanic_site: Path) -> None:
    with harness.serve(titanic_site) as address:
        page = browser.new_page()
        page.goto(address)
        search(page, "ready")
        lost = []
        for rows in table("search.titanic.yml").values():
            for query, first in rows.items():
                field(page).fill(query)
                found = page.locator(".search__link").evaluate_all("links => links.map(link => link.href)")
                lost += [(query, found[:3])] if not found or found[0] != address + first else []
        page.close()
    assert not lost


def people(built: Path) -> list[dict[str, Any]]:
    exported = json.loads((built / "data" / "people.json").read_text(encoding="utf-8"))
    return list(exported["people"])


def spellings(person: dict[str, Any]) -> list[str]:
    return [person["name"], *(form["form"] for form in person["forms"]), *person["also_search"]]


def test_every_spelling_of_a_person_puts_that_person_first(find: Find, built: Path) -> None:
    owners: dict[str, set[str]] = {}
    for person in people(built):
        for spelling in spellings(person):
            owners.setdefault(spelling, set()).add(person["url"])
    lost = {spelling: find(spelling)[:1] for spelling in owners if not set(find(spelling)[:1]) <= owners[spelling]}
    assert owners
    assert not lost


def misspelled(name: str) -> Iterator[str]:
    """In turn from place to place of a name: a letter left out, typed twice, exchanged with the next, mistaken."""
    for place in range(len(name) - 1):
        before, letter, after, rest = name[:place], name[place], name[place + 1], name[place + 2 :]
        slips = (after, letter + letter + after, after + letter, "x" + after)
        yield before + slips[place % len(slips)] + rest


def test_a_misspelled_name_still_finds_the_person(find: Find, built: Path) -> None:
    lost = [
        wrong for person in people(built) for wrong in misspelled(person["name"]) if find(wrong)[:1] != [person["url"]]
    ]
    assert not lost


def test_a_name_with_two_slips_still_finds_the_person(find: Find, built: Path) -> None:
    lost = [person["name"] for person in people(built) if find(f"x{person['name'][1:-1]}")[:1] != [person["url"]]]
    assert not lost


def test_the_more_of_a_query_is_found_the_earlier_a_result_stands(find: Find) -> None:
    assert "/facts/italian-embassy-declined/" in find("italian embassy declined to comment")[:2]


def test_a_word_nobody_has_does_not_hide_the_others(find: Find) -> None:
    assert find("zzyzx pompeo")[0] == "/people/mike-pompeo/"


SCRIPTS = [
    "守塔人离开了灯塔",
    "見張りは岬の灯台を去った",
    "ผู้ดูแลประภาคารหายตัวไป",
    "등대지기 김보람",
    "Øystein Þórðarson, Łucja Ægirsdóttir, Đorđe Işık",
    "مكتبة أحمد على البحر",
    "کتابخانهٔ می\u200cخواهم ۱۹۱۲",
    "दीपस्तंभ का रखवाला",
]
"""Titles of documents in many scripts."""
TYPED = {
    "灯塔": 0, "塔人": 0, "人离开了": 0, "灯": 0, "灯台": 1, "去った": 1, "岬": 1, "ประภาคาร": 2, "หาย": 2,
    "등대": 3, "보람": 3, "oystein": 4, "thordarson": 4, "lucja": 4, "aegirsdottir": 4, "dorde": 4, "isik": 4,
    "مکتبه": 5, "احمد": 5, "علی": 5, "كتابخانه": 6, "میخواهم": 6, "1912": 6, "रखवाला": 7,
}  # fmt: skip
"""What is typed, and which of them it finds first."""


def test_any_script_is_found_by_its_middle_and_in_the_letters_of_another_keyboard(page: Page, url: str) -> None:
    documents = [
        {"url": f"/{n}/", "kind": "fact", "label": "Fact", "title": title, "text": "", "words": ""}
        for n, title in enumerate(SCRIPTS)
    ]
    page.route("**/search/documents.json", lambda route: route.fulfill(json={"schema": 1, "documents": documents}))
    page.goto(url)
    search(page, "ready")
    first = page.locator(".search__title").first
    lost = {}
    for typed, number in TYPED.items():
        field(page).fill(typed)
        found = first.text_content() if page.locator(".search__title").count() else None
        if found != SCRIPTS[number]:
            lost[typed] = found
    assert not lost


# --- what a reader is shown -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "label"),
    [
        ("Jo Song Gil", "Person"),
        ("left-embassy", "Fact ● reported"),
        ("no-longer-diplomat", "Fact ✓ confirmed"),
        ("when did he leave the embassy", "Question ● reported"),
        ("has he said anything himself", "Question · these sources do not say"),
        ("s3", "Article"),
        ("JoongAng Ilbo", "Publication"),
        ("Rome", "Place"),
        ("timeline", "Page"),
    ],
)
def test_a_result_says_what_it_is(find: Find, opened: Page, query: str, label: str) -> None:
    find(query)
    expect(opened.locator(".search__label").first).to_have_text(label)


def test_an_id_finds_and_is_never_shown(find: Find, opened: Page) -> None:
    assert find("left-embassy")[0] == "/facts/left-embassy/"
    expect(opened.locator(".search__link").first).not_to_contain_text("left-embassy")
    assert find("s3")[0] == "/sources/s3/"
    expect(opened.locator(".search__link").first).not_to_contain_text("s3")


def test_a_name_that_is_written_otherwise_is_shown_beside_the_one_we_print(find: Find, opened: Page) -> None:
    find("cho son gil")
    first = opened.locator(".search__link").first
    expect(first).to_contain_text("Jo Song Gil")
    expect(first.locator(".search__also")).to_have_text("also “Cho son Gil”")
    find("jo song gil")
    expect(first.locator(".search__also")).to_be_hidden()


def test_the_number_of_results_is_told_in_words(find: Find, opened: Page) -> None:
    find("persona non grata")
    shown = opened.locator(".search__link").count()
    expect(opened.locator(".search__status")).to_have_text(f"{shown} results")
    assert len(find("json")) == 1
    expect(opened.locator(".search__status")).to_have_text("1 result")


def test_nonsense_gets_a_friendly_answer_with_ways_on(find: Find, opened: Page) -> None:
    assert find("$& zzyzx <b>") == []
    expect(opened.locator(".search__status")).to_have_text("Nothing found for “$& zzyzx <b>”.")
    links = opened.locator(".search__help a")
    expect(links).to_have_text(["questions", "names", "facts"])
    assert [opened.request.get(link.evaluate("link => link.href")).status for link in links.all()] == [200, 200, 200]


def test_an_empty_search_lists_nothing(find: Find, opened: Page) -> None:
    assert find(" ") == []
    expect(opened.locator(".search__status")).to_be_empty()
    expect(opened.locator(".search__help")).to_be_visible()


HOSTILE = [
    "<script>ran=1</script>",
    '<img src="x" onerror="ran=1">',
    '"><svg onload="ran=1">',
    "</title><script>ran=1</script>",
    "&lt;script&gt;ran=1&lt;/script&gt;",
    "javascript:ran=1",
    "${ran=1} {{ ran }} $&",
    "__proto__ constructor",
    "שלום (abc) 12 👩‍👩‍👧",
]


def test_what_is_found_is_shown_as_typed_and_never_as_markup(
    page: Page, url: str, context: Callable[..., BrowserContext]
) -> None:
    def hostile(route: Route) -> None:
        fields = ("url", "kind", "label", "title", "text", "words")
        documents = [
            dict.fromkeys(fields, text) | {"url": f"/{n}/", "aliases": [text], "badges": [{"css": text, "words": text}]}
            for n, text in enumerate(HOSTILE)
        ]
        route.fulfill(json={"schema": 1, "documents": documents})

    page.route("**/search/documents.json", hostile)
    page.goto(url)
    search(page, "ready")
    for n, text in enumerate(HOSTILE):
        field(page).fill(text)
        first = page.locator(".search__link").first
        assert first.evaluate("link => [...link.querySelectorAll('[data-part]')].map(part => part.textContent)") == [
            text, text, "", text
        ]  # fmt: skip
        expect(first.locator(".search__badge")).to_have_text(text)
        assert first.get_attribute("href") == f"{url}/{n}/"
    assert not page.evaluate("typeof window.ran !== 'undefined'")
    control = context(bypass_csp=True).new_page()
    control.goto(url)
    control.evaluate("text => document.querySelector('.search__results').innerHTML = text", HOSTILE[1])
    control.wait_for_function("window.ran")  # what as markup would have run, were it not for the policy


# --- when and how it loads --------------------------------------------------------------------------------------------


def test_nothing_is_fetched_before_a_reader_opens_the_search(page: Page, url: str) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.removeprefix(url)))
    page.goto(url, wait_until="networkidle")
    assert "/assets/search/search.js" in fetched
    assert not [
        path
        for path in fetched
        if path.startswith("/search/") or path.endswith(("find.js", "letters.js", "minisearch.js"))
    ]
    before = len(fetched)
    search(page, "rome")
    assert sorted(fetched[before:]) == [
        "/assets/search/find.js", "/assets/search/letters.js", "/assets/search/minisearch.js", "/search/documents.json"
    ]  # fmt: skip


def test_a_search_that_could_not_be_loaded_says_so_and_tries_again(page: Page, url: str) -> None:
    page.route("**/search/documents.json", lambda route: route.abort())
    page.goto(url)
    search(page, "rome")
    expect(page.locator(".search__status")).to_contain_text("could not be loaded")
    page.unroute("**/search/documents.json")
    field(page).fill("rome ")
    expect(page.locator(".search__title").first).to_have_text("Rome")


def test_it_works_below_any_path(page: Page, built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / "some" / "where")
    with harness.serve(tmp_path) as url:
        page.goto(f"{url}/some/where/facts/left-embassy/")
        search(page, "cho song gil")
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{url}/some/where/people/jo-song-gil/")
        expect(page.locator("article h1")).to_contain_text("Jo Song Gil")


def test_it_works_under_a_strict_policy(page: Page, url: str) -> None:
    def strict(route: Route) -> None:
        answer = route.fetch()
        policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:"
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    refused: list[str] = []
    page.on("console", lambda told: refused.append(told.location["url"] + told.text) if told.type == "error" else None)
    page.route(f"{url}/", strict)
    page.goto(url)
    search(page, "rome")
    expect(page.locator(".search__title").first).to_have_text("Rome")
    assert refused, "Material's inline scripts, which a site lists by their hashes"
    assert not [told for told in refused if "assets/search" in told]


def test_without_javascript_nothing_is_promised(browser: Browser, url: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(url)
    expect(page.locator(".search__open")).to_be_hidden()
    expect(page.locator(".md-header__button[for=__search]")).to_be_hidden()
    page.context.close()


# --- with the keyboard ------------------------------------------------------------------------------------------------


def test_it_opens_is_walked_and_closes_by_keys(page: Page, url: str) -> None:
    page.goto(url)
    page.get_by_role("button", name="Search", exact=True).focus()
    page.keyboard.press("Control+k")
    expect(field(page)).to_be_focused()
    page.keyboard.type("kim")
    links = page.locator(".search__link")
    expect(links.first).to_contain_text("Kim")
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Search")).to_be_hidden()
    expect(page.get_by_role("button", name="Search", exact=True)).to_be_focused()


def test_the_key_that_opens_it_works_with_caps_lock_and_leaves_the_browser_its_own(page: Page, url: str) -> None:
    page.goto(url)
    press = "shiftKey => dispatchEvent(new KeyboardEvent('keydown', {key: 'K', ctrlKey: true, shiftKey}))"
    page.evaluate(press, True)
    expect(page.get_by_role("dialog", name="Search")).to_be_hidden()
    page.evaluate(press, False)
    expect(page.get_by_role("dialog", name="Search")).to_be_visible()


def test_keys_that_an_input_method_takes_are_left_to_it(page: Page, url: str) -> None:
    page.goto(url)
    search(page, "ready")
    field(page).fill("")
    composing = page.context.new_cdp_session(page)
    for so_far in ("k", "ki", "kim"):
        composing.send("Input.imeSetComposition", {"text": so_far, "selectionStart": 1, "selectionEnd": 1})
    expect(page.locator(".search__link").first).to_contain_text("Kim")
    field(page).evaluate("input => (window.taken = [], document.addEventListener('keydown', key => taken.push("
                         "[key.isComposing || key.keyCode === 229, key.defaultPrevented])))")  # fmt: skip
    for key, code in (("ArrowDown", 40), ("k", 75)):
        pressed = {"type": "rawKeyDown", "key": key, "windowsVirtualKeyCode": code, "modifiers": 2 if key == "k" else 0}
        composing.send("Input.dispatchKeyEvent", pressed)
    expect(field(page)).to_be_focused()
    assert page.evaluate("taken") == [[True, False], [True, False]]


def test_enter_goes_to_the_first_result_even_before_the_index_is_there(page: Page, url: str) -> None:
    page.goto(url)
    page.get_by_role("button", name="Search", exact=True).click()
    page.keyboard.type("pompeo")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{url}/people/mike-pompeo/")


def test_a_result_on_the_same_page_closes_the_search(page: Page, url: str) -> None:
    page.goto(f"{url}/questions/")
    search(page, "where is he now")
    page.locator(".search__link").first.click()
    expect(page).to_have_url(f"{url}/questions/q-where-now/")
    expect(page.get_by_role("dialog", name="Search")).to_be_hidden()


def test_a_click_beside_it_or_on_close_closes_it(page: Page, url: str) -> None:
    page.goto(url)
    dialog = page.get_by_role("dialog", name="Search")
    search(page, "rome")
    page.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
    search(page, "rome")
    page.mouse.click(5, 300)
    expect(dialog).to_be_hidden()


def test_on_a_phone_it_fills_the_screen_and_needs_no_sideways_scroll(browser: Browser, url: str) -> None:
    page = browser.new_context(viewport={"width": 320, "height": 600}).new_page()
    page.goto(url)
    search(page, "kim")
    box = page.get_by_role("dialog", name="Search").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 320, "height": 600}
    assert page.get_by_role("dialog", name="Search").evaluate("dialog => dialog.scrollWidth <= dialog.clientWidth")
    page.context.close()
