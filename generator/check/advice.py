"""Rules about what an editor should look at twice. Each is answered by writing down, for readers, what was seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations, product

from generator.check.case import Case
from generator.evidence import normalise
from generator.links import find_links
from generator.model import Fact, Person
from generator.problem import Problem, counted

_NEARLY = 0.77
"""How alike two spellings are that may be one name: Cho and Jo Song Gil are, Kim Jong Un and Mun Jong Nam are not."""


_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Dr)\.? ")


def voice_behind_two_answers(case: Case) -> Iterator[Problem]:
    """A voice that is cited for two answers is a slip of the pen, or a difference a disagreement's note explains."""
    for judged in case.judged.values():
        for two in judged.two_faced if not judged.fact.disagreement else ():
            what = f"'{two.voice}' stands behind {counted(len(two.answers), 'answer')}: {', '.join(two.answers)}"
            hint = "mend answer: or by:, or say in disagreement: {kind: …, note: …} how that can be"
            first = _testimony_of(judged.fact, two.voice, two.answers[-1])
            yield case.problem((judged.fact.id, "says", first), "voice-behind-two-answers", what, hint, "warning")


def stronger_headline(case: Case) -> Iterator[Problem]:
    """A headline that says more than its own article is explained in a note on it or on the disagreement."""
    for judged in case.judged.values():
        for number in judged.stronger_headlines if not judged.fact.disagreement else ():
            testimony = judged.fact.says[number]
            if not testimony.note:
                what = f"the headline {testimony.at.place} says more than its article does"
                hint = "add note: how they differ; or hedge it as it hedges, or add what the article itself says"
                yield case.problem((judged.fact.id, "says", number), "stronger-headline", what, hint, "warning")


def nearly_one_name(case: Case) -> Iterator[Problem]:
    """Two people whose names are nearly the same are one person, or a note on one of them names the other."""
    spelled = [(person, list(_spellings(person))) for person in case.dossier.people.values()]
    for (one, mine), (other, yours) in combinations(spelled, 2):
        near = next((pair for pair in product(mine, yours) if _alike(*pair)), None)
        if near and not (_tells_apart(one, other) or _tells_apart(other, one)):
            what = f"'{near[1].name}' is nearly '{near[0].name}': one person or two?"
            hint = f"make them one record, or add to one of them note: Not [{one.name}](person:{one.id})."
            yield case.problem((other.id, "name"), "nearly-one-name", what, hint, "warning")


def fact_on_no_page(case: Case) -> Iterator[Problem]:
    """Every fact shows on the page of something it is about; a term, and a section of a section, have none."""
    dossier = case.dossier
    shown = {*dossier.entities, *dossier.broken}
    sections = {topic.id for topic in dossier.topics.values() if topic.under}
    shown |= {topic.id for topic in dossier.topics.values() if topic.under not in sections}
    for fact in dossier.facts.values():
        if not shown.intersection(fact.about):
            what = f"no page but its own shows '{fact.id}'"
            hint = "add to about: a person, body, place or topic with a page"
            yield case.problem((fact.id, "about"), "fact-on-no-page", what, hint, "warning")


def _testimony_of(fact: Fact, voice: str, answer: str) -> int:
    """The first testimony in which a voice gives an answer."""
    return next(i for i, said in enumerate(fact.says) if voice in said.by and said.answer == answer)


@dataclass(frozen=True)
class _Spelling:
    """A full name of somebody, and it without what changes from text to text: case, hyphens, spaces."""

    name: str
    letters: str
    in_order: str
    """The letters when its parts are sorted, since family names come first or last."""
    numbers: tuple[str, ...]
    """Those in it tell people apart on purpose: kings, popes."""


def _spellings(person: Person) -> Iterator[_Spelling]:
    """Every full name of a person; a family name alone tells nothing."""
    names = dict.fromkeys(_TITLE.sub("", name) for name in (person.name, *(form.form for form in person.forms)))
    for name in names:
        parts = re.findall(r"\w+", normalise(name))
        if len(parts) > 1:
            yield _Spelling(name, "".join(parts), "".join(sorted(parts)), tuple(filter(str.isdigit, parts)))


def _alike(one: _Spelling, other: _Spelling) -> bool:
    if one.numbers != other.numbers:
        return False
    pairs = ((one.letters, other.letters), (one.in_order, other.in_order))
    return any(_ratio(*pair) >= _NEARLY for pair in pairs)


def _ratio(one: str, other: str) -> float:
    """How alike two words are; only those that can be at all are compared in full."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < _NEARLY or matcher.quick_ratio() < _NEARLY:
        return 0
    return matcher.ratio()


def _tells_apart(one: Person, other: Person) -> bool:
    return any(link.target == other.id for link in find_links(one.note or ""))


RULES = (voice_behind_two_answers, stronger_headline, nearly_one_name, fact_on_no_page)
