"""Looks at pages in a browser: what they show, which parts they have, whether anything runs, whom they ask."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bench.serving import hosted

TOGETHER = 60
"""So many texts are tried in one dossier."""
_WORDING = re.compile(r"\b[0-9a-f]{8}\b")
_OF_DIRECTION = frozenset({"bdi", "bdi[dir]"})
"""By which a text that runs the other way is kept apart from what stands beside it."""
Seen = Mapping[str, Any]
LOOK = r"""() => {
    document.querySelectorAll("pre, script").forEach(part => part.remove())
    const bare = text => text.replace(/[\u2066-\u2069\s]+/g, " ")
    const parts = new Set()
    for (const part of document.querySelectorAll("body *")) {
        parts.add(part.localName)
        for (const each of part.attributes) {
            parts.add(`${part.localName}[${each.name}]`)
            if (["href", "src", "action", "poster", "data"].includes(each.localName) && !each.value.startsWith("data:"))
                parts.add(`${each.localName}=${part[each.localName]?.baseVal ?? new URL(each.value, location).origin}`)
        }
    }
    document.querySelectorAll("bdi").forEach(part => part.replaceWith(...part.childNodes))
    document.body.normalize()
    const texts = [], nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) texts.push(bare(nodes.currentNode.data))
    return {texts, parts: [...parts], ran: window.ran ?? 0}
}"""
"""What a page shows, which elements and attributes it has, to which origins it leads, and whether anything ran."""


@dataclass
class Looker:
    """Opens pages in a browser, by default in one that heeds no policy, and sees what they ask for."""

    browser: Browser
    asked: list[str] = field(default_factory=list)
    opened: int = 0

    @contextmanager
    def at(self, folder: Path, *, heeds: bool = False) -> Iterator[Callable[[str], dict[str, Any]]]:
        """What looks at the pages of a folder, which is served; each comes with what it asked of others."""
        context = self.browser.new_context(bypass_csp=not heeds)
        page = context.new_page()
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("dialog", lambda dialog: dialog.dismiss())
        with hosted(folder) as url:

            def look(path: str) -> dict[str, Any]:
                self.asked.clear()
                self.opened += 1
                page.goto(f"{url}/{path}", wait_until="load")
                seen: dict[str, Any] = page.evaluate(LOOK)
                strange = [each for each in self.asked if not each.startswith((url, "data:", "blob:"))]
                return seen | {"strange": strange, "parts": {part.replace(url, "") for part in seen["parts"]}}

            yield look
        context.close()


def wrong(seen: Mapping[str, Any], allowed: Iterable[str]) -> str:
    """What is wrong with a page that was looked at: that it runs something, asks somebody, or has other parts."""
    if seen["ran"]:
        return "it runs"
    if seen["strange"]:
        return f"it asks {seen['strange'][0]}"
    more = sorted(seen["parts"] - {*allowed} - _OF_DIRECTION)
    return f"it brings {', '.join(more)}" if more else ""


def as_shown(text: str) -> str:
    """Plain text is one line; that is all that happens to it."""
    return " ".join(text.split())


def folded(text: str) -> str:
    """A text but for white space, for a capital where a sentence begins with it, and for the digits of its wording."""
    return _WORDING.sub("·", " ".join(text.split()).casefold())


def named_shortly(outcomes: Mapping[str, str]) -> dict[str, str]:
    """Outcomes by texts that can be printed."""
    return {f"{number} {text[:60]!r}": wrong for number, (text, wrong) in enumerate(outcomes.items())}
