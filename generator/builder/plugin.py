"""The plugin that gives MkDocs the pages, the menu and the links for editing.

The pages are kept in memory and never written into ``docs/``: MkDocs would take each for a change, and build for ever.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal, NoReturn
from urllib.parse import quote

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator import site
from generator.addresses import MenuEntry
from generator.authoring import schema
from generator.builder import policy, refused, serving, settings
from generator.builder.carded import drawn_cards
from generator.builder.collected import hidden_pages, left_out_by, links_to_hidden_pages, missing_files, unused
from generator.builder.failure import NotBuiltError, one_exception
from generator.builder.guard import guarded
from generator.builder.kept_pages import KeptPage, KeptPages
from generator.builder.last_change import day_shown
from generator.builder.places import root_of
from generator.cards import place_of_card
from generator.engines import THEME, about, frame, lay_beside
from generator.files import sharing
from generator.load import is_published
from generator.problem import DossierError, Mark, Problem, report
from generator.render import COMPILED, TEMPLATES
from generator.review import preview
from generator.site import Site
from generator.unicode import print_every_sign, printable

log = logging.getLogger("mkdocs.plugins.explainer")  # below "mkdocs", whose warnings a strict build counts


class Options(Config):
    """The options of the plugin. What a site says is in its dossier, and its look in its theme."""

    cards = config_options.Optional(config_options.Choice((True, False)))  # 1 and 0 are equal to these
    """Whether facts, questions and people have a picture of their own where they are shared; none: not decided."""


class Explainer(BasePlugin[Options]):
    """The plugin: adds everything that is made from a dossier to an ordinary MkDocs site."""

    site: Site
    named = ""
    """What the site is called, as it is typed."""
    day: dt.date | None = None
    """The day that it shows as its own; none of a draft that is served."""
    cards: Mapping[str, bytes] = {}
    """The picture of each page that has one of its own, by the path of the page."""
    answers_itself = False
    """Whether the caller prints a DossierError itself; MkDocs' own command would print it with a traceback."""
    base: preview.Base | None = None
    """What a preview is compared with; None for a site for readers."""
    kept: KeptPages | None = None
    """The pages that are kept from builds before; None where all are made anew."""
    overlay: serving.Overlay | None = None
    """The overlay of problems, while the site is served."""
    serves = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Being defined lets MkDocs keep this one plugin, for every rebuild and for all else this program builds."""
        print_every_sign()  # by MkDocs' own command, which prints our problems
        self.serves, self.overlay = command == "serve", None

    def on_shutdown(self) -> None:
        self.base, self.kept, self.answers_itself = None, None, False  # MkDocs keeps this plugin for the next build

    @event_priority(100)  # before any plugin that looks which theme it is
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Make the pages first: a dossier with a problem stops the build before anything is emptied or written."""
        if problems := list(refused.faults(config)):
            self._refuse(DossierError(problems))
        settings.complete(config)
        self.named, self.day = config.site_name, None if self.serves else day_shown(root_of(config))
        self.site = self._made(config)
        if problems := list(refused.faults_of_the_language(config, self.site.language.code)):
            self._refuse(DossierError(problems))
        settings.speak(config, self.site.language)
        if self.site.warnings:
            log.info("%s; explainer check tells more", report.count(self.site.warnings))
        shown = tuple(entry for entry in self.site.nav if not self._is_left_out(entry, config))
        config.nav = [_nav_entry(entry) for entry in shown]
        config.extra["explainer"] = frame(replace(self.site, nav=shown), self.day)
        if not self.serves:  # MkDocs itself writes a script into what is served, and no machine reads a draft
            config.extra["explainer"] |= {"policy": policy.POLICY, "with_markdown": True}
        _escape_names(config)
        if self.kept and not self.kept.begin(config, self._titles_in_menu(), len(self.site.pages)):
            self.kept = None
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Remove the files that are not published, and add the pages."""
        for file in [*self._unpublished(files, config), *unused(files, config)]:
            files.remove(file)
        if not self.serves and policy.HEADERS not in files.src_uris:
            self._add(File.generated(config, policy.HEADERS, content=policy.headers()), files, config)
        for path, content in self.site.files.items():
            level = InclusionLevel.NOT_IN_NAV if path in self.site.out_of_nav else InclusionLevel.INCLUDED
            self._add(File.generated(config, path, content=content, inclusion=level), files, config)
        self.cards = {} if self.serves else drawn_cards(config, self.site, self.named)  # nobody shares a draft
        for path, content in self.cards.items():
            self._add(File.generated(config, place_of_card(path), content=content), files, config)
        problems = [*two_at_one_address(files, self._mark)]
        if self.site is not serving.not_yet():
            problems += [*hidden_pages(files, config), *missing_files(files, config)]
            problems += links_to_hidden_pages(self.site.links, files, config)
        if problems:
            self._refuse(DossierError(problems))
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Keep Material's compiled templates for the next build."""
        env.bytecode_cache = COMPILED
        return env

    def on_page_read_source(self, *, page: Page, config: MkDocsConfig) -> str | None:  # noqa: ARG002 - MkDocs' names
        """Nothing, since MkDocs would read what it takes for front matter; the text comes with the next event."""
        return "" if page.file.src_uri in self.site.files else None

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        path = page.file.src_uri
        if path not in self.site.files:
            return markdown
        if path in self.site.pages:
            page.meta = about(
                self.site.pages[path], self.site.structured.get(path, ""), leftwards=settings.reads_leftwards(config)
            )
            if path in self.cards and (card := self.site.pages[path].card):
                page.meta |= {"card": place_of_card(path), "card_says": escape(card.says)}
        return page.file.content_string

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Rebuild when a file changes from which pages are made, and go on serving after a rebuild that fails."""
        for folder in _beside_docs(root_of(config)):
            server.watch(str(folder))
        overlay = self.overlay or serving.Overlay(root_of(config))
        server.set_app(guarded(overlay.before(server.serve_request), config.dev_addr.host))

        def build_again() -> None:
            schema.refresh(root_of(config))
            with one_exception():
                builder()

        server.builder = lambda: serving.rebuild(build_again, Path(config.site_dir), overlay, known=NotBuiltError)
        if overlay.outdated():
            server.builder()
        return server

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        if not isinstance(page, KeptPage):
            return self._finished(output, config)
        if not page.whole:
            page.keep(output := self._finished(output, config))
        return output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        return self._finished(output_content, config) if template_name == "404.html" else output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self.kept:
            self.kept.end()
        if not self.serves:
            lay_beside(self.site, (config.site_url or "").rstrip("/"), Path(config.site_dir))
        if self.base:
            preview.add_weights(Path(config.site_dir), self.site.language)

    def _finished(self, document: str, config: MkDocsConfig) -> str:
        """A whole document as a browser is given it; refused where it holds what our policy forbids."""
        if problems := policy.faults(document):
            self._refuse(DossierError(problems))
        document = policy.discreet(turned_round(document, config))
        return serving.with_script(document) if self.overlay else document

    def _made(self, config: MkDocsConfig) -> Site:
        root, first = root_of(config), self.serves and self.overlay is None
        if first:
            self.overlay = serving.Overlay(root, (*_beside_docs(root), Path(config.docs_dir), root / "mkdocs.yml"))
        try:
            known = config.site_url or "", self.named, self.day
            return preview.make(root, self.base, *known) if self.base else site.make(root, *known)
        except DossierError as error:
            if not (first and self.overlay):
                self._refuse(error)
            log.error("%s", report.as_text(error.problems))  # noqa: TRY400 - it has said where
            self.overlay.show(error)
            return serving.not_yet()

    def _titles_in_menu(self) -> dict[str, str]:
        """The title of each page in the menu, by its path: every page shows them."""
        return {path: known.title for path, known in self.site.pages.items() if path not in self.site.out_of_nav}

    def _refuse(self, error: DossierError) -> NoReturn:
        """Raise the error itself, or as one that MkDocs' own command prints without a traceback."""
        if self.answers_itself:
            raise error
        raise PluginError(report.as_text(error.problems)) from error

    def _add(self, file: File, files: Files, config: MkDocsConfig) -> None:
        """Add a file to the site, in the place of the hand-written page that it was made from, if any."""
        former = files.get_file_from_path(file.src_uri)
        if former is not None and file.src_uri == sharing.ROBOTS:
            return
        if former is not None:
            files.remove(former)
            if former.inclusion.is_excluded():
                file.inclusion = former.inclusion
        if file.src_uri in self.site.pages:
            file.edit_uri = edit_uri(self.site.pages[file.src_uri].mark, config)
            if self.kept:
                KeptPage(file, config, self.kept)  # it is the file's page from now on
        files.append(file)

    def _unpublished(self, files: Files, config: MkDocsConfig) -> Iterator[File]:
        """The files below docs/ that are not published, each of which is named: all of them while there is no site."""
        docs, no_site = Path(config.docs_dir), self.site is serving.not_yet()
        for file in files:
            by_hand = file.src_dir == config.docs_dir and file.src_uri not in self.site.files
            if by_hand and (no_site or not is_published(docs / file.src_uri, docs)):
                log.info("docs/%s is not published", printable(file.src_uri))
                yield file

    def _is_left_out(self, entry: MenuEntry, config: MkDocsConfig) -> bool:
        """Whether an entry of the menu is a page by hand that the settings leave out."""
        known = self.site.pages.get(entry) if isinstance(entry, str) else None
        return bool(known and known.kind == "hand-written" and left_out_by(config, str(entry)))

    def _mark(self, path: str) -> Mark:
        return self.site.pages[path].mark if path in self.site.pages else Mark(f"docs/{path}")


def turned_round(document: str, config: MkDocsConfig) -> str:
    """A whole document in the direction in which it is read; Material turns round no more than its body."""
    return document.replace("<html ", '<html dir="rtl" ', 1) if settings.reads_leftwards(config) else document


# --- names and places -------------------------------------------------------------------------------------------------


def _beside_docs(root: Path) -> list[Path]:
    """The folders MkDocs does not watch by itself."""
    return [folder for folder in (root / "site_src", root / "seeds", TEMPLATES, THEME) if folder.is_dir()]


def _nav_entry(entry: MenuEntry) -> str | dict[str, list[str]]:
    """A page by its path alone, which then shows its own title; a section by its title, which MkDocs never escapes."""
    return entry if isinstance(entry, str) else {escape(entry[0]): list(entry[1])}


def _escape_names(config: MkDocsConfig) -> None:
    """Escape the name of the site and the like, since they are plain text too."""
    config.site_name = escape(config.site_name)
    if config.site_description:
        config.site_description = escape(config.site_description)
    if config.site_author:
        config.site_author = escape(config.site_author)


def edit_uri(mark: Mark, config: MkDocsConfig) -> str:
    """Where a page is edited: the line of the file it is made from, seen from the docs folder ``edit_uri`` means."""
    file = os.path.relpath(root_of(config) / mark.file, config.docs_dir)
    return f"{quote(Path(file).as_posix())}#L{mark.line}"


# --- what is published ------------------------------------------------------------------------------------------------


def two_at_one_address(files: Iterable[File], mark: Callable[[str], Mark]) -> Iterator[Problem]:
    """The problem of two files that would be published at one address; MkDocs would keep one and say nothing."""
    by_address: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        if not file.inclusion.is_excluded():
            by_address[file.dest_uri.casefold()].append(file.src_uri)
    for address, (first, *others) in by_address.items():
        for other in others:
            what = f"{first} and {other} both become {address}"
            yield Problem(mark(other), "two-at-one-address", what, "rename one of them")
