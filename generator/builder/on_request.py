"""Build one page by itself, from what MkDocs prepares for all: when somebody asks for it, or in a copy of a build.

MkDocs itself would build every page before the first can be looked at, and again after every change.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.addresses import PAGES
from generator.builder.places import edit_uri
from generator.engines import lay_beside
from generator.problem import Mark, Problem
from generator.render import COMPILED
from generator.site import Site


class Unbuilt(Files):
    """What MkDocs has collected, of which it builds and copies nothing by itself.

    The files of pages outside the menu are far more than all others. Each is made when a page links to it, or somebody
    asks for it.
    """

    def __init__(self, files: Iterable[File], make: Callable[[str], File | None]) -> None:
        super().__init__(files)
        self._make = make

    def documentation_pages(
        self, *, inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included
    ) -> Sequence[File]:
        """The pages that are known so far; none for whoever wants to build all that are served."""
        return [] if inclusion is InclusionLevel.is_in_serve else super().documentation_pages(inclusion=inclusion)

    def copy_static_files(self, dirty: bool = False, *, inclusion: object = None) -> None:
        """Copy none: each is read from its place."""

    def get_file_from_path(self, path: str) -> File | None:
        known = super().get_file_from_path(path)
        if known is not None or not (made := self._make(PurePosixPath(path).as_posix())):
            return known
        if made.is_documentation_page():
            self.append(made)  # what is in any other file is known as long as its facts stay as they are
        return made

    def at(self, address: str) -> File | None:
        """The file that is published at an address: the path of a file below the folder of a site."""
        for path in _sources(address):
            file = self.get_file_from_path(path)
            if file and file.dest_uri == address and file.inclusion.is_in_serve():
                return file
        return None


def _sources(address: str) -> Iterator[str]:
    """From which files that at an address may be made."""
    path = PurePosixPath(address)
    if path.name == "index.html":
        yield f"{path.parent}.md"
        yield from ((path.parent / name).as_posix() for name in (PAGES["home"], "README.md"))
    elif path.suffix == ".html":
        yield path.with_suffix(".md").as_posix()
    yield address


@dataclass
class Prepared:
    """All that MkDocs prepares before it builds the first page."""

    site: Site
    config: MkDocsConfig
    files: Unbuilt
    nav: Navigation
    env: Environment

    def content(self, file: File) -> bytes | None:
        """The content of a file that is no page; None if it turns out that there is none."""
        if file.src_uri.startswith(self.site.made_together):
            return self.site.files.get(file.src_uri)
        return file.content_bytes

    def page(self, file: File) -> tuple[bytes, list[Problem]]:
        """The page of a file as a build would write it, and what a strict build would stop at."""
        known = self.site.pages.get(file.src_uri)
        mark = known.mark if known else Mark(f"docs/{file.src_uri}")
        if file.page is None and known:
            file.edit_uri = edit_uri(mark, self.config)
        page = file.page or Page(None, file, self.config)
        warned: list[str] = []
        with _heard(warned.append):
            _populate_page(page, self.config, self.files)
            _build_page(page, self.config, (), self.nav, self.env, excluded=file.inclusion.is_excluded())
            page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)
        if file.inclusion.is_not_in_nav():
            file.page = None  # what is known of it may be another the next time
        content = Path(file.abs_dest_path).read_bytes()
        hint = "a strict build stops at this"
        return content, [Problem(mark, "warned", what, hint) for what in warned]


def maker(site: Site, config: MkDocsConfig, files: Files, nav: Navigation) -> Callable[[Page], None]:
    """What makes a page as a build does, whole, and lays its Markdown beside it."""

    @cache
    def shared() -> tuple[Environment, Sequence[File]]:
        environment = config.theme.get_env()
        environment.bytecode_cache = COMPILED
        return environment, files.documentation_pages()

    def make(page: Page) -> None:
        environment, pages = shared()
        _populate_page(page, config, files)
        _build_page(page, config, pages, nav, environment)
        lay_beside(site, (config.site_url or "").rstrip("/"), Path(config.site_dir), [page.file.src_uri])

    return make


@contextmanager
def _heard(tell: Callable[[str], None]) -> Iterator[None]:
    """Hear what MkDocs warns of meanwhile."""
    logger, handler = logging.getLogger("mkdocs"), _Telling(tell)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)


class _Telling(logging.Handler):
    """Tells every warning of this thread; others may warn of what they do."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._tell, self._thread = tell, threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread == self._thread:
            self._tell(record.getMessage())
