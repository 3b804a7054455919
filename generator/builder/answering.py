"""Answer a browser with the site that is served to its author."""

from __future__ import annotations

import mimetypes
import posixpath
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, quote

from generator.builder.overlay import NEWS_ADDRESS, SCRIPT, SCRIPT_ADDRESS, with_script
from generator.builder.serving import Served

Environ = dict[str, Any]
Application = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]
"""What answers a request, the way WSGI wants it."""


@dataclass(frozen=True)
class Answers:
    """An application that answers with what a site publishes below a path, and leaves all else to another."""

    served: Served
    mount: str
    others: Application

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        found = self._of_serving(path, environ.get("QUERY_STRING", "")) or self._published(path)
        if found is None:
            return self.others(environ, start_response)
        if isinstance(found, str):
            start_response("302 Found", [("Location", quote(found))])
            return []
        kind, content = found
        headers = [("Content-Type", kind), ("Content-Length", str(len(content))), ("Cache-Control", "no-store")]
        start_response("200 OK", headers)
        return [content]

    def _of_serving(self, path: str, query: str) -> tuple[str, bytes] | None:
        """What is no part of the site, and lets pages follow what their author does."""
        if path == SCRIPT_ADDRESS:
            return "text/javascript; charset=utf-8", SCRIPT.read_bytes()
        if path != NEWS_ADDRESS:
            return None
        asked = {name: values[0] for name, values in parse_qs(query, keep_blank_values=True).items()}
        page = self._address(asked.get("page", self.mount))
        return "application/json", self.served.news(page, asked.get("seen"), asked.get("shown", ""))

    def _published(self, path: str) -> tuple[str, bytes] | str | None:
        """The kind and the content of what is published at a path; or the path of the folder that is meant."""
        if not path.startswith(self.mount):
            return None
        self.served.look()
        address = self._address(path)
        content = self.served.content(address)
        if content is None:
            is_folder = not path.endswith("/") and self.served.content(f"{address}/index.html") is not None
            return f"{path}/" if is_folder else None
        if address.endswith(".html"):
            return "text/html", with_script(content.decode(), self.served.fingerprint(content)).encode()
        return _kind(address), content

    def _address(self, path: str) -> str:
        """Where that is below the root of the site which a path leads to."""
        below = path.removeprefix(self.mount) + ("index.html" if path.endswith("/") else "")
        return posixpath.normpath(f"/{below}").lstrip("/")


def _kind(address: str) -> str:
    """The media type of a file by its name."""
    if address.endswith((".js", ".mjs")):
        return "text/javascript"
    return mimetypes.guess_type(address)[0] or "application/octet-stream"
