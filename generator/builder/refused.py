"""What MkDocs allows in ``mkdocs.yml`` and a dossier does not, since no true site would come of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig

from generator.builder.places import place_of, root_of
from generator.engines import EXTENSIONS
from generator.model import Imprint
from generator.problem import Problem

UNSAID = "mkdocs"
"""The theme that MkDocs takes where the settings name none."""
_HARMLESS = {
    "toc": {
        "permalink",
        "permalink_class",
        "permalink_leading",
        "permalink_title",
        "title",
        "title_class",
        "toc_depth",
    }
}
"""What an editor may ask of one of these: signs beside headings, and the list of them. All else changes our pages."""
_AS_TYPED = (
    "It's \"quoted\" -- 'twice' --- and so on...",
    "The board said so.\n\n*[board]: an abbreviation",
    "One paragraph\non two lines",
    "Harbour: a place",
    "[[Harbour]]",
    ":smile: :) :-(",
    "https://example.org www.example.org a@example.org @name #12",
    "(c) (r) (tm) 1/2 --> +/- =/= 1st c/o",
    "H~2~O ~~gone~~",
    "2^10^ ^^in^^",
    "==seen==",
    "++ctrl+alt++",
    "{++in++} {--out--}",
    "$x$",
    '[= 50% "half"]',
    "snake_case_name",
    "`#!python x`",
)
"""Ordinary text in which one extension or another sees more than was typed."""
_LEAVE_TEXT_ALONE = ("explainer", "search", *(f"material/{name}" for name in ("search", "info", "optimize", "privacy")))
"""The plugins that are known to leave what pages say as it is.

Ours takes the pages out of the hands of Material's search. Of Material's others, one packs a report of a fault of its
own, one makes pictures smaller, and one keeps copies of what the settings load from elsewhere.
"""
_KNOWN = ", ".join(sorted({name.rpartition("/")[2] for name in _LEAVE_TEXT_ALONE} - {"explainer"}))
_NO_PORT = 65_536
"""The first number that is none."""


def faults(config: MkDocsConfig) -> Iterator[Problem]:
    """What MkDocs allows, and a dossier does not."""
    if "explainer" not in config.plugins:
        what, hint = "no plugin makes the pages of the dossier", "type '- explainer' below 'plugins:'"
        yield Problem(place_of(config, "plugins"), "no-explainer", what, hint)
    if Path(config.docs_dir).resolve() != (root_of(config) / "docs").resolve():
        what = f"the pages by hand are read from docs/, not from {config.docs_dir}"
        yield Problem(place_of(config, "docs_dir"), "other-docs-dir", what, "type 'docs_dir: docs'")
    if not config.use_directory_urls:
        what, hint = "every permalink ends in a slash", "type 'use_directory_urls: true'"
        yield Problem(place_of(config, "use_directory_urls"), "no-directory-urls", what, hint)
    place = place_of(config, "theme", "name")
    if config.theme.name != "material" and (config.theme.name != UNSAID or place != place_of(config)):
        what = f"the theme {config.theme.name!r} does not know how to show these pages"
        yield Problem(place, "other-theme", what, "type 'name: material'")
    if not 0 <= config.dev_addr.port < _NO_PORT:
        what = f"{config.dev_addr} has no port below {_NO_PORT}"
        hint = "type --address 127.0.0.1:8000, or the like as dev_addr"
        yield Problem(place_of(config, "dev_addr"), "no-port", what, hint)
    if config.nav is not None:
        what, hint = "the menu is made of the pages that there are, and 'nav' is not read", "delete 'nav'"
        yield Problem(place_of(config, "nav"), "other-menu", what, hint)
    yield from _of_the_imprint(config)
    yield from _beside_ours(config)
    yield from _configured(config)
    yield from _rewriting(config)


def _of_the_imprint(config: MkDocsConfig) -> Iterator[Problem]:
    """What a dossier says of its site, it says in one place."""
    said = {
        ("copyright",): (config.copyright, "licence: {words: …, data: …}"),
        ("extra", "report_url"): (config.extra.get("report_url"), "report: https://…"),
    }
    for keys, (value, typed) in said.items():
        if value:
            what, hint = f"'{keys[-1]}' is not read here", f"delete it, and type '{typed}' in {Imprint.file}"
            yield Problem(place_of(config, *keys), "other-imprint", what, hint)


def faults_of_the_language(config: MkDocsConfig, language: str) -> Iterator[Problem]:
    """The problem of a language that the settings of the theme say otherwise."""
    place = place_of(config, "theme", "language")
    if place != place_of(config, "theme") and config.theme["language"] != language:
        what = f"the theme speaks '{config.theme['language']}', and the dossier '{language}'"
        hint = f"delete this line; what both speak is 'language:' in {Imprint.file}"
        yield Problem(place, "other-language", what, hint)


def _beside_ours(config: MkDocsConfig) -> Iterator[Problem]:
    """Each plugin, and each script of the dossier's own, of which nobody knows that it leaves our text alone.

    That cannot be tried as it can with an extension: a plugin may change the text, the title, the template or the
    finished page, on some pages alone. So those are listed that are known to do nothing of the kind.
    """
    for name in config.plugins:
        if name in (*_LEAVE_TEXT_ALONE, *config.hooks):
            continue
        typed = name.partition(" #")[0]
        place = max(place_of(config, "plugins", called) for called in (typed, typed.rpartition("/")[2]))
        what = f"the plugin '{typed}' may change what pages say, after it was checked"
        hint = f"delete '{typed.rpartition('/')[2]}' below 'plugins:'; known to change nothing are {_KNOWN}"
        yield Problem(place, "other-plugin", what, hint)
    for name in map(str, config.hooks):
        what = f"the script '{name}' may change what pages say, after it was checked"
        hint = "delete it below 'hooks:'; for a look of your own, see custom_dir and extra_css"
        yield Problem(place_of(config, "hooks", name), "other-plugin", what, hint)


def _configured(config: MkDocsConfig) -> Iterator[Problem]:
    """Each setting of an extension we need that would show our pages otherwise, or stop the extension altogether."""
    for extension, asked in config.mdx_configs.items():
        ours = short(extension) in EXTENSIONS
        for name in sorted(set(asked) - _HARMLESS.get(short(extension), set())) if ours else ():
            what = f"'{name}' of the Markdown extension '{extension}' would change our pages"
            mark = place_of(config, "markdown_extensions", extension, name)
            yield Problem(mark, "rewriting-extension", what, f"delete '{name}' below '{extension}:'")


def not_taken(
    config: MkDocsConfig, name: str, said: str, extensions: list[tuple[str, dict[str, Any]]]
) -> list[Problem]:
    """What MkDocs itself says of a setting, at its place; of Markdown extensions, at those that cannot be loaded."""
    if name == "markdown_extensions" and (broken := list(_broken(config, extensions))):
        return broken
    place = place_of(config, name)
    typed = f"delete '{name}'" if place != place_of(config) else f"type '{name}: …'"
    hint = f"{typed}, or see what https://www.mkdocs.org/user-guide/configuration/ says of it"
    return [Problem(place, "bad-setting", f"'{name}': {said}", hint)]


def _broken(config: MkDocsConfig, extensions: list[tuple[str, dict[str, Any]]]) -> Iterator[Problem]:
    """Each Markdown extension that cannot be loaded as it is typed, at the setting that it does not take, if any."""
    for name, settings in extensions:
        if not (error := _fault_of(name, settings)):
            continue
        asked = {} if _fault_of(name, {}) else settings
        alone = {key: _fault_of(name, {key: value}) for key, value in asked.items()}
        for key, fault in alone.items():
            if fault:
                what = f"the Markdown extension '{name}' does not take this '{key}': {fault}"
                mark = place_of(config, "markdown_extensions", name, key)
                yield Problem(mark, "bad-setting", what, f"delete '{key}' below '{name}:'")
        if not any(alone.values()):
            what = f"the Markdown extension '{name}' cannot be loaded: {error}"
            mark = place_of(config, "markdown_extensions", name)
            yield Problem(mark, "bad-setting", what, f"delete '{name}' below 'markdown_extensions:', or install it")


def short(extension: str) -> str:
    """The name of a Markdown extension as it is mostly typed."""
    return extension.removeprefix("markdown.extensions.")


def entries(extensions: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The name and the settings of each extension, as they may be typed: a list of names and mappings, or a mapping."""
    for entry in [extensions] if isinstance(extensions, dict) else extensions or ():
        for name, settings in entry.items() if isinstance(entry, dict) else [(str(entry), None)]:
            yield name, settings if isinstance(settings, dict) else {}


def _fault_of(extension: str, settings: dict[str, Any]) -> str:
    """Why an extension cannot be loaded with these settings, in its own words; empty where it can."""
    try:
        Markdown(extensions=[extension], extension_configs={extension: settings})
    except Exception as error:  # noqa: BLE001 - an extension is anybody's program and raises what it likes
        return " ".join(str(error).split())
    return ""


def _rewriting(config: MkDocsConfig) -> Iterator[Problem]:
    """Each extension that shows anything else than was typed: readers would see it, and ``check`` would not."""
    for extension in config.markdown_extensions:
        if short(extension) in (*EXTENSIONS, "fenced_code"):
            continue
        mark = place_of(config, "markdown_extensions", extension)
        shown = _shown([extension], {extension: config.mdx_configs.get(extension, {})})
        changed = [typed for typed, before, after in zip(_AS_TYPED, _plainly(), shown, strict=True) if before != after]
        if changed:
            first = changed[0].replace("\n", "⏎")
            what = f"the Markdown extension '{extension}' rewrites what was typed: {first}"
            yield Problem(mark, "rewriting-extension", what, f"delete '{extension}' below 'markdown_extensions:'")


@cache
def _plainly() -> list[str]:
    """What is shown without any more extensions."""
    return _shown([])


def _shown(more: list[str], configs: dict[str, dict[str, object]] | None = None) -> list[str]:
    converter = Markdown(extensions=[*EXTENSIONS, "fenced_code", *more], extension_configs=configs or {})
    return [converter.reset().convert(text) for text in _AS_TYPED]
