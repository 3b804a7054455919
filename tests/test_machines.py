"""What readers that are machines are given: in it no fact is without its standing, its counts and its sources."""

from __future__ import annotations

import json
import posixpath
import re
from functools import cache
from typing import Any

import pytest

from generator.addresses import LLMS, markdown_at
from generator.engines import beside
from generator.site import make
from tests.harness import DOSSIER, tiny

LINK = re.compile(r"\]\(([^)>\s]+)\)")


@cache
def pages() -> dict[str, str]:
    return {path: content.decode() for path, content in beside(tiny(), "").items()}


def mentions(page: str) -> list[tuple[str, str]]:
    """Each fact that a page leads to, with what stands behind the link in its line."""
    found = []
    for line in page.split("\n"):
        links = list(LINK.finditer(line))
        for n, link in enumerate(links):
            end = links[n + 1].start() if n + 1 < len(links) else len(line)
            if fact := re.search(r"(?:^|/)facts/([\w-]+)/index\.md$", link[1]):
                found.append((fact[1], line[link.end() : end]))
    return found


def test_behind_every_mention_of_a_fact_stand_its_standing_its_counts_and_its_sources() -> None:
    facts = {fact["id"]: fact for fact in json.loads(tiny().files["data/facts.json"])["facts"]}
    named = {path: mentions(page) for path, page in pages().items()}
    assert sum(map(len, named.values())) > 200
    for path, found in named.items():
        for name, behind in found:
            now = tiny().behind[f"facts/{name}.md"]
            if path != "known/index.md":  # which has the standing and the counts of each day
                assert now.stands[0] in behind, (path, name)
                assert now.counts in behind, (path, name)
                assert now.dated in behind, (path, name)
            assert re.search(r"[●◐■≡❝✓✗◆○] ", behind), (path, name)
            assert re.search(rf"[ (]{', '.join(counted(facts[name]))}\)", behind), (path, name)


def counted(fact: dict[str, Any]) -> list[str]:
    """The sources that say so or deny it; where none does, those in which it comes up."""
    carried = [backing for given in fact["given"] for backing in (given["carried"], given["denied"])]
    found = sorted({source for backing in carried for source in backing["sources"]})
    return found or list(dict.fromkeys(said["source"] for said in fact["testimonies"]))


def test_a_title_or_a_silence_is_no_source_behind_what_others_say() -> None:
    lost = tiny().behind["facts/where-the-lens-went.md"]
    assert "report" not in lost.sources, "it could learn nothing"
    assert tiny().behind["facts/worth-of-the-lens.md"].sources == ("a",), "nobody says anything else"


def test_a_sentence_by_hand_that_leads_to_a_place_on_its_page_keeps_its_standing_too() -> None:
    story = pages()["story/index.md"]
    told = re.findall(r"\]\(#s\d+-[\w-]+\) \(([^)]+)", story)
    assert told
    assert all(re.match(r"[●◐■≡❝✓✗◆○] ", behind) for behind in told), told


def test_every_page_has_one_where_its_html_lies_and_begins_with_the_warning() -> None:
    assert pages().keys() == {markdown_at(path) for path in tiny().pages}
    assert len({page.partition("\n")[0] for page in pages().values()}) == 1
    assert "Quote no sentence without its standing." in pages()["index.md"].partition("\n")[0]


def test_every_link_leads_to_a_file_that_is_there() -> None:
    files = pages().keys() | tiny().files.keys() | {"assets/lamp-room.png"}
    lost = {
        (path, link)
        for path, page in pages().items()
        for link in LINK.findall(page)
        if not re.match("[a-z]+:|#", link)
        if posixpath.normpath(posixpath.join(posixpath.dirname(path), link.partition("#")[0])) not in files
    }
    assert not lost


@pytest.fixture(scope="module")
def known() -> dict[str, bytes]:
    """The files of a site that knows where it is."""
    site = make(DOSSIER, "https://room.example/lens/", "The lens")
    return {**site.files, **beside(site, "https://room.example/lens")}


def test_addresses_are_whole_where_the_site_knows_its_own(known: dict[str, bytes]) -> None:
    page = known["people/zoe-tamblyn/index.md"].decode()
    assert "](https://room.example/lens/facts/keeper-of-the-light/index.md)" in page
    assert not [link for link in LINK.findall(page) if not re.match("[a-z]+:|#", link)]


def test_the_list_begins_with_a_title_a_summary_and_the_warning(known: dict[str, bytes]) -> None:
    title, summary, warning, *sections = known[LLMS].decode().split("\n\n")
    assert title == "# The lens"
    assert summary.startswith("> What ")
    assert warning.endswith("Quote no sentence without its standing.")
    assert sections[0] == "## Where to begin"
    for line in "\n".join(sections[1::2]).strip().split("\n"):
        link = re.fullmatch(r"- \[[^\]]+\]\(https://room\.example/lens/([^)]+)\): .+", line)
        assert link, line
        assert link[1] in known


def test_the_list_quotes_no_sentence_that_has_lost_its_standing(known: dict[str, bytes]) -> None:
    for path in ("index.md", "story.md"):
        lead = tiny().pages[path].description
        assert lead
        assert lead[:40] not in known[LLMS].decode(), path
