"""Pages with more entries than one holds: in parts, each entry is in one of them, and no place on the page is lost."""

from __future__ import annotations

import posixpath
import re
from collections import Counter

import pytest

from generator.addresses import PAGES, Place, part_of
from generator.files import search
from generator.judged import Judged
from generator.load import load
from generator.pages import parts
from generator.site.made import Pages
from tests import harness

COUNT = 3
DRAWN = {"background-grid", "timeline-grid", "timeline-title", "timeline-words", "_filter"}
"""Within drawings and forms, which are on the parts; nobody leads there."""
JO = "people/jo-song-gil.md"
PATHS = [
    *(PAGES[name] for name in ("facts", "disagreements", "known", "slips", "timeline", "questions", "names")),
    PAGES["glossary"],
    JO,
]
_ID = re.compile(r'(?:\bid="|\{: #)([^"\s}]+)')
_LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)\s]*)?\)")
_FACT = re.compile(r"facts/([a-z][a-z0-9-]*)\.md\)")


@pytest.fixture(scope="module")
def judged() -> Judged:
    return Judged(load(harness.ROOT)[0])


@pytest.fixture(scope="module")
def whole(judged: Judged) -> Pages:
    return Pages.of(judged, Place())


@pytest.fixture(scope="module")
def divided(judged: Judged) -> Pages:
    """The same pages, each that may be long in three parts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "number_of", lambda _long, _records: COUNT)
        return Pages.of(judged, Place())


def text_of(pages: Pages, path: str) -> str:
    return pages.markdown[path].decode()


def parts_of(pages: Pages, path: str) -> list[str]:
    return [text_of(pages, part_of(path, number)) for number in range(1, COUNT + 1)]


def facts_in(*texts: str) -> set[str]:
    """The facts to which their names lead, but for the index of them."""
    return {fact for text in texts for fact in _FACT.findall(text)} - {"index"}


@pytest.mark.parametrize("path", PATHS)
def test_every_place_on_a_page_is_there_still(whole: Pages, divided: Pages, path: str) -> None:
    lost = set(_ID.findall(text_of(whole, path))) - set(_ID.findall(text_of(divided, path)))
    assert lost <= DRAWN


@pytest.mark.parametrize("path", PATHS)
def test_a_place_is_beside_the_link_to_the_part_that_has_it(divided: Pages, path: str) -> None:
    entries = re.findall(
        r"^- \*\*\[[^]]+\]\(([^)]+)\)\*\*((?:<i id=\"[^\"]+\"></i>)*)$", text_of(divided, path), re.MULTILINE
    )
    assert [posixpath.basename(link) for link, _ in entries] == [f"{number}.md" for number in range(1, COUNT + 1)]
    for (_, places), part in zip(entries, parts_of(divided, path), strict=True):
        promised = [place for place in _ID.findall(places) if not _of_period(place)]
        assert set(promised) <= set(_ID.findall(part)), set(promised) - set(_ID.findall(part))


def _of_period(place: str) -> bool:
    """Whether it is of a year or a month of the timeline, which a part with few entries of it has no heading for."""
    return bool(re.fullmatch(r"_(?:[a-z]+_)?\d{4}(?:-\d\d)*", place)) or place == "_answered"


@pytest.mark.parametrize("path", PATHS)
def test_all_facts_that_a_page_leads_to_are_in_its_parts(whole: Pages, divided: Pages, path: str) -> None:
    everything = facts_in(text_of(divided, path), *parts_of(divided, path))
    assert everything == facts_in(text_of(whole, path))


@pytest.mark.parametrize("path", [path for path in PATHS if path != JO])
def test_no_part_is_as_long_as_all_of_it(whole: Pages, divided: Pages, path: str) -> None:
    assert all(len(part) < len(text_of(whole, path)) * 0.85 for part in parts_of(divided, path))


def test_no_entry_is_in_two_parts(divided: Pages) -> None:
    listed = Counter(
        name
        for part in parts_of(divided, PAGES["names"])
        for name in re.findall(r"^\| (\[[^|]+) \| ", part, re.MULTILINE)
    )
    whole = [set(re.findall(r"^\| (\[[^|]+) \| ", part, re.MULTILINE)) for part in parts_of(divided, PAGES["names"])]
    assert listed
    assert sum(map(len, whole)) == len(set.union(*whole))


@pytest.mark.parametrize("path", PATHS)
def test_parts_lead_to_pages_that_there_are(divided: Pages, path: str) -> None:
    for number in range(COUNT + 1):
        page = part_of(path, number)
        leads = {
            posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
            for link in _LINK.findall(text_of(divided, page))
        }
        lost = {link for link in leads if link.endswith(".md")} - set(divided.known)
        assert not lost


def test_a_part_says_of_what_it_is_one_and_leads_to_those_beside_it(divided: Pages) -> None:
    first, second, last = parts_of(divided, PAGES["facts"])
    assert second.startswith("[All facts](../facts/index.md){: .kicker }\n\n# All facts, part 2 of 3\n")
    assert "[Back to part 1](../facts/1.md)" in second
    assert "[On to part 3](../facts/3.md)" in second
    assert "Back to part" not in first
    assert "On to part" not in last


def test_counts_below_a_heading_are_those_of_all_parts(judged: Judged, divided: Pages) -> None:
    counted = f'<span class="counts">{len(judged.background)} facts</span>'
    assert counted in text_of(divided, "facts/2.md")
    assert f"of {len(judged.background)}." in text_of(divided, "facts/2.md")


def test_the_search_finds_a_page_and_not_its_parts(judged: Judged, whole: Pages, divided: Pages) -> None:
    found, before = ({document.url for document in search.documents(judged, pages.known)} for pages in (divided, whole))
    assert found == before


def test_how_many_parts_there_are_follows_from_the_records() -> None:
    long = parts.Long(200, len, list, dict)
    assert [parts.number_of(long, records) for records in (0, 1, 200, 201, 400, 10_000)] == [1, 1, 1, 2, 2, 50]
