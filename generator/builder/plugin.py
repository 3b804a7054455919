"""The plugin that gives MkDocs the pages, the menu and the links for editing.

The pages are kept in memory and never written into ``docs/``: MkDocs would take each for a change, and build for ever.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, NoReturn

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator import site
from generator.builder import overlay, policy, refused, settings
from generator.builder.answering import Answers
from generator.builder.carded import drawn_cards
from generator.builder.collected import (
    begun,
    hidden_pages,
    is_left_out,
    left_out_by,
    links_to_hidden_pages,
    missing_files,
    nav_entry,
    titles_in_menu,
    two_at_one_address,
    unpublished,
    unused,
)
from generator.builder.drafting import Drafting, drafted
from generator.builder.failure import NotBuiltError
from generator.builder.guard import guarded
from generator.builder.kept_pages import KeptPage, KeptPages
from generator.builder.last_change import day_shown
from generator.builder.on_request import Prepared, Unbuilt, maker
from generator.builder.places import edit_uri, root_of
from generator.builder.serving import Served, follow, follows_files
from generator.builder.watched import Watched, beside_docs
from generator.cards import place_of_card
from generator.engines import about, frame, lay_beside
from generator.files import sharing
from generator.problem import DossierError, Mark, report
from generator.render import COMPILED
from generator.review import preview
from generator.site import Draft, Site
from generator.unicode import print_every_sign

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
    serves = False
    overlay: overlay.Overlay | None = None
    """The problems that a browser shows, while the site is served."""
    watched: Watched
    """The files that the site is made from, while it is served."""
    draft: Draft | None = None
    """What is served."""
    nav: Navigation
    """The menu, while the site is served."""
    prepared: Prepared
    """What pages are built from while the site is served."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Being defined lets MkDocs keep this one plugin, for every rebuild and for all else this program builds."""
        print_every_sign()  # by MkDocs' own command, which prints our problems
        self.serves, self.overlay = command == "serve" and follows_files(), None

    def on_shutdown(self) -> None:
        if self.kept:
            self.kept.go_on_alone()  # where the build failed before
        self.base = self.kept = self.overlay = None  # MkDocs keeps this plugin for the next build
        self.answers_itself = self.serves = False

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
        shown = tuple(entry for entry in self.site.nav if not is_left_out(entry, self.site, config))
        config.nav = [nav_entry(entry) for entry in shown]
        config.extra["explainer"] = frame(replace(self.site, nav=shown), self.day)
        for_machines = not self.serves  # none reads a draft
        config.extra["explainer"] |= {"policy": policy.POLICY, "with_markdown": for_machines}
        settings.escape_names(config)
        if self.kept and not self.kept.begin(config, titles_in_menu(self.site), len(self.site.pages)):
            self.kept = None
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Remove the files that are not published, and add the pages."""
        no_site = self.site is overlay.not_yet()
        made = () if no_site else self.site.pages
        for file in [*unpublished(files, config, made, none_at_all=no_site), *unused(files, config)]:
            files.remove(file)
        if policy.HEADERS not in files.src_uris:
            self._add(File.generated(config, policy.HEADERS, content=policy.headers()), files, config)
        for path in begun(self.site, files) if self.serves else self.site.files:
            self._add(self._file(path, config), files, config)
        self.cards = {} if self.serves else drawn_cards(config, self.site, self.named)  # nobody shares a draft
        for path, content in self.cards.items():
            self._add(File.generated(config, place_of_card(path), content=content), files, config)
        problems = [*two_at_one_address(files, self._mark)]
        if not no_site:
            problems += [*hidden_pages(files, config), *missing_files(files, config)]
            problems += links_to_hidden_pages(self.site.links, files, config) if not self.serves else ()
        if problems:
            self._refuse(DossierError(problems))
        return Unbuilt(files, lambda path: self._found(path, config)) if self.serves else files

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Give pages their titles, which others show in the menu before MkDocs has read any of them."""
        for page in nav.pages if self.serves or self.kept else ():
            if page.file.src_uri in self.site.pages:
                page.title = self._about(page.file.src_uri, config)["title"]
        self.nav = nav
        if self.kept:
            self.kept.share(files.documentation_pages(), maker(self.site, config, files, nav))
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Keep Material's compiled templates for the next build."""
        if self.kept:
            self.kept.go_on_alone()
        env.bytecode_cache = COMPILED
        if isinstance(files, Unbuilt):
            self.prepared = Prepared(self.site, config, files, self.nav, env)
        return env

    def on_page_read_source(self, *, page: Page, config: MkDocsConfig) -> str | None:  # noqa: ARG002 - MkDocs' names
        """Nothing, since MkDocs would read what it takes for front matter; the text comes with the next event."""
        return "" if page.file.src_uri in self.site.files else None

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        path = page.file.src_uri
        if path not in self.site.files or (isinstance(page, KeptPage) and page.is_made()):
            return markdown
        if path in self.site.pages:
            page.meta = self._about(path, config)
            if path in self.cards and (card := self.site.pages[path].card):
                page.meta |= {"card": place_of_card(path), "card_says": escape(card.says)}
        return self.site.files[path].decode()

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Build each page as it is asked for, from the files as they are then; go on after a failure."""
        if self.overlay is None:  # with --clean MkDocs builds every page, again and again
            for folder in beside_docs(root_of(config)):
                server.watch(str(folder))
            return server
        for watched in (config.docs_dir, config.config_file_path):
            server.unwatch(watched)  # MkDocs looks at them every half a second, and no more where one was gone
        served = Served(
            Drafting(self, config, builder), self.watched, self.overlay, known=(NotBuiltError, DossierError)
        )
        server.builder = served.prepare_again  # where the settings name more to watch
        answers = Answers(served, server.mount_path, server.serve_request)
        server.set_app(guarded(answers, config.dev_addr.host))
        follow(served)
        return server

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        if not isinstance(page, KeptPage):
            return self._finished(output, config)
        if not page.whole:
            page.keep(output := self._finished(output, config))
        return output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        if template_name != "404.html":
            return output_content
        finished = self._finished(output_content, config)
        return overlay.with_script(finished) if self.serves else finished

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self.kept:
            self.kept.end()
        if not self.serves:
            left = self.kept.made_here(self.site.pages) if self.kept else None
            lay_beside(self.site, (config.site_url or "").rstrip("/"), Path(config.site_dir), left)
        if self.base:
            preview.add_weights(Path(config.site_dir), self.site.language)

    def _finished(self, document: str, config: MkDocsConfig) -> str:
        """A whole document as a browser is given it; refused where it holds what our policy forbids."""
        if problems := policy.faults(document):
            self._refuse(DossierError(problems))
        return policy.discreet(settings.turned_round(document, config))

    def _made(self, config: MkDocsConfig) -> Site:
        root, named = root_of(config), (config.site_url or "", self.named)
        try:
            if self.serves:
                return self._drafted(root, *named)
            known = (*named, self.day, lambda path: left_out_by(config, path))
            kept = self.kept.made if self.kept else None
            return preview.make(root, self.base, *known) if self.base else site.make(root, *known, kept)
        except DossierError as error:
            self._refuse(error)

    def _drafted(self, root: Path, address: str, name: str) -> Site:
        """The site of a dossier that its author works on; what stands in for it if there is none from the start."""
        first, self.draft = self.overlay is None, None
        if self.overlay is None:
            self.overlay = overlay.Overlay(root)
            self.watched = Watched((*beside_docs(root), root / "docs", root / "mkdocs.yml"))
        try:
            self.draft = drafted(root, address, name)
        except DossierError as error:
            if not first:
                raise
            log.error("%s", report.as_text(error.problems))  # noqa: TRY400 - it has said where
            self.overlay.failure = overlay.problems_of(error)
            return overlay.not_yet()
        return self.draft.site

    def _about(self, path: str, config: MkDocsConfig) -> dict[str, Any]:
        leftwards = settings.reads_leftwards(config)
        return about(self.site.pages[path], self.site.structured.get(path, ""), leftwards=leftwards)

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

    def _file(self, path: str, config: MkDocsConfig) -> File:
        """A file of the site; while that is served, what is in a page or made late is asked for when it is needed."""
        is_page, late = path in self.site.pages, self.serves and path.startswith(self.site.made_together)
        level = InclusionLevel.NOT_IN_NAV if is_page and path not in self.site.in_nav else InclusionLevel.INCLUDED
        content = b"" if late or (is_page and (self.serves or self.kept)) else self.site.files[path]
        return File.generated(config, path, content=content, inclusion=level)

    def _found(self, path: str, config: MkDocsConfig) -> File | None:
        """A file of the site that nobody has asked for before; None if there is none."""
        # A page that leads to a file which is made late is not kept waiting: if there is none, a build says so.
        return self._file(path, config) if path.startswith(self.site.made_together) or path in self.site.files else None

    def _mark(self, path: str) -> Mark:
        return self.site.pages[path].mark if path in self.site.pages else Mark(f"docs/{path}")
