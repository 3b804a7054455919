"""A dossier whose plain text would like to be markup, in every place that it can reach; and what keeps it from that."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from markupsafe import Markup

from generator.render import Renderer
from generator.site import made

SCRIPTS = (
    "<script>ran=1</script>",
    '<img src="x" onerror="ran=1">',
    '"><svg onload="ran=1">',
    "'><svg onload='ran=1'>",
    "</title><script>ran=1</script>",
    "</script><script>ran=1</script>",
    "--><script>ran=1</script>",
    "&lt;script&gt;ran=1&lt;/script&gt;",
    "<svg><style><img src=x onerror=ran=1></style>",
    "[x](javascript:ran=1)",
    "javascript:ran=1",
    '" autofocus onfocus="ran=1" x="',
    '{: onclick="ran=1" style="display:none" }',
    "x {: .hidden #content }",
)
MARKUP = (
    "**bold** and __bold__",
    "_slanted_ and *slanted*",
    "snake_case_name",
    "`code`",
    "``",
    "~~gone~~",
    "[x](y)",
    "![x](y)",
    "[x][y]",
    "[x]: y",
    "<https://example.org>",
    "<a@example.org>",
    "www.example.com",
    "https://example.org/?a=1&b=2",
    "# x",
    "x #",
    "#5",
    "1. x",
    "1) x",
    "- x",
    "+ x",
    "* x",
    "> x",
    "===",
    "---",
    "|a|b|",
    "a | b",
    "    x y",
    ":smile:",
    "(c) (r) (tm)",
    "-- and ---",
    "...",
    "1/2",
    "+/-",
    "==x== ++y++ ^z^",
    "!!! note",
    "*[HTML]: x",
    "[^1]",
    "==>",
)
REFERENCES = (
    "&",
    "&amp;",
    "&amp;amp;",
    "&#60;",
    "&copy",
    "AT&T",
    "a < b > c",
    "<b>not bold</b>",
    "<details>",
    "<!-- hidden -->",
    "<?php x ?>",
    "<![CDATA[x]]>",
    "]]>",
    "%3Cb%3E",
)
TEMPLATES = ("{{ x }}", "{% raw %}", "{# x #}", "${x}", "%(x)s", "{0}")
SIGNS = (
    "C:\\Users\\new",
    "\\",
    "\\*not slanted\\*",
    "\\\\server\\share",
    "ends with a backslash\\",
    "'single' and \"double\"",
    "O'Neill-Smith, Jr.",
    "“curly” ‘quotes’ – and — dashes…",
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
    "~",
    ".",
    "null",
    "no",
    "0x10",
    "שלום (abc) 12",
    "مرحبا <b>",
    "👩‍👩‍👧 and 🇮🇹",
    "Łódź, naïve, 조성길",
)
VALUES = SCRIPTS + MARKUP + REFERENCES + TEMPLATES + SIGNS

SETTINGS = """
site_name: Quotes " & <angles>
theme: {name: material, font: false, features: [navigation.footer, navigation.path]}
markdown_extensions: [attr_list, md_in_html, tables, {toc: {permalink: true}}]
plugins: [search, explainer]
validation: {omitted_files: warn, not_found: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}
"""


def yaml_file(path: Path, records: object) -> None:
    """JSON is YAML too, and quotes everything."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(records, ensure_ascii=False, indent=1), encoding="utf-8")


def dossier(root: Path, values: tuple[str, ...], folders: Iterable[str] = ()) -> Path:
    """A dossier in which every plain field of some kinds of records, or of all, holds each value once."""
    numbered = list(enumerate(values))
    for n, value in numbered:
        source = {
            "id": f"s{n}",
            "title": value,
            "subtitle": value,
            "language": "en",
            "publisher": value,
            "credit": value,
        }
        dated = {"published": {"when": "2020", "basis": value}, "text": f"{n}.txt", "passages": "3"}
        yaml_file(root / "seeds" / f"s{n}.yml", source | dated)
    for folder in folders or RECORDS:
        record = RECORDS[folder]
        yaml_file(root / "site_src" / folder / "all.yml", [made for n, value in numbered for made in record(n, value)])
    (root / "docs").mkdir()
    for page in ("index", "method"):
        (root / "docs" / f"{page}.md").write_text(f"# {page}\n\nBy hand.\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    return root


def facts(n: int, value: str) -> Iterator[dict[str, Any]]:
    said = {"at": f's{n}#p3 "two words"', "by": [f"p{n}"], "gist": value, "when": "2020", "basis": value}
    yield {"id": f"f{n}", "about": [f"p{n}", f"t{n}"], "statement": value, "says": [said]}
    answers = {"one": value, "other": f"{value} or not"}
    first, second = said | {"answer": "one"}, said | {"answer": "other", "by": [f"v{n}"]}
    pairs = {"pairs": "all exclusive", "because": "One of them holds."}
    dispute = pairs | {"disagreement": {"kind": "contradiction", "note": "They differ."}}
    yield {"id": f"q{n}", "about": [f"u{n}"], "question": value, "answers": answers, "says": [first, second]} | dispute


RECORDS: dict[str, Callable[[int, str], Iterator[dict[str, Any]]]] = {
    "people": lambda n, value: iter(
        [{"id": f"p{n}", "name": value, "forms": [{"form": value, "seen": [f"s{n}#p3"], "why": value}]}]
    ),
    "voices": lambda n, value: iter([{"id": f"v{n}", "name": value, "also_search": [value]}]),
    "topics": lambda n, value: iter([{"id": f"t{n}", "name": value}, {"id": f"u{n}", "name": value, "under": f"t{n}"}]),
    "terms": lambda n, value: iter([{"id": f"w{n}", "name": value, "meaning": "A term.", "also_search": [value]}]),
    "questions": lambda n, value: iter([{"id": f"r{n}", "asks": value, "facts": [f"f{n}"]}]),
    "facts": facts,
}


UNESCAPED: Mapping[str, tuple[object, str, object]] = {
    "pages": (made, "Renderer", functools.partial(Renderer, escaper=Markup)),
    "titles": (import_module("generator.engines.about"), "escape", str),
}
"""What escapes text, and what it is exchanged for in a site that escapes nothing."""
