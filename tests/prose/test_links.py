"""An editor's Markdown: the links by id in it, its headings and the words a reader sees."""

from __future__ import annotations

import pytest

from generator.model import KINDS
from generator.problem import Mark
from generator.prose import Link, find_links, parse, plain, resolve_links


def to_path(link: Link) -> str:
    return f"{link.target}.md"


RESOLVED = {
    "[left](fact:left-embassy)": "[left](left-embassy.md)",
    "a [b *c*](person:ada), [d](term:oar).": "a [b *c*](ada.md), [d](oar.md).",
    "[](question:why)": "[](why.md)",
    "[two\nlines](place:rome)": "[two\nlines](rome.md)",
    "- [x](source:s0)\n    [y](source:s1)": "- [x](s0.md)\n    [y](s1.md)",
    "[out](https://a.b) [in](story.md) [mail](mailto:a@b.c)": "[out](https://a.b) [in](story.md) [mail](mailto:a@b.c)",
    "[odd](facts:x) [case](Fact:x)": "[odd](facts:x) [case](Fact:x)",
    "[he [sic] left](fact:left) [[1]](source:s1)": "[he [sic] left](left.md) [[1]](s1.md)",
    "[a [b [c]] d](fact:left)": "[a [b [c]] d](left.md)",
    r"[a \] b](fact:left) \[c](fact:left)": r"[a \] b](left.md) \[c](fact:left)",
    "[a `]` b](fact:left)": "[a `]` b](left.md)",
    "[a [b](fact:c) ![d](fact:e)": "[a [b](c.md) ![d](fact:e)",
    "[![d](e.png)](fact:f)": "[![d](e.png)](f.md)",
    "[x](  <fact:left>\n'so: [y](fact:z)' )": "[x](  left.md\n'so: [y](fact:z)' )",
    "> [a](fact:b)\nand [c\n  > d](fact:e)": "> [a](b.md)\nand [c\n  > d](e.md)",
    "| [a](fact:b) \\| c |\n|-|\n| `\\|` [d\\|e](fact:f) |": "| [a](b.md) \\| c |\n|-|\n| `\\|` [d\\|e](f.md) |",
    "## [a](fact:b) ##\n\n[c](fact:d)\n===": "## [a](b.md) ##\n\n[c](d.md)\n===",
    "see [x *y*][1], [1] and [One][]\n\n[1]: fact:left\n[one]: <place:rome> 'so'": (
        "see [x *y*](left.md), [1](left.md) and [One](rome.md)\n\n[1]: fact:left\n[one]: <place:rome> 'so'"
    ),
    "plain": "plain",
    "": "",
}


@pytest.mark.parametrize(("text", "resolved"), RESOLVED.items())
def test_the_address_of_each_link_by_id_is_replaced_and_nothing_else_is_touched(text: str, resolved: str) -> None:
    assert resolve_links(text, to_path) == resolved


NO_LINKS = [
    "<!-- [x](fact:left) -->",
    "`[a](fact:b)`",
    "``a ` [x](fact:left)``",
    "`a\n[x](fact:left) b`",
    "```\n[a](fact:b)\n```",
    "~~~ md\n[a](fact:b)\n~~~",
    "- x\n    ```\n    [a](fact:b)\n    ```",
    "words\n\n    [x](fact:left)",
    r"\[x](fact:left)",
    "![x](fact:left)",
    "![a [x](fact:left) b](y.png)",
    "[x](https://example.org 'a [x](fact:left) b')",
    "[x](fact:left embassy)",
    "[x] (fact:left)",
]


@pytest.mark.parametrize("text", NO_LINKS)
def test_what_is_code_or_hidden_or_a_picture_is_no_link_by_id(text: str) -> None:
    assert find_links(text) == ()
    assert [link.target for link in find_links(f"{text}\n\n[c](fact:d)")] == ["d"]


@pytest.mark.parametrize("kind", KINDS.names)
def test_every_kind_of_record_can_be_linked(kind: str) -> None:
    assert [(link.kind, link.target) for link in find_links(f"[x]({kind}:some-id)")] == [(kind, "some-id")]


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("[x]( fact:left )", "left"),
        ('[x](fact:left "title")', "left"),
        ("[x](<fact:left>)", "left"),
        ("[x](<fact:left embassy>)", "left embassy"),
        ("[x](fact:)", ""),
        ("[x](fact&#58;left)", "left"),
    ],
)
def test_a_link_is_seen_however_oddly_it_is_typed(typed: str, target: str) -> None:
    assert [(link.target, link.offset, link.end) for link in find_links(typed)] == [(target, 0, len(typed))]


def test_line_and_column_of_a_link_are_known() -> None:
    text = "# Title\n\nHe [left](fact:left).\n[Twice](fact:left) he did.\n\n> - see\n  [it](fact:left)\n"
    marks = [Mark.in_text("docs/x.md", text, link.offset) for link in find_links(text)]
    assert list(map(str, marks)) == ["docs/x.md:3:4", "docs/x.md:4:1", "docs/x.md:7:3"]


def test_links_and_pictures_of_whatever_sort_are_known() -> None:
    text = "[*a* b](c.md) ![d *e*](f.png) <https://g.h> [![i](j.png)](k.md) [l](m n) [o](p"
    found = [(link.sort, link.words, link.address) for link in parse(text).links]
    assert found == [
        ("link", "a b", "c.md"),
        ("picture", "d e", "f.png"),
        ("bare", "https://g.h", "https://g.h"),
        ("link", "i", "k.md"),
        ("picture", "i", "j.png"),
    ]
    assert [text[at : at + 3] for at in parse(text).unclosed] == ["](m", "](p"]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("He [left](fact:left) in *May*.", "He left in May."),
        ("See [the **list**](list.md) and `code`.", "See the list and code."),
        ("**This** [page](https://x.org/a_(b)) is __old__.", "This page is old."),
        ("[He [sic] *left*](fact:left), ![a map](map.png) [![shows](a.png)](b.md)", "He [sic] left, a map shows"),
        ("## Heading ##\n\n> quoted\n\n- one\n- two", "Heading quoted one two"),
        ("snake_case stays, 2 * 3 does too", "snake_case stays, 2 * 3 does too"),
        ("5 > 3 | 2", "5 > 3 | 2"),
        ("C# and #1 [sic] (so)", "C# and #1 [sic] (so)"),
        (r"a \* b \] c", "a * b ] c"),
        ("a &amp; b &#91;c", "a & b [c"),
        ("`*a*` `` ` ``", "*a* `"),
        ("[x][1]\n\n[1]: a.md", "x"),
        ("<!-- no -->\n\nyes <b>no</b>", "yes no"),
        ("| a | b |\n|---|---|\n| c \\| d | e |", "a b c | d e"),
        ("line  \nbreak\\\nand\nline", "line break and line"),
    ],
)
def test_markdown_as_the_words_a_reader_sees(markdown: str, words: str) -> None:
    assert plain(markdown) == words


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The *lens* [sic] #\n\n# Other", "The lens [sic]"),
        ("The lens\n===\n", "The lens"),
        ("```\n# no title\n```\n\n## Nor this\n\n# This", "This"),
        ("No title", ""),
    ],
)
def test_the_first_heading_of_the_first_level_is_the_title(text: str, title: str) -> None:
    assert parse(text).title == title


def test_a_text_comes_apart_at_its_margin() -> None:
    text = "# A\nb\nb\n\n- c\n\n    d\n- e\n\n```\nf\n\ng\n```\n"
    assert parse(text).parts == ("# A", "b\nb", "- c\n\n    d\n- e", "```\nf\n\ng\n```")
