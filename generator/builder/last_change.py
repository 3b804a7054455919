"""When a dossier last changed: the date of its site, and of whatever else is made from it."""

from __future__ import annotations

import datetime as dt
import logging
import os
from pathlib import Path

from mkdocs.utils import get_build_datetime

from generator.review import git

log = logging.getLogger(__name__)


def last_day(root: Path) -> dt.date:
    """The day of ``last_change`` in Greenwich, as MkDocs takes it."""
    return dt.datetime.fromtimestamp(last_change(root), dt.UTC).date()


def day_shown(root: Path) -> dt.date:
    """The day that a site shows as its own: the one that is set for its build, as ``building`` does, or the last."""
    return get_build_datetime().date() if "SOURCE_DATE_EPOCH" in os.environ else last_day(root)


def last_change(root: Path) -> int:
    """When the dossier last changed, in seconds since 1970: its last commit, or without one its newest file.

    The commit comes first because a fresh clone's files are all as new as the clone.
    """
    commit, doubt = git.last_commit(root)
    if doubt:
        log.warning("the day of the last change may be wrong: %s", doubt)
    return _newest(root) if commit is None else commit


def _newest(root: Path) -> int:
    files = (path for name in ("site_src", "seeds", "docs") for path in (root / name).rglob("*"))
    return max((int(path.stat().st_mtime) for path in (root / "mkdocs.yml", *files) if path.is_file()), default=0)
