"""One exception for all the ways in which MkDocs fails."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.exceptions import MkDocsException


class NotBuiltError(Exception):
    """MkDocs could not build the site, and has printed why."""


@contextmanager
def one_exception() -> Iterator[None]:
    """Turn each of MkDocs' exceptions, some of which end the program, into NotBuiltError."""
    try:
        yield
    except MkDocsException as error:
        raise NotBuiltError(error.message) from error
