"""Where everything lies that lies at the same place in every dossier, and where each kind of record is shown."""

from __future__ import annotations

from collections.abc import Mapping

MENU: Mapping[str, Mapping[str, str]] = {
    "": {
        "home": "index.md",
        "story": "story.md",
        "timeline": "timeline.md",
        "disagreements": "disagreements.md",
        "questions": "questions.md",
    },
    "Who": {
        "who-says-what": "who-says-what.md",
        "people": "people/index.md",
        "organisations": "organisations/index.md",
        "voices": "voices/index.md",
        "places": "places/index.md",
        "names": "names.md",
    },
    "Topics": {
        "topics": "topics/index.md",
        "glossary": "glossary.md",
    },
    "Evidence": {
        "facts": "facts/index.md",
        "sources": "sources/index.md",
        "slips": "slips.md",
        "data": "data.md",
    },
}
"""The pages that show no single record, by section of the menu and by name: the path of their Markdown below the root.

Those of the first section stand at the top of the menu.
"""

PAGES: Mapping[str, str] = {name: path for pages in MENU.values() for name, path in pages.items()} | {
    "method": "method.md",
    "about": "about.md",
}
"""All of them by name, and the two that the foot of every page leads to."""

BY_HAND = ("story", "method")
"""The pages among these that are there only if somebody wrote them."""

FILES: Mapping[str, str] = {
    "facts": "data/facts.json",
    "facts-schema": "data/facts.schema.json",
    "names": "data/names.json",
    "names-schema": "data/names.schema.json",
    "people": "data/people.json",
    "people-schema": "data/people.schema.json",
    "search": "search/documents.json",
}
"""Every file that others take away, by name: its path below the root of the site."""

HOMES: Mapping[str, str] = {
    "fact": "facts/{id}.md",
    "person": "people/{id}.md",
    "organisation": "organisations/{id}.md",
    "place": "places/{id}.md",
    "voice": "voices/{id}.md",
    "source": "sources/{id}.md",
    "topic": "topics/{id}.md",
    "term": PAGES["glossary"] + "#{id}",
    "question": PAGES["questions"] + "#{id}",
    "slip": PAGES["slips"] + "#{id}",
}
"""Where each kind of record is shown: on a page of its own, or at a place on a page of all."""


def home(kind: str, name: str) -> str:
    """The address of a record that is no section of another."""
    return HOMES[kind].format(id=name)


def has_own_page(kind: str) -> bool:
    """Whether each record of a kind is shown on a page of its own."""
    return "#" not in HOMES[kind]
