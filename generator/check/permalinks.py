"""Rules about the pages of a site side by side, and about those that were published.

What a builder would do instead is silent: of two pages at one address it keeps either.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import HOMES, PAGES, home, published, url_of
from generator.addresses.published import LIST
from generator.check.case import Case
from generator.problem import Mark, Problem

_OVER_A_MADE_ONE = (PAGES["home"], PAGES["story"])
"""Pages that are made from what is written by hand at their own path."""


def two_at_one_address(case: Case) -> Iterator[Problem]:
    """A page by hand stands where no other page does, be it made from records or by hand too."""
    retired = (home(gone.kind, gone.id) for gone in case.dossier.retired.values())
    taken = {url_of(path): "where a retired id leads on" for path in retired if "#" not in path}
    taken |= {url_of(path): "a page made from the records" for path in case.judged.addresses.made}
    for page in sorted(case.pages, key=lambda page: page.mark):
        path = page.mark.file.removeprefix("docs/")
        url = url_of(path)
        if url in taken and path not in _OVER_A_MADE_ONE:
            what, hint = f"{url} is {taken[url]} already", "give this page another name"
            yield case.problem(page.mark, "two-at-one-address", what, hint)
        taken[url] = page.mark.file


def missing_method(case: Case) -> Iterator[Problem]:
    """How the facts were come by is written by hand, since no generator can know it and every page leads to it."""
    path = PAGES["method"]
    if case.dossier.things and path not in case.dossier.prose:
        what = f"there is no docs/{path}, and every page leads to it"
        hint = "write it: how these pages are made, and by whom"
        yield case.problem(Mark(f"docs/{path}"), "missing-method", what, hint)


def lost_permalink(case: Case) -> Iterator[Problem]:
    """Whatever was published at an address is still there, or is retired and leads on."""
    alive = published.permalinks(case.judged.addresses) | published.former(case.judged.addresses)
    for number, line in enumerate(case.published, start=1):
        name = line.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
        # A place within a page never had a page of its own that could lead on; being retired is all it can be.
        retired_in_place = "#" in line and name in case.dossier.retired
        if line and line not in alive and not retired_in_place and name not in case.dossier.broken:
            what = f"'{line}' was published and leads nowhere"
            yield case.problem(Mark(LIST, number), "lost-permalink", what, _what_to_do(case, line, name))


def _what_to_do(case: Case, permalink: str, name: str) -> str:
    if permalink.startswith("#"):
        return "only addresses stand in this list, one a line: delete this line"
    if name in case.dossier.things:
        return f"its id has another address now: give what is there an id of its own, and list '{name}' as renamed"
    kinds = [kind for kind in HOMES if published.permalink(home(kind, name)) == permalink]
    if name in case.dossier.retired and kinds:
        return f"it named a {kinds[0]}: type kind: {kinds[0]} at {case.dossier.mark('retired', name, 'kind')}"
    return f"list '{name}' in site_src/retired.yml with what became of it"


RULES = (two_at_one_address, missing_method, lost_permalink)
