"""Text to Markdown: plain text comes back from the HTML exactly as typed, and every link leads somewhere."""

from __future__ import annotations

import dataclasses
import html
import itertools
import posixpath
import re
import string
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TypeVar

import jinja2
import markdown
import pytest
from markupsafe import Markup

from generator import drawings, site
from generator.addresses import PAGES, Place
from generator.builder import settings
from generator.judged import Judged
from generator.judged.looks import Looks
from generator.model import Dossier, Fact, Imprint, Person, Prose, Record, Term, Topic, standings
from generator.pages import attribution, pages
from generator.pages.page import Page
from generator.problem import Mark
from generator.prose import find_links
from generator.render import Renderer, escape, tidy
from generator.render.repeated import Repeated
from generator.site import Site
from tests.harness import DOSSIER, ROOT, rendered, tiny
from tests.tools import some

# --- what a browser reads ---------------------------------------------------------------------------------------------


@cache
def converter() -> markdown.Markdown:
    """Markdown as this site's own settings have MkDocs read it."""
    config = settings.read(ROOT)
    return markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


@cache
def html_of(text: str) -> str:
    return converter().reset().convert(text)


class Read(HTMLParser):
    """The texts of the ``<b class=t>`` or ``title`` a document was given, its tags, ids and addresses."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.titles: list[str] = []
        self.tags: list[str] = []
        self.ids: set[str] = set()
        self.addresses: list[str] = []
        self.feed(document)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "title":
                self.titles.append(value or "")
            elif name == "id":
                self.ids.add(value or "")
            elif name in ("href", "src"):
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


# --- escaping: what is written ----------------------------------------------------------------------------------------

ORDINARY = [
    "He left the embassy in early November.",
    "The deputy's half-brother (then 48) said so; nobody else did: not one.",
    "About 30,000 people, i.e. 0.1% have fled since 1953!",
    "Did he ask for refuge?",
    "Zoë Tamblyn’s “great lens” – gone, it’s said…",
    "Fionn O'Dwyer (Museum of Tides), 2011-03-15",
    "北朝鮮の大使。",
]


@pytest.mark.parametrize("sentence", ORDINARY)
def test_an_ordinary_sentence_stays_as_it_is(sentence: str) -> None:
    assert escape(sentence) == sentence


WRITTEN = {
    "*": "&#42;",
    "a*b": "a&#42;b",
    "<b>": "&#60;b&#62;",
    "AT&T": "AT&#38;T",
    "&amp;": "&#38;amp;",
    "1. May": "1&#46; May",
    "- he": "&#45; he",
    "wait...": "wait&#46;&#46;&#46;",
    "(c)": "&#40;c&#41;",
    "www.a.b": "www&#46;a&#46;b",
    "[a](b)": "&#91;a&#93;&#40;b)",
    '"so"': "&#34;so&#34;",
    "a\\.b": "a&#92;&#46;b",
    "": "",
}


@pytest.mark.parametrize(("typed", "written"), WRITTEN.items())
def test_a_sign_that_means_something_becomes_a_character_reference(typed: str, written: str) -> None:
    assert escape(typed) == written


def test_text_is_escaped_once_and_for_all() -> None:
    assert isinstance(escape("<"), Markup)


# --- escaping: what is read -------------------------------------------------------------------------------------------

CONTEXTS = {
    "a paragraph": "{}",
    "a sentence of ours": "Cited: {}; no more.",
    "a heading": "## {}",
    "a heading with an id": "## {} {{: #heading }}",
    "an item of a list": "- {}",
    "an item of a numbered list": '1. <span class="date">{}</span> so',
    "an item of a list in HTML": '<ul markdown="1">\n<li markdown="1">{}</li>\n</ul>',
    "a cell": "| One | Other |\n| --- | --- |\n| {} | x |",
    "the last cell": "| One | Other |\n| --- | --- |\n| x | {} |",
    "the words of a link": "- [{}](other.md) so",
    "bold": "**{}**",
    "an element": '<span class="voice">— {}</span>',
    "a block of HTML": '<div class="fact" markdown="1">\n\n{}\n\n</div>',
    "an attribute": '<span title="{}">x</span>',
    "a summary": '<details markdown="1">\n<summary>{}</summary>\n\nMore.\n\n</details>',
}
"""Where templates put plain text."""

FILLER = "Plain words"
PLACE = re.compile(r'(?<= id=")[^"]*')

SIGNS = string.punctuation
PAIRS = ["".join(pair) for pair in itertools.product(SIGNS, repeat=2)]
HOSTILE = [
    "<script>alert(1)</script>",
    '<img src="x" onerror="alert(1)">',
    "</span></div></details><h1>out",
    "<!-- gone --> <?php ?> <![CDATA[x]]>",
    "&lt;b&gt; &amp;amp; &#60; &nbsp &copy;",
    "[link](javascript:alert(1)) ![image](x.png) [ref][1] [^1] <https://a.b>",
    "*one* **two** _three_ __four__ ***five*** `six` ~~seven~~ ==eight== ^^nine^^",
    "a_b_c 2*3*4 C:\\dir\\new \\* \\\\ \\[",
    "| one | two | :---: |",
    "# no heading #",
    "{: #id .class onclick=alert(1) } {#x} {.y} { z=1 }",
    "{{ page.title }} {% raw %} {# gone #} ${x}",
    "- item",
    "+ item",
    "1. item",
    "2) item",
    "> quote",
    "---",
    "===",
    "```",
    "~~~ python",
    ": definition",
    "*[HTML]: words",
    "[1]: http://a.b 'title'",
    "!!! note",
    "???+ note",
    '=== "Tab"',
    '--8<-- "file"',
    "[TOC] [[wiki]] [x] [ ]",
    ":smile: :material-home: @user #12",
    "http://a.b/c_d_e?f=1&g=2 www.a.b a@b.c",
    "1/2 -> (c) (tm) (r) +/- ... -- --- \"q\" 'q' 1st",
    "$x^2$ \\(y\\) $$z$$ H~2~O x^2^",
    "++ins++ --del-- {++a++} {>>b<<}",
    "x" * 300 + "*" * 50,
    "Zoë &  ’ ” é ½ \u200f \U0001f600".replace("  ", " "),
]  # fmt: skip


_PLACES = "{0}a{0}b {0} {0}c d{0} 1{0}2 {0}"
IN_EVERY_PLACE = [" and ".join(_PLACES.format(first + second) for second in SIGNS) for first in SIGNS]
"""Every pair of signs within a word, between words and between numbers; those that share a sign in one text."""

Escaper = Callable[[str], str]


def read_in(context: str, text: str) -> tuple[str, list[str], list[str]]:
    """What stands there to be read, what is in titles, and in which tags, when a text is put into a context."""
    read = Read(html_of(context.format(text)))
    return read.text, read.titles, read.tags


def misread(context: str, texts: Iterable[str], escaper: Escaper = escape) -> list[str]:
    """Texts that do not come back from a context as they were typed, or that leave other tags than plain words do."""
    page, titles, tags = read_in(context, FILLER)

    def wanted(text: str) -> tuple[str, list[str], list[str]]:
        return page.replace(FILLER, text), [title.replace(FILLER, text) for title in titles], tags

    return [text for text in texts if read_in(context, escaper(text)) != wanted(text)]


@pytest.mark.parametrize("context", CONTEXTS.values(), ids=CONTEXTS)
def test_hostile_text_is_read_as_it_was_typed(context: str) -> None:
    assert not misread(context, HOSTILE)


@pytest.mark.parametrize("context", ["a heading", "an item of a list", "a cell", "the words of a link", "an attribute"])
def test_every_pair_of_signs_is_read_as_it_was_typed(context: str) -> None:
    assert not misread(CONTEXTS[context], some(IN_EVERY_PLACE, one_in=5))


def test_a_pair_of_signs_may_be_all_there_is() -> None:
    assert not misread(CONTEXTS["an item of a list"], some(PAIRS, one_in=5))


@pytest.mark.parametrize("context", CONTEXTS.values(), ids=CONTEXTS)
def test_the_proof_sees_that_nothing_was_escaped(context: str) -> None:
    assert misread(context, HOSTILE, str)


@pytest.mark.parametrize("context", ["a heading", "an item of a list", "a cell", "the words of a link", "an attribute"])
def test_the_proof_sees_that_escaping_for_html_is_not_enough(context: str) -> None:
    assert misread(CONTEXTS[context], HOSTILE, html.escape)


# --- three kinds of text through a template ---------------------------------------------------------------------------

NAME = "Ada *B* <i>&amp;</i> [x](fact:rowed)"
PAGE = Page(path="people/ada.md", template="none", title="", mark=Mark("x.yml"), kind="none")


AnyRecord = TypeVar("AnyRecord", bound=Record)


def known(kind: type[AnyRecord], records: Mapping[str, Mapping[str, object]]) -> dict[str, AnyRecord]:
    """Records by their ids, read from what an author might type."""
    return {name: kind.model_validate({"id": name, **record}) for name, record in records.items()}


def judged(*names: str) -> Judged:
    """For each name a person, a fact about her, a term and a topic with one section; numbered from nought."""
    numbered = list(enumerate(names))
    sections = {f"part-{n}": {"name": name, "under": f"topic-{n}"} for n, name in numbered}
    dossier = Dossier(
        people=known(Person, {f"person-{n}": {"name": name, "also_search": [name]} for n, name in numbered}),
        facts=known(Fact, {f"fact-{n}": {"about": [f"person-{n}"], "statement": name} for n, name in numbered}),
        terms=known(Term, {f"term-{n}": {"name": name, "meaning": "*So* [it](fact:fact-0)."} for n, name in numbered}),
        topics=known(Topic, {f"topic-{n}": {"name": name} for n, name in numbered} | sections),
    )
    return Judged(dossier)


def shown(template: str, **shows: object) -> str:
    """What a template makes of what it is given, on Ada's page."""
    renderer = Renderer(judged(NAME))
    return renderer.environment.from_string(template).render(page=PAGE, **shows)


def test_plain_text_is_escaped_and_an_editors_markdown_is_not() -> None:
    text = "*so* [rowed](fact:rowed)"
    assert shown("{{ plain }}", plain=text) == "&#42;so&#42; &#91;rowed&#93;&#40;fact&#58;rowed)"
    assert shown("{{ prose }}", prose=Prose(text)) == "*so* [rowed](../facts/rowed.md)"


def test_whatever_is_not_marked_as_markdown_is_plain() -> None:
    assert shown("{{ text }} {{ prose }}", text="*a*", prose=str(Prose("*b*"))) == "&#42;a&#42; &#42;b&#42;"
    assert shown("{{ text | prose }}", text="*a*") == "*a*"
    assert shown("{{ words | join(', ') }}", words=["*a", "b"]) == "&#42;a, b"
    assert shown("{{ '*a*' }} {{ 3 }} {{ none }}", none=None) == "&#42;a&#42; 3 "


def test_what_a_template_writes_itself_is_left_alone() -> None:
    assert (
        shown("**{{ link(ada) }}**", ada=judged("Ada").dossier.people["person-0"]) == "**[Ada](../people/person-0.md)**"
    )
    assert shown("{% macro bold(x) %}**{{ x }}**{% endmacro %}{{ bold('a*b') }}") == "**a&#42;b**"


def test_a_link_shows_a_name_or_other_words_as_plain_text() -> None:
    rowed = judged(NAME).dossier.facts["fact-0"]
    assert shown("{{ link(fact) }}", fact=rowed) == f"[{escape(NAME)}](../facts/fact-0.md)"
    assert shown("{{ link(fact, '*so*') }}", fact=rowed) == "[&#42;so&#42;](../facts/fact-0.md)"


def test_paths_are_written_plainly() -> None:
    part = judged(NAME).dossier.topics["part-0"]
    assert shown("[x]({{ to(part) }})", part=part) == "[x](../topics/topic-0.md#part-0)"
    assert shown("[x]({{ path_to('facts/index.md#said') }})") == "[x](../facts/index.md#said)"


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("so", "So."),
        ("So.", "So."),
        ("so?", "So?"),
        ("“so”", "“so”"),
        ("é 3*", "É 3&#42;&#46;"),
        ("3", "3&#46;"),
        ("", ""),
    ],
)
def test_a_phrase_becomes_a_sentence(phrase: str, sentence: str) -> None:
    assert shown("{{ phrase | sentence }}", phrase=phrase) == sentence


def test_a_sentence_of_markdown_stays_markdown() -> None:
    assert shown("{{ phrase | sentence }}", phrase=Prose("*so*")) == "*so*."


def test_text_in_a_code_span_cannot_end_it() -> None:
    assert shown("`{{ text | code }}`", text="a`b\n\n<i>&amp;") == r"`a\x60b\n\n\x3ci\x3e\x26amp;`"


def test_a_template_that_names_nothing_known_fails() -> None:
    with pytest.raises(jinja2.UndefinedError):
        shown("{{ unheard_of }}")


@pytest.mark.parametrize(
    ("typed", "site_url", "where"),
    [
        (None, "", "../method.md"),
        ("https://a.org/new?id={id}&at={url}", "", "https://a.org/new?id=fact-0&at=%2Ffacts%2Ffact-0%2F"),
        (
            "mailto:a@a.org?body={url}",
            "https://b.org/c/",
            "mailto:a@a.org?body=https%3A%2F%2Fb.org%2Fc%2Ffacts%2Ffact-0%2F",
        ),
    ],
)
def test_reports_go_where_the_dossier_says(typed: str | None, site_url: str, where: str) -> None:
    said = judged(NAME)
    dossier = dataclasses.replace(said.dossier, imprint=Imprint(report=typed))
    renderer = Renderer(Judged(dossier), place=Place(site_url.rstrip("/")))
    fact = pages(renderer.judged)["facts/fact-0.md"]
    assert where in Read(html_of(renderer.page(fact))).addresses


@cache
def hostile_site() -> Site:
    return site.publish(judged(*HOSTILE), [])


@pytest.mark.parametrize(("folder", "kind"), [("people", "person"), ("facts", "fact"), ("topics", "topic")])
def test_a_hostile_name_is_the_title_of_its_page_as_it_was_typed(folder: str, kind: str) -> None:
    for n, name in enumerate(HOSTILE):
        path = f"{folder}/{kind}-{n}.md"
        assert hostile_site().pages[path].title == name
        title = html_of(hostile_site().files[path].decode()).partition("</h1>")[0]
        assert name in Read(title).text


@pytest.mark.parametrize("path", ["people/index.md", "facts/index.md", "topics/index.md", "glossary.md"])
def test_an_index_shows_hostile_names_as_they_were_typed(path: str) -> None:
    read = Read(html_of(hostile_site().files[path].decode()))
    assert not [name for name in HOSTILE if name not in read.text]


def test_a_hostile_name_leaves_no_tag_that_a_plain_one_does_not() -> None:
    plain = site.publish(judged(*(f"Plain words {n}" for n, _ in enumerate(HOSTILE))), [])
    reads = read_pages(hostile_site().files, hostile_site().pages)
    assert {path: set(read.tags) for path, read in reads.items()} == {
        path: set(read.tags) for path, read in read_pages(plain.files, plain.pages).items()
    }


def test_without_the_escaper_a_hostile_name_is_markup() -> None:
    renderer = Renderer(judged(HOSTILE[0]), escaper=Markup)
    page = pages(renderer.judged)["people/person-0.md"]
    assert "script" in Read(html_of(renderer.page(page))).tags


def test_blank_lines_that_templates_leave_are_folded() -> None:
    assert tidy("\n\na  \n\n \n\n\nb\nc\n\n") == "a\n\nb\nc\n"


# --- a whole site -----------------------------------------------------------------------------------------------------


def read_pages(files: Mapping[str, bytes], paths: Iterable[str]) -> dict[str, Read]:
    return {path: Read(html_of(files[path].decode())) for path in paths}


def broken_links(files: Mapping[str, bytes], paths: Iterable[str]) -> list[str]:
    """Addresses on these pages that lead to no file, or to no such place in it; the web and mail are left out."""
    reads = read_pages(files, paths)
    broken = []
    for page, read in reads.items():
        for address in (address for address in read.addresses if not address.startswith(("https:", "mailto:"))):
            path, _, fragment = address.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
            places = reads[target].ids if target in reads else set()
            if target not in files or (fragment and fragment not in places):
                broken.append(f"{page}: {address}")
    return broken


def test_every_link_leads_to_a_place_that_is_there() -> None:
    assets = {f"assets/{path.name}": path.read_bytes() for path in (DOSSIER / "docs" / "assets").iterdir()}
    assert not broken_links({**tiny().files, **assets}, tiny().pages)


def test_the_proof_sees_a_link_that_leads_nowhere() -> None:
    doctored = {
        "index.md": b"# Home\n\n[a](gone.md) [b](there.md#no) [c](#no) [d](fact:left) [e](there.md#here) [f](#home)",
        "there.md": b"## There {: #here }",
    }
    assert broken_links(doctored, doctored) == [
        f"index.md: {address}" for address in ("gone.md", "there.md#no", "#no", "fact:left")
    ]


def test_links_are_many_and_of_every_sort() -> None:
    """That nothing is broken means something only where there is something to break."""
    addresses = {address for read in read_pages(tiny().files, tiny().pages).values() for address in read.addresses}
    for part in ("facts/", "people/", "sources/", ".md#p", "topics/", "glossary.md#", "questions/", "data/"):
        assert any(part in address for address in addresses), part


def test_no_two_places_of_a_page_have_the_same_address() -> None:
    for path in tiny().pages:
        found = PLACE.findall(html_of(tiny().files[path].decode()))
        assert len(found) == len(set(found)), path


def levels(read: Read) -> list[int]:
    """The headings of a page in order, by their level."""
    return [int(tag[1]) for tag in read.tags if re.fullmatch("h[1-6]", tag)]


def test_every_page_has_one_title_and_it_comes_first() -> None:
    for path, read in read_pages(tiny().files, tiny().pages).items():
        assert levels(read)[:1] == [1], path
        assert levels(read).count(1) == 1, path


def test_headings_go_down_by_one_level_at_a_time() -> None:
    for path, read in read_pages(tiny().files, tiny().pages).items():
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels(read))), path


def test_pages_hold_no_template_and_no_link_by_id() -> None:
    for path in tiny().pages:
        text = tiny().files[path].decode()
        assert not list(find_links(text)), path
        assert "{{" not in text, path
        assert "{%" not in text, path


def test_chains_for_which_a_page_has_no_room_are_led_to(monkeypatch: pytest.MonkeyPatch) -> None:
    for most, number in (("VOICES", 3), ("PASSAGES", 1), ("CHAINS", 2)):
        monkeypatch.setattr(attribution, most, number)
    path = PAGES["who-says-what"]
    files = {**tiny().files, path: rendered(DOSSIER, path)[path].encode()}
    text = files[path].decode()
    assert "Of 14 chains, the 2 of most paragraphs are drawn" in text
    assert "7 other voices have all that they say on pages of their own" in text
    assert "more passages are told on the page of this voice" in text
    assert text.count('<details class="asked voice"') == 3
    assert not [link for link in broken_links(files, tiny().pages) if path in link]


def test_every_box_of_the_chains_leads_to_its_place_on_the_page() -> None:
    path = PAGES["who-says-what"]
    text = rendered(ROOT, path)[path]
    places = re.findall(r'href="#([^"]+)"', text)
    assert f"_{drawings.REST}" in places
    assert [place for place in places if f'id="{place}"' not in text] == []


# --- what is repeated -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("root", some([DOSSIER, ROOT, ROOT / "examples/titanic"], one_in=3))
def test_what_is_repeated_is_as_if_it_were_rendered_anew(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repeated = all_of(tiny() if root == DOSSIER else site.make(root))
    rendered: list[object] = []

    def anew(_: Repeated, path: str, of: object, key: object, render: Callable[[], str]) -> str:  # noqa: ARG001
        rendered.append(of)
        return render()

    monkeypatch.setattr(Repeated, "once", anew)
    assert all_of(site.make(root)) == repeated
    assert len(rendered) > len(set(map(id, rendered)))


def all_of(made: Site) -> tuple[dict[str, bytes], dict[str, tuple[str, ...]]]:
    return dict(made.files), dict(made.said)


def test_a_part_that_says_more_where_it_stands_first_is_repeated_where_it_does_not() -> None:
    repeated, made = Repeated(Looks()), []
    word = standings.TENSION

    def part(path: str) -> str:
        def render() -> str:
            made.append(path)
            return "first" if repeated.first(path, word) else "again"

        return repeated.once(path, word, "part", render)

    assert [part(path) for path in ("a/1.md", "a/1.md", "b/2.md", "b/2.md", "3.md")] == [
        *("first", "again", "first", "again", "first")
    ]
    assert made == ["a/1.md", "a/1.md", "3.md"]  # links from another depth are other links


def test_a_part_that_leads_to_a_place_on_its_own_page_is_repeated_on_others_alone() -> None:
    repeated = Repeated(Looks())

    def part(path: str) -> str:
        return repeated.once(path, repeated, "part", lambda: repeated.way(path, "a/1.md#p1"))

    assert [part(path) for path in ("a/1.md", "a/2.md", "a/1.md", "b/3.md")] == [
        *("#p1", "../a/1.md#p1", "#p1", "../a/1.md#p1")
    ]
