"""The pages and the other files of a site, each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from generator.addresses import PAGES, Place
from generator.judged import Judged
from generator.on_demand import OnDemand
from generator.pages import Pages as Generated
from generator.pages import pages
from generator.pages.by_hand import by_hand
from generator.pages.page import Card, Page
from generator.problem import Mark
from generator.render import Renderer
from generator.site.made_before import MadeBefore
from generator.words import Said


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
    part: bool = False
    """Whether it is a part of a page that is too long for one."""


class Pages:
    """The pages of a judged dossier, generated and by hand."""

    def __init__(
        self,
        judged: Judged,
        renderer: Renderer,
        generated: Generated,
        texts: Mapping[str, str],
        paths: dict[str, None],
        kept: MadeBefore | None = None,
    ) -> None:
        self._kept = kept
        self._judged, self._renderer, self._generated, self._texts = judged, renderer, generated, texts
        self._paths = paths
        self.known, self.markdown = OnDemand(paths, self._facts), OnDemand(paths, self._rendered)
        self.said = OnDemand(paths, self._noted)

    @classmethod
    def of(cls, judged: Judged, place: Place, kept: MadeBefore | None = None) -> Self:
        """Those of a judged dossier; their Markdown is taken from what is kept, where it would come out the same."""
        generated, written = pages(judged), judged.dossier.prose.items()
        texts = {path: text for path, text in written if path not in generated}
        paths = dict.fromkeys((*generated, *texts))
        return cls(judged, Renderer(judged, place=place), generated, texts, paths, kept)

    def again(self, judged: Judged) -> Self:
        """Those of the same dossier of which some facts are otherwise; these are of no use any more then."""
        renderer, generated = self._renderer.of(judged), self._generated.of(judged)
        return type(self)(judged, renderer, generated, self._texts, self._paths)

    @property
    def place(self) -> Place:
        """Where they are published."""
        return self._renderer.place

    def _page(self, path: str) -> Page:
        return by_hand(self._judged, path, self._texts[path]) if path in self._texts else self._generated[path]

    def _facts(self, path: str) -> PageFacts:
        page = self._page(path)
        of, shown = (page.title, page.description, page.mark, page.kind), (page.searched, page.card, page.shared)
        return PageFacts(*of, *shown, page.part)

    def _rendered(self, path: str) -> bytes:
        if self._kept and path in self._generated and path not in PAGES.values() and not self._generated.in_parts(path):
            return self._kept.of(path, lambda: self._renderer.page(self._generated.anew(path)).encode())
        return self._rendered_now(path)

    def _rendered_now(self, path: str) -> bytes:
        page, text = self._page(path), self._texts.get(path)
        made = self._renderer.page(page) if text is None else self._renderer.hand_written(page, text)
        return made.encode()

    def _noted(self, path: str) -> tuple[str, ...]:
        """What a page says that no editor typed, its description and its title first."""
        if path not in self._renderer.said:
            self._rendered_now(path)  # it is noted while the page is rendered
        page = self._page(path)
        described = [said for said in (page.description, page.title) if isinstance(said, Said)]
        return tuple(dict.fromkeys([*described, *self._renderer.said.get(path, ())]))


class Files(Mapping[str, bytes]):
    """The Markdown of pages, and the files beside it: all of one folder are made when one of them is asked for."""

    def __init__(self, markdown: Mapping[str, bytes], beside: Mapping[str, Callable[[], Mapping[str, bytes]]]) -> None:
        self._markdown, self._beside = markdown, OnDemand(beside, lambda folder: beside[folder]())

    def __getitem__(self, path: str) -> bytes:
        return self._around(path)[path]

    def __contains__(self, path: object) -> bool:
        return path in self._around(str(path))

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({*self._markdown, *(path for made in self._beside.values() for path in made)}))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _around(self, path: str) -> Mapping[str, bytes]:
        """The pages, or the files beside them that are made together with this one."""
        if path in self._markdown:
            return self._markdown
        return self._beside[next(folder for folder in self._beside if path.startswith(folder))]
