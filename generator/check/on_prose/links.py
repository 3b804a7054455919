"""Where the links in an editor's Markdown lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from generator.addresses import PAGES
from generator.check.case import Case
from generator.model import KINDS, Dossier
from generator.problem import Problem
from generator.prose import Extent, Parsed, find_links, parse

_LEAVES = re.compile(r"[^/?#]*:|//|\?|\Z|.*\\")
"""What the address of a page never begins with: a scheme, another host, a query, nothing; nor has it a ``\\``."""
_OUTWARD = re.compile(
    r"https?://(?:[\w.-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?(?:[/?#][^\\]*)?|mailto:[^@?#\\]+@[^@?#\\]+(?:\?[^\\]*)?",
    re.IGNORECASE,
)
"""An address of the web without a user's name, or of mail."""
_BY_ID = re.compile(rf"\[[^\[\]]*\]\((?:{'|'.join(KINDS.names)}):[^()\s]*\)")
_BARE = re.compile(rf"(?:(?<!\])\(|\](?!\())\s?(?:{'|'.join(KINDS.names)}):[a-z0-9][a-z0-9-]*")
"""An id as behind the words of a link, of which one bracket is lost: readers would see it."""
_SHOWN = 60
"""How many signs of what is wrong are shown."""
MOST_IN_LEAD = 6
"""How many links by id the lead of the home page has at most."""
_IN_ONE_PIECE = "type the address behind the words, as in [was gone](fact:lens-vanished)"


def unknown_link(case: Case) -> Iterator[Problem]:
    """A link by id in an editor's Markdown leads to a record of that kind."""
    for written in case.prose:
        for link in find_links(written.text):
            at = written.at(link.offset)
            if problem := case.missing(at, link.target, case.ids[link.kind], "unknown-link", link.kind):
                yield problem


def link_in_plain_text(case: Case) -> Iterator[Problem]:
    """Plain text is shown as it is typed, so that a link by id in it would be read with its brackets."""
    for leaf in case.dossier.leaves:
        if leaf.kept.sort == "text" and (link := _BY_ID.search(str(leaf.value))):
            what = f"readers will see {link.group()[:_SHOWN]!r} as it is typed: this is plain text"
            hint = "type the words alone; a note: beside it may hold the link"
            yield case.problem(leaf.where, "link-in-plain-text", what, hint)


def slight_fact_in_lead(case: Case) -> Iterator[Problem]:
    """The lead of the home page links no fact of low worth: about the texts, or on how exactly or in which words."""
    home = f"docs/{PAGES['home']}"
    for written in (written for written in case.prose if written.mark.file == home):
        for link in find_links(written.text):
            if link.kind == "fact" and (fact := case.dossier.facts.get(link.target)) and fact.slight:
                what = f"the lead links '{fact.id}', which tells a reader of words and not of the story"
                hint = "link the fact that it is a detail of, or drop the link"
                yield case.problem(written.at(link.offset), "slight-fact-in-lead", what, hint)


def crowded_lead(case: Case) -> Iterator[Problem]:
    """The lead of the home page has six links at most: a text in which every phrase leads away is read by nobody."""
    home = f"docs/{PAGES['home']}"
    for written in (written for written in case.prose if written.mark.file == home):
        found = find_links(written.text)
        if len(found) > MOST_IN_LEAD:
            what = f"the lead has {len(found)} links by id, and readers follow {MOST_IN_LEAD} at most"
            hint = "keep those on which the story turns, and leave the others to the page of the story"
            yield case.problem(written.at(found[MOST_IN_LEAD].offset), "crowded-lead", what, hint)


def malformed_link(case: Case) -> Iterator[Problem]:
    """A link is typed in one piece and leads to a page, to the web, to a mail address or to a record."""
    for written in case.prose:
        for offset, what, hint in malformed(case.dossier, parse(written.text)):
            yield case.problem(written.at(offset), "malformed-link", what, hint)


def malformed(dossier: Dossier, parsed: Parsed) -> Iterator[tuple[int, str, str]]:
    """Where each malformed link is, what is wrong with it, and what to type instead."""
    for link in parsed.links:
        if not link.destination:  # in < and >, or apart from its words: either is refused as such
            continue
        if link.kind and _typed(parsed.text, link.destination) != link.address:
            what = f"{_typed(parsed.text, link.destination)[:_SHOWN]!r} is an odd way to type '{link.address[:_SHOWN]}'"
            yield link.offset, what, f"type it plainly: [words]({link.address})"
        elif not link.kind and not _is_allowed(link.address, dossier):
            what = f"{link.address[:_SHOWN]!r} is no address of a page, of the web, of mail or of a record"
            yield link.offset, what, _instead(dossier, link.address)
    yield from _broken(parsed)


def _broken(parsed: Parsed) -> Iterator[tuple[int, str, str]]:
    """Where what was meant as a link is none, or is not in one piece."""
    for label, offset in parsed.apart:
        yield offset, f"the address of [{label.lower()}] stands apart from its words", _IN_ONE_PIECE
    for block in parsed.blocks:
        for bare in _BARE.finditer(block.prose):
            what = f"{bare.group().strip('( ])')[:_SHOWN]!r} is read as it is typed: a bracket of its link is lost"
            yield block.places(bare.start()), what, _IN_ONE_PIECE
    for offset in parsed.unclosed:
        hint = f"{_IN_ONE_PIECE}: closed, without blanks, and in no other link"
        yield offset, "what follows these words makes no link of them", hint


def _typed(text: str, destination: Extent) -> str:
    typed = text[slice(*destination)]
    return typed[1:-1] if typed.startswith("<") else typed


def _is_allowed(address: str, dossier: Dossier) -> bool:
    return address not in dossier.records and bool(_OUTWARD.fullmatch(address) or not _LEAVES.match(address))


def _instead(dossier: Dossier, address: str) -> str:
    """What was meant: the record of that id, or a kind that is called nearly so."""
    if bare := dossier.records.get(address):
        return f"type {bare.kind}:{address}"
    typed, _, target = address.partition(":")
    known = dossier.records.get(target)
    near = [known.kind.name] if known else get_close_matches(typed.strip().lower(), KINDS.names, n=1)
    if not near:
        return "type https://…, mailto:…, the path of a page, or kind and id of a record, as in fact:lens-vanished"
    meant = f"{near[0]}:{target}"
    return f"did you mean '{meant}'?" if meant != address else f"type it plainly: [words]({meant})"
