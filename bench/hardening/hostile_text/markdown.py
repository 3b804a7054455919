"""Texts as the Markdown of editors, on pages by hand and in notes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from bench.hardening.hostile_text.looking import TOGETHER, Looker, named_shortly, wrong
from bench.hardening.hostile_text.sites import build, sound
from bench.hardening.row import Row, counted
from tests import hostile
from tests.harness import pier

_OF_MARKDOWN = (
    *(
        "a",
        "a[href]",
        "a[title]",
        "a[rel]",
        "em",
        "strong",
        "code",
        "pre",
        "p",
        "ul",
        "ol",
        "ol[start]",
        "li",
        "hr",
        "br",
    ),
    *(
        "blockquote",
        "h1",
        "h2",
        "h2[id]",
        "h3",
        "h3[id]",
        "h4",
        "h4[id]",
        "h5",
        "h5[id]",
        "h6",
        "h6[id]",
        "img",
        "img[alt]",
    ),
    *("img[src]", "img[title]", "table", "thead", "tbody", "tr", "th", "td", "href=", "href=https://example.org"),
)
"""What an editor may make with Markdown."""


def _by_hand(root: Path, texts: Sequence[str]) -> None:
    shutil.rmtree(root, ignore_errors=True)
    fact = pier(root) / "site_src" / "facts" / "pier.yml"
    about = ", ".join(["pier", *(f"place-{number}" for number, _ in enumerate(texts))])
    fact.write_text(fact.read_text(encoding="utf-8").replace("[pier]", f"[{about}]"), encoding="utf-8")
    for number, text in enumerate(texts):
        (root / "docs" / f"hand-{number}.md").write_text(
            f"# By hand\n\n{text}\n\nThe end.\n", encoding="utf-8", newline=""
        )
        note = {"id": f"place-{number}", "name": f"Place {number}", "note": text}
        hostile.yaml_file(root / "site_src" / "places" / f"place-{number}.yml", note)


def in_markdown(texts: list[str], looker: Looker, folder: Path) -> Row:
    """Each text as Markdown in a page by hand and in a note: refused at its place, or no more than Markdown makes."""
    outcomes, refused, before = dict.fromkeys(texts, ""), 0, looker.opened
    for begin in range(0, len(texts), TOGETHER):
        root, batch = folder / str(begin), texts[begin : begin + TOGETHER]
        kept = sound(root, batch, _by_hand, re.compile(r"(?:hand|place)-(\d+)\."))
        refused += len(batch) - len(kept)
        _by_hand(root / "plain", ["Plain words."])
        plain, built = build(root / "plain"), build(root, strictly=False)
        with looker.at(plain) as look:
            allowed = {
                *_OF_MARKDOWN,
                *(part for path in ("hand-0/", "places/place-0/") for part in look(path)["parts"]),
            }
        with looker.at(built) as look:
            for number, text in enumerate(kept):
                for path in (f"hand-{number}/", f"places/place-{number}/"):
                    seen = look(path)
                    outward = {part for part in seen["parts"] if part.startswith(("href=http", "href=mailto:"))}
                    outcomes[text] = outcomes[text] or wrong(seen, allowed | outward)
    figures = f"{refused:,} of them refused at their place; {looker.opened - before:,} pages opened without the policy"
    return counted("the same as Markdown of editors, on pages by hand and in notes", named_shortly(outcomes), figures)
