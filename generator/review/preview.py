"""The preview of a change: its site with two more pages, one of the changes and one of the health of the dossier."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import installed, site, words
from generator.addresses import address_at, html_at
from generator.files import exports
from generator.judged import Judged
from generator.load.tree import read_yaml
from generator.model import COVERAGES, KINDS, TIERS, Coverage, Language, Source, Tier, standings
from generator.pages.page import Page
from generator.problem import Mark, Problem, report
from generator.render import TEMPLATES, Renderer
from generator.review import changes, weights
from generator.review.changes import Change, Chapter, Snapshot
from generator.site import PageFacts, Site

SEARCHES = "tests/search.yml"
"""The file in which a project may keep a table of searches, each with the page that must come first."""
WEIGHTS = "preview/weights.json"
SCRIPTS = ("preview/search.js", "preview/weights.js")
"""The scripts of the page of health, by their path below the templates, which is also their path on the site."""


@dataclass(frozen=True)
class Base:
    """What the preview is compared with."""

    name: str
    """What the reviewer typed: a branch, a file."""
    snapshot: Snapshot


@dataclass(frozen=True)
class ChangedRecord:
    """A record with its changes and the address of its page, if it has one."""

    chapter: Chapter
    kind: str
    """The kind of the record, in words."""
    address: str | None


@dataclass(frozen=True)
class SourceHealth:
    """How many passages of a source are used, and how far its testimonies are verified."""

    source: Source
    passages: Mapping[Coverage, int]
    """How many passages are used, set aside, both or unread."""
    unread: tuple[int, ...]
    tiers: Mapping[Tier, int]
    """The number of testimonies on each tier of verification."""


def make(
    root: Path,
    base: Base,
    site_url: str = "",
    site_name: str = "",
    day: dt.date | None = None,
    hides: site.Hides | None = None,
) -> Site:
    """The site of the dossier at a root with its preview pages. Raises DossierError as ``site.sound`` does."""
    judged, problems = site.sound(root)
    judged = site.without_hidden(judged, hides) if hides else judged
    return _with_pages(judged, site.publish(judged, problems, site_url, site_name, day), base, searches(root))


def searches(root: Path) -> list[tuple[str, str]]:
    """Each search of the table with the page that must come first; none without a table."""
    path = root / SEARCHES
    table = read_yaml(SEARCHES, path.read_bytes()).root if path.is_file() else {}
    groups = table.values() if isinstance(table, dict) else ()
    return [(query, first) for group in groups if isinstance(group, dict) for query, first in group.items()]


def add_weights(built: Path, language: Language) -> None:
    """Write the weights of all built pages into the file that the page of health reads, in its language."""
    with words.speaking(language):
        (built / WEIGHTS).write_bytes(weights.as_json(weights.weigh(built)))


@words.in_its_language
def _with_pages(judged: Judged, whole: Site, base: Base, tried: list[tuple[str, str]]) -> Site:
    renderer = Renderer(judged)
    made = [_changes(whole, judged, base), _health(judged, whole.warnings, tried)]
    files = {page.path: renderer.page(page).encode() for page in made}
    scripts = {path: (TEMPLATES / path).read_bytes() for path in SCRIPTS}
    known = {page.path: PageFacts(page.title, page.description, page.mark, page.kind) for page in made}
    return dataclasses.replace(
        whole,
        files=dict(sorted({**whole.files, **files, **scripts}.items())),
        pages={**whole.pages, **known},
        nav=(*whole.nav, (words.say("preview"), tuple(files))),
    )


def _page(name: str, title: str, **shows: object) -> Page:
    """A page of the preview, with the template of its name."""
    path = f"preview/{name}"
    return Page(f"{path}.md", path, title, Mark("site_src"), "preview", lambda: shows)


def _changes(whole: Site, judged: Judged, base: Base) -> Page:
    chapters = changes.chapters(changes.compare(base.snapshot, changes.read(exports.compared(judged))))
    return _page(
        "changes",
        words.say("page-changes"),
        base=base.name,
        records=[
            ChangedRecord(chapter, changes.label(chapter.of, KINDS), _standing_at(chapter.url, whole))
            for chapter in chapters
        ],
        heading=_heading,
    )


def _heading(change: Change) -> str:
    return changes.what(change)


def _standing_at(url: str | None, whole: Site) -> str | None:
    """The address of the file at a URL of the site: a page, or a page that redirects. None if there is no such file."""
    if url is None:
        return None
    path, hash_sign, fragment = address_at(url).partition("#")
    found = (name for name in (path, html_at(path)) if name in whole.files)
    return next((name + hash_sign + fragment for name in found), None)


def _health(judged: Judged, warnings: tuple[Problem, ...], tried: list[tuple[str, str]]) -> Page:
    return _page(
        "health",
        words.say("page-health"),
        maker=f"{installed.NAME} {installed.version()}",
        warnings=warnings,
        counted=report.count(warnings),
        sources=[_of_source(judged, source) for source in judged.dossier.sources.values()],
        standings=_counts(judged),
        searches=tried,
        tiers=tuple(reversed(TIERS.words)),
        used=[state for state in COVERAGES if state is not standings.UNREAD],
        unread=standings.UNREAD,
    )


def _counts(judged: Judged) -> Mapping[str, int]:
    """How many facts have each standing, and how many are counted apart, by what readers see of it."""
    counts: dict[str, int] = {
        words.say(standing, "label"): len(views) for standing, views in judged.by_standing.items() if views
    }
    apart = {
        words.say(standings.BACKGROUND, "label"): len(judged.background),
        words.say("health-of-the-texts"): len(judged.of_the_texts),
    }
    return counts | apart


def _of_source(judged: Judged, source: Source) -> SourceHealth:
    uses = judged.coverage[source.id]
    return SourceHealth(
        source,
        passages=Counter(use.state for use in uses),
        unread=tuple(use.passage for use in uses if use.state is standings.UNREAD),
        tiers=Counter(p.tier for view in judged.resting[source.id] for p in view.passages if p.source.id == source.id),
    )
