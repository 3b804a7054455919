"""No page tells anybody of its reader: a few pages of the tests' dossier, and pages that would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from bench.hardening import leaking
from tests import harness
from tests.tools import some

PAGES = ("", "timeline/", "facts/lens-vanished/", "people/zoe-tamblyn/", "404.html")


@pytest.mark.parametrize("path", some(PAGES, 2))
def test_whatever_a_reader_does_nobody_is_told(
    context: Callable[..., BrowserContext], tiny_url: str, path: str
) -> None:
    asked: list[str] = []
    assert leaking.used(context(), tiny_url, path, asked) == ""
    assert len(asked) > 3


LEAKS: Mapping[str, tuple[str, str]] = {
    "another host": ('<img src="https://example.org/x.png" alt="">', "asks example.org"),
    "a trace": ("<script>localStorage.seen = 1</script>", "stored before anybody chose"),
    "a cookie": ("<script>document.cookie = 'seen=1'</script>", "stored before anybody chose"),
    "where from": ('<script src="x.js"></script>', "of http://127.0.0.1"),
    "what for": (f'<script>onbeforeprint = () => fetch("?q={leaking.WORD}")</script>', "tells the host"),
}


@pytest.mark.parametrize(("leak", "told"), LEAKS.values(), ids=LEAKS)
def test_a_leak_would_be_seen(context: Callable[..., BrowserContext], tmp_path: Path, leak: str, told: str) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title><article>{leak}</article>", encoding="utf-8")
    with harness.serve(tmp_path) as url:
        assert told in leaking.used(context(), url, "", [])
