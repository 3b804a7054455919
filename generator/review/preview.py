"""What a preview of a change carries beside the site itself: the page of changes, and the page of its health."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import site, words
from generator.addresses import address_at, html_at
from generator.files import exports
from generator.judged import Judged
from generator.load.tree import read_yaml
from generator.model import TIERS, Source, Tier
from generator.pages.page import Page
from generator.problem import Mark, Problem, report
from generator.render import TEMPLATES, Renderer
from generator.review import changes, weights
from generator.review.changes import Change, Chapter, Snapshot
from generator.site import PageFacts, Site

MENU = "This preview"
SEARCHES = "tests/search.yml"
"""Where a project may keep a table of searches, each with where it must lead first."""
WEIGHTS = "preview/weights.json"
SCRIPTS = ("preview/search.js", "preview/weights.js")
"""What the page of health runs, below the templates and below the site."""


@dataclass(frozen=True)
class Base:
    """What a preview is compared with."""

    name: str
    """As a reviewer calls it: a branch, a file."""
    told: Snapshot


@dataclass(frozen=True)
class ChangedRecord:
    """A record with its changes and, if anything stands there, its page."""

    chapter: Chapter
    address: str | None


@dataclass(frozen=True)
class SourceHealth:
    """How much of a source is used, and how far that is verified."""

    source: Source
    passages: Mapping[str, int]
    """How many are used, set aside, both or unread."""
    unread: tuple[int, ...]
    tiers: Mapping[Tier, int]
    """How many testimonies are verified how far."""


def make(root: Path, base: Base, site_url: str = "") -> Site:
    """The site of the dossier at a root with its preview pages. Raises DossierError as ``site.sound`` does."""
    judged, problems = site.sound(root)
    return _with_pages(site.publish(judged, problems, site_url), judged, base, searches(root))


def searches(root: Path) -> list[tuple[str, str]]:
    """What readers may type and where it should lead, if that is written down."""
    path = root / SEARCHES
    table = read_yaml(SEARCHES, path.read_bytes()).root if path.is_file() else {}
    groups = table.values() if isinstance(table, dict) else ()
    return [(query, first) for group in groups if isinstance(group, dict) for query, first in group.items()]


def add_weights(built: Path) -> None:
    """Once every page is built: write what they weigh to where the page of health looks for it."""
    (built / WEIGHTS).write_bytes(weights.as_json(weights.weigh(built)))


def _with_pages(whole: Site, judged: Judged, base: Base, tried: list[tuple[str, str]]) -> Site:
    renderer = Renderer(judged)
    made = [*_changes(whole, judged, base), *_health(judged, whole.warnings, tried)]
    files = {page.path: renderer.page(page).encode() for page in made}
    scripts = {path: (TEMPLATES / path).read_bytes() for path in SCRIPTS}
    known = {page.path: PageFacts(page.title, page.description, page.mark, page.kind) for page in made}
    return dataclasses.replace(
        whole,
        files=dict(sorted({**whole.files, **files, **scripts}.items())),
        pages={**whole.pages, **known},
        nav=(*whole.nav, (MENU, tuple(files))),
    )


def _changes(whole: Site, judged: Judged, base: Base) -> Iterator[Page]:
    told = changes.chapters(changes.compare(base.told, changes.read(exports.files(judged))))
    yield Page(
        path="preview/changes.md",
        template="preview/changes",
        title="Changes in this preview",
        mark=Mark("site_src"),
        kind="preview",
        shows={
            "base": base.name,
            "records": [ChangedRecord(chapter, _standing_at(chapter.url, whole)) for chapter in told],
            "nothing": changes.NOTHING,
            "heading": _heading,
        },
    )


def _heading(change: Change) -> str:
    return changes.KINDS[change.kind] + (f" ({change.part})" if change.part else "")


def _standing_at(url: str | None, whole: Site) -> str | None:
    """The file behind an address of the site: a page, or the page that an old address leads on from."""
    if url is None:
        return None
    path, hash_sign, fragment = address_at(url).partition("#")
    found = (name for name in (path, html_at(path)) if name in whole.files)
    return next((name + hash_sign + fragment for name in found), None)


def _health(judged: Judged, warnings: tuple[Problem, ...], tried: list[tuple[str, str]]) -> Iterator[Page]:
    yield Page(
        path="preview/health.md",
        template="preview/health",
        title="Health",
        mark=Mark("site_src"),
        kind="preview",
        shows={
            "warnings": warnings,
            "counted": report.count(warnings),
            "sources": [_of_source(judged, source) for source in judged.dossier.sources.values()],
            "standings": {
                **{words.say(standing, "label"): len(views) for standing, views in judged.by_standing.items() if views},
                "of the texts": len(judged.of_the_texts),
            },
            "searches": tried,
            "tiers": tuple(reversed(TIERS.words)),
        },
    )


def _of_source(judged: Judged, source: Source) -> SourceHealth:
    uses = judged.coverage[source.id]
    return SourceHealth(
        source,
        passages=Counter(use.state for use in uses),
        unread=tuple(use.passage for use in uses if use.state == "unread"),
        tiers=Counter(p.tier for view in judged.resting[source.id] for p in view.passages if p.source.id == source.id),
    )
