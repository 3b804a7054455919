"""What a browser may do on a page: run scripts that are known, load from its own site alone, and tell no other of it.

The policy stands in each page, for hosts that send no headers of their own, and in a file for those that can. It lists
the scripts that Material writes into its pages by their hashes, and whatever else is found in one stops the build.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import lru_cache
from html.parser import HTMLParser

from generator.problem import Mark, Problem

HEADERS = "_headers"
"""The file in which several hosts of static sites look for headers; one of this name by hand stays in its place."""

INLINE = {
    "exqRXrW/0laiImCrTE8a70vxyyY10FJVIppytLf/dbY=": "base",
    "DrEMJJ29sL7vIloQzly+VUGMxKcBTMII+OfW7Y8AkG4=": "palette",
    "/8wPdzX9q0NNJXyA5lzsLojXFpkeaXVxhbfkUOQaWy8=": "content",
}
"""Each script that Material 9.8.1 writes into a page, by the SHA-256 of it: the template below partials/javascripts."""
IN_ZENSICAL = {
    "FnzPjIa2+7LhDSWlbaMBEIPh+9rL3lPN6J/MWljUoE0=": "base",
    **{known: name for known, name in INLINE.items() if name != "base"},
}
"""The same of Zensical 0.0.73."""
_DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self' {known}",
    "style-src 'self'",
    "img-src 'self' data:",  # the icons of Material's style sheet
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
)


def allowing(scripts: Iterable[str]) -> str:
    """The policy under which some scripts run, which are given by their hashes, and those in files of the site."""
    return "; ".join(_DIRECTIVES).format(known=" ".join(f"'sha256-{known}'" for known in scripts))


POLICY = allowing(INLINE)
"""The policy that stands in every page that MkDocs or ProperDocs builds."""
POLICIES = {"mkdocs": POLICY, "properdocs": POLICY, "zensical": allowing(IN_ZENSICAL)}
"""That of each engine, in the release that its lock names."""
_EVERYWHERE = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{name}=()"
        for name in ("browsing-topics", "camera", "display-capture", "geolocation", "microphone", "payment", "usb")
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_FREELY = {"Access-Control-Allow-Origin": "*"}
"""What others may read from their own pages."""
_NEVER_RUN = ("application/json", "application/ld+json")
"""The scripts that are data, which nothing runs."""
_MOST_KEPT = 1 << 10

_PARTS = re.compile(
    r"<script\b.*?</script\s*>|<(?:style|link|img|source|audio|video|track|iframe|object|embed|base|form)\b[^>]*>",
    re.IGNORECASE | re.DOTALL,
)
"""What a browser runs, loads or sends."""
_ATTRIBUTES = re.compile(r"on(?!t?ent=)[a-zA-Z]{3,}\s*="), re.compile(r"style\s*=")
"""What may be an attribute that a browser runs, or a style; *content* and *component* are neither.

As one expression they would take three times as long: it would have no letters to be looked for by.
"""
_OUTWARD = re.compile(r"<a\b[^<>]*\bhref=\"https?:[^<>]*>")
_REL = re.compile(r"\brel=\"([^\"]*)\"")
_REL_OUTWARD = ("noreferrer", "noopener")
_LOADS = dict.fromkeys(("script", "img", "source", "audio", "video", "track"), "src")
_LOADED_BY = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
"""What a link in the head of a page has to be for a browser to ask for it."""
_NO_PART = {"iframe", "object", "embed", "base", "style"}
_SETTINGS = Mark("mkdocs.yml")
_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_INTO_A_FILE = "put it into a file below docs/assets/, and name that as extra_css or extra_javascript; or leave it out"
_HERE = "copy it below docs/assets/ and name it there, or drop the setting that brings it"
_SHOWN = 40
"""How many characters of a script a problem repeats, for its author to know it again."""


def headers(policy: str = POLICY) -> bytes:
    """The file of headers."""
    framed = {"Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}  # the last counts in a header alone
    parts = {"/*": framed | _EVERYWHERE, "/data/*": _FREELY}
    lines = (
        line for path, sent in parts.items() for line in (path, *(f"  {name}: {value}" for name, value in sent.items()))
    )
    return ("\n".join(lines) + "\n").encode()


def discreet(document: str) -> str:
    """A page whose links to other sites tell these nothing of it."""
    return _OUTWARD.sub(lambda found: _with_rel(found[0]), document)


def _with_rel(tag: str) -> str:
    if typed := _REL.search(tag):
        names = dict.fromkeys((*typed[1].split(), *_REL_OUTWARD))
        return f'{tag[: typed.start()]}rel="{" ".join(names)}"{tag[typed.end() :]}'
    return f'{tag[:-1]} rel="{" ".join(_REL_OUTWARD)}">'


def faults(document: str) -> tuple[Problem, ...]:
    """Each part of a page that a browser would refuse by the policy: of the settings, or of a theme of their own."""
    parts = [document] if any(may.search(document) for may in _ATTRIBUTES) else _PARTS.findall(document)
    return tuple(dict.fromkeys(fault for part in parts for fault in _faults_of(part)))


@lru_cache(_MOST_KEPT)
def _faults_of(part: str) -> tuple[Problem, ...]:
    reader = _Reader()
    reader.feed(part)
    reader.close()
    return tuple(reader.problems)


class _Reader(HTMLParser):
    """Goes through the tags of a page, or of a part of it."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[Problem] = []
        self.inside: str | None = None
        """The type of the script without an address whose content comes next."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        typed = {name: value or "" for name, value in attrs}
        self.inside = typed.get("type", "") if tag == "script" and "src" not in typed else None
        for name in typed:
            if name == "style" or name.startswith("on"):
                self._refuse_part(f"the attribute '{name}' on <{tag}>")
        if tag in _NO_PART:
            self._refuse_part(f"the element <{tag}>")
        is_loaded = _LOADED_BY & set(typed.get("rel", "").lower().split())
        address = typed.get(_LOADS.get(tag, "href" if tag == "link" and is_loaded else ""), "")
        if _ELSEWHERE.match(address):
            self.problems.append(Problem(_SETTINGS, "loaded-from-elsewhere", f"a page loads {address}", _HERE))

    def handle_data(self, data: str) -> None:
        if self.inside in _NEVER_RUN:
            if "<" in data:
                self._refuse_part("data in it with a '<', which could end them: JSON has \\u003c for it")
        elif self.inside is not None and hash_of(data) not in INLINE | IN_ZENSICAL:
            self._refuse_part(f"a script in it that begins with {data.strip()[:_SHOWN]!r}")
        self.inside = None

    def _refuse_part(self, part: str) -> None:
        self.problems.append(Problem(_SETTINGS, "part-of-a-page", f"a page has {part}", _INTO_A_FILE))


def hash_of(script: str) -> str:
    """The hash of a script as a policy lists it."""
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
