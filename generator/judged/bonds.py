"""What any two answers are to each other and why, folded where the same is said of several pairs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator import words
from generator.judged.index import Index
from generator.model import PAIR_SORTS, PairSort, Prose
from generator.standing import Judgement
from generator.standing.opposing import folded


@dataclass(frozen=True)
class Bond:
    """Why two answers are to each other what they are, for all pairs of answers of which just this is said."""

    groups: tuple[tuple[str, ...], ...]
    """The answers by name, folded: any two in a group are such a pair; of a row of answers in one place, each is."""
    pairs: int
    """How many pairs these are."""
    because: Prose | None


def bonds_of(judgement: Judgement) -> Mapping[PairSort, tuple[Bond, ...]]:
    """The pairs of answers that are given, by what the two are to each other, in the order of the vocabulary."""
    texts = {answer.id: words.quoted(answer.text) for answer in judgement.shown}
    places = [*texts]
    found = []
    for pair in (pair for pair in judgement.pairs if not pair.denied):
        one, other = pair.one.id, pair.other.id
        turned = not pair.are.in_turn and places.index(other) < places.index(one)
        found.append(((other, one) if turned else (one, other), pair.are, pair.because))
    found.sort(key=lambda known: [places.index(answer) for answer in known[0]])
    alike = Index.of(((sort, because), ends) for ends, sort, because in found)
    bonds = Index.of((sort, _bond(texts, sort, because, pairs)) for (sort, because), pairs in alike.items())
    return {sort: bonds[sort] for sort in PAIR_SORTS if sort in bonds}


def _bond(texts: Mapping[str, str], sort: PairSort, because: Prose | None, pairs: Sequence[tuple[str, str]]) -> Bond:
    """Pairs of which the same is said; what comes one after the other keeps its order, and is not folded."""

    def each(answers: Iterable[str]) -> str:
        return words.listed((texts[answer] for answer in answers), choice=True)

    if sort.in_turn:
        groups: list[tuple[str, ...]] = [(texts[one], texts[other]) for one, other in pairs]
    else:
        sides = folded(pairs, [*texts])
        groups = [(each(ones), each(others)) if others else tuple(texts[one] for one in ones) for ones, others in sides]
    return Bond(tuple(groups), len(pairs), because)
