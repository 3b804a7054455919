"""Rules about passages that are retold: each sentence rests on its passage, and no passage is retold twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.case import Case, Written
from generator.model import Fact, Retold, Source
from generator.problem import Problem
from generator.prose import Sentence, sentences


def retold_elsewhere(case: Case) -> Iterator[Problem]:
    """A passage is retold once, and each sentence of that links facts that rest on this very passage."""
    for source in case.dossier.sources.values():
        known: set[int] = set()
        for number, retold in enumerate(source.retold):
            where = (source.id, "retold", number, "passage")
            if retold.passage in known:
                what = f"{source.id}#p{retold.passage} is retold already"
                yield case.problem(where, "retold-elsewhere", what, "let one entry tell all of it")
            if retold.passage > source.passages:
                what = f"{source.id} has no passage {retold.passage} to retell"
                yield case.problem(where, "retold-elsewhere", what, f"type a number from 1 to {source.passages}")
            known.add(retold.passage)
            yield from _sentences(case, source, number, retold)


def _sentences(case: Case, source: Source, number: int, retold: Retold) -> Iterator[Problem]:
    place = f"{source.id}#p{retold.passage}"
    written = Written(case.dossier.mark(source.id, "retold", number, "words"), retold.words)
    for sentence in sentences(retold.words):
        if what := _unproven(case, sentence, place):
            hint = f"link its words to a fact that a testimony at {place} bears out, or leave that out"
            yield case.problem(written.at(sentence.offset), "retold-elsewhere", what, hint)


def _unproven(case: Case, sentence: Sentence, place: str) -> str:
    """What is wrong with a sentence: that it links no fact, or one on which the passage says nothing."""
    named = [link.target for link in sentence.links if link.kind == Fact.kind.name]
    if not named:
        return f"“{sentence.words}” links no fact"
    for name in named:
        fact = case.dossier.facts.get(name)
        if fact and not any(said.at.place == place for said in fact.says):
            return f"'{name}' does not rest on {place}"
    return ""
