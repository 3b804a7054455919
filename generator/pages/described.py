"""What search results and shared links say of a page: how what it tells stands comes first.

Whoever is shown a link sees these words and no badge, so a title and a description never go without the standing.
"""

from __future__ import annotations

from collections.abc import Collection

from generator import words
from generator.judged import FactView
from generator.model import Kind, standings
from generator.pages.page import Card, shortened

_SAID_BY_SOMEBODY = (standings.REPORTED, standings.POSSIBLE)
"""The standings behind which "by" and a count of articles can follow."""


def fact(view: FactView) -> str:
    """A fact with how it stands: "Reported by 4 articles, all from Ada: she left"."""
    judgement = view.judgement
    by = judgement.standing in _SAID_BY_SOMEBODY and len(judgement.given) == 1 and judgement.backing.articles
    return shortened(
        words.say(
            "described-fact",
            standing=judgement.label,
            counted="by" if by else "beside",
            carried=view.counts,
            worded=view.worded,
        )
    )


def title_of_fact(view: FactView) -> str:
    """The title of a fact where it is shared."""
    return words.say("described-title", standing=view.judgement.label, name=view.name)


def card_of_fact(view: FactView) -> Card:
    """The card of a fact: its standing, what answers it, and who is behind it."""
    label = words.say("described-label", label=view.judgement.label)
    known = view.judgement.shown_as
    return Card(label, view.name, (view.counts, *view.replies), known.slug, known.filled, known.outlined)


def card_of_record(kind: Kind, name: str, views: Collection[FactView], known: FactView | None) -> Card:
    """The card of somebody or something: what introduces it, and how many facts there are."""
    counted = words.say("described-facts", facts=len(views), disputed=_disputed(views))
    return Card(words.say(kind, "label"), name, (*([fact(known)] if known else []), counted))


def gathered(name: str, views: Collection[FactView], known: FactView | None = None) -> str:
    """The name of whoever or whatever some facts are about, how many there are, and the one that introduces it.

    The name comes first: of many a record no fact introduces it, and two of them may be introduced by the same.
    """
    disputed = _disputed(views)
    first = fact(known) if known else ""
    return shortened(words.say("described-gathered", name=name, facts=len(views), disputed=disputed, known=first))


def _disputed(views: Collection[FactView]) -> int:
    return sum(view.judgement.conflicting for view in views)
