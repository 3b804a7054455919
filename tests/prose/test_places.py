"""Whatever Markdown is typed, each thing in it is where the parser says; texts are made up out of nasty pieces."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.prose import Link, Parsed, find_links, parse, resolve_links
from generator.prose.placing import DEEPEST

PIECES = [
    *("[", "]", "(", ")", "](", "!", "<", ">", "`", "``", "*", "**", "_", "\\", "\\|", "|", "&amp;", "&#91;", "{"),
    *("[x](fact:a)", "[y](fact:b 'T')", "[z](<fact:c>)", "[x\ny](fact:d)", "[a [b] c](fact:e)", "![i](fact:f)"),
    *("[r][1]", "[1]", "\n[1]: fact:g\n", "<http://a.b>", "<b>", "<!--", "-->", "{: .x}", "[TOC]"),
    *("\n", "\n\n", "  \n", "\\\n", "```\n", "~~~\n", "===\n", "---\n", "|-|-|\n"),
    *(" ", "    ", "\t", "- ", "1. ", "> ", "# ", "## ", " #", "a", "Bc", "é", "d e "),
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)
made_up = settings(derandomize=True, database=None)
SIGNS = "[*_!&\\`<"
"""What the place of a word may be that begins with a sign, or was typed as a reference."""


def placeless() -> MarkdownIt:
    """The same parser as it comes, but for what it refuses and rewrites."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    parser.validateLink = lambda _: True  # type: ignore[method-assign, assignment]
    parser.normalizeLink = parser.normalizeLinkText = str  # type: ignore[method-assign, assignment]
    return parser


def addresses(tokens: list[Token]) -> Iterator[object]:
    for token in tokens:
        for child in token.children or ():
            yield from (child.attrs[name] for name in ("href", "src") if name in child.attrs)


def typed(parsed: Parsed, link: Link) -> str:
    return parsed.text[link.offset : link.end]


@made_up
@given(TEXTS)
def test_to_know_places_changes_nothing_that_is_read(text: str) -> None:
    links = [link.address for link in parse(text).links]
    assert sorted(links) == sorted(map(str, addresses(placeless().parse(text))))


@made_up
@given(TEXTS)
def test_links_begin_and_end_where_they_are_typed(text: str) -> None:
    parsed = parse(text)
    for link in parsed.links:
        assert typed(parsed, link)[0] == {"link": "[", "picture": "!", "bare": "<"}[link.sort]
        assert typed(parsed, link)[-1] in ")]>"
        assert link.sort == "bare" or text[link.inner[0] - 1] + text[link.inner[1]] == "[]"
        if link.destination and not set("\\&") & set(address := text[slice(*link.destination)]):
            assert address in (link.address, f"<{link.address}>")


@made_up
@given(TEXTS)
def test_every_letter_a_reader_sees_is_found_in_the_text(text: str) -> None:
    for block in parse(text).blocks:
        assert 0 <= block.offset <= block.end <= len(text)
        for at, letter in enumerate(block.words) if block.sort != "code" else ():
            if letter.isalpha():
                assert text[block.places(at)] in (letter, *SIGNS)


@made_up
@given(TEXTS)
def test_resolving_replaces_every_link_by_id_and_keeps_the_rest(text: str) -> None:
    resolved = resolve_links(text, lambda link: f"{link.target}.md")
    assert not find_links(resolved)
    assert resolve_links(text, lambda link: link.address) == text or any(
        link.destination is None or text[slice(*link.destination)] != link.address for link in find_links(text)
    )
