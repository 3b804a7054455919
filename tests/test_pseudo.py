"""Every word on every page is an editor's or comes from the catalogue: a site in a pseudo-language shows any other."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from generator import evidence, installed, site, words
from generator.files import exports
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier
from generator.review import changes, preview
from generator.site import Site
from tests.harness import DOSSIER
from tests.pseudo import ARMENIAN, CYRILLIC, in_letters, pseudo_dossier, pseudo_language
from tests.test_render import html_of

SILENT = {"code", "script", "style"}
HEARD = {"alt", "aria-label", "placeholder", "title", "data-lost", "data-right", "data-nothing"}
NO_WORDS = re.compile(
    r"https?://\S+|\b[a-z]\)|\b[\w-]+#p\d+|mailto:\S+|\S+@\S+|(?<![^\s(])/[\w/#.-]*|\b[a-z-]+\.json\b|\b[0-9a-f]{8}\b"
)
"""Addresses, places in sources, the letter of an answer, names of files, fingerprints: what no language says."""


class Seen(HTMLParser):
    """The texts that readers of some HTML see or hear, without code."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.within: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in SILENT:
            self.within.append(tag)
        self.texts += [value or "" for name, value in attrs if name in HEARD]

    def handle_endtag(self, tag: str) -> None:
        if tag in SILENT:
            self.within.pop()

    def handle_data(self, data: str) -> None:
        if not self.within:
            self.texts.append(data)


def latin(text: str, ids: set[str]) -> list[str]:
    """The words in Latin letters of a text, without ids and addresses, and without the single letter of an answer."""
    found = re.findall(r"[A-Za-z][\w'-]*", NO_WORDS.sub(" ", text))
    return [word for word in found if word not in (*ids, installed.NAME) and not re.fullmatch("[A-Z]", word)]


def untranslated(made: Site, ids: set[str]) -> set[tuple[str, str, str]]:
    """Each text with a word that no editor typed and that is in no catalogue: where it stands, the text, its words."""
    return {(where, text.strip(), " ".join(found)) for where, text in shown(made) if (found := latin(text, ids))}


def shown(made: Site) -> Iterator[tuple[str, str]]:
    """Everything that readers of a site see, with the path of the file that shows it."""
    for path, content in made.files.items():
        if path.endswith((".md", ".html")):
            text = content.decode()
            yield from ((path, seen) for seen in Seen(html_of(text) if path.endswith(".md") else text).texts)
    for path, page in made.pages.items():
        yield from ((path, page.title), (path, page.description))
    yield from (("menu", entry[0]) for entry in made.nav if not isinstance(entry, str))
    for document in json.loads(made.files["search/documents.json"])["documents"]:
        yield from ((document["url"], document.get(field, "")) for field in ("label", "title", "text"))


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return pseudo_dossier(load(DOSSIER)[0], pseudo_language())


@pytest.fixture(scope="module")
def judged(dossier: Dossier) -> Judged:
    return Judged(dossier, evidence.read_locks(DOSSIER)[0])


@pytest.fixture(scope="module")
def made(judged: Judged) -> Site:
    """The site of the tests' dossier with a preview, in which one fact is new and one says something else."""
    first, second, *_ = judged.facts
    facts = {name: fact for name, fact in judged.dossier.facts.items() if name != first}
    facts[second] = facts[second].model_copy(update={"statement": in_letters("Before", ARMENIAN), "says": ()})
    before = Judged(dataclasses.replace(judged.dossier, facts=facts), judged.locks)
    base = preview.Base("main", changes.read(exports.compared(before)))
    return preview._with_pages(judged, site.publish(judged, []), base, [("/", "/")])


def test_every_word_on_every_page_can_be_translated(made: Site, dossier: Dossier) -> None:
    assert not untranslated(made, {*dossier.records, *dossier.retired})


def test_the_pseudo_language_says_everything_in_its_own_letters() -> None:
    assert words.catalogue(pseudo_language()).say("made-from", count=2, sources="x/") == in_letters(
        'From <a href="x/">2 sources</a>, and nothing else.', CYRILLIC
    )
    assert not latin(in_letters("All 2 searches & <b>lead</b> [on](to/it)", CYRILLIC), {"b", "to", "it"})


def test_a_word_that_is_typed_in_the_code_is_found(made: Site, dossier: Dossier) -> None:
    slip = dataclasses.replace(made, files={**made.files, "slip.md": b"A slip of ours, at `code` in /facts/x/.\n"})
    assert untranslated(slip, {*dossier.records, *dossier.retired}) - untranslated(
        made, {*dossier.records, *dossier.retired}
    ) == {("slip.md", "A slip of ours, at", "slip of ours at"), ("slip.md", "in /facts/x/.", "in")}
