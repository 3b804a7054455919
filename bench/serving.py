"""A folder served as static hosts do, so that what is measured or looked at is what readers get."""

from __future__ import annotations

import functools
import gzip
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMPRESSED = ("text/", "application/json", "application/javascript", "image/svg")
"""What a static host compresses, by how its media type begins."""


class _Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # one connection for several files, as everywhere

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server gives it
        """Keep requests out of the table that is printed."""

    def do_GET(self) -> None:
        """Answer with a file, compressed, and to be kept for ten minutes."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            self.send_error(404)
            return
        kind = self.guess_type(file)
        small = kind.startswith(COMPRESSED)
        content = gzip.compress(file.read_bytes(), 9) if small else file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        if small:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.copyfile(io.BytesIO(content), self.wfile)


@contextmanager
def hosted(site: Path, host: type[SimpleHTTPRequestHandler] = _Host) -> Iterator[str]:
    """Serve a folder on a free port of this machine, and give its address without the closing slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(host, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
