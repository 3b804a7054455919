"""The pages of the last builds, kept: a page that would come out as before is neither converted nor filled in again.

A page is kept under a digest of all that it is made from: the program, the settings, the theme, the menu, and its own
Markdown. What else it shows of other pages, the addresses behind its links, is kept with it and compared. A page of
which MkDocs warned is not kept, so that no warning is ever lost.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler
from mkdocs.utils.yaml import yaml_load

from generator import cache
from generator.builder.two_at_once import Copy, worthwhile
from generator.cache import Cache, digest

OFTEN = 500
"""After how many pages a build says how far it is."""
_WHOLE = Environment(autoescape=False).from_string("{{ page.content }}")  # noqa: S701 - it was escaped when it was made
"""The template of a page of which the whole document is kept."""


def of_settings(config: MkDocsConfig) -> str:
    """The digest of the program, of the settings as they are typed, and of what they have stand before our theme."""
    with Path(config.config_file_path).open("rb") as file:
        typed = yaml_load(file)  # with the settings from which it inherits, and what it takes from the environment
    own = [Path(config.theme.custom_dir)] if config.theme.custom_dir else []
    return digest(cache.program(), json.dumps(typed, default=str, sort_keys=True), cache.of_files(own))


def is_ours_alone(config: MkDocsConfig) -> bool:
    """Whether no other plugin than ours sees the pages; the search of MkDocs reads all that is on them."""
    ours = __name__.partition(".")[0]
    return all(type(plugin).__module__.startswith(f"{ours}.") for plugin in config.plugins.values())


class KeptPages:
    """The pages of one build, and those that are kept from builds before it."""

    def __init__(self, folder: Path, tell: Callable[[str], None] | None = None) -> None:
        """Those in a folder; ``tell`` is called after every 500 pages that are converted, with how many that were."""
        self._kept, self._tell = Cache(folder), tell
        self.made = folder.with_name("made")
        self._converted = self._all = 0
        self._warnings = CountHandler()
        self._warnings.setLevel(logging.WARNING)
        self._around = ""
        self._used: set[str] = set()
        self._copy: Copy | None = None

    def begin(self, config: MkDocsConfig, titles: Mapping[str, str], pages: int) -> bool:
        """Begin to build so many pages with these settings and these titles in the menu; whether any can be kept."""
        self._all = pages
        logging.getLogger("mkdocs").addHandler(self._warnings)
        theme = {name: config.theme[name] for name in config.theme}
        said = json.dumps([theme, config.nav, titles, config.extra], default=str, sort_keys=True)
        self._around = digest(of_settings(config), said)
        return is_ours_alone(config)

    def share(self, files: Iterable[File], make: Callable[[Page], object]) -> None:
        """Let a copy of this program make the last of these pages, if that is sooner; all is ready to make them."""
        pages = {file.src_uri: file.page for file in files if isinstance(file.page, KeptPage)}
        if worthwhile(len(pages)):
            self._copy = Copy([*pages], lambda path: self._made(pages[path], make))

    def _made(self, page: KeptPage, make: Callable[[Page], object]) -> str:
        """The key of a page that is made now, in the copy; what MkDocs warns of there nobody hears, and is not kept."""
        self._copy = self._tell = None
        logger = logging.getLogger("mkdocs")
        logger.handlers, logger.propagate = [self._warnings], False
        make(page)
        return page.key

    def made_aside(self, path: str) -> tuple[dict[str, Any], str] | None:
        """What the copy kept of the page at a path, if it has made it; ``get`` says what that is."""
        key = self._copy.key_of(path) if self._copy else None
        return self.get(key) if key else None

    def go_on_alone(self) -> None:
        """Wait until the copy has made the page that it is at; it makes none any more then."""
        if self._copy:
            self._copy.end()

    def made_here(self, paths: Iterable[str]) -> list[str]:
        """Those of some pages that no copy has made."""
        return [path for path in paths if not self._copy or path not in self._copy.made]

    def end(self) -> None:
        """Keep the pages of this build, and as many others as it has pages."""
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        self._kept.leave(self._used, others=len(self._used))

    def count(self) -> None:
        """Count a page that is converted, or was before."""
        self._converted += 1
        if self._tell and self._converted % OFTEN == 0:
            self._tell(f"{self._converted:,} of {self._all:,} pages")

    @property
    def warnings(self) -> int:
        """How often MkDocs has warned so far."""
        return sum(self._warnings.counts.values())

    def key_of(self, page: Page) -> str:
        """The digest of all that a page is made from."""
        meta = json.dumps([page.meta, page.edit_url, page.canonical_url], default=str, sort_keys=True)
        return digest(self._around, page.file.src_uri, page.file.dest_uri, meta, page.markdown or "")

    def get(self, key: str) -> tuple[dict[str, Any], str] | None:
        """What was kept beside the document of a page, and the document."""
        self._used.add(key)
        if not (known := self._kept.get(key)):
            return None
        beside, _, document = known.partition(b"\n")
        return json.loads(beside), document.decode()

    def put(self, key: str, beside: dict[str, Any], document: str) -> None:
        """Keep the document of a page, and beside it what MkDocs asks of the page."""
        self._kept.put(key, json.dumps(beside).encode() + b"\n" + document.encode())


class KeptPage(Page):
    """A page that is taken from those that are kept, where it would come out the same."""

    whole = False
    """Whether its content is all of its document."""

    def __init__(self, file: File, config: MkDocsConfig, pages: KeptPages) -> None:
        super().__init__(None, file, config)
        self._pages = pages
        self.key = ""
        self._known: tuple[dict[str, Any], str] | None = None
        """What the copy made of it."""
        self._beside: dict[str, Any] | None = None
        """What is kept beside its document; None where it is not to be kept."""

    def is_made(self) -> bool:
        """Whether the copy of this program has made it whole: then its Markdown need not be made here."""
        self._known = self._pages.made_aside(self.file.src_uri)
        return self._known is not None

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Convert the Markdown, or take over what came of it before."""
        self._pages.count()
        if self._known:
            self._take_over(*self._known, files)
            return
        self.key = self._pages.key_of(self)
        known = self._pages.get(self.key)
        if known and all(_served(files.get_file_from_path(path)) == at for path, at in known[0]["asked"].items()):
            self._take_over(*known, files)
            return
        before, asking = self._pages.warnings, _Asking(files)
        super().render(config, asking)  # type: ignore[arg-type]  # it is asked for files by their paths alone
        if self._pages.warnings == before:
            self._beside = {
                "asked": asking.found,
                "present": sorted(self.present_anchor_ids or ()),
                "anchors": {to.src_uri: links for to, links in (self.links_to_anchors or {}).items()},
            }

    def keep(self, document: str) -> None:
        """Keep it as it came out, unless MkDocs has warned of it."""
        if self._beside is not None:
            self._pages.put(self.key, self._beside, document)

    def _take_over(self, beside: dict[str, Any], document: str, files: Files) -> None:
        self.content, self.whole = document, True
        self.present_anchor_ids = set(beside["present"])
        led_to = {files.get_file_from_path(path): links for path, links in beside["anchors"].items()}
        self.links_to_anchors = {file: links for file, links in led_to.items() if file}
        self.meta["template"] = _WHOLE


class _Asking:
    """Notes which files are asked for while a page is converted, and where they are served."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.found: dict[str, str | None] = {}

    def get_file_from_path(self, path: str) -> File | None:
        file = self._files.get_file_from_path(path)
        self.found[path] = _served(file)
        return file

    @property
    def src_uris(self) -> Iterable[str]:
        return self._files.src_uris


def _served(file: File | None) -> str | None:
    """Where a file is served, and whether it is part of the site; None where none was found."""
    return f"{file.url} {file.inclusion.name}" if file else None
