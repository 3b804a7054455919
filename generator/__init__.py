"""Explainer sites that can prove every sentence: curated facts in, Markdown pages out.

This module is the door for other programs. What it names keeps its name and meaning; everything below it is ours to
change. A dossier is a folder with ``site_src/``, ``seeds/``, ``docs/`` and a ``mkdocs.yml``::

    import generator

    for problem in generator.check("lighthouse"):
        print(problem)  # file, line, column, what is wrong, what to type instead

    dossier = generator.load("lighthouse")
    print(dossier.facts["lens-vanished"].says[0].at)  # every record as it was typed

    judged = generator.judge("lighthouse")
    print(judged.facts["lens-vanished"].judgement.standing)  # how well each fact stands, and why
    for path, markdown in generator.pages(judged).items():
        ...  # every page as plain Markdown, for any other builder

    generator.build("lighthouse", "www")  # the whole site

Nothing heavy is imported before the first call.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from generator.problem import DossierError, Mark, Problem

if TYPE_CHECKING:
    from generator.builder.failure import NotBuiltError
    from generator.judged import Judged
    from generator.model import Dossier

__all__ = [
    "Dossier",
    "DossierError",
    "Judged",
    "Mark",
    "NotBuiltError",
    "Problem",
    "build",
    "check",
    "judge",
    "load",
    "pages",
]


def load(root: str | PathLike[str]) -> Dossier:
    """Every record of a dossier as it was typed, and its hand-written pages.

    Raises DossierError with every problem if any file or record of it cannot be read.
    """
    from generator.load import load as read

    dossier, problems = read(Path(root))
    if problems:
        raise DossierError(problems)
    return dossier


def check(root: str | PathLike[str], texts: str | PathLike[str] | None = None) -> list[Problem]:
    """Every problem of a dossier, errors and warnings, sorted by place; an empty list if there is none.

    With the folder of the sources' texts, also what only they can show: anchors that are misquoted, words that keep too
    close to an article.
    """
    from generator.examined import examine

    return examine(Path(root), None if texts is None else Path(texts))[1]


def judge(root: str | PathLike[str]) -> Judged:
    """A dossier with the standing of every fact, and what was verified of it.

    Raises DossierError with every problem if it has an error; warnings stop nothing.
    """
    from generator.examined import sound

    return sound(Path(root))[0]


def pages(judged: Judged) -> Mapping[str, str]:
    """The Markdown of every page, generated or written by hand, by its path below the root of the site."""
    from generator.site import publish

    made = publish(judged, [])
    return {path: made.files[path].decode() for path in made.pages}


def build(root: str | PathLike[str], site: str | PathLike[str]) -> Path:
    """Build the site of a dossier into a folder, whole or not at all; give the folder back.

    Raises DossierError with every problem if the dossier or its settings have an error, NotBuiltError if MkDocs cannot
    build it, and FileExistsError if the folder holds anything but a site that was built here.
    """
    from generator.builder.building import build as build_site

    return build_site(Path(root), Path(site))


def __getattr__(name: str) -> object:
    """Import a type only when somebody asks for it."""
    if name == "Dossier":
        from generator.model import Dossier

        return Dossier
    if name == "Judged":
        from generator.judged import Judged

        return Judged
    if name == "NotBuiltError":
        from generator.builder.failure import NotBuiltError

        return NotBuiltError
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _Door(ModuleType):
    """Keeps each function in its place when the room of the same name (``load``, ``check``, ``pages``) is imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if name not in __all__:
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Door
