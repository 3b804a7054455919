"""A rule about the story: whoever it names is introduced there by a link, at the first mention."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.addresses import PAGES
from generator.check.case import Case
from generator.model import Person
from generator.problem import Problem
from generator.prose import sentences


def name_without_link(case: Case) -> Iterator[Problem]:
    """Where the story names a person for the first time, the name leads to that person."""
    named = {person.name: person for person in case.dossier.people.values()}
    longest_first = sorted(named, key=len, reverse=True)
    names = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    met: set[str] = set()
    for written in case.pages if named else ():
        if written.mark.file != f"docs/{PAGES['story']}":
            continue
        for sentence in sentences(written.text):
            led_to = {link.target for link in sentence.links if link.kind == Person.kind.name}
            for name in names.findall(sentence.words):
                person = named[name].id
                if person not in met | led_to:
                    what = f"“{name}” is named here for the first time, without a link"
                    hint = f"link the name, as in [{name}](person:{person}), and say in a few words who that is"
                    yield case.problem(written.at(sentence.offset), "name-without-link", what, hint)
                met.add(person)
            met |= led_to
