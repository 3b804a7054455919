"""What the theme knows of a page beside its words, whichever engine shows it."""

from __future__ import annotations

from markupsafe import Markup, escape

from generator.site import PageFacts
from generator.unicode import isolated


def about(page: PageFacts, structured: str = "", *, leftwards: bool) -> dict[str, object]:
    """What the theme reads as ``page.meta``, with structured data if there are any.

    ``leftwards`` says which way the site is read.

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
        **({"structured": Markup(structured)} if structured else {}),  # noqa: S704  # it holds no sign of HTML
        # The columns of the home page need the room, and it is all ways in anyway.
        **({"hide": ["navigation", "toc"]} if page.kind == "home" else {}),
    }
