"""The page of a source: prose, with what it rests on below it; what is set aside is folded away."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.judged import Judged
from generator.load import load
from generator.model import Dossier, Source
from generator.pages.source_pages import source
from generator.prose import plain
from generator.render import Renderer
from tests.evidence.invented import source as invented
from tests.harness import DOSSIER, tiny

Aside = list[tuple[str, str]]

FOLDED: dict[str, tuple[int, Aside, list[str]]] = {
    "a long run": (9, [("3-7", "irrelevant")], ["3 to 7"]),
    "a lone passage": (9, [("3", "irrelevant")], ["3"]),
    "a row of several records with one reason": (9, [("1-3", "link"), ("4-6", "link")], ["1 to 6"]),
    "a row of several reasons": (9, [("1-3", "link"), ("4-6", "caption")], ["1 to 3", "4 to 6"]),
    "two long runs": (20, [("1-5", "illegible"), ("9-20", "link")], ["1 to 5", "9 to 20"]),
    "what nobody has read": (20, [], []),
}


def with_aside(passages: int, aside: Aside) -> Source:
    """A source of so many passages, of which these are set aside."""
    return invented("a", passages, set_aside=[{"passages": numbers, "why": why} for numbers, why in aside])


def page_of(dossier: Dossier) -> str:
    """The page of the first source."""
    judged = Judged(dossier)
    return Renderer(judged).page(source(judged, next(iter(dossier.sources.values()))))


@pytest.mark.parametrize(("passages", "aside", "runs"), FOLDED.values(), ids=FOLDED)
def test_what_is_set_aside_is_folded_with_its_reason_and_number(passages: int, aside: Aside, runs: list[str]) -> None:
    page = page_of(Dossier(sources={"a": with_aside(passages, aside)}))
    folded = r"<summary>Paragraphs? (\d+(?: to \d+)?) (?:is|are) set aside: [\w ]+(?: \(\d+ paragraphs\))?</summary>"
    assert re.findall(folded, page) == runs
    assert sorted(map(int, re.findall(r"\{: #p(\d+) ", page))) == list(range(1, passages + 1))


def test_what_has_a_slip_or_is_from_a_dispatch_is_not_folded() -> None:
    known = load(DOSSIER)[0]
    longer = {"passages": 16, "set_aside": with_aside(16, [("8-16", "link")]).set_aside}
    dossier = replace(known, sources={**known.sources, "a": known.sources["a"].model_copy(update=longer)})
    assert "<summary>Paragraphs 11 to 16 are set aside: link (6 paragraphs)</summary>" in page_of(dossier)


def test_a_passage_that_is_retold_is_prose_and_folds_what_it_rests_on() -> None:
    page = page_of(load(DOSSIER)[0])
    told = page.partition("{: #p4 ")[2].partition("### ")[0]
    assert "[was gone](../facts/lens-vanished.md)" in told.partition("<details")[0]
    assert "<summary>Who says what here: 3 points</summary>" in told
    assert "{: #keeper-not-seen_1 }" in told.partition("<details")[2]


def test_a_passage_without_prose_is_told_by_its_gists() -> None:
    page = page_of(load(DOSSIER)[0])
    told = page.partition("{: #p3 ")[2].partition("### ")[0]
    assert "{: #lens-vanished_2 }" in told.partition("<details")[0]


def test_a_sentence_of_prose_leads_to_its_words_in_the_article() -> None:
    page = page_of(load(DOSSIER)[0])
    told = page.partition("{: #p4 ")[2].partition("### ")[0]
    assert re.search(r"In the article: \[“.+” .*in Pellan Echo.*\]\(https://\S+\)", told)


def test_the_number_of_a_paragraph_is_that_of_the_excerpt_where_the_text_is_one() -> None:
    of_source, of_fact = (tiny().files[path].decode() for path in ("sources/report.md", "facts/lens-vanished.md"))
    assert "### Paragraph 3 of our excerpt {: #p3 " in of_source
    said = "What is used here is an excerpt. The numbers of its paragraphs count in it, and not on the printed page."
    assert of_source.partition("{: #cite }")[0].count(said) == 1, "above all paragraphs"
    assert of_source.partition("{: #cite-original }")[2].count(said) == 3, "in each form of its citation"
    assert ", paragraph 3 of our excerpt](../sources/report.md#" in of_fact
    assert ", paragraph 3 of the excerpt that is used there" in of_fact.partition("{: #cite }")[2]
    assert said in of_fact.partition("{: #cite }")[0], "where the list of originals begins"
    assert "of our excerpt](../sources/a.md#" not in of_fact
    assert "excerpt" not in tiny().files["sources/a.md"].decode().partition("{: #cite }")[0]


def test_a_link_to_the_words_that_are_cited_says_whose_text_it_leads_to() -> None:
    pages = {path: text.decode() for path, text in tiny().files.items() if path.endswith(".md")}
    links = [link for text in pages.values() for link in re.findall(r"\[([^][]*)\]\([^)]*#:~:text=", text)]
    assert links
    assert [link for link in links if not re.search(r"” in \S", plain(link))] == []
