"""What stands around every page: the words that the theme shows at its head and foot, and that its scripts say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from markupsafe import escape

from generator import words
from generator.addresses import url_of
from generator.engines.look import material_speaks
from generator.model import Licence
from generator.site import Site
from generator.words import Argument, row, say
from generator.words.calendar import day_in_words

ROOT = "{root}"
"""In whose place the theme puts the way from a page to the root of its site, which ends in a slash or is empty."""

_ALONE = (
    "card-common", "copied", "copied-here-only", "copy-failed", "edit-page", "menu", "navigation", "no-page",
    "no-page-here", "no-page-why", "on-this-page", "page-after", "page-before", "preview-open", "print",
    "print-evidence", "search", "search-close", "search-example", "search-failed", "search-for", "search-found-one",
    "sections", "share", "site-footer", "site-header", "skip-to-content",
)  # fmt: skip
"""The messages that the theme shows as they are."""
_FILLED_IN: dict[str, dict[str, Argument]] = {
    "print-left-out": {"address": "{address}"},
    "print-left-out-on-site": {"path": '<span class="address">{path}</span>'},
    "citation-accessed": {"day": "#"},
    "entries-shown": {"shown": "#", "count": "##"},
    "entries-none": {"count": "##"},
    "search-also": {"other": '<bdi data-part="other"></bdi>'},
    "search-found-first": {"shown": 20, "count": "#"},
    "search-found-many": {"count": "#"},
    "search-found-nothing": {"query": "#"},
    "search-help": {name: f"{ROOT}{name}/" for name in ("questions", "names", "facts")},
}
"""Those that a script or the theme completes, with the signs in whose place it puts something."""


def frame(site: Site, day: dt.date | None = None) -> dict[str, object]:
    """What the theme reads as ``config.extra.explainer``; every text in it is HTML.

    The day is the one on which what the site is made from last changed, where that is known. ``with_markdown`` is added
    where the Markdown of each page will lie beside it.

    It is data alone, so that it can stand in the settings of any engine that knows Material's templates.
    """
    with words.speaking(site.language):
        return {
            "said": {name: str(say(name)) for name in _ALONE}
            | {name: str(say(name, None, **signs)) for name, signs in _FILLED_IN.items()},
            "material_speaks": material_speaks(site.language.code),
            "feeds": dict(site.feeds),
            "sheet": _sheet(day),
            "sources_end": str(escape(site.sources_end)),
            "ways": [[str(title), url] for title, url in _ways(site)],
            "foot": [str(row(sentences, "sentences")) for sentences in _foot(site) if sentences],
        }


def _sheet(day: dt.date | None) -> dict[str, str]:
    """What stands at the foot of each sheet of paper; the theme fills in the names of site and page."""
    dated = say("sheet-day", day=day_in_words(day)) if day else ""
    return {
        "placed": str(row(["{site}", "{address}", dated], "beside")),
        "alone": str(row(["{site}", dated], "beside")),
    }


def _ways(site: Site) -> Iterator[tuple[str, str]]:
    """What whoever is lost is led to: the title and the address of the pages that the menu shows by themselves."""
    yield say("home-headline"), ROOT
    for path in site.nav:
        if isinstance(path, str) and path in site.pages and site.pages[path].kind != "home":
            yield escape(site.pages[path].title), ROOT + url_of(path)[1:]
    yield say("all-facts"), f"{ROOT}facts/"
    yield say("everyone-named"), f"{ROOT}people/"
    yield say("no-page-report"), f"{ROOT}about/#contact" if site.imprint.contact else f"{ROOT}method/"


def _foot(site: Site) -> Iterator[list[str]]:
    """A paragraph each: what the site rests on, on which terms it may be used, who says so."""
    yield [
        say("made-from", count=site.sources, sources=f"{ROOT}sources/"),
        escape(site.sources_run),
        say("how-made", method=f"{ROOT}method/"),
    ]
    imprint = site.imprint
    terms = [{"part": part, "licence": _linked(licence)} for part, licence in imprint.grants.items()]
    yield [
        *(say("licensed-alone", None, **term) for term in terms[:-1]),
        *(say("licensed-and-sources", None, **term) for term in terms[-1:]),
    ]
    publisher = [say("published-by", publisher=escape(imprint.publisher))] if imprint.publisher else []
    yield [*publisher, say("about-site", about=f"{ROOT}about/")] if imprint.has_page else []


def _linked(licence: Licence) -> str:
    name = escape(licence.name)
    return f'<a href="{escape(licence.url)}" rel="license">{name}</a>' if licence.url else name
