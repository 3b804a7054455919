"""The program that renders the pages sees the links that were read here, or the text is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.check import SECTIONS, Case, Rule, check
from generator.check.on_prose import markup, rendered
from generator.engines import EXTENSIONS
from generator.judged import Judged
from generator.load import load
from generator.model import Dossier, Prose, Term
from generator.prose import parse, resolve_links
from tests.harness import DOSSIER, ROOT
from tests.prose.test_places import TEXTS

PLAIN_PIECES = [
    *("[x](fact:a)", "[y z](person:b)", "[z (](term:c)", "[!](fact:d)", "[q](a_b.md#x)", "[q](https://a.b/c)"),
    *(" *so*", "“*a b*”", "(*c*)", "*", "_", "!", ":", "(", ")", "a", "B", "é w", " ", "  ", "   ", " #", "\n", "\n\n"),
    *("- ", "1. ", "2) ", "+ ", "> ", "# ", "## ", "===\n", "---\n", "| ", "|-|-|\n"),
]  # fmt: skip
AROUND = [
    "{}",
    "{}\n\n[x](x) tail `c`",
    "**x** {}",
    "- **x** {}",
    "1. {}",
    "- a\n- b {}\n\n- c [x](x)",
    "{} [x](x)",
    "- a {} [x](x) **b** *c*",
    '<div class="q" markdown="1">\n\n{}\n\n</div>',
]
"""Places of a page in which a record's Markdown may come to stand."""
OF_THE_RECORDS = {"unknown-link", "sentence-without-fact"}
"""Rules about prose that ask what the records are; no records stand beside the texts here."""
made_up = settings(derandomize=True, database=None)


def read(text: str) -> list[tuple[str, str]]:
    return [("img" if link.sort == "picture" else "a", link.address) for link in parse(text).links]


def shown(text: str, around: str = "{}") -> list[tuple[str, str]]:
    """Links and pictures of the rendered text, those around it left out."""
    page = rendered.Rendered(around.replace("{}", resolve_links(text, lambda link: link.address)))
    assert set(page.foreign) <= {"div", "div class"}
    beside = [link for link in page.links if link == ("a", "x")]
    assert len(beside) == around.count("[x](x)")
    return [link for link in page.links if link != ("a", "x")]


def is_let_through(dossier: Dossier) -> bool:
    """Whether the rules about Markdown find nothing wrong."""
    case = Case(Judged(dossier))
    (section,) = (section for section in SECTIONS if section.name == "prose")
    rules = [rule for rule in section.rules if isinstance(rule, Rule) and rule.code not in OF_THE_RECORDS]
    return not any(True for rule in rules for _ in rule.problems(case))


def with_meaning(text: str) -> Dossier:
    return Dossier(terms={"oar": Term.model_construct(id="oar", name="Oar", meaning=Prose(text))})


@pytest.mark.parametrize("root", [ROOT, DOSSIER], ids=["real", "invented"])
def test_all_that_editors_wrote_is_shown_with_the_links_that_were_read(root: Path) -> None:
    dossier, _ = load(root)
    texts = [written.text for written in Case(Judged(dossier)).prose]
    assert sum(len(read(text)) for text in texts) > 10
    assert [text for text in texts if shown(text) != read(text)] == []


@made_up
@given(TEXTS)
def test_a_page_that_is_let_through_is_shown_as_it_was_read(text: str) -> None:
    if is_let_through(Dossier(prose={"page.md": text})):
        assert shown(text) == read(text)


@made_up
@given(TEXTS.map(str.strip))
def test_a_records_markdown_that_is_let_through_is_shown_as_it_was_read_wherever_it_stands(text: str) -> None:
    if is_let_through(with_meaning(text)):
        for around in AROUND:
            assert shown(text, around) == read(text)


@made_up
@given(st.lists(st.sampled_from(PLAIN_PIECES), max_size=14).map("".join).map(str.strip))
def test_words_and_plain_links_need_no_second_opinion(text: str) -> None:
    if markup.is_plain(parse(text)):
        for around in AROUND:
            assert shown(text, around) == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "did *not*{ hidden } sell",
        "did *not*{hidden} sell",
        "did **not**{.standing} sell",
        "`confirmed`{ .standing }",
        "# Oars { #story }",
        "Oars { hidden }\n===",
        "## Oars {onclick=alert(1)}",
        "[x](https://example.org){ hidden }",
        "It sank.\n{ hidden }",
        "- It sank.\n{ .standing }",
        "| a { hidden } |\n|---|\n| b |",
        "``` text { .standing }\nIt sank.\n```",
        "~~~ {#id}\nIt sank.\n~~~",
        "*x*{ &#104;idden }",
    ],
)
def test_no_list_of_attributes_is_let_through(text: str) -> None:
    for dossier in (Dossier(prose={"page.md": text}), with_meaning(text)):
        assert {problem.code for problem in check(Judged(dossier))} & {"raw-html", "doubtful-markdown"}


ODD = {
    "[x](fact:a)": True,
    "[a [b [c]] \\] d](fact:a) `[x](fact:b)` and *[y](fact:c)*": True,
    "- a\n- [x](fact:a)": True,
    "[x](<fact:a>) [y](fact:b 'T')": True,
    "a\n\n    [x](fact:a)": False,
    "- a\n\n    [x](fact:a)": False,
    "<!-- [x](fact:a) -->": False,
    "[a [b](fact:a) c](fact:b)": False,
    "*a **b*[x](fact:a)": False,
    "[x](fact:a)\n\n| a |\n|---|\n| b |": False,
    "[x][1]\n\n[1]: fact:a": False,
    "3 < 5, (so), `{.x}`": True,
    "*a*{ so }": False,
    "a <b": False,
    "a `</div>` b": False,
}
"""Odd Markdown in a record, and whether every place of a page shows the links that were read."""


@pytest.mark.parametrize(("text", "fine"), ODD.items())
def test_what_two_programs_read_in_two_ways_is_refused(text: str, fine: bool) -> None:
    assert is_let_through(with_meaning(text)) is fine


def test_what_is_compared_is_what_every_site_is_rendered_with() -> None:
    assert {*rendered.EXTENSIONS} == {*EXTENSIONS, "fenced_code"}  # MkDocs brings fences itself
