"""A site made by hand, without a dossier: what the two edges need to be shown working."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.addresses import MenuEntry
from generator.problem import Mark, Problem
from generator.site import PageFacts, Site

SETTINGS = """
site_name: A & B
theme: {name: material, font: false, features: [navigation.footer, navigation.path, content.action.edit]}
markdown_extensions: [attr_list, md_in_html, {toc: {permalink: true}}]
plugins: [search: {lang: en, separator: " ", pipeline: []}, explainer] # told, Material need not look them up each time
validation: {omitted_files: warn, not_found: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}
"""

NAV: tuple[MenuEntry, ...] = ("index.md", ("People & bodies", ("people/index.md",)))


def facts(title: str, file: str = "site_src/people.yml", line: int = 1) -> PageFacts:
    return PageFacts(title, f"About {title}.", Mark(file, line), "page")


PAGES = {
    "index.md": ("# Home\n\n[People](people/index.md)\n", facts("Home", "docs/index.md")),
    "people/index.md": ("# People\n\n[Ada](ada.md)\n", facts("People")),
    "people/ada.md": ("# Ada\n\nShe counts.\n", facts("Ada", line=14)),
}
"""Home and people in the menu, Ada out of it."""


def site(
    pages: Mapping[str, tuple[str, PageFacts]] = PAGES,
    files: Mapping[str, bytes] | None = None,
    nav: tuple[MenuEntry, ...] = NAV,
    warnings: tuple[Problem, ...] = (),
) -> Site:
    """A site of these pages and other files."""
    markdown = {path: text.encode() for path, (text, _) in pages.items()}
    return Site(markdown | dict(files or {}), {path: known for path, (_, known) in pages.items()}, nav, warnings)


def root(folder: Path, settings: str = SETTINGS) -> Path:
    """A root for MkDocs: settings, and a home page by hand."""
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# Home\n\n[People](person:nobody)\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return folder


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path there."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
