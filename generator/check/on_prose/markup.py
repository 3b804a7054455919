"""Rules about an editor's Markdown itself: it is no HTML, and every program reads it in the same way.

A page is read here by one program and rendered by another. Where the two see different links in a text, it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product, zip_longest

from generator.check.case import Case, Written
from generator.check.on_prose.links import malformed
from generator.check.on_prose.rendered import Rendered, Seen
from generator.problem import Problem
from generator.prose import Extent, Parsed, parse, resolve_links

_TAG = re.compile(r"<[A-Za-z/!?]")
"""What may begin HTML. Even a tag that is not closed, or one in a span of code, breaks the page around it."""
_ATTRIBUTES = re.compile(r"\{[:#.]?")
"""What may begin a list of attributes: with one, words are hidden, or look as if they were computed."""
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,300})>")
_NO_HTML = "write plain Markdown; use words for < and {"

_DISAGREEMENT = "what is a link here is none to some programs, or the other way round"
_NO_INDENT = "begin the line at the margin; type code between two lines of ```"
_PLAINLY = "begin the line at the margin, close every bracket, star and backtick, and let no table come last"
_PLAIN_LINK = re.compile(r"\[[^\[\]`\\<&{~*_|\n\t\x02\x03]*\]\([\w.:/#-]*\)")
_STRESS = re.compile(r"(?<![^\s“(])\*\w(?:[\w ’'-]*\w)?\*(?![*\w])")
_DOUBTFUL = re.compile(r"[\[\]`\\<&{~*_|\t\x02\x03]| {4}")
"""What can make a link, or hide one, for one program and not for another."""
_AROUND = tuple(product(("", "- [x](x) ", "[x](x) "), ("", " [x](x)", " [x](x) **x** *x*")))
"""What may come before and after a record's Markdown on a page: nothing, the sign of a list, other words."""
_MOST_KEPT = 1 << 12
"""So many texts are not rendered again while they stay as they are, as most do while an author is served a site."""


def raw_html(case: Case) -> Iterator[Problem]:
    """An editor's Markdown holds no raw HTML and no attributes."""
    for written in case.prose:
        for offset, sign in _html(written):
            what, hint = f"raw HTML or attributes: {sign!r}", _NO_HTML
            if address := _ADDRESS.match(written.text, offset):
                what, hint = f"an address in < and >: {address[0]}", f"type [words]({address[1]})"
            yield case.problem(written.at(offset), "raw-html", what, hint)


def front_matter(case: Case) -> Iterator[Problem]:
    """A hand-written page begins with its words: settings above them would be printed as text."""
    for page in case.pages:
        if page.text.startswith("---"):
            hint = "delete the lines between the two ---; the first # heading is the title"
            yield case.problem(page.mark, "front-matter", "front matter", hint)


def doubtful_markdown(case: Case) -> Iterator[Problem]:
    """Every program reads the same words and links in an editor's Markdown."""
    for written in case.prose:
        parsed = parse(written.text)
        if is_plain(parsed) or any(_html(written)) or any(malformed(case.dossier, parsed)):
            continue
        doubts = (_doubt(written.text, *around) for around in (_AROUND[:1] if written.is_page else _AROUND))
        for offset, what, hint in islice(filter(None, doubts), 1):
            yield case.problem(written.at(offset), "doubtful-markdown", what, hint)


def _html(written: Written) -> Iterator[tuple[int, str]]:
    """Where HTML or a list of attributes may begin, and with what."""
    parsed = parse(written.text)
    # Spans of code do not protect a page from tags, nor does a fence where a record's Markdown stands in a list.
    code = parsed.code if written.is_page else ()
    text = _without(sorted([*code, *(link.destination for link in parsed.links if link.destination)]), parsed.text)
    found = (*_TAG.finditer(text), *_ATTRIBUTES.finditer(_without(parsed.spans, text)))
    signs = sorted((sign.start(), sign.group()) for sign in found)
    yield from ((offset, sign) for offset, sign in signs if sign != "</" or offset == signs[0][0])


def _without(extents: Iterable[Extent], text: str) -> str:
    """The text with blanks in some places."""
    parts, last = [], 0
    for begin, end in extents:
        parts += [text[last:begin], " " * (end - begin)]
        last = end
    return "".join([*parts, text[last:]])


def is_plain(parsed: Parsed) -> bool:
    """Whether a text is but words, plain links and *stress*, in which no two programs see different links."""
    between, last = [], 0
    for link in parsed.links:
        if not _PLAIN_LINK.fullmatch(parsed.text, link.offset, link.end):
            return False
        between.append(parsed.text[last : link.offset])
        last = link.end
    words = "\n".join([*between, parsed.text[last:]])
    return not _DOUBTFUL.search(_STRESS.sub("", words))


@lru_cache(_MOST_KEPT)
def _doubt(text: str, before: str, after: str) -> tuple[int, str, str] | None:
    """Where a text is rendered otherwise than it was read, what is wrong, and what to type instead."""
    parsed = parse(text)
    seen = Rendered(before + resolve_links(text, lambda link: link.address) + after)
    links = [("img" if link.sort == "picture" else "a", link.address) for link in parsed.links]
    read = [*[("a", "x")] * bool(before), *links, *[("a", "x")] * bool(after)]
    if (contents := text.find("[TOC]")) >= 0:
        return contents, "some programs print a table of contents here", "use other words"
    if indented := parsed.indented:
        begin, end = indented[0]
        return end - len(text[begin:end].lstrip()), "some programs take this for code, others for words", _NO_INDENT
    if read != seen.links:
        places = [*[0] * bool(before), *(link.offset for link in parsed.links)]
        return _first_difference(text, read, seen.links, places), _DISAGREEMENT, _PLAINLY
    if seen.foreign:
        sign = re.search("[<{]", text)
        return sign.start() if sign else 0, "some programs take this for HTML or attributes", _NO_HTML
    for label in seen.apart:
        what = f"some programs take this for the address of [{label}]"
        return max(text.lower().find(f"[{label}]:"), 0), what, "begin the line with a word"
    return None


def _first_difference(text: str, read: list[Seen], seen: list[Seen], places: list[int]) -> int:
    """Where the first link is that was read and not seen, or seen and not read."""
    n = next(n for n, (one, other) in enumerate(zip_longest(read, seen)) if one != other)
    if n < len(seen) and seen[n] not in read and (at := text.find(seen[n][1])) >= 0:
        return max(text.rfind("[", 0, at), text.rfind("\n", 0, at) + 1)
    sign = _DOUBTFUL.search(text)
    return places[n] if n < len(places) else sign.start() if sign else 0
