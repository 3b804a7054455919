"""What search engines read of a site that knows its own address: where the list of all its pages is."""

from __future__ import annotations

ROBOTS = "robots.txt"
"""The path below the root of the site; a page of this name by hand stays in its place."""
_ROBOTS = """\
# Search engines read this at the root of a host alone. Of a site in a folder, copy the last line to the file there.
User-agent: *
Allow: /

Sitemap: {address}/sitemap.xml
"""


def files(address: str) -> dict[str, bytes]:
    """The files, by path below the root of the site; none where nobody knows the address of its home page."""
    return {ROBOTS: _ROBOTS.format(address=address.rstrip("/")).encode()} if address else {}
