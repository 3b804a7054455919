"""Rules about prose by hand: what it says about the story, it links to facts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.case import Case, Written
from generator.model import Fact, Imprint
from generator.problem import Problem
from generator.prose import find_links, sentences

_NUMBER = re.compile(
    r"\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)s?\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<=[\w,;:] )[\"'“‘(\[]*(?P<name>(?!I\b)[A-Z][\w’'-]*(?:\.? [A-Z][\w’'-]*)*)")
"""Words with a capital inside a sentence: a name, a month, a day of the week."""


def sentence_without_fact(case: Case) -> Iterator[Problem]:
    """A sentence by hand that gives a name, a number or a date is linked to the fact that proves it."""
    known = _names(case)
    hint = "link its words to the fact, as in [was gone](fact:lens-vanished), or leave that out"
    for written in _prose(case):
        of_the_story = any(link.kind == Fact.kind.name for link in find_links(written.text))
        for sentence in sentences(written.text):
            if any(link.kind == Fact.kind.name for link in sentence.links):
                continue  # before any of the names is looked for, which takes the longer the more there are
            if needing := _needing_fact(sentence.words, known, of_the_story=of_the_story):
                what = f"“{needing}”, but this sentence links no fact"
                at = written.at(sentence.offset)
                yield case.problem(at, "sentence-without-fact", what, hint)


def _needing_fact(sentence: str, known: re.Pattern[str] | None, *, of_the_story: bool) -> str:
    """The name, number or date in a sentence that a fact must bear out; empty without one.

    On a page that links no fact, which may be about other things, only names of the dossier count.
    """
    if known and (name := known.search(sentence)):
        return name.group()
    if of_the_story and (number := _NUMBER.search(sentence)):
        return number.group()
    if of_the_story and (named := _NAMED.search(sentence)):
        return named["name"]
    return ""


def _names(case: Case) -> re.Pattern[str] | None:
    """All that the dossier's people, bodies, places and things are called by a name of their own."""
    dossier = case.dossier
    entities = (*dossier.people.values(), *dossier.located.values())
    names = {form for e in entities for form in (e.name, *(f.form for f in e.forms)) if form[0].isupper()}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)") if names else None


def _prose(case: Case) -> Iterator[Written]:
    """The hand-written pages, the hand-written opening of each topic, and what the site says about itself."""
    yield from case.pages
    for topic in case.dossier.topics.values():
        if topic.lead:
            yield Written(case.dossier.mark(topic.id, "lead"), topic.lead)
    if about := case.dossier.imprint.about:
        yield Written(case.dossier.mark(Imprint.file, "about"), about)
