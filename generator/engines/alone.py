"""Pages that read well with no engine at all: as text, and where a forge shows Markdown by itself.

Our pages carry marks by which an engine gives parts of them their look: lists of attributes behind links, headings and
paragraphs, and tags around phrases. A forge would print the lists as they stand. No editor can write either: all that
was typed is escaped, so that whatever looks like such a mark is one.
"""

from __future__ import annotations

import re

from generator.addresses import LLMS, markdown_at
from generator.site import Site

_LIST = re.compile(r"[ ]?\{: ([^{}\n]*)\}")
"""A list of attributes, as ``attr_list`` reads it."""
_NAME = re.compile(r"#([^\s{}]+)")
"""A name in it, by which links lead to a place."""
_TAG = re.compile(r'</?(?:span|div)\b(?:[^>]*? id="([^"]*)")?[^>]*>')
"""A tag that gives a phrase or a block its look, and its name, if it has one."""
_READ_BY_ENGINES = re.compile(r' markdown="1"')
_FOR_SCRIPTS_AND_EYES = re.compile(r"<(svg|form)\b(?:(?!<\1\b).)*?</\1>", re.DOTALL)
"""A drawing, which the words beside it say too, and the filter of a list, which only a script can work.

A drawing may have others in it; of these the innermost.
"""
_LINK = re.compile(r"\]\(([^)>\s]+)\)")
_HEADING = re.compile(r"#{1,6} ")
_ROOM = re.compile(r"\n{3,}")


def alone(site: Site) -> dict[str, bytes]:
    """Every file of a site, its pages as plain Markdown, by path."""
    files = {
        path: plainly(content.decode()).encode() if path in site.pages else content
        for path, content in site.files.items()
    }
    return {**files, LLMS: _leading_here(site, files[LLMS].decode()).encode()}


def _leading_here(site: Site, text: str) -> str:
    """A text that leads to the Markdown beside the pages of a built site, as it leads to the pages themselves."""
    lie = {markdown_at(path): path for path in site.pages}
    return _LINK.sub(lambda link: f"]({lie.get(link[1], link[1])})", text)


def plainly(page: str) -> str:
    """A page without the marks that only an engine reads; places that links lead to keep their names."""
    read, left_out = _READ_BY_ENGINES.sub("", page), 1
    while left_out:
        read, left_out = _FOR_SCRIPTS_AND_EYES.subn("", read)
    return _ROOM.sub("\n\n", "\n".join(map(_line, read.splitlines()))).strip() + "\n"


def _line(line: str) -> str:
    """A line of a page. The names of a heading stand on the line before it: within it they would be shown."""
    names: list[str] = []
    if "{: " in line:
        names = [name for marks in _LIST.findall(line) for name in _NAME.findall(marks)]
        line = _LIST.sub("", line)
    text = (_TAG.sub(lambda tag: _place(tag[1]), line) if "<" in line else line).rstrip()
    if not text.startswith("  "):  # a nested list; a single blank stood behind a tag
        text = text.lstrip()
    places = "".join(map(_place, names))
    return f"{places}\n\n{text}" if places and _HEADING.match(text) else f"{text}{places}"


def _place(name: str | None) -> str:
    """A place that links can lead to."""
    return f'<a id="{name}"></a>' if name else ""
