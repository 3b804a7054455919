"""The Markdown of each page, to lie beside it for readers that are machines.

Whoever takes one sentence from such a page takes its standing too: behind each mention of a fact stands how well that
stands, who is counted for it, and which sources say so. No address in it needs another page to be understood.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from generator import words
from generator.addresses import home, markdown_at, relative
from generator.engines.alone import plainly
from generator.model import STANDINGS, Source, standings
from generator.render import escape
from generator.site import Behind, Site

_LINK = re.compile(r"\]\(([^)>\s]+)\)")
"""The address of a link, behind what is shown of it."""
_ELSEWHERE = re.compile(r"[a-z]+:")
_STANDING = re.compile(
    rf"(?:^|\s)([{''.join(re.escape(standing.glyph) for standing in (*STANDINGS, standings.SEEN))}]) "
)
"""How a standing begins where it is shown."""
_BLOCK = re.compile(r'<a id="([^"]+)"></a>\n+\*\*\[[^\n]*?\]\(([^)>\s]+)\)')
"""A fact that is shown at a place of the same page, to which the sentences above it lead."""
_MOST_KEPT = 1 << 14
"""So many addresses are remembered."""


def beside(site: Site, address: str, paths: Iterable[str] | None = None) -> dict[str, bytes]:
    """The Markdown of every page, or of some, each by its path, which is that of its HTML but for the name of the file.

    The address is that of the home page, without a slash at its end; where it is not known, links are relative.
    """
    with words.speaking(site.language):
        every = site.pages if paths is None else paths
        return {markdown_at(path): _Page(site, address, path).written().encode() for path in every}


def lay_beside(site: Site, address: str, folder: Path, paths: Iterable[str] | None = None) -> None:
    """Write the Markdown of each page, or of some, whose HTML is in the folder of a built site."""
    for path, content in beside(site, address, paths).items():
        if (file := folder / path).with_name("index.html").is_file():
            file.write_bytes(content)


@lru_cache(_MOST_KEPT)
def _at(folder: str, link: str) -> str:
    """The path to which a link leads from a folder."""
    return posixpath.normpath(posixpath.join(folder, link))


class _Page:
    """The page at a path."""

    def __init__(self, site: Site, address: str, path: str) -> None:
        self.site, self.address, self.path = site, address, path
        self.folder, self.lies = posixpath.dirname(path), markdown_at(path)
        self.text = plainly(site.files[path].decode())
        self.here: dict[str, str] = {}
        """By its place on this page: the page of a fact that is shown there."""
        self.named: dict[str, None] = {}
        """The ids of the sources that stand behind what it mentions."""

    def written(self) -> str:
        """Its text, with the standing behind each fact that it mentions, and with addresses that lead from here."""
        self.here = {place: self._target(link) for place, link in _BLOCK.findall(self.text)}
        lines = self.text.split("\n")
        for n, line in enumerate(lines):
            if "](" in line:  # most have no link
                lines[n] = "".join(self._pieces(line))
        text = "\n".join(lines)
        return f"> {words.say('markdown-how')}\n\n{text}{''.join(self._sources())}"

    def _sources(self) -> Iterator[str]:
        """The title of each source that is named by its id."""
        yield from ["\n"] if self.named else []
        for name in self.named:
            path = home(Source.kind, name)
            title = words.row([name, escape(self.site.pages[path].title)], "labelled")
            yield f"- [{title}]({self._led(relative(self.path, path))})\n"

    def _pieces(self, line: str) -> Iterator[str]:
        """The line, link by link."""
        end, links = 0, list(_LINK.finditer(line))
        for n, link in enumerate(links):
            rest = line[link.end() : links[n + 1].start() if n + 1 < len(links) else len(line)]
            yield f"{line[end : link.start()]}]({self._led(link[1])})"
            if behind := self.site.behind.get(self._target(link[1])):
                self.named |= dict.fromkeys(behind.sources)
                known = (*_not_shown(behind, rest), words.row(behind.sources))
                yield f" ({words.row(known, 'beside')})" if any(known) else ""
            end = link.end()
        yield line[end:]

    def _target(self, link: str) -> str:
        """The path of the page to which a link leads; that of a fact where it leads to a place that shows the fact."""
        path, _, place = link.partition("#")
        if not path:
            return self.here.get(place, self.path)
        return _at(self.folder, path)

    def _led(self, link: str) -> str:
        path, sign, place = link.partition("#")
        if not path or _ELSEWHERE.match(link):
            return link
        target = self._target(path)
        there = markdown_at(target) if target in self.site.pages else target
        return (f"{self.address}/{there}" if self.address else relative(self.lies, there)) + sign + place


def _not_shown(behind: Behind, beside: str) -> Iterator[str]:
    """What stands behind a fact and is not shown beside the mention of it already.

    Where another standing is shown, it is that of an earlier day, and has the counts of that day beside it.
    """
    shown = _STANDING.search(beside)
    if not shown:
        yield behind.stands
    if shown and shown[1] != behind.stands[0]:
        return
    yield from (known for known in (behind.counts, behind.dated) if known not in beside)
