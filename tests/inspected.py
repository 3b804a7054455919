"""A built site as other programs see it: those that follow its links, and the Nu HTML checker."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests import tools

NO_FAULTS_OF_OURS = (
    "Attribute “autocomplete” is only allowed when the input type is",  # on the two boxes behind drawer and search
    "The value of the “for” attribute of the “label” element must be the ID of a non-hidden form control.",  # __toc
    "Bad value “” for attribute “tabindex” on element “label”",  # on the heading of an open section of the menu
    "Resource violates Content Security Policy (meta tag): external ",  # every style and script that a file loads
    "Inline script violates Content Security Policy (meta tag)",  # settings as JSON, which no browser runs
)
"""What Material writes and we cannot mend without copying its whole page; and that a file is on no site of its own."""


def faults_of_html(site: Path) -> dict[str, set[str]]:
    """What the checker says of each page, but what is no fault of ours; the theme has its faults on every page."""
    command = [tools.need("java"), "-jar", tools.need("vnu"), "--skip-non-html", "--format", "json", str(site)]
    told = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stderr)["messages"]
    pages = {f"file:{path}": path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    found: dict[str, set[str]] = {path: set() for path in pages.values()}
    for one in told:
        if not one["message"].startswith(NO_FAULTS_OF_OURS):
            found.setdefault(pages.get(one["url"], one["url"]), set()).add(one["message"])
    assert told, "the faults of the theme are not told, so it has not looked"
    return found


def links(site: Path) -> list[dict[str, Any]]:
    """Every link and fragment within a folder, with its state; what is outside it is not asked."""
    options = ["--recurse", "--check-fragments", "--check-css", "--skip", "^https?://(?!localhost)", "--format", "json"]
    command = [tools.node(), tools.need("linkinator"), str(site), *options]
    with tempfile.TemporaryFile() as printed:  # into a pipe it prints but a part of a long list
        subprocess.run(command, stdout=printed, stderr=subprocess.DEVNULL, check=False)
        printed.seek(0)
        told = printed.read().decode()
    found: list[dict[str, Any]] = json.loads(told[told.index("{") :])["links"]
    assert len(found) > 1
    return found


def broken(links: Iterable[dict[str, Any]]) -> list[str]:
    """Those that lead nowhere, with the page that they are on."""
    return [f"{link['url']} on {link.get('parent')}" for link in links if link["state"] == "BROKEN"]
