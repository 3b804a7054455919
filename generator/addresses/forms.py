"""The forms of an address: the path of a Markdown file, the URL, the file that a server sends, the link on a page.

An *address* is the first of these, with the fragment of a place on the page behind it if need be: ``glossary.md#lens``.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, urlsplit


def url_of(address: str) -> str:
    """The URL of an address, from the root of the site: ``/glossary/#lens`` for ``glossary.md#lens``.

    ``about.md``, ``about/index.md`` and ``about/README.md`` all have the URL ``/about/``.
    """
    path, hash_sign, fragment = address.partition("#")
    folder, slash, name = path.removesuffix(".md").rpartition("/")
    if name not in ("index", "README"):
        folder += slash + name
    return f"{'/' if folder else ''}{folder}/{hash_sign}{fragment}"


def html_at(address: str) -> str:
    """The file that a web server sends for the page at an address: ``facts/lens-vanished/index.html``."""
    return f"{url_of(address.partition('#')[0])[1:]}index.html"


def markdown_at(address: str) -> str:
    """The file beside that which holds the same page as Markdown: ``facts/lens-vanished/index.md``."""
    return f"{url_of(address.partition('#')[0])[1:]}index.md"


def part_of(page: str, number: int) -> str:
    """The path of a part of a page: ``facts/2.md`` of ``facts/index.md``; of number 0 that of the page itself.

    No id begins with a digit.
    """
    return f"{page.removesuffix('.md').removesuffix('/index')}/{number}.md" if number else page


def relative(page: str, address: str) -> str:
    """A relative link from one page to an address, as it is typed in the Markdown of that page.

    But for a place on the page itself it is the same from all pages that lie as deep: it leads by way of the root.
    """
    path, hash_sign, _ = address.partition("#")
    return address.removeprefix(path) if hash_sign and path == page else "../" * page.count("/") + address


def at_words(web_address: str, words: str) -> str:
    """The address of words on a page of the web: browsers that know text fragments jump to them and mark them.

    Source: WICG, URL Fragment Text Directives. ``-``, ``,`` and ``&`` have a meaning there, so all signs are encoded.
    """
    encoded = quote(words, safe="").replace("-", "%2D")
    return f"{web_address}{'' if '#' in web_address else '#'}:~:text={encoded}"


@dataclass(frozen=True)
class Place:
    """Where a site lies and what it is called, as far as whoever makes it knows."""

    address: str = ""
    """The address of its home page, without a slash at its end."""
    name: str = ""
    day: dt.date | None = None
    """The day on which what it is made from last changed, where that is known: never that of the build."""

    def keyed(self, name: str) -> str:
        """A name of this site as programs that keep references know it, who may keep those of another with the same.

        Before it stands the name of the site in the letters that BibTeX takes, or else its host.
        """
        letters = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode().casefold()
        site = "-".join(re.findall(r"[a-z0-9]+", letters)) or urlsplit(self.address).hostname
        return f"{site}-{name}" if site else name


NOWHERE = Place()
"""Where a site lies of which nobody knows it."""
