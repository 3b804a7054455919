"""What readers that are machines begin with: ``llms.txt``, as llmstxt.org describes it.

It leads to the Markdown of pages, in which behind every fact stands how well it stands; and says so first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from generator import words
from generator.addresses import LLMS, Place, markdown_at
from generator.files.exports import EXPORTS, Export
from generator.files.exports.offered import FOR_MACHINES
from generator.files.search import Described
from generator.judged import Judged

_GUARDED = str.maketrans({sign: f"\\{sign}" for sign in "[]"})
"""The signs that would end what is shown of a link."""


class Listed(Described, Protocol):
    """What is to be known of a page."""

    @property
    def kind(self) -> str: ...


def files(judged: Judged, pages: Mapping[str, Listed], address: str, name: str) -> dict[str, bytes]:
    """The file; its links are relative where nobody knows the address of the site."""
    start = f"{address.rstrip('/')}/" if address else ""
    parts = [_head(judged, name), *_sections(judged, pages, start)]
    return {LLMS: ("\n\n".join(parts) + "\n").encode()}


def example(judged: Judged, export: Export, place: Place) -> str:
    """How the file begins; empty for all other files."""
    return _head(judged, place.name) if export is FOR_MACHINES else ""


def _head(judged: Judged, name: str) -> str:
    title = name or judged.dossier.imprint.publisher or words.say("page-data")
    return "\n\n".join([f"# {title}", f"> {_summary(judged)}", words.say("markdown-how")])


def _summary(judged: Judged) -> str:
    sources = words.Sources.of(judged.dossier)
    counted = words.say("llms-summary", sources=sources, facts=len(judged.facts))
    return words.one_after_another([counted, judged.sources_run])


def _sections(judged: Judged, pages: Mapping[str, Listed], start: str) -> Iterator[str]:
    """The pages of the menu, those first that are in no section of it; and the files that can be taken away."""
    menu = judged.addresses.menu
    alone = tuple(entry for entry in menu if isinstance(entry, str))
    for title, paths in ((words.say("llms-first"), alone), *(entry for entry in menu if not isinstance(entry, str))):
        known = ((start + markdown_at(path), pages[path]) for path in paths if path in pages)
        yield _section(title, (_link(page.title, address, _note(page)) for address, page in known))
    counts = {name: len(getattr(judged.dossier, name)) for name in ("facts", "people", "sources", "questions")}
    always = (export for export in EXPORTS if not ("{id}" in export.path or export.addressed or export.path == LLMS))
    yield _section(
        words.say("page-data"),
        (_link(export.path, start + export.path, words.say(export, "meaning", **counts)) for export in always),
    )


def _note(page: Listed) -> str:
    """What is on a page. That of one by hand begins with sentences that may not be quoted without their standing."""
    return words.say("llms-by-hand") if page.kind in ("home", "story", "hand-written") else page.description


def _section(title: str, links: Iterable[str]) -> str:
    return f"## {title}\n\n" + "\n".join(links)


def _link(title: str, address: str, note: str) -> str:
    return f"- [{title.translate(_GUARDED)}]({address}): {note}"
