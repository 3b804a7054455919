"""What the theme knows of a page beside its words, whichever engine shows it."""

from __future__ import annotations

from markupsafe import escape

from generator.site import PageFacts
from generator.unicode import isolated


def about(page: PageFacts, *, leftwards: bool) -> dict[str, object]:
    """What the theme reads as ``page.meta``; ``leftwards`` says which way the site is read.

    Material prints these texts as they are in some places and escapes them in others. Text that is marked as escaped
    comes out right in all of them.
    """
    title = isolated(page.title, leftwards=leftwards)
    return {
        "title": escape(title),
        "shared": escape(page.shared.replace(page.title, title) if page.shared else title),
        "description": escape(page.description),
        "kind": page.kind,
        "search": {"exclude": True},  # Material's own index stays empty; ours is a file like any other
        # The columns of the home page need the room, and it is all ways in anyway.
        **({"hide": ["navigation", "toc"]} if page.kind == "home" else {}),
    }
