"""The pages of a site as a project that another engine builds: the pages, our look, and settings for each engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import yaml
from markupsafe import escape

from generator import words
from generator.addresses import MenuEntry
from generator.engines.about import about
from generator.engines.engine import ENGINES, Engine
from generator.engines.frame import frame
from generator.engines.look import EXTENSIONS, EXTRA, LOOK, THEME, palette
from generator.site import PageFacts, Site

PAGES, OVERRIDES = "docs", "theme"
"""The folders of a project: its pages with all that is served beside them, and our look."""


@dataclass(frozen=True)
class Named:
    """What only the settings of a dossier know of its site. All texts are plain."""

    name: str
    description: str = ""
    address: str = ""
    """Where it is published, with a slash at the end; empty where that is not known."""
    day: dt.date | None = None
    """When what it is made from last changed."""
    policy: str = ""
    """The content security policy that stands in every page; empty where nobody knows which release will build them."""


def project(
    site: Site, named: Named, published: Mapping[str, bytes], *, with_markdown: bool = False
) -> dict[str, bytes]:
    """Every file of a project, by path; ``published`` are those that are published beside the pages.

    ``with_markdown`` says that the Markdown of each page will be laid beside it, which no engine does by itself.
    """
    return {
        **{f"{PAGES}/{path}": content for path, content in (*published.items(), *_pages(site))},
        **{f"{OVERRIDES}/{path}": content for path, content in _look().items()},
        **{engine.settings: _settings(site, named, engine, with_markdown=with_markdown) for engine in ENGINES.values()},
    }


def _pages(site: Site) -> Iterator[tuple[str, bytes]]:
    with words.speaking(site.language):
        leftwards = words.leftwards()
    for path, content in site.files.items():
        known = site.pages.get(path)
        yield (
            path,
            _front_matter(known, site.structured.get(path, ""), leftwards=leftwards) + content if known else content,
        )


def _front_matter(known: PageFacts, structured: str, *, leftwards: bool) -> bytes:
    said = about(known, structured, leftwards=leftwards)
    plain = {name: str(value) if isinstance(value, str) else value for name, value in said.items()}
    return f"---\n{_yaml(plain)}---\n\n".encode()


@cache
def _look() -> Mapping[str, bytes]:
    """Every file of our look, by path below its folder."""
    return {
        file.relative_to(THEME).as_posix(): file.read_bytes() for file in sorted(THEME.rglob("*")) if file.is_file()
    }


def _settings(site: Site, named: Named, engine: Engine, *, with_markdown: bool) -> bytes:
    with words.speaking(site.language):
        settings: dict[str, object] = {
            "site_name": str(escape(named.name)),
            "site_description": str(escape(named.description)),
            "site_url": named.address,
            "docs_dir": PAGES,
            "theme": {
                **engine.theme,
                "custom_dir": OVERRIDES,
                "language": site.language.code,
                "direction": "rtl" if words.leftwards() else "ltr",
                **LOOK,
                "palette": palette(),
            },
            "plugins": ["search"],  # where Material finds this it shows our search
            "markdown_extensions": list(EXTENSIONS),
            "nav": [_entry(entry) for entry in site.nav],
            "extra": {
                **EXTRA,
                "explainer": frame(site, named.day) | {"with_markdown": with_markdown, "policy": named.policy},
            },
        }
    return _yaml(settings).encode()


def _entry(entry: MenuEntry) -> object:
    return entry if isinstance(entry, str) else {str(escape(entry[0])): list(entry[1])}


def _yaml(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1_000_000)
