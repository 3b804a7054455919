"""The engines that can show our pages, and the project of Markdown, look and settings that each of them builds.

MkDocs is given the pages by our plugin and needs no project; ``look`` and ``frame`` say what its pages and those of a
project have in common. A project stands alone: once it is written, nothing of this package is needed to build it.
"""

from generator.engines.about import about
from generator.engines.alone import alone, plainly
from generator.engines.beside import beside, lay_beside
from generator.engines.engine import ENGINES, MKDOCS, Engine
from generator.engines.frame import frame
from generator.engines.look import EXTENSIONS, EXTRA, LOOK, THEME, palette
from generator.engines.project import Named, project
from generator.engines.running import EngineError, build_into

__all__ = [
    "ENGINES",
    "EXTENSIONS",
    "EXTRA",
    "LOOK",
    "MKDOCS",
    "THEME",
    "Engine",
    "EngineError",
    "Named",
    "about",
    "alone",
    "beside",
    "build_into",
    "frame",
    "lay_beside",
    "palette",
    "plainly",
    "project",
]
