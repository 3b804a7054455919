"""Prepare a site again and again while its author writes, whatever the rules say of it."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from mkdocs.config.defaults import MkDocsConfig

from generator import site
from generator.authoring import schema
from generator.builder.collected import links_to_hidden_pages, titles_in_menu
from generator.builder.failure import one_exception
from generator.builder.on_request import Prepared
from generator.builder.places import root_of
from generator.load import amended
from generator.problem import DossierError, Mark, Problem
from generator.site import Draft, Site

_AWAY = "this folder was there when the site was first served, and is not there now"


class Preparing(Protocol):
    """What is left behind whenever MkDocs prepares a site."""

    site: Site
    draft: Draft | None
    prepared: Prepared


class Drafting:
    """Lets MkDocs prepare a site, and knows what it prepared last."""

    def __init__(self, preparing: Preparing, config: MkDocsConfig, builder: Callable[[], None]) -> None:
        self._preparing, self._builder = preparing, builder
        self._root, self._folder = root_of(config), Path(config.site_dir)
        self._folders = [folder for folder in (self._root / "site_src", self._root / "seeds") if folder.is_dir()]
        self._changed: set[Path] = set()
        """What changed since what was prepared last."""

    @property
    def prepared(self) -> Prepared:
        return self._preparing.prepared

    def again(self, changed: Collection[Path]) -> None:
        """Prepare it from the files as they are now, of which these changed. A failure leaves what was there before."""
        self._changed.update(changed)
        if not (changed and self._amended()):
            self._anew()
        self._changed.clear()

    def _amended(self) -> bool:
        """Whether nothing changed but what facts say, and what is prepared was brought up to date."""
        draft = self._preparing.draft
        if draft is None or not all(path.is_relative_to(self._root) for path in self._changed):
            return False
        names = sorted(path.relative_to(self._root).as_posix() for path in self._changed)
        with suppress(LookupError):  # of what a fact names something is not there, as the rules will say
            found = amended(draft.judged.dossier, self._root, names)
            if found and (after := draft.amended(found.facts, found.marks, found.typed)):
                self._preparing.draft, self._preparing.site = after, after.site
                self._preparing.prepared = replace(self.prepared, site=after.site)
                return True
        return False

    def _anew(self) -> None:
        """Let MkDocs prepare it from all files. An author moves folders away for a moment, and never means no facts."""
        if away := [folder for folder in self._folders if not folder.is_dir()]:
            raise DossierError([Problem(Mark(folder.name), "not-built", _AWAY, "move it back") for folder in away])
        before = self._preparing.site, self._preparing.draft
        gc.unfreeze()  # all of it may be of no use any more
        try:
            with _restored_on_failure(self._folder), one_exception():
                self._builder()
        except (Exception, SystemExit):
            self._preparing.site, self._preparing.draft = before
            raise

    def check(self) -> list[Problem]:
        """What keeps it from being published as it is; by the way, what text editors know of its ids is made anew."""
        schema.refresh(self._root)
        draft, prepared = self._preparing.draft, self.prepared
        if draft is None:
            return []
        found = {problem for problem in draft.problems() if problem.severity == "error"}
        try:
            found.update(links_to_hidden_pages(draft.site.links, prepared.files, prepared.config))
        except LookupError:  # a file of the site cannot be made, as what was found says
            if not found:
                raise
        return sorted(found)


def drafted(root: Path, address: str, name: str) -> Draft:
    """The draft of the dossier at a root, of which at least the menu can be made.

    Raises DossierError with every problem of a dossier that cannot be read, or of whose menu these are the reason.
    """
    try:
        draft = site.draft(root, address, name)
        titles_in_menu(draft.site)
    except DossierError:
        raise
    except Exception as failure:
        with suppress(LookupError):  # of a rule that fails as the menu did
            site.sound(root)
        raise failure from None
    return draft


@contextmanager
def _restored_on_failure(folder: Path) -> Iterator[None]:
    """Keep a copy of a folder, and put it back if anything fails."""
    kept = folder.with_name(folder.name + ".last-good")
    folder.rename(kept)
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        kept.rename(folder)
        raise
    shutil.rmtree(kept)
