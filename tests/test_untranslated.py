"""No word that a reader sees is typed in a template: all of them are in the catalogue, where they can be translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from tests.harness import ROOT

GENERATOR = ROOT / "generator"
TEMPLATES = [*sorted((GENERATOR / "templates").rglob("*.j2")), *sorted((GENERATOR / "theme").rglob("*.html"))]
FILLED_IN = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands where a template fills something in."""
SAYING = ("say", "frame")
HEARD = re.compile(r"""\b(?:alt|aria-label|aria-description|placeholder|title)="([^"]*)\"""")
"""The attributes that readers see or hear, in HTML and in the attribute lists of Markdown."""
MARKUP = re.compile(
    rf"""
    <!--.*?--> | <(?:script|style|svg)\b.*?</(?:script|style|svg)> | </?[a-z][^>]*>   # HTML
    | \{{:.*?\}}                    # an attribute list
    | (?<=\])\([^)]*\)              # where a link leads
    | &\#?\w+;                      # a character reference
    | {FILLED_IN}(?:"\s)?[\w-]+=    # an attribute that may be there or not, behind another
    """,
    re.VERBOSE | re.DOTALL,
)


def words_of(template: str) -> list[str]:
    """Each run of words that a template itself prints, in its text or out of a choice in an expression."""
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)  # noqa: S701  # renders nothing
    written = "".join(_written(environment, template))
    texts = [*HEARD.findall(written), MARKUP.sub(FILLED_IN, written), *_chosen(environment.parse(template))]
    return [run.strip() for text in texts for run in text.split(FILLED_IN) if re.search(r"[^\W\d_]", run)]


def _written(environment: jinja2.Environment, template: str) -> Iterator[str]:
    """What stands outside all tags, which are each one sign."""
    for _, sort, value in environment.lex(template):
        if sort == "data":
            yield value
        elif sort in ("variable_begin", "block_begin"):
            yield FILLED_IN


def _chosen(parsed: nodes.Template) -> Iterator[str]:
    for output in parsed.find_all(nodes.Output):
        for node in output.nodes:
            yield from _printed(node)
    for assigned in parsed.find_all(nodes.Assign):
        yield from (text for text in _printed(assigned.node) if text != text.casefold() or " " in text)


def _printed(node: nodes.Node) -> Iterator[str]:
    """The strings that an expression may print: not those that it compares, looks up or hands on to ``say``."""
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    looked_up = isinstance(node, nodes.Compare | nodes.Test | nodes.Getitem)
    addresses = isinstance(node, nodes.Filter) and node.name == "url"
    if looked_up or addresses or (isinstance(node, nodes.Call) and getattr(node.node, "name", "") in SAYING):
        return
    if isinstance(node, nodes.Call) and getattr(node.node, "name", "") == "row":
        yield from _printed(node.args[0])
        return
    named = isinstance(node, nodes.Filter) and node.name != "join"
    for part in node.iter_child_nodes(exclude=("test", "args", "kwargs") if named else ("test",)):
        yield from _printed(part)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(GENERATOR).as_posix())
def test_no_template_has_words_of_its_own(path: Path) -> None:
    assert not words_of(path.read_text(encoding="utf-8"))


JOINING = re.compile(rf"(?:^|{FILLED_IN}\**) ?([,;·:→]) ?(?:$|\**{FILLED_IN})")
"""A sign between two things that are filled in, or all that a filter joins others with."""
BESIDE = re.compile(r"\}\}\**( )\**\{\{")
"""Nothing but the space behind a sentence, which not all languages want."""


def signs_of(template: str) -> list[str]:
    """Each sign that a template itself puts between two of several, which a language may set apart otherwise."""
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)  # noqa: S701  # renders nothing
    texts = [MARKUP.sub(FILLED_IN, "".join(_written(environment, template))), *_chosen(environment.parse(template))]
    return [*BESIDE.findall(template), *(sign for text in texts for sign in JOINING.findall(text))]


def test_no_template_joins_with_signs_of_its_own() -> None:
    signs = {path.name: signs_of(path.read_text(encoding="utf-8")) for path in TEMPLATES}
    assert not {name: found for name, found in signs.items() if found}


@pytest.mark.parametrize(
    "template",
    [
        "{% for one in all %}{{ one }}{% if not loop.last %}, {% endif %}{% endfor %}",
        '{{ all | join("; ") }}',
        "<b>{{ one }}</b>{% if other %} · {{ other }}{% endif %}",
        "**{{ label }}**: {{ text }}",
        "{{ before }} → {{ now }}",
        "**{{ sentence }}** {{ another }}",
    ],
)
def test_a_sign_that_joins_is_seen(template: str) -> None:
    assert signs_of(template)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(GENERATOR).as_posix())
def test_a_heading_of_ours_has_a_place_on_its_page_that_is_the_same_in_every_language(path: Path) -> None:
    """Where nothing else is said, Markdown makes it of the words of the heading."""
    headings = re.findall(r"^#{2,} (.*)", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert not [heading for heading in headings if "say(" in heading and "{: #" not in heading]


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("Said by {{ who }} of it", ["Said by", "of it"]),
        ('{{ row([who, "A word"], "sentences") }}', ["A word"]),
        ('{{ count }}{{ "" if count == 1 else "s" }}', ["s"]),
        ('{{ gist or "No gist" }} {{ link(view, "The fact") }}', ["No gist", "The fact"]),
        ('{{ names | join(" and ") }}', ["and"]),
        ('<b title="Old" class="new">{{ x }}</b>{: .new title="{{ n }} facts" }', ["Old", "facts"]),
        ('{% set heard %}A word{% endset %}{% set more = "No more" if x else "none" %}', ["A word", "No more"]),
        ('[{{ say("x", part="both") }}](#top){: .kicker } &nbsp; 1. – “{{ x["a word"] }}”', []),
        ('<span class="a b" markdown="1">{{ x }}</span><script>let words</script>{# A remark. #}', []),
        ('{{ "a" == b }} {% if c == "one" %}{{ c }}{% endif %}', []),
    ],
)
def test_words_are_told_from_markup(template: str, found: list[str]) -> None:
    assert words_of(template) == found
