"""An editor's Markdown as Python-Markdown sees it, which renders the pages."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser

from markdown import Markdown

EXTENSIONS = ("attr_list", "md_in_html", "tables", "toc", "fenced_code")
"""What every site is rendered with."""
_ADDRESSES = {"a": "href", "img": "src"}
_MADE_OF_MARKDOWN = {
    "": "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code hr br em strong a img table thead tbody tr th td",
    "a": "href title",
    "img": "src alt title",
    "ol": "start",
    "code": "class",
    "td": "style",
    "th": "style",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "id"),
}
"""The elements that come of Markdown alone, and the attributes of each."""


Seen = tuple[str, str]
"""The element of a link or picture, and its address."""


class Rendered(HTMLParser):
    """The links and pictures of a rendered text, and what comes of no Markdown."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[Seen] = []
        self.foreign: list[str] = []
        """Elements and attributes of raw HTML or lists of attributes."""
        converter = _converter()
        self.feed(converter.reset().convert(text))
        self.close()
        self.apart = tuple(converter.references)
        """The labels of addresses that are typed apart from the words of their links."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = _MADE_OF_MARKDOWN.get(tag, "").split()
        self.foreign += [tag] if tag not in _MADE_OF_MARKDOWN[""].split() else []
        self.foreign += [f"{tag} {name}" for name, _ in attrs if name not in known]
        if tag in _ADDRESSES:
            self.links.append((tag, dict(attrs).get(_ADDRESSES[tag]) or ""))

    def handle_comment(self, data: str) -> None:
        self.foreign.append(f"!--{data}")

    def handle_decl(self, decl: str) -> None:
        self.foreign.append(f"!{decl}")

    def handle_pi(self, data: str) -> None:
        self.foreign.append(f"?{data}")


@cache
def _converter() -> Markdown:
    return Markdown(extensions=EXTENSIONS)
