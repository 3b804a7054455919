"""Every file of a site, made from the root of its dossier; MkDocs and the disk are given the same files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path

from generator import evidence, words
from generator.addresses import LLMS, PAGES, MenuEntry, Place, published, redirects, url_of
from generator.check import Case, check
from generator.examined import examine, sound
from generator.files import exports, machines, search, sharing
from generator.files.structured import Structured
from generator.judged import Judged, amended, in_words
from generator.judged.sources_run import sources_end
from generator.load import load
from generator.model import IN_ENGLISH, Fact, Imprint, Language, Where
from generator.on_demand import OnDemand
from generator.problem import DossierError, Mark, Marks, Problem, bounded
from generator.prose import parse, plain
from generator.site.made import Files, PageFacts, Pages
from generator.site.made_before import MadeBefore
from generator.words import Said, in_its_language

__all__ = [
    "Draft",
    "Hides",
    "MenuEntry",
    "PageFacts",
    "Site",
    "draft",
    "examine",
    "make",
    "publish",
    "sentences",
    "sound",
    "without_hidden",
]


Hides = Callable[[str], object]
"""Whether a page by hand is not published, by its path below ``docs/``."""


@dataclass(frozen=True)
class Behind:
    """What stands behind a fact, for pages that mention it."""

    stands: str
    """How well it stands, with its sign; behind it that its date is disputed, or that answers seem to clash."""
    counts: str
    """Who is counted for it."""
    dated: str
    """Its date, with who gives it where not all of these do."""
    sources: tuple[str, ...]
    """The ids of the sources that its counts count; where nobody says or denies it, those in which it comes up."""


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
    behind_each: Callable[[], Mapping[str, Behind]] = field(default=dict, compare=False, repr=False)
    made_together: tuple[str, ...] = ()
    """The folders of files that are made all at once: which there are is not known before one is asked for."""
    feeds: Mapping[str, str] = field(default_factory=dict)
    """The paths of its feeds by their type; none where it has none."""
    find_links: Callable[[], Iterable[tuple[Mark, str]]] = field(default=tuple, compare=False, repr=False)

    @cached_property
    def behind(self) -> Mapping[str, Behind]:
        """By the path of the page of a fact: what stands behind it."""
        return self.behind_each()

    @cached_property
    def links(self) -> tuple[tuple[Mark, str], ...]:
        """Every address that an editor typed in Markdown, to another page or the web, with its place; none by id."""
        return tuple(self.find_links())

    @cached_property
    def in_nav(self) -> frozenset[str]:
        """The paths of the pages that are in the menu; all others are reached by links alone."""
        return frozenset(path for entry in self.nav for path in ((entry,) if isinstance(entry, str) else entry[1]))


@dataclass(frozen=True)
class Draft:
    """A dossier that can be read, and its site, whatever the rules say of it: for whoever looks while they write."""

    root: Path
    judged: Judged
    made: Pages

    @cached_property
    def site(self) -> Site:
        return _published(self.judged, self.made)

    def problems(self) -> list[Problem]:
        """Every problem that the rules find in it."""
        unverified = evidence.check_locks(self.judged.dossier, self.judged.locks)
        _, illegible = evidence.read_locks(self.root)
        return bounded([*check(self.judged, {}, published.read(self.root)), *unverified, *illegible])

    def amended(
        self, facts: Mapping[str, Fact], marks: Mapping[Where, Marks], typed: Mapping[str, bytes]
    ) -> Draft | None:
        """The draft with some facts in the place of those with their ids; this one is of no use any more then.

        None where all facts have to be judged again.
        """
        judged = amended(self.judged, facts, marks, typed)
        return Draft(self.root, judged, self.made.again(judged)) if judged else None


def draft(root: Path, site_url: str = "", site_name: str = "") -> Draft:
    """The draft of the dossier at a root. Raises DossierError with every problem if it cannot be read."""
    dossier, unreadable = load(root)
    if unreadable:
        raise DossierError(examine(root)[1])
    judged = Judged(dossier, evidence.read_locks(root)[0])
    return Draft(root, judged, Pages.of(judged, Place(site_url.rstrip("/"), site_name)))


def make(
    root: Path,
    site_url: str = "",
    site_name: str = "",
    day: dt.date | None = None,
    hides: Hides | None = None,
    kept: Path | None = None,
) -> Site:
    """The site of the dossier at a root, without hidden pages by hand. Raises DossierError as ``sound`` does.

    The Markdown of pages that would come out as before is taken from a folder in which it was kept, if one is named.
    """
    judged, warnings = sound(root)
    judged = without_hidden(judged, hides) if hides else judged
    if kept is None:
        return publish(judged, warnings, site_url, site_name, day)
    place = Place(site_url.rstrip("/"), site_name, day)
    before = MadeBefore(kept, root, judged, place)
    return _published(before.judged, Pages.of(before.judged, place, before), warnings)


def without_hidden(judged: Judged, hides: Hides) -> Judged:
    """The same dossier without the pages by hand that are not published, nor what was accepted in them.

    A page that others lead to stays: to hide the story, or one in the place of a page that is made, is a problem.
    """
    pages = {path: text for path, text in judged.dossier.prose.items() if path in PAGES.values() or not hides(path)}
    gone = {f"docs/{path}" for path in judged.dossier.prose if path not in pages}
    if not gone:
        return judged
    accepted = {file: lines for file, lines in judged.locks.by_hand.items() if file not in gone}
    return Judged(replace(judged.dossier, prose=pages), replace(judged.locks, by_hand=accepted))


def publish(
    judged: Judged, warnings: list[Problem], site_url: str = "", site_name: str = "", day: dt.date | None = None
) -> Site:
    """Every file of the site of a judged dossier: where it will be, and what it is called, as far as that is known.

    The day is the one on which what it is made from last changed.
    """
    return _published(judged, Pages.of(judged, Place(site_url.rstrip("/"), site_name, day)), warnings)


@in_its_language
def _published(judged: Judged, made: Pages, warnings: Sequence[Problem] = ()) -> Site:
    place = made.place
    about, shared = Structured(judged, place.address, place.name), sharing.files(judged, place.address, place.name)
    beside: dict[str, Callable[[], Mapping[str, bytes]]] = {
        "data/": lambda: exports.files(judged, place),
        "search/": lambda: search.files(judged, made.known),
        LLMS: lambda: machines.files(judged, made.known, place.address, place.name),
        "": lambda: {**redirects.files(judged.addresses), **shared},
    }
    return Site(
        files=Files(made.markdown, beside),
        pages=made.known,
        nav=judged.addresses.menu,
        warnings=tuple(warnings),
        sources_run=judged.sources_run,
        sources_end=sources_end(judged.dossier.sources.values(), "brief"),
        sources=len(judged.dossier.sources),
        language=judged.language,
        imprint=judged.dossier.imprint,
        said=made.said,
        structured=OnDemand(made.known if place.address else (), lambda path: about.of(path, made.known[path])),
        behind_each=partial(_behind, judged),
        made_together=tuple(filter(None, beside)),
        feeds={kind: path for kind, path in sharing.FEEDS.items() if path in shared},
        find_links=partial(_links, judged),
    )


def _behind(judged: Judged) -> Mapping[str, Behind]:
    """By the path of the page of a fact: what stands behind it."""
    names = {judged.addresses.of(fact): fact.id for fact in judged.dossier.facts.values()}

    def behind(path: str) -> Behind:
        view = judged.facts[names[path]]
        stands = [f"{sign.glyph} {label}" for sign, label in in_words.signs(view.judgement)]
        behind = view.judgement
        counted = [
            name for name in judged.dossier.sources if name in (*behind.backing.sources, *behind.denials.sources)
        ]
        sources = counted or dict.fromkeys(passage.source.id for passage in view.passages)
        return Behind(words.row(stands, "beside"), view.counts, view.date_words, tuple(sources))

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
