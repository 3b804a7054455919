"""Whom the site that is served to its author answers: a browser on this site itself, by a name of this machine.

Any page that an author visits may send requests to this machine, under a name of its own that leads here too. Without
this it could read what is not published yet.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable
from typing import Any

from generator.builder.answering import Application

_HOST = re.compile(r"(?P<name>\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(?::[0-9]{1,5})?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\\]")
_METHODS = ("GET", "HEAD")


def guarded(site: Application, own_name: str) -> Application:
    """An application that hands on to the site what a reader of it asks, and refuses all else.

    ``own_name`` is the host at which it is served.
    """

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if refusal := _refusal(environ, own_name):
            return _answered(refusal, environ, start_response)
        answered = site(environ, start_response)
        return answered if environ["REQUEST_METHOD"] == "GET" else _without_content(answered)

    return answer


def _refusal(environ: dict[str, Any], own_name: str) -> str:
    """Why a request is refused, as a status; empty where it is not."""
    host = _HOST.fullmatch(environ.get("HTTP_HOST", ""))
    if host is None or not _is_path(environ.get("PATH_INFO", "")):
        return "400 Bad Request"
    if environ["REQUEST_METHOD"] not in _METHODS:
        return "405 Method Not Allowed"
    if not _is_own(host["name"], own_name):
        return "421 Misdirected Request"
    return "403 Forbidden" if _comes_from_elsewhere(environ) else ""


def _is_path(path: str) -> bool:
    """Whether a path can be that of a file: UTF-8, which WSGI hands on byte by byte, without controls."""
    try:
        return not _CONTROL.search(path.encode("latin-1").decode("utf-8"))
    except UnicodeError:
        return False


def _is_own(name: str, own_name: str) -> bool:
    """Whether a host cannot be the name of somebody else: no address of IP can, and none below localhost."""
    if name.lower() in ("localhost", own_name.lower()) or name.lower().endswith(".localhost"):
        return True
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def _comes_from_elsewhere(environ: dict[str, Any]) -> bool:
    """Whether a page of another site asks; that a reader follows a link from there is no such request."""
    origin = environ.get("HTTP_ORIGIN")
    if origin and origin.partition("://")[2] != environ["HTTP_HOST"]:
        return True
    followed = environ.get("HTTP_SEC_FETCH_MODE") == "navigate" and environ.get("HTTP_SEC_FETCH_DEST") == "document"
    return environ.get("HTTP_SEC_FETCH_SITE", "none") not in ("none", "same-origin") and not followed


def _answered(status: str, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response(status, [("Content-Type", "text/plain"), ("Allow", ", ".join(_METHODS))])
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [status.encode()]


def _without_content(answered: Iterable[bytes]) -> Iterable[bytes]:
    if close := getattr(answered, "close", None):
        close()
    return []
