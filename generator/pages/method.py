"""How these pages are made: the rules as the generator follows them, then what a dossier says of its own texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from generator import words
from generator.addresses import PAGES
from generator.dates import PARTS
from generator.evidence import MOST_SHOWN, WORDS_IN_ANCHOR, WORDS_IN_COPIED_RUN
from generator.files import references
from generator.judged import Judged
from generator.model import ACTS, CONFLICTS, KNOWINGS, SURENESS, TIERS, Prose, Registry, Word, standings
from generator.pages.page import Page, headed, makes_page
from generator.problem import Mark
from generator.prose import parse, plain
from generator.standing import RULES


@dataclass(frozen=True)
class Section(Word):
    """A part of the page, at a fragment that lives as long as any address: its slug."""

    kind: ClassVar = "section"

    lists: Mapping[str, Iterable[Word]] = field(default_factory=dict, compare=False)
    """The words of the vocabulary that it lists, by what its template calls them."""


SECTIONS = Registry(
    Section("facts and testimonies"),
    Section("how standing is computed", {"rules": RULES, "signs": standings.BESIDE}),
    Section("how sure a passage is", {"sureness": SURENESS, "acts": ACTS}),
    Section("origins and articles", {"counted": standings.COUNTED, "knowings": KNOWINGS}),
    Section("what hangs on whom"),
    Section("disagreements", {"kinds": CONFLICTS}),
    Section("dates"),
    Section("numbers"),
    Section("what verification proves and what it does not", {"tiers": TIERS}),
    Section("citing and checking a quotation"),
    Section("mistakes and corrections"),
)
"""The parts of the page, in order."""
OPEN = 2
"""How many of them stand open: what a fact is, and what its label means, is all that most readers come for."""


@dataclass(frozen=True)
class OwnSection:
    """A part that an editor adds."""

    heading: Prose
    text: Prose


@makes_page("method")
def method(judged: Judged) -> Page:
    """How standings are computed and what was checked; below that, what an editor adds in docs/method.md."""
    title, own = headed(judged.dossier.prose.get(PAGES["method"], ""), words.say("method-own"))
    return Page(
        path=PAGES["method"],
        template="method",
        title=words.say("page-method"),
        mark=Mark(f"docs/{PAGES['method']}"),
        kind="method",
        show=lambda: {
            "sections": SECTIONS,
            "figures": figures(judged),
            "open": OPEN,
            "own": _sections(title, own),
            "citing": references.of_page(judged, PAGES["method"], words.say("page-method")),
        },
        description=words.say("page-method", "description"),
        searched=" ".join((*_texts(judged), plain(own))),
    )


def _sections(title: str, own: str) -> list[OwnSection]:
    """An editor's text below its title, taken apart at its headings of the second level."""
    if not own:
        return []
    parts: list[tuple[str, list[str]]] = [(title, [])]
    for block in parse(own).parts:
        if block.startswith("## "):
            parts.append((block[3:], []))
        else:
            parts[-1][1].append(block)
    return [OwnSection(Prose(heading), Prose("\n\n".join(blocks))) for heading, blocks in parts]


def _texts(judged: Judged) -> Iterator[str]:
    known = figures(judged)
    for section in SECTIONS:
        yield words.say(section, "label", **known)
        yield plain(words.say(section, "text", contact="none", **known))


def figures(judged: Judged) -> Mapping[str, words.Argument]:
    """The numbers that the texts of the page name, each from where it is decided."""
    fewest, most = WORDS_IN_ANCHOR
    thirds: dict[str, words.Argument] = {str(part): f"{first}–{last}" for part, (first, last) in PARTS["month"].items()}
    return {
        "sources": words.Sources.of(judged.dossier),
        "fewest": fewest,
        "most": most,
        "share": round(MOST_SHOWN * 100),
        "copied": WORDS_IN_COPIED_RUN,
        **thirds,
    }
