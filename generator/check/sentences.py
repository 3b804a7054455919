"""Rules about prose by hand: what it tells of the story, it links to the facts that tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.case import Case, Written
from generator.links import CODE, find_links
from generator.problem import Problem

_HIDDEN = (
    CODE,
    re.compile(r"^(?:#.*|[ \t|:-]+)$", re.MULTILINE),
    re.compile(r"(?<=\])\([^)]*\)"),
)
"""Code, headings, lines of tables, the targets of links: no part of any sentence."""
_OPENS_BLOCK = re.compile(r"[ \t]*(?:[-*+]|\d+[.)]|\||>)[ \t]?")
_END = re.compile(r"[.!?…][\"'”’)*_\]]*\s+(?=[\"'“‘(*_\[]*[^\W_a-z])")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|No|vs|(?:[A-Z]\.)*[A-Z])\.$")
_LONGEST = 20
"""How long an abbreviation may be."""
_NUMBER = re.compile(
    r"\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)s?\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<=[\w,;:] )[\"'“‘(*_\[]*(?P<name>(?!I\b)[A-Z][\w’'-]*(?:\.? [A-Z][\w’'-]*)*)")
"""Words with a capital inside a sentence: a name, a month, a day of the week."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of a page, and where it begins there."""

    text: str
    offset: int

    def holds(self, offset: int) -> bool:
        return self.offset <= offset < self.offset + len(self.text)


def sentence_without_fact(case: Case) -> Iterator[Problem]:
    """A sentence by hand that gives a name, a number or a date is linked to the fact that proves it."""
    known = _names(case)
    hint = "link its words to the fact, as in [walked away](fact:left-embassy), or leave that out"
    for written in _prose(case):
        facts = [link.offset for link in find_links(written.text) if link.kind == "fact"]
        for sentence in sentences(written.text):
            told = _told(sentence.text, known, of_the_story=bool(facts))
            if told and not any(sentence.holds(offset) for offset in facts):
                what = f"“{told}”, but this sentence links no fact"
                at = written.at(sentence.offset)
                yield case.problem(at, "sentence-without-fact", what, hint, "warning")


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of Markdown, each where it stands."""
    for hidden in _HIDDEN:
        text = hidden.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    for start, end in _blocks(text):
        ends = [e.end() for e in _END.finditer(text, start, end) if not _abbreviates(text, start, e)]
        for first, last in zip([start, *ends], [*ends, end], strict=True):
            if told := text[first:last].strip():
                yield Sentence(told, first + text[first:last].index(told))


def _abbreviates(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether it is an abbreviation that ends here; looked for in the words before it, not in all there are."""
    return bool(_ABBREVIATED.search(text[max(start, end.start() - _LONGEST) : end.end()].rstrip()))


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Where each paragraph and each point of a list begins and ends."""
    start = offset = 0
    for line in text.splitlines(keepends=True):
        if not line.strip() or (marker := _OPENS_BLOCK.match(line)):
            yield start, offset
            start = offset + (marker.end() if line.strip() and marker else 0)
        offset += len(line)
    yield start, offset


def _told(sentence: str, known: re.Pattern[str] | None, *, of_the_story: bool) -> str:
    """A name, a number or a date in it. A page that links no fact may tell of other things, but names nobody."""
    if known and (name := known.search(sentence)):
        return name.group()
    if of_the_story and (number := _NUMBER.search(sentence)):
        return number.group()
    if of_the_story and (named := _NAMED.search(sentence)):
        return named["name"]
    return ""


def _names(case: Case) -> re.Pattern[str] | None:
    """All that the dossier's people, bodies and places are called by a name of their own."""
    dossier = case.dossier
    entities = (*dossier.people.values(), *dossier.organisations.values(), *dossier.places.values())
    names = {form for e in entities for form in (e.name, *(f.form for f in e.forms)) if form[0].isupper()}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)") if names else None


def _prose(case: Case) -> Iterator[Written]:
    """The hand-written pages, and the hand-written opening of each topic."""
    yield from case.pages
    for topic in case.dossier.topics.values():
        if topic.lead:
            yield Written(case.dossier.mark(topic.id, "lead"), topic.lead)


RULES = (sentence_without_fact,)
