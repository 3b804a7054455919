"""Where the links in an editor's Markdown lead: judged by what a browser would be given, however they are typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from html.parser import HTMLParser

from markdown import Markdown

from generator.check.case import Case
from generator.links import resolve_links
from generator.model import KINDS, Dossier
from generator.problem import Problem

_LEAVES = re.compile(r"(?P<scheme>[^/?#]*):|//|\Z")
"""What the address of a page never begins with: a scheme, another host, nothing at all."""
_SCHEMES = frozenset({"http", "https", "mailto"})
_KINDS = [str(kind.kind) for kind in KINDS]  # type: ignore[attr-defined]  # every record in KINDS has one
_DOUBTFUL = re.compile(r"\][\x02\x03]*[(:]|<")
"""What every link has that is not by id. Markdown drops the two controls, which are its own."""
_SHOWN = 60
"""How many signs of what is wrong are told, and looked for."""
_IN_ONE_PIECE = "type the address behind the words, as in [walked away](fact:left-embassy)"


def malformed_link(case: Case) -> Iterator[Problem]:
    """A link stands in one piece and leads to a page, to the web, to a mail address or to a record."""
    # A record's Markdown may come to stand inside a list, where a fence is none.
    of_pages, of_records = _Reader("tables", "fenced_code"), _Reader("tables")
    for written in case.prose:
        # Converting takes a hundred times as long as looking, and most Markdown has links by id alone.
        if not _DOUBTFUL.search(resolve_links(written.text, lambda link: link.words)):
            continue
        # Links by id lead somewhere: whether to a record is another rule's. Every sign stays in its place.
        text = resolve_links(written.text, lambda link: f"[{link.words}](".ljust(len(link.typed) - 1, "#") + ")")
        reader = of_pages if written.is_page else of_records
        for typed, what, hint in reader.problems(text, case.dossier):
            for offset in _places(typed, text):
                yield case.problem(written.at(offset), "malformed-link", what, hint)


def _places(typed: str, text: str) -> list[int]:
    """Where something stands in Markdown, in which signs may be escaped, written as entities or broken over lines."""
    signs = (rf"(?:\\?{re.escape(sign)}|&#?\w+;)" for sign in typed[:_SHOWN] if not sign.isspace())
    whole = r"\s*".join(signs) + (r"(?!(?<=[\w-])[\w-])" if len(typed) <= _SHOWN else "")
    return [found.start() for found in re.finditer(whole, text, re.IGNORECASE)] or [0]


class _Reader(HTMLParser):
    """Markdown as a browser is given it."""

    def __init__(self, *extensions: str) -> None:
        super().__init__()
        # Raw HTML is another rule's; what is merely indented is a link inside a list; and an address that stands apart
        # is seen as such, since on one page it would serve every record's Markdown.
        self.markdown = Markdown(extensions=extensions)
        self.markdown.preprocessors.deregister("html_block")
        self.markdown.parser.blockprocessors.deregister("code")
        for pattern in ("html", "reference", "short_reference", "image_reference", "short_image_ref"):
            self.markdown.inlinePatterns.deregister(pattern)

    def problems(self, text: str, dossier: Dossier) -> Iterator[tuple[str, str, str]]:
        """How each malformed link begins, what is wrong with it, and what to type instead."""
        self.ids = dossier.things.keys()
        self.addresses: dict[str, None] = {}
        self.unclosed: dict[str, None] = {}
        self.in_code = False
        self.reset()
        self.feed(self.markdown.reset().convert(text))
        self.close()
        for name in self.markdown.references:
            yield f"[{name}]:", f"the address of [{name}] stands apart from its words", _IN_ONE_PIECE
        for rest in self.unclosed:
            yield rest, "this link is not closed", _IN_ONE_PIECE
        for address in self.addresses:
            what = f"{address[:_SHOWN]!r} is no address of a page, of the web, of mail or of a record"
            yield f"]({address}" if address else "]()", what, _instead(dossier, address)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_code |= tag == "code"
        for name, address in attrs:
            if name in ("href", "src") and (address in self.ids or not _is_allowed(address or "")):
                self.addresses[address or ""] = None

    def handle_endtag(self, tag: str) -> None:
        self.in_code &= tag != "code"

    def handle_data(self, data: str) -> None:
        if not self.in_code:
            self.unclosed |= dict.fromkeys(re.findall(r"\]\(.*", data))


def _is_allowed(address: str) -> bool:
    leaves = _LEAVES.match(address)
    return not leaves or (leaves["scheme"] or "").lower() in _SCHEMES


def _instead(dossier: Dossier, address: str) -> str:
    """What was meant: the record of that id, or a kind that is called nearly so."""
    if bare := dossier.things.get(address):
        return f"type {bare.kind}:{address}"
    typed, _, target = address.partition(":")
    known = dossier.things.get(target)
    near = [known.kind] if known else get_close_matches(typed.strip().lower(), _KINDS, n=1)
    if not near:
        return "type https://…, mailto:…, the path of a page, or kind and id of a record, as in fact:left-embassy"
    meant = f"{near[0]}:{target}"
    return f"did you mean '{meant}'?" if meant != address else f"type it plainly: [words]({meant})"


RULES = (malformed_link,)
