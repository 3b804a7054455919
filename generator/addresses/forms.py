"""One address in its forms: the path of the Markdown below the root, the URL, the way from another page.

An *address* is the first of these, with the fragment of a place on the page behind it if need be: ``glossary.md#nis``.
"""

from __future__ import annotations

import posixpath
from pathlib import PurePosixPath


def url_of(address: str) -> str:
    """Where readers find an address, from the root of the site: ``glossary.md#nis`` is at ``/glossary/#nis``.

    ``about.md`` and ``about/index.md`` are both at ``/about/``, and so is ``about/README.md``.
    """
    path, hash_sign, fragment = address.partition("#")
    page = PurePosixPath(path.removesuffix(".md"))
    folder = page.parent if page.name in ("index", "README") else page
    return f"{'' if folder == PurePosixPath() else f'/{folder}'}/{hash_sign}{fragment}"


def address_at(url: str) -> str:
    """The address of a record from its URL: ``/facts/left-embassy/`` is that of ``facts/left-embassy.md``."""
    path, hash_sign, fragment = url.partition("#")
    return f"{path.strip('/')}.md{hash_sign}{fragment}"


def html_at(address: str) -> str:
    """The file that a web server hands out for the page at an address: ``facts/left-embassy/index.html``."""
    return f"{url_of(address.partition('#')[0])[1:]}index.html"


def relative(page: str, address: str) -> str:
    """The way from one page to an address, as it is typed in the Markdown of that page."""
    path, hash_sign, fragment = address.partition("#")
    if path == page and hash_sign:
        return f"#{fragment}"
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash_sign + fragment
