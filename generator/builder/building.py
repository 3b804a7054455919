"""Build a site in a folder of its own, check it, and put it in place in one step: there is always a whole site.

``mkdocs build`` by itself empties the folder first, and a strict build finds its faults after it has filled it again.
"""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.util import find_spec
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator import cache, engines
from generator.addresses import schema_of
from generator.builder import projects, runs, settings
from generator.builder.built_before import BuiltBefore
from generator.builder.failure import NotBuiltError
from generator.builder.kept_pages import KeptPages
from generator.builder.last_change import last_change
from generator.disk import naming
from generator.engines import MKDOCS, Engine
from generator.files import exports
from generator.review.preview import Base
from generator.write import refuse_amid_what_is_read

_EXCHANGE = 2
"""The flag with which Linux's ``renameat2`` exchanges two names."""
_HERE = -100
"""The number by which ``renameat2`` knows the working directory."""
_SIGN = Path(schema_of("facts")), f'"title": "{exports.FactsFile.__name__}"'.encode()
"""How a site that was built here is known from any other folder: a file that it has, and words in that file."""


def build(
    root: Path,
    folder: Path | None = None,
    base: Base | None = None,
    engine: Engine = MKDOCS,
    *,
    cards: bool = False,
    tell: Callable[[str], None] | None = None,
) -> Path:
    """Build the dossier below ``root`` into a folder, or into the one that its ``mkdocs.yml`` names, and return that.

    With something to compare it with it becomes a preview; with cards its pages have pictures to be shared by, whatever
    the settings say. ``tell`` is called after every 500 pages with how far the build is.

    Raises NotBuiltError where MkDocs, or the other engine that is asked for, does not build it; OSError, with a name,
    where the disk is full or forbids it.
    """
    config = settings.read(root)
    if cards:
        config.plugins["explainer"].config["cards"] = True
    site = (folder or Path(config.site_dir)).resolve()
    _refuse_to_replace_what_is_no_site(site, root.resolve())
    refuse_amid_what_is_read(site, root)
    site.parent.mkdir(parents=True, exist_ok=True)
    with naming(site), _alone(site.parent), _dated(root):
        _tidy(site)
        if engine is MKDOCS and not base:
            _build_what_is_new(root, config, site, tell)
            return site
        with _aside(site) as new:
            if engine is MKDOCS:
                runs.build_into(config, into=new, base=base)
            else:
                _build_with(engine, root, new)
    return site


def _build_what_is_new(root: Path, config: MkDocsConfig, site: Path, tell: Callable[[str], None] | None) -> None:
    """Build nothing where the site stands as it would be built, and else those pages that are not kept."""
    before, pages = BuiltBefore(root, config), KeptPages(root / cache.FOLDER / "pages", tell)
    if before.stands(site):
        return
    with _aside(site) as new:
        runs.build_into(config, into=new, kept=pages)
    if not pages.warnings:
        before.remember(site)


@contextmanager
def _aside(site: Path) -> Iterator[Path]:
    """A folder in which a site is built, and which then takes its place; if that fails the old site stays."""
    new = _new(site)
    try:
        yield new
        _look_at(new)
        _let_everybody_read(new)
        _put_in_place(new, site)
    finally:
        _tidy(site)


def _build_with(engine: Engine, root: Path, new: Path) -> None:
    """Let another engine build the project that ``write`` would write."""
    try:
        projects.build_into(root, engine, new)
    except engines.EngineError as error:
        raise NotBuiltError(str(error)) from error


def _new(site: Path) -> Path:
    return site.with_name(f".{site.name}.new")


def _old(site: Path) -> Path:
    return site.with_name(f".{site.name}.old")


def _refuse_to_replace_what_is_no_site(site: Path, root: Path) -> None:
    """Raise FileExistsError if a folder holds anything but a site: it would be lost, since all of it is replaced."""
    if any(kept.is_relative_to(site) for kept in (root, root / "site_src", root / "seeds", root / "docs")):
        raise FileExistsError(f"{site} holds what the site is made from: name another folder")
    names = {path.name for path in site.iterdir()} - {".DS_Store"} if site.exists() else set()
    strange = sorted(name for name in names if name.startswith("."))
    if strange or (names and not _built_here(site)):
        what = f"holds {strange[0]}" if strange else "holds no site that was built here"
        raise FileExistsError(f"{site} {what} and would be replaced as a whole: empty it, or name another folder")


def _built_here(site: Path) -> bool:
    path, words = _SIGN
    return (site / "index.html").is_file() and (site / path).is_file() and words in (site / path).read_bytes()


def _alone(folder: Path) -> AbstractContextManager[None]:
    """Let no two builds work in the same folder, by a lock or, where the system has none, by a file."""
    return _locked(folder) if find_spec("fcntl") else _marked(folder)


@contextmanager
def _marked(folder: Path) -> Iterator[None]:
    """Where a folder cannot be locked (Windows): a file in it marks that a build is running, and refuses the next.

    Windows removes the file even if the build is killed.
    """
    mark = folder / ".build-is-running"
    try:
        descriptor = os.open(mark, os.O_CREAT | os.O_EXCL | getattr(os, "O_TEMPORARY", 0))
    except (FileExistsError, PermissionError) as error:
        what = f"{mark} says that another build is running: wait for it, or delete the file if there is none"
        raise FileExistsError(what) from error
    try:
        yield
    finally:
        os.close(descriptor)
        mark.unlink(missing_ok=True)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Wait for any other build in this folder to end. If it is killed, the system ends the wait."""
    import fcntl  # noqa: PLC0415 - not every system has it

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _tidy(site: Path) -> None:
    """Remove what a killed build left behind. If it was killed between two renames, bring the old site back."""
    if _old(site).exists() and not site.exists():
        _old(site).rename(site)
    of_another_engine = site.parent.glob(f".{_new(site).name}.*")  # it works in a folder of its own, beside that
    for left in (_new(site), _old(site), *of_another_engine):
        if left.exists():
            shutil.rmtree(left)


def _look_at(new: Path) -> None:
    """Raise NotBuiltError if a build that reports success has made no home page."""
    home = new / "index.html"
    if not home.is_file() or not home.stat().st_size:
        raise NotBuiltError("the build has no home page: is there a docs/index.md?")


def _let_everybody_read(new: Path) -> None:
    """Let everybody read the site: a web server is another user, whatever the umask of the one who builds."""
    new.chmod(0o755)
    for folder, folders, files in os.walk(new):
        for name in folders:
            Path(folder, name).chmod(0o755)
        for name in files:
            Path(folder, name).chmod(0o644)


def _put_in_place(new: Path, site: Path) -> None:
    if not site.exists():
        new.rename(site)
    elif not _exchanged(new, site):
        site.rename(_old(site))  # for one moment there is no site; _tidy knows
        new.rename(site)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; return False where the system or its disk cannot."""
    try:
        renameat2 = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    return bool(renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)


# --- the date of a build ----------------------------------------------------------------------------------------------


@contextmanager
def _dated(root: Path) -> Iterator[None]:
    """Let the build have the date of the files that it is made from: the same files give the same bytes on any day."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = given or str(last_change(root))
    try:
        yield
    finally:
        if given is None:
            del os.environ["SOURCE_DATE_EPOCH"]
