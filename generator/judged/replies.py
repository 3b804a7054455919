"""What is replied to the question of a fact, as others quote it; with the sources by name, where no link leads on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from generator import words
from generator.judged.renditions import marked
from generator.model import standings

if TYPE_CHECKING:
    from generator.judged import Judged
    from generator.judged.columns import Column
    from generator.judged.views import FactView


def replied(view: FactView) -> list[str]:
    """The answers, or the amounts, that are given, which answers are denied, and what stands in translations alone."""
    answers = [_answered(answer, _denied(answer)) for answer in view.answers]
    amounts = [words.say("cited-amounts", amounts=view.amounts_words)] if view.amounts_words else []
    return [*answers, *filter(None, [marked(words.row(amounts), None if answers else view.rendition)])]


def replied_in(view: FactView) -> list[str]:
    """The same, with the sources that give or deny an answer behind each."""
    if not view.answers:
        return replied(view)
    return [
        words.say(
            "cited-answer-in",
            answer=_answered(answer),
            given=_named(view.judged, answer.behind.sources),
            denied=_named(view.judged, answer.denials.sources if answer.denials else ()),
        )
        for answer in view.answers
    ]


def foremost(views: Iterable[FactView]) -> FactView:
    """Of the facts that answer a reader's question the first that says something: its answer stands as that does."""
    return next(view for view in views if view.judgement.standing != standings.UNKNOWN)


def behind(views: Iterable[FactView]) -> Mapping[str, list[str]]:
    """In which sources facts are said, and in which denied; where they are neither, in which they come up."""
    kinds: dict[str, list[str]] = {"given": [], "against": [], "raised": []}
    for known in (view.judgement for view in views):
        given, denied = known.backing.sources, known.denials.sources
        kinds["given"] += given
        kinds["against"] += denied if set(denied) != set(given) else ()  # which the counts say before
        kinds["raised"] += () if given or denied else (said.at.source for said in known.fact.says)
    return {how: [*dict.fromkeys(names)] for how, names in kinds.items() if names}


def all_behind(known: Mapping[str, list[str]]) -> list[str]:
    """All these sources, each once."""
    return [*dict.fromkeys(name for names in known.values() for name in names)]


def named_behind(judged: Judged, known: Mapping[str, list[str]]) -> str:
    """The same in words, each source by its name."""
    return words.one_after_another(
        words.say("cited-sources", how=how, count=len(names), sources=_named(judged, names))
        for how, names in known.items()
    )


def _answered(answer: Column, denied: str = "no") -> str:
    said = words.say("cited-answer", letter=answer.letter.lower(), answer=answer.text, denied=denied)
    return marked(said, answer.rendition)


def _denied(answer: Column) -> str:
    if not answer.denials or not answer.denials.testimonies:
        return "no"
    return "too" if answer.behind.testimonies else "only"


def _named(judged: Judged, sources: Iterable[str]) -> str:
    return words.listed([judged.source_names[name] for name in dict.fromkeys(sources)], apart=True)
