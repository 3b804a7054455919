"""Every file of a site, made from the root of its dossier; MkDocs and the disk are given the same files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from generator import evidence
from generator.addresses import MenuEntry, Place, published, redirects, url_of
from generator.check import Case, check
from generator.files import exports, machines, search, sharing
from generator.files.structured import Structured
from generator.judged import Judged
from generator.judged.sources_run import sources_end
from generator.load import load
from generator.model import IN_ENGLISH, Imprint, Language
from generator.on_demand import OnDemand
from generator.pages import pages
from generator.pages.by_hand import by_hand
from generator.pages.page import Card, Page
from generator.problem import DossierError, Mark, Problem, bounded
from generator.prose import parse, plain
from generator.render import Renderer
from generator.words import Said, in_its_language

__all__ = ["MenuEntry", "PageFacts", "Site", "examine", "make", "publish", "sentences", "sound"]


@dataclass(frozen=True)
class PageFacts:
    """What a site builder needs to know of a page beside its Markdown. All texts are plain."""

    title: str
    description: str
    mark: Mark
    kind: str
    searched: str = ""
    """What it is found by beside these."""
    card: Card | None = None
    """What is on its picture where it is shared, if it has one of its own."""
    shared: str = ""
    """Its title where it is shared, with how what it tells stands; empty where that is its own title."""


@dataclass(frozen=True)
class Behind:
    """What stands behind a fact, for pages that mention it."""

    stands: str
    """How well it stands, with its sign."""
    counts: str
    """Who is counted for it."""
    sources: tuple[str, ...]
    """The ids of the sources that bear on it."""


@dataclass(frozen=True)
class Site:
    """Every file of a site, below its root. A page is rendered, and all else made, when it is first asked for."""

    files: Mapping[str, bytes]
    pages: Mapping[str, PageFacts]
    """What to know of those files that are pages, by path."""
    nav: tuple[MenuEntry, ...]
    warnings: tuple[Problem, ...]
    sources_run: str = ""
    """On which days its sources came out, as one sentence."""
    sources_end: str = ""
    """The last day on which one of them came out, in a few words below the title of every page."""
    sources: int = 0
    """How many sources it has."""
    language: Language = IN_ENGLISH
    """The language that it is in."""
    imprint: Imprint = field(default_factory=Imprint)
    """What it says of itself."""
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the path of a page: what it says that no editor typed; ``sentences`` lists it."""
    structured: Mapping[str, str] = field(default_factory=dict)
    """By the path of a page: what it is about, as JSON-LD; nothing where the site does not know its address."""
    behind: Mapping[str, Behind] = field(default_factory=dict)
    """By the path of the page of a fact: what stands behind it."""
    feeds: Mapping[str, str] = field(default_factory=dict)
    """The paths of its feeds by their type; none where it has none."""
    find_links: Callable[[], Iterable[tuple[Mark, str]]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def links(self) -> tuple[tuple[Mark, str], ...]:
        """Every address that an editor typed in Markdown, to another page or the web, with its place; none by id."""
        return tuple(self.find_links())

    @cached_property
    def out_of_nav(self) -> frozenset[str]:
        """The paths of the pages that are not in the menu, and are reached by links alone."""
        in_nav = (path for entry in self.nav for path in ((entry,) if isinstance(entry, str) else entry[1]))
        return frozenset(self.pages.keys() - set(in_nav))


def make(root: Path, site_url: str = "", site_name: str = "", day: dt.date | None = None) -> Site:
    """The site of the dossier at a root. Raises DossierError as ``sound`` does."""
    return publish(*sound(root), site_url, site_name, day)


def sound(root: Path) -> tuple[Judged, list[Problem]]:
    """A judged dossier without errors, and its warnings. Raises DossierError with every problem if it has an error."""
    judged, problems = examine(root)
    if any(problem.severity == "error" for problem in problems):
        raise DossierError(problems)
    return judged, problems


def examine(root: Path, directory: Path | None = None, *, release: bool = False) -> tuple[Judged, list[Problem]]:
    """The dossier at a root, judged, and every problem found in it, errors and warnings, sorted.

    With the folder of the sources' texts it has the problems that only the texts show, and before a release those that
    stop a release alone.
    """
    dossier, unreadable = load(root)
    locks, illegible = evidence.read_locks(root)
    texts, missing = evidence.available_texts(dossier, directory, locks) if directory else ({}, [])
    misquoted = evidence.misquoted(dossier, texts, locks) if texts else []
    unverified = [*evidence.check_locks(dossier, locks), *missing, *misquoted, *illegible]
    judged = Judged(dossier, locks)
    listed = [] if unreadable else published.read(root)  # what a broken file hides is not lost
    return judged, bounded([*unreadable, *check(judged, texts, listed, release=release), *unverified])


@in_its_language
def publish(
    judged: Judged, warnings: list[Problem], site_url: str = "", site_name: str = "", day: dt.date | None = None
) -> Site:
    """Every file of the site of a judged dossier: where it will be, and what it is called, as far as that is known.

    The day is the one on which what it is made from last changed.
    """
    place, about = Place(site_url.rstrip("/"), site_name, day), Structured(judged, site_url.rstrip("/"), site_name)
    made, shared = _Pages(judged, place), sharing.files(judged, site_url, site_name)

    @in_its_language
    def beside(judged: Judged) -> dict[str, bytes]:
        return {
            **exports.files(judged, place),
            **redirects.files(judged.addresses),
            **search.files(judged, made.known),
            **shared,
            **machines.files(judged, made.known, site_url, site_name),
        }

    return Site(
        files=_Files(made.markdown, partial(beside, judged)),
        pages=made.known,
        nav=judged.addresses.menu,
        warnings=tuple(warnings),
        sources_run=judged.sources_run,
        sources_end=sources_end(judged.dossier.sources.values(), "brief"),
        sources=len(judged.dossier.sources),
        language=judged.language,
        imprint=judged.dossier.imprint,
        said=made.said,
        structured=OnDemand(made.known if site_url else (), lambda path: about.of(path, made.known[path])),
        behind=_behind(judged),
        feeds={kind: path for kind, path in sharing.FEEDS.items() if path in shared},
        find_links=partial(_links, judged),
    )


class _Pages:
    """The pages of a judged dossier, generated and by hand."""

    def __init__(self, judged: Judged, place: Place) -> None:
        self._judged, self._renderer, self._generated = judged, Renderer(judged, place=place), pages(judged)
        self._texts = {path: text for path, text in judged.dossier.prose.items() if path not in self._generated}
        paths = [*self._generated, *self._texts]
        self.known, self.markdown = OnDemand(paths, self._facts), OnDemand(paths, self._rendered)
        self.said = OnDemand(paths, self._noted)

    def _page(self, path: str) -> Page:
        return by_hand(self._judged, path, self._texts[path]) if path in self._texts else self._generated[path]

    def _facts(self, path: str) -> PageFacts:
        page = self._page(path)
        return PageFacts(page.title, page.description, page.mark, page.kind, page.searched, page.card, page.shared)

    def _rendered(self, path: str) -> bytes:
        page, text = self._page(path), self._texts.get(path)
        made = self._renderer.page(page) if text is None else self._renderer.hand_written(page, text)
        return made.encode()

    def _noted(self, path: str) -> tuple[str, ...]:
        """What a page says that no editor typed, its description and its title first."""
        assert self.markdown[path]  # it is noted while the page is rendered
        page = self._page(path)
        described = [said for said in (page.description, page.title) if isinstance(said, Said)]
        return tuple(dict.fromkeys([*described, *self._renderer.said.get(path, ())]))


class _Files(Mapping[str, bytes]):
    """The Markdown of pages, and beside it what is made as a whole as soon as any of it is asked for."""

    def __init__(self, markdown: Mapping[str, bytes], beside: Callable[[], Mapping[str, bytes]]) -> None:
        self._markdown, self._make_beside = markdown, beside

    @cached_property
    def _beside(self) -> Mapping[str, bytes]:
        return self._make_beside()

    def __getitem__(self, path: str) -> bytes:
        return self._markdown[path] if path in self._markdown else self._beside[path]

    def __contains__(self, path: object) -> bool:
        return path in self._markdown or path in self._beside

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({*self._markdown, *self._beside}))

    def __len__(self) -> int:
        return len({*self._markdown, *self._beside})


def _behind(judged: Judged) -> Mapping[str, Behind]:
    """By the path of the page of a fact: what stands behind it."""
    names = {judged.addresses.of(fact): fact.id for fact in judged.dossier.facts.values()}

    def behind(path: str) -> Behind:
        view = judged.facts[names[path]]
        stands = f"{view.judgement.standing.glyph} {view.judgement.label}"
        return Behind(stands, view.counts, tuple(dict.fromkeys(passage.source.id for passage in view.passages)))

    return OnDemand(names, behind)


def _links(judged: Judged) -> Iterator[tuple[Mark, str]]:
    for written in Case(judged).prose:
        yield from ((written.at(link.offset), link.address) for link in parse(written.text).links if not link.kind)


def sentences(made: Site) -> Iterator[tuple[str, str]]:
    """Every sentence that a site computes, behind the address of the page that it is on.

    What stands on every page comes first, then the pages of facts in the order of their addresses, then all others.
    What another page repeats of the page of a fact is not listed again.
    """
    by_fact, others = (
        [path for path in sorted(made.said) if (made.pages[path].kind == "fact") is on] for on in (True, False)
    )
    shown = {path: tuple(dict.fromkeys(map(_plainly, made.said[path]))) for path in (*by_fact, *others)}
    of_facts = {said for path in by_fact for said in shown[path]}
    if made.sources_end:
        yield "/", made.sources_end
    yield from ((url_of(path), said) for path in by_fact for said in shown[path])
    yield from ((url_of(path), said) for path in others for said in shown[path] if said not in of_facts)


def _plainly(said: str) -> str:
    """What a template says is Markdown, all else that the catalogue says is plain."""
    return str(said) if isinstance(said, Said) else plain(said)
