"""A page that somebody writes by hand in ``docs/``: its own text, and below it how it is cited."""

from __future__ import annotations

from pathlib import Path

from generator.files import references
from generator.judged import Judged
from generator.pages import foundations
from generator.pages.page import Page, opening_words
from generator.problem import Mark
from generator.prose import find_links, parse, plain


def by_hand(judged: Judged, path: str, text: str) -> Page:
    """The page of a text at a path below ``docs/``; where it links facts, it says how many of its sentences do."""
    title = parse(text).title or Path(path).stem.replace("-", " ").capitalize()
    links_facts = any(link.kind == "fact" for link in find_links(text))
    return Page(
        path=path,
        template="_by_hand",
        title=title,
        mark=Mark(f"docs/{path}"),
        kind="hand-written",
        show=lambda: {
            "linked": foundations.linked(text) if links_facts else "",
            "citing": references.of_page(judged, path, title),
        },
        description=opening_words(text),
        searched=plain(text),
    )
