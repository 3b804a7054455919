"""Material as MkDocs loads it, but for its fourteen thousand icons, which MkDocs would list before every build."""

from __future__ import annotations

import os
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from mkdocs.theme import Theme


class Material(Theme):
    """The theme that a site has whose settings name none."""

    def get_env(self) -> Environment:
        environment = super().get_env()
        environment.loader = Visible(self.dirs)
        return environment


class Visible(FileSystemLoader):
    """Lists no file in a hidden folder, since MkDocs copies none of them to a site; each is found when asked for."""

    def list_templates(self) -> list[str]:
        found: set[str] = set()
        for root in self.searchpath:
            for folder, below, files in os.walk(root):
                below[:] = (name for name in below if not name.startswith("."))
                found.update(Path(folder, name).relative_to(root).as_posix() for name in files)
        return sorted(found)
