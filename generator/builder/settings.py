"""The ``mkdocs.yml`` of a dossier: read, and completed with what our pages need; ``refused`` says what is refused."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator
from pathlib import Path

from markupsafe import escape
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import BasePlugin

from generator import words
from generator.builder import on_this_page
from generator.builder.failure import one_exception
from generator.builder.material import Material
from generator.builder.places import place_of
from generator.builder.refused import UNSAID, entries, faults, not_taken, short
from generator.engines import EXTENSIONS, EXTRA, LOOK, THEME, palette
from generator.model import Language
from generator.problem import DossierError, Problem

SITEMAP = "sitemap.xml"
"""The list of all pages that MkDocs makes for search engines."""


def read(root: Path, address: str | None = None) -> MkDocsConfig:
    """The settings of the dossier at a root, strict and completed; ``address`` is where to serve, if not at theirs.

    Raises DossierError with every setting of which no true site would come, NotBuiltError where MkDocs reads none.
    """
    config = _loaded(root / "mkdocs.yml", {"dev_addr": address} if address else {})
    if problems := list(faults(config)):
        raise DossierError(problems)
    complete(config)
    return config


def _loaded(file: Path, asked: dict[str, str]) -> MkDocsConfig:
    """The settings of a file as MkDocs reads them, with some asked for beside it."""
    config = MkDocsConfig(config_file_path=str(file))
    with one_exception():
        if not file.is_file():
            raise ConfigurationError(f"there is no {file}")
        with file.open("rb") as typed:
            config.load_file(typed)
    config.load_dict({"strict": True, **asked})
    extensions = list(entries(config.markdown_extensions))  # MkDocs takes the list apart as it reads it
    if problems := [
        fault
        for name, said in itertools.chain(*config.validate())
        for fault in not_taken(config, name, " ".join(str(said).split()), extensions)
    ]:
        raise DossierError(problems)
    return config


# --- what is added ----------------------------------------------------------------------------------------------------


def speak(config: MkDocsConfig, language: Language) -> None:
    """Let Material speak a language, and be read in its direction; its buttons for colours say what ours say."""
    with words.speaking(language):
        config.theme["language"] = language.code
        config.theme["direction"] = "rtl" if words.leftwards() else "ltr"
        if config.theme.get("palette") == _material().get("palette"):
            config.theme["palette"] = palette()


def reads_leftwards(config: MkDocsConfig) -> bool:
    """Whether the pages are read from right to left."""
    return bool(config.theme["direction"] == "rtl")


def turned_round(document: str, config: MkDocsConfig) -> str:
    """A whole document in the direction in which it is read; Material turns round no more than its body."""
    return document.replace("<html ", '<html dir="rtl" ', 1) if reads_leftwards(config) else document


def escape_names(config: MkDocsConfig) -> None:
    """Escape the name of the site and the like, since they are plain text too."""
    config.site_name = escape(config.site_name)
    if config.site_description:
        config.site_description = escape(config.site_description)
    if config.site_author:
        config.site_author = escape(config.site_author)


def _material() -> Material:
    return Material(name="material", search_index_only=True)  # else MkDocs' own search brings scripts along


def complete(config: MkDocsConfig) -> None:
    """Add what our pages need and nobody has to type: Material with our look, the Markdown extensions, strictness."""
    plain = _material()
    if config.theme.name == UNSAID:
        config.theme = plain
    for name, ours in LOOK.items():
        if config.theme.get(name) == plain.get(name):
            config.theme[name] = ours
    dirs = config.theme.dirs
    if str(THEME) not in dirs:  # behind the dossier's own overrides and before Material
        dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
    config.markdown_extensions += [name for name in EXTENSIONS if name not in map(short, config.markdown_extensions)]
    config.markdown_extensions.append(on_this_page.NAME)
    if _SEARCH not in config.plugins:
        config.plugins[_SEARCH] = no_search = _NoSearch()
        no_search.load_config({})
    if not config.site_url:
        config.theme.static_templates.discard(SITEMAP)  # it would list no page, since none has an address
    _notice_everything(config)
    for name, value in EXTRA.items():
        config.extra.setdefault(name, value)


def _notice_everything(config: MkDocsConfig) -> None:
    """Let MkDocs say all that it can notice, which stops a strict build; unless the dossier itself says what it may."""
    if place_of(config, "validation") == place_of(config):
        for noticed in (config.validation.nav, config.validation.links):
            noticed.update(dict.fromkeys(noticed, logging.WARNING))


_SEARCH = "material/search"


class _Shown(Config):
    enabled = config_options.Type(bool, default=True)


class _NoSearch(BasePlugin[_Shown]):
    """Stands where Material's header looks for its own search before it shows ours, and makes no index nobody reads."""


# --- before a release -------------------------------------------------------------------------------------------------


def faults_of_a_release(root: Path) -> list[Problem]:
    """What is wrong with the settings of a site that is to be published; nothing where another builder has no settings.

    Without the address of the site, the page for what is not there leads to the root of the host, since nobody knows in
    which folder it will be shown: where the site lies below a folder it has no look, and leads out of the site. Raises
    NotBuiltError as ``read`` does.
    """
    if not (root / "mkdocs.yml").exists():
        return []
    try:
        config = read(root)
    except DossierError as error:
        return error.problems
    if config.site_url:
        return list(_cards_undecided(config))
    place, typed = place_of(config, "site_url"), "'site_url: https://…', its home page as readers reach it"
    if config.site_url is not None:
        return [Problem(place, "no-address", _LOST, f"once there is an address, type {typed}", "note")]
    what = "a site that is published knows its own address, or says that it has none"
    return [Problem(place, "missing-address", what, f"type {typed}; or site_url: '' for none of its own")]


def _cards_undecided(config: MkDocsConfig) -> Iterator[Problem]:
    """That nobody said whether pages have pictures of their own where they are shared, since that takes some work."""
    if config.plugins["explainer"].config["cards"] is None:
        what = "a site with an address says whether its pages have a picture of their own where they are shared"
        hint = (
            "type 'cards: true' below 'explainer:' among the plugins, or 'cards: false' for one picture for all pages"
        )
        yield Problem(place_of(config, "plugins", "explainer"), "undecided-cards", what, hint)


_LOST = (
    "without its own address a site shows no picture where a page is shared, search engines are given no list of its "
    "pages, no canonical addresses and nothing of what a page is about, it has no feed, no annotations and no "
    "nanopublications, and what others cite has no address"
)
