"""The site that is served to its author answers nobody else."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from generator.builder.guard import guarded

OWN = "pier.test"


def site(_environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "text/html"), ("Content-Length", "10")])
    return [b"not public"]


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name http.server gives it
        """Keep requests out of the output of the tests."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with make_server("127.0.0.1", 0, guarded(site, OWN), handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


def ask(port: int, method: str = "GET", path: str = "/", **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    for name, value in {"Host": f"127.0.0.1:{port}", **headers}.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.read()


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost:8000", "LOCALHOST", "a.localhost", "[::1]:8000", "10.0.0.7", OWN]
)
def test_it_answers_to_the_names_of_this_machine(port: int, host: str) -> None:
    assert ask(port, Host=host) == (200, b"not public")


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "mylocalhost", f"x.{OWN}", "0x7f"],
)
def test_it_does_not_answer_to_a_name_that_somebody_pointed_here(port: int, host: str) -> None:
    status, said = ask(port, Host=host)
    assert (status, b"public" in said) == (421, False)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"])
def test_it_is_asked_and_never_told(port: int, method: str) -> None:
    assert ask(port, method)[0] == 405


def test_of_a_head_no_content_comes(port: int) -> None:
    assert ask(port, "HEAD") == (200, b"")
    assert ask(port, "HEAD", Host="evil.example") == (421, b"")


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors", "Sec_Fetch_Dest": "image"}, 403),
        ({"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "cors"}, 403),
        ({"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "iframe"}, 403),
        ({"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate", "Sec_Fetch_Dest": "document"}, 200),
        ({"Sec_Fetch_Site": "same-origin", "Sec_Fetch_Mode": "cors"}, 200),
        ({"Sec_Fetch_Site": "none"}, 200),
    ],
)
def test_no_page_of_another_site_may_ask(port: int, headers: dict[str, str], status: int) -> None:
    assert ask(port, **headers)[0] == status


def test_a_page_of_its_own_may(port: int) -> None:
    assert ask(port, Origin=f"http://127.0.0.1:{port}")[0] == 200


@pytest.mark.parametrize("path", ["/%00", "/a%0d%0ab", "/%ff%fe", "/%c0%af", "/..%5c..%5cx", "/%7f"])
def test_rubbish_is_a_bad_request(port: int, path: str) -> None:
    assert ask(port, path=path)[0] == 400


@pytest.mark.parametrize("host", ["", "a b", "x@localhost", "localhost:port", "[::1", "localhost:123456"])
def test_so_is_a_host_that_is_none(port: int, host: str) -> None:
    assert ask(port, Host=host)[0] == 400


@pytest.mark.parametrize(
    "sent", [b"\x00\x01\x02\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00", b"GET / HTTP/9\r\n\r\n"]
)
def test_what_is_no_request_breaks_nothing(port: int, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        assert b"not public" not in connection.recv(1 << 16)
    assert ask(port)[0] == 200
