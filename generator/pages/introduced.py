"""Who or what a record is in few words: what introduces it, what is most worth knowing of it, how often it comes up."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Self

from generator import words
from generator.judged import FactView, Judged
from generator.model import Entity

IN_SHORT = 5
"""How many facts at most the long page of somebody tells before all else."""


def intro(judged: Judged, record: Entity) -> FactView | None:
    """The fact that says best who or what this is."""
    return judged.facts.get(record.introduced_by or "")


def introduction(judged: Judged, record: Entity) -> str:
    """Who or what this is in a few words: a statement, or the answer that most articles give."""
    known = intro(judged, record)
    if known is None:
        return ""
    given = [answer for answer in known.judgement.answers if answer.backing.testimonies]
    most = max(given, key=lambda answer: len(answer.backing.articles), default=None)
    return most.text if most else known.name


@dataclass(frozen=True)
class Introduced:
    """Somebody or something that is listed, with the few words that say who or what it is, and how well they stand."""

    record: Entity
    words: str
    """The introduction, without the name behind which it is printed if it begins with it."""
    apart: bool
    """Whether it is a sentence of its own."""
    view: FactView | None
    """The fact whose words these are."""
    facts: int
    """How many facts are about it or cite it."""
    counts: str
    """The same in words: how many are about it, and in how many it has a say."""

    @classmethod
    def of(cls, judged: Judged, record: Entity) -> Self:
        """One record, as it is listed."""
        known = introduction(judged, record)
        rest = known.removeprefix(f"{record.name} ")
        said = {saying.view.id for saying in judged.sayings[record.id]}
        about = {view.id for view in judged.about[record.id]}
        counts = words.say(
            "count-concerning",
            about=len(about),
            said=len(said),
            both=len(about & said),
            all=len(about | said),
            witness=len(judged.witnessed[record.id]),
        )
        return cls(record, rest, rest == known, intro(judged, record), len(about | said), counts)


def concerning(judged: Judged, record: Entity) -> set[str]:
    """The facts that are about somebody, or that somebody is cited for."""
    about = {view.id for view in judged.about[record.id]}
    return about | {saying.view.id for saying in judged.sayings[record.id]}


def in_short(judged: Judged, record: Entity) -> list[FactView]:
    """What is most worth knowing of somebody: the posts first, then the facts of the case that readers ask for most.

    What introduces somebody stands above all this already, unless an editor's words do.
    """
    introduced_by = "" if record.note else record.introduced_by
    posts = [view for view in judged.roles[record.id] if view.id != introduced_by]
    above = {view.id for view in posts} | {introduced_by}
    known = [view for view in judged.about[record.id] if view.id not in above and not view.fact.slight]
    known.sort(key=lambda view: (view.id not in judged.case, -len(view.questions), -len(view.passages)))
    most = known[: max(0, IN_SHORT - len(posts))]
    return [*posts, *sorted(most, key=lambda view: judged.place_of(view.topic))][:IN_SHORT]


def best_known(judged: Judged, record: Entity) -> list[FactView]:
    """What introduces somebody, and then what is most worth knowing."""
    introducing = (view for view in judged.about[record.id] if view.id == record.introduced_by)
    return [*introducing, *in_short(judged, record)]


def foremost_of(judged: Judged, record: Entity) -> list[FactView]:
    """What introduces somebody, and the first of what is most worth knowing that is no post."""
    introducing = intro(judged, record)
    others = (view for view in in_short(judged, record) if view != introducing and not view.fact.role)
    return [*([introducing] if introducing else []), *islice(others, 1)]


def voiced(judged: Judged, record: Entity) -> str:
    """Whether facts cite somebody, beside those that are about them."""
    return "yes" if judged.sayings[record.id] else "no"
