"""Rules about prose by hand: what it says about the story, it links to facts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.case import Case
from generator.model import Dossier, Fact
from generator.problem import Problem
from generator.prose import find_links, sentences

NUMBER = re.compile(
    r"\d[\d,.]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)s?\b",
    re.IGNORECASE,
)
NAMED = re.compile(r"(?<=[\w,;:] )[\"'“‘(\[]*(?P<name>(?!I\b)[A-Z][\w’'-]*(?:\.? [A-Z][\w’'-]*)*)")
"""Words with a capital inside a sentence: a name, a month, a day of the week."""


def sentence_without_fact(case: Case) -> Iterator[Problem]:
    """A sentence by hand that gives a name, a number or a date is linked to the fact that proves it."""
    known = names(case.dossier)
    hint = "link its words to the fact, as in [was gone](fact:lens-vanished), or leave that out"
    for written in case.by_hand:
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
    if of_the_story and (number := NUMBER.search(sentence)):
        return number.group()
    if of_the_story and (named := NAMED.search(sentence)):
        return named["name"]
    return ""


def names(dossier: Dossier) -> re.Pattern[str] | None:
    """All that the dossier's people, bodies, places and things are called by a name of their own."""
    entities = (*dossier.people.values(), *dossier.located.values())
    names = {form for e in entities for form in (e.name, *(f.form for f in e.forms)) if form[0].isupper()}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)") if names else None
