"""What MkDocs has collected to build, and what leads to a file that is not among it."""

from __future__ import annotations

import logging
import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.addresses import FROM_HAND, PAGES, MenuEntry
from generator.builder.places import place_of
from generator.engines import THEME
from generator.load import is_published
from generator.problem import Mark, Problem, did_you_mean
from generator.site import Site
from generator.unicode import printable

log = logging.getLogger("mkdocs.plugins.explainer")

_OF_MATERIAL = re.compile(r"assets/(?:javascripts/bundle|stylesheets/(?:main|palette))\.[0-9a-f]+\.min\.(?:js|css)")
"""The files of Material that our pages load. It also brings maps of its sources, and a search in many languages."""


def unused(files: Files, config: MkDocsConfig) -> Iterator[File]:
    """The files of the theme that no page loads."""
    asked = {config.theme.get("favicon"), config.theme.get("logo")}
    ours = (str(THEME), *filter(None, [config.theme.custom_dir]))
    for file in files:
        of_material = file.src_dir not in (config.docs_dir, None, *ours) and file.generated_by is None
        if of_material and not _OF_MATERIAL.fullmatch(file.src_uri) and file.src_uri not in asked:
            yield file


def unpublished(
    files: Files, config: MkDocsConfig, made: Container[str], *, none_at_all: bool = False
) -> Iterator[File]:
    """The files below docs/ that are not published, each of which is named; of pages that are made it is the text.

    A page that the settings leave out stays here, so that links to it are found.
    """
    docs = Path(config.docs_dir)
    for file in files:
        by_hand = file.src_dir == config.docs_dir and file.src_uri not in made
        if by_hand and (none_at_all or not is_published(docs / file.src_uri, docs)):
            log.info("docs/%s is not published", printable(file.src_uri))
            if none_at_all or not (file.is_documentation_page() and file.inclusion.is_excluded()):
                yield file


def begun(site: Site, files: Files) -> list[str]:
    """The pages of a site that are not found one by one: those of its menu, and those in the place of one by hand."""
    return [path for path in site.pages if path in site.in_nav or path in files.src_uris]


def left_out_by(config: MkDocsConfig, path: str) -> str | None:
    """The setting that leaves a page by hand out of the site, if any."""
    specs = {"exclude_docs": config.exclude_docs, "draft_docs": config.draft_docs}
    return next((key for key, spec in specs.items() if spec is not None and spec.match_file(path)), None)


def is_left_out(entry: MenuEntry, site: Site, config: MkDocsConfig) -> bool:
    """Whether an entry of the menu is a page by hand that the settings leave out."""
    known = site.pages.get(entry) if isinstance(entry, str) else None
    return bool(known and known.kind == "hand-written" and left_out_by(config, str(entry)))


def nav_entry(entry: MenuEntry) -> str | dict[str, list[str]]:
    """A page by its path alone, which then shows its own title; a section by its title, which MkDocs never escapes."""
    if isinstance(entry, str):
        return entry
    title, paths = entry
    return {escape(title): list(paths)}


def titles_in_menu(site: Site) -> dict[str, str]:
    """The title of each page in the menu, by its path: every page shows them."""
    return {path: site.pages[path].title for path in site.pages if path in site.in_nav}


def hidden_pages(files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Each page that is left out of the site, while pages that are made lead to it."""
    for path in (PAGES[name] for name in FROM_HAND):
        if key := _hidden_by(path, files, config):
            what = f"'{key}' leaves out docs/{path}, to which other pages lead"
            yield Problem(place_of(config, key), "hidden-page", what, f"add the line '!/{path}' at the end of '{key}:'")


def links_to_hidden_pages(links: Iterable[tuple[Mark, str]], files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Each link that an editor typed to a file that is left out of the site; MkDocs says nothing of it."""
    for mark, address in links:
        path, hidden_too = _led_to(mark.file, address), _hidden_by(mark.file.removeprefix("docs/"), files, config)
        if (key := _hidden_by(path, files, config)) and not hidden_too:
            what = f"'{key}' in mkdocs.yml leaves out docs/{path}, to which this link leads"
            hint = f"take the link away, or add the line '!/{path}' at the end of '{key}:'"
            yield Problem(mark, "hidden-page", what, hint)


def _led_to(file: str, address: str) -> str:
    """The path below docs/ to which an address leads that is typed in a file.

    What a record says is shown on pages in several folders; the way up from them is left out.
    """
    path = unquote(urlsplit(address).path)
    page = file.removeprefix("docs/")
    if page != file:
        return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    return "/".join(part for part in posixpath.normpath(path).split("/") if part != "..")


def _hidden_by(path: str, files: Files, config: MkDocsConfig) -> str | None:
    """The setting that hides a file which would be published without it, if any."""
    file = files.get_file_from_path(path)
    return left_out_by(config, path) if file is not None and file.inclusion.is_excluded() else None


def missing_files(files: Files, config: MkDocsConfig) -> Iterator[Problem]:
    """Each file that the settings ask every page to load, and that is not there."""
    for key in ("extra_css", "extra_javascript"):
        for asked in map(str, config[key]):
            address = urlsplit(asked)
            path = address.path.removeprefix("/")
            file = files.get_file_from_path(path)
            if not address.netloc and not address.scheme and (file is None or file.inclusion.is_excluded()):
                ending = path.rpartition(".")[2]
                alike = [known.src_uri for known in files if known.src_uri.endswith(f".{ending}")]
                what = f"every page asks for '{path}', and no such file is published"
                hint = did_you_mean(path, alike) if alike else f"put it at docs/{path}, or delete this line"
                yield Problem(place_of(config, key, asked), "missing-file", what, hint)


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
