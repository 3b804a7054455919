"""An editor's Markdown: the links by id in it, and the words a reader sees."""

from __future__ import annotations

import pytest

from generator.links import Link, find_links, plain, resolve_links
from generator.model import KINDS
from generator.problem import Mark


def to_target(link: Link) -> str:
    return f"<{link.kind} {link.target} {link.words}>"


RESOLVED = {
    "[left](fact:left-embassy)": "<fact left-embassy left>",
    "a [b *c*](person:ada), [d](term:oar).": "a <person ada b *c*>, <term oar d>.",
    "[](question:why)": "<question why >",
    "[two\nlines](place:rome)": "<place rome two\nlines>",
    "- [x](source:s0)\n    [y](source:s1)": "- <source s0 x>\n    <source s1 y>",
    "[out](https://a.b) [in](story.md) [mail](mailto:a@b.c)": "[out](https://a.b) [in](story.md) [mail](mailto:a@b.c)",
    "[odd](facts:x) [case](Fact:x)": "[odd](facts:x) [case](Fact:x)",
    "`[a](fact:b)` [c](fact:d)": "`[a](fact:b)` <fact d c>",
    "```\n[a](fact:b)\n```\n[c](fact:d)": "```\n[a](fact:b)\n```\n<fact d c>",
    "~~~ md\n[a](fact:b)\n~~~\n[c](fact:d)": "~~~ md\n[a](fact:b)\n~~~\n<fact d c>",
    "    indented [c](fact:d)": "    indented <fact d c>",
    "- x\n    ```\n    [a](fact:b)\n    ```\n    [c](fact:d)": "- x\n    ```\n    [a](fact:b)\n    ```\n    <fact d c>",
    "[he [sic] left](fact:left) [[1]](source:s1)": "<fact left he [sic] left> <source s1 [1]>",
    "[a [b](fact:c) ![d](fact:e)": "[a <fact c b> ![d](fact:e)",
    "[![d](e.png)](fact:f)": "<fact f ![d](e.png)>",
    "plain": "plain",
    "": "",
}


@pytest.mark.parametrize(("text", "resolved"), RESOLVED.items())
def test_links_by_id_are_resolved_and_nothing_else_is_touched(text: str, resolved: str) -> None:
    assert resolve_links(text, to_target) == resolved


@pytest.mark.parametrize("kind", [kind.kind for kind in KINDS])  # type: ignore[attr-defined]  # every record has one
def test_every_kind_of_record_can_be_linked(kind: str) -> None:
    assert [(link.kind, link.target) for link in find_links(f"[x]({kind}:some-id)")] == [(kind, "some-id")]


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("[x]( fact:left )", "left "),
        ('[x](fact:left "title")', 'left "title"'),
        ("[x](<fact:left>)", "left>"),
        ("[x](fact:left embassy)", "left embassy"),
        ("[x](fact:)", ""),
    ],
)
def test_a_link_that_is_oddly_typed_is_seen_so_that_it_can_be_refused(typed: str, target: str) -> None:
    assert [link.target for link in find_links(typed)] == [target]


def test_of_a_link_line_and_column_can_be_told() -> None:
    text = "# Title\n\nHe [left](fact:left).\n[Twice](fact:left) he did.\n"
    marks = [Mark.in_text("docs/x.md", text, link.offset) for link in find_links(text)]
    assert list(map(str, marks)) == ["docs/x.md:3:4", "docs/x.md:4:1"]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("He [left](fact:left) in *May*.", "He left in May."),
        ("See [the **list**](list.md) and `code`.", "See the list and code."),
        ("**This** [page](https://x.org/a_(b)) is __old__.", "This page is old."),
        ("[He [sic] *left*](fact:left), ![a map](map.png) [![shows](a.png)](b.md)", "He [sic] left, a map shows"),
        ("## Heading\n\n> quoted\n\n- one", "Heading quoted - one"),
        ("snake_case stays, 2 * 3 does not", "snake_case stays, 2 3 does not"),
        ("C# and #1 [sic] (so)", "C# and 1 [sic] (so)"),
    ],
)
def test_markdown_as_the_words_a_reader_sees(markdown: str, words: str) -> None:
    assert plain(markdown) == words
