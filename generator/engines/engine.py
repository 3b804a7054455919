"""The engines that can build a project into a site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Engine:
    """A program that turns a folder of Markdown into a site."""

    name: str
    """What it is called; the command that starts it has the same name."""
    theme: Mapping[str, str]
    """How its settings ask for Material's templates."""

    @property
    def settings(self) -> str:
        """The file of a project in which its settings are."""
        return f"{self.name}.yml"


MKDOCS = Engine("mkdocs", {"name": "material"})
"""The one whose plugin we are; it builds a project as well."""
PROPERDOCS = Engine("properdocs", {"name": "material"})
"""The one that goes on where MkDocs 1 stops."""
ZENSICAL = Engine("zensical", {"variant": "classic"})  # its other variant has templates that ours do not fit
"""The one that Material's authors make."""
ENGINES = {engine.name: engine for engine in (MKDOCS, PROPERDOCS, ZENSICAL)}
"""Each by its name."""
