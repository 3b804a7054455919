"""The addresses that are the same in every dossier, and where each kind of record is shown."""

from __future__ import annotations

from collections.abc import Mapping

from generator.addresses.forms import url_of
from generator.model import Kind, Word

MENU: Mapping[str, Mapping[str, str]] = {
    "": {
        "home": "index.md",
        "story": "story.md",
        "timeline": "timeline.md",
        "disagreements": "disagreements.md",
        "questions": "questions/index.md",
    },
    "who": {
        "who-says-what": "who-says-what.md",
        "people": "people/index.md",
        "organisations": "organisations/index.md",
        "voices": "voices/index.md",
        "places": "places/index.md",
        "things": "things/index.md",
        "names": "names.md",
    },
    "topics": {
        "topics": "topics/index.md",
        "glossary": "glossary.md",
    },
    "evidence": {
        "facts": "facts/index.md",
        "sources": "sources/index.md",
        "known": "known.md",
        "slips": "slips.md",
        "method": "method.md",
        "data": "data.md",
    },
}
"""The pages that show no single record, by section of the menu and by name: the path of their Markdown below the root.

Those of the first section, which has no name, are entries of the menu themselves.
"""

PAGES: Mapping[str, str] = {name: path for pages in MENU.values() for name, path in pages.items()} | {
    "about": "about.md",
}
"""The path of each page that shows no single record, by name: those of the menu, and one linked below any page."""

BY_HAND = ("story",)
"""The names of the pages that are there only if they are written by hand."""

FROM_HAND = ("home", "method", *BY_HAND)
"""The names of the pages that show what is written by hand in docs/ at their own path."""

LLMS = "llms.txt"
"""The path below the root of the site of what readers that are machines begin with."""

SEARCH = "search/documents.json"
"""The path below the root of the site of the documents that the search looks through."""


_AT = {url_of(path): path for path in PAGES.values()}


def exported(name: str) -> str:
    """The path below the root of the site of an exported file, by its name."""
    return f"data/{name}.json"


def schema_of(name: str) -> str:
    """The path below the root of the site of the schema of an exported file."""
    return f"data/{name}.schema.json"


def meaning_of(word: Word) -> str:
    """The address at which a word of the vocabulary is explained."""
    return f"{PAGES['method']}#{word.key}"


def home(kind: Kind, name: str) -> str:
    """The address of a record that is no section of another: a page of its own, or a place on the page of its kind."""
    return f"{PAGES[kind.shown_on]}#{name}" if kind.shown_on else f"{kind.plural}/{name}.md"


def address_at(url: str) -> str:
    """The address of a record from its URL: ``facts/lens-vanished.md`` for ``/facts/lens-vanished/``."""
    path, hash_sign, fragment = url.partition("#")
    return f"{_AT.get(path) or path.strip('/') + '.md'}{hash_sign}{fragment}"
