"""What a page says, in a form that can be quoted and compared: so that a quotation can be checked later.

The wording of a record is a few lines. Its fingerprint is the SHA-256 of these lines, and its first eight digits stand
beside every citation. The lines hold what is quoted (words, standing, counts, date) and nothing of how it is put: they
are the same in every language and every release of the generator.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import DIGITS, Edition, Entity, Question, Source
from generator.on_demand import OnDemand

if TYPE_CHECKING:
    from generator.judged import Judged
    from generator.judged.views import FactView


@dataclass(frozen=True)
class Wording:
    """The wording of a record now, and what the editions had."""

    lines: tuple[str, ...]
    published: tuple[tuple[Edition, str], ...] = ()
    """The editions in which it was new or worded otherwise, the newest first, each with its digits."""

    @property
    def digits(self) -> str:
        """The first digits of its fingerprint."""
        return hashlib.sha256("\n".join(self.lines).encode()).hexdigest()[:DIGITS]

    @property
    def since(self) -> Edition | None:
        """The edition since which it is as it is now; None where no edition has it so."""
        if self.published and self.published[0][1] == self.digits:
            return self.published[0][0]
        return None

    @property
    def before(self) -> tuple[tuple[Edition, str], ...]:
        """The editions that had another wording."""
        return tuple(known for known in self.published if known[1] != self.digits)


def wordings(judged: Judged) -> Mapping[str, Wording]:
    """By id, the wording of each fact, each question, each source as it is retold, and of who or what has a page."""
    sources = judged.dossier.sources
    rest: dict[str, Question | Entity] = {**judged.dossier.questions, **judged.dossier.entities}

    def lines(name: str) -> Iterator[str]:
        if view := judged.facts.get(name):
            return _of_fact(view)
        return _of_others(judged, rest[name], found) if name in rest else _of_source(judged, sources[name], found)

    found = OnDemand(
        {**judged.facts, **rest, **sources}, lambda name: Wording(tuple(lines(name)), _published(judged, name))
    )
    return found


def _of_fact(view: FactView) -> Iterator[str]:
    """Its id; its statement or question; each answer or amount that is given; its standing, counts and date."""
    judgement, known = view.judgement, view.fact
    yield from (view.id, known.name)
    if known.question:
        shown = (answer for answer in judgement.answers if answer.given or answer.denials.testimonies)
        yield from (known.answers.get(answer.id, answer.id) for answer in shown)
    yield judgement.standing.name
    yield f"{len(judgement.backing.articles)} {judgement.backing.count} {len(judgement.denials.articles)}"
    yield judgement.dating.span.edtf if judgement.dating.span else ""


def _of_others(judged: Judged, record: Question | Entity, facts: Mapping[str, Wording]) -> Iterator[str]:
    """Its id; its question with the editor's answer, or its name; and each of its facts with the digits of that."""
    yield from (record.id, record.name, record.note or "")
    if isinstance(record, Question):
        yield "answered" if judged.answered(record) else "open"
    known = record.every if isinstance(record, Question) else sorted(view.id for view in judged.about[record.id])
    yield from (f"{name} {facts[name].digits}" for name in known)


def _of_source(judged: Judged, source: Source, facts: Mapping[str, Wording]) -> Iterator[str]:
    """Its id and title; each passage as it is retold; and each fact that rests on it with the digits of that."""
    yield from (source.id, source.title)
    yield from (f"{retold.passage} {retold.words}" for retold in source.retold)
    yield from (f"{name} {facts[name].digits}" for name in sorted({view.id for view in judged.resting[source.id]}))


def _published(judged: Judged, name: str) -> tuple[tuple[Edition, str], ...]:
    editions = judged.dossier.history.editions
    return tuple((edition, edition.wordings[name]) for edition in editions if name in edition.wordings)
