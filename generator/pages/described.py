"""What search results and shared links say of a page: how what it tells stands comes first.

Whoever is shown a link sees these words and no badge, so a title and a description never go without the standing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

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


def card_of_record(kind: Kind, name: str, views: Collection[FactView], known: FactView | None, voiced: str) -> Card:
    """The card of somebody or something: what introduces it, and how many facts there are."""
    counted = _counted(views, voiced)
    return Card(words.say(kind, "label"), name, (*([fact(known)] if known else []), counted))


def gathered(name: str, views: Collection[FactView], best: Sequence[FactView] = (), voiced: str = "no") -> str:
    """The name of whoever or whatever some facts are about, how many there are, and those that tell most of it.

    The name comes first: of many a record no fact introduces it, and two of them may be introduced by the same.
    """
    known = fact(best[0]) if len(best) == 1 else words.one_after_another(map(_labelled, best))
    return shortened(words.say("described-gathered", name=name, counted=_counted(views, voiced), known=known))


def _labelled(view: FactView) -> str:
    return words.say("described-title", standing=view.judgement.label, name=view.worded)


def _counted(views: Collection[FactView], voiced: str) -> str:
    """How many facts there are, how many of them are disputed, and on how many others accounts differ."""
    disputed = sum(view.judgement.conflicting for view in views)
    differing = sum(bool(view.judgement.tensions) and not view.judgement.conflicting for view in views)
    return words.say("described-facts", facts=len(views), disputed=disputed, differing=differing, voiced=voiced)
