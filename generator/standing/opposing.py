"""What is set against what, in as few sentences as say it: pairs that are the same to each other are folded.

Of four answers any two of which seem to clash there are six pairs, and one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from generator import words
from generator.standing.pairs import Pair, Reading

Node = TypeVar("Node", bound=Hashable)


def opposed(
    pairs: Iterable[Pair[Reading]], order: Iterable[Reading], shown: Callable[[Reading], str]
) -> Iterator[Mapping[str, words.Argument]]:
    """The arguments of a message on each group of pairs, readings in the order given; what is denied is no pair."""
    ends = involved(pairs, order)
    numbers = {id(reading): number for number, reading in enumerate(ends)}
    known = [(numbers[id(pair.one)], numbers[id(pair.other)]) for pair in pairs if not pair.denied]
    for ones, others in folded(known, range(len(ends))):
        yield {
            "how": "any-two" if not others else "pair" if len(ones) == len(others) == 1 else "each",
            "ones": words.listed(shown(ends[one]) for one in ones),
            "others": words.listed(shown(ends[other]) for other in others),
            "count": len(ones),
        }


def involved(pairs: Iterable[Pair[Reading]], order: Iterable[Reading]) -> Sequence[Reading]:
    """Every reading that is set against another, once, in the order given."""
    ends = {id(reading) for pair in pairs for reading in (pair.one, pair.other)}
    return [reading for reading in order if id(reading) in ends]


def folded(pairs: Iterable[tuple[Node, Node]], order: Sequence[Node]) -> Iterator[tuple[list[Node], list[Node]]]:
    """Groups of pairs, each pair in one: any two of some nodes, and no others; or each of some with each of others.

    First the largest of the first sort, of three nodes at least; then that of the node which has the most pairs left.
    """
    left = {frozenset(pair) for pair in pairs}
    while len(alike := max((_any_two(left, node, order) for node in order), key=len, default=[])) > 2:
        yield alike, []
        left = {pair for pair in left if not pair <= {*alike}}
    while left:
        ends = {node: [other for other in order if {node, other} in left] for node in order}
        others = max(ends.values(), key=len)
        ones = [node for node in order if ends[node] == others]
        yield (ones, others) if order.index(ones[0]) < order.index(others[0]) else (others, ones)
        left = {pair for pair in left if not pair & {*ones}}


def _any_two(pairs: set[frozenset[Node]], first: Node, order: Sequence[Node]) -> list[Node]:
    """Some nodes any two of which are a pair, found from one of them."""
    found = [first]
    for node in order:
        if all({node, known} in pairs for known in found):
            found.append(node)
    return sorted(found, key=order.index)
